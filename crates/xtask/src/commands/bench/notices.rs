//! The notices that are built and checked.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use xtask::workspace;

/// The address that the site will have.
pub const BASE_URL: &str = "https://example.fi/";
/// The address that the forms are sent to.
pub const ENDPOINT: &str = "/requests";

/// The id of a notice.
pub fn id(number: usize) -> String {
    format!("rekisteri-{number:05}")
}

/// Writes a site of one notice under many names: the one of the fixtures that is complete
/// in three languages.
pub fn write(folder: &Path, notices: usize) -> Result<()> {
    let fixture = workspace::fixture_notices().join("notices/potilaat.toml");
    let text = fs::read_to_string(&fixture)
        .with_context(|| format!("`{}` cannot be read", fixture.display()))?;
    let (before, after) = around_id(&text)
        .with_context(|| format!("`{}` has no line `id = …`", fixture.display()))?;
    let sources = folder.join("notices");
    fs::create_dir_all(&sources)?;
    for number in 0..notices {
        let id = id(number);
        let path = sources.join(format!("{id}.toml"));
        fs::write(&path, format!("{before}id = \"{id}\"{after}"))
            .with_context(|| format!("`{}` cannot be written", path.display()))?;
    }
    let configuration = format!(
        "notices = [\"notices/*.toml\"]\n\
         out = \"built\"\n\
         languages = [\"fi\", \"sv\", \"en\"]\n\
         base_url = \"{BASE_URL}\"\n\n\
         [requests]\n\
         endpoint = \"{ENDPOINT}\"\n"
    );
    fs::write(folder.join("seloste.toml"), configuration)?;
    Ok(())
}

fn around_id(text: &str) -> Option<(&str, &str)> {
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let rest = line.strip_prefix("id").map(str::trim_start);
        if rest.is_some_and(|rest| rest.starts_with('=')) {
            return Some((&text[..start], &text[start + line.trim_end().len()..]));
        }
        start += line.len();
    }
    None
}

/// Removes a folder and everything in it, if there is one.
pub fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("`{}` cannot be removed", folder.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_of_a_notice_is_found_and_nothing_else_is() {
        let (before, after) = around_id("idea = 1\nid = \"potilaat\"\nlanguages = []\n").unwrap();
        assert_eq!((before, after), ("idea = 1\n", "\nlanguages = []\n"));
        assert_eq!(around_id("name = \"id = 1\"\n"), None);
    }
}
