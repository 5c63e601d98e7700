//! Everything that is built is valid HTML and CSS by the W3C's validator, without errors or warnings.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde_json::Value;
use tempfile::tempdir;
use xtask::fixture_site::{fragments, pages};
use xtask::sent_form;
use xtask::tools::{java, vnu};

use crate::inbox::{self, SiteWithInbox};
use crate::site;

#[test]
fn built_pages_fragments_and_styles_are_valid() -> Result<()> {
    let folder = tempdir()?;
    let mut files = Vec::new();
    for site in [site::with_form(), site::without_form()] {
        files.extend(pages(site)?.iter().map(|page| site.join(page)));
        let name = site.file_name().unwrap_or_default().to_string_lossy();
        for fragment in fragments(site)? {
            let whole = folder.path().join(format!("{name}.{fragment}"));
            fs::write(
                &whole,
                page_around(&fs::read_to_string(site.join(&fragment))?),
            )?;
            files.push(whole);
        }
    }
    files.push(site::with_form().join("seloste.css"));
    assert!(files.len() > 10, "hardly anything was built: {files:?}");
    let messages = messages(&files)?;
    assert!(messages.is_empty(), "{}", messages.join("\n"));
    Ok(())
}

#[test]
fn pages_of_the_inbox_are_valid() -> Result<()> {
    let site = SiteWithInbox::start()?;
    let folder = tempdir()?;
    let mut files = Vec::new();
    let mut keep = |name: String, page: &str| -> Result<()> {
        let file = folder.path().join(name);
        fs::write(&file, page)?;
        files.push(file);
        Ok(())
    };
    for form in inbox::forms()? {
        let name = format!("{}.{}", form.page, form.kind.code());
        let answer = site.send(&form, &form.form.minimal())?;
        let receipt = answer.location.context("the inbox named no receipt")?;
        keep(
            format!("receipt.{name}.html"),
            &sent_form::open(&receipt)?.page,
        )?;
        let refusal = site.send(&form, &[])?;
        keep(format!("refusal.{name}.html"), &refusal.page)?;
    }
    let messages = messages(&files)?;
    assert!(messages.is_empty(), "{}", messages.join("\n"));
    Ok(())
}

#[test]
fn the_validator_finds_what_is_wrong() -> Result<()> {
    let folder = tempdir()?;
    let page = folder.path().join("wrong.html");
    fs::write(&page, page_around("<p>wrong</div><img src=a>"))?;
    assert!(messages(&[page])?.len() >= 2);
    Ok(())
}

/// Everything that the validator says of these files, each message in one line.
pub fn messages(files: &[PathBuf]) -> Result<Vec<String>> {
    let output = Command::new(java::PROGRAM.find()?)
        .arg("-jar")
        .arg(vnu::find()?)
        .args(["--format", "json", "--stdout", "--also-check-css"])
        .args(files)
        .output()
        .context("the validator could not be started")?;
    let report: Value = serde_json::from_slice(&output.stdout).with_context(|| {
        let errors = String::from_utf8_lossy(&output.stderr);
        format!("the validator gave no report: {errors}")
    })?;
    let messages = report["messages"].as_array().context("no messages")?;
    Ok(messages.iter().map(line).collect())
}

/// The smallest whole page around a fragment, as a site's theme would put one. Where the
/// fragment leaves the main heading to the page, the page has it.
fn page_around(fragment: &str) -> String {
    let heading = if fragment.contains("<h1") {
        ""
    } else {
        "<h1>Sivu</h1>"
    };
    format!(
        "<!DOCTYPE html>\n<html lang=\"fi\"><head><meta charset=\"utf-8\"><title>Sivu</title></head>\
         <body><main>{heading}\n{fragment}\n</main></body></html>\n"
    )
}

fn line(message: &Value) -> String {
    let file = message["url"].as_str().unwrap_or_default();
    let file = Path::new(file).file_name().unwrap_or_default();
    format!(
        "{}:{}: {}: {} [{}]",
        file.to_string_lossy(),
        message["lastLine"],
        message["type"].as_str().unwrap_or_default(),
        message["message"].as_str().unwrap_or_default(),
        message["extract"].as_str().unwrap_or_default(),
    )
}
