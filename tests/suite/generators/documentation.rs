//! The pages of documentation for each generator, followed to the letter: their commands are run and the files that
//! they show are written, in their order, in a site that has nothing but a theme.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use seloste_model::request::Kind;
use tempfile::TempDir;
use xtask::tools::{hugo, zola};
use xtask::workspace;

use super::generated_site::{BELOW, are_valid, copy};
use super::same_html::count;
use crate::axe;
use crate::browser::Browser;
use crate::command::program;
use crate::console::Console;
use crate::strict_site::StrictSite;

const HUGO: &str = "baseURL = \"https://example.fi/alla/\"\ntheme = \"pihla\"\ndefaultContentLanguage = \"fi\"\n\
    disableKinds = [\"taxonomy\", \"term\", \"rss\"]\n\
    [languages.fi]\nweight = 1\n[languages.sv]\nweight = 2\n[languages.en]\nweight = 3\n";

const ZOLA: &str = "base_url = \"https://example.fi/alla\"\ntheme = \"pihla\"\ndefault_language = \"fi\"\n\
    [languages.sv]\n[languages.en]\n";

/// A block of code in the documentation.
enum Block<'a> {
    /// Commands to be run.
    Commands(&'a str),
    /// A file with its text.
    File(&'a str, &'a str),
    /// A command that runs until it is ended.
    Server(&'a str),
}

fn blocks(documentation: &str) -> Result<Vec<Block<'_>>> {
    let mut blocks = Vec::new();
    let mut rest = documentation;
    while let Some((_, from)) = rest.split_once("\n```") {
        let (info, body) = from.split_once('\n').context("a block has lines")?;
        let (body, after) = body.split_once("```").context("a block ends")?;
        blocks.push(match info.split_once(" title=\"") {
            Some((_, name)) => Block::File(name.trim_end_matches('"'), body),
            None if info == "sh" => Block::Commands(body),
            None if info == "console" => Block::Server(body.trim()),
            None => bail!("the block `{info}` is neither run nor written"),
        });
        rest = after;
    }
    ensure!(blocks.len() > 8, "there are {} blocks", blocks.len());
    Ok(blocks)
}

/// The site as it is once everything was done that the documentation says.
struct Followed {
    folder: TempDir,
    commands: TempDir,
}

impl Followed {
    /// Follows `docs/GENERATOR.md` with this program.
    fn of(generator: &str, found: PathBuf, configuration: (&str, &str)) -> Result<Self> {
        let (folder, commands) = (TempDir::new()?, TempDir::new()?);
        let themes = workspace::root().join(format!("tests/sites/{generator}/themes"));
        copy(&themes, &folder.path().join("themes"))?;
        fs::create_dir(folder.path().join("content"))?;
        fs::write(folder.path().join(configuration.0), configuration.1)?;
        symlink(program(), commands.path().join("seloste"))?;
        // A script that looks for what is beside it needs its own place.
        let start = format!("#!/bin/sh\nexec '{}' \"$@\"\n", found.display());
        fs::write(commands.path().join(generator), start)?;
        let followed = Self { folder, commands };
        followed.run(&format!(
            "chmod +x '{}'",
            followed.commands.path().join(generator).display()
        ))?;
        let page = workspace::root().join(format!("docs/{generator}.md"));
        let text = fs::read_to_string(page)?;
        for block in blocks(&text)? {
            match block {
                Block::Commands(commands) => followed.run(commands)?,
                Block::File(name, text) => {
                    let path = followed.folder.path().join(name);
                    fs::create_dir_all(path.parent().context("it is in a folder")?)?;
                    fs::write(path, text)?;
                }
                // Other tests let these run, since they end only with a signal.
                Block::Server(command) => ensure!(
                    ["seloste build --watch", "hugo server", "zola serve"].contains(&command),
                    "`{command}` is never tried"
                ),
            }
        }
        Ok(followed)
    }

