//! A file of the output folder as a build left it.

use serde::{Deserialize, Serialize};
use std::fs::Metadata;
use std::time::UNIX_EPOCH;

/// A file of the output folder as a build left it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recorded {
    /// Its path from the output folder, with `/` between folders.
    pub path: String,
    /// What the file system said of it.
    #[serde(flatten)]
    pub stamp: Stamp,
    /// A hash of its bytes. It tells apart what was changed by accident or by hand; nothing secret hangs on it.
    pub hash: u64,
}

/// What the file system says of a file: where this is the same, so are the bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    size: u64,
    /// When its bytes were changed, in nanoseconds since 1970.
    modified: i64,
    /// When anything of it was changed, where the file system tells: this cannot be set by hand.
    changed: i64,
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

    /// The size of the file in bytes.
    pub const fn size(self) -> u64 {
        self.size
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

/// The hash of a file's bytes.
pub fn hash(bytes: &[u8]) -> u64 {
    twox_hash::XxHash3_64::oneshot(bytes)
}
