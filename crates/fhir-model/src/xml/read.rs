//! From XML elements to JSON, by the definition table.

use std::collections::HashMap;

use super::error::{XmlError, XmlErrorKind};
use super::tree::{Element, Tree, parse};
use crate::defs::{Primitive, TypeId, TypeKind, type_by_name};
use crate::{DefectKind, Document, JsonWriter, Limits, Name};

/// Reads a resource from FHIR XML. The document it gives is the resource in JSON: its places and offsets are those of that JSON.
///
/// # Errors
/// [`XmlError`] with line and column when the bytes are not FHIR XML, or pass a limit. The depth of both the XML and the JSON is limited.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Document, XmlError> {
    if bytes.len() as u64 > limits.max_bytes.min(u64::from(u32::MAX) / 4) {
        return Err(XmlError::at(XmlErrorKind::TooLarge, b"", 0));
    }
    let source = std::str::from_utf8(bytes)
        .map_err(|e| XmlError::at(XmlErrorKind::Encoding, bytes, e.valid_up_to()))?;
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    let tree = parse(source, limits)?;
    let mut json = Vec::with_capacity(bytes.len());
    let at_start = |kind| XmlError::at(kind, bytes, 0);
    if let Some(root) = tree.get(0) {
        let mut writer = Writer { tree: &tree, json: JsonWriter::new(&mut json) };
        writer.object(root, type_by_name(&root.name), true).map_err(at_start)?;
    }
    // What was read stands within the limits of the XML; its JSON may be a little longer.
    let limits = Limits { max_bytes: u64::MAX, max_string: u64::MAX, ..limits.clone() };
    let document =
        Document::parse_with(json, &limits).map_err(|_| at_start(XmlErrorKind::TooLarge))?;
    match document.defects().iter().any(|d| d.kind == DefectKind::TooDeep) {
        true => Err(at_start(XmlErrorKind::TooDeep)),
        false => Ok(document),
    }
}

struct Writer<'t, 'x, 'o> {
    tree: &'t Tree<'x>,
    json: JsonWriter<'o>,
}

/// The children of one name.
struct Group<'t, 'x> {
    name: &'t str,
    members: Vec<&'t Element<'x>>,
}

type Outcome = Result<(), XmlErrorKind>;

