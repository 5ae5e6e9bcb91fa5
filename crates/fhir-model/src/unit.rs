//! A unit of work: a Bundle's resources, or the resources of an NDJSON chunk.

use std::collections::HashMap;

use crate::document::Document;
use crate::node::{Kind, Node};
use crate::resource::Resource;

/// Where a resource stood in the input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Number of the input in sorted order, from 0.
    pub input: u32,
    /// Entry of the Bundle or line of the NDJSON file, from 0; `None` for a bare resource.
    pub entry: Option<u32>,
    /// Byte offset in the (decompressed) input.
    pub offset: u64,
    /// Length in bytes.
    pub length: u64,
}

/// A resource and where it came from.
#[derive(Clone, Debug)]
pub struct UnitEntry {
    /// The resource.
    pub resource: Resource,
    /// `Bundle.entry.fullUrl`, when there is one.
    pub full_url: Option<String>,
    /// Its place in the input.
    pub position: Position,
}

/// Something of the input that is no usable resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// Its place in the input.
    pub position: Position,
    /// FHIR issue-type word.
    pub code: &'static str,
    /// Short machine name of the reason.
    pub rule: &'static str,
    /// What is wrong and how to mend it.
    pub diagnostics: &'static str,
}

/// The resources that are looked at together.
#[derive(Clone, Debug, Default)]
pub struct Unit {
    /// In input order.
    pub entries: Vec<UnitEntry>,
}

impl Unit {
    /// Splits a document into resources: the entries of a Bundle of any type, or the one bare
    /// resource. `base` gives the input number and the offset of the document's first byte.
    pub fn from_document(doc: &Document, base: Position) -> (Unit, Vec<Rejected>) {
        let mut unit = Unit::default();
        let mut rejected = Vec::new();
        let root = doc.root();
        let place = |node: Node<'_>, entry: Option<u32>| Position {
            input: base.input,
            entry,
            offset: base.offset + node.offset() as u64,
            length: node.raw().len() as u64,
        };
        if root.resource_type() != Some("Bundle") {
            unit.push(doc, root, None, place(root, base.entry), &mut rejected);
            return (unit, rejected);
        }
        let own = doc.defects().iter().find(|d| doc.node(d.node).is_some_and(|n| is_own(root, n)));
        if let Some(defect) = own {
            rejected.push(reject(
                place(root, None),
                "structure",
                "bundle-defect",
                defect.kind.message(),
            ));
            return (unit, rejected);
        }
        let Some(entries) = root.get("entry") else { return (unit, rejected) };
        if entries.kind() != Kind::Array {
            let text = "Bundle.entry is not an array; put the entries into [ ]";
            rejected.push(reject(place(root, None), "structure", "bundle-entry", text));
            return (unit, rejected);
        }
        for (number, entry) in (0u32..).zip(entries.children()) {
            let at = Some(number);
            let Some(resource) = entry.get("resource") else {
                let text = "the entry has no resource; nothing to process";
                rejected.push(reject(place(entry, at), "required", "no-resource", text));
                continue;
            };
            if let Some(defect) = doc.defect_in(entry) {
                let position = place(resource, at);
                rejected.push(reject(position, "structure", "defect", defect.kind.message()));
                continue;
            }
            let full_url = entry.get("fullUrl").and_then(Node::text).map(|t| t.into_owned());
            unit.push(doc, resource, full_url, place(resource, at), &mut rejected);
        }
        (unit, rejected)
    }

    /// Takes each line of an NDJSON chunk as a resource; `base.entry` is the number of its first
    /// line. A line that holds a Bundle is split into its entries.
    pub fn from_lines(doc: &Document, base: Position) -> (Unit, Vec<Rejected>) {
        let mut unit = Unit::default();
        let mut rejected = Vec::new();
        let source = doc.source().as_bytes();
        let (mut line, mut seen) = (base.entry.unwrap_or(0), 0usize);
        for root in doc.roots() {
            let upto = root.offset();
            let passed = source.get(seen..upto).unwrap_or(b"");
            line += memchr::memchr_iter(b'\n', passed).count() as u32;
            seen = upto;
            let position = Position {
                input: base.input,
                entry: Some(line),
                offset: base.offset + root.offset() as u64,
                length: root.raw().len() as u64,
            };
            if root.resource_type() == Some("Bundle") {
                for inner in root.each("entry").filter_map(|e| e.get("resource").map(|r| (e, r))) {
                    let url = inner.0.get("fullUrl").and_then(Node::text).map(|t| t.into_owned());
                    let offset = base.offset + inner.1.offset() as u64;
                    let length = inner.1.raw().len() as u64;
                    let at = Position { offset, length, ..position };
                    unit.push(doc, inner.1, url, at, &mut rejected);
                }
            } else {
                unit.push(doc, root, None, position, &mut rejected);
            }
        }
        (unit, rejected)
    }

    fn push(
        &mut self,
        doc: &Document,
        node: Node<'_>,
        full_url: Option<String>,
        position: Position,
        rejected: &mut Vec<Rejected>,
    ) {
        if node.kind() != Kind::Object {
            let text = "a resource must be a JSON object";
            return rejected.push(reject(position, "structure", "not-an-object", text));
        }
        if let Some(defect) = doc.defect_in(node) {
            return rejected.push(reject(position, "structure", "defect", defect.kind.message()));
        }
        let Some(kind) = node.resource_type() else {
            let text = "resourceType is missing or no string; say which FHIR type this is";
            return rejected.push(reject(position, "required", "resource-type", text));
        };
        if crate::defs::type_by_name(kind).is_none_or(|t| !t.is_resource() || t.is_abstract()) {
            let text = crate::structure::foreign_type(kind)
                .unwrap_or("resourceType is no FHIR R4 resource; convert the content to R4");
            return rejected.push(reject(position, "not-supported", "unknown-resource-type", text));
        }
        let resource = Resource::new(doc.clone(), node.id());
        self.entries.push(UnitEntry { resource, full_url, position });
    }

    /// Builds the look-up of references.
    pub fn index(&self) -> UnitIndex {
        let mut index = UnitIndex::default();
        for (i, entry) in self.entries.iter().enumerate() {
            if let Some(id) = entry.resource.id() {
                let key = format!("{}/{id}", entry.resource.resource_type());
                index.by_type_id.entry(key.into_boxed_str()).or_insert(i);
            }
            if let Some(url) = &entry.full_url {
                index.by_url.entry(url.as_str().into()).or_insert(i);
            }
        }
        index
    }
}

