//! The folder outside the checkout in which fetched tools are kept between runs.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The cache folder, by the rules of the XDG base directories.
pub fn folder() -> Result<PathBuf> {
    let absolute = |variable| {
        env::var_os(variable)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    absolute("XDG_CACHE_HOME")
        .or_else(|| absolute("HOME").map(|home| home.join(".cache")))
        .map(|caches| caches.join("seloste"))
        .context("there is no place for a cache: set `HOME` or `XDG_CACHE_HOME`")
}

/// Makes an entry of the cache unless it is there. It appears whole or not at all, so that a
/// run that was interrupted leaves nothing for the next one to trip over.
pub fn fill(key: &str, make: impl FnOnce(&Path) -> Result<()>) -> Result<PathBuf> {
    let cache = folder()?;
    let entry = cache.join(key);
    if entry.is_dir() {
        return Ok(entry);
    }
    fs::create_dir_all(&cache)
        .with_context(|| format!("the cache folder `{}` cannot be made", cache.display()))?;
    let temporary = tempfile::Builder::new()
        .prefix(".filling-")
        .tempdir_in(&cache)
        .with_context(|| format!("nothing can be written to `{}`", cache.display()))?;
    make(temporary.path())?;
    match fs::rename(temporary.path(), &entry) {
        // Another run was faster, and what it made is the same.
        Err(_) if entry.is_dir() => {}
        moved => {
            moved.with_context(|| format!("`{}` cannot be put in place", entry.display()))?;
            let _gone = temporary.keep();
        }
    }
    Ok(entry)
}
