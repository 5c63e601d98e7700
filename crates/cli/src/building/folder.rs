//! The output folder: one that is there already, or a new one, which is made beside its place and takes it as a
//! whole. Thousands of files would have to be moved one by one otherwise, which the system lets one processor do at a
//! time.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::folder_lock::lock;
use crate::file::cannot_make_folder;

/// The folder in which a new one is made, in the folder that it will be in. Whoever makes one has locked that folder, so
/// that one name is enough. It begins with a dot, so that site generators and their servers pass it over.
const BESIDE: &str = ".seloste-new.tmp";

/// The output folder, which no other build writes to.
pub struct Folder {
    /// The path as the person named it, for messages.
    named: PathBuf,
    /// The path as the file system names it.
    real: PathBuf,
    /// The path where a new folder is made.
    beside: Option<PathBuf>,
    /// The folders that were not there before, the outermost first.
    made: Vec<PathBuf>,
    /// The locks that keep other builds waiting: of a new folder both itself and the one that it will be in.
    _locks: [Option<File>; 2],
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

    /// The path as the person named it.
    pub fn named(&self) -> &Path {
        &self.named
    }

    /// A path below the folder as the person would name it; the folder itself where the path is empty.
    pub fn below(&self, path: &str) -> PathBuf {
        match path {
            "" => self.named.clone(),
            path => self.named.join(path),
        }
    }

    /// The path as the file system names it.
    pub fn real(&self) -> &Path {
        &self.real
    }

    /// The path where a new folder is made, as long as it has not taken its place.
    pub fn beside(&self) -> Option<&Path> {
        self.beside.as_deref()
    }

    /// Moves a new folder into its place.
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

    /// Removes the folders that were made for a build that failed.
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
        let is_link = fs::symlink_metadata(named).is_ok_and(|metadata| metadata.is_symlink());
        if is_link && !named.exists() {
            bail!(
                "{} is a link to a place that is not there; make that folder, or choose another one",
                named.display()
            );
        }
        let made = make_folders(named).with_context(|| cannot_make_folder(named))?;
        let real = named
            .canonicalize()
            .with_context(|| format!("cannot find the folder {}", named.display()))?;
        let lock = lock(&real, named)?;
        remove_left_beside(&real);
        Ok(Folder {
            named: named.to_owned(),
            real,
            beside: None,
            made,
            _locks: [lock, None],
        })
    }

    /// Begins a new folder; `None` where another build was at work and it has to be looked again.
    fn begin(named: &Path, name: &OsStr) -> Result<Option<Folder>> {
        let within = match named.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            Some(_) | None => Path::new("."),
        };
        let cannot_make = || cannot_make_folder(named);
        let made = make_folders(within).with_context(cannot_make)?;
        let parent = within.canonicalize().with_context(cannot_make)?;
        let lock_of_parent = lock(&parent, within)?;
        // The build that was waited for may have made the folder, or failed and removed the one around it.
        if fs::symlink_metadata(named).is_ok() || !parent.is_dir() {
            return Ok(None);
        }
        let mut folder = Folder {
            named: named.to_owned(),
            real: parent.join(name),
            beside: Some(parent.join(BESIDE)),
            made,
            _locks: [lock_of_parent, None],
        };
        match folder.make_beside() {
            Ok(lock) => folder._locks[1] = lock,
            Err(error) => {
                folder.give_up();
                return Err(error).with_context(cannot_make);
            }
        }
        Ok(Some(folder))
    }

    /// Makes the folder beside, and locks it: it stays locked when it has its name, and then a build that finds it
    /// there waits until this one is done with it.
    fn make_beside(&self) -> io::Result<Option<File>> {
        let Some(beside) = &self.beside else {
            return Ok(None);
        };
        // A build that was stopped in its middle may have left it.
        let _ = fs::remove_dir_all(beside);
        fs::create_dir(beside)?;
        let lock = File::open(beside).ok();
        Ok(lock.filter(|lock| lock.try_lock().is_ok()))
    }
}

/// Removes a new folder that a stopped build left beside this one, unless a build is at work there.
fn remove_left_beside(folder: &Path) {
    let Some(parent) = folder.parent() else {
        return;
    };
    let left = parent.join(BESIDE);
    if fs::symlink_metadata(&left).is_ok()
        && let Ok(lock) = File::open(parent)
        && lock.try_lock().is_ok()
    {
        // It is in nobody's way, so a failure is nothing to tell.
        let _ = fs::remove_dir_all(left);
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
        let left = within.path().join(BESIDE);
        fs::create_dir(&left).unwrap();
        fs::write(left.join("old"), "").unwrap();
        Folder::open(&named).unwrap().take_place().unwrap();
        assert_eq!(names_in(&named), [""; 0]);
    }

    #[test]
    fn what_a_stopped_build_left_is_removed_unless_one_is_at_work() {
        let within = tempfile::tempdir().unwrap();
        let there = within.path().join("there");
        fs::create_dir(&there).unwrap();
        let new = Folder::open(&within.path().join("new")).unwrap();
        drop(Folder::open(&there).unwrap());
        assert!(new.beside().unwrap().is_dir());
        drop(new);
        drop(Folder::open(&there).unwrap());
        assert_eq!(names_in(within.path()), ["there"]);
    }

    #[test]
    fn a_new_folder_that_has_its_name_is_still_kept_from_others() {
        let within = tempfile::tempdir().unwrap();
        let named = within.path().join("site");
        let folder = Folder::open(&named).unwrap();
        folder.take_place().unwrap();
        let other = File::open(&named).unwrap();
        assert!(matches!(
            other.try_lock(),
            Err(fs::TryLockError::WouldBlock)
        ));
        drop(folder);
        other.try_lock().unwrap();
    }

    #[test]
    fn a_link_to_nowhere_is_said_to_be_one() {
        let within = tempfile::tempdir().unwrap();
        let named = within.path().join("site");
        std::os::unix::fs::symlink("nowhere", &named).unwrap();
        let error = Folder::open(&named).err().unwrap().to_string();
        assert!(
            error.contains("is a link to a place that is not there"),
            "{error}"
        );
    }
}
