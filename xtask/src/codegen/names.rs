//! Generates the sorted list of element names and the perfect hash over it.

use super::{Generated, emit::Source, model::Model, phf};
use std::collections::BTreeSet;

/// Keys that stand in FHIR JSON without being elements of the definitions.
const JSON_ONLY: [&str; 2] = ["fhir_comments", "resourceType"];

/// All element names, sorted by bytes.
pub fn collect(model: &Model) -> Vec<&str> {
    let elements = model.types.values().flat_map(|t| &t.elements);
    let names: BTreeSet<&str> =
        elements.flat_map(|e| &e.types).map(|used| used.name.as_str()).chain(JSON_ONLY).collect();
    names.into_iter().collect()
}

pub fn generate(names: &[&str]) -> Result<Generated, String> {
    // The tree keeps a name in fifteen bits, the highest value meaning "unknown".
    if names.len() >= 0x7fff {
        return Err(format!("{} names do not fit the tables", names.len()));
    }
    let mut out = Source::new("The element names and their perfect hash.");
    out.perfect_hash("", &phf::build(names)?);
    out.literals("NAMES", "&str", names);
    Ok(Generated { name: "names.rs", content: out.finish() })
}
