//! What references mean: in the document, in the other documents, in the store.

use std::collections::HashSet;

use medpipe_etl_core::Issue;
use medpipe_fhir_model::defs::{Element, TypeId, types};

use super::Totals;
use super::collect::Planner;
use super::conditions::Tokens;
use super::hierarchy;
use super::index::{Found, Index};
use super::model::{Action, NONE, RefKind, RefRow};
use super::place::NO_INDEX;
use crate::key::Key;
use crate::lookup::Lookup;
use crate::search::Criteria;

/// What resolving brings together.
#[derive(Default)]
pub(super) struct Resolved {
    /// Who must come after whom.
    pub edges: Vec<(u32, u32)>,
    /// References that build a hierarchy: which, from, to.
    pub hierarchy: Vec<(usize, u32, u32)>,
    /// References to entries of other documents: from, to, and the element.
    pub crossing: Vec<(u32, u32, Element)>,
    pub totals: Totals,
    /// Keys that the store has been asked about.
    asked: HashSet<Key>,
}

impl Planner {
    /// Finds the fullUrls that mean one resource here and another there.
    pub(super) fn scopes(&mut self, index: &mut Index) {
        let others = std::mem::take(&mut self.other_urls);
        for (key, row) in others.iter().copied() {
            let Some(first) = index.by_url.get(&key).copied() else { continue };
            let (Some(a), Some(b)) =
                (self.entries.get(first as usize), self.entries.get(row as usize))
            else {
                continue;
            };
            let same = a.kind == b.kind && self.id_text(a.id) == self.id_text(b.id);
            if b.action == Action::Fail || same {
                continue;
            }
            index.ambiguous.insert(key);
            index.scoped.entry((key, a.bundle)).or_insert(first);
        }
        for (key, row) in others.into_iter().filter(|(key, _)| index.ambiguous.contains(key)) {
            let Some(entry) = self.entries.get(row as usize) else { continue };
            if entry.action != Action::Fail {
                index.scoped.entry((key, entry.bundle)).or_insert(row);
            }
        }
    }

    pub(super) fn resolve<L: Lookup>(
        &mut self,
        index: &mut Index,
        tokens: &Tokens,
        store: &L,
        empty: bool,
    ) -> Result<Resolved, L::Error> {
        let mut work = Resolved::default();
        let lacks_index = self.lacks_index();
        for row in 0..self.entries.len() as u32 {
            let Some(entry) = self.entries.get(row as usize) else { continue };
            let (bundle, (from, to), previous) = (entry.bundle, entry.refs, entry.previous);
            let base = entry.base;
            match entry.action {
                Action::Fail | Action::Skip | Action::Duplicate | Action::Existing => continue,
                _ if previous != NONE => work.edges.push((row, previous)),
                _ => {}
            }
            for at in from..to {
                let Some(link) = self.refs.get(at as usize).copied() else { continue };
                if lacks_index && self.asks_more(&link) {
                    self.fail_for(row, NO_INDEX);
                    continue;
                }
                let mut found = self.means(index, &link, bundle, base);
                if found == Found::Nothing {
                    found = match link.kind {
                        RefKind::Url(_) => Found::Nothing,
                        RefKind::Urn(key) => self.ask_uuid(index, store, empty, key, &mut work)?,
                        RefKind::Local { key, kind, .. } => {
                            self.ask_id(index, store, empty, key, kind, &mut work)?
                        }
                        RefKind::Conditional(at) => {
                            self.ask_condition(index, tokens, store, empty, at, bundle)?
                        }
                    };
                }
                self.judge(row, &link, found, &mut work);
            }
        }
        Ok(work)
    }

    /// Whether a conditional reference asks for other parameters than `identifier` and `_id`.
    fn asks_more(&self, link: &RefRow) -> bool {
        match link.kind {
            RefKind::Conditional(at) => {
                self.criteria.get(at as usize).is_some_and(|c| !c.clauses.is_empty())
            }
            _ => false,
        }
    }

    fn means(&self, index: &Index, link: &RefRow, bundle: u32, base: u32) -> Found {
        match link.kind {
            RefKind::Urn(key) | RefKind::Url(key) => index.url(key, bundle),
            RefKind::Local { key, url, .. } => {
                if let Some(url) = self.joined.get(url as usize)
                    && let found @ Found::Entry(_) = index.url(*url, bundle)
                {
                    return found;
                }
                index.id(&self.by_id, &self.entries, key, base)
            }
            RefKind::Conditional(_) => Found::Nothing,
        }
    }

