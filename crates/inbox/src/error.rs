//! What can go wrong with keeping requests.

use std::io;
use std::path::PathBuf;

/// Why requests cannot be kept or found.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database's file cannot be made or opened.
    #[error(
        "the requests' database `{path}` cannot be opened: {source}; see that its folder is there and may be written"
    )]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// The database refused.
    #[error(
        "the requests' database `{path}` failed: {source}; see that its disk has room and the file may be written"
    )]
    Database {
        /// The file.
        path: PathBuf,
        /// What SQLite said.
        source: rusqlite::Error,
    },
    /// The database was written by a later version.
    #[error(
        "the requests' database `{path}` is of version {version}, which this program does not know; use a newer one"
    )]
    Newer {
        /// The file.
        path: PathBuf,
        /// The version of its tables.
        version: i64,
    },
    /// The file was taken away or replaced while it was open.
    #[error(
        "the requests' database `{path}` was moved or replaced while it was in use; put it back"
    )]
    Moved {
        /// The file.
        path: PathBuf,
    },
    /// What is kept cannot be read.
    #[error("the request `{0}` is damaged in the database; restore it from a copy")]
    Damaged(String),
    /// The clock tells no time that has a date.
    #[error("the clock says {0} seconds since 1970, which is no date; set the clock")]
    Clock(i64),
    /// Another request has the same id.
    #[error("another request with the id `{0}` has been kept already; give this one its own id")]
    Conflict(String),
}
