//! First step: every entry by itself. What it is, which id it gets, what it refers to.

use std::collections::HashMap;
use std::collections::hash_map::Entry as Slot;

use medpipe_etl_core::Issue;
use medpipe_fhir_model::defs::TypeId;
use medpipe_fhir_model::{Document, Kind, Node, Position};

use super::model::{
    Action, Bundle, CORE_TYPES, Entry, IdRange, Mode, NONE, PlanConfig, PlanIssue, RefKind, RefRow,
};
use crate::criteria::Criteria;
use crate::entries::{self, Broken, BundleKind, Method, Raw};
use crate::key::{self, Key};
use crate::link::{Link, restful};
use crate::sites::{SiteKind, walk};

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
    pub(super) by_id: HashMap<Key, u32>,
    /// The same fullUrl in another document.
    pub(super) other_urls: Vec<(Key, u32)>,
    /// Of a resource that comes several times, its last entry, by its first.
    last_of: HashMap<u32, u32>,
    deletes: HashMap<Key, u32>,
    pub(super) tokens: Vec<(Key, u32)>,
    pub(super) criteria: Vec<Criteria>,
    /// fullUrls that relative references would mean.
    pub(super) joined: Vec<Key>,
    pub(super) bases: Vec<Box<str>>,
    /// Ids of references that are no UUID, as long as they are not known.
    pub(super) unknown_ids: HashMap<Key, Box<str>>,
    pub(super) issues: Vec<PlanIssue>,
    contents: HashMap<Key, u32>,
    full_urls: HashMap<u32, Key>,
}

/// What an entry is to become, before it is compared with others.
enum Wish {
    Store(String),
    Delete { kind: TypeId, id: String },
    Conditional { criteria: Criteria, id: Option<String> },
    Skip(Option<Broken>),
    Fail(Broken),
}

