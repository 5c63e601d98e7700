//! The site of the fixture notices, which the demo shows and the tests examine.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::seloste_command::{self, Profile};
use crate::workspace;

/// Builds the site as its configuration says, the form included.
pub fn build(out: &Path) -> Result<()> {
    build_with(&workspace::fixture_notices().join("seloste.toml"), out)
}

/// Builds the site of the same notices with no place to send a request to, and so no form.
pub fn build_without_form(out: &Path) -> Result<()> {
    let fixtures = workspace::fixture_notices();
    let configuration = fs::read_to_string(fixtures.join("seloste.toml"))?;
    let (above_requests, _) = configuration
        .split_once("[requests]")
        .context("the configuration of the fixtures has no `[requests]`")?;
    // Paths in it are relative to its folder, so the notices must be found beside the copy.
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("seloste.toml"), above_requests)?;
    let notices = folder.path().join("notices");
    fs::create_dir(&notices)?;
    for entry in fs::read_dir(fixtures.join("notices"))? {
        let path = entry?.path();
        fs::copy(&path, notices.join(path.file_name().unwrap_or_default()))?;
    }
    build_with(&folder.path().join("seloste.toml"), out)
}

/// The names of the pages in a built site, sorted. Fragments are no pages.
pub fn pages(site: &Path) -> Result<Vec<String>> {
    let is_page = |name: &String| name.ends_with(".html") && !name.ends_with(".fragment.html");
    Ok(names(site)?.into_iter().filter(is_page).collect())
}

/// The names of the fragments in a built site, sorted.
pub fn fragments(site: &Path) -> Result<Vec<String>> {
    let is_fragment = |name: &String| name.ends_with(".fragment.html");
    Ok(names(site)?.into_iter().filter(is_fragment).collect())
}

/// The names of the style sheet and the files of the widget in a built site, sorted.
pub fn assets(site: &Path) -> Result<Vec<String>> {
    let is_asset = |name: &String| {
        [".css", ".js", ".wasm"]
            .iter()
            .any(|end| name.ends_with(end))
    };
    Ok(names(site)?.into_iter().filter(is_asset).collect())
}

fn names(site: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(site)
        .with_context(|| format!("the site in `{}` cannot be read", site.display()))?;
    let mut names = Vec::new();
    for entry in entries {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

fn build_with(configuration: &Path, out: &Path) -> Result<()> {
    let seloste: PathBuf = seloste_command::build(Profile::Debug)?;
    if out.exists() {
        fs::remove_dir_all(out)
            .with_context(|| format!("the old site in `{}` cannot be removed", out.display()))?;
    }
    let built = Command::new(&seloste)
        .args(["build", "--config"])
        .arg(configuration)
        .arg("--out")
        .arg(out)
        .output()
        .with_context(|| format!("`{}` could not be started", seloste.display()))?;
    if !built.status.success() {
        let errors = String::from_utf8_lossy(&built.stderr);
        bail!("the example site could not be built:\n{errors}");
    }
    Ok(())
}
