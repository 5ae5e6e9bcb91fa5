//! What of a resource a search parameter looks at.

use medpipe_fhir_model::defs::SearchKind;
use medpipe_fhir_model::{Kind, Node};

use super::interval::Interval;
use crate::paths::Found;

/// A value that can be searched for. Holds values of records: no `Debug`.
#[derive(Clone, PartialEq)]
pub(crate) enum Value {
    /// System and code; without a system that of the element is meant, whatever it is.
    Token(Option<String>, String),
    /// Lower-case text, and the text itself.
    Text(String, String),
    Interval(Interval),
    /// Value, system and code or unit.
    Quantity(Interval, String, Vec<String>),
    /// A reference or uri as it is written.
    Link(String),
}

fn text(node: Node<'_>, key: &str) -> Option<String> {
    node.get(key).and_then(Node::text).map(|text| text.into_owned())
}

/// The values of a node for a parameter of that kind.
pub(crate) fn values(found: Found<'_>, kind: SearchKind, out: &mut Vec<Value>) {
    let node = found.node;
    let name = found.kind.map_or("", |kind| kind.name());
    match kind {
        SearchKind::Token => tokens(node, name, out),
        SearchKind::String => texts(node, name, out),
        SearchKind::Date => dates(node, name, out),
        SearchKind::Number => out.extend(Interval::of_number(node.raw()).map(Value::Interval)),
        SearchKind::Quantity => out.extend(quantity(node, name)),
        SearchKind::Reference => {
            let link = if name == "Reference" { text(node, "reference") } else { plain(node) };
            out.extend(link.map(Value::Link));
        }
        SearchKind::Uri => out.extend(plain(node).map(Value::Link)),
        SearchKind::Composite | SearchKind::Special => {}
    }
}

/// The text of a primitive.
fn plain(node: Node<'_>) -> Option<String> {
    match node.kind() {
        Kind::String => node.text().map(|text| text.into_owned()),
        Kind::Number | Kind::Bool => Some(node.raw().to_owned()),
        _ => None,
    }
}

fn tokens(node: Node<'_>, name: &str, out: &mut Vec<Value>) {
    let mut coding = |node: Node<'_>, key: &str| {
        if let Some(code) = text(node, key) {
            out.push(Value::Token(Some(text(node, "system").unwrap_or_default()), code));
        }
    };
    match name {
        "Identifier" => coding(node, "value"),
        "Coding" => coding(node, "code"),
        "CodeableConcept" => node.each("coding").for_each(|node| coding(node, "code")),
        "ContactPoint" => out.extend(text(node, "value").map(|code| Value::Token(None, code))),
        _ => out.extend(plain(node).map(|code| Value::Token(None, code))),
    }
}

fn texts(node: Node<'_>, name: &str, out: &mut Vec<Value>) {
    let parts: &[&str] = match name {
        "HumanName" => &["text", "family", "given", "prefix", "suffix"],
        "Address" => &["text", "line", "city", "district", "state", "postalCode", "country"],
        _ => return out.extend(plain(node).map(|text| Value::Text(folded(&text), text))),
    };
    for part in parts {
        let found = node.each(part).filter_map(plain);
        out.extend(found.map(|text| Value::Text(folded(&text), text)));
    }
}

/// Text as it is compared: in lower case.
pub(crate) fn folded(text: &str) -> String {
    text.to_lowercase()
}

fn dates(node: Node<'_>, name: &str, out: &mut Vec<Value>) {
    let of = |text: Option<String>| text.and_then(|text| Interval::of_date(&text));
    match name {
        "Period" => {
            let (start, end) = (of(text(node, "start")), of(text(node, "end")));
            if start.is_some() || end.is_some() {
                out.push(Value::Interval(Interval {
                    low: start.map_or(f64::NEG_INFINITY, |i| i.low),
                    high: end.map_or(f64::INFINITY, |i| i.high),
                }));
            }
        }
        "Timing" => {
            let events = node.each("event").filter_map(|event| of(plain(event)));
            out.extend(events.map(Value::Interval));
        }
        _ => out.extend(of(plain(node)).map(Value::Interval)),
    }
}

fn quantity(node: Node<'_>, name: &str) -> Option<Value> {
    let number = |node: Node<'_>| Interval::of_number(node.get("value")?.raw());
    let (interval, unit) = match name {
        "Range" => {
            let (low, high) = (node.get("low"), node.get("high"));
            let interval = Interval {
                low: low.and_then(number).map_or(f64::NEG_INFINITY, |i| i.low),
                high: high.and_then(number).map_or(f64::INFINITY, |i| i.high),
            };
            (interval, low.or(high)?)
        }
        _ => (number(node)?, node),
    };
    let codes = ["code", "unit", "currency"].into_iter().filter_map(|key| text(unit, key));
    Some(Value::Quantity(interval, text(unit, "system").unwrap_or_default(), codes.collect()))
}
