//! Messages about places of a file as a terminal shows them: the line, and a caret below the place.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Origin, Renderer, Snippet, Title};

use seloste_source::Lines;

use crate::look::Look;

/// The renderer of messages with this look.
pub fn renderer(look: Look) -> Renderer {
    match look {
        Look::Plain => Renderer::plain(),
        Look::Coloured => Renderer::styled(),
    }
}

/// A message with the line of the file that its place begins in. Without `longest_line`, and for a line with more
/// bytes, only the numbers of the line and of the character are given.
pub fn with_place<'t>(
    message: Title<'t>,
    file_name: &'t str,
    lines: &Lines<'t>,
    range: &Range<usize>,
    longest_line: Option<usize>,
) -> Group<'t> {
    let number = lines.line_at(range.start);
    let line = lines.text(number);
    let place = within(range, &lines.range(number), line);
    if longest_line.is_some_and(|longest| line.len() <= longest) {
        let snippet = Snippet::source(line)
            .line_start(number + 1)
            .path(file_name)
            .annotation(AnnotationKind::Primary.span(place));
        return message.element(snippet);
    }
    let column = line[..place.start].chars().count() + 1;
    let origin = Origin::path(file_name).line(number + 1);
    message.element(origin.char_column(column))
}

/// The part of a range that is on its first line, counted from the line's beginning.
fn within(range: &Range<usize>, of_line: &Range<usize>, line: &str) -> Range<usize> {
    let start = range.start.clamp(of_line.start, of_line.end) - of_line.start;
    let end = range.end.clamp(of_line.start, of_line.end) - of_line.start;
    let start = line.floor_char_boundary(start);
    start..line.ceil_char_boundary(end).max(start)
}
