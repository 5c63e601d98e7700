//! Hugo's sites: what they are known by, their languages, and the templates that they get.

use super::settings::Settings;
use super::site::{Site, sorted_by_weight};
use super::zola;
use anyhow::Result;
use std::path::{Path, PathBuf};

/// The names of a configuration, in the order in which Hugo looks for them.
pub const NAMES: [&str; 8] = [
    "hugo.toml",
    "hugo.yaml",
    "hugo.yml",
    "hugo.json",
    "config.toml",
    "config.yaml",
    "config.yml",
    "config.json",
];

/// The folder in which a configuration may be in several files.
const FOLDER: &str = "config/_default";

/// The folders that seloste writes to, and the settings that would have Hugo look elsewhere.
const FOLDERS: [(&str, &str); 4] = [
    ("assetDir", "assets"),
    ("dataDir", "data"),
    ("staticDir", "static"),
    ("layoutDir", "layouts"),
];

/// The configurations of Hugo in a folder. One in the site's folder goes before those in the folder for several.
pub fn configurations(folder: &Path) -> Vec<PathBuf> {
    let in_site = existing(folder, &NAMES);
    let mut found: Vec<PathBuf> = in_site
        .into_iter()
        .filter(|path| !is_of_zola(path))
        .collect();
    if found.is_empty() {
        found = existing(&folder.join(FOLDER), &NAMES);
        found.truncate(1);
    }
    found
}

/// Zola has one of the names too.
fn is_of_zola(path: &Path) -> bool {
    path.ends_with("config.toml") && zola::says_where(path)
}

fn existing(folder: &Path, names: &[&str]) -> Vec<PathBuf> {
    let paths = names.iter().map(|name| folder.join(name));
    paths.filter(|path| path.is_file()).collect()
}

/// What a configuration says of the site.
pub fn site(folder: &Path, configuration: PathBuf) -> Result<Site> {
    let settings = Settings::read(&configuration)?;
    let mut languages = settings.tables("languages");
    for path in existing(
        &folder.join(FOLDER),
        &[
            "languages.toml",
            "languages.yaml",
            "languages.yml",
            "languages.json",
        ],
    ) {
        languages.extend(Settings::read(&path)?.into_tables());
    }
    languages.retain(|(_, language)| !language.is_on("disabled"));
    let default = settings.text("defaultContentLanguage");
    let mut tags: Vec<String> = sorted_by_weight(languages)
        .into_iter()
        .map(|(key, language)| tag(&key, &language))
        .collect();
    if tags.is_empty() {
        // As the shortcode has it: the locale goes before the key, which is often left as it is.
        tags.push(tag(default.unwrap_or("en"), &settings));
    }
    if let Some(place) = default.and_then(|key| tags.iter().position(|tag| same(tag, key))) {
        let first = tags.remove(place);
        tags.insert(0, first);
    }
    let notes = FOLDERS
        .iter()
        .filter(|(key, usual)| settings.text(key).is_some_and(|set| set.trim_matches('/') != *usual))
        .map(|(key, usual)| {
            format!(
                "the site sets `{key}`, but seloste writes to {usual}/; mount that folder too, or unset `{key}`"
            )
        })
        .collect();
    Ok(Site {
        configuration,
        tags,
        notes,
    })
}

fn tag(key: &str, language: &Settings) -> String {
    let locale = language.text("locale").or(language.text("languageCode"));
    locale.unwrap_or(key).to_owned()
}

fn same(tag: &str, key: &str) -> bool {
    let primary = tag.split(['-', '_']).next().unwrap_or(tag);
    primary.eq_ignore_ascii_case(key) || tag.eq_ignore_ascii_case(key)
}