    fn run(&self, commands: &str) -> Result<()> {
        let path = std::env::var("PATH").unwrap_or_default();
        let output = Command::new("sh")
            .args(["-e", "-c", commands])
            .env("PATH", format!("{}:{path}", self.commands.path().display()))
            .current_dir(self.folder.path())
            .output()?;
        let mut said = String::from_utf8_lossy(&output.stdout).into_owned();
        said += &String::from_utf8_lossy(&output.stderr);
        let is_well = output.status.success() && !said.contains("WARN");
        ensure!(is_well, "`{}` says:\n{said}", commands.trim());
        Ok(())
    }

    fn page(&self, served: &Path, name: &str) -> Result<String> {
        let path = served.join(BELOW).join(name).join("index.html");
        fs::read_to_string(&path).with_context(|| path.display().to_string())
    }

    /// Whether the pages that the documentation tells to write hold what it says.
    fn pages_are_as_said(&self, served: &Path) -> Result<()> {
        for (page, selector, wanted) in [
            ("tietosuoja", "article#seloste-asiakkaat[lang=fi]", 1),
            ("sv/tietosuoja", "article#seloste-asiakkaat[lang=sv]", 1),
            ("oikeudet", "span.seloste-updated", 1),
            ("oikeudet", "form", 2),
            ("selosteet", "ul.seloste-notices a", 1),
            ("oma", "form:has([name=kind][value=access])", 1),
            ("oma", "article", 0),
            ("tietosuoja", "head link[rel=privacy-policy]", 1),
            ("tietosuoja", "head link[href*='seloste.css']", 1),
            ("tietosuoja", "body link", 0),
        ] {
            let found = count(&self.page(served, page)?, selector);
            ensure!(found == wanted, "{page} has `{selector}` {found} times");
        }
        let own = count(&self.page(served, "oma")?, "details.oma-osa");
        ensure!(own > 5, "the own markup has {own} sections");
        are_valid(&served.join(BELOW), &["oma", "oikeudet", "selosteet"])
    }
}

/// Sends a request with the form of the site's own markup.
async fn own_form_works(browser: &Browser, strict: &StrictSite) -> Result<()> {
    let console = Console::listen(browser).await?;
    browser.open(&strict.page(&format!("{BELOW}/oma/"))).await?;
    let violations = axe::violations(browser).await?;
    ensure!(violations.is_empty(), "{}", violations.join("\n"));
    strict.send_one(browser).await?;
    let (_, kind) = strict.kept_once()?;
    ensure!(kind == Kind::Access, "a request of another kind is kept");
    ensure!(strict.reports().is_empty(), "{:#?}", strict.reports());
    let written = console.read().await?;
    ensure!(written.is_empty(), "{written:#?}");
    Ok(())
}

#[tokio::test]
async fn hugo_is_as_documented() -> Result<()> {
    for version in [hugo::OLDEST, hugo::NEWEST] {
        let followed = Followed::of("hugo", version.find()?, ("hugo.toml", HUGO))?;
        let served = tempfile::tempdir()?;
        let below = served.path().join(BELOW);
        followed.run(&format!(
            "hugo --minify --destination '{}'",
            below.display()
        ))?;
        followed.pages_are_as_said(served.path())?;
        let strict = StrictSite::start(served.path())?;
        Browser::with(async |browser| own_form_works(browser, &strict).await).await?;
    }
    Ok(())
}

#[tokio::test]
async fn zola_is_as_documented() -> Result<()> {
    let followed = Followed::of("zola", zola::find()?, ("config.toml", ZOLA))?;
    let served = tempfile::tempdir()?;
    let strict = StrictSite::start(served.path())?;
    let (base, below) = (strict.page(BELOW), served.path().join(BELOW));
    followed.run(&format!(
        "zola build --base-url '{base}' --output-dir '{}'",
        below.display()
    ))?;
    followed.pages_are_as_said(served.path())?;
    Browser::with(async |browser| own_form_works(browser, &strict).await).await
}
