//! Findings as JSON: one array.

use anyhow::Result;
use serde::Serialize;

use crate::check::checked_file::CheckedFile;
use crate::check::location::Location;
use crate::check::remark::Remark;

#[derive(Serialize)]
struct JsonRemark<'a> {
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

/// The JSON array of every remark.
pub fn print(files: &[CheckedFile]) -> Result<String> {
    let names: Vec<String> = files.iter().map(CheckedFile::name).collect();
    let mut printed = Vec::new();
    for (file, name) in files.iter().zip(&names) {
        let lines = file.lines();
        for remark in &file.remarks {
            printed.push(json_remark(
                remark,
                name,
                Location::of(&remark.range, &lines),
            ));
        }
    }
    Ok(serde_json::to_string_pretty(&printed)? + "\n")
}

fn json_remark<'a>(remark: &'a Remark, file: &'a str, location: Location) -> JsonRemark<'a> {
    JsonRemark {
        code: remark.code(),
        name: remark.name(),
        severity: remark.severity.code(),
        message: &remark.message,
        help: &remark.help,
        citation: remark.citation(),
        file,
        line: location.line,
        column: location.column,
        end_line: location.end_line,
        end_column: location.end_column,
        section: remark.section,
    }
}
