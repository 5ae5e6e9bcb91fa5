//! Elements and resources: places in a tree, with what the definition table says of them.

use std::borrow::Cow;
use std::collections::HashSet;
use std::sync::OnceLock;

use medpipe_fhir_model::defs::{self, Primitive, TypeId};
use medpipe_fhir_model::{Kind, Name, Node};
use medpipe_terminology::{Decimal, ucum};

use super::{Collection, Date, DateTime, Quantity, QuantityUnit, Time, TypeInfo, Value};
use crate::syntax::code::Member;

/// An element or resource. A primitive is two places in JSON: `birthDate` has the value, `_birthDate` the id and extensions;
/// either may be missing.
#[derive(Clone, Copy)]
pub struct Element<'a> {
    node: Option<Node<'a>>,
    shadow: Option<Node<'a>>,
    type_id: Option<TypeId>,
}

/// The base names of all choices of R4: `value`, `onset`, `medication`.
pub(crate) fn choice_names() -> &'static HashSet<&'static str> {
    static NAMES: OnceLock<HashSet<&'static str>> = OnceLock::new();
    NAMES.get_or_init(|| {
        defs::elements().filter(|element| element.is_choice()).filter_map(choice_base).collect()
    })
}

/// `value` of `Observation.value[x]`.
pub(crate) fn choice_base(element: defs::Element) -> Option<&'static str> {
    let path = element.path();
    path.rsplit_once('.').map_or(path, |(_, last)| last).strip_suffix("[x]")
}

/// A type for a node whose element is known; of a resource what it says itself.
fn concrete(declared: TypeId, node: Option<Node<'_>>) -> TypeId {
    if declared.is_resource() && declared.is_abstract() {
        let own = node.and_then(|node| node.resource_type()).and_then(defs::type_by_name);
        return own.unwrap_or(declared);
    }
    declared
}

impl<'a> Element<'a> {
    /// The element at a node: a resource by its `resourceType`, anything else without a type.
    pub fn of_node(node: Node<'a>) -> Element<'a> {
        let type_id = node.resource_type().and_then(defs::type_by_name);
        Element { node: Some(node), shadow: None, type_id }
    }

    /// The element at a node of a known type: `HumanName`, `Patient.contact`.
    pub fn of_type(node: Node<'a>, type_id: TypeId) -> Element<'a> {
        Element { node: Some(node), shadow: None, type_id: Some(concrete(type_id, Some(node))) }
    }

    /// The value's node; `None` for a primitive that has only an id or extensions.
    pub fn node(&self) -> Option<Node<'a>> {
        self.node
    }

    /// The node of a primitive's id and extensions.
    pub fn shadow(&self) -> Option<Node<'a>> {
        self.shadow
    }

    /// Its type; `None` when the table does not know the element.
    pub fn type_id(&self) -> Option<TypeId> {
        self.type_id
    }

    /// Its type as `type()` names it.
    pub fn type_info(&self) -> TypeInfo {
        TypeInfo::new("FHIR", self.type_id.map_or("Element", TypeId::name))
    }

    fn primitive(&self) -> Option<Primitive> {
        self.type_id.and_then(TypeId::primitive)
    }

    /// True when it is a primitive, or a scalar the table does not know.
    pub fn is_primitive(&self) -> bool {
        match self.type_id {
            Some(known) => known.primitive().is_some(),
            None => self.node.is_none_or(|n| !matches!(n.kind(), Kind::Object | Kind::Array)),
        }
    }

    /// True when it is a primitive with a value, not only an id or extensions.
    pub fn has_value(&self) -> bool {
        let scalar =
            |node: Node<'_>| !matches!(node.kind(), Kind::Object | Kind::Array | Kind::Null);
        self.is_primitive() && self.node.is_some_and(scalar)
    }

    /// True when it is the same place of the same document.
    pub fn is_same(&self, other: &Element<'_>) -> bool {
        let same = |a: Option<Node<'_>>, b: Option<Node<'_>>| match (a, b) {
            (Some(a), Some(b)) => {
                std::ptr::eq(a.document().source(), b.document().source()) && a.id() == b.id()
            }
            (None, None) => true,
            _ => false,
        };
        same(self.node, other.node) && same(self.shadow, other.shadow)
    }

