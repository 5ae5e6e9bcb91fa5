//! Conditions by other parameters than `identifier` and `_id`: a second look at the documents, at what those parameters find.

use std::collections::{HashMap, HashSet};

use medpipe_fhir_model::{Document, Node};

use super::collect::{BundleId, Planner};
use super::model::{Action, Entry};
use crate::entries::{self, BundleKind, Method};
use crate::key::Key;
use crate::search::{Clause, Criteria, SearchIndex};

/// The indexes of the parameters that some condition asks for, by type and name.
#[derive(Default)]
pub(super) struct Searches {
    indexes: HashMap<(&'static str, &'static str), SearchIndex>,
    /// Documents that were looked at again.
    seen: HashSet<u32>,
}

fn name(clause: &Clause) -> (&'static str, &'static str) {
    (clause.parameter().resource_type(), clause.parameter().code())
}

impl Planner {
    /// True when some condition asks for other parameters than `identifier` and `_id`. Then every document must be given to
    /// [`Planner::index`] after all were added, and before [`Planner::finish`]; conditions that need it fail otherwise.
    pub fn needs_index(&self) -> bool {
        self.criteria.iter().any(|criteria| !criteria.clauses.is_empty())
    }

    /// Looks at a document again, for [`Planner::needs_index`]: the document that was added under that number, or the same one
    /// parsed again.
    pub fn index(&mut self, id: BundleId, doc: &Document) {
        if self.searches.seen.is_empty() {
            for clause in self.criteria.iter().flat_map(|criteria| &criteria.clauses) {
                let index = || SearchIndex::new(clause.parameter());
                self.searches.indexes.entry(name(clause)).or_insert_with(index);
            }
        }
        self.searches.seen.insert(id.0);
        let Some(bundle) = self.bundles.get(id.0 as usize) else { return };
        let raws = match bundle.kind {
            BundleKind::Lines => entries::read_lines(doc, bundle.base),
            _ => entries::read(doc, bundle.base).1,
        };
        let rows = bundle.entries.0..bundle.entries.1;
        let mut searches = std::mem::take(&mut self.searches);
        for (row, raw) in rows.zip(&raws) {
            let entry = self.entries.get(row as usize).filter(|e| e.position == raw.position);
            if let (Some(entry), Some((node, _))) = (entry, raw.resource)
                && raw.method != Method::Patch
            {
                self.index_entry(&mut searches, row, entry, node);
            }
        }
        self.searches = searches;
    }

    fn index_entry(&self, searches: &mut Searches, row: u32, entry: &Entry, node: Node<'_>) {
        if !matches!(entry.action, Action::Create | Action::Update) {
            return;
        }
        let kind = entry.kind.map_or("", |kind| kind.name());
        let mine = searches.indexes.iter_mut().filter(|((owner, _), _)| *owner == kind);
        for (_, index) in mine {
            index.add_with(row, node, |link| self.meant(link));
        }
    }

    /// What a reference is called in the store: that of another entry by its id.
    fn meant(&self, link: String) -> String {
        let target =
            self.by_url.get(&Key::url(&link)).and_then(|row| self.entries.get(*row as usize));
        match target.and_then(|entry| Some((entry.kind?, self.id_text(entry.id)))) {
            Some((kind, id)) if link.contains(':') => format!("{}/{id}", kind.name()),
            _ => link,
        }
    }

    /// Whether an entry meets the clauses; the identifiers and the id are judged elsewhere.
    pub(super) fn meets_clauses(&self, criteria: &Criteria, row: u32) -> bool {
        criteria.clauses.iter().all(|clause| {
            let index = self.searches.indexes.get(&name(clause));
            index.is_some_and(|index| index.has(row, clause))
        })
    }

    /// The entries that meet the first clause.
    pub(super) fn with_clause(&self, criteria: &Criteria) -> Vec<u32> {
        let clause = criteria.clauses.first();
        let found = clause.and_then(|c| Some(self.searches.indexes.get(&name(c))?.find(c)));
        found.unwrap_or_default()
    }

    /// True when a condition cannot be judged because a document was not looked at again.
    pub(super) fn lacks_index(&self) -> bool {
        let looked_at = |bundle: u32| self.searches.seen.contains(&bundle);
        self.needs_index()
            && self.entries.iter().any(|e| e.action != Action::Fail && !looked_at(e.bundle))
    }
}
