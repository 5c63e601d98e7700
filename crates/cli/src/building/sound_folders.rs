//! Folders in the output folder that may be written to: within the output folder, and without notices in them.

use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result, bail};

use super::folder::Folder;

/// The folders that were looked at, each once.
pub struct SoundFolders {
    /// Folders in which nothing may be written, since notices are in them.
    notices: HashSet<PathBuf>,
    /// Folders that were found to be as they should, from the output folder.
    sound: Mutex<HashSet<String>>,
}

impl SoundFolders {
    /// No folders yet; notices are in these, as the file system names them.
    pub fn new(notices: HashSet<PathBuf>) -> SoundFolders {
        SoundFolders {
            notices,
            sound: Mutex::default(),
        }
    }

    /// An error where the folder of a file leads out of the output folder, is a file, or has notices in it.
    pub fn check(&self, output: &Folder, path: &str) -> Result<()> {
        let within = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        let lock = || self.sound.lock().unwrap_or_else(PoisonError::into_inner);
        if lock().contains(within) {
            return Ok(());
        }
        let mut folder = output.real().to_owned();
        for name in within.split('/').filter(|name| !name.is_empty()) {
            let inner = folder.join(name);
            if fs::symlink_metadata(&inner).is_err() {
                break;
            }
            folder = inner;
        }
        let shown = output.below(within);
        let real = folder
            .canonicalize()
            .with_context(|| format!("cannot find the folder {}", shown.display()))?;
        if !real.starts_with(output.real()) {
            bail!(
                "{} is a link that leads out of {}, to {}; nothing is written through it: remove the link, or choose \
                 another folder",
                shown.display(),
                output.named().display(),
                real.display()
            );
        }
        if !real.is_dir() {
            bail!(
                "{} is to be a folder, but there is a file of this name; remove it, or choose another folder to write to",
                shown.display()
            );
        }
        // The folder itself, and not one above it that is there already.
        if folder == output.real().join(within) && self.notices.contains(&real) {
            bail!(
                "the pages would be written among the notices, to {}; choose another folder with `out` or --out",
                shown.display()
            );
        }
        lock().insert(within.to_owned());
        Ok(())
    }
}
