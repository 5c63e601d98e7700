//! Findings as annotations of GitHub Actions.

use seloste_lint::Severity;
use seloste_model::Lang;

use super::summary::not_legal_advice;
use crate::check::checked_file::CheckedFile;
use crate::check::location::Location;
use crate::check::remark::Remark;

/// An annotation for each remark, and one line that is no annotation.
pub fn print(files: &[CheckedFile], lang: Lang) -> String {
    let mut text = String::new();
    for file in files {
        let lines = file.lines();
        let name = file.name();
        for remark in &file.remarks {
            text.push_str(&annotation(
                remark,
                &name,
                Location::of(&remark.range, &lines),
            ));
        }
    }
    text.push_str(not_legal_advice(lang));
    text.push('\n');
    text
}

fn annotation(remark: &Remark, file: &str, location: Location) -> String {
    let level = match remark.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "notice",
    };
    let mut message = remark.message.clone();
    for more in [remark.help.as_str(), remark.law()] {
        if !more.is_empty() {
            message.push('\n');
            message.push_str(more);
        }
    }
    let mut properties = format!(
        "file={},line={},endLine={}",
        property(file),
        location.line,
        location.end_line
    );
    // Columns are understood only within one line, and the last one is the character itself.
    if location.line == location.end_line {
        let last = location.end_column.saturating_sub(1).max(location.column);
        properties.push_str(&format!(",col={},endColumn={last}", location.column));
    }
    let title = format!("{} {}", remark.code(), remark.name());
    format!(
        "::{level} {properties},title={}::{}\n",
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
