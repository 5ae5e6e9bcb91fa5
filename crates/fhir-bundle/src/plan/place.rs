//! Entries beside each other: the same resource or the same fullUrl again, in this document or in an earlier one.

use std::collections::hash_map::Entry as Slot;

use medpipe_etl_core::Issue;
use medpipe_fhir_model::Node;
use medpipe_fhir_model::defs::TypeId;

use super::collect::{Around, Planner};
use super::model::{Action, NONE};
use super::versions::version_of;
use super::wish::why;
use crate::entries::{Broken, BundleKind, Raw};
use crate::key::Key;
use crate::link::restful;

pub(super) const DELETED_AND_WRITTEN: Broken = why(
    "conflict",
    "deleted-and-written",
    "one document deletes and writes the same resource; split it into two",
);

pub(super) const NOT_MET: Broken = why(
    "business-rule",
    "condition-not-met",
    "the resource does not meet the condition it is stored under, so that the next import would store it again; \
     make the two agree, by an identifier for example",
);

pub(super) const SAME_RESOURCE: Broken = why(
    "duplicate",
    "duplicate-resource",
    "the type and id of an earlier entry of the document, with different content; keep one of the two",
);

pub(super) const NO_INDEX: Broken = why(
    "processing",
    "condition-without-index",
    "the condition needs an index of all documents, which this import did not make (Planner::index)",
);

pub(super) const NOTHING_TO_PATCH: Broken = why(
    "not-found",
    "nothing-to-patch",
    "the resource to be patched is neither in the store nor in the input before this entry; put it there first",
);

const OTHER_SERVER: Broken = why(
    "conflict",
    "same-id-other-server",
    "another input has this type and id from another server, so it is another resource; import the servers apart, or give \
     the resources new ids",
);

const SAME_URL: Broken = why(
    "duplicate",
    "duplicate-full-url",
    "an earlier entry of the document has the same fullUrl (R4 rule bdl-7); give each entry its own",
);

impl Planner {
    /// The latest entry that writes or deletes the resource.
    pub(super) fn last(&self, key: Key) -> Option<u32> {
        self.last_of.get(&key).or_else(|| self.by_id.get(&key)).copied()
    }

    /// The same without entries that cannot be imported: those stand for nothing.
    fn last_good(&self, key: Key) -> Option<u32> {
        let mut row = self.last(key)?;
        loop {
            let entry = self.entries.get(row as usize)?;
            if entry.action != Action::Fail {
                return Some(row);
            }
            row = entry.previous;
        }
    }

    /// Puts an entry behind the entries of the same resource that came before it.
    fn follow(&mut self, row: u32, key: Key, last: u32) {
        self.set(last, |e| e.superseded = true);
        self.set(row, |e| e.previous = last);
        self.last_of.insert(key, row);
    }

    /// Gives an entry its id, and compares it with earlier entries of the same resource.
    pub(super) fn place(
        &mut self,
        row: u32,
        kind: TypeId,
        id: &str,
        raw: &Raw<'_>,
        around: &Around<'_, '_>,
    ) {
        let range = self.intern(id);
        self.set(row, |e| e.id = range);
        let key = Key::type_id(kind, id);
        let Some(last) = self.last_good(key) else {
            self.by_id.insert(key, row);
            self.last_of.remove(&key);
            return;
        };
        let leader = self.by_id.get(&key).copied();
        let other_server = self.is_of_other_server(raw, last);
        let deleted = self.entries.get(last as usize).is_some_and(|e| e.action == Action::Delete);
        if last < around.first {
            if !deleted && other_server {
                return self.shut_out(row, raw, OTHER_SERVER);
            }
        } else if deleted {
            if around.kind != BundleKind::History {
                return self.fail_for(row, DELETED_AND_WRITTEN);
            }
        } else {
            let (node, other) = (raw.resource.map(|(n, _)| n), around.node(last));
            if node.zip(other).is_some_and(|(a, b)| same(a, b)) {
                let text = "the same resource stands twice in the document; the second is dropped";
                self.note(row, Issue::information("duplicate", "duplicate", kind.name(), text));
                return self.set(row, |e| {
                    e.action = Action::Duplicate;
                    e.leader = leader.unwrap_or(row);
                });
            }
            if other_server {
                return self.shut_out(row, raw, OTHER_SERVER);
            }
            if !around.may_repeat(node, other) {
                return self.shut_out(row, raw, SAME_RESOURCE);
            }
        }
        self.by_id.entry(key).or_insert(row);
        self.follow(row, key, last);
        self.set(row, |e| {
            e.leader = leader.unwrap_or(row);
            e.action = Action::Update;
        });
    }

    /// Fails an entry whose id another one has. By its fullUrl it is still known, so that nothing that means it is taken to
    /// mean the other one.
    fn shut_out(&mut self, row: u32, raw: &Raw<'_>, why: Broken) {
        if let Some(url) = raw.full_url.as_deref() {
            self.by_url.entry(Key::url(url)).or_insert(row);
        }
        self.fail_for(row, why);
    }

