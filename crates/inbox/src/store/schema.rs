//! The tables, and how an older file gets them.

use crate::Error;
use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;

/// What brings a file from one version to the next, in order; the file's `user_version` counts those that it
/// has had. Never changed once released, only added to.
const STEPS: [&str; 1] = ["
    CREATE TABLE request (
        reference   TEXT NOT NULL PRIMARY KEY,
        id          TEXT NOT NULL UNIQUE,
        kind        TEXT NOT NULL,
        notice      TEXT NOT NULL,
        lang        TEXT NOT NULL,
        received_at TEXT NOT NULL, -- UTC, ISO 8601
        received    TEXT NOT NULL, -- the day in Finland
        due         TEXT NOT NULL, -- the last day to answer
        content     TEXT NOT NULL  -- the request as JSON, as it was checked
    ) STRICT;
    CREATE INDEX request_due ON request (due);
"];

/// Sets the connection up so that what is committed is on the disk, and brings the tables up to date.
pub(super) fn prepare(connection: &mut Connection, path: &Path) -> Result<(), Error> {
    let version = migrate(connection).map_err(|source| Error::Database {
        path: path.to_owned(),
        source,
    })?;
    if version > STEPS.len() as i64 {
        return Err(Error::Newer {
            path: path.to_owned(),
            version,
        });
    }
    Ok(())
}

/// The version of the file afterwards.
fn migrate(connection: &mut Connection) -> rusqlite::Result<i64> {
    // A file system without shared memory keeps the rollback journal, which is as safe and only slower.
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    let change = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let mut version: i64 = change.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let missing = usize::try_from(version).unwrap_or(usize::MAX);
    for step in STEPS.iter().skip(missing) {
        change.execute_batch(step)?;
        version += 1;
        change.pragma_update(None, "user_version", version)?;
    }
    change.commit()?;
    Ok(version)
}
