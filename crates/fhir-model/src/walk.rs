//! Walking a tree with the path at hand.

use crate::node::{Kind, Node};
use crate::path::FhirPath;

/// What a visitor wants next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Walk {
    /// Go on below this node.
    Enter,
    /// Pass over what is below.
    Skip,
    /// End the walk.
    Stop,
}

impl<'a> Node<'a> {
    /// Visits this node and all below it in document order, each with its path as FHIRPath writes it
    /// (`Patient.name[0].family`; array items one by one, arrays themselves not). The keys of the JSON are used, so a
    /// sibling shows as `_birthDate`. Returns false when the visitor stopped the walk.
    ///
    /// Do not show paths of keys that the definitions do not know: a foreign key may be part of a record.
    pub fn walk(self, mut visit: impl FnMut(Node<'a>, &FhirPath) -> Walk) -> bool {
        let mut path = self.resource_type().map_or_else(FhirPath::default, FhirPath::root);
        go(self, &mut path, &mut visit)
    }
}

fn go<'a>(
    node: Node<'a>,
    path: &mut FhirPath,
    visit: &mut dyn FnMut(Node<'a>, &FhirPath) -> Walk,
) -> bool {
    let is_array = node.kind() == Kind::Array;
    if !is_array {
        match visit(node, path) {
            Walk::Enter => {}
            Walk::Skip => return true,
            Walk::Stop => return false,
        }
    }
    for (index, child) in node.children().enumerate() {
        match is_array {
            true => path.push_index(index),
            false => path.push(child.key().unwrap_or_default()),
        }
        let goes_on = go(child, path, visit);
        path.pop();
        if !goes_on {
            return false;
        }
    }
    true
}
