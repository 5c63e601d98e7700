//! Errors of keeping and finding requests.

use std::io;
use std::path::PathBuf;

/// An error of keeping or finding requests.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The database's file cannot be made or opened.
    #[error(
        "the requests' database `{path}` cannot be opened: {source}; see that its folder is there and may be written"
    )]
    File {
        /// Path of the database's file.
        path: PathBuf,
        /// The error of the operating system.
        source: io::Error,
    },
    /// SQLite refused a statement.
    #[error(
        "the requests' database `{path}` failed: {source}; see that its disk has room and the file may be written"
    )]
    Database {
        /// Path of the database's file.
        path: PathBuf,
        /// The error of SQLite.
        source: rusqlite::Error,
    },
    /// The database was written by a later version.
    #[error(
        "the requests' database `{path}` is of version {version}, which this program does not know; use a newer one"
    )]
    Newer {
        /// Path of the database's file.
        path: PathBuf,
        /// The version of its tables.
        version: i64,
    },
    /// The file was moved or replaced while it was open.
    #[error(
        "the requests' database `{path}` was moved or replaced while it was in use; put it back"
    )]
    Moved {
        /// Path of the database's file.
        path: PathBuf,
    },
    /// A kept request, named by its reference, cannot be read.
    #[error("the request `{0}` is damaged in the database; restore it from a copy")]
    Damaged(String),
    /// The clock gives a time, in seconds since 1970, that has no date.
    #[error("the clock says {0} seconds since 1970, which is no date; set the clock")]
    Clock(i64),
    /// Another request, of which the id is given, has the same id.
    #[error("another request with the id `{0}` has been kept already; give this one its own id")]
    Conflict(String),
}
