//! The official examples of every resource type: valid after de-identification where they were before.
#![allow(clippy::disallowed_methods)]

use std::collections::{BTreeMap, HashSet};
use std::io::Read;

use crate::rewrite::{errors, run, safe_harbor};
use crate::shared;

#[test]
fn official_examples_stay_valid_and_have_no_residue() {
    let Some(path) = shared::find("data/fhir/hl7.fhir.r4.examples-4.0.1.tgz") else { return };
    let file = std::fs::File::open(path).expect("archive");
    let mut tar = tar::Archive::new(flate2::read::GzDecoder::new(file));
    let deid = safe_harbor();
    let mut bad: BTreeMap<String, (u64, String)> = BTreeMap::new();
    let mut resources = 0;
    for entry in tar.entries().expect("tar") {
        let mut entry = entry.expect("entry");
        let name = entry.path().expect("path").to_string_lossy().into_owned();
        let file = name.rsplit('/').next().unwrap_or("");
        // Definitions are the standard's own text, not anyone's record.
        let definition = [
            "StructureDefinition",
            "SearchParameter",
            "ValueSet",
            "CodeSystem",
            "OperationDefinition",
            "ConceptMap",
            "CapabilityStatement",
            "CompartmentDefinition",
            "ImplementationGuide",
            "NamingSystem",
            "StructureMap",
            "TestScript",
            "package",
            ".index",
            "GraphDefinition",
            "Bundle-resources",
            "Bundle-valuesets",
            "Bundle-dataelements",
            "Bundle-valueset-expansions",
            "Bundle-types",
            "Bundle-conceptmaps",
            "Bundle-searchParams",
            "Bundle-xver",
        ];
        if !file.ends_with(".json") || definition.iter().any(|d| file.starts_with(d)) {
            continue;
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).expect("bytes");
        let done = run(&deid, bytes);
        for ((outcome, entry), residues) in
            done.outcomes.iter().zip(&done.unit.entries).zip(&done.residues)
        {
            let Ok(resource) = &outcome.resource else { continue };
            resources += 1;
            let before: HashSet<String> = errors(entry.resource.node()).into_iter().collect();
            let mut note = |what: String| {
                let place = bad.entry(what).or_insert((0, file.to_owned()));
                place.0 += 1;
            };
            for error in errors(resource.get().node()) {
                if before.is_empty() {
                    note(format!("structure: {error}"));
                }
            }
            for residue in residues {
                note(format!("{}: {}", residue.rule, residue.path));
            }
        }
    }
    assert!(bad.is_empty(), "{resources} resources, {} kinds: {bad:#?}", bad.len());
    assert!(resources > 500, "{resources}");
}
