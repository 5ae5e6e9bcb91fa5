//! A JSON value as owned, minified text.

use crate::document::Document;
use crate::limits::ReadError;
use crate::node::Node;
use crate::writer::JsonWriter;

/// A well-formed JSON value that stands on its own: what edits and builders put in. `Debug` shows its length only.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Json(String);

impl Json {
    /// Takes JSON text; it is checked and minified, number text and key order kept.
    ///
    /// # Errors
    /// [`ReadError`] when it is no JSON value.
    pub fn parse(text: &str) -> Result<Json, ReadError> {
        Ok(Json::from(Document::parse(text.as_bytes().to_vec())?.root()))
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// A document of this value alone.
    ///
    /// # Errors
    /// [`ReadError`] when it passes a limit of the reader.
    pub fn into_document(self) -> Result<Document, ReadError> {
        Document::parse(self.0.into_bytes())
    }

    /// What a writer put into `bytes`, which is JSON by construction.
    pub(crate) fn written(bytes: Vec<u8>) -> Json {
        Json(String::from_utf8(bytes).unwrap_or_default())
    }
}

impl std::fmt::Debug for Json {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Json of {} bytes", self.0.len())
    }
}

impl From<Node<'_>> for Json {
    fn from(node: Node<'_>) -> Json {
        let mut bytes = Vec::new();
        node.write_to(&mut bytes);
        Json::written(bytes)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Json {
        let mut bytes = Vec::with_capacity(text.len() + 2);
        JsonWriter::new(&mut bytes).string(text);
        Json::written(bytes)
    }
}

impl From<String> for Json {
    fn from(text: String) -> Json {
        Json::from(text.as_str())
    }
}

impl From<&String> for Json {
    fn from(text: &String) -> Json {
        Json::from(text.as_str())
    }
}

impl From<std::borrow::Cow<'_, str>> for Json {
    fn from(text: std::borrow::Cow<'_, str>) -> Json {
        Json::from(&*text)
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Json {
        Json(value.to_string())
    }
}

impl From<i32> for Json {
    fn from(value: i32) -> Json {
        Json(value.to_string())
    }
}

impl From<u32> for Json {
    fn from(value: u32) -> Json {
        Json(value.to_string())
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Json {
        Json(value.to_string())
    }
}
