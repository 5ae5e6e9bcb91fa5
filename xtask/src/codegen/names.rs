//! Generates the sorted list of element names and the perfect hash over it.

use super::{Generated, emit::Source, phf, source::Definitions};
use serde_json::Value;
use std::collections::BTreeSet;

/// Keys that stand in FHIR JSON without being elements of the definitions.
const JSON_ONLY: [&str; 2] = ["fhir_comments", "resourceType"];

/// All element names, sorted by bytes.
pub fn collect(definitions: &Definitions) -> Vec<String> {
    let mut names: BTreeSet<String> = JSON_ONLY.iter().map(|name| (*name).to_owned()).collect();
    let both = ["profiles-resources", "profiles-types"];
    for structure in both
        .iter()
        .flat_map(|bundle| definitions.resources(bundle, "StructureDefinition"))
    {
        for element in structure["snapshot"]["element"]
            .as_array()
            .into_iter()
            .flatten()
        {
            let path = element["path"].as_str().unwrap_or_default();
            if let Some((_, name)) = path.rsplit_once('.') {
                match name.strip_suffix("[x]") {
                    Some(stem) => {
                        names.extend(type_codes(element).map(|code| choice_name(stem, code)))
                    }
                    None => {
                        names.insert(name.to_owned());
                    }
                }
            }
        }
    }
    names.into_iter().collect()
}

fn type_codes(element: &Value) -> impl Iterator<Item = &str> {
    element["type"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|t| t["code"].as_str())
}

/// The concrete name of a choice element: `value` and `dateTime` give `valueDateTime`.
pub fn choice_name(stem: &str, type_code: &str) -> String {
    let mut letters = type_code.chars();
    let first: String = letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .collect();
    format!("{stem}{first}{}", letters.as_str())
}

pub fn generate(definitions: &Definitions) -> Result<Generated, String> {
    let names = collect(definitions);
    let keys: Vec<&str> = names.iter().map(String::as_str).collect();
    if keys.len() >= usize::from(u16::MAX) {
        return Err(format!("{} names do not fit the tables", keys.len()));
    }
    let perfect = phf::build(&keys)?;
    let mut out = Source::new("The element names and their perfect hash.");
    out.line(&format!(
        "\npub(crate) const SEED: u64 = {:#018x};",
        perfect.seed
    ));
    out.literals("DISPLACEMENTS", "u16", &perfect.displacements);
    out.literals("SLOTS", "u16", &perfect.slots);
    out.literals("NAMES", "&str", &keys);
    Ok(Generated {
        name: "names.rs",
        content: out.finish(),
    })
}
