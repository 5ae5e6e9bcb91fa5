//! The file of tests.

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::Case;

fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = tag.attributes().flatten().find(|a| a.key.as_ref() == name)?;
    Some(found.value.to_string())
}

/// The character of a reference between `&` and `;`.
fn reference(name: &str) -> Option<char> {
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix('x') {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)?
        }
    })
}

/// The tests of the file, in order.
pub fn cases(text: &str) -> Result<Vec<Case>, String> {
    let mut reader = Reader::from_str(text);
    let mut cases: Vec<Case> = Vec::new();
    let mut inside: Option<bool> = None; // of an expression, or of an output
    loop {
        let event = reader.read_event().map_err(|e| format!("tests: {e}"))?;
        match &event {
            Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                "test" => cases.push(Case {
                    name: attribute(tag, "name").unwrap_or_default(),
                    input: attribute(tag, "inputfile").filter(|name| !name.is_empty()),
                    expression: String::new(),
                    strict: attribute(tag, "mode").as_deref() == Some("strict"),
                    predicate: attribute(tag, "predicate").as_deref() == Some("true"),
                    invalid: None,
                    outputs: Vec::new(),
                    ordered: attribute(tag, "ordered").as_deref() != Some("false"),
                }),
                "expression" => {
                    inside = matches!(event, Event::Start(_)).then_some(true);
                    if let Some(case) = cases.last_mut() {
                        case.invalid = attribute(tag, "invalid").filter(|v| v != "false");
                    }
                }
                "output" => {
                    inside = matches!(event, Event::Start(_)).then_some(false);
                    if let Some(case) = cases.last_mut() {
                        case.outputs.push((attribute(tag, "type"), String::new()));
                    }
                }
                _ => {}
            },
            Event::End(_) => inside = None,
            Event::Eof => return Ok(cases),
            other => {
                let piece = match other {
                    Event::Text(text) => text.clone().into_inner().to_string(),
                    Event::CData(text) => text.clone().into_inner().to_string(),
                    Event::GeneralRef(name) => {
                        reference(&name.clone().into_inner()).map(String::from).unwrap_or_default()
                    }
                    _ => continue,
                };
                let Some(case) = cases.last_mut() else { continue };
                match inside {
                    Some(true) => case.expression.push_str(&piece),
                    Some(false) => {
                        if let Some((_, text)) = case.outputs.last_mut() {
                            text.push_str(&piece);
                        }
                    }
                    None => {}
                }
            }
        }
    }
}
