//! FHIRPath Patch (R4, fhirpatch.html).

use medpipe_fhir_model::defs::{Element, TypeId};
use medpipe_fhir_model::{Document, Kind, Name, Node};

use super::tree::{Step, Tree, steps_to};
use super::{PatchError, TOO_MANY, failed};
use crate::paths::{Found, Path};

/// The operations of a patch, in order.
pub(super) struct FhirPatch(Vec<Operation>);

struct Operation {
    path: Path,
    what: What,
}

enum What {
    Add(String, Value),
    Insert(usize, Value),
    Delete,
    Replace(Value),
    Move(usize, usize),
}

/// What is put in: `value[x]` with its ending, or the parts of an element without a type of its own.
enum Value {
    Typed(String, Tree),
    Parts(Vec<(String, Value)>),
}

const NO_OPERATION: &str = "each parameter must be an operation with parts type and path";
const NO_TYPE: &str = "the type must be add, insert, delete, replace or move";
const BAD_PATH: &str = "the path must be a simple one: names, [n], where(name = 'value'), extension(), first(), last(), ofType()";
const NO_VALUE: &str = "add, insert and replace need a part value";
const NO_NAME: &str = "add needs a part name";
const NO_INDEX: &str = "insert needs a part index, move the parts source and destination, from 0";
const SHADOWED: &str = "an id or extension of a primitive value cannot be put in by a patch";
const MISSING: &str = "nothing stands at the path";
const SEVERAL: &str = "the path leads to several elements; make it lead to one";
const UNKNOWN: &str = "R4 has no element of that name and type there";
const THERE: &str = "the element is there already and does not repeat; use replace";
const NO_LIST: &str = "the path must end in the name of an element that repeats";
const BEYOND: &str = "the index lies behind the end of the list";

impl FhirPatch {
    pub fn parse(parameters: Node<'_>) -> Result<FhirPatch, &'static str> {
        let operations: Vec<Node<'_>> = parameters.each("parameter").collect();
        if operations.len() > TOO_MANY {
            return Err("a patch may have 10,000 operations");
        }
        operations.into_iter().map(operation).collect::<Result<_, _>>().map(FhirPatch)
    }

    pub fn apply(&self, tree: &mut Tree, kind: TypeId) -> Result<(), PatchError> {
        for (number, operation) in self.0.iter().enumerate() {
            let doc = Document::parse(tree.json()).map_err(|_| failed(number, MISSING))?;
            operation.apply(tree, doc.root(), kind).map_err(|why| failed(number, why))?;
        }
        Ok(())
    }
}

fn part<'a>(operation: Node<'a>, name: &str) -> Option<Node<'a>> {
    operation.each("part").find(|part| part.get("name").is_some_and(|n| n.is_string_eq(name)))
}

/// The member `value[x]` of a part.
fn typed(part: Node<'_>) -> Option<(&str, Node<'_>)> {
    part.children()
        .find_map(|m| Some((m.key()?.strip_prefix("value").filter(|x| !x.is_empty())?, m)))
}

fn text(operation: Node<'_>, name: &str) -> Option<String> {
    typed(part(operation, name)?)?.1.text().map(|text| text.into_owned())
}

