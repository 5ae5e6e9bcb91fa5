//! Conditional requests: what their condition finds, and what they become.

use std::collections::{HashMap, HashSet};

use medpipe_etl_core::Issue;
use medpipe_fhir_model::defs::TypeId;

use super::collect::Planner;
use super::model::{Action, Entry, NONE};
use super::place::{DELETED_AND_WRITTEN, NO_INDEX, NOT_MET, NOTHING_TO_PATCH, SAME_RESOURCE};
use crate::entries::{Broken, BundleKind, Method};
use crate::key::Key;
use crate::lookup::Lookup;
use crate::search::{Criteria, Token};

/// Entries by the identifiers that some condition asks for, one entry for each resource.
#[derive(Default)]
pub(super) struct Tokens {
    asked: HashSet<Key>,
    all: HashMap<Key, Vec<u32>>,
    in_document: HashMap<(Key, u32), Vec<u32>>,
    seen: HashSet<(Key, u32, Option<u32>)>,
}

impl Tokens {
    /// The identifiers of entries whose fate is known.
    fn of(planner: &Planner) -> Tokens {
        let mut tokens = Tokens::default();
        for criteria in &planner.criteria {
            tokens.asked.extend(criteria.identifiers.iter().map(|t| key_of(criteria.kind, t)));
        }
        if !tokens.asked.is_empty() {
            for (key, row) in &planner.tokens {
                tokens.add(planner, *key, *row);
            }
        }
        tokens
    }

    /// Adds an entry, when it is one to be stored.
    fn add(&mut self, planner: &Planner, key: Key, row: u32) {
        let Some(entry) = planner.entries.get(row as usize) else { return };
        let stored = matches!(entry.action, Action::Create | Action::Update) && !is_waiting(entry);
        if !stored || !self.asked.contains(&key) {
            return;
        }
        if self.seen.insert((key, entry.leader, None)) {
            self.all.entry(key).or_default().push(row);
        }
        if self.seen.insert((key, entry.leader, Some(entry.bundle))) {
            self.in_document.entry((key, entry.bundle)).or_default().push(row);
        }
    }

    fn with(&self, key: Key, bundle: Option<u32>) -> &[u32] {
        let found = match bundle {
            Some(bundle) => self.in_document.get(&(key, bundle)),
            None => self.all.get(&key),
        };
        found.map_or(&[], Vec::as_slice)
    }
}

fn key_of(kind: TypeId, token: &Token) -> Key {
    Key::token(kind, token.system.as_deref(), &token.value)
}

/// Two are enough to know that there are several.
const ENOUGH: usize = 2;

impl Planner {
    /// Decides every conditional request, in the order of the input.
    pub(super) fn conditions<L: Lookup>(
        &mut self,
        store: &L,
        empty: bool,
    ) -> Result<Tokens, L::Error> {
        let mut tokens = Tokens::of(self);
        // Of a resource that is deleted, the first document that does so.
        let mut deleted: HashMap<Key, u32> = HashMap::new();
        let mut waiting = Vec::new();
        for (row, entry) in (0u32..).zip(&self.entries) {
            if is_waiting(entry) {
                waiting.push(row);
            } else if let (Action::Delete, Some(kind)) = (entry.action, entry.kind) {
                let key = Key::type_id(kind, self.id_text(entry.id));
                let first = deleted.entry(key).or_insert(entry.bundle);
                *first = entry.bundle.min(*first);
            }
        }
        let lacks_index = self.lacks_index();
        for row in waiting {
            let Some(entry) = self.entries.get(row as usize).cloned() else { continue };
            let Some(criteria) = self.criteria.get(entry.criteria as usize).cloned() else {
                continue;
            };
            if lacks_index && !criteria.clauses.is_empty() {
                self.fail_for(row, NO_INDEX);
                continue;
            }
            let gone = |id: &str| {
                let by = deleted.get(&Key::type_id(criteria.kind, id));
                by.is_some_and(|by| *by <= entry.bundle)
            };
            let mut matches = self.matches(&tokens, &criteria, None, |other, entry_of| {
                // What a later document creates is not there yet to be deleted.
                let takes = matches!(entry.method, Method::Delete | Method::Patch);
                let later = takes && entry_of.bundle >= entry.bundle;
                other != row && !later && !gone(self.id_text(entry_of.id))
            });
            let mut ids: Vec<String> = if empty { Vec::new() } else { store.find(&criteria)? };
            ids.retain(|id| !gone(id));
            for at in &matches {
                let id = self.entries.get(*at as usize).map_or("", |e| self.id_text(e.id));
                if !ids.iter().any(|known| known == id) {
                    ids.push(id.to_owned());
                }
            }
            match self.overlap(row, &entry, &criteria, &ids, &tokens) {
                Some(overlap) => self.fail_for(row, overlap),
                None if !self.meets(row, &entry, &criteria, &ids) => self.fail_for(row, NOT_MET),
                None => self.decide(row, &entry, &criteria, &ids, matches.pop()),
            }
            let Some(entry) = self.entries.get(row as usize) else { continue };
            if entry.action == Action::Delete {
                let key = Key::type_id(criteria.kind, self.id_text(entry.id));
                deleted.entry(key).or_insert(entry.bundle);
            }
            self.own_tokens(row).for_each(|key| tokens.add(self, key, row));
        }
        Ok(tokens)
    }

