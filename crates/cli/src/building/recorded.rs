//! A file of the output folder as a build left it.

use std::fs::{self, Metadata};
use std::path::Path;
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};

/// A file of the output folder as a build left it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Row", into = "Row")]
pub struct Recorded {
    /// The path of the file from the output folder, with `/` between folders.
    pub path: String,
    /// The stamp that the file had.
    pub stamp: Stamp,
    /// A hash of its bytes.
    pub hash: u64,
}

/// The stamp of a file in the file system: where the stamp is the same, so are the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The size of the file in bytes.
    pub size: u64,
    /// The time when the bytes were changed, in nanoseconds since 1970.
    modified: i64,
    /// The time when anything of the file was changed, in nanoseconds since 1970, where the file system tells: nobody
    /// can set this time by hand.
    changed: i64,
}

/// A row of the record: path, size, dates and hash. A site has many files, so that their keys would be most of the
/// record.
type Row = (String, u64, i64, i64, u64);

impl From<Row> for Recorded {
    fn from((path, size, modified, changed, hash): Row) -> Recorded {
        let stamp = Stamp {
            size,
            modified,
            changed,
        };
        Recorded { path, stamp, hash }
    }
}

impl From<Recorded> for Row {
    fn from(Recorded { path, stamp, hash }: Recorded) -> Row {
        (path, stamp.size, stamp.modified, stamp.changed, hash)
    }
}

impl Recorded {
    /// Whether the file is still as a build left it in this folder. Where only its dates are others, its bytes are
    /// looked at, and the new stamp is noted.
    pub fn is_as_left(&mut self, folder: &Path) -> bool {
        let path = folder.join(&self.path);
        let Ok(metadata) = fs::symlink_metadata(&path) else {
            return false;
        };
        if !metadata.is_file() {
            return false;
        }
        let stamp = Stamp::of(&metadata);
        if stamp == self.stamp {
            return true;
        }
        let is_same = stamp.size == self.stamp.size
            && fs::read(&path).is_ok_and(|bytes| hash(&bytes) == self.hash);
        if is_same {
            self.stamp = stamp;
        }
        is_same
    }
}

impl Stamp {
    /// The stamp of a file.
    pub fn of(metadata: &Metadata) -> Stamp {
        let since_1970 = metadata
            .modified()
            .ok()
            .and_then(|time| time.duration_since(UNIX_EPOCH).ok());
        let nanoseconds = since_1970.and_then(|time| i64::try_from(time.as_nanos()).ok());
        Stamp {
            size: metadata.len(),
            modified: nanoseconds.unwrap_or_default(),
            changed: changed(metadata),
        }
    }
}

#[cfg(unix)]
fn changed(metadata: &Metadata) -> i64 {
    use std::os::unix::fs::MetadataExt;
    metadata
        .ctime()
        .saturating_mul(1_000_000_000)
        .saturating_add(metadata.ctime_nsec())
}

#[cfg(not(unix))]
fn changed(_: &Metadata) -> i64 {
    0
}

/// A hash that tells apart what was changed by accident or on purpose. No secret hangs on it, so it is one that
/// takes next to no time beside the writing of the bytes.
pub fn hash(bytes: &[u8]) -> u64 {
    twox_hash::XxHash3_64::oneshot(bytes)
}
