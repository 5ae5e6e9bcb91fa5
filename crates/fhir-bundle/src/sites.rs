//! The places of a resource that can name another resource, found through the definition table.

use std::sync::OnceLock;

use medpipe_fhir_model::defs::{Element, Primitive, TypeId, TypeKind, type_by_name};
use medpipe_fhir_model::{Kind, Name, Node};

/// What kind of place it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum SiteKind {
    /// `Reference.reference`
    Reference,
    /// A value of type uri, oid or uuid: a name as often as a place.
    Uri,
    /// A value of type url: a place.
    Url,
    /// A value of type canonical.
    Canonical,
    /// The XHTML of a narrative.
    Narrative,
}

/// A string that can name another resource.
#[derive(Clone, Copy)]
pub(crate) struct Site<'a> {
    pub node: Node<'a>,
    pub kind: SiteKind,
    /// The element of type Reference, or the primitive element itself.
    pub element: Element,
}

struct Known {
    reference_type: Option<TypeId>,
    element: Option<TypeId>,
    bundle: Option<TypeId>,
    reference: Option<Name>,
}

fn known() -> &'static Known {
    static KNOWN: OnceLock<Known> = OnceLock::new();
    KNOWN.get_or_init(|| Known {
        reference_type: type_by_name("Reference"),
        element: type_by_name("Element"),
        bundle: type_by_name("Bundle"),
        reference: Name::of("reference"),
    })
}

/// Calls `found` for every such place of a resource, in document order. A Bundle inside is a scope of its own and is left
/// alone, and so is everything that R4 does not define.
pub(crate) fn walk<'a>(resource: Node<'a>, kind: TypeId, found: &mut impl FnMut(Site<'a>)) {
    let known = known();
    if Some(kind) != known.bundle {
        Walk { known, found }.object(resource, kind);
    }
}

struct Walk<'f, F> {
    known: &'static Known,
    found: &'f mut F,
}

impl<'a, F: FnMut(Site<'a>)> Walk<'_, F> {
    fn object(&mut self, node: Node<'a>, owner: TypeId) {
        for member in node.children() {
            self.member(member, owner);
        }
    }

    fn objects(&mut self, member: Node<'a>, owner: TypeId) {
        for item in member.items().filter(|item| item.kind() == Kind::Object) {
            self.object(item, owner);
        }
    }

    #[inline]
    fn member(&mut self, member: Node<'a>, owner: TypeId) {
        let name = member.name();
        if name == Name::UNKNOWN {
            return;
        }
        if name.is_shadow() {
            // Only its extensions can hold a link.
            let is_element = owner.element(name.shadow_of()).is_some();
            if let (true, Some(element)) = (is_element, self.known.element) {
                self.objects(member, element);
            }
            return;
        }
        let Some(element) = owner.element(name) else { return };
        match element.type_id().kind() {
            TypeKind::Primitive(primitive) => {
                let kind = match primitive {
                    Primitive::Uri | Primitive::Oid | Primitive::Uuid => SiteKind::Uri,
                    Primitive::Url => SiteKind::Url,
                    Primitive::Canonical => SiteKind::Canonical,
                    Primitive::Xhtml => SiteKind::Narrative,
                    _ => return,
                };
                for node in member.items().filter(|item| item.kind() == Kind::String) {
                    (self.found)(Site { node, kind, element });
                }
            }
            TypeKind::Resource | TypeKind::DomainResource => self.contained(member),
            TypeKind::Datatype if Some(element.type_id()) == self.known.reference_type => {
                for item in member.items().filter(|item| item.kind() == Kind::Object) {
                    self.reference(item, element);
                }
            }
            TypeKind::Datatype | TypeKind::Backbone => self.objects(member, element.type_id()),
        }
    }

    fn contained(&mut self, member: Node<'a>) {
        for item in member.items() {
            let inner = item.resource_type().and_then(crate::link::resource_type);
            if let Some(inner) = inner.filter(|inner| Some(*inner) != self.known.bundle) {
                self.object(item, inner);
            }
        }
    }

    fn reference(&mut self, node: Node<'a>, element: Element) {
        for member in node.children() {
            if Some(member.name()) != self.known.reference {
                self.member(member, element.type_id());
            } else if member.kind() == Kind::String {
                let kind = SiteKind::Reference;
                (self.found)(Site { node: member, kind, element });
            }
        }
    }
}
