//! `seloste build`: reads everything, then writes everything.

use crate::bundle;
use crate::config::Config;
use crate::file;
use crate::notice_file::{NoticeFile, look};
use crate::site::Site;
use anyhow::{Context, Result, bail};
use rayon::prelude::*;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

/// Builds the site of a configuration file. Nothing is written unless every notice could be read.
pub fn run(config_path: &Path, out: Option<&Path>) -> Result<()> {
    let folder = config_path.parent().unwrap_or(Path::new("")).to_owned();
    let config = read_config(config_path)?;
    let out = match (out, &config.out) {
        (Some(out), _) => out.to_owned(),
        (None, Some(out)) => folder.join(out),
        (None, None) => bail!(
            "{} names no folder to write to; add `out = \"public\"`, or give --out DIR",
            config_path.display()
        ),
    };
    let mut notices = read_notices(&notice_paths(&config, &folder, config_path)?)?;
    for NoticeFile { notice, .. } in &mut notices {
        if notice.languages.is_empty() {
            notice.languages.clone_from(&config.languages);
        }
    }
    let site = Site {
        config: &config,
        notices: &notices,
        out: &out,
    };
    let written = site.write()?;
    if config.requests.endpoint.is_some() && bundle::loader().is_none() {
        eprintln!(
            "note: this seloste was made without the widget, so the forms are sent by the browser alone; \
             `cargo xtask dist` before building seloste makes it"
        );
    }
    let notices = match notices.len() {
        1 => "1 notice".to_owned(),
        count => format!("{count} notices"),
    };
    println!("wrote {written} files of {notices} to {}", out.display());
    Ok(())
}

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

/// Reads every notice, and tells every error of every file before giving up.
fn read_notices(paths: &[PathBuf]) -> Result<Vec<NoticeFile>> {
    let read: Vec<Result<NoticeFile, String>> = paths
        .par_iter()
        .map(|path| NoticeFile::read(path))
        .collect();
    let mut notices = Vec::with_capacity(read.len());
    let mut errors = 0;
    for result in read {
        match result {
            Ok(notice) => notices.push(notice),
            Err(message) => {
                errors += 1;
                eprint!("{message}");
            }
        }
    }
    if errors > 0 {
        bail!(
            "{errors} of {} notices could not be read; nothing was written",
            paths.len()
        );
    }
    let mut by_id: HashMap<&str, &Path> = HashMap::new();
    for notice in &notices {
        if let Some(other) = by_id.insert(&notice.id, &notice.path) {
            bail!(
                "{} and {} have the same id `{}`; change one of them; nothing was written",
                other.display(),
                notice.path.display(),
                notice.id
            );
        }
    }
    Ok(notices)
}
