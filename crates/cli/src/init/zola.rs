//! Zola's sites: what they are known by, their languages, and the templates that they get.

use super::settings::Settings;
use super::site::Site;
use anyhow::Result;
use std::fs;
use std::path::{Path, PathBuf};

/// The names of a configuration.
pub const NAMES: [&str; 2] = ["zola.toml", "config.toml"];

/// The configurations of Zola in a folder.
pub fn configurations(folder: &Path) -> Vec<PathBuf> {
    let paths = NAMES.iter().map(|name| folder.join(name));
    paths
        .filter(|path| path.is_file() && is_own(path))
        .collect()
}

fn is_own(path: &Path) -> bool {
    path.ends_with("zola.toml") || says_where(path)
}

/// Whether a configuration says where the site is by Zola's key; Hugo has another, and both need it. It is looked for
/// as text, so that a file that cannot be read is not taken for none.
pub fn says_where(path: &Path) -> bool {
    let text = fs::read_to_string(path).unwrap_or_default();
    text.lines()
        .any(|line| line.trim_start().starts_with("base_url"))
}

/// What a configuration says of the site.
pub fn site(configuration: PathBuf) -> Result<Site> {
    let settings = Settings::read(&configuration)?;
    let default = settings.text("default_language").unwrap_or("en");
    let mut tags = vec![default.to_owned()];
    for (tag, _) in settings.tables("languages") {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    Ok(Site {
        configuration,
        tags,
        notes: Vec::new(),
    })
}
