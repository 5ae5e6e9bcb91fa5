//! Reading a finished store.

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use rusqlite::{Connection, OpenFlags, OptionalExtension as _, Row, params};

use crate::error::StoreError;
use crate::record::StoredVersion;
use crate::schema::{APPLICATION_ID, READ_COLUMNS, SCHEMA_VERSION};
use crate::store::plain;

/// A finished store, open for reading. Any SQLite client reads the same file; this type adds
/// the checks of file kind and version.
pub struct StoreReader {
    connection: Connection,
}

impl StoreReader {
    /// Opens a finished store. Needs no right to write, neither to the file nor to its folder.
    ///
    /// # Errors
    /// [`StoreError::NotAStore`], [`StoreError::NewerSchema`], or as SQLite reports.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, StoreError> {
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(plain(path.as_ref())?, flags)
            .map_err(|e| StoreError::sqlite("open the store", &e))?;
        let pragma = |name: &str| {
            connection.query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, i32>(0)).map_err(
                |e| match e.sqlite_error_code() {
                    Some(rusqlite::ErrorCode::NotADatabase) => StoreError::NotAStore { found: 0 },
                    _ => StoreError::sqlite("read the store's header", &e),
                },
            )
        };
        let found = pragma("application_id")?;
        if found != APPLICATION_ID {
            return Err(StoreError::NotAStore { found });
        }
        let found = pragma("user_version")?;
        if found > SCHEMA_VERSION {
            return Err(StoreError::NewerSchema { found, supported: SCHEMA_VERSION });
        }
        Ok(Self { connection })
    }

    /// The current version of a resource.
    ///
    /// # Errors
    /// As SQLite reports.
    pub fn get(&self, resource_type: &str, id: &str) -> Result<Option<StoredVersion>, StoreError> {
        let sql = format!(
            "SELECT {READ_COLUMNS} FROM resource_history
             WHERE type = ?1 AND id = ?2 ORDER BY version DESC LIMIT 1"
        );
        self.connection
            .prepare_cached(&sql)
            .and_then(|mut s| s.query_row(params![resource_type, id], row).optional())
            .map_err(|e| StoreError::sqlite("get a resource", &e))
    }

    /// All versions of a resource, the oldest first; empty if it is unknown.
    ///
    /// # Errors
    /// As SQLite reports.
    pub fn history(&self, resource_type: &str, id: &str) -> Result<Vec<StoredVersion>, StoreError> {
        let sql = format!(
            "SELECT {READ_COLUMNS} FROM resource_history
             WHERE type = ?1 AND id = ?2 ORDER BY version"
        );
        self.connection
            .prepare_cached(&sql)
            .and_then(|mut s| s.query_map(params![resource_type, id], row)?.collect())
            .map_err(|e| StoreError::sqlite("read a history", &e))
    }

    /// How many resources (current versions, deleted ones too) there are of each type.
    ///
    /// # Errors
    /// As SQLite reports.
    pub fn count_by_type(&self) -> Result<BTreeMap<String, u64>, StoreError> {
        self.connection
            .prepare_cached("SELECT type, count(*) FROM version WHERE is_current = 1 GROUP BY type")
            .and_then(|mut s| s.query_map([], |r| Ok((r.get(0)?, unsigned(r, 1)?)))?.collect())
            .map_err(|e| StoreError::sqlite("count by type", &e))
    }

    /// Calls `each` with every version in the order of arrival, one in memory at a time.
    /// `each` ends the walk by returning `false`.
    ///
    /// # Errors
    /// As SQLite reports.
    pub fn for_each(&self, mut each: impl FnMut(StoredVersion) -> bool) -> Result<(), StoreError> {
        const STEP: &str = "walk all versions";
        let at = |e: rusqlite::Error| StoreError::sqlite(STEP, &e);
        let sql = format!("SELECT {READ_COLUMNS} FROM resource_history ORDER BY seq");
        let mut statement = self.connection.prepare_cached(&sql).map_err(at)?;
        let mut rows = statement.query([]).map_err(at)?;
        while let Some(r) = rows.next().map_err(at)? {
            if !each(row(r).map_err(at)?) {
                break;
            }
        }
        Ok(())
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
        walk_current(&self.connection, each)
    }

    /// Checks the whole file: SQLite's own integrity check, that every version has its content,
    /// that versions run from 1 without a gap, and that exactly the last one is current.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] names the check that failed.
    pub fn verify(&self) -> Result<(), StoreError> {
        const INTEGRITY: &str = "integrity check";
        let sound: String = self
            .connection
            .query_row("PRAGMA integrity_check(1)", [], |r| r.get(0))
            .map_err(|e| damaged(INTEGRITY, &e))?;
        if sound != "ok" {
            return Err(StoreError::Damaged { check: INTEGRITY });
        }
        const CHECKS: [(&str, &str); 3] = [
            (
                "versions and contents, one to one",
                "SELECT (SELECT count(*) FROM version) = (SELECT count(*) FROM content)
                   AND (SELECT count(DISTINCT seq) FROM version) = (SELECT count(*) FROM version)
                   AND NOT EXISTS (SELECT 1 FROM version AS v
                     WHERE NOT EXISTS (SELECT 1 FROM content AS c WHERE c.seq = v.seq))",
            ),
            (
                "versions without a gap",
                "SELECT NOT EXISTS (SELECT 1 FROM version GROUP BY type, id
                   HAVING min(version) <> 1 OR max(version) <> count(*))",
            ),
            (
                "the last version is the current one",
                "SELECT NOT EXISTS (SELECT 1 FROM version GROUP BY type, id
                   HAVING sum(is_current) <> 1
                     OR max(version) <> max(CASE WHEN is_current = 1 THEN version END))",
            ),
        ];
        for (check, sql) in CHECKS {
            let holds: bool =
                self.connection.query_row(sql, [], |r| r.get(0)).map_err(|e| damaged(check, &e))?;
            if !holds {
                return Err(StoreError::Damaged { check });
            }
        }
        Ok(())
    }
}

