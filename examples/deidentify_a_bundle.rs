//! Safe Harbor on one FHIR Bundle: default-deny, links survive, and a check that shares no code with the removal.
//!
//! `cargo run -p medpipe-examples --example deidentify_a_bundle`

use std::error::Error;

use medpipe_fhir_model::Document;
use medpipe_phi_deid::fhir::FhirPolicy;
use medpipe_phi_deid::verify::ResidueChecker;
use medpipe_phi_deid::{Date, Deidentified, Key, deidentify_with};

/// INVENTED: nobody's data.
const BUNDLE: &str = r#"{"resourceType":"Bundle","type":"collection","entry":[
  {"resource":{"resourceType":"Patient","id":"ada","gender":"female","birthDate":"1961-03-05",
    "name":[{"family":"Brennan","given":["Ada"]}],
    "telecom":[{"system":"phone","value":"212-555-0147"}],
    "address":[{"line":["12 Nowhere Lane"],"city":"Springfield","state":"MA","postalCode":"01103"}],
    "favouriteColour":"green"}},
  {"resource":{"resourceType":"Observation","status":"final","subject":{"reference":"Patient/ada","display":"Ada Brennan"},
    "code":{"coding":[{"system":"http://loinc.org","code":"8867-4","display":"Heart rate"}]},
    "effectiveDateTime":"2025-11-30T09:15:00-05:00",
    "valueQuantity":{"value":64.50,"unit":"/min","system":"http://unitsofmeasure.org","code":"/min"},
    "note":[{"text":"Ada Brennan was calm; her son Owen Brennan called from 212-555-0163."}]}}]}"#;

fn main() -> Result<(), Box<dyn Error>> {
    let document = Document::parse(BUNDLE.as_bytes().to_vec())?;
    // With the same key, the same ids become the same pseudonyms in every file. Keep it as you keep the data:
    // 32 random bytes in a file that only you can read. `deidentify(&document, &policy)` needs no key, but then
    // links to other files are lost.
    let key = Key::from_bytes(b"an example key, never for real data")?;
    let today = Date::new(2026, 1, 2).ok_or("no such day")?; // ages are taken here
    let clean = deidentify_with(&document, &FhirPolicy::safe_harbor(), &key, today)?;

    publish(&clean);

    let residues = ResidueChecker::new(today).check(clean.get().root(), None);
    println!("\nresidue check: {} findings", residues.len());
    for residue in &residues {
        println!("  {} at {}", residue.rule, residue.path);
    }
    if residues.is_empty() { Ok(()) } else { Err("something is left".into()) }
}

/// Only de-identification makes a `Deidentified`: handing the original to this function does not compile.
fn publish(clean: &Deidentified<Document>) {
    for entry in clean.get().root().each("entry") {
        if let Some(resource) = entry.get("resource") {
            println!("{}", resource.raw());
        }
    }
}
