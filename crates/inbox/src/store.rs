//! The store of requests: one SQLite file.

mod files;
mod rows;
mod schema;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};

use seloste_model::due::due;
use seloste_model::{Date, Request};

use crate::{Error, Kept, Reference};
use files::Files;
use rows::{insert, row_of};

/// The store of requests: one SQLite file. A clone shares the file and its connection. Every function waits for the disk.
#[derive(Clone)]
pub struct Store(Arc<Shared>);

struct Shared {
    path: PathBuf,
    /// The open file; none after a failure, until the next call opens the file anew.
    open: Mutex<Option<Open>>,
}

struct Open {
    connection: Connection,
    files: Files,
}

impl Store {
    /// Opens the store in this file. A missing file is made, readable by its owner alone.
    pub fn open(path: impl AsRef<Path>) -> Result<Store, Error> {
        let path = path.as_ref();
        let path = std::path::absolute(path).map_err(|source| Error::File {
            path: path.to_owned(),
            source,
        })?;
        files::create_if_missing(&path).map_err(|source| Error::File {
            path: path.clone(),
            source,
        })?;
        let open = Open::new(&path)?;
        Ok(Store(Arc::new(Shared {
            path,
            open: Mutex::new(Some(open)),
        })))
    }

    /// Keeps a request that was received at this moment, in seconds since 1970, and returns only after the request is
    /// on the disk. A repeated request, known by its id, returns the one that was kept first.
    ///
    /// A request without an id gets one, and is always kept as new.
    pub fn keep(&self, request: &Request, unix_seconds: i64) -> Result<Kept, Error> {
        let new = new_kept(request, unix_seconds)?;
        self.with(|connection| {
            let writing = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let earlier = row_of(&writing, "id", &new.request.id)?;
            if earlier.is_none() {
                insert(&writing, &new)?;
            }
            writing.commit()?;
            Ok(earlier)
        })?
        .map_or(Ok(new), |earlier| {
            let earlier = earlier.read()?;
            if earlier.request == *request {
                Ok(earlier)
            } else {
                Err(Error::Conflict(request.id.clone()))
            }
        })
    }

    /// The request with this reference.
    pub fn find(&self, reference: &Reference) -> Result<Option<Kept>, Error> {
        let row = self.with(|connection| row_of(connection, "reference", reference.as_str()))?;
        row.map(rows::Row::read).transpose()
    }

    /// Every request, in the order of arrival.
    pub fn all(&self) -> Result<Vec<Kept>, Error> {
        let rows = self.with(|connection| rows::all(connection))?;
        rows.into_iter().map(rows::Row::read).collect()
    }

    /// The number of kept requests.
    pub fn count(&self) -> Result<u64, Error> {
        self.with(|connection| rows::count(connection))
    }

    /// Acts on the database, and makes sure that the file acted on is the one at the path.
    fn with<T>(
        &self,
        act: impl FnOnce(&mut Connection) -> rusqlite::Result<T>,
    ) -> Result<T, Error> {
        let path = &self.0.path;
        let mut slot = self.lock();
        // A connection to files that are gone is closed before another is opened: SQLite takes both for one
        // database, and each would write into the log of the other.
        let still_there = slot.take().filter(|open| open.files.are_still_there());
        let mut open = match still_there {
            Some(open) => open,
            None => Open::new(path)?,
        };
        let done = act(&mut open.connection).map_err(|source| Error::Database {
            path: path.clone(),
            source,
        })?;
        // SQLite goes on writing to a file that was deleted or replaced under it. Such a request would be gone with
        // the process, though its sender was told that it is kept.
        if !open.files.are_still_there() {
            return Err(Error::Moved { path: path.clone() });
        }
        *slot = Some(open);
        Ok(done)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Open>> {
        // A panic while the lock was held left the slot empty, so the next call opens the file anew.
        self.0.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Open {
    /// Opens an existing file. A missing file is not made, since requests kept earlier would seem lost.
    fn new(path: &Path) -> Result<Open, Error> {
        let failed = |source| Error::Database {
            path: path.to_owned(),
            source,
        };
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(path, flags).map_err(failed)?;
        schema::prepare(&mut connection, path)?;
        let files = Files::at(path).map_err(|source| Error::File {
            path: path.to_owned(),
            source,
        })?;
        Ok(Open { connection, files })
    }
}

fn new_kept(request: &Request, unix_seconds: i64) -> Result<Kept, Error> {
    let clock = Error::Clock(unix_seconds);
    let Ok(received_at) = Timestamp::from_second(unix_seconds) else {
        return Err(clock);
    };
    let Some(received) = Date::in_helsinki(unix_seconds) else {
        return Err(clock);
    };
    let mut request = request.clone();
    if request.id.is_empty() {
        request.id = uuid::Uuid::new_v4().to_string();
    }
    let due: Date = due(received).answer_by;
    Ok(Kept {
        reference: Reference::random(),
        received_at,
        received,
        due,
        request,
    })
}

#[cfg(test)]
mod tests;
