//! The two arrays of a repeating primitive, `given` and `_given`: what moves in one moves in the other.
//!
//! FHIR R4, "JSON representation of resources": a `null` keeps the items of both at the same place.

use std::sync::LazyLock;

use super::apply::Plan;
use super::plain_key;
use crate::{Json, Kind, Node};

static NULL: LazyLock<Json> = LazyLock::new(|| Json::written(b"null".to_vec()));

/// The plans that stand in for those of `plan`, by key: of the array beside one in which items move, or of a `_given` that loses
/// an item while its `given` stays. Nothing where the edits name both arrays themselves.
pub(super) fn followers<'e>(object: Node<'_>, plan: &Plan<'e>) -> Vec<(String, Plan<'e>)> {
    let follower = |(key, below): &(&'e str, Plan<'e>)| {
        let plain = key.strip_prefix('_');
        let other = plain.map_or_else(|| format!("_{key}"), str::to_owned);
        if !moves(below) || plan.keys.iter().any(|(k, _)| *k == other) {
            return None;
        }
        let array = |name: &str| {
            let found = object.children().find(|m| plain_key(*m) == name);
            found.filter(|node| node.kind() == Kind::Array)
        };
        let (own, beside) = (array(key)?, array(&other)?);
        Some(match plain {
            // What is said of a value goes, the value stays.
            Some(_) => ((*key).to_owned(), in_place(own, below)),
            None => (other, moved(beside, below)),
        })
    };
    plan.keys.iter().filter_map(follower).collect()
}

fn removes(plan: &Plan<'_>) -> bool {
    matches!(plan.own, Some((_, None)))
}

fn moves(plan: &Plan<'_>) -> bool {
    !plan.inserts.is_empty() || plan.items.iter().any(|(_, below)| removes(below))
}

/// The same places removed, and nulls where items were inserted.
fn moved<'e>(array: Node<'_>, plan: &Plan<'e>) -> Plan<'e> {
    let removed = plan.items.iter().filter(|(at, below)| removes(below) && *at < array.len());
    let items: Vec<(usize, Plan<'e>)> = removed.cloned().collect();
    let said = |(at, item): (usize, Node<'_>)| {
        item.kind() != Kind::Null && items.iter().all(|(gone, _)| *gone != at)
    };
    if !array.children().enumerate().any(said) {
        return Plan { own: Some((plan.first, None)), ..Plan::default() };
    }
    let inserts = plan.inserts.iter().filter(|(at, ..)| *at < array.len());
    let inserts = inserts.map(|(at, index, _)| (*at, *index, &*NULL)).collect();
    Plan { items, inserts, first: plan.first, ..Plan::default() }
}

/// Nulls where items were removed.
fn in_place<'e>(array: Node<'_>, plan: &Plan<'e>) -> Plan<'e> {
    let mut plan = plan.clone();
    let gone: Vec<usize> =
        plan.items.iter().filter(|(_, below)| removes(below)).map(|(at, _)| *at).collect();
    let said = |(at, item): (usize, Node<'_>)| item.kind() != Kind::Null && !gone.contains(&at);
    let is_all = plan.items.len() == gone.len() && plan.inserts.is_empty();
    if is_all && plan.appends.is_empty() && !array.children().enumerate().any(said) {
        return Plan { own: Some((plan.first, None)), ..Plan::default() };
    }
    for (at, below) in &mut plan.items {
        if let (Some((index, None)), true) = (below.own, *at < array.len()) {
            below.own = Some((index, Some(&*NULL)));
        }
    }
    plan
}
