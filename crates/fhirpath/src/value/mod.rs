//! What expressions yield: values and collections of them.

mod collection;
mod date;
mod element;
mod quantity;
mod time;
mod types;

use std::borrow::Cow;
use std::fmt;

use medpipe_terminology::Decimal;

pub use collection::Collection;
pub use date::{Date, DateTime, Offset};
pub use element::Element;
pub(crate) use element::{choice_base, choice_names};
pub use quantity::{CalendarUnit, Quantity, QuantityUnit};
pub use time::{Time, TimePrecision};
pub use types::TypeInfo;
pub(crate) use types::{SystemType, TypeSpec};

/// One item of a [`Collection`]: a place in the tree, or a value that an expression made. `Debug` shows the type only.
#[derive(Clone)]
#[non_exhaustive]
pub enum Value<'a> {
    /// An element or resource, borrowed from its document.
    Element(Element<'a>),
    /// System.Boolean
    Boolean(bool),
    /// System.Integer
    Integer(i64),
    /// System.Decimal
    Decimal(Decimal),
    /// System.String
    String(Cow<'a, str>),
    /// System.Date
    Date(Date),
    /// System.DateTime
    DateTime(DateTime),
    /// System.Time
    Time(Time),
    /// System.Quantity
    Quantity(Box<Quantity>),
    /// What `type()` gives.
    Type(TypeInfo),
}

impl<'a> Value<'a> {
    /// The element, when it is one.
    pub fn as_element(&self) -> Option<&Element<'a>> {
        match self {
            Value::Element(element) => Some(element),
            _ => None,
        }
    }

    /// The System value: of a FHIR primitive its value, of a FHIR Quantity that, of a System value itself. `None` for other
    /// elements and for primitives that have only extensions.
    pub fn to_system(&self) -> Option<Value<'a>> {
        match self {
            Value::Element(element) => element.to_system(),
            other => Some(other.clone()),
        }
    }

    /// The truth value, when it is a Boolean.
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Value::Boolean(value) => Some(*value),
            Value::Element(element) => element.node().and_then(|node| node.as_bool()),
            _ => None,
        }
    }

    /// The text, when it is a string.
    pub fn as_text(&self) -> Option<Cow<'a, str>> {
        match self.to_system()? {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    /// Its type: `System.Integer`, `FHIR.code`.
    pub fn type_info(&self) -> TypeInfo {
        match self {
            Value::Element(element) => element.type_info(),
            Value::Type(_) => TypeInfo::new("System", "Any"),
            other => TypeInfo::new("System", SystemType::of(other).map_or("Any", SystemType::name)),
        }
    }
}

/// The text that `toString()` gives; nothing for elements that are not primitive.
impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Value::Element(element) => match element.to_system() {
                Some(value) => value.fmt(f),
                None => Ok(()),
            },
            Value::Boolean(value) => value.fmt(f),
            Value::Integer(value) => value.fmt(f),
            Value::Decimal(value) => value.fmt(f),
            Value::String(value) => f.write_str(value),
            Value::Date(value) => value.fmt(f),
            Value::DateTime(value) => value.fmt(f),
            Value::Time(value) => value.fmt(f),
            Value::Quantity(value) => value.fmt(f),
            Value::Type(value) => value.fmt(f),
        }
    }
}

impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.type_info().fmt(f)
    }
}
