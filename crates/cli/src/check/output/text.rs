//! Findings as a person reads them.

use super::summary::{counted, mendable, not_legal_advice};
use crate::check::checked::{Checked, Counts};
use crate::check::item::Item;
use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};
use seloste_lint::Severity;
use seloste_model::Lang;
use seloste_source::{Lines, Look};
use std::ops::Range;

/// A line longer than this is not shown, only its place.
const LONGEST_LINE: usize = 20_000;

/// Every finding with its place, the line, what to do and the law, and how many there are.
pub fn print(files: &[Checked], lang: Lang, look: Look) -> String {
    let renderer = match look {
        Look::Plain => Renderer::plain(),
        Look::Coloured => Renderer::styled(),
    };
    let mut text = String::new();
    for file in files {
        let lines = file.lines();
        let name = file.name();
        for item in &file.items {
            text.push_str(&one(item, &name, &lines, lang, &renderer));
            text.push_str("\n\n");
        }
    }
    let edits = files.iter().flat_map(|file| &file.items);
    let edits = edits.filter(|item| item.edit.is_some()).count();
    text.push_str(&counted(Counts::of(files), files.len(), lang));
    text.push('\n');
    if edits > 0 {
        text.push_str(&mendable(edits, lang));
        text.push('\n');
    }
    text.push_str(not_legal_advice(lang));
    text.push('\n');
    text
}

fn one(item: &Item, name: &str, lines: &Lines<'_>, lang: Lang, renderer: &Renderer) -> String {
    let number = lines.line_at(item.range.start);
    let line = lines.text(number);
    let place = within(&item.range, &lines.range(number), line);
    let words = Words::of(lang);
    let level = match item.severity {
        Severity::Error => Level::ERROR.with_name(words.error),
        Severity::Warning => Level::WARNING.with_name(words.warning),
        Severity::Info => Level::INFO.with_name(words.info),
    };
    let report = level.primary_title(item.message.as_str()).id(item.code());
    // What the file as a whole lacks has no line of its own.
    let has_line = item.range != (0..0) && line.len() <= LONGEST_LINE;
    let mut group = if !has_line {
        let column = line[..place.start].chars().count() + 1;
        let origin = Origin::path(name).line(number + 1).char_column(column);
        report.element(origin)
    } else {
        let snippet = Snippet::source(line)
            .line_start(number + 1)
            .path(name)
            .annotation(AnnotationKind::Primary.span(place));
        report.element(snippet)
    };
    if !item.help.is_empty() {
        let help = Level::HELP.with_name(words.help);
        group = group.element(help.message(item.help.as_str()));
    }
    if !item.citation().is_empty() {
        let law = Level::NOTE.with_name(words.law);
        group = group.element(law.message(item.citation()));
    }
    renderer.render(&[group])
}

/// The part of a range that is on its first line, counted from the line's beginning.
fn within(range: &Range<usize>, of_line: &Range<usize>, line: &str) -> Range<usize> {
    let start = range.start.clamp(of_line.start, of_line.end) - of_line.start;
    let end = range.end.clamp(of_line.start, of_line.end) - of_line.start;
    let start = line.floor_char_boundary(start);
    start..line.ceil_char_boundary(end).max(start)
}

/// The words in front of what is said.
struct Words {
    error: &'static str,
    warning: &'static str,
    info: &'static str,
    help: &'static str,
    law: &'static str,
}

impl Words {
    const fn of(lang: Lang) -> Words {
        match lang {
            Lang::Fi => Words {
                error: "virhe",
                warning: "varoitus",
                info: "huomautus",
                help: "ohje",
                law: "säännös",
            },
            Lang::Sv => Words {
                error: "fel",
                warning: "varning",
                info: "anmärkning",
                help: "råd",
                law: "bestämmelse",
            },
            Lang::En => Words {
                error: "error",
                warning: "warning",
                info: "info",
                help: "help",
                law: "law",
            },
        }
    }
}
