//! First step: every entry by itself. What it is, which id it gets, what it refers to.

use std::collections::HashMap;

use medpipe_etl_core::Issue;
use medpipe_fhir_model::defs::TypeId;
use medpipe_fhir_model::{Document, Position, structure};

use super::indexed::Searches;
use super::model::{Action, Bundle, Entry, IdRange, NONE, PlanConfig, PlanIssue, RefRow};
use super::versions;
use super::wish::Wish;
use crate::apply::issue_of;
use crate::entries::{self, Broken, BundleKind, Method, Raw};
use crate::key::Key;
use crate::search::Criteria;

/// The number of a document that was added to a [`Planner`], in the order of adding.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct BundleId(pub u32);

/// Takes documents one by one and keeps only what planning needs: keys, ids and positions, about 200 bytes for an entry
/// and 60 for a reference. The documents themselves may be dropped.
#[derive(Default)]
pub struct Planner {
    pub(super) config: PlanConfig,
    pub(super) bundles: Vec<Bundle>,
    pub(super) entries: Vec<Entry>,
    pub(super) ids: String,
    pub(super) refs: Vec<RefRow>,
    pub(super) by_url: HashMap<Key, u32>,
    /// The first entry that writes a resource.
    pub(super) by_id: HashMap<Key, u32>,
    /// The same fullUrl in another document.
    pub(super) other_urls: Vec<(Key, u32)>,
    /// The latest entry of a resource that is deleted, or comes several times.
    pub(super) last_of: HashMap<Key, u32>,
    pub(super) tokens: Vec<(Key, u32)>,
    pub(super) criteria: Vec<Criteria>,
    /// fullUrls that relative references would mean.
    pub(super) joined: Vec<Key>,
    pub(super) bases: Vec<Box<str>>,
    pub(super) base_of: HashMap<Box<str>, u32>,
    /// Ids of references that are no UUID, as long as they are not known.
    pub(super) unknown_ids: HashMap<Key, Box<str>>,
    pub(super) issues: Vec<PlanIssue>,
    pub(super) contents: HashMap<Key, u32>,
    pub(super) searches: Searches,
}

/// The document an entry stands in.
pub(super) struct Around<'a, 'r> {
    pub kind: BundleKind,
    pub raws: &'r [Raw<'a>],
    /// The row of its first entry.
    pub first: u32,
}

/// A Bundle whose entries come one by one.
pub(crate) struct Adding {
    bundle: u32,
    kind: BundleKind,
    base: Position,
    first: u32,
    without_url: u32,
}

fn lacks_url(raw: &Raw<'_>) -> bool {
    raw.full_url.is_none() && raw.resource.is_some()
}

impl Planner {
    /// A planner with that configuration.
    pub fn new(config: PlanConfig) -> Planner {
        Planner { config, ..Planner::default() }
    }

    /// How many entries there are so far.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// True when nothing was added yet.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Adds a document: a Bundle of any type, or one resource. `base` gives the number of its input and the offset of its
    /// first byte.
    pub fn add(&mut self, doc: &Document, base: Position) -> BundleId {
        let (kind, raws) = entries::read(doc, base);
        self.add_raws(kind, &raws, base)
    }

    /// Adds a chunk of NDJSON; `base.entry` is the number of its first line.
    pub fn add_lines(&mut self, doc: &Document, base: Position) -> BundleId {
        self.add_raws(BundleKind::Lines, &entries::read_lines(doc, base), base)
    }

    /// Adds a document that could not be read at all, so that it counts and is reported. `rule` and `text` say why.
    pub fn add_unreadable(
        &mut self,
        base: Position,
        rule: impl Into<std::borrow::Cow<'static, str>>,
        text: impl Into<std::borrow::Cow<'static, str>>,
    ) -> BundleId {
        let id = self.add_raws(BundleKind::Resource, &[], base);
        let first = self.entries.len() as u32;
        self.push_entry(base, id.0, None, Method::None);
        if let Some(bundle) = self.bundles.last_mut() {
            bundle.entries = (first, first + 1);
        }
        self.fail(first, Issue::error("invalid", rule, "", text));
        id
    }

