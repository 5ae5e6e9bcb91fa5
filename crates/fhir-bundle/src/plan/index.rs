//! Which entry, or which stored resource, a reference means.

use std::collections::{HashMap, HashSet};

use medpipe_fhir_model::defs::TypeId;

use super::model::{Entry, IdRange, NONE};
use crate::key::Key;

/// What a key means.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    /// That entry of the plan.
    Entry(u32),
    /// A resource of the store.
    Stored(TypeId, IdRange),
    /// Several entries of other documents.
    Ambiguous,
    /// A resource of another server, by the fullUrl that the reference is relative to.
    Foreign,
    /// Nothing that is known.
    Nothing,
}

/// The look-up of a finished plan.
#[derive(Clone, Default)]
pub(crate) struct Index {
    pub by_url: HashMap<Key, u32>,
    pub by_id: HashMap<Key, u32>,
    /// fullUrls that mean different resources in different documents.
    pub ambiguous: HashSet<Key>,
    /// What such a fullUrl means inside one document.
    pub scoped: HashMap<(Key, u32), u32>,
    /// What the store has.
    pub stored: HashMap<Key, (TypeId, IdRange)>,
    /// What conditional references found, by document and text.
    pub conditional: HashMap<(u32, Key), Found>,
}

impl Index {
    /// The meaning of an absolute URL or URN in a document: its own entries first, then other documents, then the store.
    #[inline]
    pub fn url(&self, key: Key, bundle: u32) -> Found {
        match self.by_url.get(&key) {
            Some(_) if self.ambiguous.contains(&key) => match self.scoped.get(&(key, bundle)) {
                Some(entry) => Found::Entry(*entry),
                None => Found::Ambiguous,
            },
            Some(entry) => Found::Entry(*entry),
            None => self.stored(key),
        }
    }

    /// The meaning of `Type/id` in an entry whose fullUrl has that base: an entry that is known to be of another server
    /// is another resource (R4 bundle, 2.36.4.1).
    #[inline]
    pub fn id(&self, by_id: &HashMap<Key, u32>, entries: &[Entry], key: Key, base: u32) -> Found {
        match by_id.get(&key) {
            Some(row) => match entries.get(*row as usize) {
                Some(to) if base != NONE && to.base != NONE && to.base != base => Found::Foreign,
                _ => Found::Entry(*row),
            },
            None => self.stored(key),
        }
    }

    fn stored(&self, key: Key) -> Found {
        match self.stored.get(&key) {
            Some((kind, id)) => Found::Stored(*kind, *id),
            None => Found::Nothing,
        }
    }
}
