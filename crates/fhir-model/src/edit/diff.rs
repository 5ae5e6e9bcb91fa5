//! What must change in one tree to make it the other.

use super::{Edit, EditPath, is_same_key, plain_key};
use crate::{Json, Kind, Node};

/// The edits that make `before` hold the same value as `after`: applied to `before` they give it (members that are new come
/// last). Arrays are compared from both ends; what differs between is paired by place.
pub fn diff(before: Node<'_>, after: Node<'_>) -> Vec<Edit> {
    let mut edits = Vec::new();
    go(before, after, &EditPath::root(), &mut edits);
    edits
}

fn go(before: Node<'_>, after: Node<'_>, path: &EditPath, edits: &mut Vec<Edit>) {
    let set = |edits: &mut Vec<Edit>| edits.push(Edit::set(path.clone(), Json::from(after)));
    match (before.kind(), after.kind()) {
        // An edit that removes all members removes the object, too.
        (Kind::Object, Kind::Object) if after.is_empty() != before.is_empty() => set(edits),
        (Kind::Array, Kind::Array) if after.is_empty() != before.is_empty() => set(edits),
        (Kind::Object, Kind::Object) => objects(before, after, path, edits),
        (Kind::Array, Kind::Array) => arrays(before, after, path, edits),
        _ if before.same_value(after) => {}
        _ => set(edits),
    }
}

fn objects(before: Node<'_>, after: Node<'_>, path: &EditPath, edits: &mut Vec<Edit>) {
    // Of a key that stands twice no path can name the one or the other.
    if has_twins(before) || has_twins(after) {
        if !before.same_value(after) {
            edits.push(Edit::set(path.clone(), Json::from(after)));
        }
        return;
    }
    for member in before.children() {
        let at = || path.clone().key(&plain_key(member));
        match same_key(after, member) {
            // Items of these would take those of the array beside along.
            Some(other) if has_beside(before, member) && !member.same_value(other) => {
                edits.push(Edit::set(at(), Json::from(other)));
            }
            Some(other) => go(member, other, &at(), edits),
            None => edits.push(Edit::remove(at())),
        }
    }
    for member in after.children().filter(|member| same_key(before, *member).is_none()) {
        let at = path.clone().key(&plain_key(member));
        edits.push(Edit::set(at, Json::from(member)));
    }
}

fn same_key<'a>(object: Node<'a>, member: Node<'_>) -> Option<Node<'a>> {
    object.children().find(|m| is_same_key(*m, member))
}

fn has_twins(object: Node<'_>) -> bool {
    let rest = |at: usize| object.children().skip(at + 1);
    object.children().enumerate().any(|(at, a)| rest(at).any(|b| is_same_key(a, b)))
}

/// True for `given` beside a `_given`, and the other way round.
fn has_beside(object: Node<'_>, member: Node<'_>) -> bool {
    let key = plain_key(member);
    let is_beside = |other: Node<'_>| {
        let other = plain_key(other);
        other.strip_prefix('_') == Some(&*key) || key.strip_prefix('_') == Some(&*other)
    };
    member.kind() == Kind::Array && object.children().any(is_beside)
}

fn arrays(before: Node<'_>, after: Node<'_>, path: &EditPath, edits: &mut Vec<Edit>) {
    let (old, new): (Vec<_>, Vec<_>) = (before.children().collect(), after.children().collect());
    let same = |(a, b): &(&Node<'_>, &Node<'_>)| a.same_value(**b);
    let head = old.iter().zip(&new).take_while(same).count();
    let (old_rest, new_rest) =
        (old.get(head..).unwrap_or_default(), new.get(head..).unwrap_or_default());
    let tail = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(same).count();
    let old_rest = old_rest.get(..old_rest.len() - tail).unwrap_or_default();
    let new_rest = new_rest.get(..new_rest.len() - tail).unwrap_or_default();
    let mut pairs = old_rest.iter().zip(new_rest);
    for (index, (a, b)) in pairs.by_ref().enumerate() {
        go(*a, *b, &path.clone().item(head + index), edits);
    }
    let paired = old_rest.len().min(new_rest.len());
    for index in paired..old_rest.len() {
        edits.push(Edit::remove(path.clone().item(head + index)));
    }
    for item in new_rest.get(paired..).unwrap_or_default() {
        edits.push(Edit::insert(path.clone().item(head + paired), Json::from(*item)));
    }
}
