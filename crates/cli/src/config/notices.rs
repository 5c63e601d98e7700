//! Finding the notice files that a configuration names.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::Config;

/// The paths of the notice files that a configuration names, each once, sorted. A pattern never leads to the
/// configuration itself.
pub fn notice_paths(config: &Config, folder: &Path, config_path: &Path) -> Result<Vec<PathBuf>> {
    if config.notices.is_empty() {
        bail!(
            "{} names no notices; add `notices = [\"notices/*.toml\"]`",
            config_path.display()
        );
    }
    let mut paths = Vec::new();
    for pattern in &config.notices {
        let plain = folder.join(pattern);
        if plain.exists() {
            paths.push(plain);
            continue;
        }
        // The folder's own name may hold characters that mean something in a pattern.
        let whole = Path::new(&glob::Pattern::escape(&folder.to_string_lossy())).join(pattern);
        let found = glob::glob(&whole.to_string_lossy()).with_context(|| {
            format!(
                "`{pattern}` in {} is not a path or pattern",
                config_path.display()
            )
        })?;
        let before = paths.len();
        for path in found {
            let path = path.context("cannot look for notices")?;
            if !is_same_file(&path, config_path) {
                paths.push(path);
            }
        }
        if paths.len() == before {
            bail!(
                "`{pattern}` in {} leads to no file; looked in {}",
                config_path.display(),
                if folder.as_os_str().is_empty() {
                    Path::new(".")
                } else {
                    folder
                }
                .display()
            );
        }
    }
    paths.sort();
    paths.dedup();
    Ok(paths)
}

/// Whether a path is that of the configuration, to which the pattern `*.toml` beside it would lead.
fn is_same_file(found: &Path, config_path: &Path) -> bool {
    found.file_name() == config_path.file_name()
        && found.canonicalize().ok() == config_path.canonicalize().ok()
}
