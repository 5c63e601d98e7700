//! Findings as SARIF 2.1.0, for code scanning.

use super::summary::not_legal_advice;
use crate::check::checked::Checked;
use crate::check::item::{Item, Place};
use crate::rule_page::{FAULT_CODE, FAULT_NAME, docs, fault_docs};
use anyhow::Result;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use seloste_lint::{Rule, Severity};
use seloste_model::Lang;
use serde_json::{Value, json};
use std::path::Path;

/// What stays as it is in the path of an address.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// One run with every rule and every finding.
pub fn print(files: &[Checked], lang: Lang) -> Result<String> {
    let mut results = Vec::new();
    for file in files {
        let lines = file.lines();
        let uri = uri(&file.path);
        for item in &file.items {
            results.push(result(item, &uri, Place::of(&item.range, &lines)));
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

fn result(item: &Item, uri: &str, place: Place) -> Value {
    let message = match item.help.as_str() {
        "" => item.message.clone(),
        help => format!("{}; {help}", item.message),
    };
    json!({
        "ruleId": item.code(),
        "level": level(item.severity),
        "message": { "text": message },
        "locations": [{ "physicalLocation": {
            "artifactLocation": { "uri": uri },
            "region": {
                "startLine": place.line,
                "startColumn": place.column,
                "endLine": place.end_line,
                "endColumn": place.end_column,
            },
        }}],
        "properties": { "section": item.section },
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
