//! Second step: conditions, references, transactions, order.

use std::collections::HashMap;

use medpipe_etl_core::Issue;
use medpipe_fhir_model::defs::TypeId;

use super::collect::Planner;
use super::graph::Graph;
use super::index::Index;
use super::model::{Action, Bundle, CORE_TYPES, Entry};
use super::place::NOTHING_TO_PATCH;
use super::resolve::Resolved;
use super::{Plan, PlanIssue};
use crate::entries::{BundleKind, Method};
use crate::lookup::Lookup;

impl Planner {
    /// Makes the plan: decides conditions, finds what references mean, asks the store what is there, puts all in order.
    ///
    /// # Errors
    /// Only what the store reports.
    pub fn finish<L: Lookup>(mut self, store: &L) -> Result<Plan, L::Error> {
        let empty = store.is_empty()?;
        self.tokens.sort_unstable_by_key(|(key, row)| (*row, *key));
        let tokens = self.conditions(store, empty)?;
        let mut index = Index { by_url: std::mem::take(&mut self.by_url), ..Index::default() };
        self.scopes(&mut index);
        let mut work = self.resolve(&mut index, &tokens, store, empty)?;
        if !empty {
            self.existing(store)?;
        }
        self.patched(store, empty)?;
        self.transactions();
        self.missed_transactions(&mut work);
        Ok(self.arrange(index, work))
    }

    /// A create of what the store has already is an update.
    fn existing<L: Lookup>(&mut self, store: &L) -> Result<(), L::Error> {
        for row in 0..self.entries.len() {
            let Some(entry) = self.entries.get(row) else { continue };
            let (Some(kind), Action::Create) = (entry.kind, entry.action) else { continue };
            if store.has(kind.name(), self.id_text(entry.id))? {
                self.set(row as u32, |e| e.action = Action::Update);
            }
        }
        Ok(())
    }

    /// A patch needs what it changes.
    fn patched<L: Lookup>(&mut self, store: &L, empty: bool) -> Result<(), L::Error> {
        for row in 0..self.entries.len() as u32 {
            let Some(entry) = self.entries.get(row as usize) else { continue };
            if entry.method != Method::Patch || entry.action != Action::Update {
                continue;
            }
            let mut before = self.entries.get(entry.previous as usize);
            while let Some(failed) = before.filter(|e| e.action == Action::Fail) {
                before = self.entries.get(failed.previous as usize);
            }
            let is_there = match (before, entry.kind) {
                (Some(before), _) => before.action != Action::Delete,
                (None, Some(kind)) => !empty && store.has(kind.name(), self.id_text(entry.id))?,
                (None, None) => false,
            };
            if !is_there {
                self.fail_for(row, NOTHING_TO_PATCH);
            }
        }
        Ok(())
    }

    /// One failing entry fails its transaction.
    fn transactions(&mut self) {
        for bundle in &mut self.bundles {
            let rows = bundle.entries.0 as usize..bundle.entries.1 as usize;
            let rows = self.entries.get(rows).unwrap_or(&[]);
            bundle.failed = bundle.kind == BundleKind::Transaction
                && rows.iter().any(|e| e.action == Action::Fail);
            if bundle.failed {
                let text = "an entry of the transaction cannot be imported, so none of it is; mend the entry, or make the \
                            Bundle a batch";
                let issue = Issue::error("processing", "transaction-failed", "Bundle", text);
                let (row, input, entry) = (bundle.entries.0, bundle.base.input, None);
                self.issues.push(PlanIssue { input, entry, issue, row, of_entry: false });
            }
        }
    }

    /// Reports references to what would have been stored by a transaction that fails.
    fn missed_transactions(&mut self, work: &mut Resolved) {
        let fails = |row: u32| {
            let entry = self.entries.get(row as usize)?;
            let bundle = self.bundles.get(entry.bundle as usize)?;
            Some((entry, bundle.failed))
        };
        let lost = |to: u32| {
            // Not when the store has it, or another document brings it too.
            fails(to)
                .is_some_and(|(e, failed)| failed && e.action == Action::Create && !e.superseded)
        };
        let mut crossing = std::mem::take(&mut work.crossing);
        crossing.retain(|(from, to, _)| lost(*to) && fails(*from).is_some_and(|(_, f)| !f));
        for (from, _, element) in crossing {
            self.refers_to_failed(from, element, &mut work.totals);
        }
    }

    fn arrange(mut self, mut index: Index, mut work: Resolved) -> Plan {
        index.by_id = std::mem::take(&mut self.by_id);
        self.hierarchies(&work.hierarchy);
        work.edges.sort_unstable();
        work.edges.dedup();
        let graph = Graph::new(self.entries.len(), &work.edges);
        let types = type_ranks();
        let (entries, bundles) = (&self.entries, &self.bundles);
        let (order, cycles) = graph.order(|row| {
            let Some(entry) = entries.get(row as usize) else { return (0, 0, row) };
            let class = bundles.get(entry.bundle as usize).map_or(0, |bundle| class(bundle, entry));
            let kind = entry.kind.and_then(|kind| types.get(&kind.index()));
            (class, kind.copied().unwrap_or(CORE_TYPES.len() as u8), entry.turn)
        });
        let bundle_of = |row: u32| entries.get(row as usize).map_or(0, |e| e.bundle);
        let between = work.edges.iter().map(|(a, b)| (bundle_of(*a), bundle_of(*b)));
        let mut between: Vec<(u32, u32)> = between.filter(|(a, b)| a != b).collect();
        between.sort_unstable();
        between.dedup();
        let (bundle_order, _) = Graph::new(self.bundles.len(), &between).order(|_| 0u8);
        for (rank, row) in order.iter().enumerate() {
            if let Some(entry) = self.entries.get_mut(*row as usize) {
                entry.rank = rank as u32;
            }
        }
        self.issues.sort_by_key(|issue| (issue.row, issue.of_entry));
        Plan {
            config: self.config,
            bundles: self.bundles,
            entries: self.entries,
            ids: self.ids,
            bases: self.bases,
            index,
            graph,
            order,
            bundle_order,
            cycles,
            totals: work.totals,
            issues: self.issues,
        }
    }
}

/// The ten types by their place in the order that breaks ties.
fn type_ranks() -> HashMap<usize, u8> {
    let kinds = CORE_TYPES.iter().filter_map(|name| crate::link::resource_type(name));
    kinds.map(TypeId::index).zip(0u8..).collect()
}

/// DELETE, POST, PUT and PATCH, GET: the order of a transaction. Elsewhere a resource may come several times, and its
/// versions keep their order, deletions among them.
pub(crate) fn class(bundle: &Bundle, entry: &Entry) -> u8 {
    match (entry.method, entry.action) {
        _ if bundle.kind != BundleKind::Transaction => 0,
        (_, Action::Delete) | (Method::Delete, _) => 0,
        (Method::Post | Method::None, _) => 1,
        (Method::Put | Method::Patch, _) => 2,
        (Method::Get, _) => 3,
    }
}