impl<'t, 'x> Writer<'t, 'x, '_> {
    fn object(
        &mut self,
        element: &'t Element<'x>,
        this: Option<TypeId>,
        is_resource: bool,
    ) -> Outcome {
        let is_extension = this.is_none_or(|t| t.name() == "Extension");
        if element.value.is_some()
            || (is_resource && element.id.is_some())
            || (element.url.is_some() && !is_extension)
        {
            return Err(XmlErrorKind::Attribute);
        }
        self.json.begin_object();
        if is_resource {
            self.json.key("resourceType");
            self.json.string(&element.name);
        }
        for (key, text) in [("id", &element.id), ("url", &element.url)] {
            if let Some(text) = text {
                self.json.key(key);
                self.json.string(text);
            }
        }
        for group in self.groups(element) {
            self.group(&group, this)?;
        }
        self.json.end_object();
        Ok(())
    }

    /// The children by name, in the order in which each name first stands.
    fn groups(&self, element: &'t Element<'x>) -> Vec<Group<'t, 'x>> {
        let mut groups: Vec<Group<'t, 'x>> = Vec::new();
        let mut places: HashMap<&'t str, usize> = HashMap::new();
        let mut last = usize::MAX;
        for child in self.tree.children(element) {
            let name: &'t str = &child.name;
            if groups.get(last).is_none_or(|group| group.name != name) {
                last = *places.entry(name).or_insert_with(|| {
                    groups.push(Group { name, members: Vec::new() });
                    groups.len() - 1
                });
            }
            if let Some(group) = groups.get_mut(last) {
                group.members.push(child);
            }
        }
        groups
    }

    fn group(&mut self, group: &Group<'t, 'x>, owner: Option<TypeId>) -> Outcome {
        let name = Name::of(group.name).filter(|name| !name.is_shadow());
        let known = owner.zip(name).and_then(|(owner, name)| owner.element(name));
        let is_array = known.is_some_and(|e| e.is_array()) || group.members.len() > 1;
        let this = known.map(|element| element.type_id());
        match this.map(TypeId::kind) {
            Some(TypeKind::Primitive(Primitive::Xhtml)) => self.texts(group, is_array),
            Some(TypeKind::Primitive(primitive)) => self.primitives(group, primitive, is_array),
            Some(TypeKind::Resource | TypeKind::DomainResource) => self.nested(group, is_array),
            Some(_) => self.objects(group, this, is_array),
            None if group.members.iter().all(|m| m.div.is_some()) => self.texts(group, is_array),
            None if looks_primitive(group) => self.primitives(group, Primitive::String, is_array),
            None => self.objects(group, None, is_array),
        }
    }

    fn each(
        &mut self,
        group: &Group<'t, 'x>,
        is_array: bool,
        mut one: impl FnMut(&mut Self, &'t Element<'x>) -> Outcome,
    ) -> Outcome {
        self.json.key(group.name);
        if is_array {
            self.json.begin_array();
        }
        for member in &group.members {
            one(self, member)?;
        }
        if is_array {
            self.json.end_array();
        }
        Ok(())
    }

    fn objects(&mut self, group: &Group<'t, 'x>, this: Option<TypeId>, is_array: bool) -> Outcome {
        self.each(group, is_array, |writer, member| match member.div {
            Some(_) => Err(XmlErrorKind::Xhtml),
            None => writer.object(member, this, false),
        })
    }

    fn nested(&mut self, group: &Group<'t, 'x>, is_array: bool) -> Outcome {
        self.each(group, is_array, |writer, member| {
            if member.value.is_some() || member.id.is_some() || member.url.is_some() {
                return Err(XmlErrorKind::Attribute);
            }
            let mut resources = writer.tree.children(member);
            match (resources.next(), resources.next()) {
                (Some(resource), None) if resource.div.is_none() => {
                    writer.object(resource, type_by_name(&resource.name), true)
                }
                (None, _) => {
                    writer.json.begin_object();
                    writer.json.end_object();
                    Ok(())
                }
                (Some(_), None) => Err(XmlErrorKind::Xhtml),
                (Some(_), Some(_)) => Err(XmlErrorKind::Resources),
            }
        })
    }

    fn texts(&mut self, group: &Group<'t, 'x>, is_array: bool) -> Outcome {
        self.each(group, is_array, |writer, member| match &member.div {
            Some(div) => {
                writer.json.string(div);
                Ok(())
            }
            None => Err(XmlErrorKind::Xhtml),
        })
    }

    fn primitives(
        &mut self,
        group: &Group<'t, 'x>,
        primitive: Primitive,
        is_array: bool,
    ) -> Outcome {
        let has_more = |m: &Element<'_>| m.id.is_some() || m.first_child.is_some();
        let shadowed = group.members.iter().any(|m| has_more(m));
        if group.members.iter().any(|m| m.div.is_some()) {
            return Err(XmlErrorKind::Xhtml);
        }
        if group.members.iter().any(|m| m.url.is_some()) {
            return Err(XmlErrorKind::Attribute);
        }
        if !shadowed || group.members.iter().any(|m| m.value.is_some()) {
            self.each(group, is_array, |writer, member| {
                match &member.value {
                    Some(text) => writer.scalar(text, primitive),
                    None => writer.json.raw_value("null"),
                }
                Ok(())
            })?;
        }
        if !shadowed {
            return Ok(());
        }
        let shadow = Group { name: &format!("_{}", group.name), members: Vec::new() };
        self.json.key(shadow.name);
        if is_array {
            self.json.begin_array();
        }
        let element = type_by_name("Element");
        for member in &group.members {
            if has_more(member) {
                self.shadow(member, element)?;
            } else {
                self.json.raw_value("null");
            }
        }
        if is_array {
            self.json.end_array();
        }
        Ok(())
    }

    /// The id and extensions of a primitive.
    fn shadow(&mut self, member: &'t Element<'x>, element: Option<TypeId>) -> Outcome {
        self.json.begin_object();
        if let Some(id) = &member.id {
            self.json.key("id");
            self.json.string(id);
        }
        for group in self.groups(member) {
            self.group(&group, element)?;
        }
        self.json.end_object();
        Ok(())
    }

    fn scalar(&mut self, text: &str, primitive: Primitive) {
        let plain = match primitive {
            Primitive::Boolean => matches!(text, "true" | "false"),
            Primitive::Decimal
            | Primitive::Integer
            | Primitive::PositiveInt
            | Primitive::UnsignedInt => is_json_number(text.as_bytes()),
            _ => false,
        };
        match plain {
            true => self.json.raw_value(text),
            false => self.json.string(text),
        }
    }
}

/// True for what JSON calls a number.
fn is_json_number(text: &[u8]) -> bool {
    let digits = |text: &[u8]| text.iter().take_while(|b| b.is_ascii_digit()).count();
    let rest = text.strip_prefix(b"-").unwrap_or(text);
    let whole = digits(rest);
    if whole == 0 || (whole > 1 && rest.first() == Some(&b'0')) {
        return false;
    }
    let mut rest = rest.get(whole..).unwrap_or_default();
    if let Some(fraction) = rest.strip_prefix(b".") {
        let count = digits(fraction);
        if count == 0 {
            return false;
        }
        rest = fraction.get(count..).unwrap_or_default();
    }
    if let Some(exponent) = rest.strip_prefix(b"e").or_else(|| rest.strip_prefix(b"E")) {
        let unsigned = exponent.strip_prefix(b"-").or_else(|| exponent.strip_prefix(b"+"));
        let unsigned = unsigned.unwrap_or(exponent);
        return !unsigned.is_empty() && digits(unsigned) == unsigned.len();
    }
    rest.is_empty()
}

/// Whether an element that R4 does not have is read as a string: it has a value, or nothing at all.
fn looks_primitive(group: &Group<'_, '_>) -> bool {
    let all = |test: fn(&Element<'_>) -> bool| group.members.iter().all(|m| test(m));
    all(|m| m.value.is_some() || m.first_child.is_none())
        && (!all(|m| m.value.is_none()) || all(|m| m.id.is_none()))
}
