//! Findings as a person reads them.

use super::groups::{Group, groups};
use super::summary::{counted, importable, mendable, not_legal_advice};
use crate::check::checked::{Checked, Counts, is_notice_file};
use crate::look::Look;
use crate::terminal::{renderer, with_place};
use annotate_snippets::{Level, Renderer};
use seloste_lint::Severity;
use seloste_model::Lang;
use seloste_source::Lines;
use std::collections::HashSet;

/// A line longer than this is not shown, only its place.
const LONGEST_LINE: usize = 20_000;

/// Every finding with its place, the line, what to do and the law, and how many there are. What is found several times
/// is shown once, with the other places.
pub fn print(files: &[Checked], lang: Lang, look: Look) -> String {
    let renderer = renderer(look);
    let mut text = String::new();
    for file in files {
        let lines = file.lines();
        let name = file.name();
        for group in groups(file) {
            text.push_str(&one(&group, &name, &lines, lang, &renderer));
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
    for file in files.iter().filter(|file| !is_notice_file(&file.path)) {
        text.push_str(&importable(&file.path, lang));
        text.push('\n');
    }
    text.push_str(not_legal_advice(lang));
    text.push('\n');
    text
}

fn one(
    group: &Group<'_>,
    name: &str,
    lines: &Lines<'_>,
    lang: Lang,
    renderer: &Renderer,
) -> String {
    let words = Words::of(lang);
    let item = group.first.items[0];
    let message = words
        .level(item.severity)
        .primary_title(item.message.as_str())
        .id(item.code());
    // What the file as a whole lacks has no line of its own.
    let longest_line = (item.range != (0..0)).then_some(LONGEST_LINE);
    let mut shown = with_place(message, name, lines, &item.range, longest_line);
    for (index, item) in group.first.items.iter().enumerate() {
        if index > 0 {
            let level = Level::NOTE.with_name(words.name(item.severity));
            shown = shown.element(level.message(format!("[{}] {}", item.code(), item.message)));
        }
        if !item.help.is_empty() {
            let help = Level::HELP.with_name(words.help);
            shown = shown.element(help.message(item.help.as_str()));
        }
        if !item.law().is_empty() {
            let law = Level::NOTE.with_name(words.law);
            shown = shown.element(law.message(item.law()));
        }
    }
    for other in others(group, lines, &words) {
        shown = shown.element(Level::NOTE.with_name(words.also).message(other));
    }
    renderer.render(&[shown])
}

/// Where else the same is found: the lines alone where it is in the same words, and else what is said there.
fn others(group: &Group<'_>, lines: &Lines<'_>, words: &Words) -> Vec<String> {
    let mut same: Vec<String> = Vec::new();
    let mut seen = HashSet::new();
    let mut told = Vec::new();
    for spot in &group.others {
        let (item, first) = (spot.items[0], group.first.items[0]);
        let line = (lines.line_at(item.range.start) + 1).to_string();
        if item.message != first.message {
            let is_elsewhere = item.range != first.range;
            told.push(match is_elsewhere {
                true => format!("{} {line}: {}", words.line, item.message),
                false => item.message.clone(),
            });
        } else if seen.insert(line.clone()) {
            same.push(line);
        }
    }
    match same.as_slice() {
        [] => {}
        [line] => told.insert(0, format!("{} {line}", words.line)),
        many => told.insert(0, format!("{} {}", words.lines, many.join(", "))),
    }
    told
}

/// The words in front of what is said.
struct Words {
    error: &'static str,
    warning: &'static str,
    info: &'static str,
    help: &'static str,
    law: &'static str,
    also: &'static str,
    line: &'static str,
    lines: &'static str,
}

impl Words {
    const fn name(&self, severity: Severity) -> &'static str {
        match severity {
            Severity::Error => self.error,
            Severity::Warning => self.warning,
            Severity::Info => self.info,
        }
    }

    fn level(&self, severity: Severity) -> Level<'static> {
        let level = match severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
            Severity::Info => Level::INFO,
        };
        level.with_name(self.name(severity))
    }

    const fn of(lang: Lang) -> Words {
        match lang {
            Lang::Fi => Words {
                error: "virhe",
                warning: "varoitus",
                info: "huomautus",
                help: "ohje",
                law: "säännös",
                also: "myös",
                line: "rivillä",
                lines: "riveillä",
            },
            Lang::Sv => Words {
                error: "fel",
                warning: "varning",
                info: "anmärkning",
                help: "råd",
                law: "bestämmelse",
                also: "också",
                line: "på rad",
                lines: "på raderna",
            },
            Lang::En => Words {
                error: "error",
                warning: "warning",
                info: "info",
                help: "help",
                law: "law",
                also: "also",
                line: "on line",
                lines: "on lines",
            },
        }
    }
}
