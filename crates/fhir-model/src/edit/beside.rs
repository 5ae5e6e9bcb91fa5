//! The two arrays of a repeating primitive, `given` and `_given`: what moves in one moves in the other.
//!
//! FHIR R4, JSON representation of resources: "null" keeps the items of both at the same place.

use std::sync::LazyLock;

use super::apply::Plan;
use super::plain_key;
use crate::{Json, Kind, Node};

static NULL: LazyLock<Json> = LazyLock::new(|| Json::written(b"null".to_vec()));

/// What becomes of the arrays beside those in which the plan moves items, where it says nothing of them itself.
pub(super) fn followers<'e>(object: Node<'_>, plan: &Plan<'e>) -> Vec<(String, Plan<'e>)> {
    let moving = plan.keys.iter().filter(|(_, below)| moves(below));
    let follower = |(key, below): &(&'e str, Plan<'e>)| {
        let other = other_key(key);
        if plan.keys.iter().any(|(k, _)| *k == other) {
            return None;
        }
        let find = |name: &str| object.children().find(|m| plain_key(*m) == name);
        let is_array = |node: &Node<'_>| node.kind() == Kind::Array;
        let (own, beside) = (find(key).filter(is_array)?, find(&other).filter(is_array)?);
        // Without its extension an item is still there; without its value the whole element goes.
        let following = match key.starts_with('_') {
            true => None,
            false => Some(shifted(own, beside, below)),
        }?;
        Some((other, following))
    };
    moving.filter_map(follower).collect()
}

fn other_key(key: &str) -> String {
    match key.strip_prefix('_') {
        Some(plain) => plain.to_owned(),
        None => format!("_{key}"),
    }
}

fn is_removed(plan: &Plan<'_>) -> bool {
    matches!(plan.own, Some((_, None)))
}

fn moves(plan: &Plan<'_>) -> bool {
    !plan.inserts.is_empty() || plan.items.iter().any(|(_, below)| is_removed(below))
}
