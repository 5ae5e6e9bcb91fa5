//! Second step: conditions, references, order.

use std::collections::{HashMap, HashSet};

use medpipe_etl_core::Issue;
use medpipe_fhir_model::defs::{Element, TypeId};

use super::collect::Planner;
use super::graph::Graph;
use super::index::{Found, Index};
use super::model::{Action, CORE_TYPES, Entry, NONE, RefKind, RefRow};
use super::{Plan, Totals};
use crate::criteria::{Criteria, Token};
use crate::entries::{BundleKind, Method};
use crate::key::Key;
use crate::lookup::Lookup;

/// Elements that build hierarchies: a circle there is no order of things.
const HIERARCHIES: [&str; 4] = ["partOf", "derivedFrom", "hasMember", "basedOn"];

impl Planner {
    /// Makes the plan: decides conditions, finds what references mean, asks the store what is there, puts all in order.
    ///
    /// # Errors
    /// Only what the store reports.
    pub fn finish<L: Lookup>(mut self, store: &L) -> Result<Plan, L::Error> {
        let empty = store.is_empty()?;
        let mut index = Index {
            by_url: std::mem::take(&mut self.by_url),
            by_id: std::mem::take(&mut self.by_id),
            ..Index::default()
        };
        self.tokens.sort_unstable();
        self.conditions(&index, store, empty)?;
        self.scopes(&mut index);
        let mut work = Resolved::default();
        self.resolve(&mut index, store, empty, &mut work)?;
        if !empty {
            self.existing(store)?;
        }
        self.transactions();
        Ok(self.arrange(index, work))
    }

