//! Removing the files that an earlier build wrote and this one did not.

use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::outputs::Outputs;
use super::record::Record;
use super::recorded::Recorded;

/// The fate of a file that is no longer needed.
enum Removal {
    /// The build removed the file.
    Done,
    /// Somebody had removed the file before.
    WasGone,
    /// The file was changed since it was written, so it stays.
    Kept(PathBuf),
}

/// Removes the files of an earlier build that are not among these, and says how many.
pub fn remove_others(earlier: &Record, files: &HashSet<&str>, outputs: &Outputs) -> Result<usize> {
    let mut removed = 0;
    for recorded in earlier.files() {
        if files.contains(recorded.path.as_str()) {
            continue;
        }
        match remove(recorded.clone(), outputs)? {
            Removal::Done => removed += 1,
            Removal::WasGone => {}
            Removal::Kept(path) => eprintln!(
                "note: kept {}, which is no longer needed but was changed since seloste wrote it; remove it \
                 if nothing else needs it",
                path.display()
            ),
        }
    }
    Ok(removed)
}

fn remove(mut recorded: Recorded, outputs: &Outputs) -> Result<Removal> {
    let path = outputs.folder().join(&recorded.path);
    if outputs.check_folder_of(&recorded.path).is_err() || fs::symlink_metadata(&path).is_err() {
        return Ok(Removal::WasGone);
    }
    if !recorded.is_as_left(outputs.folder()) {
        return Ok(Removal::Kept(outputs.named(&recorded.path)));
    }
    fs::remove_file(&path).with_context(|| {
        format!(
            "cannot remove {}, which an earlier build wrote",
            outputs.named(&recorded.path).display()
        )
    })?;
    // The folder that held nothing but what seloste wrote goes too; any other is not empty.
    if let Some((folder, _)) = recorded.path.rsplit_once('/') {
        let _ = fs::remove_dir(outputs.folder().join(folder));
    }
    Ok(Removal::Done)
}
