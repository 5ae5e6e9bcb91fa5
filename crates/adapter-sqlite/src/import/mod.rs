//! A store that imports go into: opened, added to, opened again.
//!
//! | file | what it holds |
//! |---|---|
//! | `target` | [`ImportTarget`](medpipe_fhir_bundle::ImportTarget): versions in, transaction by transaction |
//! | `lookup` | [`Lookup`](medpipe_fhir_bundle::Lookup): what is there already |
//! | `searches` | conditions by search parameters |
//! | `progress` | how far an unfinished import came |

mod lookup;
mod progress;
mod searches;
mod target;

use std::cell::RefCell;
use std::fmt;
use std::fs::OpenOptions;
use std::io::ErrorKind;
use std::path::Path;
use std::time::{Duration, Instant};

use rusqlite::{Connection, OpenFlags};

use crate::error::StoreError;
use crate::record::StoredVersion;
use crate::schema;
use crate::store::plain;

use searches::Searches;

pub use progress::ImportProgress;

/// Bytes in a page of a store that an import makes: small enough that a commit in random order of ids writes little.
const PAGE_SIZE: u32 = 16_384;

/// How long to wait for another process that writes into the same store.
const PATIENCE: Duration = Duration::from_secs(10);

/// Identifiers of every version; only importing needs them.
const IDENTIFIERS: &str = "
CREATE TABLE identifier (
  type TEXT NOT NULL,
  value TEXT NOT NULL,
  system TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (type, value, system, id, version)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO identifier
  SELECT v.type, i.value ->> '$.value', coalesce(i.value ->> '$.system', ''), v.id, v.version
  FROM version AS v JOIN content AS c ON c.seq = v.seq,
       json_each(CASE WHEN json_valid(c.json) THEN c.json ELSE '{}' END, '$.identifier') AS i
  WHERE i.type = 'object' AND json_type(i.value, '$.value') = 'text';
";

/// A store file that versions are added to, transaction by transaction; each is durable when `commit` returns.
///
/// The file is a store as [`StoreReader`](crate::StoreReader) reads it, with two tables more. It holds what it is given,
/// so an import of identified data makes it a file full of PHI: a new one is readable by its owner only. While it is open
/// a journal stands beside it; after a crash the next opening brings the last commit back.
pub struct ImportStore {
    connection: Connection,
    next_seq: i64,
    searches: RefCell<Searches>,
}

impl ImportStore {
    /// Opens a store, or makes an empty one.
    ///
    /// # Errors
    /// [`StoreError::Place`], [`StoreError::NotAStore`], [`StoreError::NewerSchema`], or as SQLite and the file system
    /// report.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let path = plain(path.as_ref())?;
        make_private(&path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&path, flags)
            .map_err(|e| StoreError::sqlite("open the store", &e))?;
        connection
            .busy_timeout(PATIENCE)
            .map_err(|e| StoreError::sqlite("set up the store", &e))?;
        let store = Self { connection, next_seq: 1, searches: RefCell::default() };
        if store.is_blank()? {
            store.batch(
                "make the tables",
                &format!("PRAGMA page_size = {PAGE_SIZE}; PRAGMA encoding = 'UTF-8';"),
            )?;
            let tables = format!(
                "PRAGMA application_id = {}; PRAGMA user_version = {}; {}",
                schema::APPLICATION_ID,
                schema::SCHEMA_VERSION,
                schema::TABLES
            );
            store.make("make the tables", "version", &tables)?;
        }
        let found = store.pragma("application_id")?;
        if found != schema::APPLICATION_ID {
            return Err(StoreError::NotAStore { found });
        }
        let found = store.pragma("user_version")?;
        if found > schema::SCHEMA_VERSION {
            return Err(StoreError::NewerSchema { found, supported: schema::SCHEMA_VERSION });
        }
        store.set_up()?;
        if !store.has_table("identifier")? {
            store.make("make the table of identifiers", "identifier", IDENTIFIERS)?;
        }
        store.batch("make the table of progress", progress::TABLE)?;
        Ok(store)
    }

    /// Calls `each` with the current version of every resource that is not deleted, by type and id, one in memory at a
    /// time. `each` ends the walk by returning `false`.
    ///
    /// # Errors
    /// As SQLite reports.
    pub fn for_each_current(
        &self,
        each: impl FnMut(StoredVersion) -> bool,
    ) -> Result<(), StoreError> {
        crate::reader::walk_current(&self.connection, each)
    }

    /// Closes the store and leaves one file, without a journal beside it.
    ///
    /// # Errors
    /// As SQLite reports. The file is whole in any case.
    pub fn close(self) -> Result<(), StoreError> {
        self.batch(
            "join the journal",
            "PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE;",
        )
    }

    /// SQLite does not wait by itself for the lock that the first change to a write-ahead log needs.
    fn set_up(&self) -> Result<(), StoreError> {
        let begun = Instant::now();
        loop {
            let done = self.batch(
                "set up the store",
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;
                 PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8192;",
            );
            match done {
                Err(error) if error.is_busy() && begun.elapsed() < PATIENCE => {
                    std::thread::sleep(Duration::from_millis(5));
                }
                done => return done,
            }
        }
    }

    /// True for a file without a table, of no other application.
    fn is_blank(&self) -> Result<bool, StoreError> {
        let found = self.pragma("application_id")?;
        let tables: i64 = self
            .one("look at the store", "SELECT count(*) FROM sqlite_master WHERE type = 'table'")?;
        Ok(found == 0 && tables == 0)
    }

    /// Makes tables, unless another process has made them while this one waited. As one transaction: killed before its end,
    /// it leaves none of them.
    fn make(&self, step: &'static str, table: &str, sql: &str) -> Result<(), StoreError> {
        self.batch(step, "BEGIN IMMEDIATE")?;
        let made = self.has_table(table).and_then(|there| match there {
            true => Ok(()),
            false => self.batch(step, sql),
        });
        match made {
            Ok(()) => self.batch(step, "COMMIT"),
            Err(error) => {
                // The first failure is the one that matters.
                let _ = self.batch(step, "ROLLBACK");
                Err(error)
            }
        }
    }

    fn has_table(&self, name: &str) -> Result<bool, StoreError> {
        const SQL: &str =
            "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?1)";
        self.connection
            .query_row(SQL, [name], |r| r.get(0))
            .map_err(|e| StoreError::sqlite("look for a table", &e))
    }

    fn pragma(&self, name: &str) -> Result<i32, StoreError> {
        let read = self.connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get(0));
        read.map_err(|e| match e.sqlite_error_code() {
            Some(rusqlite::ErrorCode::NotADatabase) => StoreError::NotAStore { found: 0 },
            _ => StoreError::sqlite("read the store's header", &e),
        })
    }

    fn batch(&self, step: &'static str, sql: &str) -> Result<(), StoreError> {
        self.connection.execute_batch(sql).map_err(|e| StoreError::sqlite(step, &e))
    }

    fn one<T: rusqlite::types::FromSql>(
        &self,
        step: &'static str,
        sql: &str,
    ) -> Result<T, StoreError> {
        self.connection.query_row(sql, [], |r| r.get(0)).map_err(|e| StoreError::sqlite(step, &e))
    }
}

/// Makes an empty file that only its owner may read, unless there is one.
fn make_private(path: &Path) -> Result<(), StoreError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Err(e) => match e.kind() {
            ErrorKind::AlreadyExists if path.is_dir() => {
                Err(StoreError::Place { why: "a folder stands there; name a file in it" })
            }
            ErrorKind::AlreadyExists => Ok(()),
            ErrorKind::NotFound | ErrorKind::NotADirectory => {
                Err(StoreError::Place { why: "its folder is not there; make the folder first" })
            }
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                Err(StoreError::Place { why: StoreError::READ_ONLY })
            }
            _ => Err(StoreError::io("make the store's file", &e)),
        },
        Ok(_) => Ok(()),
    }
}

impl fmt::Debug for ImportStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImportStore").field("next_seq", &self.next_seq).finish_non_exhaustive()
    }
}
