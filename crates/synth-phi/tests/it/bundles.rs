use crate::{clock, digest, population};
use medpipe_synth_phi::{Kind, Place};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

const TYPES: [&str; 12] = [
    "Condition",
    "Device",
    "DiagnosticReport",
    "DocumentReference",
    "Encounter",
    "Immunization",
    "MedicationRequest",
    "Observation",
    "Organization",
    "Patient",
    "Practitioner",
    "Procedure",
];

/// Follows a path such as `Bundle.entry[2].resource.name[0].family`.
pub fn at<'v>(root: &'v Value, path: &str) -> Option<&'v Value> {
    path.strip_prefix("Bundle")?.split(['.', '[']).filter(|s| !s.is_empty()).try_fold(
        root,
        |v, step| match step.strip_suffix(']') {
            Some(i) => v.get(i.parse::<usize>().ok()?),
            None => v.get(step),
        },
    )
}

fn walk(v: &Value, seen: &mut impl FnMut(&str, &Value)) {
    match v {
        Value::Object(members) => members.iter().for_each(|(k, v)| {
            seen(k, v);
            walk(v, seen);
        }),
        Value::Array(items) => items.iter().for_each(|v| walk(v, seen)),
        _ => {}
    }
}

#[test]
fn bundles_are_transactions_whose_references_resolve() {
    let mut types: BTreeMap<String, usize> = BTreeMap::new();
    let mut sizes = Vec::new();
    for bundle in population(1).bundles(100) {
        let json: Value = serde_json::from_slice(&bundle.json).unwrap();
        assert!(bundle.json.starts_with(b"{\"resourceType\":\"Bundle\""));
        assert_eq!(json["type"], "transaction");
        let entries = json["entry"].as_array().unwrap();
        sizes.push(entries.len());
        let urls: BTreeSet<&str> = entries.iter().map(|e| e["fullUrl"].as_str().unwrap()).collect();
        assert_eq!(urls.len(), entries.len());
        for e in entries {
            let r = &e["resource"];
            let kind = r["resourceType"].as_str().unwrap();
            *types.entry(kind.to_owned()).or_default() += 1;
            assert_eq!(e["request"]["url"], kind);
            assert_eq!(
                e["fullUrl"].as_str().unwrap(),
                format!("urn:uuid:{}", r["id"].as_str().unwrap())
            );
            assert_eq!(r["meta"]["security"][0]["code"], "HTEST");
            walk(r, &mut |k, v| {
                if k == "reference" {
                    assert!(urls.contains(v.as_str().unwrap()));
                }
                assert!(!v.is_null() && v.as_array().is_none_or(|a| !a.is_empty()));
            });
        }
    }
    assert_eq!(types.keys().map(String::as_str).collect::<Vec<_>>(), TYPES);
    sizes.sort_unstable();
    assert!((15..=60).contains(&sizes[50]), "median of {} resources", sizes[50]);
}

#[test]
fn nothing_is_dated_before_birth_or_after_death_or_the_clock() {
    for (i, bundle) in population(2).bundles(300).enumerate() {
        let person = population(2).person(i as u64);
        let (born, last) = (person.birth_date.to_string(), person.last_day(clock()).to_string());
        for p in bundle.planted.iter().filter(|p| p.kind == Kind::Date) {
            let day = p.value.get(..10).unwrap();
            assert!(born.as_str() <= day && day <= last.as_str(), "{}", p.path);
        }
    }
}

#[test]
fn planted_fields_stand_at_their_paths() {
    for bundle in population(3).bundles(60) {
        let json: Value = serde_json::from_slice(&bundle.json).unwrap();
        for p in &bundle.planted {
            let text =
                at(&json, &p.path).and_then(Value::as_str).unwrap_or_else(|| panic!("{}", p.path));
            match p.place {
                Place::Narrative => assert!(text.contains(p.value.as_str()) || text.contains('&')),
                _ => assert!(text.ends_with(p.value.as_str()), "{}", p.path),
            }
        }
        let documents = json["entry"].as_array().unwrap().iter().map(|e| &e["resource"]);
        let documents: Vec<_> =
            documents.filter(|r| r["resourceType"] == "DocumentReference").collect();
        assert_eq!(documents.len(), bundle.notes.len());
        assert!(bundle.notes.len() >= 2);
    }
}

#[test]
fn the_names_in_paths_are_not_in_file_names() {
    let b = population(1).bundle(41);
    assert_eq!(b.file_name, "patient-00042.json");
    let mut out = b"x".to_vec();
    population(1).write_bundle(41, &mut out);
    assert!(out.len() == b.json.len() + 1 && out.ends_with(&b.json));
}

#[test]
fn hundred_bundles_carry_every_kind_and_style() {
    let bundles: Vec<_> = population(1).bundles(100).collect();
    let mut kinds: BTreeSet<Kind> =
        bundles.iter().flat_map(|b| b.planted.iter().map(|p| p.kind)).collect();
    let styles: BTreeSet<_> =
        bundles.iter().flat_map(|b| b.notes.iter().map(|n| n.style)).collect();
    assert_eq!(styles.len(), 12);
    assert!(kinds.remove(&Kind::IdMrn));
    kinds.extend(
        bundles.iter().flat_map(|b| b.notes.iter().flat_map(|n| n.planted.iter().map(|p| p.kind))),
    );
    kinds.insert(Kind::IdMrn);
    assert_eq!(kinds.len(), Kind::ALL.len());
}

#[test]
fn the_same_seed_gives_the_same_bundles() {
    let run = || digest(population(1).bundles(20).map(|b| b.json));
    assert_eq!(run(), run());
    assert_eq!(run(), 3280260139484474323, "seed 1, clock 2026-01-01: 20 bundles");
}