fn index(operation: Node<'_>, name: &str) -> Result<usize, &'static str> {
    let found = part(operation, name).and_then(typed).and_then(|(_, value)| value.as_i64());
    found.and_then(|n| usize::try_from(n).ok()).ok_or(NO_INDEX)
}

fn operation(node: Node<'_>) -> Result<Operation, &'static str> {
    if !node.get("name").is_some_and(|name| name.is_string_eq("operation")) {
        return Err(NO_OPERATION);
    }
    let (Some(kind), Some(path)) = (text(node, "type"), text(node, "path")) else {
        return Err(NO_OPERATION);
    };
    let value = || part(node, "value").ok_or(NO_VALUE).and_then(|part| value(part, 0));
    let what = match kind.as_str() {
        "add" => What::Add(text(node, "name").ok_or(NO_NAME)?, value()?),
        "insert" => What::Insert(index(node, "index")?, value()?),
        "delete" => What::Delete,
        "replace" => What::Replace(value()?),
        "move" => What::Move(index(node, "source")?, index(node, "destination")?),
        _ => return Err(NO_TYPE),
    };
    Ok(Operation { path: Path::parse(&path).ok_or(BAD_PATH)?, what })
}

fn value(part: Node<'_>, depth: usize) -> Result<Value, &'static str> {
    if depth > 16 || part.children().any(|m| m.key().is_some_and(|k| k.starts_with("_value"))) {
        return Err(SHADOWED);
    }
    if let Some((ending, value)) = typed(part) {
        return Ok(Value::Typed(ending.to_owned(), Tree::of(value)));
    }
    let named = |part: Node<'_>| {
        let name = part.get("name").and_then(Node::text).ok_or(NO_VALUE)?;
        Ok((name.into_owned(), value(part, depth + 1)?))
    };
    let parts: Vec<_> = part.each("part").map(named).collect::<Result<_, _>>()?;
    if parts.is_empty() { Err(NO_VALUE) } else { Ok(Value::Parts(parts)) }
}

impl Value {
    /// The element of that name which the value fits; of a choice the one of its type.
    fn element(&self, owner: TypeId, name: &str) -> Option<Element> {
        let chosen = match self {
            Value::Typed(ending, _) => Name::of(&format!("{name}{ending}")),
            Value::Parts(_) => None,
        };
        let choice = chosen.and_then(|name| owner.element(name)).filter(|e| e.is_choice());
        let plain = || Name::of(name).and_then(|n| owner.element(n)).filter(|e| !e.is_choice());
        choice.or_else(plain)
    }

    fn tree(&self, element: Element) -> Result<Tree, &'static str> {
        let parts = match self {
            Value::Typed(_, tree) => return Ok(tree.clone()),
            Value::Parts(parts) => parts,
        };
        let mut made = Tree::Object(Vec::new());
        for (name, value) in parts {
            put(&mut made, element.type_id(), name, value)?;
        }
        Ok(made)
    }
}

/// Adds a value to an object: to the list of that name, or as a member that is not there yet.
fn put(object: &mut Tree, owner: TypeId, name: &str, value: &Value) -> Result<(), &'static str> {
    let element = value.element(owner, name).ok_or(UNKNOWN)?;
    let (key, new) = (element.name().as_str().to_owned(), value.tree(element)?);
    let Tree::Object(members) = object else { return Err(UNKNOWN) };
    let slot = members.iter_mut().find(|(k, _)| *k == key).map(|(_, value)| value);
    match (slot, element.is_array()) {
        (Some(Tree::Array(items)), true) => items.push(new),
        (Some(_), _) => return Err(THERE),
        (None, true) => members.push((key, Tree::Array(vec![new]))),
        (None, false) => {
            let other = |k: &str| {
                let found = Name::of(k).and_then(|n| owner.element(n));
                found.is_some_and(|e| e.is_choice() && e.path() == element.path())
            };
            if members.iter().any(|(k, _)| other(k)) {
                return Err(THERE);
            }
            members.push((key, new));
        }
    }
    Ok(())
}

/// The one thing that a path leads to.
fn one<'a>(path: &Path, start: Found<'a>) -> Result<Found<'a>, &'static str> {
    match path.select(start).as_slice() {
        [one] => Ok(*one),
        [] => Err(MISSING),
        _ => Err(SEVERAL),
    }
}

impl Operation {
    fn apply(&self, tree: &mut Tree, root: Node<'_>, kind: TypeId) -> Result<(), &'static str> {
        let start = Found { node: root, kind: Some(kind) };
        let steps = |found: Found<'_>| steps_to(root, found.node).ok_or(MISSING);
        match &self.what {
            What::Add(name, value) => {
                let found = one(&self.path, start)?;
                let owner = found.kind.ok_or(UNKNOWN)?;
                let object = tree.at(&steps(found)?).ok_or(MISSING)?;
                put(object, owner, name, value)
            }
            What::Delete => {
                let found = self.path.select(start);
                match found.as_slice() {
                    // What is not there need not be taken away.
                    [] => Ok(()),
                    [one] => remove(tree, &steps(*one)?),
                    _ => Err(SEVERAL),
                }
            }
            What::Replace(value) => {
                let found = one(&self.path, start)?;
                replace(tree, root, kind, &steps(found)?, value)
            }
            What::Insert(at, value) => {
                let (parent, name) = self.list(start)?;
                let element = self.element(parent, name, value)?;
                let object = tree.at(&steps(parent)?).ok_or(MISSING)?;
                let new = value.tree(element)?;
                insert(object, element.name().as_str(), *at, new)
            }
            What::Move(from, to) => {
                let (parent, name) = self.list(start)?;
                let object = tree.at(&steps(parent)?).ok_or(MISSING)?;
                shift(object, name, *from, *to)
            }
        }
    }

    /// What holds the list that the path means, and its name.
    fn list<'a>(&self, start: Found<'a>) -> Result<(Found<'a>, &str), &'static str> {
        let (before, name) = self.path.parent().ok_or(NO_LIST)?;
        let parent = match before {
            Some(path) => one(&path, start)?,
            None => start,
        };
        Ok((parent, name))
    }

    fn element(
        &self,
        parent: Found<'_>,
        name: &str,
        value: &Value,
    ) -> Result<Element, &'static str> {
        let owner = parent.kind.ok_or(UNKNOWN)?;
        value.element(owner, name).ok_or(UNKNOWN).and_then(|e| match e.is_array() {
            true => Ok(e),
            false => Err(NO_LIST),
        })
    }
}