fn reject(
    position: Position,
    code: &'static str,
    rule: &'static str,
    diagnostics: &'static str,
) -> Rejected {
    Rejected { position, code, rule, diagnostics }
}

/// True when the node belongs to the Bundle itself and not to one of its entries.
fn is_own(root: Node<'_>, node: Node<'_>) -> bool {
    !root
        .get("entry")
        .is_some_and(|entries| entries.contains(node.id()) && entries.id() != node.id())
}

/// Finds the entry that a reference means.
#[derive(Clone, Debug, Default)]
pub struct UnitIndex {
    by_type_id: HashMap<Box<str>, usize>,
    by_url: HashMap<Box<str>, usize>,
}

impl UnitIndex {
    /// The entry of that type and id.
    pub fn by_type_id(&self, resource_type: &str, id: &str) -> Option<usize> {
        self.by_type_id.get(format!("{resource_type}/{id}").as_str()).copied()
    }

    /// The entry of that `fullUrl`.
    pub fn by_full_url(&self, url: &str) -> Option<usize> {
        self.by_url.get(url).copied()
    }

    /// The entry that a `Reference.reference` means: by `fullUrl`, by `Type/id`, versioned or not,
    /// or by the end of an absolute URL.
    pub fn resolve(&self, reference: &str) -> Option<usize> {
        if let Some(found) = self.by_url.get(reference).or_else(|| self.by_type_id.get(reference)) {
            return Some(*found);
        }
        let plain = reference.split("/_history/").next().unwrap_or(reference);
        if let Some(found) = self.by_url.get(plain).or_else(|| self.by_type_id.get(plain)) {
            return Some(*found);
        }
        let mut parts = plain.rsplitn(3, '/');
        let (id, kind, _rest) = (parts.next()?, parts.next()?, parts.next()?);
        self.by_type_id(kind, id)
    }
}
