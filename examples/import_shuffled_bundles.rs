//! Imports a bundle whose entries are shuffled, split over three files and linked in circles: the plan first, then the
//! store, then all of it once more, which changes nothing.
//!
//! `cargo run -p medpipe-examples --example import_shuffled_bundles`

use medpipe::adapter_sqlite::{ImportStore, Store};
use medpipe::fhir_bundle::{ApplyConfig, PlanConfig, Planner, stats};
use medpipe::fhir_model::{Document, Position, Unit};

/// An encounter and a condition that point at each other, a patient, and a practitioner that is named by a condition only.
const BUNDLE: &str = r#"{"resourceType":"Bundle","type":"transaction","entry":[
  {"fullUrl":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000002","request":{"method":"POST","url":"Patient"},
   "resource":{"resourceType":"Patient","gender":"female","birthDate":"1980-05-02"}},
  {"fullUrl":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000004",
   "request":{"method":"POST","url":"Practitioner","ifNoneExist":"identifier=http://hl7.org/fhir/sid/us-npi|9999999992"},
   "resource":{"resourceType":"Practitioner","identifier":[{"system":"http://hl7.org/fhir/sid/us-npi","value":"9999999992"}]}},
  {"fullUrl":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000001","request":{"method":"POST","url":"Encounter"},
   "resource":{"resourceType":"Encounter","status":"finished","class":{"code":"AMB"},
     "subject":{"reference":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000002"},
     "participant":[{"individual":{"reference":"Practitioner?identifier=http://hl7.org/fhir/sid/us-npi|9999999992"}}],
     "diagnosis":[{"condition":{"reference":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000003"}}]}},
  {"fullUrl":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000003","request":{"method":"POST","url":"Condition"},
   "resource":{"resourceType":"Condition","subject":{"reference":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000002"},
     "encounter":{"reference":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000001"}}},
  {"fullUrl":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000005","request":{"method":"POST","url":"Observation"},
   "resource":{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"8302-2"}]},
     "subject":{"reference":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000002"},
     "encounter":{"reference":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000001"},
     "valueQuantity":{"value":170,"unit":"cm","system":"http://unitsofmeasure.org","code":"cm"}}}]}"#;

/// The entries of the bundle in another order, over that many bundles. A fixed generator shuffles, so that every run
/// prints the same.
fn shuffled(files: usize) -> Result<Vec<Document>, Box<dyn std::error::Error>> {
    let bundle = Document::parse(BUNDLE.as_bytes().to_vec())?;
    let mut entries: Vec<&str> = bundle.root().each("entry").map(|entry| entry.raw()).collect();
    let mut seed = 2u64;
    for at in (1..entries.len()).rev() {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        entries.swap(at, (seed >> 33) as usize % (at + 1));
    }
    let mut documents = Vec::new();
    for part in entries.chunks(entries.len().div_ceil(files)) {
        let entries = part.join(",");
        let text =
            format!(r#"{{"resourceType":"Bundle","type":"transaction","entry":[{entries}]}}"#);
        documents.push(Document::parse(text.into_bytes())?);
    }
    Ok(documents)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let dir = tempfile::tempdir()?;
    let path = dir.path().join("import.sqlite");
    let documents = shuffled(3)?;

    for round in ["first", "second"] {
        let mut store = ImportStore::open(&path)?;
        let mut planner = Planner::new(PlanConfig::default());
        for (input, document) in (0u32..).zip(&documents) {
            planner.add(document, Position { input, ..Position::default() });
        }
        let plan = planner.finish(&store)?;
        println!("The {round} import, planned:\n{plan}");
        println!("step  from              action    type            after steps");
        for entry in plan.order() {
            let from = format!("input-{:05}#{}", entry.input, entry.entry.unwrap_or(0));
            let (action, kind) = (entry.action.as_str(), entry.resource_type);
            println!(
                "{:>4}  {from:<16}  {action:<8}  {kind:<14}  {:?}",
                entry.step, entry.depends_on
            );
        }
        println!();

        let order: Vec<_> = plan.bundle_order().collect();
        for id in order {
            let Some(document) = documents.get(id.0 as usize) else { continue };
            let result = plan.apply(id, document, &ApplyConfig::default(), &mut store)?;
            println!("{}: {:?}", result.bundle_id, result.outcomes);
        }
        println!();
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
        "{} resources, {} of {} references lead to one of them",
        report.resources, report.references.resolved, report.references.total
    );
    assert_eq!((report.resources, report.references.unresolved), (5, 0));
    Ok(())
}
