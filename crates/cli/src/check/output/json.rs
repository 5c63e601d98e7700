//! Findings as JSON: one array.

use crate::check::checked::Checked;
use crate::check::item::{Item, Place};
use anyhow::Result;
use serde::Serialize;

#[derive(Serialize)]
struct Entry<'a> {
    code: &'a str,
    name: &'a str,
    severity: &'a str,
    message: &'a str,
    help: &'a str,
    citation: &'a str,
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    section: &'a str,
}

/// One JSON array of everything that is told.
pub fn print(files: &[Checked]) -> Result<String> {
    let names: Vec<String> = files.iter().map(Checked::name).collect();
    let mut entries = Vec::new();
    for (file, name) in files.iter().zip(&names) {
        let lines = file.lines();
        for item in &file.items {
            entries.push(entry(item, name, Place::of(&item.range, &lines)));
        }
    }
    Ok(serde_json::to_string_pretty(&entries)? + "\n")
}

fn entry<'a>(item: &'a Item, file: &'a str, place: Place) -> Entry<'a> {
    Entry {
        code: item.code(),
        name: item.name(),
        severity: item.severity.code(),
        message: &item.message,
        help: &item.help,
        citation: item.citation(),
        file,
        line: place.line,
        column: place.column,
        end_line: place.end_line,
        end_column: place.end_column,
        section: item.section,
    }
}
