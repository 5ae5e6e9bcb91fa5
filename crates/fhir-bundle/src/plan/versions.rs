//! Versions of one resource in one document, the oldest first.

use std::collections::{BTreeMap, HashMap};

use medpipe_fhir_model::{Kind, Node};

use crate::entries::{BundleKind, Method, Raw};
use crate::key::Key;
use crate::link::{Link, restful};

/// `meta.versionId`
pub(super) fn version_of(node: Node<'_>) -> Option<&str> {
    node.path("meta.versionId").filter(|n| n.kind() == Kind::String).map(Node::raw)
}

/// The order in which the entries of a document are taken, as numbers from 0; `None`: as they stand.
///
/// Entries of one resource go by their version numbers (`meta.versionId`, of a deletion `response.etag`). Where those are
/// no different numbers, a history is taken from its end, since it has the oldest versions last (RESTful API, history); other
/// documents as they stand.
pub(super) fn order(kind: BundleKind, raws: &[Raw<'_>]) -> Option<Vec<u32>> {
    // A transaction may hold a resource once only; entries of a batch do not depend on each other.
    if kind == BundleKind::Transaction || raws.len() < 2 {
        return None;
    }
    let mut groups: HashMap<Key, Vec<u32>> = HashMap::new();
    for (at, raw) in (0u32..).zip(raws) {
        if let Some(key) = resource_of(raw) {
            groups.entry(key).or_default().push(at);
        }
    }
    if groups.len() == raws.len() {
        return None;
    }
    let mut order: Vec<u32> = (0..raws.len() as u32).collect();
    for places in groups.values().filter(|places| places.len() > 1) {
        let number = |at: &u32| raws.get(*at as usize).and_then(number_of);
        let numbered: BTreeMap<u64, u32> =
            places.iter().filter_map(|at| Some((number(at)?, *at))).collect();
        let sorted: Vec<u32> = if numbered.len() == places.len() {
            numbered.into_values().collect()
        } else if kind == BundleKind::History {
            places.iter().rev().copied().collect()
        } else {
            continue;
        };
        for (place, at) in places.iter().zip(sorted) {
            if let Some(slot) = order.get_mut(*place as usize) {
                *slot = at;
            }
        }
    }
    Some(order)
}

/// The resource that an entry itself names.
pub(crate) fn resource_of(raw: &Raw<'_>) -> Option<Key> {
    match raw.resource {
        Some((node, kind)) => {
            let id = node.get("id").filter(|n| n.kind() == Kind::String)?;
            Some(Key::type_id(kind, id.raw()))
        }
        None if raw.method == Method::Delete => match Link::of(raw.url.as_deref()?) {
            Link::Relative { kind, id, .. } => Some(Key::type_id(kind, id)),
            Link::Absolute { plain, .. } => {
                restful(plain).map(|(_, kind, id)| Key::type_id(kind, id))
            }
            _ => None,
        },
        None => None,
    }
}

fn number_of(raw: &Raw<'_>) -> Option<u64> {
    match raw.resource {
        Some((node, _)) => version_of(node)?.parse().ok(),
        None => crate::entries::version_of_tag(raw.etag.as_deref()?).parse().ok(),
    }
}
