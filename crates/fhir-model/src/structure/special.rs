//! What extensions, references and coded elements need beyond the table.

use super::issue as rule;
use super::place::{Place, Step};
use super::walk::Walk;
use crate::defs::{Element, TypeId, element_by_path, type_by_name};
use crate::{Kind, Name, Node};
use std::sync::LazyLock;

/// The names and types that the walk asks for.
pub(super) struct Known {
    pub resource_type: Name,
    pub comments: Name,
    pub contained: Name,
    pub id: Name,
    reference: Name,
    kind: Name,
    coding: Name,
    code: Name,
    system: Name,
    pub element: TypeId,
    extension: TypeId,
    reference_type: TypeId,
    concept_type: TypeId,
    coding_type: TypeId,
    extension_value: u64,
    extension_nested: u64,
}

static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let name = |text| Name::of(text).unwrap_or(Name::UNKNOWN);
    let of_type = |text| type_by_name(text).unwrap_or(TypeId(u16::MAX));
    let extension = of_type("Extension");
    let bit = |path| {
        element_by_path(path)
            .map_or(0, |element| 1u64 << (element.id().0.wrapping_sub(extension.required().0) & 63))
    };
    Known {
        resource_type: name("resourceType"),
        comments: name("fhir_comments"),
        contained: name("contained"),
        id: name("id"),
        reference: name("reference"),
        kind: name("type"),
        coding: name("coding"),
        code: name("code"),
        system: name("system"),
        element: of_type("Element"),
        extension,
        reference_type: of_type("Reference"),
        concept_type: of_type("CodeableConcept"),
        coding_type: of_type("Coding"),
        extension_value: bit("Extension.value[x]"),
        extension_nested: bit("Extension.extension"),
    }
});

impl Known {
    pub fn get() -> &'static Known {
        &KNOWN
    }
}

impl Walk<'_> {
    /// The rules of a few types, after their members have been walked.
    #[inline]
    pub(super) fn special(
        &mut self,
        node: Node<'_>,
        element: Element,
        present: u64,
        place: &Place<'_>,
    ) {
        let this = element.type_id();
        if this == self.known.extension {
            match (
                present & self.known.extension_value != 0,
                present & self.known.extension_nested != 0,
            ) {
                (true, true) => self.out.push(place.breaks(&rule::EXTENSION_BOTH)),
                (false, false) => self.out.push(place.breaks(&rule::EXTENSION_NEITHER)),
                _ => {}
            }
        } else if this == self.known.reference_type {
            self.reference(node, element, place);
        } else if (this == self.known.concept_type || this == self.known.coding_type)
            && element.binding().is_some()
        {
            self.coded(node, element, place);
        }
    }

    fn reference(&mut self, node: Node<'_>, element: Element, place: &Place<'_>) {
        if element.targets().len() == 0 {
            return;
        }
        for member in node.children() {
            let name = member.name();
            let named = if member.kind() != Kind::String || member.has_escapes() {
                None
            } else if name == self.known.reference {
                type_in_literal(member.raw())
            } else if name == self.known.kind {
                concrete(member.raw())
            } else {
                None
            };
            if named.is_some_and(|named| element.targets().all(|target| !named.is_a(target))) {
                let allowed: Vec<&str> = element.targets().map(TypeId::name).collect();
                let text = format!("{}; allowed are: {}", rule::TARGET.text, allowed.join(", "));
                let at = place.below(Step::Element(name));
                self.out.push(at.breaks_as(&rule::TARGET, text.into()));
            }
        }
    }

    /// A concept or coding with a required value set that is finite.
    fn coded(&mut self, node: Node<'_>, element: Element, place: &Place<'_>) {
        let Some(codes) = element.binding().and_then(|binding| binding.codes()) else { return };
        let is_in_set = |coding: Node<'_>| {
            let text = |name: Name| coding.member(name).and_then(|member| member.text());
            match (text(self.known.system), text(self.known.code)) {
                (Some(system), Some(code)) => codes.has(&system, &code),
                _ => false,
            }
        };
        if element.type_id() == self.known.coding_type {
            if !is_in_set(node) {
                self.out.push(place.breaks(&rule::CONCEPT));
            }
            return;
        }
        match node.member(self.known.coding) {
            None => self.out.push(place.breaks(&rule::CONCEPT_TEXT)),
            Some(codings) if !codings.items().any(is_in_set) => {
                self.out.push(place.breaks(&rule::CONCEPT))
            }
            Some(_) => {}
        }
    }
}

fn concrete(name: &str) -> Option<TypeId> {
    type_by_name(name).filter(|found| found.is_resource() && !found.is_abstract())
}

/// The resource type that shows in a literal reference: `Patient/1`, an absolute address ending so, with or without a version,
/// or a conditional one (`Patient?identifier=...`).
fn type_in_literal(literal: &str) -> Option<TypeId> {
    if literal.starts_with(['#', 'u']) && !literal.contains('/') {
        return None;
    }
    if let Some((before, _)) = literal.split_once('?') {
        return concrete(before.rsplit('/').next()?);
    }
    let whole = literal.split_once("/_history/").map_or(literal, |(before, _)| before);
    let mut parts = whole.rsplit('/');
    let _id = parts.next()?;
    concrete(parts.next()?)
}
