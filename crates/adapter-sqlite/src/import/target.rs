//! Versions in, transaction by transaction.

use medpipe_fhir_bundle::{Delete, ImportTarget, Outcome, Position, Put};
use rusqlite::{OptionalExtension as _, params};

use super::ImportStore;
use crate::error::StoreError;
use crate::schema;

const LATEST: &str = "SELECT version, is_deleted, seq FROM version \
     WHERE type = ?1 AND id = ?2 ORDER BY version DESC LIMIT 1";

const SAME: &str = "SELECT json = ?2 FROM content WHERE seq = ?1";

const ANY_SAME: &str = "SELECT EXISTS (SELECT 1 FROM version AS v JOIN content AS c ON c.seq = v.seq \
     WHERE v.type = ?1 AND v.id = ?2 AND v.is_deleted = 0 AND c.json = ?3)";

const ANY_DELETED: &str =
    "SELECT EXISTS (SELECT 1 FROM version WHERE type = ?1 AND id = ?2 AND is_deleted = 1)";

const VERSIONS: &str = "SELECT CASE is_deleted WHEN 0 THEN content END FROM resource_history \
     WHERE type = ?1 AND id = ?2 ORDER BY version";

const IDENTIFIER: &str = "INSERT OR IGNORE INTO identifier VALUES (?1, ?2, ?3, ?4, ?5)";

/// The current version of a resource.
#[derive(Clone, Copy)]
pub(super) struct Latest {
    version: u32,
    pub is_deleted: bool,
    seq: i64,
}

/// A version to be added.
struct New<'a> {
    resource_type: &'a str,
    id: &'a str,
    version: u32,
    is_deleted: bool,
    content: &'a str,
    position: Position,
}

impl ImportStore {
    pub(super) fn latest(
        &self,
        resource_type: &str,
        id: &str,
    ) -> Result<Option<Latest>, StoreError> {
        let take = |r: &rusqlite::Row<'_>| {
            Ok(Latest { version: r.get(0)?, is_deleted: r.get(1)?, seq: r.get(2)? })
        };
        self.connection
            .prepare_cached(LATEST)
            .and_then(|mut s| s.query_row(params![resource_type, id], take).optional())
            .map_err(|e| StoreError::sqlite("find the current version", &e))
    }

    fn knows(&self, put: &Put<'_>, latest: Option<Latest>) -> Result<bool, StoreError> {
        const STEP: &str = "compare with what is there";
        let Some(latest) = latest else { return Ok(false) };
        if put.superseded {
            let values = params![put.resource_type, put.id, put.content];
            return self.asked(STEP, ANY_SAME, values);
        }
        Ok(!latest.is_deleted && self.asked(STEP, SAME, params![latest.seq, put.content])?)
    }

    /// The answer to a question; no row is no.
    fn asked(
        &self,
        step: &'static str,
        sql: &str,
        values: &[&dyn rusqlite::ToSql],
    ) -> Result<bool, StoreError> {
        self.connection
            .prepare_cached(sql)
            .and_then(|mut s| s.query_row(values, |r| r.get(0)).optional())
            .map(|found| found == Some(true))
            .map_err(|e| StoreError::sqlite(step, &e))
    }

    fn insert(&mut self, new: &New<'_>) -> Result<(), StoreError> {
        let failed = |step| move |e: rusqlite::Error| StoreError::sqlite(step, &e);
        if new.version > 1 {
            self.connection
                .prepare_cached(schema::RETIRE_PREVIOUS)
                .and_then(|mut s| s.execute(params![new.resource_type, new.id, new.version - 1]))
                .map_err(failed("retire the previous version"))?;
        }
        let none: Option<&str> = None;
        let score: Option<f64> = None;
        self.connection
            .prepare_cached(schema::INSERT_VERSION)
            .and_then(|mut s| {
                s.execute(params![
                    new.resource_type,
                    new.id,
                    new.version,
                    self.next_seq,
                    new.is_deleted,
                    none,
                    none,
                    none,
                    none,
                    score,
                    medpipe_etl_core::Sensitivity::Phi.as_str(),
                    "unknown",
                    none,
                    new.position.input,
                    new.position.entry,
                ])
            })
            .map_err(failed("insert the columns"))?;
        self.connection
            .prepare_cached(schema::INSERT_CONTENT)
            .and_then(|mut s| s.execute(params![self.next_seq, new.content]))
            .map_err(failed("insert the content"))?;
        self.next_seq += 1;
        Ok(())
    }
}

