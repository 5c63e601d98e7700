//! The lock by which two builds never write to the same folder at the same time.

use std::fs::{self, File};
use std::path::Path;

use anyhow::{Context, Result, anyhow};

/// Locks a folder against other builds, where the system can. A build that is at work there is waited for.
pub fn lock(folder: &Path, named: &Path) -> Result<Option<File>> {
    let Ok(file) = File::open(folder) else {
        return Ok(None);
    };
    match file.try_lock() {
        Ok(()) => Ok(Some(file)),
        Err(fs::TryLockError::WouldBlock) => {
            eprintln!(
                "note: another build is writing to {}; waiting until it is done",
                named.display()
            );
            file.lock()
                .map_err(|error| anyhow!(error))
                .with_context(|| format!("cannot wait for {}", named.display()))?;
            Ok(Some(file))
        }
        Err(fs::TryLockError::Error(_)) => Ok(None),
    }
}
