//! The values of primitive elements: their JSON kind, their format, their required codes.

use super::format;
use super::issue::{self as rule, Rule};
use super::place::Place;
use super::walk::Walk;
use super::xhtml;
use crate::defs::{Element, Primitive};
use crate::{Kind, Node};
use std::borrow::Cow;

/// The most bytes of a string (FHIR R4, 2.24.0.1).
const MAX_STRING: usize = 1024 * 1024;

impl Walk<'_> {
    pub(super) fn primitive(
        &mut self,
        primitive: Primitive,
        node: Node<'_>,
        element: Element,
        place: &Place<'_>,
    ) {
        let broken = match node.kind() {
            Kind::Null => Some(&rule::NULL),
            kind => match primitive {
                Primitive::Boolean => (kind != Kind::Bool).then_some(&rule::KIND_BOOLEAN),
                Primitive::Integer
                | Primitive::PositiveInt
                | Primitive::UnsignedInt
                | Primitive::Decimal => {
                    if kind == Kind::Number {
                        broken_number(primitive, node.raw().as_bytes())
                    } else {
                        Some(&rule::KIND_NUMBER)
                    }
                }
                _ if kind != Kind::String => Some(&rule::KIND_STRING),
                _ => broken_string(primitive, node, element),
            },
        };
        if let Some(broken) = broken {
            self.out.push(place.breaks(broken));
        }
    }
}

fn broken_number(primitive: Primitive, text: &[u8]) -> Option<&'static Rule> {
    match primitive {
        Primitive::Integer => {
            (!format::is_integer(text, i64::from(i32::MIN))).then_some(&rule::FORMAT_INTEGER)
        }
        Primitive::PositiveInt => (!format::is_integer(text, 1)).then_some(&rule::FORMAT_POSITIVE),
        Primitive::UnsignedInt => (!format::is_integer(text, 0)).then_some(&rule::FORMAT_UNSIGNED),
        _ => None,
    }
}

#[inline]
fn broken_string(primitive: Primitive, node: Node<'_>, element: Element) -> Option<&'static Rule> {
    let raw = node.raw();
    if raw.is_empty() {
        return Some(&rule::EMPTY_STRING);
    }
    if node.has_escapes() && primitive != Primitive::Xhtml && has_control(raw.as_bytes()) {
        return Some(&rule::FORMAT_STRING);
    }
    let (good, broken) = match primitive {
        // Texts are judged without resolving their escapes, except where that could matter.
        Primitive::String | Primitive::Markdown => return broken_text(node, raw),
        Primitive::Xhtml => (xhtml::is_div(node), &rule::FORMAT_XHTML),
        Primitive::Base64Binary => (format::is_base64(raw.as_bytes()), &rule::FORMAT_BASE64),
        _ => return broken_word(primitive, node, raw, element),
    };
    (!good).then_some(broken)
}

#[inline]
fn broken_text(node: Node<'_>, raw: &str) -> Option<&'static Rule> {
    if raw.len() > MAX_STRING {
        return Some(&rule::TOO_LONG);
    }
    let suspect =
        raw.as_bytes().first().is_some_and(|first| format::is_space(*first) || *first == b'\\');
    (suspect && node.text().is_none_or(|text| text.trim().is_empty()))
        .then_some(&rule::BLANK_STRING)
}

/// An escape that stands for a character below 32 other than tab, line feed and carriage return (FHIR R4, 2.24.0.1, string).
fn has_control(raw: &[u8]) -> bool {
    let mut rest = raw;
    while let Some((_, [escape, after @ ..])) =
        memchr::memchr(b'\\', rest).and_then(|at| rest.split_at_checked(at + 1))
    {
        let is_control = match (escape, after) {
            (b'b' | b'f', _) => true,
            (b'u', [b'0', b'0', b'1', ..]) => true,
            (b'u', [b'0', b'0', b'0', low, ..]) => !matches!(low, b'9' | b'a' | b'A' | b'd' | b'D'),
            _ => false,
        };
        if is_control {
            return true;
        }
        rest = after;
    }
    false
}

fn broken_word(
    primitive: Primitive,
    node: Node<'_>,
    raw: &str,
    element: Element,
) -> Option<&'static Rule> {
    let text = if node.has_escapes() { node.text()? } else { Cow::Borrowed(raw) };
    let bytes = text.as_bytes();
    let (good, broken) = match primitive {
        Primitive::Code => {
            if !format::is_code(bytes) {
                return Some(&rule::FORMAT_CODE);
            }
            let codes = element.binding().and_then(|binding| binding.codes());
            (codes.is_none_or(|codes| codes.has_code(&text)), &rule::CODE)
        }
        Primitive::Uri | Primitive::Url | Primitive::Canonical => {
            (format::is_uri(bytes), &rule::FORMAT_URI)
        }
        Primitive::Date => (format::is_date(bytes), &rule::FORMAT_DATE),
        Primitive::DateTime => (format::is_date_time(bytes), &rule::FORMAT_DATE_TIME),
        Primitive::Instant => (format::is_instant(bytes), &rule::FORMAT_INSTANT),
        Primitive::Time => (format::is_time(bytes), &rule::FORMAT_TIME),
        Primitive::Id => (format::is_id(bytes), &rule::FORMAT_ID),
        Primitive::Oid => (format::is_oid(bytes), &rule::FORMAT_OID),
        Primitive::Uuid => (format::is_uuid(bytes), &rule::FORMAT_UUID),
        _ => return None,
    };
    (!good).then_some(broken)
}
