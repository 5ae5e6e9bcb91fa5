//! What a reference text means (FHIR R4 references, 2.3.0.1; bundle, 2.36.4.1).

use medpipe_fhir_model::defs::{TypeId, type_by_name};

/// A reference, taken apart. `version` is what follows `/_history/`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Link<'a> {
    /// `#id`, or `#` for the container itself.
    Contained,
    /// `Type/id`, perhaps with a version. `plain` is the text without it.
    Relative { kind: TypeId, id: &'a str, plain: &'a str, version: Option<&'a str> },
    /// `urn:uuid:` or `urn:oid:`, perhaps with a version.
    Urn { plain: &'a str, version: Option<&'a str> },
    /// Another absolute URL, perhaps with a version.
    Absolute { plain: &'a str, version: Option<&'a str> },
    /// `Type?query`
    Conditional { kind: TypeId, query: &'a str },
    /// None of these.
    Malformed,
}

impl<'a> Link<'a> {
    pub fn of(text: &'a str) -> Link<'a> {
        if text.starts_with('#') {
            return Link::Contained;
        }
        let (plain, version) = match text.split_once("/_history/") {
            Some((plain, version)) => (plain, Some(version)),
            None => (text, None),
        };
        if text.starts_with("urn:") {
            return Link::Urn { plain, version };
        }
        if is_absolute(text) {
            return Link::Absolute { plain, version };
        }
        if let Some((name, query)) = text.split_once('?') {
            return match resource_type(name) {
                Some(kind) => Link::Conditional { kind, query },
                None => Link::Malformed,
            };
        }
        match plain.split_once('/') {
            Some((name, id)) if crate::key::is_id(id) => match resource_type(name) {
                Some(kind) => Link::Relative { kind, id, plain, version },
                None => Link::Malformed,
            },
            _ => Link::Malformed,
        }
    }
}

/// The concrete resource type of that name.
pub(crate) fn resource_type(name: &str) -> Option<TypeId> {
    type_by_name(name).filter(|kind| kind.is_resource() && !kind.is_abstract())
}

/// True when the text begins with a URI scheme (RFC 3986, 3.1) and a colon.
fn is_absolute(text: &str) -> bool {
    match text.split_once(':') {
        Some((scheme, _)) => {
            scheme.starts_with(|c: char| c.is_ascii_alphabetic())
                && scheme
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
        }
        None => false,
    }
}

/// Splits a RESTful URL (`http://server/base/Type/id`) into base, type and id.
pub(crate) fn restful(url: &str) -> Option<(&str, TypeId, &str)> {
    if !url.starts_with("http://") && !url.starts_with("https://") {
        return None;
    }
    let url = url.split("/_history/").next().unwrap_or(url);
    let mut parts = url.rsplitn(3, '/');
    let (id, name, base) = (parts.next()?, parts.next()?, parts.next()?);
    let kind = resource_type(name)?;
    crate::key::is_id(id).then_some((base, kind, id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind() {
        let patient = type_by_name("Patient").unwrap();
        assert_eq!(Link::of("#a"), Link::Contained);
        let link =
            Link::Relative { kind: patient, id: "1", plain: "Patient/1", version: Some("2") };
        assert_eq!(Link::of("Patient/1/_history/2"), link);
        assert_eq!(Link::of("urn:uuid:x"), Link::Urn { plain: "urn:uuid:x", version: None });
        assert_eq!(
            Link::of("http://a/Patient/1/_history/2"),
            Link::Absolute { plain: "http://a/Patient/1", version: Some("2") }
        );
        let query = "identifier=http://a|b?c";
        assert_eq!(
            Link::of("Patient?identifier=http://a|b?c"),
            Link::Conditional { kind: patient, query }
        );
        for bad in ["", "Patient", "Patient/", "Patint/1", "Patient/a b", "Resource/1", "x?y", "/"]
        {
            assert_eq!(Link::of(bad), Link::Malformed, "{bad}");
        }
        assert_eq!(restful("http://a/b/Patient/1"), Some(("http://a/b", patient, "1")));
        assert_eq!(restful("urn:uuid:1"), None);
    }
}
