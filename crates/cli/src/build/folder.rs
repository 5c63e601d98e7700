//! The output folder: one that is there already, or a new one, which is made beside its place and takes it as a
//! whole. Thousands of files would have to be moved one by one otherwise, which the system lets one processor do at a
//! time.

use anyhow::{Context, Result, anyhow};
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// The output folder, which no other build writes to.
pub struct Folder {
    /// As the person named it, for messages.
    named: PathBuf,
    /// As the file system names it.
    real: PathBuf,
    /// Where it is made, if it is new. The name begins with a dot, so that site generators and their servers pass
    /// it over.
    beside: Option<PathBuf>,
    /// The folders that were not there before, the outermost first.
    made: Vec<PathBuf>,
    _lock: Option<File>,
}

impl Folder {
    /// Opens the folder, or begins a new one. Another build that writes to it is waited for.
    pub fn open(named: &Path) -> Result<Folder> {
        loop {
            let opened = match named.file_name() {
                Some(name) if fs::symlink_metadata(named).is_err() => Folder::begin(named, name)?,
                Some(_) | None => Some(Folder::open_there(named)?),
            };
            if let Some(folder) = opened {
                return Ok(folder);
            }
        }
    }

    /// As the person named it.
    pub fn named(&self) -> &Path {
        &self.named
    }

    /// As the file system names it.
    pub fn real(&self) -> &Path {
        &self.real
    }

    /// Where it is made, if it is new and has not taken its place.
    pub fn beside(&self) -> Option<&Path> {
        self.beside.as_deref()
    }

    /// Has a new folder take its place; one that is there is in it.
    pub fn take_place(&self) -> Result<()> {
        let Some(beside) = &self.beside else {
            return Ok(());
        };
        fs::rename(beside, &self.real).with_context(|| {
            format!(
                "cannot make the folder {}, which was not there when the build began; build again",
                self.named.display()
            )
        })
    }

    /// Removes what was made for a build that failed.
    pub fn give_up(&self) {
        // The error that made the build give up is the one to tell.
        if let Some(beside) = &self.beside {
            let _ = fs::remove_dir_all(beside);
        }
        for folder in self.made.iter().rev() {
            let _ = fs::remove_dir(folder);
        }
    }

    fn open_there(named: &Path) -> Result<Folder> {
        let made = make_folders(named).with_context(|| cannot_make(named))?;
        let real = named
            .canonicalize()
            .with_context(|| format!("cannot find the folder {}", named.display()))?;
        let lock = lock(&real, named)?;
        Ok(Folder {
            named: named.to_owned(),
            real,
            beside: None,
            made,
            _lock: lock,
        })
    }

    /// Begins a new folder; `None` where it is there by now, since another build was at it.
    fn begin(named: &Path, name: &OsStr) -> Result<Option<Folder>> {
        let parent = match named.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            Some(_) | None => Path::new("."),
        };
        let cannot_make = || cannot_make(named);
        let made = make_folders(parent).with_context(cannot_make)?;
        let parent = parent.canonicalize().with_context(cannot_make)?;
        // The new folder itself is no lock, since nothing tells whether it is still the one of this name.
        let lock = lock(&parent, named)?;
        if fs::symlink_metadata(named).is_ok() {
            return Ok(None);
        }
        let beside = parent.join(format!(".{}.seloste-build.tmp", name.to_string_lossy()));
        // A build that was stopped in its middle may have left it.
        let _ = fs::remove_dir_all(&beside);
        fs::create_dir(&beside).with_context(cannot_make)?;
        Ok(Some(Folder {
            named: named.to_owned(),
            real: parent.join(name),
            beside: Some(beside),
            made,
            _lock: lock,
        }))
    }
}

/// Makes a folder and those above it, and says which were not there, the outermost first.
fn make_folders(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut missing: Vec<PathBuf> = folder
        .ancestors()
        .filter(|folder| !folder.as_os_str().is_empty())
        .take_while(|folder| fs::symlink_metadata(folder).is_err())
        .map(Path::to_owned)
        .collect();
    missing.reverse();
    fs::create_dir_all(folder)?;
    Ok(missing)
}

fn cannot_make(named: &Path) -> String {
    format!(
        "cannot make the folder {}; choose one that can be written to",
        named.display()
    )
}

/// Keeps other builds from writing to the folder at the same time, where the system can.
fn lock(folder: &Path, named: &Path) -> Result<Option<File>> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn names_in(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    }

    #[test]
    fn a_new_folder_takes_its_place_as_a_whole() {
        let within = tempfile::tempdir().unwrap();
        let named = within.path().join("a/site");
        let folder = Folder::open(&named).unwrap();
        fs::write(folder.beside().unwrap().join("x"), "").unwrap();
        assert!(!named.exists());
        folder.take_place().unwrap();
        assert_eq!(names_in(&within.path().join("a")), ["site"]);
        assert_eq!(names_in(&named), ["x"]);
    }

    #[test]
    fn nothing_is_left_of_a_new_folder_that_is_given_up() {
        let within = tempfile::tempdir().unwrap();
        let folder = Folder::open(&within.path().join("a/b/site")).unwrap();
        fs::write(folder.beside().unwrap().join("x"), "").unwrap();
        folder.give_up();
        assert_eq!(names_in(within.path()), [""; 0]);
    }

    #[test]
    fn what_a_stopped_build_left_is_not_taken_along() {
        let within = tempfile::tempdir().unwrap();
        let named = within.path().join("site");
        let left = within.path().join(".site.seloste-build.tmp");
        fs::create_dir(&left).unwrap();
        fs::write(left.join("old"), "").unwrap();
        Folder::open(&named).unwrap().take_place().unwrap();
        assert_eq!(names_in(&named), [""; 0]);
    }
}
