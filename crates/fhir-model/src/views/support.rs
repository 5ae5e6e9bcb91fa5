//! What all views share.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

pub(super) use super::notation::{choice, element, field, resource};
pub(super) use crate::{Name, Node};

use super::generated::{Extension, Meta, Narrative};
pub(super) use crate::node::Items;
use crate::primitive::{Primitive, Primitives};
use crate::values::{Date, DateTime, Decimal, Instant, Time};

/// A node seen as one type of R4.
pub trait View<'a>: Copy {
    /// The type as the standard writes it: `Patient`, `HumanName`, `Patient.contact`.
    const TYPE: &'static str;

    /// Sees a node as this type, unchecked.
    fn of(node: Node<'a>) -> Self;

    /// The node itself.
    fn node(self) -> Node<'a>;

    /// The id: of a resource its logical id, of an element its id within the resource.
    fn id(self) -> Typed<'a, kind::String> {
        Typed::of(self.node().primitive("id"))
    }

    /// The extensions.
    fn extensions(self) -> Views<'a, Extension<'a>> {
        Views::of(self.node().each("extension"))
    }

    /// The extensions that change the meaning of what they stand in.
    fn modifier_extensions(self) -> Views<'a, Extension<'a>> {
        Views::of(self.node().each("modifierExtension"))
    }

    /// The first extension of that URL.
    fn extension(self, url: &str) -> Option<Extension<'a>> {
        self.node().extension(url).map(Extension::of)
    }
}

/// A view of a resource.
pub trait ResourceView<'a>: View<'a> {
    /// Sees a node as this resource when its `resourceType` says so.
    fn from_node(node: Node<'a>) -> Option<Self> {
        (node.resource_type() == Some(Self::TYPE)).then(|| Self::of(node))
    }

    /// Metadata.
    fn meta(self) -> Option<Meta<'a>> {
        self.node().get("meta").map(Meta::of)
    }

    /// The rules under which it was made.
    fn implicit_rules(self) -> Typed<'a, kind::Uri> {
        Typed::of(self.node().primitive("implicitRules"))
    }

    /// Its language.
    fn language(self) -> Typed<'a, kind::Code> {
        Typed::of(self.node().primitive("language"))
    }

    /// The narrative.
    fn text(self) -> Option<Narrative<'a>> {
        self.node().get("text").map(Narrative::of)
    }

    /// The contained resources.
    fn contained(self) -> Items<'a> {
        self.node().each("contained")
    }
}

/// The items of a repeating element.
#[derive(Clone)]
pub struct Views<'a, T> {
    items: Items<'a>,
    view: PhantomData<T>,
}

impl<'a, T> Views<'a, T> {
    pub(super) fn of(items: Items<'a>) -> Views<'a, T> {
        Views { items, view: PhantomData }
    }
}

impl<'a, T: View<'a>> Iterator for Views<'a, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.items.next().map(T::of)
    }
}

/// A kind of primitive and the Rust value it has.
pub trait PrimitiveKind {
    /// The value in Rust.
    type Value<'a>;

    /// Reads it; `None` when it is absent or malformed.
    fn read<'a>(primitive: &Primitive<'a>) -> Option<Self::Value<'a>>;
}

/// A primitive of a known kind: it may be absent, and it may have extensions without a value.
pub struct Typed<'a, K> {
    primitive: Primitive<'a>,
    kind: PhantomData<fn() -> K>,
}

impl<'a, K> Typed<'a, K> {
    pub(super) fn of(primitive: Primitive<'a>) -> Typed<'a, K> {
        Typed { primitive, kind: PhantomData }
    }
}

impl<'a, K: PrimitiveKind> Typed<'a, K> {
    /// The value; `None` when it is absent or malformed (its text is in the node still).
    pub fn value(&self) -> Option<K::Value<'a>> {
        K::read(&self.primitive)
    }
}

impl<K> Clone for Typed<'_, K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Typed<'_, K> {}

impl<'a, K> Deref for Typed<'a, K> {
    type Target = Primitive<'a>;

    fn deref(&self) -> &Primitive<'a> {
        &self.primitive
    }
}

impl<K> fmt::Debug for Typed<'_, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.primitive.fmt(f)
    }
}

