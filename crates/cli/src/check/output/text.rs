//! Remarks as a person reads them.

use std::collections::HashSet;

use annotate_snippets::{Level, Renderer};

use seloste_lint::Severity;
use seloste_model::Lang;
use seloste_source::Lines;

use super::groups::{Group, groups};
use super::summary::{Counts, counted, fixable, importable, not_legal_advice};
use crate::check::checked_file::CheckedFile;
use crate::look::Look;
use crate::terminal::{renderer, with_place};

/// The length in bytes of the longest line that is shown.
const LONGEST_LINE: usize = 20_000;

/// Every remark with its line, advice and law, and the number of remarks. A remark that is made of several places is
/// shown once, with the other places.
pub fn print(files: &[CheckedFile], lang: Lang, look: Look) -> String {
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
    let fixes = files.iter().flat_map(|file| &file.remarks);
    let fixes = fixes.filter(|remark| remark.fix.is_some()).count();
    text.push_str(&counted(Counts::of(files), files.len(), lang));
    text.push('\n');
    if fixes > 0 {
        text.push_str(&fixable(fixes, lang));
        text.push('\n');
    }
    for file in files.iter().filter(|file| !file.is_notice_file()) {
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
    let labels = Labels::of(lang);
    let remark = group.first.remarks[0];
    let message = labels
        .level(remark.severity)
        .primary_title(remark.message.as_str())
        .id(remark.code());
    // What the file as a whole lacks has no line of its own.
    let longest_line = (remark.range != (0..0)).then_some(LONGEST_LINE);
    let mut shown = with_place(message, name, lines, &remark.range, longest_line);
    for (index, remark) in group.first.remarks.iter().enumerate() {
        if index > 0 {
            let level = Level::NOTE.with_name(labels.name(remark.severity));
            shown = shown.element(level.message(format!("[{}] {}", remark.code(), remark.message)));
        }
        if !remark.help.is_empty() {
            let help = Level::HELP.with_name(labels.help);
            shown = shown.element(help.message(remark.help.as_str()));
        }
        if !remark.law().is_empty() {
            let law = Level::NOTE.with_name(labels.law);
            shown = shown.element(law.message(remark.law()));
        }
    }
    for other in others(group, lines, &labels) {
        shown = shown.element(Level::NOTE.with_name(labels.also).message(other));
    }
    renderer.render(&[shown])
}

/// The other places of a remark: the lines alone where the message is the same, and else each message.
fn others(group: &Group<'_>, lines: &Lines<'_>, labels: &Labels) -> Vec<String> {
    let mut same: Vec<String> = Vec::new();
    let mut seen = HashSet::new();
    let mut told = Vec::new();
    for value in &group.others {
        let (remark, first) = (value.remarks[0], group.first.remarks[0]);
        let line = (lines.line_at(remark.range.start) + 1).to_string();
        if remark.message != first.message {
            let is_elsewhere = remark.range != first.range;
            told.push(match is_elsewhere {
                true => format!("{} {line}: {}", labels.line, remark.message),
                false => remark.message.clone(),
            });
        } else if seen.insert(line.clone()) {
            same.push(line);
        }
    }
    match same.as_slice() {
        [] => {}
        [line] => told.insert(0, format!("{} {line}", labels.line)),
        many => told.insert(0, format!("{} {}", labels.lines, many.join(", "))),
    }
    told
}

/// The labels in front of the parts of a remark.
struct Labels {
    error: &'static str,
    warning: &'static str,
    info: &'static str,
    help: &'static str,
    law: &'static str,
    also: &'static str,
    line: &'static str,
    lines: &'static str,
}

impl Labels {
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

    const fn of(lang: Lang) -> Labels {
        match lang {
            Lang::Fi => Labels {
                error: "virhe",
                warning: "varoitus",
                info: "huomautus",
                help: "ohje",
                law: "säännös",
                also: "myös",
                line: "rivillä",
                lines: "riveillä",
            },
            Lang::Sv => Labels {
                error: "fel",
                warning: "varning",
                info: "anmärkning",
                help: "råd",
                law: "bestämmelse",
                also: "också",
                line: "på rad",
                lines: "på raderna",
            },
            Lang::En => Labels {
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
