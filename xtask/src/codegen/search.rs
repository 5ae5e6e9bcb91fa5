//! Packs the search parameters.

use super::model::Model;
use super::source::Definitions;
use super::{Generated, emit::Source, tables::emit_sets};
use serde_json::Value;
use std::collections::BTreeSet;

fn strings<'a>(parameter: &'a Value, key: &str) -> impl Iterator<Item = &'a str> {
    parameter[key].as_array().into_iter().flatten().filter_map(Value::as_str)
}

/// One row per base type and code, sorted.
pub fn generate(model: &Model, definitions: &Definitions) -> Result<Generated, String> {
    let types: Vec<&str> = model.types.keys().map(String::as_str).collect();
    let number = |name: &str| types.binary_search(&name).ok().map(|at| at as u16);
    let mut target_sets: Vec<Vec<u16>> = vec![Vec::new()];
    let mut rows = BTreeSet::new();
    for parameter in definitions.resources("searchParams", "SearchParameter") {
        let (Some(code), Some(kind)) = (parameter["code"].as_str(), parameter["type"].as_str())
        else {
            continue;
        };
        let kind = match kind {
            "number" => "K::Number",
            "date" => "K::Date",
            "string" => "K::String",
            "token" => "K::Token",
            "reference" => "K::Reference",
            "composite" => "K::Composite",
            "quantity" => "K::Quantity",
            "uri" => "K::Uri",
            "special" => "K::Special",
            other => return Err(format!("search parameter {code}: unknown type {other}")),
        };
        let mut targets: Vec<u16> = strings(parameter, "target").filter_map(number).collect();
        targets.sort_unstable();
        let set = target_sets.iter().position(|known| *known == targets).unwrap_or_else(|| {
            target_sets.push(targets);
            target_sets.len() - 1
        });
        let expression = parameter["expression"].as_str().unwrap_or_default();
        for base in strings(parameter, "base").filter_map(|base| Some((number(base)?, base))) {
            rows.insert((base.0, code, kind, part_of(expression, base.1), set));
        }
    }
    let mut out = Source::new("The search parameters.");
    out.line("\n#[rustfmt::skip]\nuse crate::defs::search::{Row as R, SearchKind as K};");
    let rows: Vec<_> = rows.into_iter().collect();
    out.array("ROWS", "R", &rows, |(base, code, kind, expression, set)| {
        format!("R({base}, {code:?}, {kind}, {expression:?}, {set})")
    });
    emit_sets(&mut out, "TARGET", "u16", &target_sets, u16::to_string);
    Ok(Generated { name: "search.rs", content: out.finish() })
}

/// Of an expression shared by several types, the alternatives that begin at this one.
fn part_of(expression: &str, base: &str) -> String {
    let starts = |part: &str| {
        let bare = part.trim_start_matches('(');
        bare.strip_prefix(base)
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
    };
    let own: Vec<&str> = alternatives(expression).into_iter().filter(|part| starts(part)).collect();
    if own.is_empty() { expression.trim().to_owned() } else { own.join(" | ") }
}

/// Splits at the `|` that stand outside all brackets.
fn alternatives(expression: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut from) = (0usize, 0usize);
    for (at, byte) in expression.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            b'|' if depth == 0 => {
                parts.push(expression[from..at].trim());
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.push(expression[from..].trim());
    parts
}