impl ImportTarget for ImportStore {
    type Error = StoreError;

    fn begin(&mut self) -> Result<(), StoreError> {
        self.batch("begin", "BEGIN IMMEDIATE")?;
        self.searches.get_mut().forget();
        // Another process may have written since.
        let last: i64 =
            self.one("find the last version", "SELECT coalesce(max(seq), 0) FROM content")?;
        self.next_seq = last + 1;
        Ok(())
    }

    fn version(&mut self, resource_type: &str, id: &str) -> Result<u32, StoreError> {
        Ok(self.latest(resource_type, id)?.map_or(0, |latest| latest.version))
    }

    fn versions(
        &mut self,
        resource_type: &str,
        id: &str,
    ) -> Result<Vec<Option<String>>, StoreError> {
        self.connection
            .prepare_cached(VERSIONS)
            .and_then(|mut s| s.query_map(params![resource_type, id], |r| r.get(0))?.collect())
            .map_err(|e| StoreError::sqlite("read the versions of a resource", &e))
    }

    fn holds(&mut self, put: &Put<'_>) -> Result<bool, StoreError> {
        let latest = self.latest(put.resource_type, put.id)?;
        self.knows(put, latest)
    }

    fn put(&mut self, put: &Put<'_>) -> Result<Outcome, StoreError> {
        let latest = self.latest(put.resource_type, put.id)?;
        if self.knows(put, latest)? {
            return Ok(Outcome::Unchanged);
        }
        let version = latest.map_or(0, |latest| latest.version) + 1;
        self.insert(&New {
            resource_type: put.resource_type,
            id: put.id,
            version,
            is_deleted: false,
            content: put.content,
            position: put.position,
        })?;
        for (system, value) in put.identifiers {
            self.connection
                .prepare_cached(IDENTIFIER)
                .and_then(|mut s| {
                    s.execute(params![put.resource_type, value, system, put.id, version])
                })
                .map_err(|e| StoreError::sqlite("insert an identifier", &e))?;
        }
        Ok(if version == 1 { Outcome::Created } else { Outcome::Updated })
    }

    fn delete(&mut self, delete: &Delete<'_>) -> Result<Outcome, StoreError> {
        let Delete { resource_type, id, position, superseded } = *delete;
        let latest = self.latest(resource_type, id)?;
        let is_there = latest.is_some_and(|latest| !latest.is_deleted);
        if !is_there && (latest.is_some() || !superseded) {
            return Ok(Outcome::Unchanged);
        }
        let values = params![resource_type, id];
        if superseded && self.asked("look for a deletion", ANY_DELETED, values)? {
            return Ok(Outcome::Unchanged);
        }
        // Every version has a content; that of a deletion names what was deleted.
        let content = format!(r#"{{"resourceType":"{resource_type}","id":"{id}"}}"#);
        let version = latest.map_or(0, |latest| latest.version) + 1;
        let content = &content;
        self.insert(&New { resource_type, id, version, is_deleted: true, content, position })?;
        Ok(if is_there { Outcome::Deleted } else { Outcome::Unchanged })
    }

    fn commit(&mut self) -> Result<(), StoreError> {
        self.batch("commit", "COMMIT")
    }

    fn rollback(&mut self) -> Result<(), StoreError> {
        self.batch("roll back", "ROLLBACK")
    }
}
