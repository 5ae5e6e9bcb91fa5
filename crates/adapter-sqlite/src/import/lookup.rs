//! What the store has already.

use medpipe_fhir_bundle::{Criteria, Lookup};
use rusqlite::params;

use super::ImportStore;
use crate::error::StoreError;

/// Ids of current resources with an identifier; without a system (null) it may have any.
const BY_TOKEN: &str = "SELECT DISTINCT i.id FROM identifier AS i \
     JOIN version AS v ON v.type = i.type AND v.id = i.id AND v.version = i.version \
     WHERE i.type = ?1 AND i.value = ?2 AND (?3 IS NULL OR i.system = ?3) \
       AND v.is_current = 1 AND v.is_deleted = 0";

/// The types of a store, each found by one seek.
const TYPES: &str = "WITH RECURSIVE kind (name) AS (
       SELECT min(type) FROM version
       UNION ALL SELECT (SELECT min(type) FROM version WHERE type > name) FROM kind WHERE name IS NOT NULL)
     SELECT name FROM kind WHERE name IS NOT NULL";

impl Lookup for ImportStore {
    type Error = StoreError;

    fn is_empty(&self) -> Result<bool, StoreError> {
        self.one("look whether the store is empty", "SELECT NOT EXISTS (SELECT 1 FROM version)")
    }

    fn has(&self, resource_type: &str, id: &str) -> Result<bool, StoreError> {
        Ok(self.latest(resource_type, id)?.is_some_and(|latest| !latest.is_deleted))
    }

    fn types_with_id(&self, id: &str) -> Result<Vec<String>, StoreError> {
        let mut types: Vec<String> = self
            .connection
            .prepare_cached(TYPES)
            .and_then(|mut s| s.query_map([], |r| r.get(0))?.collect())
            .map_err(|e| StoreError::sqlite("list the types", &e))?;
        let mut failed = None;
        types.retain(|kind| match self.has(kind, id) {
            Ok(has) => has,
            Err(error) => {
                failed.get_or_insert(error);
                false
            }
        });
        failed.map_or(Ok(types), Err)
    }

    fn find(&self, criteria: &Criteria) -> Result<Vec<String>, StoreError> {
        let mut ids = self.find_simple(criteria)?;
        for clause in criteria.clauses() {
            let met = self.searches.borrow_mut().find(self, clause)?;
            match &mut ids {
                Some(ids) => ids.retain(|id| met.contains(id)),
                None => ids = Some(met),
            }
        }
        Ok(ids.unwrap_or_default())
    }
}

impl ImportStore {
    /// By identifiers and id; `None` when the criteria have neither.
    fn find_simple(&self, criteria: &Criteria) -> Result<Option<Vec<String>>, StoreError> {
        let Some((first, more)) = criteria.identifiers().split_first() else {
            let Some(id) = criteria.id() else { return Ok(None) };
            let found = self.has(criteria.resource_type(), id)?;
            return Ok(Some(found.then(|| id.to_owned()).into_iter().collect()));
        };
        let find = |value: &str, system: Option<&str>| -> Result<Vec<String>, StoreError> {
            let values = params![criteria.resource_type(), value, system];
            self.connection
                .prepare_cached(BY_TOKEN)
                .and_then(|mut s| s.query_map(values, |r| r.get(0))?.collect())
                .map_err(|e| StoreError::sqlite("search by identifier", &e))
        };
        let mut ids = find(&first.value, first.system.as_deref())?;
        for token in more {
            let other = find(&token.value, token.system.as_deref())?;
            ids.retain(|id| other.contains(id));
        }
        ids.retain(|id| criteria.id().is_none_or(|wanted| wanted == id));
        Ok(Some(ids))
    }
}
