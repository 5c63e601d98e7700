//! Findings as annotations of GitHub Actions.

use super::summary::not_legal_advice;
use crate::check::checked::Checked;
use crate::check::item::{Item, Place};
use seloste_lint::Severity;
use seloste_model::Lang;

/// A line for each finding, and one that is no annotation.
pub fn print(files: &[Checked], lang: Lang) -> String {
    let mut text = String::new();
    for file in files {
        let lines = file.lines();
        let name = file.name();
        for item in &file.items {
            text.push_str(&annotation(item, &name, Place::of(&item.range, &lines)));
        }
    }
    text.push_str(not_legal_advice(lang));
    text.push('\n');
    text
}

fn annotation(item: &Item, file: &str, place: Place) -> String {
    let level = match item.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let mut message = item.message.clone();
    for more in [item.help.as_str(), item.law()] {
        if !more.is_empty() {
            message.push('\n');
            message.push_str(more);
        }
    }
    let mut places = format!(
        "file={},line={},endLine={}",
        property(file),
        place.line,
        place.end_line
    );
    // Columns are understood only within one line, and the last one is the character itself.
    if place.line == place.end_line {
        let last = place.end_column.saturating_sub(1).max(place.column);
        places.push_str(&format!(",col={},endColumn={last}", place.column));
    }
    let title = format!("{} {}", item.code(), item.name());
    format!(
        "::{level} {places},title={}::{}\n",
        property(&title),
        data(&message)
    )
}

/// A message, on one line.
fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A value in front of the message, where colons and commas mean something.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