    /// The System value of a primitive or Quantity; `None` also for numbers of more than 37 digits.
    pub fn to_system(&self) -> Option<Value<'a>> {
        let node = self.node?;
        match node.kind() {
            Kind::Bool => node.as_bool().map(Value::Boolean),
            Kind::Number => number(node, self.primitive()),
            Kind::String => {
                let text = node.text()?;
                Some(self.temporal(&text).unwrap_or(Value::String(text)))
            }
            Kind::Object => self.quantity().map(|quantity| Value::Quantity(Box::new(quantity))),
            Kind::Array | Kind::Null => None,
        }
    }

    fn temporal(&self, text: &str) -> Option<Value<'a>> {
        match self.primitive()? {
            Primitive::Date => Date::parse(text).map(Value::Date),
            Primitive::DateTime | Primitive::Instant => DateTime::parse(text).map(Value::DateTime),
            Primitive::Time => Time::parse(text).map(Value::Time),
            _ => None,
        }
    }

    /// A FHIR Quantity as a System.Quantity (FHIR R4, section 2.9.1.2). One with a comparator (`<5`) has no exact value.
    fn quantity(&self) -> Option<Quantity> {
        let quantity = defs::type_by_name("Quantity")?;
        if !self.type_id?.is_a(quantity) {
            return None;
        }
        let node = self.node?;
        let value: Decimal =
            node.get("value").filter(|v| v.kind() == Kind::Number)?.raw().parse().ok()?;
        if node.get("comparator").is_some() {
            return None;
        }
        let text = |key: &str| node.get(key).and_then(|n| n.text());
        let unit = match (text("code"), text("unit")) {
            (Some(code), _) if text("system").as_deref() == Some(ucum::SYSTEM) => {
                QuantityUnit::Ucum(code.into())
            }
            (Some(code), _) => QuantityUnit::Foreign(code.into()),
            (None, Some(unit)) => QuantityUnit::Foreign(unit.into()),
            (None, None) => QuantityUnit::Ucum("1".into()),
        };
        Some(Quantity { value, unit })
    }

    /// The children of a name, in order.
    pub(crate) fn children_named(&self, member: &Member, out: &mut Collection<'a>) {
        let Some(node) = self.node.filter(|node| node.kind() == Kind::Object) else {
            // Of a primitive only its id and extensions.
            if let Some(shadow) = self.shadow
                && let Some(element) = member.name.and_then(|name| element_type()?.element(name))
            {
                push_items(shadow.member(element.name()), None, Some(element.type_id()), out);
            }
            return;
        };
        let Some(own) = self.type_id else {
            self.untyped(node, member, out);
            return;
        };
        if let Some(name) = member.name
            && let Some(element) = own.element(name)
        {
            if element.is_choice() {
                return;
            }
            let type_id = element.type_id();
            if type_id.primitive().is_none() {
                push_items(node.member(name), None, Some(type_id), out);
            } else {
                let (value, shadow) = pair(node, name, member.shadow);
                push_items(value, shadow, Some(type_id), out);
            }
            return;
        }
        if member.is_choice && self.choice(node, own, &member.text, out) {
            return;
        }
        if member.as_type.is_none() && !is_choice_variant(own, member) {
            self.untyped(node, member, out);
        }
    }

    /// Elements `value[x]` by the name `value`. True when the type has such a choice.
    fn choice(&self, node: Node<'a>, own: TypeId, base: &str, out: &mut Collection<'a>) -> bool {
        let of_base = |name: Name| {
            own.element(name)
                .filter(|element| element.is_choice() && choice_base(*element) == Some(base))
        };
        for child in node.children() {
            let name = child.name();
            if let Some(element) = of_base(name.shadow_of()) {
                let name = name.shadow_of();
                let (mut value, mut shadow) = (None, None);
                for other in node.children().filter(|n| n.name().shadow_of() == name) {
                    let slot = if other.name().is_shadow() { &mut shadow } else { &mut value };
                    *slot = slot.or(Some(other));
                }
                push_items(value, shadow, Some(element.type_id()), out);
                return true;
            }
        }
        own.elements().any(|element| choice_base(element) == Some(base))
    }

    /// Children that the table does not know: by their key, or by a key made of the name and a type.
    fn untyped(&self, node: Node<'a>, member: &Member, out: &mut Collection<'a>) {
        let own = &*member.text;
        if let Some(found) = node.get(own) {
            push_items(Some(found), None, None, out);
        } else if self.type_id.is_none() && member.is_choice {
            for child in node.children() {
                let Some(suffix) = child.key().and_then(|key| key.strip_prefix(own)) else {
                    continue;
                };
                if let Some(type_id) = suffix_type(suffix) {
                    push_items(Some(child), None, Some(type_id), out);
                }
            }
        }
    }

    /// All children, in order.
    pub(crate) fn children(&self, out: &mut Collection<'a>) {
        let place = match self.node {
            Some(node) if node.kind() == Kind::Object => node,
            _ => {
                if let (Some(shadow), Some(element)) = (self.shadow, element_type()) {
                    Element::of_type(shadow, element).children(out);
                }
                return;
            }
        };
        for child in place.children() {
            let name = child.name();
            let Some(key) = child.key() else { continue };
            if key == "resourceType" {
                continue;
            }
            let element = self.type_id.and_then(|own| own.element(name.shadow_of()));
            let type_id = element.map(|element| element.type_id());
            if type_id.is_none_or(|t| t.primitive().is_none()) {
                if name == Name::UNKNOWN || !name.is_shadow() {
                    push_items(Some(child), None, type_id, out);
                }
                continue;
            }
            let other = |shadow: bool| {
                place.children().find(|n| {
                    n.name().shadow_of() == name.shadow_of() && n.name().is_shadow() == shadow
                })
            };
            if name.is_shadow() {
                // The value, if there is one, brings its shadow along.
                if other(false).is_none() {
                    push_items(None, Some(child), type_id, out);
                }
            } else {
                push_items(Some(child), other(true), type_id, out);
            }
        }
    }

    /// The extensions of a url.
    pub(crate) fn extensions(&self, url: &str, out: &mut Collection<'a>) {
        let place = match self.node {
            Some(node) if node.kind() == Kind::Object => Some(node),
            _ => self.shadow,
        };
        let Some(place) = place else { return };
        let type_id = defs::type_by_name("Extension");
        for node in place.each("extension") {
            if node.get("url").is_some_and(|found| found.is_string_eq(url)) {
                out.push(Value::Element(Element { node: Some(node), shadow: None, type_id }));
            }
        }
    }
}

