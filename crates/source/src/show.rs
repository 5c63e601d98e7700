//! Faults as a person reads them.

use crate::Fault;
use crate::lines::Lines;
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use std::ops::Range;

/// How faults look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Text alone, for files and pipes.
    Plain,
    /// With the colours of a terminal.
    Coloured,
}

/// How many faults are shown before the rest is only counted.
const MOST_SHOWN: usize = 50;

/// A line longer than this is not shown, only its place.
const LONGEST_LINE: usize = 2_000;

/// The faults of a file, each with its place, its line, a caret below what it is about, and what to do.
///
/// ```
/// use seloste_source::{Look, read, show};
///
/// let text = "controler.name = \"Esimerkki Oy\"\n";
/// let faults = read(text).unwrap_err();
/// assert_eq!(
///     show(&faults, "notice.toml", text, Look::Plain),
///     "\
/// error: unknown key `controler`
///  --> notice.toml:1:1
///   |
/// 1 | controler.name = \"Esimerkki Oy\"
///   | ^^^^^^^^^
///   |
///   = help: did you mean `controller`?
/// "
/// );
/// ```
pub fn show(faults: &[Fault], file_name: &str, text: &str, look: Look) -> String {
    let renderer = match look {
        Look::Plain => Renderer::plain(),
        Look::Coloured => Renderer::styled(),
    };
    let lines = Lines::of(text);
    let mut shown: Vec<String> = faults
        .iter()
        .take(MOST_SHOWN)
        .map(|fault| one(fault, file_name, &lines, &renderer))
        .collect();
    let more = faults.len().saturating_sub(MOST_SHOWN);
    if more > 0 {
        shown.push(format!("error: {more} more faults in {file_name}\n"));
    }
    shown.join("\n")
}

fn one(fault: &Fault, file_name: &str, lines: &Lines<'_>, renderer: &Renderer) -> String {
    let number = lines.line_at(fault.range.start);
    let line = lines.text(number);
    let place = within(&fault.range, &lines.range(number), line);
    let report = Level::ERROR.primary_title(fault.message());
    let mut group = if line.len() > LONGEST_LINE {
        let column = line[..place.start].chars().count() + 1;
        let origin = Origin::path(file_name).line(number + 1).char_column(column);
        report.element(origin)
    } else {
        let snippet = Snippet::source(line)
            .line_start(number + 1)
            .path(file_name)
            .annotation(AnnotationKind::Primary.span(place));
        report.element(snippet)
    };
    if let Some(help) = fault.help() {
        group = group.element(Level::HELP.message(help));
    }
    let mut text = renderer.render(&[group]);
    text.push('\n');
    text
}

/// The part of a range that is on its first line, counted from the line's beginning.
fn within(range: &Range<usize>, of_line: &Range<usize>, line: &str) -> Range<usize> {
    let start = range.start.clamp(of_line.start, of_line.end) - of_line.start;
    let end = range.end.clamp(of_line.start, of_line.end) - of_line.start;
    let start = line.floor_char_boundary(start);
    start..line.ceil_char_boundary(end).max(start)
}
