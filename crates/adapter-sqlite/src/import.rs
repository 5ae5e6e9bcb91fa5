//! A store that imports go into: opened, added to, opened again.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::OpenOptions;
use std::path::Path;

use medpipe_fhir_bundle::{Criteria, ImportTarget, Lookup, Outcome, Position, Put, Refusal};
use rusqlite::{Connection, OpenFlags, OptionalExtension as _, params};

use crate::error::StoreError;
use crate::record::StoredVersion;
use crate::schema;
use crate::store::plain;

/// Bytes in a page of a store that an import makes: small enough that a commit in random order of ids writes little.
const PAGE_SIZE: u32 = 16_384;

/// The tables that only importing needs: identifiers of every version, and how far an unfinished import came.
const IMPORT_TABLES: &str = "
CREATE TABLE identifier (
  type TEXT NOT NULL,
  value TEXT NOT NULL,
  system TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (type, value, system, id, version)
) STRICT, WITHOUT ROWID;
CREATE TABLE import_progress (
  plan TEXT NOT NULL,
  bundle INTEGER NOT NULL,
  total INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  PRIMARY KEY (plan, bundle)
) STRICT, WITHOUT ROWID;
INSERT OR IGNORE INTO identifier
  SELECT v.type, i.value ->> '$.value', coalesce(i.value ->> '$.system', ''), v.id, v.version
  FROM version AS v JOIN content AS c ON c.seq = v.seq,
       json_each(CASE WHEN json_valid(c.json) THEN c.json ELSE '{}' END, '$.identifier') AS i
  WHERE i.type = 'object' AND json_type(i.value, '$.value') = 'text';
";

const LATEST: &str = "SELECT version, is_deleted, seq FROM version \
     WHERE type = ?1 AND id = ?2 ORDER BY version DESC LIMIT 1";

/// A store file that versions are added to, transaction by transaction; each is durable when `commit` returns.
///
/// The file is a store as [`StoreReader`](crate::StoreReader) reads it, with two tables more. It holds what it is given,
/// so an import of identified data makes it a file full of PHI: a new one is readable by its owner only. While it is open
/// a journal stands beside it; after a crash the next opening brings the last commit back.
pub struct ImportStore {
    connection: Connection,
    next_seq: i64,
    /// `next_seq` as of the last commit.
    committed_seq: i64,
}

/// How far an import of that plan came: documents done, with how many entries each and how many of them failed.
pub type ImportProgress = BTreeMap<u32, (u64, u64)>;

