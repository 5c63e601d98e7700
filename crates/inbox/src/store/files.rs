//! Whether the database's files are still those that were opened.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// Which files the database was when it was opened: the file itself and its write-ahead log.
pub(super) struct Files(Vec<(PathBuf, Identity)>);

impl Files {
    /// Those at this path now.
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

    /// Whether those that were opened are those at the path now.
    pub(super) fn are_still_there(&self) -> bool {
        self.0
            .iter()
            .all(|(path, before)| identity(path).is_ok_and(|now| now == *before))
    }
}

/// Makes the file if it is not there. It will hold what people wrote of themselves, so that only its owner may
/// read it; SQLite gives its other files the same rights.
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

/// Where an open file cannot be deleted or replaced, that it is there is enough.
#[cfg(not(unix))]
type Identity = ();

#[cfg(not(unix))]
fn identity(path: &Path) -> io::Result<Identity> {
    std::fs::metadata(path).map(|_| ())
}
