//! JSON Patch (RFC 6902) over JSON Pointers (RFC 6901).

use medpipe_fhir_model::{Document, Kind, Node};

use super::tree::{Step, Tree};
use super::{PatchError, TOO_MANY, failed};

/// The operations of a patch, in order.
pub(super) struct JsonPatch(Vec<Operation>);

enum Operation {
    Add(Vec<String>, Tree),
    Remove(Vec<String>),
    Replace(Vec<String>, Tree),
    Move(Vec<String>, Vec<String>),
    Copy(Vec<String>, Vec<String>),
    Test(Vec<String>, Document),
}

const NOT_A_LIST: &str = "a JSON Patch is an array of operations";
const NO_OPERATION: &str = "op must be add, remove, replace, move, copy or test";
const NO_POINTER: &str = "path and from must be JSON Pointers: empty, or beginning with /";
const NO_VALUE: &str = "add, replace and test need a value";
const INSIDE_ITSELF: &str = "a value cannot be moved into itself";
const MISSING: &str = "nothing stands at the path";
const NO_PLACE: &str =
    "the path has no object or array to put the value into, or lies behind the end of the array";
const NOT_EQUAL: &str = "a test does not hold";

impl JsonPatch {
    pub fn parse(list: Node<'_>) -> Result<JsonPatch, &'static str> {
        if list.kind() != Kind::Array {
            return Err(NOT_A_LIST);
        }
        list.children().map(operation).collect::<Result<_, _>>().map(JsonPatch)
    }

    pub fn apply(&self, tree: &mut Tree) -> Result<(), PatchError> {
        for (number, operation) in self.0.iter().enumerate() {
            operation.apply(tree).map_err(|why| failed(number, why))?;
            if number >= TOO_MANY {
                return Err(failed(number, "a patch may have 10,000 operations"));
            }
        }
        Ok(())
    }
}

fn operation(node: Node<'_>) -> Result<Operation, &'static str> {
    let pointer =
        |key: &str| node.get(key).and_then(Node::text).and_then(|t| parts(&t)).ok_or(NO_POINTER);
    let value = || node.get("value").ok_or(NO_VALUE);
    let op = node.get("op").and_then(Node::text).unwrap_or_default();
    Ok(match &*op {
        "add" => Operation::Add(pointer("path")?, Tree::of(value()?)),
        "remove" => Operation::Remove(pointer("path")?),
        "replace" => Operation::Replace(pointer("path")?, Tree::of(value()?)),
        "test" => {
            let mut text = Vec::new();
            value()?.write_to(&mut text);
            Operation::Test(pointer("path")?, Document::parse(text).map_err(|_| NO_VALUE)?)
        }
        "move" | "copy" => {
            let (from, to) = (pointer("from")?, pointer("path")?);
            match &*op {
                "copy" => Operation::Copy(from, to),
                _ if to.len() > from.len() && to.starts_with(&from) => return Err(INSIDE_ITSELF),
                _ => Operation::Move(from, to),
            }
        }
        _ => return Err(NO_OPERATION),
    })
}

/// The parts of a pointer; `~1` is a slash and `~0` a tilde.
fn parts(text: &str) -> Option<Vec<String>> {
    if text.is_empty() {
        return Some(Vec::new());
    }
    let parts = text.strip_prefix('/')?.split('/');
    parts
        .map(|part| {
            let bad = part.split('~').skip(1).any(|rest| !rest.starts_with(['0', '1']));
            (!bad).then(|| part.replace("~1", "/").replace("~0", "~"))
        })
        .collect()
}

impl Operation {
    fn apply(&self, tree: &mut Tree) -> Result<(), &'static str> {
        match self {
            Operation::Add(path, value) => add(tree, path, value.clone()),
            Operation::Remove(path) => remove(tree, path).map(drop),
            Operation::Replace(path, value) => {
                let steps = steps(tree, path).ok_or(MISSING)?;
                *tree.at(&steps).ok_or(MISSING)? = value.clone();
                Ok(())
            }
            Operation::Move(from, to) => {
                let value = remove(tree, from)?;
                add(tree, to, value)
            }
            Operation::Copy(from, to) => {
                let steps = steps(tree, from).ok_or(MISSING)?;
                let value = tree.at(&steps).ok_or(MISSING)?.clone();
                add(tree, to, value)
            }
            Operation::Test(path, value) => {
                let steps = steps(tree, path).ok_or(MISSING)?;
                let found = tree.at(&steps).ok_or(MISSING)?.json();
                let found = Document::parse(found).map_err(|_| NOT_EQUAL)?;
                if equal(found.root(), value.root()) { Ok(()) } else { Err(NOT_EQUAL) }
            }
        }
    }
}

/// Equal as RFC 6902, 4.6 has it: numbers by value, objects in any order.
fn equal(a: Node<'_>, b: Node<'_>) -> bool {
    match (a.kind(), b.kind()) {
        (Kind::Number, Kind::Number) => a.raw() == b.raw() || a.as_f64() == b.as_f64(),
        (Kind::String, Kind::String) => a.text() == b.text(),
        (Kind::Array, Kind::Array) => {
            a.len() == b.len() && a.children().zip(b.children()).all(|(x, y)| equal(x, y))
        }
        (Kind::Object, Kind::Object) => {
            a.len() == b.len()
                && a.children().all(|x| {
                    let same = |y: &Node<'_>| y.key() == x.key();
                    b.children().find(same).is_some_and(|y| equal(x, y))
                })
        }
        (x, y) => x == y && a.raw() == b.raw(),
    }
}

/// The steps along parts that are all there.
fn steps(tree: &mut Tree, parts: &[String]) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    for part in parts {
        let step = step(tree.at(&steps)?, part)?;
        steps.push(step);
    }
    tree.at(&steps)?;
    Some(steps)
}

fn step(tree: &Tree, part: &str) -> Option<Step> {
    match tree {
        Tree::Object(_) => Some(Step::Key(escaped(part))),
        Tree::Array(_) => index(part).map(Step::Item),
        Tree::Leaf(_) => None,
    }
}

/// A key as JSON writes it.
fn escaped(part: &str) -> String {
    let mut text = Vec::new();
    medpipe_fhir_model::escape_into(part, &mut text);
    String::from_utf8(text).unwrap_or_default()
}

fn index(part: &str) -> Option<usize> {
    let plain = part.bytes().all(|b| b.is_ascii_digit()) && (part == "0" || !part.starts_with('0'));
    if plain { part.parse().ok() } else { None }
}

fn remove(tree: &mut Tree, path: &[String]) -> Result<Tree, &'static str> {
    let steps = steps(tree, path).ok_or(MISSING)?;
    tree.remove(&steps, false).ok_or(MISSING)
}

fn add(tree: &mut Tree, path: &[String], value: Tree) -> Result<(), &'static str> {
    let Some((last, before)) = path.split_last() else {
        *tree = value;
        return Ok(());
    };
    let before = steps(tree, before).ok_or(NO_PLACE)?;
    match tree.at(&before).ok_or(NO_PLACE)? {
        Tree::Object(members) => {
            let key = escaped(last);
            match members.iter_mut().find(|(k, _)| *k == key) {
                Some((_, slot)) => *slot = value,
                None => members.push((key, value)),
            }
        }
        Tree::Array(items) => {
            let at = if last == "-" { Some(items.len()) } else { index(last) };
            let at = at.filter(|at| *at <= items.len()).ok_or(NO_PLACE)?;
            items.insert(at, value);
        }
        Tree::Leaf(_) => return Err(NO_PLACE),
    }
    Ok(())
}
