//! Reading elements of a view, with the place of what is wrong.

use std::borrow::Cow;

use medpipe_fhir_model::{Kind, Node};

use crate::error::{ViewError, ViewErrorKind};

fn invalid(place: impl Into<String>, message: impl Into<String>) -> ViewError {
    ViewError::new(place, ViewErrorKind::Invalid, message)
}

/// It is an object.
pub(super) fn object(node: Node<'_>, place: &str) -> Result<(), ViewError> {
    match node.kind() {
        Kind::Object => Ok(()),
        _ => Err(invalid(place, "a JSON object is wanted here")),
    }
}

/// A text; not an empty one.
pub(super) fn text<'a>(
    node: Node<'a>,
    place: &str,
    key: &str,
) -> Result<Option<Cow<'a, str>>, ViewError> {
    let Some(found) = node.get(key) else { return Ok(None) };
    match found.text() {
        Some(text) if !text.trim().is_empty() => Ok(Some(text)),
        Some(_) => Err(invalid(format!("{place}.{key}"), "the text is empty")),
        None => Err(invalid(format!("{place}.{key}"), "a text is wanted here")),
    }
}

/// True or false; false when it is not there.
pub(super) fn flag(node: Node<'_>, place: &str, key: &str) -> Result<bool, ViewError> {
    match node.get(key) {
        None => Ok(false),
        Some(found) => found
            .as_bool()
            .ok_or_else(|| invalid(format!("{place}.{key}"), "true or false is wanted here")),
    }
}

/// The items of a list and their places.
pub(super) fn list<'a>(
    node: Node<'a>,
    place: &str,
    key: &str,
) -> Result<Vec<(Node<'a>, String)>, ViewError> {
    let Some(found) = node.get(key) else { return Ok(Vec::new()) };
    if found.kind() != Kind::Array {
        return Err(invalid(format!("{place}.{key}"), "a list is wanted here"));
    }
    Ok(found.items().enumerate().map(|(at, item)| (item, format!("{place}.{key}[{at}]"))).collect())
}

/// Every member is one of those, or one that any element may have.
pub(super) fn known(node: Node<'_>, place: &str, names: &[&str]) -> Result<(), ViewError> {
    const ANY: [&str; 3] = ["id", "extension", "modifierExtension"];
    for child in node.children() {
        let key = child.key().unwrap_or("");
        if !names.contains(&key) && !ANY.contains(&key) && !key.starts_with('_') {
            let message =
                format!("there is no element of this name here; there are {}", names.join(", "));
            return Err(ViewError::new(format!("{place}.{key}"), ViewErrorKind::Unknown, message));
        }
    }
    Ok(())
}

/// A name that databases take: `^[A-Za-z][A-Za-z0-9_]*$`.
pub(super) fn name<'a>(node: Node<'a>, place: &str) -> Result<Cow<'a, str>, ViewError> {
    let found = text(node, place, "name")?
        .ok_or_else(|| ViewError::new(place, ViewErrorKind::Missing, "`name` is missing"))?;
    let fits = found.starts_with(|c: char| c.is_ascii_alphabetic())
        && found.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && found.len() <= 255;
    match fits {
        true => Ok(found),
        false => Err(invalid(
            format!("{place}.name"),
            "a name is letters, digits and `_`, begins with a letter and is no longer than 255",
        )),
    }
}