impl ImportStore {
    /// Opens a store, or makes an empty one.
    ///
    /// # Errors
    /// [`StoreError::NotAStore`], [`StoreError::NewerSchema`], or as SQLite and the file system report.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let path = plain(path.as_ref())?;
        let fresh = make_private(&path)?;
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(&path, flags)
            .map_err(|e| StoreError::sqlite("open the store", &e))?;
        if fresh {
            let setup = format!(
                "PRAGMA page_size = {PAGE_SIZE}; PRAGMA encoding = 'UTF-8'; PRAGMA application_id = {};
                 PRAGMA user_version = {}; BEGIN; {} COMMIT;",
                schema::APPLICATION_ID,
                schema::SCHEMA_VERSION,
                schema::TABLES
            );
            connection
                .execute_batch(&setup)
                .map_err(|e| StoreError::sqlite("make the tables", &e))?;
        }
        let pragma = |name: &str| {
            connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, i32>(0)).map_err(
                |e| match e.sqlite_error_code() {
                    Some(rusqlite::ErrorCode::NotADatabase) => StoreError::NotAStore { found: 0 },
                    _ => StoreError::sqlite("read the store's header", &e),
                },
            )
        };
        let found = pragma("application_id")?;
        if found != schema::APPLICATION_ID {
            return Err(StoreError::NotAStore { found });
        }
        let found = pragma("user_version")?;
        if found > schema::SCHEMA_VERSION {
            return Err(StoreError::NewerSchema { found, supported: schema::SCHEMA_VERSION });
        }
        let mut store = Self { connection, next_seq: 1, committed_seq: 1 };
        store.batch(
            "set up the store",
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;
             PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 8192;",
        )?;
        let has_tables: bool = store.one(
            "look for the tables of importing",
            "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'identifier')",
        )?;
        if !has_tables {
            store.batch(
                "make the tables of importing",
                &format!("BEGIN IMMEDIATE; {IMPORT_TABLES} COMMIT;"),
            )?;
        }
        let last: i64 =
            store.one("find the last version", "SELECT coalesce(max(seq), 0) FROM content")?;
        store.next_seq = last + 1;
        store.committed_seq = store.next_seq;
        Ok(store)
    }

    /// How far an unfinished import of that plan came.
    ///
    /// # Errors
    /// As SQLite reports.
    pub fn progress(&self, plan: &str) -> Result<ImportProgress, StoreError> {
        self.connection
            .prepare_cached("SELECT bundle, total, failed FROM import_progress WHERE plan = ?1")
            .and_then(|mut s| {
                let count =
                    |r: &rusqlite::Row<'_>, at| r.get::<_, i64>(at).map(|n| n.max(0) as u64);
                s.query_map(params![plan], |r| Ok((r.get(0)?, (count(r, 1)?, count(r, 2)?))))?
                    .collect()
            })
            .map_err(|e| StoreError::sqlite("read the progress", &e))
    }

    /// Notes that a document of the plan is done; durable with the transaction it stands in.
    ///
    /// # Errors
    /// As SQLite reports.
    pub fn note_progress(
        &mut self,
        plan: &str,
        bundle: u32,
        total: u64,
        failed: u64,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("INSERT OR REPLACE INTO import_progress VALUES (?1, ?2, ?3, ?4)")
            .and_then(|mut s| s.execute(params![plan, bundle, total as i64, failed as i64]))
            .map(drop)
            .map_err(|e| StoreError::sqlite("note the progress", &e))
    }

    /// Forgets the progress of a finished import.
    ///
    /// # Errors
    /// As SQLite reports.
    pub fn forget_progress(&mut self, plan: &str) -> Result<(), StoreError> {
        self.connection
            .execute("DELETE FROM import_progress WHERE plan = ?1", params![plan])
            .map(drop)
            .map_err(|e| StoreError::sqlite("forget the progress", &e))
    }

    /// Calls `each` with the current version of every resource that is not deleted, by type and id, one in memory at a
    /// time. `each` ends the walk by returning `false`.
    ///
    /// # Errors
    /// As SQLite reports.
    pub fn for_each_current(
        &self,
        mut each: impl FnMut(StoredVersion) -> bool,
    ) -> Result<(), StoreError> {
        let at = |e: rusqlite::Error| StoreError::sqlite("walk the current versions", &e);
        let sql = format!(
            "SELECT {} FROM resource_history WHERE is_current = 1 AND is_deleted = 0 ORDER BY type, id",
            schema::READ_COLUMNS
        );
        let mut statement = self.connection.prepare_cached(&sql).map_err(at)?;
        let mut rows = statement.query([]).map_err(at)?;
        while let Some(row) = rows.next().map_err(at)? {
            if !each(crate::reader::row(row).map_err(at)?) {
                break;
            }
        }
        Ok(())
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

    /// Version, deleted, place of the content.
    fn latest(
        &self,
        resource_type: &str,
        id: &str,
    ) -> Result<Option<(u32, bool, i64)>, StoreError> {
        self.connection
            .prepare_cached(LATEST)
            .and_then(|mut s| {
                s.query_row(params![resource_type, id], |r| Ok((r.get(0)?, r.get(1)?, r.get(2)?)))
                    .optional()
            })
            .map_err(|e| StoreError::sqlite("find the current version", &e))
    }

    fn is_known(&self, put: &Put<'_>, seq: i64, deleted: bool) -> Result<bool, StoreError> {
        let at = |e: rusqlite::Error| StoreError::sqlite("compare with what is there", &e);
        if put.superseded {
            const ANY: &str = "SELECT EXISTS (SELECT 1 FROM version AS v JOIN content AS c ON c.seq = v.seq \
                 WHERE v.type = ?1 AND v.id = ?2 AND v.is_deleted = 0 AND c.json = ?3)";
            let values = params![put.resource_type, put.id, put.content];
            return self
                .connection
                .prepare_cached(ANY)
                .and_then(|mut s| s.query_row(values, |r| r.get(0)))
                .map_err(at);
        }
        const SAME: &str = "SELECT json = ?2 FROM content WHERE seq = ?1";
        let values = params![seq, put.content];
        let same: Option<bool> = self
            .connection
            .prepare_cached(SAME)
            .and_then(|mut s| s.query_row(values, |r| r.get(0)).optional())
            .map_err(at)?;
        Ok(same == Some(true) && !deleted)
    }

    fn insert(
        &mut self,
        resource_type: &str,
        id: &str,
        version: u32,
        deleted: bool,
        content: &str,
        at: Position,
    ) -> Result<(), StoreError> {
        let failed = |step| move |e: rusqlite::Error| StoreError::sqlite(step, &e);
        if version > 1 {
            self.connection
                .prepare_cached(schema::RETIRE_PREVIOUS)
                .and_then(|mut s| s.execute(params![resource_type, id, version - 1]))
                .map_err(failed("retire the previous version"))?;
        }
        let none: Option<&str> = None;
        let score: Option<f64> = None;
        self.connection
            .prepare_cached(schema::INSERT_VERSION)
            .and_then(|mut s| {
                s.execute(params![
                    resource_type,
                    id,
                    version,
                    self.next_seq,
                    deleted,
                    none,
                    none,
                    none,
                    none,
                    score,
                    medpipe_etl_core::Sensitivity::Phi.as_str(),
                    "unknown",
                    none,
                    at.input,
                    at.entry,
                ])
            })
            .map_err(failed("insert the columns"))?;
        self.connection
            .prepare_cached(schema::INSERT_CONTENT)
            .and_then(|mut s| s.execute(params![self.next_seq, content]))
            .map_err(failed("insert the content"))?;
        self.next_seq += 1;
        Ok(())
    }
}

