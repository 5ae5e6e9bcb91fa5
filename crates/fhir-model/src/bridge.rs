//! Serde: trees into any serializer, documents from `serde_json` values (feature `serde`).
//!
//! Serde has no numbers of arbitrary length: a number that is no 64-bit integer is given as the nearest float. Write with
//! [`Node::write_to`](crate::Node::write_to) where the text of a number matters.

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::document::Document;
use crate::limits::ReadError;
use crate::node::{Kind, Node};
use crate::resource::Resource;
use crate::text::unescape;

/// Numbers that are no 64-bit integers become the nearest float, as serde has no others: `1.50` becomes `1.5`. One that no
/// float holds is an error. Write with [`Node::write_to`] where the text of a number matters.
impl Serialize for Node<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.kind() {
            Kind::Object => {
                let mut map = serializer.serialize_map(Some(self.len()))?;
                for member in self.children() {
                    let key = member.key().unwrap_or_default();
                    match key.contains('\\') {
                        true => map.serialize_entry(&unescape(key), &member)?,
                        false => map.serialize_entry(key, &member)?,
                    }
                }
                map.end()
            }
            Kind::Array => {
                let mut list = serializer.serialize_seq(Some(self.len()))?;
                for item in self.children() {
                    list.serialize_element(&item)?;
                }
                list.end()
            }
            Kind::String => serializer.serialize_str(&self.text().unwrap_or_default()),
            Kind::Number => match (self.as_i64(), self.raw().parse::<u64>()) {
                (Some(whole), _) => serializer.serialize_i64(whole),
                (None, Ok(whole)) => serializer.serialize_u64(whole),
                _ => match self.as_f64().filter(|float| float.is_finite()) {
                    Some(float) => serializer.serialize_f64(float),
                    None => Err(S::Error::custom("a number is beyond what a float can hold")),
                },
            },
            Kind::Bool => serializer.serialize_bool(self.as_bool().unwrap_or_default()),
            Kind::Null => serializer.serialize_unit(),
        }
    }
}

impl Serialize for Document {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.root().serialize(serializer)
    }
}

impl Serialize for Resource {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.node().serialize(serializer)
    }
}

impl TryFrom<&serde_json::Value> for Document {
    type Error = ReadError;

    /// The value as a document.
    ///
    /// # Errors
    /// [`ReadError`] when it passes a limit of the reader.
    fn try_from(value: &serde_json::Value) -> Result<Document, ReadError> {
        Document::parse(value.to_string().into_bytes())
    }
}

impl TryFrom<serde_json::Value> for Document {
    type Error = ReadError;

    fn try_from(value: serde_json::Value) -> Result<Document, ReadError> {
        Document::try_from(&value)
    }
}
