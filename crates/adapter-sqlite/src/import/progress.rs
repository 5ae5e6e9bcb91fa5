//! How far an unfinished import came: the result of each document that is done, in the transaction that stored it.

use std::collections::BTreeMap;

use rusqlite::params;

use super::ImportStore;
use crate::error::StoreError;

/// `plan` names an import, `bundle` a document of it; `result` is for whoever imports.
pub(super) const TABLE: &str = "
CREATE TABLE IF NOT EXISTS import_progress (
  plan TEXT NOT NULL,
  bundle INTEGER NOT NULL,
  result TEXT NOT NULL,
  PRIMARY KEY (plan, bundle)
) STRICT, WITHOUT ROWID;
";

/// The documents of an import that are done, by number, each with what was noted of it.
pub type ImportProgress = BTreeMap<u32, String>;

impl ImportStore {
    /// How far an unfinished import of that plan came.
    ///
    /// # Errors
    /// As SQLite reports.
    pub fn progress(&self, plan: &str) -> Result<ImportProgress, StoreError> {
        self.connection
            .prepare_cached("SELECT bundle, result FROM import_progress WHERE plan = ?1")
            .and_then(|mut s| s.query_map([plan], |r| Ok((r.get(0)?, r.get(1)?)))?.collect())
            .map_err(|e| StoreError::sqlite("read the progress", &e))
    }

    /// Notes that a document of the plan is done; durable with the transaction it stands in. `result` should hold no
    /// value of a record.
    ///
    /// # Errors
    /// As SQLite reports.
    pub fn note_progress(
        &mut self,
        plan: &str,
        bundle: u32,
        result: &str,
    ) -> Result<(), StoreError> {
        self.connection
            .prepare_cached("INSERT OR REPLACE INTO import_progress VALUES (?1, ?2, ?3)")
            .and_then(|mut s| s.execute(params![plan, bundle, result]))
            .map(drop)
            .map_err(|e| StoreError::sqlite("note the progress", &e))
    }

    /// Forgets the progress of every import: to be called when one is finished, or when the store is changed otherwise,
    /// since what an interrupted one had stored may be overwritten then.
    ///
    /// # Errors
    /// As SQLite reports.
    pub fn forget_progress(&mut self) -> Result<(), StoreError> {
        self.connection
            .execute("DELETE FROM import_progress", [])
            .map(drop)
            .map_err(|e| StoreError::sqlite("forget the progress", &e))
    }
}
