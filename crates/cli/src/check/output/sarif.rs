//! Findings as SARIF 2.1.0, for code scanning.

use std::path::Path;

use anyhow::Result;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Value, json};

use seloste_lint::{Rule, Severity};
use seloste_model::Lang;

use super::summary::not_legal_advice;
use crate::check::checked_file::CheckedFile;
use crate::check::location::Location;
use crate::check::remark::Remark;
use crate::rule_page::{FAULT_CODE, FAULT_NAME, docs, fault_docs};

/// The characters that stay as they are in the path of an address.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// One run with every rule and every finding.
pub fn print(files: &[CheckedFile], lang: Lang) -> Result<String> {
    let mut results = Vec::new();
    for file in files {
        let lines = file.lines();
        let uri = uri(&file.path);
        for remark in &file.remarks {
            results.push(result(remark, &uri, Location::of(&remark.range, &lines)));
        }
    }
    let rules: Vec<Value> = seloste_lint::rules()
        .map(described)
        .chain([fault_described()])
        .collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "seloste",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "shortDescription": { "text": not_legal_advice(lang) },
                "rules": rules,
            }},
            "language": lang.tag(),
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    Ok(serde_json::to_string_pretty(&log)? + "\n")
}

fn described(rule: &Rule) -> Value {
    let help = docs(rule, 1);
    let help = help.trim();
    let mut described = json!({
        "id": rule.code,
        "name": rule.name,
        "shortDescription": { "text": rule.name.replace('-', " ") },
        "fullDescription": { "text": help.split("\n\n").next().unwrap_or_default().trim().replace('\n', " ") },
        "help": { "text": format!("{help}\n\n{}", rule.citation).trim_end(), "markdown": help },
        "defaultConfiguration": { "level": level(rule.severity) },
    });
    if !rule.citation.is_empty() {
        described["properties"] = json!({ "citation": rule.citation });
    }
    described
}

fn fault_described() -> Value {
    json!({
        "id": FAULT_CODE,
        "name": FAULT_NAME,
        "shortDescription": { "text": FAULT_NAME.replace('-', " ") },
        "fullDescription": { "text": fault_docs() },
        "help": { "text": fault_docs() },
        "defaultConfiguration": { "level": "error" },
    })
}

fn result(remark: &Remark, uri: &str, location: Location) -> Value {
    let message = match remark.help.as_str() {
        "" => remark.message.clone(),
        help => format!("{}; {help}", remark.message),
    };
    json!({
        "ruleId": remark.code(),
        "level": level(remark.severity),
        "message": { "text": message },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri },
            "region": {
                "startLine": location.line,
                "startColumn": location.column,
                "endLine": location.end_line,
                "endColumn": location.end_column,
            },
        }}],
        "properties": { "section": remark.section },
    })
}

const fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    }
}

/// The address of a file: relative where the file was named so.
fn uri(path: &Path) -> String {
    let path_text = path.to_string_lossy().replace('\\', "/");
    let encoded = utf8_percent_encode(path_text.trim_start_matches("./"), KEPT).to_string();
    match path.is_absolute() {
        true => format!(
            "file://{}{encoded}",
            if encoded.starts_with('/') { "" } else { "/" }
        ),
        false => encoded,
    }
}
