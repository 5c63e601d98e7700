//! axe-core, run in the page that a browser has open. Every rule is on, also those of level AAA
//! and those that axe calls experimental; only what it has given up is not.

use std::fs;
use std::sync::OnceLock;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::browser::Browser;

/// Every violation of every rule in the open page, each in one line.
pub async fn violations(browser: &Browser) -> Result<Vec<String>> {
    let script = format!(
        "{axe}; const done = arguments[arguments.length - 1];
        const rules = {{}};
        for (const rule of axe.getRules())
            if (!rule.tags.includes('deprecated')) rules[rule.ruleId] = {{ enabled: true }};
        axe.run(document, {{ resultTypes: ['violations'], rules }})
            .then(found => done(found.violations), error => done('' + error));",
        axe = source()?
    );
    let found = browser.session.execute_async(script, Vec::new()).await?;
    let found = found.json();
    let rules = found
        .as_array()
        .with_context(|| format!("axe did not finish: {found}"))?;
    Ok(rules.iter().flat_map(lines).collect())
}

fn source() -> Result<&'static str> {
    static SOURCE: OnceLock<Result<String, String>> = OnceLock::new();
    let read = || -> Result<String> {
        let path = xtask::tools::axe::find()?;
        fs::read_to_string(&path).with_context(|| format!("`{}` is unreadable", path.display()))
    };
    let source = SOURCE.get_or_init(|| read().map_err(|error| format!("{error:#}")));
    source
        .as_deref()
        .map_err(|error| anyhow::anyhow!("{error}"))
}

fn lines(rule: &Value) -> Vec<String> {
    let nodes = rule["nodes"].as_array().cloned().unwrap_or_default();
    let line = |node: &Value| {
        format!(
            "{}: {} at {} ({})",
            rule["id"].as_str().unwrap_or_default(),
            rule["help"].as_str().unwrap_or_default(),
            node["target"],
            node["html"].as_str().unwrap_or_default(),
        )
    };
    nodes.iter().map(line).collect()
}
