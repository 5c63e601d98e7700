//! The npm package, installed as a site installs it: its types hold, and the documented program, bundled by the
//! documented commands, takes the form over.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use seloste_model::request::Kind;
use serde_json::json;
use tempfile::TempDir;
use xtask::tools::{esbuild, npm, typescript};
use xtask::workspace;

use crate::browser::Browser;
use crate::console::Console;
use crate::site;
use crate::strict_site::StrictSite;

/// The arguments of the bundler in `docs/bundler.md`.
const BUNDLE: &str = "app.ts --bundle --format=esm --splitting --outdir=public";

/// The copying command in `docs/bundler.md`.
const COPY: &str = "cp node_modules/seloste/*.wasm public/";

/// The most bytes that the package may have: the widget, and little beside it.
const MOST: u64 = 60_000;

fn documentation() -> Result<String> {
    Ok(fs::read_to_string(
        workspace::root().join("docs/bundler.md"),
    )?)
}

/// The only block of the documentation in this language.
fn block<'a>(documentation: &'a str, language: &str) -> Result<&'a str> {
    let start = format!("```{language}\n");
    let mut blocks = documentation.split(start.as_str()).skip(1);
    let (block, more) = (blocks.next(), blocks.next());
    ensure!(
        more.is_none(),
        "the documentation has two blocks of {language}"
    );
    let block = block.and_then(|block| block.split("```").next());
    block.with_context(|| format!("the documentation has no block of {language}"))
}

/// A site's folder with the package installed in it and the documented program.
fn installed() -> Result<TempDir> {
    let package = workspace::root().join("dist/npm");
    ensure!(
        package.is_dir(),
        "there is no `dist/npm`: run `cargo xtask dist`"
    );
    let folder = TempDir::new()?;
    let packed = npm(&["pack", "--silent"], &package, Some(folder.path()))?;
    let archive = folder.path().join(packed.trim());
    let size = fs::metadata(&archive)?.len();
    ensure!(size <= MOST, "the package has {size} bytes");
    fs::write(
        folder.path().join("package.json"),
        "{\"private\": true, \"type\": \"module\"}",
    )?;
    npm(
        &["install", "--no-audit", "--no-fund", packed.trim()],
        folder.path(),
        None,
    )?;
    fs::write(
        folder.path().join("app.ts"),
        block(&documentation()?, "ts")?,
    )?;
    Ok(folder)
}

/// Runs npm in a folder, without a network and without what it keeps from other runs.
fn npm(arguments: &[&str], folder: &Path, to: Option<&Path>) -> Result<String> {
    let kept = TempDir::new()?;
    let mut command = Command::new(npm::PROGRAM.find()?);
    command.args(arguments).arg("--offline").current_dir(folder);
    command.arg("--cache").arg(kept.path());
    if let Some(to) = to {
        command.arg("--pack-destination").arg(to);
    }
    output(command)
}

fn output(mut command: Command) -> Result<String> {
    let output = command.output()?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let errors = String::from_utf8_lossy(&output.stderr);
    ensure!(output.status.success(), "{command:?}: {said}{errors}");
    Ok(said)
}

fn tsc(folder: &Path, resolution: &[&str]) -> Result<String> {
    let mut command = Command::new(typescript::find()?);
    command.args(["--noEmit", "--strict", "--target", "es2022"]);
    command.args(["--lib", "dom,es2022"]).args(resolution);
    command.arg("app.ts").current_dir(folder);
    output(command)
}

#[test]
fn the_types_hold_for_the_documented_program() -> Result<()> {
    let folder = installed()?;
    for resolution in [
        &["--module", "nodenext"][..],
        &["--module", "esnext", "--moduleResolution", "bundler"],
    ] {
        tsc(folder.path(), resolution)?;
    }
    let path = folder.path().join("app.ts");
    let program = fs::read_to_string(&path)?.replace("reference, due }", "reference, dew }");
    fs::write(path, program)?;
    let refused = tsc(folder.path(), &["--module", "nodenext"]);
    let refused = refused.err().context("a misspelt detail is let through")?;
    ensure!(format!("{refused}").contains("'dew'"), "{refused}");
    Ok(())
}

/// The site that the documented commands make, with a page that takes in a fragment of the fixture site.
fn bundled(folder: &Path) -> Result<PathBuf> {
    let documentation = documentation()?;
    for line in [format!("esbuild {BUNDLE}\n"), format!("{COPY}\n")] {
        ensure!(documentation.contains(&line), "not documented: {line}");
    }
    let mut bundle = Command::new(esbuild::find()?);
    bundle.args(BUNDLE.split(' ')).current_dir(folder);
    output(bundle)?;
    let mut copy = Command::new("sh");
    copy.args(["-c", COPY]).current_dir(folder);
    output(copy)?;
    let public = folder.join("public");
    let fragment = "verkkokauppa.en.fragment.html";
    fs::copy(site::with_form().join(fragment), public.join(fragment))?;
    let element = block(&documentation, "html")?;
    let page = format!(
        "<!DOCTYPE html>
        <html lang='en'>
        <head>
        <meta charset='utf-8'>
        <title>A shop</title>
        <link rel='stylesheet' href='app.css'>
        <script type='module' src='app.js'></script>
        </head>
        <body><h1>A shop</h1>{element}</body>
        </html>"
    );
    fs::write(public.join("index.html"), page)?;
    Ok(public)
}

#[tokio::test]
async fn bundled_as_documented_it_takes_the_form_over() -> Result<()> {
    let folder = installed()?;
    let site = StrictSite::start(&bundled(folder.path())?)?;
    Browser::with(async |browser| {
        let console = Console::listen(browser).await?;
        browser.open(&site.page("index.html")).await?;
        site.send_one(browser).await?;
        let (reference, kind) = site.kept_once()?;
        ensure!(kind == Kind::Access);
        let title = "return document.title.split(',')[0]";
        browser
            .wait(title, &json!(format!("access: {reference}")))
            .await?;
        ensure!(site.reports().is_empty(), "{:#?}", site.reports());
        let written = console.read().await?;
        ensure!(written.is_empty(), "{written:#?}");
        Ok(())
    })
    .await
}
