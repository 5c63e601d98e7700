//! The pages of a site.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// A page, and how deep it is in the site's folder.
pub struct Page {
    /// The file of the page.
    pub path: PathBuf,
    /// The number of folders of the site that the page is in.
    pub depth: usize,
}

/// The pages in a folder and those in it, in a fixed order. Links are not followed, so that nothing outside of the
/// folder is read or written, and what begins with a dot is passed over.
pub fn find(folder: &Path) -> Result<Vec<Page>> {
    let mut pages = Vec::new();
    add(folder, 0, &mut pages)?;
    Ok(pages)
}

fn add(folder: &Path, depth: usize, pages: &mut Vec<Page>) -> Result<()> {
    let cannot_read = || format!("cannot read the folder {}", folder.display());
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder).with_context(cannot_read)? {
        let entry = entry.with_context(cannot_read)?;
        let kind = entry.file_type().with_context(cannot_read)?;
        entries.push((entry.path(), kind));
    }
    entries.sort_by(|(one, _), (other, _)| one.cmp(other));
    for (path, kind) in entries {
        if kind.is_dir() {
            let name = path.file_name().unwrap_or_default();
            if !name.to_string_lossy().starts_with('.') {
                add(&path, depth + 1, pages)?;
            }
        } else if kind.is_file() && is_page(&path) {
            pages.push(Page { path, depth });
        }
    }
    Ok(())
}

fn is_page(path: &Path) -> bool {
    let is = |wanted: &str| {
        path.extension()
            .is_some_and(|ext| ext.eq_ignore_ascii_case(OsStr::new(wanted)))
    };
    is("html") || is("htm")
}
