//! Expands the value sets that are finite and spelled out in the definitions.

use super::source::Definitions;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Value sets and code systems by address.
pub struct Terminology<'a> {
    sets: BTreeMap<&'a str, &'a Value>,
    systems: BTreeMap<&'a str, &'a Value>,
}

const UCUM: &str = "http://unitsofmeasure.org";

impl<'a> Terminology<'a> {
    /// Collects what the definitions hold.
    pub fn read(definitions: &'a Definitions) -> Terminology<'a> {
        let collect = |resource_type: &'static str| {
            ["v2-valuesets", "v3-valuesets", "valuesets"]
                .iter()
                .flat_map(|bundle| definitions.resources(bundle, resource_type))
                .filter_map(|resource| Some((resource["url"].as_str()?, resource)))
                .collect()
        };
        Terminology { sets: collect("ValueSet"), systems: collect("CodeSystem") }
    }

    /// The (system, code) pairs of a value set; none when it is open, filtered or defined elsewhere.
    pub fn expand(&self, url: &str) -> Option<BTreeSet<(String, String)>> {
        let compose = &self.sets.get(url)?["compose"];
        if compose["exclude"].is_array() {
            return None;
        }
        let mut pairs = BTreeSet::new();
        for include in compose["include"].as_array()? {
            if include["filter"].is_array() || include["valueSet"].is_array() {
                return None;
            }
            let system = include["system"].as_str()?;
            let mut add = |code: &str| pairs.insert((system.to_owned(), code.to_owned()));
            match include["concept"].as_array() {
                Some(concepts) => {
                    for concept in concepts {
                        add(concept["code"].as_str()?);
                    }
                }
                None => {
                    let whole =
                        self.systems.get(system).filter(|found| found["content"] == "complete")?;
                    each_code(&whole["concept"], &mut |code| {
                        add(code);
                    });
                }
            }
        }
        (!pairs.is_empty()).then_some(pairs)
    }

    /// Whether a value set draws on UCUM.
    pub fn is_ucum(&self, url: &str) -> bool {
        let includes = self.sets.get(url).and_then(|set| set["compose"]["include"].as_array());
        includes.into_iter().flatten().any(|include| include["system"] == UCUM)
    }
}

fn each_code(concepts: &Value, visit: &mut impl FnMut(&str)) {
    for concept in concepts.as_array().into_iter().flatten() {
        if let Some(code) = concept["code"].as_str() {
            visit(code);
        }
        each_code(&concept["concept"], visit);
    }
}
