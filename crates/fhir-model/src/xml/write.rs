//! From the tree to XML, by the definition table.

use std::collections::HashMap;

use super::error::{WriteError, WriteErrorKind};
use super::escape::{escape_attribute, is_xml_char};
use super::{FHIR, xhtml};
use crate::defs::{Element, Primitive, TypeId, TypeKind, type_by_name};
use crate::{Kind, Name, Node, NodeId};

/// The deepest XHTML that is written.
const MAX_XHTML_DEPTH: usize = 512;

/// Appends a resource as FHIR XML, with a declaration, in the element order of the standard, without white space between elements.
///
/// # Errors
/// [`WriteError`] with a path when XML cannot express the tree; `out` then ends where it did before.
pub fn write(resource: Node<'_>, out: &mut Vec<u8>) -> Result<(), WriteError> {
    let from = out.len();
    let result = match resource.document().defect_in(resource) {
        Some(defect) => {
            let path = path_to(resource, defect.node);
            Err(WriteError { kind: WriteErrorKind::Defect, path })
        }
        None => {
            out.extend_from_slice(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            Writer { out }.resource(resource, true)
        }
    };
    if result.is_err() {
        out.truncate(from);
    }
    result
}

/// Where a node stands below a resource, in the keys of the JSON as far as R4 has them.
fn path_to(resource: Node<'_>, target: NodeId) -> String {
    let kind = resource.resource_type().and_then(type_by_name);
    let mut path = kind.map_or("Resource", |kind| kind.name()).to_owned();
    let mut at = resource;
    while at.id() != target {
        let is_array = at.kind() == Kind::Array;
        let below = |node: &Node<'_>| node.id() == target || node.contains(target);
        let Some((item, child)) = at.children().enumerate().find(|(_, node)| below(node)) else {
            break;
        };
        match child.name() {
            _ if is_array => path.push_str(&format!("[{item}]")),
            Name::UNKNOWN => path.push_str(".<unknown>"),
            name => {
                path.push('.');
                path.push_str(name.as_str());
            }
        }
        at = child;
    }
    path
}

struct Writer<'o> {
    out: &'o mut Vec<u8>,
}

/// A member with its sibling (`birthDate` and `_birthDate`).
struct Member<'a> {
    order: u32,
    key: &'a str,
    name: Name,
    known: Option<Element>,
    value: Option<Node<'a>>,
    shadow: Option<Node<'a>>,
}

type Outcome = Result<(), WriteError>;

fn fail(kind: WriteErrorKind) -> Outcome {
    Err(WriteError::new(kind))
}