    /// A `urn:uuid` that is nobody's fullUrl: the resource that has the UUID as its id, when there is exactly one. Input
    /// and store are asked alike, so that a second import finds what the first one found.
    fn ask_uuid<L: Lookup>(
        &mut self,
        index: &mut Index,
        store: &L,
        empty: bool,
        key: Key,
        work: &mut Resolved,
    ) -> Result<Found, L::Error> {
        let Some(id) = key.as_uuid() else { return Ok(Found::Nothing) };
        if !work.asked.insert(key) {
            return Ok(Found::Nothing);
        }
        let mut entries = types()
            .filter(|kind| kind.is_resource() && !kind.is_abstract())
            .filter_map(|kind| self.by_id.get(&Key::type_id(kind, &id)).copied());
        let found = (entries.next(), entries.next());
        match found {
            (Some(row), None) => {
                index.by_url.insert(key, row);
                return Ok(Found::Entry(row));
            }
            (Some(_), Some(_)) => return Ok(Found::Nothing),
            (None, _) if empty => return Ok(Found::Nothing),
            (None, _) => {}
        }
        let kinds = store.types_with_id(&id)?;
        match kinds.as_slice() {
            [one] => Ok(match crate::link::resource_type(one) {
                Some(kind) => self.is_stored(index, key, kind, &id),
                None => Found::Nothing,
            }),
            _ => Ok(Found::Nothing),
        }
    }

    /// `Type/id` that is not in the input.
    fn ask_id<L: Lookup>(
        &mut self,
        index: &mut Index,
        store: &L,
        empty: bool,
        key: Key,
        kind: TypeId,
        work: &mut Resolved,
    ) -> Result<Found, L::Error> {
        if empty || !work.asked.insert(key) {
            return Ok(Found::Nothing);
        }
        let id = key.as_uuid().or_else(|| self.unknown_ids.get(&key).map(|id| id.to_string()));
        match id {
            Some(id) if store.has(kind.name(), &id)? => Ok(self.is_stored(index, key, kind, &id)),
            _ => Ok(Found::Nothing),
        }
    }

    fn is_stored(&mut self, index: &mut Index, key: Key, kind: TypeId, id: &str) -> Found {
        let range = self.intern(id);
        index.stored.insert(key, (kind, range));
        Found::Stored(kind, range)
    }

    /// A conditional reference: the document itself, then the others, then the store.
    fn ask_condition<L: Lookup>(
        &mut self,
        index: &mut Index,
        tokens: &Tokens,
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
        let mut matches = self.matches(tokens, &criteria, Some(bundle), |_, _| true);
        if matches.is_empty() {
            matches = self.matches(tokens, &criteria, None, |_, _| true);
        }
        let found = match matches.as_slice() {
            [one] => Found::Entry(*one),
            [] if empty => Found::Nothing,
            [] => match store.find(&criteria)?.as_slice() {
                [] => Found::Nothing,
                [id] => Found::Stored(criteria.kind, self.intern(id)),
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
            Found::Entry(target) => self.judge_entry(row, link.element, target, work),
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
            Found::Foreign => work.totals.external += 1,
            Found::Nothing if matches!(link.kind, RefKind::Url(_)) => work.totals.external += 1,
            Found::Nothing => {
                work.totals.unresolved += 1;
                let text = "the resource referred to is neither in the input nor in the store; import it too";
                let (code, rule) = ("not-found", "reference-unresolved");
                if conditional {
                    self.fail(row, Issue::error(code, rule, path, text));
                } else {
                    self.note(row, Issue::warning(code, rule, path, text));
                }
            }
        }
    }

    fn judge_entry(&mut self, row: u32, element: Element, target: u32, work: &mut Resolved) {
        let Some(to) = self.entries.get(target as usize) else { return };
        let (leader, kind, action) = (to.leader, to.kind, to.action);
        let path = element.path();
        work.totals.resolved += 1;
        if self.entries.get(row as usize).is_some_and(|from| from.bundle != to.bundle) {
            work.crossing.push((row, target, element));
        }
        if leader != row {
            work.edges.push((row, leader));
        }
        if let Some(hierarchy) = hierarchy::of(path) {
            work.hierarchy.push((hierarchy, row, leader));
        }
        self.target(row, element, kind);
        match action {
            Action::Fail => self.refers_to_failed(row, element, &mut work.totals),
            Action::Skip => {
                let text = "refers to a resource that this import leaves out";
                self.note(row, Issue::information("not-found", "reference-to-skipped", path, text));
            }
            _ => {}
        }
    }

    pub(super) fn refers_to_failed(&mut self, row: u32, element: Element, totals: &mut Totals) {
        totals.to_failed += 1;
        let text = "refers to an entry that cannot be imported";
        let issue = Issue::warning("not-found", "reference-to-failed", element.path(), text);
        self.note(row, issue);
    }

    fn target(&mut self, row: u32, element: Element, kind: Option<TypeId>) {
        let Some(kind) = kind else { return };
        let mut targets = element.targets();
        if targets.len() > 0 && !targets.any(|target| kind.is_a(target)) {
            let text = "the element may not refer to a resource of that type";
            self.note(row, Issue::warning("structure", "reference-target", element.path(), text));
        }
    }
}

/// The key under which the answer to a conditional reference is kept.
pub(crate) fn criteria_key(criteria: &Criteria) -> Key {
    let mut text = format!("{}\u{1}", criteria.resource_type());
    for token in &criteria.identifiers {
        text.push_str(token.system.as_deref().unwrap_or("\u{2}"));
        text.push('\u{1}');
        text.push_str(&token.value);
        text.push('\u{1}');
    }
    text.push_str(criteria.id.as_deref().unwrap_or("\u{2}"));
    for clause in &criteria.clauses {
        text.push('\u{1}');
        text.push_str(&clause.text);
    }
    Key::text(&[text.as_bytes()])
}
