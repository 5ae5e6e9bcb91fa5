//! From an element to a column's value. What does not fit becomes empty, never an error: the
//! resource itself is kept whole elsewhere.

use std::borrow::Cow;

use medpipe_fhir_model::{Kind, Node};

/// A string's text.
pub(crate) fn text(node: Node<'_>) -> Option<Cow<'_, str>> {
    first(node).text()
}

/// A number's exact source text.
pub(crate) fn number_text(node: Node<'_>) -> Option<&str> {
    let node = first(node);
    (node.kind() == Kind::Number).then(|| node.raw())
}

/// A number as a float, if it is finite.
pub(crate) fn float(node: Node<'_>) -> Option<f64> {
    first(node).as_f64().filter(|x| x.is_finite())
}

/// An integer that fits 32 bits.
pub(crate) fn integer(node: Node<'_>) -> Option<i32> {
    first(node).as_i64().and_then(|x| i32::try_from(x).ok())
}

/// A truth value.
pub(crate) fn flag(node: Node<'_>) -> Option<bool> {
    first(node).as_bool()
}

/// How often the element is there.
pub(crate) fn count(node: Node<'_>) -> i32 {
    i32::try_from(node.items().count()).unwrap_or(i32::MAX)
}

/// The year of a date, dateTime or instant: four digits, alone or before `-`.
pub(crate) fn year(node: Node<'_>) -> Option<i32> {
    let text = text(node)?;
    let (digits, rest) = text.split_at_checked(4)?;
    let dated = rest.is_empty() || rest.starts_with('-');
    (dated && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.parse().ok())?
}

/// Resource type (if told) and id of a literal reference: `Type/id` with or without a base and a
/// version, `urn:uuid:id`. Contained and conditional references have none.
pub(crate) fn reference(text: &str) -> Option<(Option<&str>, &str)> {
    if text.starts_with('#') || text.contains('?') {
        return None;
    }
    let text = text.split_once("/_history/").map_or(text, |(before, _)| before);
    let named = |id: &str| !id.is_empty();
    if let Some(urn) = text.strip_prefix("urn:") {
        let (_, id) = urn.split_once(':')?;
        return named(id).then_some((None, id));
    }
    match text.rsplit_once('/') {
        Some((before, id)) => {
            let resource_type = before.rsplit('/').next().filter(|t| {
                t.starts_with(|c: char| c.is_ascii_uppercase())
                    && t.bytes().all(|b| b.is_ascii_alphabetic())
            });
            named(id).then_some((resource_type, id))
        }
        None => named(text).then_some((None, text)),
    }
}

fn first(node: Node<'_>) -> Node<'_> {
    if node.kind() == Kind::Array { node.items().next().unwrap_or(node) } else { node }
}

#[cfg(test)]
mod tests {
    use medpipe_fhir_model::Document;

    use super::*;

    #[test]
    fn references_of_every_form() {
        for (given, expected) in [
            ("Patient/a1", Some((Some("Patient"), "a1"))),
            ("https://x.org/fhir/Patient/a1", Some((Some("Patient"), "a1"))),
            ("Patient/a1/_history/3", Some((Some("Patient"), "a1"))),
            ("urn:uuid:0-1", Some((None, "0-1"))),
            ("urn:oid:1.2", Some((None, "1.2"))),
            ("a1", Some((None, "a1"))),
            ("https://x.org/a1", Some((None, "a1"))),
            ("#inside", None),
            ("Patient?identifier=7", None),
            ("", None),
            ("urn:", None),
            ("Patient/", None),
        ] {
            assert_eq!(reference(given), expected, "{given}");
        }
    }

    #[test]
    fn years_of_every_form() {
        for (given, expected) in [
            ("1992", Some(1992)),
            ("1992-05", Some(1992)),
            ("1992-05-01T10:00:00Z", Some(1992)),
            ("19920501", None),
            ("92", None),
            ("", None),
            ("199é-01", None),
            ("+199", None),
        ] {
            let document =
                Document::parse(format!("{{\"date\":\"{given}\"}}").into_bytes()).unwrap();
            assert_eq!(document.root().get("date").and_then(year), expected, "{given}");
        }
    }
}
