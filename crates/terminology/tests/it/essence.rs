//! The table of atoms against the UCUM essence: every unit equals its definition.

use medpipe_terminology::Decimal;
use medpipe_terminology::ucum::Unit;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use crate::shared;

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|a| a.key.as_ref() == name)?;
    Some(found.value.replace("&apos;", "'").replace("&quot;", "\"").replace("&amp;", "&"))
}

/// Code, what it is defined by (value and unit), and whether it is special or arbitrary.
fn definitions(text: &str) -> Vec<(String, String, String, bool)> {
    let mut reader = Reader::from_str(text);
    let mut out = Vec::new();
    let mut current: Option<(String, bool)> = None;
    loop {
        match reader.read_event().expect("well-formed") {
            Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                "unit" => {
                    let own = ["isSpecial", "isArbitrary"]
                        .iter()
                        .any(|name| attribute(&tag, name).as_deref() == Some("yes"));
                    current = attribute(&tag, "Code").map(|code| (code, own));
                }
                "value" => {
                    if let Some((code, own)) = current.take() {
                        let unit = attribute(&tag, "Unit").expect("a unit");
                        out.push((code, attribute(&tag, "value").unwrap_or_default(), unit, own));
                    }
                }
                _ => {}
            },
            Event::Eof => return out,
            _ => {}
        }
    }
}

#[test]
fn every_atom_equals_its_definition() {
    let Some(path) = shared::file("data/terminology/ucum/ucum-essence.xml") else { return };
    let definitions = definitions(&std::fs::read_to_string(path).expect("readable"));
    assert_eq!(definitions.len(), 305);
    for (code, value, by, own) in definitions {
        let unit = Unit::parse(&code).unwrap_or_else(|e| panic!("{code}: {e}"));
        // The mole is a base unit here; special and arbitrary units are not multiples of anything.
        if own || code == "mol" {
            continue;
        }
        let by = Unit::parse(&by).unwrap_or_else(|e| panic!("{code} by {by}: {e}"));
        assert_eq!(unit.dimension(), by.dimension(), "{code}");
        // A decimal holds 28 digits after the point: what is smaller is compared a hundred trillion
        // trillion times over, on both sides.
        let value = value.replace(' ', "");
        let (times, value) = match value.rsplit_once("e-") {
            Some((digits, power)) if power.parse::<i32>().expect("a power") > 15 => {
                let power = 26 - power.parse::<i32>().expect("a power");
                ("1e26", format!("{digits}e{power}"))
            }
            _ => ("1", value),
        };
        let value: Decimal = value.parse().expect("a number");
        let times: Decimal = times.parse().expect("a number");
        let order = unit.compare(times, &by, value);
        assert_eq!(order, Some(std::cmp::Ordering::Equal), "{code}");
    }
}
