//! Whether a text stands beside a public code, and what a code of another system may be.

use medpipe_fhir_model::defs::TypeId;
use medpipe_fhir_model::{Kind, Node};

use super::codes;
use super::names::{names, types};
use super::systems;

/// Text of the code and whether its system is public.
fn code_of<'n>(object: Node<'n>) -> Option<(std::borrow::Cow<'n, str>, Option<&'n str>)> {
    let n = names();
    let code = object.member(n.code).filter(|c| c.kind() == Kind::String)?.text()?;
    let system = object.member(n.system).filter(|s| s.kind() == Kind::String && !s.has_escapes());
    Some((code, system.map(Node::raw).filter(|s| systems::is_public(s))))
}

/// True when the object (Coding or Quantity) has a code of a public system, in the shape which that
/// gives. Only beside such a code a text is the system's own: whoever runs a system of his own can write
/// anything into it.
pub(super) fn has_code(object: Node<'_>) -> bool {
    code_of(object)
        .is_some_and(|(code, system)| system.is_some_and(|s| codes::coding_code(s, &code)))
}

/// What may be written of a code.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Code {
    /// As it is.
    Stays,
    /// A keyed pseudonym: codes of one local system that are equal stay equal.
    Pseudonym,
    /// Nothing.
    Goes,
}

/// What may be written of the code of a Coding or Quantity.
pub(super) fn code(object: Node<'_>, owner: TypeId) -> Code {
    let Some((code, system)) = code_of(object) else { return Code::Goes };
    let stays = match system {
        Some(system) if codes::coding_code(system, &code) => true,
        Some(_) => return Code::Goes,
        None if Some(owner) == types().coding => codes::local(&code),
        None if codes::common_unit(&code) => true,
        None => return Code::Goes,
    };
    if stays { Code::Stays } else { Code::Pseudonym }
}

/// True when the `text` or `display` of this object stands beside a public code.
pub(super) fn is_coded(object: Node<'_>, owner: TypeId) -> bool {
    if Some(owner) == types().codeable {
        let coding = object.member(names().coding);
        return coding.is_some_and(|c| c.items().any(has_code));
    }
    has_code(object)
}

/// True when a CodeableConcept's `text` repeats the display of one of its public codings.
pub(super) fn repeats_display(concept: Node<'_>, text: Node<'_>) -> bool {
    let codings = concept.member(names().coding);
    codings.is_some_and(|list| {
        list.items().filter(|c| has_code(*c)).filter_map(|c| c.get("display")).any(|display| {
            display.kind() == Kind::String && display.raw().eq_ignore_ascii_case(text.raw())
        })
    })
}