impl Writer<'_> {
    fn open(&mut self, name: &str) -> Outcome {
        let mut letters = name.bytes();
        let first = letters.next().is_some_and(|b| b.is_ascii_alphabetic() || b == b'_');
        if !first || !letters.all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-' | b'.'))
        {
            return fail(WriteErrorKind::Key);
        }
        self.out.push(b'<');
        self.out.extend_from_slice(name.as_bytes());
        Ok(())
    }

    fn close(&mut self, name: &str) {
        self.out.extend_from_slice(b"</");
        self.out.extend_from_slice(name.as_bytes());
        self.out.push(b'>');
    }

    fn attribute(&mut self, name: &str, value: Node<'_>) -> Outcome {
        self.out.push(b' ');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"=\"");
        match value.kind() {
            Kind::String => {
                let text = value.text().unwrap_or_default();
                let lone_surrogate = value.has_escapes() && text.contains('\u{fffd}') && {
                    let raw = value.raw();
                    !raw.contains('\u{fffd}') && !raw.to_ascii_lowercase().contains("\\ufffd")
                };
                if lone_surrogate || !escape_attribute(&text, self.out) {
                    return fail(WriteErrorKind::Character);
                }
            }
            Kind::Number | Kind::Bool => self.out.extend_from_slice(value.raw().as_bytes()),
            _ => return fail(WriteErrorKind::Shape),
        }
        self.out.push(b'"');
        Ok(())
    }

    fn resource(&mut self, node: Node<'_>, is_root: bool) -> Outcome {
        let (Kind::Object, Some(kind)) = (node.kind(), node.resource_type()) else {
            return fail(WriteErrorKind::NotAResource);
        };
        let inner = |writer: &mut Self| {
            writer.open(kind)?;
            if is_root {
                writer.out.extend_from_slice(format!(" xmlns=\"{FHIR}\"").as_bytes());
            }
            writer.content(node, kind, type_by_name(kind), true)
        };
        inner(self).map_err(|error| if is_root { error.inside_type(kind) } else { error })
    }

    /// Attributes, children and end tag of an object whose start tag is open.
    fn content(
        &mut self,
        node: Node<'_>,
        tag: &str,
        this: Option<TypeId>,
        is_resource: bool,
    ) -> Outcome {
        let members = members(node, this, is_resource);
        let is_extension = this.is_none_or(|t| t.name() == "Extension");
        let is_attribute = |m: &Member<'_>| {
            !is_resource
                && (m.key == "id" || (is_extension && m.key == "url"))
                && (m.known.is_some() || m.value.is_some_and(|v| v.kind() == Kind::String))
        };
        for member in members.iter().filter(|m| is_attribute(m)) {
            let result = match (member.value, member.shadow) {
                (Some(value), None) => self.attribute(member.key, value),
                _ => fail(WriteErrorKind::Shadow),
            };
            result.map_err(|error| error.inside(member.name, None))?;
        }
        if members.iter().all(is_attribute) {
            self.out.extend_from_slice(b"/>");
            return Ok(());
        }
        self.out.push(b'>');
        for member in members.iter().filter(|m| !is_attribute(m)) {
            self.member(member)?;
        }
        self.close(tag);
        Ok(())
    }

    fn member(&mut self, member: &Member<'_>) -> Outcome {
        let is_list = |node: Option<Node<'_>>| node.is_some_and(|n| n.kind() == Kind::Array);
        if !is_list(member.value) && !is_list(member.shadow) {
            return self
                .item(member, member.value, member.shadow)
                .map_err(|error| error.inside(member.name, None));
        }
        let items = || member.value.into_iter().flat_map(Node::items).map(Node::kind);
        let is_scalar = |kind: Kind| matches!(kind, Kind::String | Kind::Number | Kind::Bool);
        if member.known.is_none() && items().any(is_scalar) && items().any(|k| k == Kind::Object) {
            return fail(WriteErrorKind::Mixed)
                .map_err(|error: WriteError| error.inside(member.name, None));
        }
        let mut values = member.value.into_iter().flat_map(Node::items);
        let mut shadows = member.shadow.into_iter().flat_map(Node::items);
        for index in 0usize.. {
            let (value, shadow) = (values.next(), shadows.next());
            if value.is_none() && shadow.is_none() {
                break;
            }
            self.item(member, value, shadow)
                .map_err(|error| error.inside(member.name, Some(index)))?;
        }
        Ok(())
    }

    fn item(
        &mut self,
        member: &Member<'_>,
        value: Option<Node<'_>>,
        shadow: Option<Node<'_>>,
    ) -> Outcome {
        let not_null = |node: &Node<'_>| node.kind() != Kind::Null;
        let (value, shadow) = (value.filter(not_null), shadow.filter(not_null));
        let this = member.known.map(Element::type_id);
        match this.map(TypeId::kind) {
            Some(TypeKind::Primitive(Primitive::Xhtml)) => match (value, shadow) {
                (Some(value), None) => self.narrative(value),
                (None, None) => fail(WriteErrorKind::Shape),
                _ => fail(WriteErrorKind::Shadow),
            },
            Some(TypeKind::Primitive(_)) => self.primitive(member.key, value, shadow),
            _ if shadow.is_some() && this.is_some() => fail(WriteErrorKind::Shape),
            Some(TypeKind::Resource | TypeKind::DomainResource) => {
                self.open(member.key)?;
                self.out.push(b'>');
                match value {
                    Some(resource) => self.resource(resource, false)?,
                    None => return fail(WriteErrorKind::Shape),
                }
                self.close(member.key);
                Ok(())
            }
            _ => match value {
                Some(object) if object.kind() == Kind::Object && shadow.is_none() => {
                    self.open(member.key)?;
                    self.content(object, member.key, this, false)
                }
                Some(list) if list.kind() == Kind::Array => fail(WriteErrorKind::Nested),
                _ if this.is_some() => fail(WriteErrorKind::Shape),
                _ => self.primitive(member.key, value, shadow),
            },
        }
    }

    fn primitive(
        &mut self,
        key: &str,
        value: Option<Node<'_>>,
        shadow: Option<Node<'_>>,
    ) -> Outcome {
        self.open(key)?;
        let id = shadow.and_then(|node| node.get("id"));
        if let Some(id) = id {
            self.attribute("id", id)?;
        }
        if let Some(value) = value {
            self.attribute("value", value)?;
        }
        let Some(shadow) = shadow.filter(|node| node.len() > usize::from(id.is_some())) else {
            if shadow.is_some_and(|node| node.kind() != Kind::Object) {
                return fail(WriteErrorKind::Shape);
            }
            self.out.extend_from_slice(b"/>");
            return Ok(());
        };
        self.out.push(b'>');
        for member in members(shadow, type_by_name("Element"), false) {
            match (member.key, member.value, member.shadow) {
                ("id", Some(_), None) => {}
                ("id", _, _) => return fail(WriteErrorKind::Shadow),
                _ => self.member(&member)?,
            }
        }
        self.close(key);
        Ok(())
    }

    fn narrative(&mut self, value: Node<'_>) -> Outcome {
        let Some(text) = value.text() else { return fail(WriteErrorKind::Shape) };
        if !text.chars().all(is_xml_char) {
            return fail(WriteErrorKind::Character);
        }
        let Some((head, declaration, tail)) = xhtml::checked(&text, MAX_XHTML_DEPTH) else {
            return fail(WriteErrorKind::Xhtml);
        };
        for part in [head, declaration, tail] {
            self.out.extend_from_slice(part.as_bytes());
        }
        Ok(())
    }
}

