//! Which resources there are, and which references lead to one of them.

use std::collections::HashSet;

use medpipe_fhir_model::Node;
use medpipe_fhir_model::defs::TypeId;

use crate::key::Key;
use crate::link::{Link, restful};

/// The keys of all resources of a set.
#[derive(Default)]
pub(crate) struct KnownResources(HashSet<Key>);

/// A reference, as far as it can be judged later without its text.
#[derive(Clone, Copy)]
pub(crate) enum Target {
    /// `#…`, or nothing but an identifier: nothing to look up.
    Inside,
    /// `#…` that no contained resource is called.
    Nowhere,
    /// Must be a known resource.
    Key(Key),
    /// A known resource, or one of another server.
    External(Key),
    /// `Type?query`: only a store can tell.
    Conditional,
    /// Not a reference.
    Malformed,
}

/// Whether `#id` is in the resource, or `#` means the resource itself (R4 references, 2.3.0.2).
pub(crate) fn is_contained(resource: Node<'_>, reference: &str) -> bool {
    let id = reference.strip_prefix('#').unwrap_or(reference);
    id.is_empty()
        || resource
            .each("contained")
            .any(|inner| inner.get("id").and_then(Node::text).is_some_and(|found| found == id))
}

impl KnownResources {
    pub fn insert(&mut self, kind: TypeId, id: Option<&str>, full_url: Option<&str>) {
        if let Some(id) = id {
            self.0.insert(Key::type_id(kind, id));
        }
        if let Some(url) = full_url {
            self.0.insert(Key::url(url));
            if let Some((_, kind, id)) = restful(url) {
                self.0.insert(Key::type_id(kind, id));
            }
        }
    }

    pub fn has(&self, key: Key) -> bool {
        self.0.contains(&key)
    }
}

impl Target {
    /// What a reference in a resource means.
    pub fn of(reference: Node<'_>, resource: Node<'_>) -> Target {
        let text = reference.text().unwrap_or_default();
        match Link::of(&text) {
            Link::Contained if is_contained(resource, &text) => Target::Inside,
            Link::Contained => Target::Nowhere,
            Link::Relative { kind, id, .. } => Target::Key(Key::type_id(kind, id)),
            Link::Urn { plain, .. } => Target::Key(Key::url(plain)),
            Link::Absolute { plain, .. } => Target::External(Key::url(plain)),
            Link::Conditional { .. } => Target::Conditional,
            Link::Malformed => Target::Malformed,
        }
    }
}
