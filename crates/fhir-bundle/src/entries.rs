//! The entries of a document: of a Bundle of any type, of a bare resource, of NDJSON lines.

use std::borrow::Cow;

use medpipe_fhir_model::defs::TypeId;
use medpipe_fhir_model::{Document, Kind, Node, Position};

use crate::link::resource_type;

/// `Bundle.type`, as far as importing depends on it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum BundleKind {
    /// All entries or none.
    Transaction,
    /// Each entry by itself, with its request.
    Batch,
    /// Entries may come several times, as versions.
    History,
    /// Any other Bundle: its resources are taken as they are.
    Collection,
    /// One resource that is no Bundle.
    Resource,
    /// NDJSON lines, a resource in each.
    Lines,
}

/// What an entry asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord)]
pub(crate) enum Method {
    Delete,
    Post,
    Put,
    Patch,
    Get,
    /// Nothing said: the resource is taken as it is.
    None,
}

/// One entry, taken apart; nothing judged but what cannot be read.
pub(crate) struct Raw<'a> {
    pub position: Position,
    pub resource: Option<(Node<'a>, TypeId)>,
    pub full_url: Option<Cow<'a, str>>,
    pub method: Method,
    /// `request.url`
    pub url: Option<Cow<'a, str>>,
    pub if_none_exist: Option<Cow<'a, str>>,
    pub if_match: Option<Cow<'a, str>>,
    /// `response.etag`: in a history, the version.
    pub etag: Option<Cow<'a, str>>,
    /// `search.mode` is `outcome`: a message about the search.
    pub is_outcome: bool,
    pub broken: Option<Broken>,
}

/// Why an entry cannot be read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Broken {
    pub code: &'static str,
    pub rule: &'static str,
    pub text: &'static str,
}

const fn broken(code: &'static str, rule: &'static str, text: &'static str) -> Broken {
    Broken { code, rule, text }
}

const NOT_OBJECT: Broken = broken("structure", "not-an-object", "a resource must be a JSON object");
const NO_TYPE: Broken = broken(
    "required",
    "resource-type",
    "resourceType is missing or no string; say which FHIR type this is",
);
const FOREIGN_TYPE: Broken = broken(
    "not-supported",
    "unknown-resource-type",
    "resourceType is no FHIR R4 resource; convert the content to R4",
);
const NO_RESOURCE: Broken = broken(
    "required",
    "no-resource",
    "the entry has neither a resource nor a DELETE or GET request",
);
const BAD_METHOD: Broken = broken(
    "value",
    "request-method",
    "request.method must be GET, HEAD, POST, PUT, DELETE or PATCH",
);
const NOT_ARRAY: Broken =
    broken("structure", "bundle-entry", "Bundle.entry is not an array; put the entries into [ ]");

/// The kind of a document, and its entries in order.
pub(crate) fn read<'a>(doc: &'a Document, base: Position) -> (BundleKind, Vec<Raw<'a>>) {
    let root = doc.root();
    if root.resource_type() != Some("Bundle") {
        return (BundleKind::Resource, vec![bare(doc, root, place(root, base, base.entry))]);
    }
    let kind = kind(root);
    let whole = |broken| Raw { broken: Some(broken), ..empty(place(root, base, None)) };
    let own = |d: &&medpipe_fhir_model::Defect| doc.node(d.node).is_some_and(|n| is_own(root, n));
    if let Some(defect) = doc.defects().iter().find(own) {
        return (kind, vec![whole(broken("structure", "bundle-defect", defect.kind.message()))]);
    }
    let Some(list) = root.get("entry") else { return (kind, Vec::new()) };
    if list.kind() != Kind::Array {
        return (kind, vec![whole(NOT_ARRAY)]);
    }
    let entries = (0u32..).zip(list.children());
    (kind, entries.map(|(number, node)| entry(doc, node, base, number)).collect())
}

/// The kind of a Bundle.
pub(crate) fn kind(bundle: Node<'_>) -> BundleKind {
    match bundle.get("type").filter(|n| n.kind() == Kind::String).map(Node::raw) {
        Some("transaction") => BundleKind::Transaction,
        Some("batch") => BundleKind::Batch,
        Some("history") => BundleKind::History,
        _ => BundleKind::Collection,
    }
}

