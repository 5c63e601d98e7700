//! Old notices of real organisations, which are never published: every word of each stands on
//! the page that is built from it, or among the lines that the report could not place, and the
//! page is as valid and accessible as any. The folder is named by `SELOSTE_SEEDS`; nothing of what is in it stands here.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use scraper::{Html, Node};
use serde_json::Value;
use tempfile::{TempDir, tempdir};
use xtask::fixture_site::pages;

use crate::command::seloste;
use crate::{accessibility, html_validity};

#[test]
fn every_word_of_a_seed_is_on_its_page_or_among_the_unmapped_lines() -> Result<()> {
    let mut lost = Vec::new();
    for seed in seeds()? {
        lost.extend(Built::from(&seed)?.lost_words()?);
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    Ok(())
}

#[test]
fn the_page_of_a_seed_is_valid() -> Result<()> {
    let built = seeds()?
        .iter()
        .map(|seed| Built::from(seed))
        .collect::<Result<Vec<_>>>()?;
    let pages: Vec<PathBuf> = built.iter().map(|built| built.page.clone()).collect();
    if !pages.is_empty() {
        let messages = html_validity::messages(&pages)?;
        assert!(messages.is_empty(), "{}", messages.join("\n"));
    }
    Ok(())
}

#[tokio::test]
async fn axe_finds_nothing_on_the_page_of_a_seed() -> Result<()> {
    for seed in seeds()? {
        let built = Built::from(&seed)?;
        accessibility::no_violations_on(&built.site, &[built.name()], &accessibility::LOOKS)
            .await?;
    }
    Ok(())
}

/// The texts in the folder; none, said loudly, where no folder is named.
fn seeds() -> Result<Vec<PathBuf>> {
    let Some(folder) = env::var_os("SELOSTE_SEEDS").map(PathBuf::from) else {
        // What a test prints is hidden while it passes; what it writes to standard error is not.
        writeln!(
            io::stderr(),
            "!!! SKIPPED: `SELOSTE_SEEDS` is not set, no real notice is read"
        )?;
        return Ok(Vec::new());
    };
    let entries = fs::read_dir(&folder)
        .with_context(|| format!("`SELOSTE_SEEDS` names `{}`", folder.display()))?;
    let mut seeds = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            seeds.push(path);
        }
    }
    seeds.sort();
    ensure!(
        !seeds.is_empty(),
        "there is no text in `{}`",
        folder.display()
    );
    Ok(seeds)
}

/// A seed that was imported, and the site that was built from it.
struct Built {
    seed: PathBuf,
    report: Value,
    site: PathBuf,
    page: PathBuf,
    // The site goes with its folder.
    _folder: TempDir,
}

impl Built {
    fn from(seed: &Path) -> Result<Self> {
        let folder = tempdir()?;
        let path = seed.to_str().context("the path is unreadable")?;
        let report = seloste(folder.path(), ["import", path, "--report", "json"]).succeeded();
        seloste(folder.path(), ["import", path, "-o", "seed.toml"]).succeeded();
        let configuration = "notices = [\"seed.toml\"]\nout = \"site\"\nlanguages = [\"fi\"]\n\
            \n[requests]\nendpoint = \"/requests\"\n";
        fs::write(folder.path().join("seloste.toml"), configuration)?;
        seloste(folder.path(), ["build"]).succeeded();
        let site = folder.path().join("site");
        let page = pages(&site)?
            .into_iter()
            .find(|name| name.ends_with(".fi.html") && !name.starts_with("thanks"))
            .context("no page was built")?;
        Ok(Self {
            seed: seed.to_owned(),
            report: serde_json::from_str(&report.output)?,
            page: site.join(page),
            site,
            _folder: folder,
        })
    }

    /// The name of its page.
    fn name(&self) -> String {
        let name = self.page.file_name().unwrap_or_default();
        name.to_string_lossy().into_owned()
    }

    /// The words of the seed that are nowhere, each with how often it was lost.
    fn lost_words(&self) -> Result<Vec<String>> {
        let mut said = words(&visible_text(&fs::read_to_string(&self.page)?));
        for line in self.report["unmapped"]
            .as_array()
            .context("no unmapped lines")?
        {
            for (word, count) in words(line.as_str().unwrap_or_default()) {
                *said.entry(word).or_default() += count;
            }
        }
        let name = self.seed.file_name().unwrap_or_default().to_string_lossy();
        let lost = |(word, count): (String, usize)| {
            let missing = count.saturating_sub(said.get(&word).copied().unwrap_or_default());
            (missing > 0).then(|| format!("{name}: `{word}` is lost {missing} of {count} times"))
        };
        let words = words(&fs::read_to_string(&self.seed)?);
        Ok(words.into_iter().filter_map(lost).collect())
    }
}

/// How often each word stands in a text; letters and digits count, their case does not.
fn words(text: &str) -> BTreeMap<String, usize> {
    let mut words = BTreeMap::new();
    for word in text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        *words.entry(word.to_lowercase()).or_default() += 1;
    }
    words
}

/// The text of a page that a reader sees.
fn visible_text(html: &str) -> String {
    let page = Html::parse_document(html);
    let mut text = String::new();
    for node in page.tree.root().descendants() {
        let Node::Text(piece) = node.value() else {
            continue;
        };
        let unseen = node.ancestors().any(|ancestor| {
            ancestor.value().as_element().is_some_and(|element| {
                matches!(element.name(), "head" | "script" | "style" | "template")
                    || element.attr("hidden").is_some()
            })
        });
        if !unseen {
            // Two elements beside each other are two words.
            text.push(' ');
            text.push_str(piece);
        }
    }
    text
}
