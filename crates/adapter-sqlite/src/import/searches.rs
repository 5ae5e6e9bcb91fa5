//! Indexes of search parameters, made in memory when a condition first asks for one, and dropped when the store changes.

use std::collections::HashMap;

use medpipe_fhir_bundle::{Clause, SearchIndex};

use super::ImportStore;
use crate::error::StoreError;

/// The current resources of the types that were asked for.
#[derive(Default)]
pub(super) struct Searches {
    /// Ids by number, for each type.
    ids: HashMap<&'static str, Vec<String>>,
    indexes: HashMap<(&'static str, &'static str), SearchIndex>,
}

const CURRENT: &str = "SELECT v.id, c.json FROM version AS v JOIN content AS c ON c.seq = v.seq \
     WHERE v.type = ?1 AND v.is_current = 1 AND v.is_deleted = 0 ORDER BY v.id";

impl Searches {
    /// The ids of the current resources that meet the clause.
    pub fn find(
        &mut self,
        store: &ImportStore,
        clause: &Clause,
    ) -> Result<Vec<String>, StoreError> {
        let parameter = clause.parameter();
        let kind = parameter.resource_type();
        let key = (kind, parameter.code());
        if !self.indexes.contains_key(&key) {
            let mut index = SearchIndex::new(parameter);
            let mut ids = Vec::new();
            read(store, kind, &mut |id, json| {
                index.add_json(ids.len() as u32, json);
                ids.push(id);
            })?;
            self.ids.insert(kind, ids);
            self.indexes.insert(key, index);
        }
        let found = self.indexes.get(&key).map(|index| index.find(clause)).unwrap_or_default();
        let ids = self.ids.get(kind).map_or(&[][..], Vec::as_slice);
        Ok(found.into_iter().filter_map(|number| ids.get(number as usize).cloned()).collect())
    }

    pub fn forget(&mut self) {
        *self = Searches::default();
    }
}

fn read(
    store: &ImportStore,
    kind: &str,
    each: &mut dyn FnMut(String, String),
) -> Result<(), StoreError> {
    let at = |e: rusqlite::Error| StoreError::sqlite("read the resources of a type", &e);
    let mut statement = store.connection.prepare_cached(CURRENT).map_err(at)?;
    let mut rows = statement.query([kind]).map_err(at)?;
    while let Some(row) = rows.next().map_err(at)? {
        each(row.get(0).map_err(at)?, row.get(1).map_err(at)?);
    }
    Ok(())
}