    /// True when both entries have a RESTful fullUrl, and those are not of one server.
    fn is_of_other_server(&self, raw: &Raw<'_>, last: u32) -> bool {
        let base = raw.full_url.as_deref().and_then(restful).map(|(base, ..)| base);
        let other = self.entries.get(last as usize).filter(|e| e.base != NONE);
        match (base, other) {
            (Some(base), Some(other)) => self.base_of.get(base) != Some(&other.base),
            _ => false,
        }
    }

    /// An entry that deletes a resource.
    pub(super) fn delete(&mut self, row: u32, kind: TypeId, id: &str, around: &Around<'_, '_>) {
        let range = self.intern(id);
        self.set(row, |e| {
            e.id = range;
            e.kind = Some(kind);
            e.action = Action::Delete;
        });
        let key = Key::type_id(kind, id);
        let Some(last) = self.last_good(key) else {
            self.last_of.insert(key, row);
            return;
        };
        let written = self.entries.get(last as usize).is_some_and(|e| e.action != Action::Delete);
        if written && last >= around.first && around.kind != BundleKind::History {
            return self.fail_for(row, DELETED_AND_WRITTEN);
        }
        self.follow(row, key, last);
    }

    /// An entry that changes a resource. That there is one is known when all documents are.
    pub(super) fn patch(&mut self, row: u32, kind: TypeId, id: &str, around: &Around<'_, '_>) {
        let range = self.intern(id);
        let key = Key::type_id(kind, id);
        let leader = self.by_id.get(&key).copied().unwrap_or(row);
        self.set(row, |e| {
            e.id = range;
            e.kind = Some(kind);
            e.action = Action::Update;
            e.leader = leader;
        });
        match self.last_good(key) {
            Some(last) if last >= around.first && around.kind == BundleKind::Transaction => {
                self.fail_for(row, SAME_RESOURCE);
            }
            Some(last) => self.follow(row, key, last),
            None => _ = self.last_of.insert(key, row),
        }
    }

    /// Notes the fullUrl of an entry, and compares it with those of others.
    pub(super) fn full_url(&mut self, row: u32, raw: &Raw<'_>, around: &Around<'_, '_>) {
        let Some(url) = raw.full_url.as_deref() else { return };
        let key = Key::url(url);
        if let Some((base, named, id)) = restful(url) {
            let index = self.base(base);
            self.set(row, |e| e.base = index);
            let entry = self.entries.get(row as usize);
            let agrees = entry.is_some_and(|e| self.id_text(e.id) == id && e.kind == Some(named));
            if !agrees && entry.is_some_and(|e| e.criteria == NONE) {
                let text =
                    "the fullUrl names another type or id than the resource; make them agree";
                let at = "Bundle.entry.fullUrl";
                self.note(row, Issue::warning("conflict", "full-url-id", at, text));
            }
        }
        let earlier = match self.by_url.entry(key) {
            Slot::Vacant(slot) => {
                slot.insert(row);
                return;
            }
            Slot::Occupied(slot) => *slot.get(),
        };
        self.other_urls.push((key, row));
        if earlier < around.first {
            return;
        }
        let of = |at: u32| self.entries.get(at as usize);
        let same_resource = of(row).map(|e| e.leader) == of(earlier).map(|e| e.leader);
        let may = around.may_repeat(around.node(row), around.node(earlier));
        let duplicate = of(row).is_some_and(|e| e.action == Action::Duplicate);
        if !same_resource || !(may || duplicate) {
            self.fail_for(row, SAME_URL);
        }
    }

    fn base(&mut self, base: &str) -> u32 {
        if let Some(index) = self.base_of.get(base) {
            return *index;
        }
        let index = self.bases.len() as u32;
        self.bases.push(base.into());
        self.base_of.insert(base.into(), index);
        index
    }
}

impl<'a> Around<'a, '_> {
    fn node(&self, row: u32) -> Option<Node<'a>> {
        let at = row.checked_sub(self.first)?;
        self.raws.get(at as usize)?.resource.map(|(node, _)| node)
    }

    /// True when a document may hold both as versions of one resource. A transaction may not (RESTful API, transaction
    /// processing rules: no resource twice).
    fn may_repeat(&self, a: Option<Node<'_>>, b: Option<Node<'_>>) -> bool {
        match self.kind {
            BundleKind::History => true,
            BundleKind::Transaction => false,
            _ => matches!(
                (a.and_then(version_of), b.and_then(version_of)),
                (Some(a), Some(b)) if a != b
            ),
        }
    }
}

/// True when the two values are the same but for white space.
fn same(a: Node<'_>, b: Node<'_>) -> bool {
    let (mut left, mut right) = (Vec::new(), Vec::new());
    a.write_to(&mut left);
    b.write_to(&mut right);
    left == right
}