/// The lines of an NDJSON chunk; `base.entry` is the number of its first line.
pub(crate) fn read_lines<'a>(doc: &'a Document, base: Position) -> Vec<Raw<'a>> {
    let source = doc.source().as_bytes();
    let (mut line, mut seen) = (base.entry.unwrap_or(0), 0usize);
    let mut raws = Vec::new();
    for root in doc.roots() {
        let passed = source.get(seen..root.offset()).unwrap_or(b"");
        line += passed.iter().filter(|b| **b == b'\n').count() as u32;
        seen = root.offset();
        let at = Position { entry: Some(line), ..base };
        if root.resource_type() == Some("Bundle") {
            // A line that holds a Bundle: its entries share the number of the line.
            raws.extend(root.each("entry").map(|node| entry(doc, node, base, line)));
        } else {
            raws.push(bare(doc, root, place(root, at, Some(line))));
        }
    }
    raws
}

fn place(node: Node<'_>, base: Position, entry: Option<u32>) -> Position {
    let (offset, length) = (base.offset + node.offset() as u64, node.raw().len() as u64);
    Position { input: base.input, entry, offset, length }
}

fn empty<'a>(position: Position) -> Raw<'a> {
    Raw {
        position,
        resource: None,
        full_url: None,
        method: Method::None,
        url: None,
        if_none_exist: None,
        if_match: None,
        etag: None,
        is_outcome: false,
        broken: None,
    }
}

fn bare<'a>(doc: &'a Document, node: Node<'a>, position: Position) -> Raw<'a> {
    let mut raw = empty(position);
    match doc.defect_in(node) {
        Some(defect) => raw.broken = Some(broken("structure", "defect", defect.kind.message())),
        None => match typed(node) {
            Ok(resource) => raw.resource = Some(resource),
            Err(broken) => raw.broken = Some(broken),
        },
    }
    raw
}

fn typed(node: Node<'_>) -> Result<(Node<'_>, TypeId), Broken> {
    if node.kind() != Kind::Object {
        return Err(NOT_OBJECT);
    }
    let name = node.resource_type().ok_or(NO_TYPE)?;
    Ok((node, resource_type(name).ok_or(FOREIGN_TYPE)?))
}

/// One entry of a Bundle; `base` is the place of its document.
pub(crate) fn entry<'a>(doc: &'a Document, node: Node<'a>, base: Position, number: u32) -> Raw<'a> {
    let resource = node.get("resource");
    let mut raw = match resource {
        Some(resource) => bare(doc, resource, place(resource, base, Some(number))),
        None => empty(place(node, base, Some(number))),
    };
    if let Some(defect) = doc.defect_in(node) {
        raw.broken = Some(broken("structure", "defect", defect.kind.message()));
        return raw;
    }
    raw.full_url = node.get("fullUrl").and_then(Node::text);
    raw.etag = node.path("response.etag").and_then(Node::text);
    raw.is_outcome = node.path("search.mode").is_some_and(|mode| mode.is_string_eq("outcome"));
    if let Some(request) = node.get("request") {
        raw.method = match request.get("method").map_or("", Node::raw) {
            "DELETE" => Method::Delete,
            "POST" => Method::Post,
            "PUT" => Method::Put,
            "PATCH" => Method::Patch,
            "GET" | "HEAD" => Method::Get,
            _ => {
                raw.broken.get_or_insert(BAD_METHOD);
                Method::None
            }
        };
        raw.url = request.get("url").and_then(Node::text);
        raw.if_none_exist = request.get("ifNoneExist").and_then(Node::text);
        raw.if_match = request.get("ifMatch").and_then(Node::text);
    }
    if resource.is_none() && !matches!(raw.method, Method::Delete | Method::Get) {
        raw.broken.get_or_insert(NO_RESOURCE);
    }
    raw
}

/// True when the node belongs to the Bundle itself and not to one of its entries.
fn is_own(root: Node<'_>, node: Node<'_>) -> bool {
    !root
        .get("entry")
        .is_some_and(|entries| entries.contains(node.id()) && entries.id() != node.id())
}

/// The version of an ETag: `W/"3"` is 3.
pub(crate) fn version_of_tag(tag: &str) -> &str {
    tag.trim().strip_prefix("W/").unwrap_or(tag.trim()).trim_matches('"')
}
