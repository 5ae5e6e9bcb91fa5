//! A primitive element: its value, and what stands beside it.

use std::borrow::Cow;

use crate::name::Name;
use crate::node::{Items, Kind, Node};

/// A primitive as FHIR means it: JSON splits it into `field` (the value) and `_field` (its id and extensions); here they are
/// one. May be absent altogether. `Debug` shows its shape only.
///
/// ```
/// use medpipe_fhir_model::Document;
///
/// let doc = Document::parse(br#"{"_birthDate":{"extension":[{"url":"u","valueCode":"unknown"}]}}"#.to_vec())?;
/// let birth_date = doc.root().primitive("birthDate");
/// assert!(birth_date.value.is_none() && !birth_date.is_absent());
/// assert_eq!(birth_date.extensions().count(), 1);
/// # Ok::<(), medpipe_fhir_model::ReadError>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Primitive<'a> {
    /// The value; never `null`.
    pub value: Option<Node<'a>>,
    /// The id within the resource.
    pub id: Option<Node<'a>>,
    /// The array of extensions.
    pub extension: Option<Node<'a>>,
}

impl<'a> Primitive<'a> {
    fn of(value: Option<Node<'a>>, shadow: Option<Node<'a>>) -> Primitive<'a> {
        Primitive {
            value: value.filter(|node| node.kind() != Kind::Null),
            id: shadow.and_then(|node| node.get("id")),
            extension: shadow.and_then(|node| node.get("extension")),
        }
    }

    /// True when there is neither value nor id nor extension.
    pub fn is_absent(&self) -> bool {
        self.value.is_none() && self.id.is_none() && self.extension.is_none()
    }

    /// The value as text: of a string its characters, of a number or boolean its source text.
    pub fn text(&self) -> Option<Cow<'a, str>> {
        let node = self.value?;
        match node.kind() {
            Kind::String => node.text(),
            Kind::Number | Kind::Bool => Some(Cow::Borrowed(node.raw())),
            _ => None,
        }
    }

    /// The value of a boolean.
    pub fn as_bool(&self) -> Option<bool> {
        self.value?.as_bool()
    }

    /// The value of an integer.
    pub fn as_i64(&self) -> Option<i64> {
        self.value?.as_i64()
    }

    /// All extensions.
    pub fn extensions(&self) -> Items<'a> {
        self.extension.map_or_else(Items::none, Node::items)
    }

    /// The first extension of that URL.
    pub fn extension_of(&self, url: &str) -> Option<Node<'a>> {
        self.extensions().find(|e| e.get("url").is_some_and(|u| u.is_string_eq(url)))
    }
}

/// The items of a repeating primitive, see [`Node::primitives`].
#[derive(Clone)]
pub struct Primitives<'a> {
    values: Items<'a>,
    shadows: Items<'a>,
}

impl<'a> Iterator for Primitives<'a> {
    type Item = Primitive<'a>;

    fn next(&mut self) -> Option<Primitive<'a>> {
        let (value, shadow) = (self.values.next(), self.shadows.next());
        (value.is_some() || shadow.is_some()).then(|| Primitive::of(value, shadow))
    }
}

impl<'a> Node<'a> {
    fn beside(self, key: &str) -> (Option<Node<'a>>, Option<Node<'a>>) {
        match Name::of(key) {
            Some(name) => self.pair(name),
            None => (self.get(key), self.get(&format!("_{key}"))),
        }
    }

    /// The members `name` and `_name`, in one pass.
    pub(crate) fn pair(self, name: Name) -> (Option<Node<'a>>, Option<Node<'a>>) {
        let (mut value, mut shadow) = (None, None);
        if self.kind() == Kind::Object {
            for member in self.children() {
                if member.name() == name {
                    value = value.or(Some(member));
                } else if member.name().is_shadow() && member.name().shadow_of() == name {
                    shadow = shadow.or(Some(member));
                }
            }
        }
        (value, shadow)
    }

    /// The primitive element of that name, its sibling `_name` merged in; of an array the first item.
    pub fn primitive(self, key: &str) -> Primitive<'a> {
        self.primitives(key).next().unwrap_or_default()
    }

    /// The items of a repeating primitive, each with its own id and extensions.
    pub fn primitives(self, key: &str) -> Primitives<'a> {
        Primitives::of(self.beside(key))
    }

    /// The extensions of this element (not its modifier extensions).
    pub fn extensions(self) -> Items<'a> {
        self.each("extension")
    }

    /// The extensions of that URL.
    pub fn extensions_of(self, url: &str) -> impl Iterator<Item = Node<'a>> {
        self.extensions().filter(move |e| e.get("url").is_some_and(|u| u.is_string_eq(url)))
    }

    /// The first extension of that URL; for a nested one ask the result again.
    pub fn extension(self, url: &str) -> Option<Node<'a>> {
        self.extensions_of(url).next()
    }

    /// The value of an extension, whatever its type: the member that begins with `value`.
    pub fn extension_value(self) -> Option<Node<'a>> {
        self.choice("value")
    }

    /// The member of a choice element by its stem: `value` finds `valueQuantity`, `valueString` and so on.
    pub fn choice(self, stem: &str) -> Option<Node<'a>> {
        if self.kind() != Kind::Object {
            return None;
        }
        self.children().find(|member| {
            let rest = member.key().and_then(|key| key.strip_prefix(stem));
            rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_uppercase()))
        })
    }
}

impl<'a> Primitives<'a> {
    pub(crate) fn of((value, shadow): (Option<Node<'a>>, Option<Node<'a>>)) -> Primitives<'a> {
        let items = |node: Option<Node<'a>>| node.map_or_else(Items::none, Node::items);
        Primitives { values: items(value), shadows: items(shadow) }
    }
}
