//! Hugo. The parts of notices are assets, which Hugo publishes only where a template asks for them; newer versions refuse
//! HTML under `content/`.

use std::path::{Path, PathBuf};

use anyhow::Result;

use super::description::{Folders, Generator, Layout, Program};
use super::existing_site::ExistingSite;
use super::settings::Settings;
use super::zola::has_base_url;

/// The generator Hugo.
pub static HUGO: Generator = Generator {
    usual_out: Some("."),
    layout: Layout::Parts(Folders {
        parts: "assets/seloste/",
        data: "data/seloste/",
        published: "static/seloste/",
    }),
    program: Some(Program {
        code: "hugo",
        title: "Hugo",
        names: &NAMES,
        configurations,
        read,
        templates: seloste_assets::HUGO,
        comment: ("{{- /* ", " */ -}}"),
        shortcode: "{{< seloste \"{id}\" >}}",
    }),
};

/// The names of a configuration, in the order in which Hugo looks for them.
const NAMES: [&str; 8] = [
    "hugo.toml",
    "hugo.yaml",
    "hugo.yml",
    "hugo.json",
    "config.toml",
    "config.yaml",
    "config.yml",
    "config.json",
];

/// The names of a file for the languages alone.
const NAMES_FOR_LANGUAGES: [&str; 4] = [
    "languages.toml",
    "languages.yaml",
    "languages.yml",
    "languages.json",
];

/// The folder in which a configuration may be in several files.
const FOLDER: &str = "config/_default";

/// The settings that would have Hugo look in other folders than seloste writes to, with the usual folders.
const FOLDER_SETTINGS: [(&str, &str); 4] = [
    ("assetDir", "assets"),
    ("dataDir", "data"),
    ("staticDir", "static"),
    ("layoutDir", "layouts"),
];

/// The configurations of Hugo in a folder. One in the site's folder goes before those in the folder for several.
fn configurations(folder: &Path) -> Vec<PathBuf> {
    let mut found = existing(folder, &NAMES);
    found.retain(|path| !is_of_zola(path));
    if found.is_empty() {
        found = existing(&folder.join(FOLDER), &NAMES);
        found.truncate(1);
    }
    found
}

/// Whether a configuration belongs to Zola, which has one of the names too.
fn is_of_zola(path: &Path) -> bool {
    path.ends_with("config.toml") && has_base_url(path)
}

fn existing(folder: &Path, names: &[&str]) -> Vec<PathBuf> {
    let paths = names.iter().map(|name| folder.join(name));
    paths.filter(|path| path.is_file()).collect()
}

fn read(folder: &Path, configuration: PathBuf) -> Result<ExistingSite> {
    let settings = Settings::read(&configuration)?;
    let mut languages = settings.tables("languages");
    for path in existing(&folder.join(FOLDER), &NAMES_FOR_LANGUAGES) {
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
    let notes = FOLDER_SETTINGS
        .iter()
        .filter(|(key, usual)| settings.text(key).is_some_and(|set| set.trim_matches('/') != *usual))
        .map(|(key, usual)| {
            format!(
                "the site sets `{key}`, but seloste writes to {usual}/; mount that folder too, or unset `{key}`"
            )
        })
        .collect();
    Ok(ExistingSite {
        configuration,
        tags,
        notes,
    })
}

/// Languages by their weight, those without a weight last, as they stand in the file.
fn sorted_by_weight(mut languages: Vec<(String, Settings)>) -> Vec<(String, Settings)> {
    let weight = |language: &Settings| match language.number("weight") {
        Some(weight) if weight != 0.0 => weight,
        Some(_) | None => f64::INFINITY,
    };
    languages.sort_by(|(_, one), (_, other)| weight(one).total_cmp(&weight(other)));
    languages
}

fn tag(key: &str, language: &Settings) -> String {
    let locale = language.text("locale").or(language.text("languageCode"));
    locale.unwrap_or(key).to_owned()
}

fn same(tag: &str, key: &str) -> bool {
    let primary = tag.split(['-', '_']).next().unwrap_or(tag);
    primary.eq_ignore_ascii_case(key) || tag.eq_ignore_ascii_case(key)
}