    /// Decides every conditional request, in the order of the input.
    fn conditions<L: Lookup>(
        &mut self,
        index: &Index,
        store: &L,
        empty: bool,
    ) -> Result<(), L::Error> {
        let waiting: Vec<u32> = (0..self.entries.len() as u32)
            .filter(|row| self.entries.get(*row as usize).is_some_and(is_waiting))
            .collect();
        for &row in &waiting {
            let Some(entry) = self.entries.get(row as usize).cloned() else { continue };
            let Some(criteria) = self.criteria.get(entry.criteria as usize).cloned() else {
                continue;
            };
            let mut matches = self.matches(&criteria, index, row, None);
            let mut ids: Vec<String> = if empty { Vec::new() } else { store.find(&criteria)? };
            for at in &matches {
                let id = self.id_of(*at).to_owned();
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
            self.decide(row, &entry, &criteria, &ids, matches.pop());
        }
        Ok(())
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
            return self
                .fail(row, Issue::error("multiple-matches", "condition-ambiguous", at, text));
        }
        let Some(id) = ids.first() else {
            if entry.method == Method::Delete {
                let text = "the condition of a DELETE matches nothing; nothing to delete";
                self.note(row, Issue::information("not-found", "nothing-to-delete", at, text));
                return self.set(row, |e| {
                    e.action = Action::Skip;
                    e.criteria = NONE;
                });
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
            Method::Put => Action::Update,
            _ => Action::Existing,
        };
        let update = action == Action::Update;
        let previous = found.filter(|_| update);
        if let Some(previous) = previous {
            self.set(previous, |e| e.superseded = true);
        }
        self.set(row, |e| {
            e.id = range;
            e.action = action;
            e.criteria = NONE;
            e.leader = found.unwrap_or(e.leader);
            e.previous = previous.unwrap_or(NONE);
        });
    }

    /// Entries that meet the criteria, one for each resource; those of one document only when `bundle` is given.
    fn matches(
        &self,
        criteria: &Criteria,
        index: &Index,
        not: u32,
        bundle: Option<u32>,
    ) -> Vec<u32> {
        let mut rows: Vec<u32> = match (criteria.identifiers.first(), &criteria.id) {
            (Some(token), _) => self.with_token(criteria.kind, token),
            (None, Some(id)) => {
                index.by_id.get(&Key::type_id(criteria.kind, id)).copied().into_iter().collect()
            }
            (None, None) => Vec::new(),
        };
        rows.retain(|row| {
            *row != not
                && self.entries.get(*row as usize).is_some_and(|e| {
                    matches!(e.action, Action::Create | Action::Update)
                        && !is_waiting(e)
                        && bundle.is_none_or(|b| b == e.bundle)
                        && criteria.id.as_ref().is_none_or(|id| self.id_text(e.id) == id)
                })
        });
        for token in criteria.identifiers.iter().skip(1) {
            let other = self.with_token(criteria.kind, token);
            rows.retain(|row| other.contains(row));
        }
        let mut seen = HashSet::new();
        rows.retain(|row| self.entries.get(*row as usize).is_some_and(|e| seen.insert(e.leader)));
        rows
    }

    fn with_token(&self, kind: TypeId, token: &Token) -> Vec<u32> {
        let key = Key::token(kind, token.system.as_deref(), &token.value);
        let from = self.tokens.partition_point(|(k, _)| *k < key);
        let rest = self.tokens.get(from..).unwrap_or(&[]);
        let mut rows: Vec<u32> =
            rest.iter().take_while(|(k, _)| *k == key).map(|(_, r)| *r).collect();
        rows.dedup();
        rows
    }

    fn id_of(&self, row: u32) -> &str {
        self.entries.get(row as usize).map_or("", |e| self.id_text(e.id))
    }

    /// Finds the fullUrls that mean one resource here and another there.
    fn scopes(&mut self, index: &mut Index) {
        for (key, row) in std::mem::take(&mut self.other_urls) {
            let Some(first) = index.by_url.get(&key).copied() else { continue };
            let (Some(a), Some(b)) =
                (self.entries.get(first as usize), self.entries.get(row as usize))
            else {
                continue;
            };
            if b.action == Action::Fail
                || (a.kind == b.kind && self.id_text(a.id) == self.id_text(b.id))
            {
                continue;
            }
            index.ambiguous.insert(key);
            index.scoped.entry((key, a.bundle)).or_insert(first);
            index.scoped.entry((key, b.bundle)).or_insert(row);
        }
    }

    fn resolve<L: Lookup>(
        &mut self,
        index: &mut Index,
        store: &L,
        empty: bool,
        work: &mut Resolved,
    ) -> Result<(), L::Error> {
        let mut asked: HashSet<Key> = HashSet::new();
        for row in 0..self.entries.len() as u32 {
            let Some(entry) = self.entries.get(row as usize) else { continue };
            if matches!(
                entry.action,
                Action::Fail | Action::Skip | Action::Duplicate | Action::Existing
            ) {
                continue;
            }
            let (bundle, (from, to), previous) = (entry.bundle, entry.refs, entry.previous);
            if previous != NONE {
                work.edges.push((row, previous));
            }
            for at in from..to {
                let Some(link) = self.refs.get(at as usize).copied() else { continue };
                let mut found = self.means(index, &link, bundle);
                if found == Found::Nothing && !matches!(link.kind, RefKind::Url(_)) {
                    found = self.ask(index, store, empty, &link, bundle, &mut asked)?;
                }
                self.judge(row, &link, found, work);
            }
        }
        Ok(())
    }

    fn means(&self, index: &Index, link: &RefRow, bundle: u32) -> Found {
        match link.kind {
            RefKind::Urn(key) | RefKind::Url(key) => index.url(key, bundle),
            RefKind::Local { key, url, .. } => {
                if let Some(url) = self.joined.get(url as usize)
                    && let found @ Found::Entry(_) = index.url(*url, bundle)
                {
                    return found;
                }
                index.id(key)
            }
            RefKind::Conditional(_) => Found::Nothing,
        }
    }

    /// Asks the store, once for each key.
    fn ask<L: Lookup>(
        &mut self,
        index: &mut Index,
        store: &L,
        empty: bool,
        link: &RefRow,
        bundle: u32,
        asked: &mut HashSet<Key>,
    ) -> Result<Found, L::Error> {
        let (key, kinds) = match link.kind {
            RefKind::Conditional(at) => return self.ask_condition(index, store, empty, at, bundle),
            RefKind::Local { key, kind, .. } => (key, vec![kind]),
            RefKind::Urn(key) | RefKind::Url(key) => (key, link.element.targets().collect()),
        };
        if empty || !asked.insert(key) {
            return Ok(Found::Nothing);
        }
        let id = match key.as_uuid() {
            Some(id) => id,
            None => match self.unknown_ids.get(&key) {
                Some(id) => id.to_string(),
                None => return Ok(Found::Nothing),
            },
        };
        for kind in kinds {
            if store.has(kind.name(), &id)? {
                let range = self.intern(&id);
                index.stored.insert(key, (kind, range));
                return Ok(Found::Stored(kind, range));
            }
        }
        Ok(Found::Nothing)
    }

    /// A conditional reference: the document itself, then the others, then the store.
    fn ask_condition<L: Lookup>(
        &mut self,
        index: &mut Index,
        store: &L,
        empty: bool,
        at: u32,
        bundle: u32,
    ) -> Result<Found, L::Error> {
        let Some(criteria) = self.criteria.get(at as usize).cloned() else {
            return Ok(Found::Nothing);
        };
        let key = (bundle, criteria_key(&criteria));
        if let Some(found) = index.conditional.get(&key) {
            return Ok(*found);
        }
        let mut matches = self.matches(&criteria, index, NONE, Some(bundle));
        if matches.is_empty() {
            matches = self.matches(&criteria, index, NONE, None);
        }
        let found = match matches.as_slice() {
            [one] => Found::Entry(*one),
            [] if empty => Found::Nothing,
            [] => match store.find(&criteria)?.as_slice() {
                [] => Found::Nothing,
                [id] => {
                    let range = self.intern(id);
                    Found::Stored(criteria.kind, range)
                }
                _ => Found::Ambiguous,
            },
            _ => Found::Ambiguous,
        };
        index.conditional.insert(key, found);
        Ok(found)
    }

    /// Counts a reference, makes it an edge, or reports it.
    fn judge(&mut self, row: u32, link: &RefRow, found: Found, work: &mut Resolved) {
        let path = link.element.path();
        work.totals.references += 1;
        let conditional = matches!(link.kind, RefKind::Conditional(_));
        match found {
            Found::Entry(target) => {
                let Some(to) = self.entries.get(target as usize) else { return };
                let (leader, kind, action) = (to.leader, to.kind, to.action);
                work.totals.resolved += 1;
                if leader != row {
                    work.edges.push((row, leader));
                }
                if let Some(name) = HIERARCHIES.iter().position(|name| is_named(path, name)) {
                    work.hierarchy.push((name, row, leader));
                }
                self.target(row, link.element, kind);
                match action {
                    Action::Fail => {
                        work.totals.to_failed += 1;
                        let text = "refers to an entry that cannot be imported";
                        self.note(
                            row,
                            Issue::warning("not-found", "reference-to-failed", path, text),
                        );
                    }
                    Action::Skip => {
                        let text = "refers to a resource that this import leaves out";
                        self.note(
                            row,
                            Issue::information("not-found", "reference-to-skipped", path, text),
                        );
                    }
                    _ => {}
                }
            }
            Found::Stored(kind, _) => {
                work.totals.resolved += 1;
                work.totals.in_store += 1;
                self.target(row, link.element, Some(kind));
            }
            Found::Ambiguous => {
                work.totals.ambiguous += 1;
                let text = "the reference may mean several resources; name the one that is meant";
                let issue = Issue::error("multiple-matches", "reference-ambiguous", path, text);
                if conditional { self.fail(row, issue) } else { self.note(row, issue) }
            }
            Found::Nothing if matches!(link.kind, RefKind::Url(_)) => work.totals.external += 1,
            Found::Nothing => {
                work.totals.unresolved += 1;
                let text = "the resource referred to is neither in the input nor in the store; import it too";
                if conditional {
                    self.fail(row, Issue::error("not-found", "reference-unresolved", path, text));
                } else {
                    self.note(row, Issue::warning("not-found", "reference-unresolved", path, text));
                }
            }
        }
    }

    fn target(&mut self, row: u32, element: Element, kind: Option<TypeId>) {
        let Some(kind) = kind else { return };
        let mut targets = element.targets();
        if targets.len() > 0 && !targets.any(|target| kind.is_a(target)) {
            let text = "the element may not refer to a resource of that type";
            self.note(row, Issue::warning("structure", "reference-target", element.path(), text));
        }
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

    /// One failing entry fails its transaction.
    fn transactions(&mut self) {
        for at in 0..self.bundles.len() {
            let Some(bundle) = self.bundles.get(at) else { continue };
            let rows = bundle.entries.0 as usize..bundle.entries.1 as usize;
            let failing =
                self.entries.get(rows).unwrap_or(&[]).iter().any(|e| e.action == Action::Fail);
            if bundle.kind == BundleKind::Transaction && failing {
                let (row, input) = (bundle.entries.0, bundle.base.input);
                let text = "an entry of the transaction cannot be imported, so none of it is; mend the entry, or make the \
                            Bundle a batch";
                let issue = Issue::error("processing", "transaction-failed", "Bundle", text);
                self.issues.push(super::PlanIssue {
                    input,
                    entry: None,
                    issue,
                    row,
                    of_entry: false,
                });
                if let Some(bundle) = self.bundles.get_mut(at) {
                    bundle.failed = true;
                }
            }
        }
    }

    fn arrange(mut self, index: Index, mut work: Resolved) -> Plan {
        self.hierarchies(&work.hierarchy);
        work.edges.sort_unstable();
        work.edges.dedup();
        let graph = Graph::new(self.entries.len(), &work.edges);
        let types = self.type_ranks();
        let entries = &self.entries;
        let (order, cycles) = graph.order(|row| {
            let entry = entries.get(row as usize);
            let class = entry.map_or(0, |e| class(e.method, e.action));
            (
                class,
                entry
                    .and_then(|e| e.kind)
                    .and_then(|k| types.get(&k.index()))
                    .copied()
                    .unwrap_or(10),
            )
        });
        let bundle_of = |row: u32| entries.get(row as usize).map_or(0, |e| e.bundle);
        let mut between: Vec<(u32, u32)> = work
            .edges
            .iter()
            .map(|(a, b)| (bundle_of(*a), bundle_of(*b)))
            .filter(|(a, b)| a != b)
            .collect();
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

    fn type_ranks(&self) -> HashMap<usize, u8> {
        let kinds = CORE_TYPES.iter().filter_map(|name| crate::link::resource_type(name));
        kinds.map(TypeId::index).zip(0u8..).collect()
    }

    /// Warns of circles in each hierarchy.
    fn hierarchies(&mut self, edges: &[(usize, u32, u32)]) {
        for (number, name) in HIERARCHIES.iter().enumerate() {
            let mine: Vec<(u32, u32)> =
                edges.iter().filter(|(n, ..)| *n == number).map(|(_, a, b)| (*a, *b)).collect();
            let mut rows: Vec<u32> = mine.iter().flat_map(|(a, b)| [*a, *b]).collect();
            rows.sort_unstable();
            rows.dedup();
            let local = |row: u32| rows.binary_search(&row).unwrap_or(0) as u32;
            let pairs: Vec<(u32, u32)> = mine.iter().map(|(a, b)| (local(*a), local(*b))).collect();
            let (component, count) = Graph::new(rows.len(), &pairs).components();
            let mut sizes = vec![0u32; count as usize];
            for c in &component {
                if let Some(size) = sizes.get_mut(*c as usize) {
                    *size += 1;
                }
            }
            for (at, row) in rows.iter().enumerate() {
                let size =
                    component.get(at).and_then(|c| sizes.get(*c as usize)).copied().unwrap_or(0);
                if size > 1 || mine.contains(&(*row, *row)) {
                    let kind = self
                        .entries
                        .get(*row as usize)
                        .and_then(|e| e.kind)
                        .map_or("", TypeId::name);
                    let text = "the hierarchy leads back to this resource in a circle; break it at one place";
                    let issue = Issue::warning(
                        "business-rule",
                        "hierarchy-cycle",
                        format!("{kind}.{name}"),
                        text,
                    );
                    self.note(*row, issue);
                }
            }
        }
    }
}

/// What resolving brings together.
#[derive(Default)]
pub(super) struct Resolved {
    edges: Vec<(u32, u32)>,
    hierarchy: Vec<(usize, u32, u32)>,
    totals: Totals,
}

/// A condition not yet decided.
fn is_waiting(entry: &Entry) -> bool {
    entry.criteria != NONE && entry.action != Action::Fail
}

/// DELETE, POST, PUT and PATCH, GET: the order of a transaction.
pub(crate) fn class(method: Method, action: Action) -> u8 {
    match (method, action) {
        (_, Action::Delete) | (Method::Delete, _) => 0,
        (Method::Post | Method::None, _) => 1,
        (Method::Put | Method::Patch, _) => 2,
        (Method::Get, _) => 3,
    }
}

fn is_named(path: &str, name: &str) -> bool {
    path.rsplit('.').next() == Some(name)
}

pub(crate) fn criteria_key(criteria: &Criteria) -> Key {
    let mut text = format!("{}\u{1}", criteria.resource_type());
    for token in &criteria.identifiers {
        text.push_str(token.system.as_deref().unwrap_or("\u{2}"));
        text.push('\u{1}');
        text.push_str(&token.value);
        text.push('\u{1}');
    }
    text.push_str(criteria.id.as_deref().unwrap_or("\u{2}"));
    Key::text(&[text.as_bytes()])
}
