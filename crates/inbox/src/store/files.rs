//! A check that the database's files are still the opened ones.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// The files of an open database: the file itself and its write-ahead log.
pub(super) struct Files(Vec<(PathBuf, Identity)>);

impl Files {
    /// The files at this path now.
    pub(super) fn at(path: &Path) -> io::Result<Files> {
        let mut files = vec![(path.to_owned(), identity(path)?)];
        let mut log = path.as_os_str().to_owned();
        log.push("-wal");
        let log = PathBuf::from(log);
        if let Ok(identity) = identity(&log) {
            files.push((log, identity));
        }
        Ok(Files(files))
    }

    /// Whether the files at the path are still the opened ones.
    pub(super) fn are_still_there(&self) -> bool {
        self.0
            .iter()
            .all(|(path, before)| identity(path).is_ok_and(|now| now == *before))
    }
}

/// Makes a missing file, readable by its owner alone, since people write about themselves in requests. SQLite gives its
/// other files the same rights.
pub(super) fn create_if_missing(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(unix)]
type Identity = (u64, u64);

#[cfg(unix)]
fn identity(path: &Path) -> io::Result<Identity> {
    use std::os::unix::fs::MetadataExt;
    let file = std::fs::metadata(path)?;
    Ok((file.dev(), file.ino()))
}

/// Nothing: systems other than Unix do not let an open file be deleted or replaced, so its presence is enough.
#[cfg(not(unix))]
type Identity = ();

#[cfg(not(unix))]
fn identity(path: &Path) -> io::Result<Identity> {
    std::fs::metadata(path).map(|_| ())
}
