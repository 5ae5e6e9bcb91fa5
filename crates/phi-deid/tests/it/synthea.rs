//! Real Synthea bundles: valid, linked and clean after de-identification.
#![allow(clippy::disallowed_methods)]

use std::collections::{BTreeMap, HashSet};
use std::io::Read;

use medpipe_fhir_model::{Kind, Node};
use medpipe_phi_deid::fhir::PatientIndex;

use crate::rewrite::{errors, run_with, safe_harbor, unit_of};
use crate::shared;

fn bundles(archive: &str, limit: usize, mut each: impl FnMut(Vec<u8>)) -> bool {
    let Some(path) = shared::find(archive) else { return false };
    let file = std::fs::File::open(path).expect("archive");
    let mut tar = tar::Archive::new(zstd::Decoder::new(file).expect("zstd"));
    let mut seen = 0;
    for entry in tar.entries().expect("tar") {
        let mut entry = entry.expect("entry");
        if !entry.path().is_ok_and(|p| p.extension().is_some_and(|e| e == "json")) {
            continue;
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).expect("bytes");
        each(bytes);
        seen += 1;
        if seen == limit {
            break;
        }
    }
    true
}

fn references<'a>(node: Node<'a>, found: &mut Vec<&'a str>) {
    for child in node.children() {
        if child.key() == Some("reference") && child.kind() == Kind::String {
            found.push(child.raw());
        }
        references(child, found);
    }
}

fn check(archive: &str, limit: usize) {
    let deid = safe_harbor();
    let mut bad: BTreeMap<String, u64> = BTreeMap::new();
    let mut ids = HashSet::new();
    let mut pointed: Vec<(String, String)> = Vec::new();
    let mut resources = 0;
    let mut index = PatientIndex::new();
    bundles(archive, limit, |bytes| index.observe_unit(&unit_of(bytes)));
    let there = bundles(archive, limit, |bytes| {
        let done = run_with(&deid, unit_of(bytes), &index);
        for outcome in &done.outcomes {
            let resource = outcome.resource.as_ref().expect("rewritten").get();
            ids.insert(format!(
                "{}/{}",
                resource.resource_type(),
                resource.id().unwrap_or_default()
            ));
        }
        for ((outcome, entry), residues) in
            done.outcomes.iter().zip(&done.unit.entries).zip(&done.residues)
        {
            resources += 1;
            let resource = outcome.resource.as_ref().expect("rewritten").get();
            let before: HashSet<String> = errors(entry.resource.node()).into_iter().collect();
            for error in errors(resource.node()) {
                if !before.contains(&error) {
                    *bad.entry(format!("structure: {error}")).or_default() += 1;
                }
            }
            for residue in residues {
                *bad.entry(format!("{}: {}", residue.rule, residue.path)).or_default() += 1;
            }
            let (mut old, mut new) = (Vec::new(), Vec::new());
            references(entry.resource.node(), &mut old);
            references(resource.node(), &mut new);
            assert_eq!(old.len(), new.len());
            let outward = new.into_iter().filter(|r| !r.starts_with('#'));
            pointed.extend(outward.map(|r| (resource.resource_type().to_owned(), r.to_owned())));
        }
    });
    for (kind, _) in pointed.iter().filter(|(_, reference)| !ids.contains(reference)) {
        *bad.entry(format!("dangling from {kind}")).or_default() += 1;
    }
    if there {
        assert!(bad.is_empty(), "{resources} resources: {bad:#?}");
        assert!(pointed.len() > 1000);
    }
}

#[test]
fn bulk_server_bundles_are_clean_and_valid() {
    check("data/fhir/synthea-r4-bulkserver.tar.zst", usize::MAX);
}

#[test]
fn smart_2019_bundles_are_clean_and_valid() {
    check("data/fhir/synthea-r4-smart-2019.tar.zst", 40);
}