impl ImportTarget for ImportStore {
    type Error = StoreError;

    fn begin(&mut self) -> Result<(), StoreError> {
        self.batch("begin", "BEGIN IMMEDIATE")
    }

    fn put(&mut self, put: &Put<'_>) -> Result<Result<Outcome, Refusal>, StoreError> {
        let latest = self.latest(put.resource_type, put.id)?;
        let current = latest.map_or(0, |(version, ..)| version);
        if put.if_match.is_some_and(|wanted| wanted != current.to_string()) {
            return Ok(Err(Refusal::VersionMismatch));
        }
        if let Some((_, deleted, seq)) = latest
            && self.is_known(put, seq, deleted)?
        {
            return Ok(Ok(Outcome::Unchanged));
        }
        let version = current + 1;
        self.insert(put.resource_type, put.id, version, false, put.content, put.position)?;
        for (system, value) in put.identifiers {
            self.connection
                .prepare_cached("INSERT OR IGNORE INTO identifier VALUES (?1, ?2, ?3, ?4, ?5)")
                .and_then(|mut s| {
                    s.execute(params![put.resource_type, value, system, put.id, version])
                })
                .map_err(|e| StoreError::sqlite("insert an identifier", &e))?;
        }
        Ok(Ok(if version == 1 { Outcome::Created } else { Outcome::Updated }))
    }

    fn delete(
        &mut self,
        resource_type: &str,
        id: &str,
        at: Position,
    ) -> Result<Outcome, StoreError> {
        match self.latest(resource_type, id)? {
            Some((version, false, _)) => {
                // Every version has a content; that of a deletion names what was deleted.
                let content = format!(r#"{{"resourceType":"{resource_type}","id":"{id}"}}"#);
                self.insert(resource_type, id, version + 1, true, &content, at)?;
                Ok(Outcome::Deleted)
            }
            _ => Ok(Outcome::Unchanged),
        }
    }

    fn commit(&mut self) -> Result<(), StoreError> {
        self.batch("commit", "COMMIT")?;
        self.committed_seq = self.next_seq;
        Ok(())
    }

    fn rollback(&mut self) -> Result<(), StoreError> {
        self.next_seq = self.committed_seq;
        self.batch("roll back", "ROLLBACK")
    }
}

impl Lookup for ImportStore {
    type Error = StoreError;

    fn is_empty(&self) -> Result<bool, StoreError> {
        self.one("look whether the store is empty", "SELECT NOT EXISTS (SELECT 1 FROM version)")
    }

    fn has(&self, resource_type: &str, id: &str) -> Result<bool, StoreError> {
        Ok(self.latest(resource_type, id)?.is_some_and(|(_, deleted, _)| !deleted))
    }

    fn find(&self, criteria: &Criteria) -> Result<Vec<String>, StoreError> {
        let Some(first) = criteria.identifiers().first() else {
            let id = criteria.id().unwrap_or_default();
            let found = self.has(criteria.resource_type(), id)?;
            return Ok(found.then(|| id.to_owned()).into_iter().collect());
        };
        const BY_TOKEN: &str = "SELECT DISTINCT i.id FROM identifier AS i \
             JOIN version AS v ON v.type = i.type AND v.id = i.id AND v.version = i.version \
             WHERE i.type = ?1 AND i.value = ?2 AND (?3 IS NULL OR i.system = ?3) \
               AND v.is_current = 1 AND v.is_deleted = 0";
        let find = |value: &str, system: Option<&str>| -> Result<Vec<String>, StoreError> {
            self.connection
                .prepare_cached(BY_TOKEN)
                .and_then(|mut s| {
                    s.query_map(params![criteria.resource_type(), value, system], |r| r.get(0))?
                        .collect()
                })
                .map_err(|e| StoreError::sqlite("search by identifier", &e))
        };
        let mut ids = find(&first.value, first.system.as_deref())?;
        for token in criteria.identifiers().iter().skip(1) {
            let other = find(&token.value, token.system.as_deref())?;
            ids.retain(|id| other.contains(id));
        }
        ids.retain(|id| criteria.id().is_none_or(|wanted| wanted == id));
        Ok(ids)
    }
}

/// Makes an empty file that only its owner may read; `false` when a file with content is there already.
fn make_private(path: &Path) -> Result<bool, StoreError> {
    const STEP: &str = "make the store's file";
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(true),
        Err(e) if e.kind() == std::io::ErrorKind::AlreadyExists => {
            let length = std::fs::metadata(path).map_err(|e| StoreError::io(STEP, &e))?.len();
            Ok(length == 0)
        }
        Err(e) => Err(StoreError::io(STEP, &e)),
    }
}

impl fmt::Debug for ImportStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImportStore").field("next_seq", &self.next_seq).finish_non_exhaustive()
    }
}
