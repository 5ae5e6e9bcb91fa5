//! JSON in the order in which it is built (`resourceType` first), and the path of everything planted in it.

use super::{Place, PlantedField};
use crate::Kind;

/// A planted value within a JSON value.
pub(crate) struct Mark {
    pub(crate) kind: Kind,
    pub(crate) place: Place,
    pub(crate) value: String,
}

pub(crate) enum Json {
    /// Left out of the object that holds it.
    Absent,
    Str(String),
    /// A token as it will stand: a number, `true`, or a string with chosen escapes, quotes included.
    Token(String),
    Array(Vec<Json>),
    Object(Vec<(&'static str, Json)>),
    /// A value in which something was planted.
    Marked(Box<Json>, Vec<Mark>),
}

/// `object! { "resourceType": "Patient", "id": id }`; `None` leaves a member out.
macro_rules! object {
    ($($key:literal : $value:expr),* $(,)?) => {
        $crate::bundle::json::Json::Object(vec![$(($key, $crate::bundle::json::Json::from($value))),*])
    };
}
/// `array![a, b]`
macro_rules! array {
    ($($value:expr),* $(,)?) => {
        $crate::bundle::json::Json::Array(vec![$($crate::bundle::json::Json::from($value)),*])
    };
}
pub(crate) use {array, object};

impl From<&str> for Json {
    fn from(text: &str) -> Json {
        Json::Str(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Json {
        Json::Str(text)
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Json {
        Json::Token(value.to_string())
    }
}

impl From<i64> for Json {
    fn from(value: i64) -> Json {
        Json::Token(value.to_string())
    }
}

impl From<Vec<Json>> for Json {
    fn from(items: Vec<Json>) -> Json {
        if items.is_empty() { Json::Absent } else { Json::Array(items) }
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Json {
        value.map_or(Json::Absent, T::into)
    }
}

/// A string that is itself a planted value of a structured element.
pub(crate) fn phi(kind: Kind, value: impl Into<String>) -> Json {
    let value = value.into();
    Json::Str(value.clone()).mark(kind, Place::Structured, value)
}

impl Json {
    /// Adds a mark to this value.
    pub(crate) fn mark(self, kind: Kind, place: Place, value: impl Into<String>) -> Json {
        let mark = Mark { kind, place, value: value.into() };
        match self {
            Json::Marked(inner, mut marks) => {
                marks.push(mark);
                Json::Marked(inner, marks)
            }
            plain => Json::Marked(Box::new(plain), vec![mark]),
        }
    }

    /// Every mark within gets this place: for extensions and contained resources.
    pub(crate) fn placed(self, place: Place) -> Json {
        match self {
            Json::Marked(inner, marks) => {
                let marks = marks.into_iter().map(|m| Mark { place, ..m }).collect();
                Json::Marked(Box::new(inner.placed(place)), marks)
            }
            Json::Array(items) => Json::Array(items.into_iter().map(|j| j.placed(place)).collect()),
            Json::Object(members) => {
                Json::Object(members.into_iter().map(|(k, j)| (k, j.placed(place))).collect())
            }
            plain => plain,
        }
    }

    /// Appends the minified text to `out` and what was planted to `found`; `path` is that of this value.
    pub(crate) fn write(
        &self,
        out: &mut Vec<u8>,
        path: &mut String,
        found: &mut Vec<PlantedField>,
    ) {
        match self {
            Json::Absent => out.extend_from_slice(b"null"),
            Json::Str(text) => quote(text, out),
            Json::Token(token) => out.extend_from_slice(token.as_bytes()),
            Json::Array(items) => {
                out.push(b'[');
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        out.push(b',');
                    }
                    let length = path.len();
                    path.push_str(&format!("[{i}]"));
                    item.write(out, path, found);
                    path.truncate(length);
                }
                out.push(b']');
            }
            Json::Object(members) => {
                out.push(b'{');
                let present = members.iter().filter(|(_, value)| !matches!(value, Json::Absent));
                for (i, (key, value)) in present.enumerate() {
                    if i > 0 {
                        out.push(b',');
                    }
                    quote(key, out);
                    out.push(b':');
                    let length = path.len();
                    path.push('.');
                    path.push_str(key);
                    value.write(out, path, found);
                    path.truncate(length);
                }
                out.push(b'}');
            }
            Json::Marked(inner, marks) => {
                found.extend(marks.iter().map(|m| PlantedField {
                    kind: m.kind,
                    place: m.place,
                    path: path.clone(),
                    value: m.value.clone(),
                }));
                inner.write(out, path, found);
            }
        }
    }
}

fn quote(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    for byte in text.bytes() {
        match byte {
            b'"' => out.extend_from_slice(b"\\\""),
            b'\\' => out.extend_from_slice(b"\\\\"),
            b'\n' => out.extend_from_slice(b"\\n"),
            b'\r' => out.extend_from_slice(b"\\r"),
            b'\t' => out.extend_from_slice(b"\\t"),
            0..=0x1f => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            _ => out.push(byte),
        }
    }
    out.push(b'"');
}
