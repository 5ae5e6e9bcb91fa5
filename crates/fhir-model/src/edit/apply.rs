//! Applying edits while the tree is written anew.

use super::path::Step;
use super::{Edit, beside, plain_key};
use crate::{Json, JsonWriter, Kind, Node};

/// An edit that cannot be applied, and why.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("edit {index}: {reason}")]
#[non_exhaustive]
pub struct Conflict {
    /// Position in the list of edits.
    pub index: usize,
    /// What is wrong.
    pub reason: &'static str,
}

const TWICE: &str = "another edit changes the same place or one above it";
const MISSING: &str = "nothing stands at this path";
const NOT_OBJECT: &str = "a key in the path meets something that is no object";
const NOT_ARRAY: &str = "an item in the path meets something that is no array";
const BEYOND: &str = "an item in the path lies behind the end of its array";
const ROOT: &str = "the whole value can be set, but not removed or inserted";

/// What edits want of one place and of those below it.
#[derive(Clone, Default)]
pub(super) struct Plan<'e> {
    /// The edit that replaces or removes this place.
    pub own: Option<(usize, Option<&'e Json>)>,
    pub keys: Vec<(&'e str, Plan<'e>)>,
    pub items: Vec<(usize, Plan<'e>)>,
    /// New items: place, edit, value; in the order of the edits.
    pub inserts: Vec<(usize, usize, &'e Json)>,
    pub appends: Vec<(usize, &'e Json)>,
    /// Some edit that goes through here.
    pub first: usize,
}

impl<'e> Plan<'e> {
    fn of(edits: &'e [Edit], node: Node<'_>) -> Result<Plan<'e>, Conflict> {
        let mut root = Plan::default();
        for (index, edit) in edits.iter().enumerate() {
            root.add(index, edit, edit.path().steps_from(node))?;
        }
        Ok(root)
    }

    fn add(&mut self, index: usize, edit: &'e Edit, steps: &'e [Step]) -> Result<(), Conflict> {
        let clash = |reason| Conflict { index, reason };
        let (steps, item) = match (edit, steps) {
            (Edit::Insert { .. }, [before @ .., Step::Item(item)]) => (before, *item),
            (Edit::Insert { .. }, _) => return Err(clash(NOT_ARRAY)),
            (Edit::Remove { .. }, []) => return Err(clash(ROOT)),
            (_, all) => (all, 0),
        };
        let mut plan = self;
        for step in steps {
            if plan.own.is_some() {
                return Err(clash(TWICE));
            }
            plan = plan.below(step, index);
        }
        if plan.own.is_some() {
            return Err(clash(TWICE));
        }
        match edit {
            Edit::Insert { value, .. } => plan.inserts.push((item, index, value)),
            Edit::Append { value, .. } => plan.appends.push((index, value)),
            _ if !plan.is_untouched() => return Err(clash(TWICE)),
            Edit::Set { value, .. } => plan.own = Some((index, Some(value))),
            Edit::Remove { .. } => plan.own = Some((index, None)),
        }
        Ok(())
    }

    fn below(&mut self, step: &'e Step, index: usize) -> &mut Plan<'e> {
        let fresh = || Plan { first: index, ..Plan::default() };
        match step {
            Step::Key(key) => below_in(&mut self.keys, key.as_str(), fresh),
            Step::Item(item) => below_in(&mut self.items, *item, fresh),
        }
    }

    fn is_untouched(&self) -> bool {
        self.keys.is_empty()
            && self.items.is_empty()
            && self.inserts.is_empty()
            && self.appends.is_empty()
    }
}

fn below_in<K: PartialEq, P>(list: &mut Vec<(K, P)>, key: K, fresh: impl Fn() -> P) -> &mut P {
    let at = list.iter().position(|(k, _)| *k == key).unwrap_or(list.len());
    if at == list.len() {
        list.push((key, fresh()));
    }
    // The position was found or made just now.
    let last = list.len() - 1;
    &mut list[at.min(last)].1
}

/// The tree with all edits applied, minified; what no edit touches keeps its text. Edits see the tree as it was before any of
/// them: places of array items do not shift.
///
/// # Errors
/// [`Conflict`] when an edit meets nothing, meets the wrong kind of value, or works where another one does.
pub fn apply(node: Node<'_>, edits: &[Edit]) -> Result<Json, Conflict> {
    let plan = Plan::of(edits, node)?;
    let mut bytes = Vec::with_capacity(node.raw().len());
    let mut json = JsonWriter::new(&mut bytes);
    if !write(Some(node), &plan, &mut json)? {
        json.raw_value(if node.kind() == Kind::Array { "[]" } else { "{}" });
    }
    Ok(Json::written(bytes))
}

/// Writes one place; false when nothing is left of it.
fn write(
    node: Option<Node<'_>>,
    plan: &Plan<'_>,
    json: &mut JsonWriter<'_>,
) -> Result<bool, Conflict> {
    match plan.own {
        Some((_, Some(value))) => {
            json.raw_value(value.as_str());
            return Ok(true);
        }
        Some((index, None)) if node.is_none() => return Err(Conflict { index, reason: MISSING }),
        Some((_, None)) => return Ok(false),
        None => {}
    }
    if plan.is_untouched() {
        if let Some(node) = node {
            json.node(node);
        }
        return Ok(node.is_some());
    }
    if plan.keys.is_empty() { array(node, plan, json) } else { object(node, plan, json) }
}

fn object(
    node: Option<Node<'_>>,
    plan: &Plan<'_>,
    json: &mut JsonWriter<'_>,
) -> Result<bool, Conflict> {
    let is_mixed = !plan.items.is_empty() || !plan.inserts.is_empty() || !plan.appends.is_empty();
    if is_mixed || node.is_some_and(|node| node.kind() != Kind::Object) {
        return Err(Conflict { index: plan.first, reason: NOT_OBJECT });
    }
    let start = json.mark();
    json.begin_object();
    let inside = json.mark();
    let mut met = vec![false; plan.keys.len()];
    let follow = node.map(|node| beside::followers(node, plan)).unwrap_or_default();
    for child in node.into_iter().flat_map(Node::children) {
        let key = plain_key(child);
        let member = json.mark();
        json.raw_key(child.key().unwrap_or_default());
        let wanted = plan.keys.iter().position(|(k, _)| *k == key);
        let below = wanted.and_then(|at| plan.keys.get(at));
        let follows = follow.iter().find(|(k, _)| *k == key).map(|(_, below)| below);
        let stays = match follows.or(below.map(|(_, below)| below)) {
            Some(below) => write(Some(child), below, json)?,
            None => write(Some(child), &Plan::default(), json)?,
        };
        if let Some(met) = wanted.and_then(|at| met.get_mut(at)) {
            *met = true;
        }
        if !stays {
            json.rewind(member);
        }
    }
    for ((key, below), _) in plan.keys.iter().zip(&met).filter(|(_, met)| !**met) {
        json.key(key);
        write(None, below, json)?;
    }
    if json.is_empty_since(inside) && node.is_none_or(|node| !node.is_empty()) {
        json.rewind(start);
        return Ok(false);
    }
    json.end_object();
    Ok(true)
}

fn array(
    node: Option<Node<'_>>,
    plan: &Plan<'_>,
    json: &mut JsonWriter<'_>,
) -> Result<bool, Conflict> {
    if node.is_some_and(|node| node.kind() != Kind::Array) {
        return Err(Conflict { index: plan.first, reason: NOT_ARRAY });
    }
    let length = node.map_or(0, Node::len);
    let start = json.mark();
    json.begin_array();
    let inside = json.mark();
    let mut inserts = plan.inserts.clone();
    inserts.sort_by_key(|(item, ..)| *item);
    let mut inserts = inserts.into_iter().peekable();
    let children = node.into_iter().flat_map(Node::children).map(Some).chain(std::iter::once(None));
    for (at, child) in children.enumerate() {
        while let Some((_, _, value)) = inserts.next_if(|(item, ..)| *item == at) {
            json.raw_value(value.as_str());
        }
        let below = plan.items.iter().find(|(item, _)| *item == at).map(|(_, below)| below);
        match (child, below) {
            (None, None) => {}
            (child, Some(below)) => {
                write(child, below, json)?;
            }
            (Some(child), None) => json.node(child),
        }
    }
    let behind = plan.items.iter().find(|(item, _)| *item > length).map(|(_, below)| below.first);
    if let Some(index) = inserts.next().map(|(_, index, _)| index).or(behind) {
        return Err(Conflict { index, reason: BEYOND });
    }
    for (_, value) in &plan.appends {
        json.raw_value(value.as_str());
    }
    if json.is_empty_since(inside) && length > 0 {
        json.rewind(start);
        return Ok(false);
    }
    json.end_array();
    Ok(true)
}