/// The members in the order of the standard, each with its sibling; unknown ones last, in their own order.
fn members<'a>(node: Node<'a>, this: Option<TypeId>, is_resource: bool) -> Vec<Member<'a>> {
    let mut members: Vec<Member<'a>> = Vec::with_capacity(8);
    let mut foreign = Vec::new();
    for (place, child) in (0u32..).zip(node.children()) {
        let key = child.key().unwrap_or_default();
        if is_resource && key == "resourceType" {
            continue;
        }
        let name = child.name();
        let known = this.and_then(|t| t.element(name.shadow_of()));
        if known.is_none() && key.starts_with('_') {
            foreign.push((place, key, child));
            continue;
        }
        let is_shadow = name.is_shadow();
        let plain = if is_shadow { key.get(1..).unwrap_or_default() } else { key };
        let slot = match members.iter_mut().find(|m| known.is_some() && m.known == known) {
            Some(found) => found,
            None => {
                let order = known.map_or(0x1_0000 + place, |e| e.id().index() as u32);
                let (value, shadow) = (None, None);
                members.push(Member {
                    order,
                    key: plain,
                    name: name.shadow_of(),
                    known,
                    value,
                    shadow,
                });
                match members.last_mut() {
                    Some(last) => last,
                    None => continue,
                }
            }
        };
        if is_shadow {
            slot.shadow = Some(child);
        } else {
            slot.value = Some(child);
        }
    }
    if !foreign.is_empty() {
        siblings(&mut members, foreign);
    }
    members.sort_by_key(|m| m.order);
    members
}

/// Of keys with an underscore that no R4 type has, those that stand beside a value of the same name belong to it.
fn siblings<'a>(members: &mut Vec<Member<'a>>, foreign: Vec<(u32, &'a str, Node<'a>)>) {
    let unknown = members.iter().enumerate().filter(|(_, m)| m.known.is_none());
    let places: HashMap<&str, usize> = unknown.map(|(at, m)| (m.key, at)).collect();
    for (place, key, child) in foreign {
        let beside = key.get(1..).and_then(|plain| places.get(plain));
        match beside.and_then(|at| members.get_mut(*at)) {
            Some(slot) if slot.shadow.is_none() && is_sibling(slot.value, child) => {
                slot.shadow = Some(child);
            }
            _ => members.push(Member {
                order: 0x1_0000 + place,
                key,
                name: child.name().shadow_of(),
                known: None,
                value: Some(child),
                shadow: None,
            }),
        }
    }
}

/// Whether id and children of the second can stand with the first in one element, or in as many elements.
fn is_sibling(value: Option<Node<'_>>, shadow: Node<'_>) -> bool {
    let Some(value) = value else { return false };
    let is_scalar = |node: Node<'_>| !matches!(node.kind(), Kind::Object | Kind::Array);
    let has_content = |node: Node<'_>| {
        node.kind() == Kind::Object
            && !node.is_empty()
            && node.get("id").is_none_or(|id| id.kind() == Kind::String)
    };
    match (value.kind(), shadow.kind()) {
        (Kind::Array, Kind::Array) => {
            value.len() == shadow.len()
                && value.children().all(is_scalar)
                && value.children().any(|item| item.kind() != Kind::Null)
                && shadow.children().any(|item| item.kind() != Kind::Null)
                && shadow.children().all(|item| item.kind() == Kind::Null || has_content(item))
        }
        (Kind::Null, _) => false,
        _ => is_scalar(value) && has_content(shadow),
    }
}
