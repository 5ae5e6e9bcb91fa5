//! The codes that stay: `policy/codes.tsv`. Which systems stand there is decided by hand, their codes come from the definitions.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::codegen::source::Definitions;

const BUNDLES: [&str; 3] = ["valuesets", "v3-valuesets", "v2-valuesets"];

type Systems = BTreeMap<String, BTreeSet<String>>;

fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/phi-deid/policy/codes.tsv")
}

/// Writes the codes of all systems that the definitions have, or says which differ.
pub fn run(definitions: &Definitions, check_only: bool) -> Result<(), String> {
    let text = std::fs::read_to_string(file()).map_err(|error| format!("codes.tsv: {error}"))?;
    let systems = defined(definitions);
    let mut differ = Vec::new();
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let fresh = fresh(line, &systems);
        if fresh.as_deref().is_some_and(|fresh| fresh != line) {
            differ.push(line.split('\t').next().unwrap_or_default());
        }
        out.push_str(fresh.as_deref().unwrap_or(line));
        out.push('\n');
    }
    if differ.is_empty() {
        return Ok(());
    }
    if check_only {
        let (some, count) = (differ.iter().take(5).copied().collect::<Vec<_>>(), differ.len());
        return Err(format!("codes.tsv: {count} systems differ, such as {}", some.join(", ")));
    }
    println!("codes.tsv: {} systems changed", differ.len());
    std::fs::write(file(), out).map_err(|error| format!("codes.tsv: {error}"))
}

/// The line of a system with the codes that the definitions give; `None` for comments, aliases and systems they do not have.
fn fresh(line: &str, systems: &Systems) -> Option<String> {
    let system = line.split('\t').next().filter(|s| !s.starts_with(['#', '=']))?;
    let codes = systems.get(system)?.iter().filter(|code| could_be_a_name(code));
    Some(codes.fold(system.to_owned(), |line, code| line + "\t" + code))
}

fn could_be_a_name(code: &str) -> bool {
    code.as_bytes().windows(2).any(|two| two.iter().all(u8::is_ascii_alphabetic))
}

/// All codes of each system: of its versions together; where no code system spells them out, those that value sets use.
fn defined(definitions: &Definitions) -> Systems {
    let (mut own, mut used) = (Systems::new(), Systems::new());
    for bundle in BUNDLES {
        for system in definitions.resources(bundle, "CodeSystem") {
            let url = system["url"].as_str().unwrap_or_default();
            let url = url.split('|').next().unwrap_or_default();
            add(&system["concept"], own.entry(url.to_owned()).or_default());
        }
        for set in definitions.resources(bundle, "ValueSet") {
            for include in set["compose"]["include"].as_array().into_iter().flatten() {
                let system = include["system"].as_str().unwrap_or_default();
                add(&include["concept"], used.entry(system.to_owned()).or_default());
            }
        }
    }
    own.retain(|_, codes| !codes.is_empty());
    for (system, codes) in used {
        if !codes.is_empty() {
            own.entry(system).or_insert(codes);
        }
    }
    own
}

fn add(concepts: &Value, codes: &mut BTreeSet<String>) {
    for concept in concepts.as_array().into_iter().flatten() {
        codes.extend(concept["code"].as_str().map(|code| code.trim().to_owned()));
        add(&concept["concept"], codes);
    }
}
