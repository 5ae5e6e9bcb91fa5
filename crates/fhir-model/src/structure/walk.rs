//! The walk over objects, arrays and values.

use super::issue::{self as rule, StructureIssue};
use super::place::{Place, Step};
use super::releases;
use super::special::Known;
use crate::defs::{Element, ElementId, TypeId, TypeKind, type_by_name};
use crate::{Kind, Name, Node, NodeId};
use std::borrow::Cow;
use std::cmp::Ordering;

/// Deeper than any real resource; bounds the stack.
const MAX_DEPTH: u16 = 256;

pub(super) struct Walk<'o> {
    pub out: &'o mut Vec<StructureIssue>,
    pub known: &'static Known,
    in_contained: bool,
    /// The resource that is being walked.
    resource: NodeId,
}

impl<'o> Walk<'o> {
    pub fn new(out: &'o mut Vec<StructureIssue>) -> Walk<'o> {
        Walk { out, known: Known::get(), in_contained: false, resource: NodeId(0) }
    }

    /// The resource that the check begins with.
    pub fn top(&mut self, node: Node<'_>) {
        let known_type = self.type_of(node);
        let place = Place::root(known_type.map_or("Resource", TypeId::name));
        self.resource(node, known_type, &place);
    }

    /// The concrete resource type of a node, if R4 has it.
    fn type_of(&self, node: Node<'_>) -> Option<TypeId> {
        let member = node.member(self.known.resource_type)?;
        let text = if member.has_escapes() { member.text()? } else { Cow::Borrowed(member.raw()) };
        let found = if member.kind() == Kind::String { type_by_name(&text) } else { None };
        found.filter(|found| found.is_resource() && !found.is_abstract())
    }

    fn resource(&mut self, node: Node<'_>, known_type: Option<TypeId>, place: &Place<'_>) {
        if node.kind() != Kind::Object {
            self.out.push(place.breaks(&rule::NOT_OBJECT));
            return;
        }
        match known_type {
            Some(known_type) => {
                let around = std::mem::replace(&mut self.resource, node.id());
                self.object(node, known_type, place);
                self.resource = around;
            }
            None => {
                let member = node.member(self.known.resource_type);
                let member = member
                    .filter(|member| member.kind() == Kind::String && !member.raw().is_empty());
                self.out.push(match member {
                    None => place.breaks(&rule::TYPE_MISSING),
                    Some(member) => match releases::of_resource_type(member.raw()) {
                        Some(release) => {
                            place.breaks_as(&rule::TYPE_UNKNOWN, Cow::Borrowed(release.of_type()))
                        }
                        None => place.breaks(&rule::TYPE_UNKNOWN),
                    },
                });
            }
        }
    }

    /// A resource within another: contained, an entry of a bundle, a parameter.
    fn nested(&mut self, node: Node<'_>, element: Element, place: &Place<'_>) {
        let outside = self.in_contained;
        let contained = element.name() == self.known.contained;
        if contained && outside {
            self.out.push(place.breaks(&rule::CONTAINED_NESTED));
        }
        if contained && node.kind() == Kind::Object && node.member(self.known.id).is_none() {
            self.out.push(place.breaks(&rule::CONTAINED_ID));
        }
        let known_type = self.type_of(node);
        let allowed = element.type_id();
        if known_type.is_some_and(|known_type| !allowed.is_abstract() && known_type != allowed) {
            self.out.push(place.breaks(&rule::TYPE_NOT_ALLOWED));
        }
        self.in_contained = contained;
        self.resource(node, known_type, place);
        self.in_contained = outside;
    }

    /// The members of an object of a known type. Returns a bit for each row of the type that is present.
    pub fn object(&mut self, node: Node<'_>, owner: TypeId, place: &Place<'_>) -> u64 {
        if place.depth > MAX_DEPTH {
            self.out.push(place.breaks(&rule::TOO_DEEP));
            return u64::MAX;
        }
        let (first_row, required) = owner.required();
        let (mut values, mut shadows, mut count) = (0u64, 0u64, Counts::default());
        for member in node.children() {
            let name = member.name();
            let Some(element) = owner.element(name.shadow_of()) else {
                self.foreign(member, owner, &mut count, place);
                continue;
            };
            let bit = 1u64 << (element.id().0.wrapping_sub(first_row) & 63);
            let at = place.below(Step::Element(name));
            let (seen, other) =
                if name.is_shadow() { (&mut shadows, values) } else { (&mut values, shadows) };
            if *seen & bit != 0 {
                self.repeated(node, member, element, &mut count, &at);
                continue;
            }
            *seen |= bit;
            if other & bit != 0 && element.is_choice() && beside(node, name).is_none() {
                self.out.push(at.breaks(&rule::CHOICE));
            }
            if name.is_shadow() {
                self.shadow(node, member, element, &at);
            } else if element.is_array() {
                self.array(node, member, element, &at);
            } else if member.kind() == Kind::Array {
                self.out.push(at.breaks(&rule::NOT_SINGLE));
                for (index, item) in member.children().enumerate() {
                    self.value(item, element, &at.below(Step::Item(index)));
                }
            } else {
                self.value(member, element, &at);
            }
        }
        let present = values | shadows;
        if required & !present != 0 {
            self.missing(first_row, required & !present, place);
        }
        present
    }

    #[cold]
    fn missing(&mut self, first_row: u16, mut rows: u64, place: &Place<'_>) {
        while rows != 0 {
            let element = ElementId(first_row.wrapping_add(rows.trailing_zeros() as u16)).element();
            let name =
                element.and_then(|element| element.path().rsplit('.').next()).unwrap_or_default();
            self.out.push(place.below(Step::Missing(name)).breaks(&rule::MISSING));
            rows &= rows - 1;
        }
    }

    /// A second member for the same element: the same key again, or another type of a choice.
    #[cold]
    fn repeated(
        &mut self,
        owner: Node<'_>,
        member: Node<'_>,
        element: Element,
        count: &mut Counts,
        at: &Place<'_>,
    ) {
        count.repeated += 1;
        // Looking back costs time for each sibling: after some dozens the difference does not matter any more.
        let again = !element.is_choice()
            || (count.repeated < 64
                && owner.member(member.name()).is_some_and(|first| first.id() != member.id()));
        self.out.push(at.breaks(if again { &rule::DUPLICATE } else { &rule::CHOICE }));
    }

    /// A member that is no element of its owner.
    #[cold]
    #[inline(never)]
    fn foreign(&mut self, member: Node<'_>, owner: TypeId, count: &mut Counts, place: &Place<'_>) {
        let name = member.name();
        let at = if name == Name::UNKNOWN {
            count.unknown += 1;
            place.below(Step::Unknown(count.unknown))
        } else {
            place.below(Step::Element(name))
        };
        if name == self.known.resource_type && owner.is_resource() {
            count.resource_type += 1;
            if count.resource_type > 1 {
                self.out.push(at.breaks(&rule::DUPLICATE));
            }
            return;
        }
        self.out.push(if name == self.known.comments {
            at.breaks(&rule::COMMENTS)
        } else {
            let resource = member.document().node(self.resource);
            match member.key().and_then(|key| releases::of_element(resource, owner.name(), key)) {
                Some(release) => {
                    at.breaks_as(&rule::UNKNOWN_ELEMENT, Cow::Borrowed(release.of_element()))
                }
                None => at.breaks(&rule::UNKNOWN_ELEMENT),
            }
        });
    }

    fn array(&mut self, owner: Node<'_>, node: Node<'_>, element: Element, place: &Place<'_>) {
        if node.kind() != Kind::Array {
            self.out.push(place.breaks(&rule::NOT_ARRAY));
            self.value(node, element, place);
            return;
        }
        let mut count = 0usize;
        let mut has_null = false;
        for item in node.children() {
            let at = place.below(Step::Item(count));
            count += 1;
            if item.kind() == Kind::Null && element.type_id().primitive().is_some() {
                has_null = true;
            } else {
                self.value(item, element, &at);
            }
        }
        if has_null {
            self.nulls(owner, node, place);
        }
        if count == 0 {
            self.out.push(place.breaks(&rule::EMPTY_ARRAY));
        } else if element.max().is_some_and(|max| count > usize::from(max)) {
            self.out.push(place.breaks(&rule::TOO_MANY));
        }
    }

    /// A null among primitives needs an object beside it.
    fn nulls(&mut self, owner: Node<'_>, node: Node<'_>, place: &Place<'_>) {
        let mut shadows = beside(owner, node.name()).map(Node::children);
        for (index, item) in node.children().enumerate() {
            let shadow = shadows.as_mut().and_then(Iterator::next);
            let has_object = shadow.is_some_and(|shadow| shadow.kind() == Kind::Object);
            if item.kind() == Kind::Null && !has_object {
                self.out.push(place.below(Step::Item(index)).breaks(&rule::NULL));
            }
        }
    }

    #[inline]
    fn value(&mut self, node: Node<'_>, element: Element, place: &Place<'_>) {
        match element.type_id().kind() {
            TypeKind::Primitive(primitive) => self.primitive(primitive, node, element, place),
            TypeKind::Resource | TypeKind::DomainResource => self.nested(node, element, place),
            TypeKind::Datatype | TypeKind::Backbone => self.complex(node, element, place),
        }
    }

    fn complex(&mut self, node: Node<'_>, element: Element, place: &Place<'_>) {
        if self.is_filled_object(node, place) {
            let present = self.object(node, element.type_id(), place);
            if present == 1 && node.len() == 1 {
                self.out.push(place.breaks(&rule::ONLY_ID));
            }
            self.special(node, element, present, place);
        }
    }

    fn is_filled_object(&mut self, node: Node<'_>, place: &Place<'_>) -> bool {
        let broken = match node.kind() {
            Kind::Object if !node.is_empty() => return true,
            Kind::Object => &rule::EMPTY_OBJECT,
            Kind::Null => &rule::NULL,
            _ => &rule::KIND_OBJECT,
        };
        self.out.push(place.breaks(broken));
        false
    }

    /// The sibling of a primitive: its id and extensions.
    fn shadow(&mut self, owner: Node<'_>, node: Node<'_>, element: Element, place: &Place<'_>) {
        if element.type_id().primitive().is_none() {
            self.out.push(place.breaks(&rule::SHADOW_COMPLEX));
            return;
        }
        if !element.is_array() {
            match node.kind() {
                Kind::Array => self.out.push(place.breaks(&rule::SHADOW_KIND)),
                _ => self.shadow_object(node, place),
            }
            return;
        }
        if node.kind() != Kind::Array {
            self.out.push(place.breaks(&rule::SHADOW_ARRAY));
            return;
        }
        let value = beside(owner, node.name()).filter(|value| value.kind() == Kind::Array);
        for (index, item) in node.children().enumerate() {
            let at = place.below(Step::Item(index));
            if item.kind() != Kind::Null {
                self.shadow_object(item, &at);
            } else if value.is_none() {
                self.out.push(at.breaks(&rule::NULL));
            }
        }
        match value.map(|value| value.len().cmp(&node.len())) {
            Some(Ordering::Less) => self.out.push(place.breaks(&rule::SHADOW_LONG)),
            Some(Ordering::Greater) => self.out.push(place.breaks(&rule::SHADOW_SHORT)),
            None if node.is_empty() => self.out.push(place.breaks(&rule::EMPTY_ARRAY)),
            _ => {}
        }
    }

    fn shadow_object(&mut self, node: Node<'_>, place: &Place<'_>) {
        if self.is_filled_object(node, place) {
            self.object(node, self.known.element, place);
        }
    }
}

/// What an object has too much of.
#[derive(Default)]
struct Counts {
    unknown: usize,
    repeated: usize,
    resource_type: usize,
}

/// Of a primitive its sibling that begins with an underscore, and the other way round.
fn beside(owner: Node<'_>, name: Name) -> Option<Node<'_>> {
    owner.children().find(|member| {
        let other = member.name();
        other != name && other.shadow_of() == name.shadow_of()
    })
}