    fn add_raws(&mut self, kind: BundleKind, raws: &[Raw<'_>], base: Position) -> BundleId {
        let bundle = self.bundles.len() as u32;
        let first = self.entries.len() as u32;
        let entries = (first, first + raws.len() as u32);
        self.bundles.push(Bundle { base, kind, entries, failed: false });
        for raw in raws {
            self.push_entry(raw.position, bundle, raw.resource.map(|(_, kind)| kind), raw.method);
        }
        let around = Around { kind, raws, first };
        match versions::order(kind, raws) {
            None => (first..).zip(raws).for_each(|(row, raw)| self.add_entry(row, raw, &around)),
            Some(order) => {
                for (turn, at) in (first..).zip(order) {
                    if let Some(raw) = raws.get(at as usize) {
                        self.set(first + at, |e| e.turn = turn);
                        self.add_entry(first + at, raw, &around);
                    }
                }
            }
        }
        if !matches!(kind, BundleKind::Resource | BundleKind::Lines) {
            let missing = raws.iter().filter(|raw| lacks_url(raw)).count();
            self.full_urls_missing(missing as u32, base, first);
        }
        BundleId(bundle)
    }

    /// Begins a Bundle whose entries come one by one, each resource once.
    pub(crate) fn begin_bundle(&mut self, kind: BundleKind, base: Position) -> Adding {
        let first = self.entries.len() as u32;
        let bundle = self.bundles.len() as u32;
        self.bundles.push(Bundle { base, kind, entries: (first, first), failed: false });
        Adding { bundle, kind, base, first, without_url: 0 }
    }

    /// Adds its next entry.
    pub(crate) fn add_next(&mut self, raw: &Raw<'_>, adding: &mut Adding) {
        let row = self.entries.len() as u32;
        let kind = raw.resource.map(|(_, kind)| kind);
        self.push_entry(raw.position, adding.bundle, kind, raw.method);
        adding.without_url += u32::from(lacks_url(raw));
        let around = Around { kind: adding.kind, raws: &[], first: adding.first };
        self.add_entry(row, raw, &around);
    }

    pub(crate) fn end_bundle(&mut self, adding: &Adding) -> BundleId {
        let end = self.entries.len() as u32;
        if let Some(bundle) = self.bundles.get_mut(adding.bundle as usize) {
            bundle.entries = (adding.first, end);
        }
        self.full_urls_missing(adding.without_url, adding.base, adding.first);
        BundleId(adding.bundle)
    }

    /// Says once for a Bundle how many of its entries lack a fullUrl.
    fn full_urls_missing(&mut self, missing: u32, base: Position, first: u32) {
        if missing > 0 {
            let text = format!(
                "{missing} entries have no fullUrl: they can be referred to only as Type/id, and not at all when the \
                 resource has no id either; give each entry a fullUrl"
            );
            let issue = Issue::warning("required", "no-full-url", "Bundle.entry.fullUrl", text);
            let (input, entry) = (base.input, None);
            self.issues.push(PlanIssue { input, entry, issue, row: first, of_entry: false });
        }
    }

    fn push_entry(
        &mut self,
        position: Position,
        bundle: u32,
        kind: Option<TypeId>,
        method: Method,
    ) {
        let leader = self.entries.len() as u32;
        self.entries.push(Entry {
            position,
            bundle,
            kind,
            method,
            action: Action::Create,
            id: IdRange::default(),
            own_id: false,
            leader,
            previous: NONE,
            superseded: false,
            criteria: NONE,
            base: NONE,
            refs: (0, 0),
            turn: leader,
            rank: NONE,
        });
    }

    fn add_entry(&mut self, row: u32, raw: &Raw<'_>, around: &Around<'_, '_>) {
        match self.wish(raw) {
            Wish::Fail(broken) => return self.fail_for(row, broken),
            Wish::Foreign(text) => return self.foreign(row, text),
            Wish::Skip(note) => {
                if let Some(note) = note {
                    let issue = Issue::information(note.code, note.rule, "", note.text);
                    self.note(row, issue);
                }
                return self.set(row, |e| e.action = Action::Skip);
            }
            Wish::Delete { kind, id } => return self.delete(row, kind, &id, around),
            Wish::Patch { kind, id } => {
                self.patch(row, kind, &id, around);
                if !self.fails(row)
                    && let Some((node, parameters)) = raw.resource
                {
                    self.references(row, node, parameters);
                }
                return;
            }
            Wish::Store(id) => {
                let Some((_, kind)) = raw.resource else { return };
                self.place(row, kind, &id, raw, around);
            }
            Wish::Conditional { criteria, id } => {
                let index = self.criteria.len() as u32;
                let kind = criteria.kind;
                self.criteria.push(criteria);
                self.set(row, |e| {
                    e.criteria = index;
                    e.kind = Some(kind);
                });
                if raw.method == Method::Delete {
                    return self.set(row, |e| e.action = Action::Delete);
                }
                let Some((node, kind)) = raw.resource else { return };
                if raw.method == Method::Patch {
                    self.set(row, |e| e.action = Action::Update);
                    return self.references(row, node, kind);
                }
                let own_id = id.is_some();
                let id = id.unwrap_or_else(|| self.content_id(node, raw));
                let range = self.intern(&id);
                self.set(row, |e| {
                    e.id = range;
                    e.own_id = own_id;
                });
                // Others may refer to it by what it is called here, whatever it will be called.
                self.by_id.entry(Key::type_id(kind, &id)).or_insert(row);
            }
        }
        if self.fails(row) {
            return;
        }
        self.full_url(row, raw, around);
        if self.config.strict && !self.fails(row) {
            self.keep_out_wrong(row, raw);
        }
        if self.fails(row) {
            return;
        }
        if let Some((node, kind)) = raw.resource {
            self.references(row, node, kind);
            self.identifiers(row, node, kind);
        }
    }

    fn fails(&self, row: u32) -> bool {
        self.entries.get(row as usize).is_some_and(|e| e.action == Action::Fail)
    }

    /// Fails an entry whose resource has a structural error. It keeps its id and fullUrl: what refers to it is told.
    fn keep_out_wrong(&mut self, row: u32, raw: &Raw<'_>) {
        let Some((node, _)) = raw.resource else { return };
        let mut found = Vec::new();
        structure::check(node, &mut found);
        if found.iter().any(|issue| issue.severity == structure::Severity::Error) {
            found.into_iter().for_each(|issue| self.note(row, issue_of(issue)));
            self.set(row, |e| e.action = Action::Fail);
        }
    }

    pub(super) fn intern(&mut self, id: &str) -> IdRange {
        let range = IdRange { start: self.ids.len() as u32, len: id.len().min(255) as u8 };
        self.ids.push_str(id);
        range
    }

    pub(super) fn id_text(&self, range: IdRange) -> &str {
        let start = range.start as usize;
        self.ids.get(start..start + usize::from(range.len)).unwrap_or("")
    }

    pub(super) fn set(&mut self, row: u32, change: impl FnOnce(&mut Entry)) {
        if let Some(entry) = self.entries.get_mut(row as usize) {
            change(entry);
        }
    }

    pub(super) fn note(&mut self, row: u32, issue: Issue) {
        push_issue(&mut self.issues, &self.entries, row, issue);
    }

    pub(super) fn fail(&mut self, row: u32, issue: Issue) {
        self.note(row, issue);
        self.set(row, |e| e.action = Action::Fail);
    }

    /// A condition that cannot be judged must not be passed over (RESTful API, conditional create).
    pub(super) fn foreign(&mut self, row: u32, text: String) {
        let kind = self.entries.get(row as usize).and_then(|e| e.kind);
        let at = kind.map_or("", TypeId::name);
        self.fail(row, Issue::error("not-supported", "condition", at, text));
    }

    pub(super) fn fail_for(&mut self, row: u32, why: Broken) {
        let kind = self.entries.get(row as usize).and_then(|e| e.kind);
        let at = kind.map_or("", TypeId::name);
        self.fail(row, Issue::error(why.code, why.rule, at, why.text));
    }
}

pub(super) fn push_issue(issues: &mut Vec<PlanIssue>, entries: &[Entry], row: u32, issue: Issue) {
    let Position { input, entry, .. } =
        entries.get(row as usize).map(|e| e.position).unwrap_or_default();
    issues.push(PlanIssue { input, entry, issue, row, of_entry: true });
}
