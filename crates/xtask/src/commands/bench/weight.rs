//! The weight of the widget, beside its twin in JavaScript and beside other scripts that sites embed.

use std::fs;

use anyhow::{Context, Result};
use serde_json::Value;
use xtask::tools::npm_package::NpmPackage;
use xtask::workspace;

use super::twin;
use crate::commands::dist::weight::{brotli, gzip};

/// Other scripts that sites embed, each as its documentation tells them to, minified by its authors.
const OTHERS: [NpmPackage; 5] = [
    embedded(
        "@formspree/ajax",
        "1.1.5",
        "dist/global.js",
        "SELOSTE_BENCH_FORMSPREE",
    ),
    embedded(
        "orejime",
        "3.2.1",
        "dist/orejime-standard-fi.js",
        "SELOSTE_BENCH_OREJIME",
    ),
    embedded(
        "friendly-challenge",
        "0.9.20",
        "widget.module.min.js",
        "SELOSTE_BENCH_FRIENDLY_CHALLENGE",
    ),
    embedded(
        "altcha",
        "3.2.2",
        "dist/main/altcha.min.js",
        "SELOSTE_BENCH_ALTCHA",
    ),
    embedded("klaro", "0.7.22", "dist/klaro.js", "SELOSTE_BENCH_KLARO"),
];

const fn embedded(
    name: &'static str,
    version: &'static str,
    file: &'static str,
    variable: &'static str,
) -> NpmPackage {
    NpmPackage {
        name,
        version,
        file,
        variable,
        purpose: "is weighed beside the widget",
    }
}

/// Prints the table. `cargo xtask dist` holds the budgets, so nothing here is over one.
pub fn run() -> Result<Vec<String>> {
    println!("{:52} {:>8} {:>8} {:>8}", "", "raw", "gzip", "brotli");
    let ours = ours()?;
    for (name, bytes) in &ours {
        line(name, bytes);
    }
    let of_use = ours
        .iter()
        .filter(|(name, _)| name.ends_with("loader") || name.ends_with("wasm"));
    let sum: usize = of_use.map(|(_, bytes)| brotli(bytes)).sum();
    println!("{:52} {sum:26}", "seloste, loader with glue, and wasm");
    let twin = twin::widget()?;
    line("the twin in JavaScript, loader", &twin::loader(&twin)?);
    line("the twin in JavaScript", &twin);
    for package in &OTHERS {
        let path = package.set_up()?;
        let bytes =
            fs::read(&path).with_context(|| format!("`{}` cannot be read", path.display()))?;
        let name = format!("{} {}, {}", package.name, package.version, package.file);
        line(&name, &bytes);
    }
    Ok(Vec::new())
}

/// The files of the bundle, by what they are for.
fn ours() -> Result<Vec<(String, Vec<u8>)>> {
    let folder = workspace::root().join("dist/seloste");
    let manifest = fs::read_to_string(folder.join("manifest.json"))
        .context("the bundle has no manifest; run `cargo xtask dist`")?;
    let entries: Vec<Value> = serde_json::from_str(&manifest)?;
    let mut files = Vec::new();
    for entry in entries {
        let (Some(file), Some(role)) = (entry["file"].as_str(), entry["role"].as_str()) else {
            continue;
        };
        files.push((format!("seloste, {role}"), fs::read(folder.join(file))?));
    }
    Ok(files)
}

fn line(name: &str, bytes: &[u8]) {
    println!(
        "{name:52} {:8} {:8} {:8}",
        bytes.len(),
        gzip(bytes),
        brotli(bytes)
    );
}