/// The items of a repeating primitive.
#[derive(Clone)]
pub struct TypedItems<'a, K> {
    items: Primitives<'a>,
    kind: PhantomData<fn() -> K>,
}

impl<'a, K> TypedItems<'a, K> {
    pub(super) fn of(items: Primitives<'a>) -> TypedItems<'a, K> {
        TypedItems { items, kind: PhantomData }
    }
}

impl<'a, K> Iterator for TypedItems<'a, K> {
    type Item = Typed<'a, K>;

    fn next(&mut self) -> Option<Typed<'a, K>> {
        self.items.next().map(Typed::of)
    }
}

/// The kinds of primitives of R4.
pub mod kind {
    use super::*;

    macro_rules! kinds {
        ($($name:ident $value:ty = $read:expr;)*) => {$(
            #[doc = concat!("The R4 primitive `", stringify!($name), "` (names begin with a capital here).")]
            #[derive(Clone, Copy, Debug)]
            pub enum $name {}

            impl PrimitiveKind for $name {
                type Value<'a> = $value;

                fn read<'a>(primitive: &Primitive<'a>) -> Option<$value> {
                    let read: fn(&Primitive<'a>) -> Option<$value> = $read;
                    read(primitive)
                }
            }
        )*};
    }

    kinds! {
        Base64Binary Cow<'a, str> = |p| p.value?.text();
        Boolean bool = |p| p.value?.as_bool();
        Canonical Cow<'a, str> = |p| p.value?.text();
        Code Cow<'a, str> = |p| p.value?.text();
        Id Cow<'a, str> = |p| p.value?.text();
        Markdown Cow<'a, str> = |p| p.value?.text();
        Oid Cow<'a, str> = |p| p.value?.text();
        String Cow<'a, str> = |p| p.value?.text();
        Uri Cow<'a, str> = |p| p.value?.text();
        Url Cow<'a, str> = |p| p.value?.text();
        Uuid Cow<'a, str> = |p| p.value?.text();
        Xhtml Cow<'a, str> = |p| p.value?.text();
        Integer i32 = |p| i32::try_from(p.value?.as_i64()?).ok();
        PositiveInt u32 = |p| u32::try_from(p.value?.as_i64()?).ok().filter(|n| *n > 0);
        UnsignedInt u32 = |p| u32::try_from(p.value?.as_i64()?).ok();
        Decimal super::Decimal<'a> = |p| match p.value?.kind() {
            crate::Kind::Number => super::Decimal::parse(p.value?.raw()),
            _ => None,
        };
        Date super::Date<'a> = |p| super::Date::parse(p.value?.text()?);
        DateTime super::DateTime<'a> = |p| super::DateTime::parse(p.value?.text()?);
        Instant super::Instant<'a> = |p| super::Instant::parse(p.value?.text()?);
        Time super::Time<'a> = |p| super::Time::parse(p.value?.text()?);
    }
}

/// The member of a choice: its type as the key says it, its node, and the primitive of it.
pub(super) fn chosen<'a>(node: Node<'a>, stem: &str) -> Option<(&'a str, Node<'a>, Primitive<'a>)> {
    let suffix = |member: &Node<'a>| {
        let key = member.key()?;
        let rest = key.strip_prefix('_').unwrap_or(key).strip_prefix(stem)?;
        rest.starts_with(|c: char| c.is_ascii_uppercase()).then_some(rest)
    };
    let (member, suffix) = node.children().find_map(|m| suffix(&m).map(|suffix| (m, suffix)))?;
    let key = member.key()?;
    Some((suffix, member, node.primitive(key.strip_prefix('_').unwrap_or(key))))
}

pub(super) fn many<'a, T>(node: Node<'a>, name: u16) -> Views<'a, T> {
    Views::of(nodes(node, name))
}

pub(super) fn nodes(node: Node<'_>, name: u16) -> Items<'_> {
    node.member(Name(name)).map_or_else(Items::none, Node::items)
}

pub(super) fn prims<K>(node: Node<'_>, name: u16) -> TypedItems<'_, K> {
    TypedItems::of(Primitives::of(node.pair(Name(name))))
}

pub(super) fn prim<K>(node: Node<'_>, name: u16) -> Typed<'_, K> {
    Typed::of(Primitives::of(node.pair(Name(name))).next().unwrap_or_default())
}