/// The value and the shadow of a primitive, in one pass.
fn pair<'a>(
    node: Node<'a>,
    name: Name,
    shadow: Option<Name>,
) -> (Option<Node<'a>>, Option<Node<'a>>) {
    let (mut value, mut beside) = (None, None);
    for child in node.children() {
        let found = child.name();
        if found == name {
            value = value.or(Some(child));
        } else if Some(found) == shadow {
            beside = beside.or(Some(child));
        }
    }
    (value, beside)
}

/// Adds an element, or the items of a repeating one with those of its shadow.
fn push_items<'a>(
    value: Option<Node<'a>>,
    shadow: Option<Node<'a>>,
    type_id: Option<TypeId>,
    out: &mut Collection<'a>,
) {
    let mut push = |node: Option<Node<'a>>, shadow: Option<Node<'a>>| {
        let node = node.filter(|n| n.kind() != Kind::Null);
        let shadow = shadow.filter(|n| n.kind() == Kind::Object);
        if node.is_some() || shadow.is_some() {
            let type_id = type_id
                .map(|declared| concrete(declared, node))
                .or_else(|| node.and_then(|n| n.resource_type()).and_then(defs::type_by_name));
            out.push(Value::Element(Element { node, shadow, type_id }));
        }
    };
    let is_array = |n: Option<Node<'a>>| n.is_some_and(|n| n.kind() == Kind::Array);
    if !is_array(value) && !is_array(shadow) {
        push(value, shadow);
        return;
    }
    let mut values = value.into_iter().flat_map(Node::items);
    let mut shadows = shadow.into_iter().flat_map(Node::items);
    loop {
        match (values.next(), shadows.next()) {
            (None, None) => return,
            (node, shadow) => push(node, shadow),
        }
    }
}

fn number<'a>(node: Node<'a>, primitive: Option<Primitive>) -> Option<Value<'a>> {
    let decimal = match primitive {
        Some(primitive) => primitive == Primitive::Decimal,
        None => node.raw().contains(['.', 'e', 'E']),
    };
    match node.as_i64() {
        Some(integer) if !decimal => Some(Value::Integer(integer)),
        _ => node.raw().parse().ok().map(Value::Decimal),
    }
}

fn element_type() -> Option<TypeId> {
    static ELEMENT: OnceLock<Option<TypeId>> = OnceLock::new();
    *ELEMENT.get_or_init(|| defs::type_by_name("Element"))
}

/// True for `valueQuantity` where the type has `value[x]`: FHIRPath knows the choice by its base name only.
fn is_choice_variant(own: TypeId, member: &Member) -> bool {
    member.name.and_then(|name| own.element(name)).is_some_and(|element| element.is_choice())
}

/// The type that a choice name ends with: `Quantity`, `dateTime` of `DateTime`.
fn suffix_type(suffix: &str) -> Option<TypeId> {
    let first = suffix.chars().next().filter(char::is_ascii_uppercase)?;
    defs::type_by_name(suffix).or_else(|| {
        let lower: Cow<'_, str> =
            format!("{}{}", first.to_ascii_lowercase(), suffix.get(1..)?).into();
        defs::type_by_name(&lower)
    })
}

impl std::fmt::Debug for Element<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.type_info(), f)
    }
}
