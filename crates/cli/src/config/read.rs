//! Reading the configuration from its file.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::validity::check_values;
use super::{Config, FILE_NAME};
use crate::fault_report::fault_report;
use crate::file;
use crate::look::look;

/// Names in lower case that a person may take for the name of the configuration.
const ALIKE: [&str; 4] = [FILE_NAME, ".seloste.toml", "seloste.yaml", "seloste.yml"];

/// The path of the configuration to use: the named one, or the only one in the current folder.
pub fn find_config(named: Option<PathBuf>) -> Result<PathBuf> {
    if let Some(named) = named {
        return Ok(named);
    }
    let usual = Path::new(FILE_NAME);
    let mut alike: Vec<String> = Vec::new();
    for entry in fs::read_dir(".").into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name != FILE_NAME && ALIKE.contains(&name.to_lowercase().as_str()) {
            alike.push(name);
        }
    }
    alike.sort();
    match (alike.first(), usual.exists()) {
        (Some(other), true) => bail!(
            "there are two configurations here, {FILE_NAME} and {other}; remove one, or name the one that is meant: \
             `--config {FILE_NAME}`"
        ),
        (Some(other), false) => bail!(
            "there is no {FILE_NAME}, but there is {other}; give it that name, or name it with `--config {other}`"
        ),
        (None, _) => Ok(usual.to_owned()),
    }
}

/// The configuration in a file. Faults in the file go to standard error.
pub fn read_config(path: &Path) -> Result<Config> {
    read_config_text(path).map(|(config, _)| config)
}

/// The configuration in a file, if the file can be read. The caller leaves faults to somebody else.
pub fn read_config_quietly(path: &Path) -> Option<Config> {
    let text = file::read_utf8(path).ok()?;
    seloste_source::read_as::<Config>(&text).ok()
}

/// The configuration in a file, and the text of the file.
pub fn read_config_text(path: &Path) -> Result<(Config, String)> {
    if !path.exists() {
        if let Some(above) = above(path) {
            bail!(
                "there is no {}, but there is {}; run it in that folder, or give that name with --config",
                path.display(),
                above.display()
            );
        }
        bail!(
            "there is no {}; run `seloste init` to make one, or give its name with --config",
            path.display()
        );
    }
    let text = file::read_utf8(path)?;
    match seloste_source::read_as::<Config>(&text) {
        Ok(config) => {
            check_values(&config).with_context(|| path.display().to_string())?;
            Ok((config, text))
        }
        Err(faults) => {
            eprint!(
                "{}",
                fault_report(&faults, &path.display().to_string(), &text, look())
            );
            bail!("{} could not be read; nothing was done", path.display())
        }
    }
}

/// The configuration of the same name in a folder above.
fn above(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?;
    let folder = std::path::absolute(path).ok()?;
    folder
        .ancestors()
        .skip(2)
        .map(|folder| folder.join(name))
        .find(|above| above.is_file())
}
