//! Imports two bundles whose entries are shuffled, split and linked in circles: the plan first, then the store.
//!
//! `cargo run -p medpipe-examples --example import_shuffled_bundles`

use medpipe::adapter_sqlite::{ImportStore, Store};
use medpipe::fhir_bundle::{ApplyConfig, PlanConfig, Planner, stats};
use medpipe::fhir_model::{Document, Position, Unit};

/// The encounter stands before its patient, and points at a condition that points back at it.
const FIRST: &str = r#"{"resourceType":"Bundle","type":"transaction","entry":[
  {"fullUrl":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000001","request":{"method":"POST","url":"Encounter"},
   "resource":{"resourceType":"Encounter","status":"finished","class":{"code":"AMB"},
     "subject":{"reference":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000002"},
     "participant":[{"individual":{"reference":"Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|9999999992"}}],
     "diagnosis":[{"condition":{"reference":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000003"}}]}},
  {"fullUrl":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000002","request":{"method":"POST","url":"Patient"},
   "resource":{"resourceType":"Patient","gender":"female","birthDate":"1980-05-02"}}]}"#;

/// Its condition, and the practitioner that both files would create.
const SECOND: &str = r#"{"resourceType":"Bundle","type":"transaction","entry":[
  {"fullUrl":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000003","request":{"method":"POST","url":"Condition"},
   "resource":{"resourceType":"Condition","subject":{"reference":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000002"},
     "encounter":{"reference":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000001"}}},
  {"fullUrl":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000004",
   "request":{"method":"POST","url":"Practitioner","ifNoneExist":"identifier=http://hl7.org/fhir/sid/us-npi|9999999992"},
   "resource":{"resourceType":"Practitioner","identifier":[{"system":"http://hl7.org/fhir/sid/us-npi","value":"9999999992"}]}}]}"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let dir = tempfile::tempdir()?;
    let path = dir.path().join("import.sqlite");
    let documents =
        [Document::parse(FIRST.as_bytes().to_vec())?, Document::parse(SECOND.as_bytes().to_vec())?];

    for round in ["first", "second"] {
        let mut store = ImportStore::open(&path)?;
        let mut planner = Planner::new(PlanConfig::default());
        for (input, document) in (0u32..).zip(&documents) {
            planner.add(document, Position { input, ..Position::default() });
        }
        let plan = planner.finish(&store)?;
        println!("The {round} import:\n{plan}");
        for entry in plan.order() {
            println!("  step {}: {} {}", entry.step, entry.action.as_str(), entry.resource_type);
        }

        let order: Vec<_> = plan.bundle_order().collect();
        for id in order {
            let Some(document) = documents.get(id.0 as usize) else { continue };
            let result = plan.apply(id, document, &ApplyConfig::default(), &mut store)?;
            println!("  {}: {:?}", result.bundle_id, result.outcomes);
        }
        store.close()?;
    }

    let reader = Store::open_readonly(&path)?;
    let mut entries = Vec::new();
    reader.for_each(|version| {
        if let Ok(document) = Document::parse(version.content.into_bytes()) {
            entries.extend(Unit::from_document(&document, Position::default()).0.entries);
        }
        true
    })?;
    let report = stats::of(entries, Some((2026, 1, 1)));
    println!(
        "{} resources, reference integrity {:?}",
        report.resources, report.references.integrity
    );
    assert_eq!((report.resources, report.references.unresolved), (4, 0));
    Ok(())
}