    /// A document that names a resource twice, once by a condition (RESTful API, transaction processing rules): it cannot
    /// delete what it writes, and a transaction cannot write it twice.
    fn overlap(
        &self,
        row: u32,
        entry: &Entry,
        criteria: &Criteria,
        ids: &[String],
        tokens: &Tokens,
    ) -> Option<Broken> {
        let bundle = self.bundles.get(entry.bundle as usize)?;
        let overlap = match (entry.method, bundle.kind) {
            (_, BundleKind::History) => return None,
            (Method::Delete, _) => DELETED_AND_WRITTEN,
            (Method::Put | Method::Patch, BundleKind::Transaction) => SAME_RESOURCE,
            _ => return None,
        };
        let here = |other: u32| {
            let other = self.entries.get(other as usize).filter(|_| other != row);
            other.is_some_and(|e| {
                let writes = matches!(e.action, Action::Create | Action::Update);
                e.bundle == entry.bundle && writes && !is_waiting(e)
            })
        };
        let named = ids.iter().filter_map(|id| self.last(Key::type_id(criteria.kind, id)));
        let found = self.matches(tokens, criteria, Some(entry.bundle), |other, _| other != row);
        (found.into_iter().chain(named).any(here)).then_some(overlap)
    }

    /// Whether what is stored has the identifiers by which the next request of its kind would find it.
    fn meets(&self, row: u32, entry: &Entry, criteria: &Criteria, ids: &[String]) -> bool {
        let nothing_stored = match entry.method {
            Method::Delete | Method::Patch => true,
            Method::Post => !ids.is_empty(),
            _ => false,
        };
        nothing_stored
            || self.meets_clauses(criteria, row)
                && criteria.identifiers.iter().all(|token| {
                    let key = key_of(criteria.kind, token);
                    self.own_tokens(row).any(|own| own == key)
                })
    }