impl fmt::Debug for StoreReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreReader").finish_non_exhaustive()
    }
}

/// Calls `each` with the current version of every resource that is not deleted, by type and id.
pub(crate) fn walk_current(
    connection: &Connection,
    mut each: impl FnMut(StoredVersion) -> bool,
) -> Result<(), StoreError> {
    let at = |e: rusqlite::Error| StoreError::sqlite("walk the current versions", &e);
    let sql = format!(
        "SELECT {READ_COLUMNS} FROM resource_history WHERE is_current = 1 AND is_deleted = 0 ORDER BY type, id"
    );
    let mut statement = connection.prepare_cached(&sql).map_err(at)?;
    let mut rows = statement.query([]).map_err(at)?;
    while let Some(found) = rows.next().map_err(at)? {
        if !each(row(found).map_err(at)?) {
            break;
        }
    }
    Ok(())
}

fn damaged(check: &'static str, error: &rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::DatabaseCorrupt) => StoreError::Damaged { check },
        _ => StoreError::sqlite(check, error),
    }
}

/// Takes the [`READ_COLUMNS`] of one row.
pub(crate) fn row(r: &Row<'_>) -> rusqlite::Result<StoredVersion> {
    Ok(StoredVersion {
        resource_type: r.get(0)?,
        id: r.get(1)?,
        version: r.get(2)?,
        is_current: r.get(3)?,
        is_deleted: r.get(4)?,
        population_group: r.get(5)?,
        sdoh_category: r.get(6)?,
        geographic_region: r.get(7)?,
        risk_stratification: r.get(8)?,
        data_quality_score: r.get(9)?,
        sensitivity: r.get(10)?,
        consent_status: r.get(11)?,
        organization: r.get(12)?,
        input: r.get(13)?,
        entry: r.get(14)?,
        seq: unsigned(r, 15)?,
        content: r.get(16)?,
    })
}

fn unsigned(r: &Row<'_>, column: usize) -> rusqlite::Result<u64> {
    let value: i64 = r.get(column)?;
    u64::try_from(value).map_err(|_| rusqlite::Error::IntegralValueOutOfRange(column, value))
}
