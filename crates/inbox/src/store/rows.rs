//! Requests in rows of the table.

use rusqlite::{Connection, OptionalExtension, named_params};

use seloste_model::Request;

use crate::{Error, Kept};

/// A row of the table, its columns not yet parsed.
pub(super) struct Row {
    reference: String,
    received_at: String,
    received: String,
    due: String,
    content: String,
}

const COLUMNS: &str = "reference, received_at, received, due, content";

impl Row {
    fn of(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
        Ok(Row {
            reference: row.get("reference")?,
            received_at: row.get("received_at")?,
            received: row.get("received")?,
            due: row.get("due")?,
            content: row.get("content")?,
        })
    }

    /// The kept request in the row.
    pub(super) fn read(self) -> Result<Kept, Error> {
        let kept = (|| {
            Some(Kept {
                reference: self.reference.parse().ok()?,
                received_at: self.received_at.parse().ok()?,
                received: self.received.parse().ok()?,
                due: self.due.parse().ok()?,
                request: serde_json::from_str::<Request>(&self.content).ok()?,
            })
        })();
        kept.ok_or(Error::Damaged(self.reference))
    }
}

/// The row with this value in a column that is unique.
pub(super) fn row_of(
    connection: &Connection,
    column: &'static str,
    value: &str,
) -> rusqlite::Result<Option<Row>> {
    let query = format!("SELECT {COLUMNS} FROM request WHERE {column} = ?1");
    connection
        .prepare_cached(&query)?
        .query_row([value], Row::of)
        .optional()
}

pub(super) fn all(connection: &Connection) -> rusqlite::Result<Vec<Row>> {
    let query = format!("SELECT {COLUMNS} FROM request ORDER BY rowid");
    let mut statement = connection.prepare_cached(&query)?;
    let rows = statement.query_map([], Row::of)?;
    rows.collect()
}

pub(super) fn count(connection: &Connection) -> rusqlite::Result<u64> {
    // SQLite counts in signed numbers; a count is never negative.
    connection.query_row("SELECT count(*) FROM request", [], |row| {
        row.get(0).map(i64::unsigned_abs)
    })
}

pub(super) fn insert(connection: &Connection, kept: &Kept) -> rusqlite::Result<()> {
    let content = serde_json::to_string(&kept.request)
        .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
    let statement = "
        INSERT INTO request (reference, id, kind, notice, lang, received_at, received, due, content)
        VALUES (:reference, :id, :kind, :notice, :lang, :received_at, :received, :due, :content)";
    connection
        .prepare_cached(statement)?
        .execute(named_params! {
            ":reference": kept.reference.as_str(),
            ":id": kept.request.id,
            ":kind": kept.request.kind.code(),
            ":notice": kept.request.notice,
            ":lang": kept.request.lang.tag(),
            ":received_at": kept.received_at.to_string(),
            ":received": kept.received.to_string(),
            ":due": kept.due.to_string(),
            ":content": content,
        })?;
    Ok(())
}
