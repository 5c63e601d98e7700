//! Old notices of real organisations, which are never published: every word of each stands on
//! the page that is built from it, or among the lines that the report could not place. The
//! folder is named by `SELOSTE_SEEDS`; nothing of what is in it stands here.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use scraper::{Html, Node};
use serde_json::Value;
use tempfile::tempdir;
use xtask::fixture_site::pages;

use crate::command::seloste;

#[test]
fn every_word_of_a_seed_is_on_its_page_or_among_the_unmapped_lines() -> Result<()> {
    let Some(folder) = env::var_os("SELOSTE_SEEDS").map(PathBuf::from) else {
        eprintln!(
            "\n!!! SKIPPED: `SELOSTE_SEEDS` is not set, so no real notice was imported !!!\n"
        );
        return Ok(());
    };
    let mut seeds = Vec::new();
    let entries = fs::read_dir(&folder)
        .with_context(|| format!("`SELOSTE_SEEDS` names `{}`", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "txt") {
            seeds.push(path);
        }
    }
    seeds.sort();
    assert!(
        !seeds.is_empty(),
        "there is no text in `{}`",
        folder.display()
    );
    let mut lost = Vec::new();
    for seed in &seeds {
        lost.extend(lost_words(seed)?);
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    Ok(())
}

/// The words of a seed that are nowhere, each with how often it was lost.
fn lost_words(seed: &Path) -> Result<Vec<String>> {
    let folder = tempdir()?;
    let seed_path = seed.to_str().context("a readable path")?;
    let report = seloste(folder.path(), ["import", seed_path, "--report", "json"]).succeeded();
    seloste(folder.path(), ["import", seed_path, "-o", "seed.toml"]).succeeded();
    let configuration = "notices = [\"seed.toml\"]\nout = \"site\"\nlanguages = [\"fi\"]\n\
        \n[requests]\nendpoint = \"/requests\"\n";
    fs::write(folder.path().join("seloste.toml"), configuration)?;
    seloste(folder.path(), ["build"]).succeeded();

    let site = folder.path().join("site");
    let page = pages(&site)?
        .into_iter()
        .find(|name| name.ends_with(".fi.html") && !name.starts_with("thanks"))
        .context("no page was built")?;
    let mut said = words(&visible_text(&fs::read_to_string(site.join(page))?));
    let report: Value = serde_json::from_str(&report.output)?;
    for line in report["unmapped"].as_array().context("no unmapped lines")? {
        for (word, count) in words(line.as_str().unwrap_or_default()) {
            *said.entry(word).or_default() += count;
        }
    }
    let name = seed.file_name().unwrap_or_default().to_string_lossy();
    let lost = |(word, count): (String, usize)| {
        let missing = count.saturating_sub(said.get(&word).copied().unwrap_or_default());
        (missing > 0).then(|| format!("{name}: `{word}` is lost {missing} of {count} times"))
    };
    Ok(words(&fs::read_to_string(seed)?)
        .into_iter()
        .filter_map(lost)
        .collect())
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
