//! Zola. The parts of notices stand in a folder of `content/` without an index: nothing in such a folder is published,
//! and `zola serve` notices when something in it changes.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::description::{Folders, Generator, Layout, Program};
use super::existing_site::ExistingSite;
use super::settings::Settings;

/// The generator Zola.
pub static ZOLA: Generator = Generator {
    usual_out: Some("."),
    layout: Layout::Parts(Folders {
        parts: "content/seloste/",
        data: "content/seloste/",
        published: "static/seloste/",
    }),
    program: Some(Program {
        code: "zola",
        title: "Zola",
        names: &NAMES,
        configurations,
        read,
        templates: seloste_assets::ZOLA,
        comment: ("{#- ", " -#}"),
        shortcode: "{{ seloste(id=\"{id}\") }}",
    }),
};

const NAMES: [&str; 2] = ["zola.toml", "config.toml"];

fn configurations(folder: &Path) -> Vec<PathBuf> {
    let paths = NAMES.iter().map(|name| folder.join(name));
    let is_own = |path: &PathBuf| path.ends_with("zola.toml") || has_base_url(path);
    paths
        .filter(|path| path.is_file() && is_own(path))
        .collect()
}

/// Whether a configuration says where the site is by Zola's key. Hugo has another key, and both programs need theirs.
/// The key is looked for as text, so that a file that cannot be read is not taken for none.
pub fn has_base_url(configuration: &Path) -> bool {
    let text = fs::read_to_string(configuration).unwrap_or_default();
    text.lines()
        .any(|line| line.trim_start().starts_with("base_url"))
}

fn read(_: &Path, configuration: PathBuf) -> Result<ExistingSite> {
    let settings = Settings::read(&configuration)?;
    let default = settings.text("default_language").unwrap_or("en");
    let mut tags = vec![default.to_owned()];
    for (tag, _) in settings.tables("languages") {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    Ok(ExistingSite {
        configuration,
        tags,
        notes: Vec::new(),
    })
}