const fn why(code: &'static str, rule: &'static str, text: &'static str) -> Broken {
    Broken { code, rule, text }
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
        self.add_raws(kind, raws, base)
    }

    /// Adds a chunk of NDJSON; `base.entry` is the number of its first line.
    pub fn add_lines(&mut self, doc: &Document, base: Position) -> BundleId {
        self.add_raws(BundleKind::Lines, entries::read_lines(doc, base), base)
    }

    /// Adds a document that could not be read at all, so that it counts and is reported. `rule` and `text` say why.
    pub fn add_unreadable(
        &mut self,
        base: Position,
        rule: impl Into<std::borrow::Cow<'static, str>>,
        text: impl Into<std::borrow::Cow<'static, str>>,
    ) -> BundleId {
        let id = self.add_raws(BundleKind::Resource, Vec::new(), base);
        let first = self.entries.len() as u32;
        self.push_entry(base, id.0, None, Method::None);
        if let Some(bundle) = self.bundles.last_mut() {
            bundle.entries = (first, first + 1);
        }
        self.fail(first, Issue::error("invalid", rule, "", text));
        id
    }

    fn add_raws(&mut self, kind: BundleKind, raws: Vec<Raw<'_>>, base: Position) -> BundleId {
        let bundle = self.bundles.len() as u32;
        let first = self.entries.len() as u32;
        let entries = (first, first + raws.len() as u32);
        self.bundles.push(Bundle { base, kind, entries, failed: false, without_full_url: 0 });
        for raw in &raws {
            self.add_entry(bundle, kind, raw, &raws, first);
        }
        let missing = self.bundles.last().map_or(0, |b| b.without_full_url);
        if missing > 0 && kind != BundleKind::Resource && kind != BundleKind::Lines {
            let text = format!(
                "{missing} entries have no fullUrl: they can be referred to only as Type/id, and not at all when the \
                 resource has no id either; give each entry a fullUrl"
            );
            let issue = Issue::warning("required", "no-full-url", "Bundle.entry.fullUrl", text);
            self.issues.push(PlanIssue {
                input: base.input,
                entry: None,
                issue,
                row: first,
                of_entry: false,
            });
        }
        BundleId(bundle)
    }

    fn push_entry(
        &mut self,
        position: Position,
        bundle: u32,
        kind: Option<TypeId>,
        method: Method,
    ) {
        let leader = self.entries.len() as u32;
        let refs = self.refs.len() as u32;
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
            refs: (refs, refs),
            rank: NONE,
        });
    }

    fn add_entry(
        &mut self,
        bundle: u32,
        kind: BundleKind,
        raw: &Raw<'_>,
        raws: &[Raw<'_>],
        first: u32,
    ) {
        let row = self.entries.len() as u32;
        self.push_entry(raw.position, bundle, raw.resource.map(|(_, kind)| kind), raw.method);
        let wish = self.wish(raw);
        if raw.full_url.is_none()
            && raw.resource.is_some()
            && let Some(bundle) = self.bundles.last_mut()
        {
            bundle.without_full_url += 1;
        }
        match wish {
            Wish::Fail(broken) => return self.fail_for(row, broken),
            Wish::Skip(note) => {
                if let Some(note) = note {
                    let issue = Issue::information(note.code, note.rule, "", note.text);
                    self.note(row, issue);
                }
                return self.set(row, |e| e.action = Action::Skip);
            }
            Wish::Delete { kind, id } => return self.delete(row, kind, &id),
            Wish::Store(id) => {
                let Some((node, kind)) = raw.resource else { return };
                self.place(row, kind, &id, node, raw, raws, first);
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
        if self.entries.get(row as usize).is_some_and(|e| e.action == Action::Fail) {
            return;
        }
        self.full_url(row, kind, raw, raws, first);
        if let Some((node, kind)) = raw.resource {
            self.references(row, node, kind);
            self.identifiers(row, node, kind);
        }
    }

    fn wish(&mut self, raw: &Raw<'_>) -> Wish {
        if let Some(broken) = raw.broken {
            return Wish::Fail(broken);
        }
        if raw.is_outcome {
            return Wish::Skip(None);
        }
        let url = raw.url.as_deref().unwrap_or("");
        if raw.method == Method::Get {
            return Wish::Skip(Some(why(
                "informational",
                "reading-request",
                "GET and HEAD requests read; an import has nothing to do for them",
            )));
        }
        if raw.method == Method::Patch {
            return Wish::Fail(why(
                "not-supported",
                "patch",
                "PATCH is not supported; send the whole resource with PUT",
            ));
        }
        let light = self.config.mode == Mode::Light;
        let name = raw.resource.map_or("", |(_, kind)| kind.name());
        if light && raw.method != Method::Delete && !CORE_TYPES.contains(&name) {
            return Wish::Skip(None);
        }
        match raw.method {
            Method::Delete => delete_wish(url),
            Method::Put => self.put_wish(url, raw),
            _ => self.create_wish(url, raw),
        }
    }

    fn put_wish(&mut self, url: &str, raw: &Raw<'_>) -> Wish {
        let Some((node, kind)) = raw.resource else { return Wish::Skip(None) };
        let own = match own_id(node) {
            Ok(own) => own,
            Err(broken) => return Wish::Fail(broken),
        };
        let mismatch = why(
            "conflict",
            "id-mismatch",
            "request.url of a PUT names another type or id than the resource; make them agree",
        );
        let named = match Link::of(url) {
            Link::Relative { kind, id, .. } => Some((kind, id)),
            Link::Absolute { plain, .. } => restful(plain).map(|(_, kind, id)| (kind, id)),
            Link::Conditional { kind: named, query } => {
                return match Criteria::parse(named, query) {
                    Some(_) if named != kind => Wish::Fail(mismatch),
                    Some(criteria) => Wish::Conditional { criteria, id: own },
                    None => Wish::Fail(FOREIGN_QUERY),
                };
            }
            _ => None,
        };
        match (named, own) {
            (None, _) => Wish::Fail(why(
                "value",
                "request-url",
                "request.url of a PUT must be Type/id or Type?condition",
            )),
            (Some((named, _)), _) if named != kind => Wish::Fail(mismatch),
            (Some((_, id)), Some(own)) if own != id => Wish::Fail(mismatch),
            (Some((_, id)), _) => Wish::Store(id.to_owned()),
        }
    }

    fn create_wish(&mut self, url: &str, raw: &Raw<'_>) -> Wish {
        let Some((node, kind)) = raw.resource else { return Wish::Skip(None) };
        let own = match own_id(node) {
            Ok(own) => own,
            Err(broken) => return Wish::Fail(broken),
        };
        let last = url.trim_end_matches('/').rsplit('/').next().unwrap_or("");
        if raw.method == Method::Post && !url.is_empty() && last != kind.name() {
            let operation = url.contains('$') || last == "_search";
            let (code, text) = if operation {
                ("not-supported", "operations and searches by POST are no import")
            } else {
                ("value", "request.url of a POST must be the type of the resource")
            };
            return Wish::Fail(why(code, "request-url", text));
        }
        if let Some(query) = raw.if_none_exist.as_deref() {
            let query = query.split_once('?').map_or(query, |(_, query)| query);
            return match Criteria::parse(kind, query) {
                Some(criteria) => Wish::Conditional { criteria, id: own },
                None => Wish::Fail(FOREIGN_QUERY),
            };
        }
        match own {
            Some(id) => Wish::Store(id),
            None => Wish::Store(self.content_id(node, raw)),
        }
    }

    /// The id of a resource that has none: that of its fullUrl, or one derived from the fullUrl or the content. The second
    /// of two equal resources gets another one, in whatever order they come.
    fn content_id(&mut self, node: Node<'_>, raw: &Raw<'_>) -> String {
        if let Some(url) = raw.full_url.as_deref() {
            if let Some(bits) = url.strip_prefix("urn:uuid:").and_then(|u| key::uuid(u, true)) {
                return key::format_uuid(bits);
            }
            if let Some((_, _, id)) = restful(url) {
                return id.to_owned();
            }
            return key::derived_id(&[b"fullUrl", url.as_bytes()]);
        }
        let mut content = Vec::new();
        node.write_to(&mut content);
        let count = self.contents.entry(Key::text(&[&content])).or_insert(0);
        let number = count.to_le_bytes();
        *count += 1;
        key::derived_id(&[b"content", &number, &content])
    }

    pub(super) fn intern(&mut self, id: &str) -> IdRange {
        let range = IdRange { start: self.ids.len() as u32, len: id.len().min(255) as u8 };
        self.ids.push_str(id);
        range
    }

    /// Gives an entry its id, and compares it with earlier entries of the same resource.
    #[allow(clippy::too_many_arguments)]
    fn place(
        &mut self,
        row: u32,
        kind: TypeId,
        id: &str,
        node: Node<'_>,
        raw: &Raw<'_>,
        raws: &[Raw<'_>],
        first: u32,
    ) {
        let range = self.intern(id);
        self.set(row, |e| e.id = range);
        let key = Key::type_id(kind, id);
        if self.deletes.get(&key).is_some_and(|d| *d >= first) {
            return self.fail_for(row, DELETED_AND_WRITTEN);
        }
        let leader = match self.by_id.entry(key) {
            Slot::Vacant(slot) => {
                slot.insert(row);
                return;
            }
            Slot::Occupied(slot) => *slot.get(),
        };
        let last = self.last_of.get(&leader).copied().unwrap_or(leader);
        if last >= first {
            let other = raws.get((last - first) as usize);
            let other_node = other.and_then(|o| o.resource).map(|(n, _)| n);
            let history = self.bundles.last().is_some_and(|b| b.kind == BundleKind::History);
            if other_node.is_some_and(|o| same(o, node)) {
                let text = "the same resource stands twice in the document; the second is dropped";
                self.note(row, Issue::information("duplicate", "duplicate", kind.name(), text));
                return self.set(row, |e| {
                    e.action = Action::Duplicate;
                    e.leader = leader;
                });
            }
            let versions = (version_of(node), other_node.and_then(version_of));
            let apart = matches!(versions, (Some(a), Some(b)) if a != b);
            if !history && !apart {
                return self.fail_for(row, why(
                    "duplicate",
                    "duplicate-resource",
                    "the type and id of an earlier entry of the document, with different content; keep one of the two",
                ));
            }
        } else if let (Some(url), Some(other)) =
            (raw.full_url.as_deref(), self.full_urls.get(&last))
            && restful(url).is_some()
            && *other != Key::url(url)
        {
            return self.fail_for(row, why(
                "conflict",
                "same-id-other-server",
                "another input has this type and id from another server, so it is another resource; import the servers \
                 apart, or give the resources new ids",
            ));
        }
        self.set(last, |e| e.superseded = true);
        self.last_of.insert(leader, row);
        self.set(row, |e| {
            e.leader = leader;
            e.previous = last;
            e.action = Action::Update;
        });
    }

    fn delete(&mut self, row: u32, kind: TypeId, id: &str) {
        let range = self.intern(id);
        self.set(row, |e| {
            e.id = range;
            e.kind = Some(kind);
            e.action = Action::Delete;
        });
        let key = Key::type_id(kind, id);
        let first = self.bundles.last().map_or(0, |b| b.entries.0);
        let written = self.by_id.get(&key).map(|leader| self.last_of.get(leader).unwrap_or(leader));
        if written.is_some_and(|written| *written >= first) {
            return self.fail_for(row, DELETED_AND_WRITTEN);
        }
        self.deletes.insert(key, row);
    }

    fn full_url(
        &mut self,
        row: u32,
        kind: BundleKind,
        raw: &Raw<'_>,
        raws: &[Raw<'_>],
        first: u32,
    ) {
        let Some(url) = raw.full_url.as_deref() else { return };
        let key = Key::url(url);
        if let Some((base, named, id)) = restful(url) {
            let index = match self.bases.iter().rposition(|known| **known == *base) {
                Some(index) => index,
                None => {
                    self.bases.push(base.into());
                    self.bases.len() - 1
                }
            };
            self.set(row, |e| e.base = index as u32);
            self.full_urls.insert(row, key);
            let entry = self.entries.get(row as usize);
            let agrees = entry.is_some_and(|e| self.id_text(e.id) == id && e.kind == Some(named));
            if !agrees && entry.is_some_and(|e| e.criteria == NONE) {
                let text =
                    "the fullUrl names another type or id than the resource; make them agree";
                self.note(
                    row,
                    Issue::warning("conflict", "full-url-id", "Bundle.entry.fullUrl", text),
                );
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
        if earlier < first {
            return;
        }
        let is = |at: u32| self.entries.get(at as usize).map(|e| e.leader);
        let node = |at: u32| raws.get((at - first) as usize)?.resource;
        let versions =
            (node(row).and_then(|n| version_of(n.0)), node(earlier).and_then(|n| version_of(n.0)));
        let apart = matches!(versions, (Some(a), Some(b)) if a != b);
        if is(row) != is(earlier)
            || (kind != BundleKind::History && !apart && !self.is_duplicate(row))
        {
            self.fail_for(row, why(
                "duplicate",
                "duplicate-full-url",
                "an earlier entry of the document has the same fullUrl (R4 rule bdl-7); give each entry its own",
            ));
        }
    }

    fn is_duplicate(&self, row: u32) -> bool {
        self.entries.get(row as usize).is_some_and(|e| e.action == Action::Duplicate)
    }

    fn references(&mut self, row: u32, node: Node<'_>, kind: TypeId) {
        let start = self.refs.len() as u32;
        let base = self.entries.get(row as usize).map_or(NONE, |e| e.base);
        let mut bad = 0u32;
        walk(node, kind, &mut |site| {
            if site.kind != SiteKind::Reference {
                return;
            }
            let text = site.node.text().unwrap_or_default();
            let kind = match Link::of(&text) {
                Link::Contained => return,
                Link::Urn { plain, .. } => RefKind::Urn(Key::url(plain)),
                Link::Absolute { plain, .. } => RefKind::Url(Key::url(plain)),
                Link::Relative { kind, id, plain, .. } => {
                    let key = Key::type_id(kind, id);
                    if key.as_uuid().is_none() && !self.by_id.contains_key(&key) {
                        self.unknown_ids.entry(key).or_insert_with(|| id.into());
                    }
                    let url = match self.bases.get(base as usize) {
                        Some(base) => {
                            self.joined.push(Key::joined_url(base, plain));
                            self.joined.len() as u32 - 1
                        }
                        None => NONE,
                    };
                    RefKind::Local { key, url, kind }
                }
                Link::Conditional { kind, query } => match Criteria::parse(kind, query) {
                    Some(criteria) => {
                        self.criteria.push(criteria);
                        RefKind::Conditional(self.criteria.len() as u32 - 1)
                    }
                    None => {
                        bad += 1;
                        return;
                    }
                },
                Link::Malformed => {
                    let text =
                        "not a reference: write Type/id, an absolute URL, urn:uuid:… or #contained";
                    let issue =
                        Issue::error("value", "reference-format", site.element.path(), text);
                    return push_issue(&mut self.issues, &self.entries, row, issue);
                }
            };
            self.refs.push(RefRow { kind, element: site.element });
        });
        let end = self.refs.len() as u32;
        self.set(row, |e| e.refs = (start, end));
        if bad > 0 {
            self.fail_for(row, FOREIGN_QUERY);
        }
    }

    fn identifiers(&mut self, row: u32, node: Node<'_>, kind: TypeId) {
        each_identifier(node, &mut |system, value| {
            self.tokens.push((Key::token(kind, Some(system), value), row));
            self.tokens.push((Key::token(kind, None, value), row));
        });
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

    fn fail_for(&mut self, row: u32, why: Broken) {
        let kind = self.entries.get(row as usize).and_then(|e| e.kind);
        let at = kind.map_or("", TypeId::name);
        self.fail(row, Issue::error(why.code, why.rule, at, why.text));
    }
}

const FOREIGN_QUERY: Broken = why(
    "not-supported",
    "condition",
    "conditions are supported for identifier=system|value and _id only; name the resource by its identifier",
);

const DELETED_AND_WRITTEN: Broken = why(
    "conflict",
    "deleted-and-written",
    "one document deletes and writes the same resource; split it into two",
);

fn push_issue(issues: &mut Vec<PlanIssue>, entries: &[Entry], row: u32, issue: Issue) {
    let position = entries.get(row as usize).map(|e| e.position).unwrap_or_default();
    issues.push(PlanIssue {
        input: position.input,
        entry: position.entry,
        issue,
        row,
        of_entry: true,
    });
}

fn delete_wish(url: &str) -> Wish {
    match Link::of(url) {
        Link::Relative { kind, id, .. } => Wish::Delete { kind, id: id.to_owned() },
        Link::Absolute { plain, .. } => match restful(plain) {
            Some((_, kind, id)) => Wish::Delete { kind, id: id.to_owned() },
            None => Wish::Fail(DELETE_URL),
        },
        Link::Conditional { kind, query } => match Criteria::parse(kind, query) {
            Some(criteria) => Wish::Conditional { criteria, id: None },
            None => Wish::Fail(FOREIGN_QUERY),
        },
        _ => Wish::Fail(DELETE_URL),
    }
}

const DELETE_URL: Broken =
    why("value", "request-url", "request.url of a DELETE must be Type/id or Type?condition");

/// The id of a resource: none, a good one, or not an id.
fn own_id(node: Node<'_>) -> Result<Option<String>, Broken> {
    let bad = why("value", "invalid-id", "the id is not 1 to 64 of A-Z a-z 0-9 - .; correct it");
    match node.get("id") {
        None => Ok(None),
        Some(id) => match id.text() {
            Some(text) if key::is_id(&text) => Ok(Some(text.into_owned())),
            _ => Err(bad),
        },
    }
}

fn version_of(node: Node<'_>) -> Option<&str> {
    node.path("meta.versionId").filter(|n| n.kind() == Kind::String).map(Node::raw)
}

/// True when the two values are the same but for white space.
fn same(a: Node<'_>, b: Node<'_>) -> bool {
    let (mut left, mut right) = (Vec::new(), Vec::new());
    a.write_to(&mut left);
    b.write_to(&mut right);
    left == right
}

/// System (empty if none) and value of every business identifier of a resource.
pub(crate) fn each_identifier(node: Node<'_>, found: &mut impl FnMut(&str, &str)) {
    for identifier in node.each("identifier").filter(|i| i.kind() == Kind::Object) {
        let Some(value) = identifier.get("value").and_then(Node::text) else { continue };
        let system = identifier.get("system").and_then(Node::text).unwrap_or_default();
        found(&system, &value);
    }
}
