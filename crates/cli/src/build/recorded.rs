//! A file of the output folder as a build left it.

use serde::{Deserialize, Serialize};
use std::fs::Metadata;
use std::time::UNIX_EPOCH;

/// A file of the output folder as a build left it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Row", into = "Row")]
pub struct Recorded {
    /// Its path from the output folder, with `/` between folders.
    pub path: String,
    /// What the file system said of it.
    pub stamp: Stamp,
    /// A hash of its bytes.
    pub hash: u64,
}

/// What the file system says of a file: where this is the same, so are the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// Its size in bytes.
    pub size: u64,
    /// When its bytes were changed, in nanoseconds since 1970.
    modified: i64,
    /// When anything of it was changed, where the file system tells: nobody can set this by hand.
    changed: i64,
}

/// A site has many files, so that their keys would be most of the record: path, size, dates and hash.
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