    /// The identifiers of an entry.
    fn own_tokens(&self, row: u32) -> impl Iterator<Item = Key> + '_ {
        let from = self.tokens.partition_point(|(_, r)| *r < row);
        let mine = self.tokens.get(from..).unwrap_or(&[]).iter();
        mine.take_while(move |(_, r)| *r == row).map(|(key, _)| *key)
    }

    fn decide(
        &mut self,
        row: u32,
        entry: &Entry,
        criteria: &Criteria,
        ids: &[String],
        found: Option<u32>,
    ) {
        let at = criteria.kind.name();
        if ids.len() > 1 {
            let text = "the condition matches several resources; make it name one of them";
            let issue = Issue::error("multiple-matches", "condition-ambiguous", at, text);
            return self.fail(row, issue);
        }
        let Some(id) = ids.first() else {
            if entry.method == Method::Delete {
                let text = "the condition of a DELETE matches nothing; nothing to delete";
                self.note(row, Issue::information("not-found", "nothing-to-delete", at, text));
                self.set(row, |e| e.action = Action::Skip);
            } else if entry.method == Method::Patch {
                self.fail_for(row, NOTHING_TO_PATCH);
            }
            return self.set(row, |e| e.criteria = NONE);
        };
        let same = self.entries.get(row as usize).is_some_and(|e| self.id_text(e.id) == id);
        if entry.method == Method::Put && entry.own_id && !same {
            let text = "the condition of the PUT finds a resource with another id (RESTful API, conditional update); \
                        leave the id out, or make it agree";
            return self.fail(row, Issue::error("conflict", "id-mismatch", at, text));
        }
        let range = self.intern(id);
        let action = match entry.method {
            Method::Delete => Action::Delete,
            Method::Put | Method::Patch => Action::Update,
            _ => Action::Existing,
        };
        self.set(row, |e| {
            e.id = range;
            e.action = action;
            e.criteria = NONE;
            e.leader = found.unwrap_or(e.leader);
        });
        if let Some(found) = found.filter(|_| action != Action::Existing) {
            self.join(row, Key::type_id(criteria.kind, id), found);
        }
    }

    /// Puts an entry in its turn among all that the input says of the resource.
    fn join(&mut self, row: u32, key: Key, found: u32) {
        let turn = |at: u32| self.entries.get(at as usize).map(|e| (e.bundle, e.turn));
        let mut next = NONE;
        let mut previous = self.last(key).filter(|last| *last != row).unwrap_or(found);
        while previous != NONE && turn(previous) > turn(row) {
            next = previous;
            previous = self.entries.get(previous as usize).map_or(NONE, |e| e.previous);
        }
        self.set(previous, |e| e.superseded = true);
        self.set(row, |e| {
            e.previous = previous;
            e.superseded = next != NONE;
        });
        match next {
            NONE => _ = self.last_of.insert(key, row),
            next => self.set(next, |e| e.previous = row),
        }
    }

    /// Entries that meet the criteria and `fits`, one for each resource: all when there are fewer than two. Those of one
    /// document only when `bundle` is given.
    pub(super) fn matches(
        &self,
        tokens: &Tokens,
        criteria: &Criteria,
        bundle: Option<u32>,
        fits: impl Fn(u32, &Entry) -> bool,
    ) -> Vec<u32> {
        let (by_id, by_clause);
        let (rows, more) = match (criteria.identifiers.split_first(), &criteria.id) {
            (Some((first, more)), _) => (tokens.with(key_of(criteria.kind, first), bundle), more),
            (None, Some(id)) => {
                by_id = self.by_id.get(&Key::type_id(criteria.kind, id)).copied();
                (by_id.as_slice(), &[][..])
            }
            (None, None) => {
                by_clause = self.with_clause(criteria);
                (by_clause.as_slice(), &[][..])
            }
        };
        let has_all = |leader: u32| {
            more.iter().all(|token| {
                let key = key_of(criteria.kind, token);
                tokens.seen.contains(&(key, leader, bundle))
            })
        };
        let is_match = |row: &&u32| {
            self.entries.get(**row as usize).is_some_and(|e| {
                matches!(e.action, Action::Create | Action::Update)
                    && !is_waiting(e)
                    && bundle.is_none_or(|b| b == e.bundle)
                    && criteria.id.as_ref().is_none_or(|id| self.id_text(e.id) == id)
                    && has_all(e.leader)
                    && self.meets_clauses(criteria, **row)
                    && fits(**row, e)
            })
        };
        let mut found: Vec<u32> = Vec::new();
        let leader = |row: u32| self.entries.get(row as usize).map(|e| e.leader);
        for row in rows.iter().filter(is_match) {
            // Versions of one resource are one.
            if !found.iter().any(|other| leader(*other) == leader(*row)) {
                found.push(*row);
            }
            if found.len() == ENOUGH {
                break;
            }
        }
        found
    }
}

/// A condition not yet decided.
pub(super) fn is_waiting(entry: &Entry) -> bool {
    entry.criteria != NONE && entry.action != Action::Fail
}
