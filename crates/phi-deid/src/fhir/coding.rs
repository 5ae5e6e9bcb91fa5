//! Whether a text stands beside a code, and whether the code has a code's shape.

use medpipe_fhir_model::defs::TypeId;
use medpipe_fhir_model::{Kind, Node};

use super::codes;
use super::names::{names, types};

/// True when the object (Coding or Quantity) has a code of the right shape.
pub(super) fn has_code(object: Node<'_>) -> bool {
    let n = names();
    let Some(code) = object.member(n.code).filter(|c| c.kind() == Kind::String) else {
        return false;
    };
    let system = object.member(n.system).filter(|s| s.kind() == Kind::String && !s.has_escapes());
    match code.text() {
        Some(code) => codes::coding_code(system.map(Node::raw), &code),
        None => false,
    }
}

/// True when the `text` or `display` of this object stands beside a code.
pub(super) fn is_coded(object: Node<'_>, owner: TypeId) -> bool {
    if Some(owner) == types().codeable {
        let coding = object.member(names().coding);
        return coding.is_some_and(|c| c.items().any(has_code));
    }
    has_code(object)
}

/// True when a CodeableConcept's `text` repeats the display of one of its codings.
pub(super) fn repeats_display(concept: Node<'_>, text: Node<'_>) -> bool {
    let codings = concept.member(names().coding);
    codings.is_some_and(|list| {
        list.items().filter_map(|c| c.get("display")).any(|display| {
            display.kind() == Kind::String && display.raw().eq_ignore_ascii_case(text.raw())
        })
    })
}
