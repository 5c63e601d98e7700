//! What a build reads: the configuration, and the notices that it names.

use crate::config::Config;
use crate::file;
use crate::notice_file::look;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// The configuration; its faults are told on standard error.
pub fn read_config(path: &Path) -> Result<Config> {
    if !path.exists() {
        bail!(
            "there is no {}; run `seloste init` to make one, or give its name with --config",
            path.display()
        );
    }
    let text = file::read_utf8(path)?;
    match seloste_source::read_as::<Config>(&text) {
        Ok(config) => {
            if let Some(endpoint) = &config.requests.endpoint {
                check_endpoint(endpoint).with_context(|| path.display().to_string())?;
            }
            Ok(config)
        }
        Err(faults) => {
            eprint!(
                "{}",
                seloste_source::show(&faults, &path.display().to_string(), &text, look())
            );
            bail!("{} could not be read; nothing was done", path.display())
        }
    }
}

/// An address without its scheme would be taken for a path of the site, and requests would be lost.
fn check_endpoint(endpoint: &str) -> Result<()> {
    let is_whole = ["https://", "http://"].iter().any(|scheme| {
        endpoint
            .strip_prefix(scheme)
            .is_some_and(|rest| !rest.is_empty() && !rest.starts_with('/'))
    });
    let is_path = endpoint.starts_with('/') && !endpoint.starts_with("//");
    if is_whole || is_path {
        return Ok(());
    }
    bail!(
        "the endpoint `{endpoint}` is neither a whole address nor a path; write `https://{}`, or a path of the site that begins with `/`",
        endpoint.trim_start_matches('/')
    )
}

/// The notice files that the configuration names, each once, in a fixed order.
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
            paths.push(path.context("cannot look for notices")?);
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