/// Takes an element away, and the id and extensions that stand beside a primitive.
fn remove(tree: &mut Tree, steps: &[Step]) -> Result<(), &'static str> {
    if let Some(beside) = beside(steps) {
        tree.remove(&beside, true);
    }
    tree.remove(steps, true).map(drop).ok_or(MISSING)
}

/// Where the id and extensions of a primitive stand.
fn beside(steps: &[Step]) -> Option<Vec<Step>> {
    let mut beside = steps.to_vec();
    let key = beside.iter_mut().rev().find(|step| matches!(step, Step::Key(_)))?;
    if let Step::Key(key) = key {
        key.insert(0, '_');
    }
    Some(beside)
}

fn replace(
    tree: &mut Tree,
    root: Node<'_>,
    kind: TypeId,
    steps: &[Step],
    value: &Value,
) -> Result<(), &'static str> {
    let (owner, element) = owner_of(root, kind, steps).ok_or(UNKNOWN)?;
    let base = element.path().rsplit('.').next().unwrap_or_default();
    let name = base.strip_suffix("[x]").unwrap_or(base);
    let element = value.element(owner, name).ok_or(UNKNOWN)?;
    let new = value.tree(element)?;
    if let Some(beside) = beside(steps) {
        match steps.last() {
            Some(Step::Item(_)) => {
                if let Some(slot) = tree.at(&beside) {
                    *slot = Tree::Leaf("null".to_owned());
                }
            }
            _ => drop(tree.remove(&beside, true)),
        }
    }
    *tree.at(steps).ok_or(MISSING)? = new;
    // A choice may get another type, and with it another key.
    if let (Some(Step::Key(key)), Some((_, before))) = (steps.last(), steps.split_last())
        && key != element.name().as_str()
        && let Some(Tree::Object(members)) = tree.at(before)
        && let Some((slot, _)) = members.iter_mut().find(|(k, _)| k == key)
    {
        *slot = element.name().as_str().to_owned();
    }
    Ok(())
}

/// The type that has the element to which the steps lead, and the element.
fn owner_of(root: Node<'_>, kind: TypeId, steps: &[Step]) -> Option<(TypeId, Element)> {
    let (mut at, mut owner, mut found) = (root, kind, None);
    for step in steps {
        at = match step {
            Step::Item(item) => at.at(*item)?,
            Step::Key(key) => {
                let next = at.children().find(|n| n.key() == Some(key))?;
                let element = owner.element(next.name())?;
                found = Some((owner, element));
                owner = element.type_id();
                next
            }
        };
        let inner = at.resource_type().filter(|_| at.kind() == Kind::Object);
        owner = inner.and_then(crate::link::resource_type).unwrap_or(owner);
    }
    found
}

/// Puts an item into the list of that name, and a null into the list beside it.
fn insert(object: &mut Tree, key: &str, at: usize, new: Tree) -> Result<(), &'static str> {
    let Tree::Object(members) = object else { return Err(NO_LIST) };
    if !members.iter().any(|(k, _)| k == key) {
        members.push((key.to_owned(), Tree::Array(Vec::new())));
    }
    let beside = format!("_{key}");
    let mut new = Some(new);
    for (name, list) in members.iter_mut() {
        let Tree::Array(items) = list else { continue };
        if name == key {
            if at > items.len() {
                return Err(BEYOND);
            }
            items.extend(new.take());
            if let Some(moved) = items.get_mut(at..) {
                moved.rotate_right(1);
            }
        } else if *name == beside && at < items.len() {
            items.insert(at, Tree::Leaf("null".to_owned()));
        }
    }
    if new.is_none() { Ok(()) } else { Err(NO_LIST) }
}

/// Moves an item of the list of that name, and what stands beside it.
fn shift(object: &mut Tree, key: &str, from: usize, to: usize) -> Result<(), &'static str> {
    let Tree::Object(members) = object else { return Err(NO_LIST) };
    let length = members.iter().find(|(k, _)| k == key).map(|(_, list)| match list {
        Tree::Array(items) => items.len(),
        _ => 0,
    });
    let length = length.ok_or(MISSING)?;
    if from >= length || to >= length {
        return Err(BEYOND);
    }
    let beside = format!("_{key}");
    for (name, list) in members.iter_mut().filter(|(k, _)| k == key || *k == beside) {
        let Tree::Array(items) = list else { continue };
        if *name == beside {
            items.resize(length.max(items.len()), Tree::Leaf("null".to_owned()));
        }
        let moved = items.remove(from);
        items.insert(to, moved);
    }
    Ok(())
}
