//! The tables, and the steps that bring an older file up to date.

use std::path::Path;

use rusqlite::{Connection, TransactionBehavior};

use crate::Error;

/// Steps from one version of the tables to the next. `user_version` of a file counts the steps that the file has had. A
/// released step is never changed; a new one is added.
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

/// Brings the tables up to date; gives the version of the file.
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
