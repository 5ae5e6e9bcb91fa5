//! A tree that can be changed: keys, numbers and strings keep the text they were written in.

use medpipe_fhir_model::{JsonWriter, Kind, Node};

/// A JSON value. Holds values of records: no `Debug`.
#[derive(Clone)]
pub(super) enum Tree {
    /// The JSON text of a string, number, boolean or null.
    Leaf(String),
    /// Keys as they are written between their quotes.
    Object(Vec<(String, Tree)>),
    Array(Vec<Tree>),
}

/// A step from a value to one inside it.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    Item(usize),
}

impl Tree {
    pub fn of(node: Node<'_>) -> Tree {
        match node.kind() {
            Kind::Object => Tree::Object(
                node.children().map(|n| (n.key().unwrap_or("").to_owned(), Tree::of(n))).collect(),
            ),
            Kind::Array => Tree::Array(node.children().map(Tree::of).collect()),
            _ => {
                let mut text = Vec::new();
                node.write_to(&mut text);
                Tree::Leaf(String::from_utf8(text).unwrap_or_default())
            }
        }
    }

    /// The minified JSON.
    pub fn json(&self) -> Vec<u8> {
        let mut out = Vec::new();
        self.write(&mut JsonWriter::new(&mut out));
        out
    }

    fn write(&self, w: &mut JsonWriter<'_>) {
        match self {
            Tree::Leaf(text) => w.raw_value(text),
            Tree::Object(members) => {
                w.begin_object();
                for (key, value) in members {
                    w.raw_key(key);
                    value.write(w);
                }
                w.end_object();
            }
            Tree::Array(items) => {
                w.begin_array();
                items.iter().for_each(|item| item.write(w));
                w.end_array();
            }
        }
    }

    pub fn at(&mut self, steps: &[Step]) -> Option<&mut Tree> {
        steps.iter().try_fold(self, |tree, step| match (tree, step) {
            (Tree::Object(members), Step::Key(key)) => {
                members.iter_mut().find(|(k, _)| k == key).map(|(_, value)| value)
            }
            (Tree::Array(items), Step::Item(at)) => items.get_mut(*at),
            _ => None,
        })
    }

    /// Takes away what stands there. With `tidy` what becomes empty by it goes, too, since FHIR has no empty values.
    pub fn remove(&mut self, steps: &[Step], tidy: bool) -> Option<Tree> {
        let (last, before) = steps.split_last()?;
        let removed = match (self.at(before)?, last) {
            (Tree::Object(members), Step::Key(key)) => {
                let at = members.iter().position(|(k, _)| k == key)?;
                members.remove(at).1
            }
            (Tree::Array(items), Step::Item(at)) if *at < items.len() => items.remove(*at),
            _ => return None,
        };
        if tidy && !before.is_empty() && self.at(before).is_some_and(|tree| tree.is_empty()) {
            self.remove(before, true);
        }
        Some(removed)
    }

    fn is_empty(&self) -> bool {
        match self {
            Tree::Leaf(_) => false,
            Tree::Object(members) => members.is_empty(),
            Tree::Array(items) => items.is_empty(),
        }
    }
}

/// The steps from one node to another one below it.
pub(super) fn steps_to(from: Node<'_>, target: Node<'_>) -> Option<Vec<Step>> {
    let mut steps = Vec::new();
    let mut at = from;
    while at.id() != target.id() {
        let is_array = at.kind() == Kind::Array;
        let below = |n: &Node<'_>| n.id() == target.id() || n.contains(target.id());
        let (item, child) = at.children().enumerate().find(|(_, n)| below(n))?;
        steps.push(match child.key() {
            Some(key) if !is_array => Step::Key(key.to_owned()),
            _ => Step::Item(item),
        });
        at = child;
    }
    Some(steps)
}
