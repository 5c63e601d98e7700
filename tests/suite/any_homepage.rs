//! `docs/any-homepage.md`: its commands run one after the other, and what it says to put into pages works there.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use seloste_model::request::Kind;
use serde_json::json;
use tempfile::tempdir;
use xtask::seloste_command::{self, Profile};
use xtask::workspace;

use crate::browser::Browser;
use crate::console::Console;
use crate::strict_site::StrictSite;

fn documentation() -> Result<String> {
    Ok(fs::read_to_string(
        workspace::root().join("docs/any-homepage.md"),
    )?)
}

/// The blocks of a language, in their order.
fn blocks<'a>(documentation: &'a str, language: &str) -> Vec<&'a str> {
    let start = format!("```{language}\n");
    let begun = documentation.split(start.as_str()).skip(1);
    begun.filter_map(|rest| rest.split("```").next()).collect()
}

/// Runs a block as a person would in the site's folder.
fn run(block: &str, folder: &Path) -> Result<()> {
    let program: PathBuf = seloste_command::build(Profile::Debug)?;
    let place = program.parent().context("the program is in a folder")?;
    let path = std::env::var("PATH").unwrap_or_default();
    let output = Command::new("sh")
        .args(["-eu", "-c", block])
        .current_dir(folder)
        .env("PATH", format!("{}:{path}", place.display()))
        .output()?;
    ensure!(
        output.status.success(),
        "{block}\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Ok(())
}

/// An inbox for what is sent.
fn set_endpoint(folder: &Path) -> Result<()> {
    let path = folder.join("seloste.toml");
    let text = fs::read_to_string(&path)?;
    let with = text.replace(
        "# endpoint = \"https://www.example.fi/requests\"",
        "endpoint = \"/requests\"",
    );
    ensure!(with != text, "no endpoint to set in\n{text}");
    Ok(fs::write(path, with)?)
}

#[tokio::test]
async fn the_commands_and_the_markup_of_the_documentation_work() -> Result<()> {
    let documentation = documentation()?;
    let folder = tempdir()?;
    let html = blocks(&documentation, "html");
    let [link, placeholder, element] = html.as_slice() else {
        anyhow::bail!("the documentation has {} blocks of HTML", html.len());
    };
    let page = |body: &str| {
        format!(
            "<!doctype html><html lang=fi><meta charset=utf-8><title>Sivu</title><body><main><h1>Sivu</h1>{body}</main>"
        )
    };
    let public = folder.path().join("public");
    fs::create_dir(&public)?;
    fs::write(public.join("placeholder.html"), page(placeholder))?;
    fs::write(public.join("linked.html"), page(link))?;
    for (number, block) in blocks(&documentation, "sh").into_iter().enumerate() {
        run(block, folder.path())?;
        if number == 0 {
            set_endpoint(folder.path())?;
        }
    }
    // By hand: the site has the files of `seloste build`, and a page that fetches the notice.
    fs::write(public.join("element.html"), page(element))?;
    run("seloste build --out public/tietosuoja", folder.path())?;

    Browser::with(async |browser| {
        for name in ["placeholder.html", "element.html"] {
            let site = StrictSite::start(&public)?;
            let console = Console::listen(browser).await?;
            browser.open(&site.page(name)).await?;
            site.send_one(browser).await.context(name)?;
            ensure!(site.kept_once()?.1 == Kind::Access);
            let written = console.read().await?;
            ensure!(written.is_empty(), "{name}: {written:?}");
            ensure!(site.reports().is_empty(), "{name}: {:?}", site.reports());
        }
        let site = StrictSite::start(&public)?;
        browser.open(&site.page("linked.html")).await?;
        browser.run("document.querySelector('a').click()").await?;
        let title = "return !!document.querySelector('article.seloste')";
        browser.wait(title, &json!(true)).await
    })
    .await
}
