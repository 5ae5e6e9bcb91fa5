//! Orphans and duplicates: found, explained, acted on.

use medpipe_fhir_bundle::ImportTarget as _;
use medpipe_fhir_bundle::{MemoryStore, dedupe, orphans, stats};
use medpipe_fhir_model::{Document, Position, Resource, Unit, UnitEntry};

use crate::desk::{bundle, import, json};

fn units(doc: &Document) -> Vec<UnitEntry> {
    Unit::from_document(doc, Position::default()).0.entries
}

/// What a store holds, as resources.
fn stored(store: &MemoryStore) -> Vec<UnitEntry> {
    let parse = |(n, (_, _, json)): (u32, (&str, &str, &str))| UnitEntry {
        resource: Resource::whole(Document::parse(json.as_bytes().to_vec()).unwrap()),
        full_url: None,
        position: Position { entry: Some(n), ..Position::default() },
    };
    (0u32..).zip(store.current()).map(parse).collect()
}

fn sample() -> Document {
    bundle(
        "batch",
        &[
            r#"{"resource":{"resourceType":"Patient","id":"a","active":true,"identifier":[{"system":"s:mrn","value":"1"}],"name":[{"family":"Okafor","given":["Adaeze","Ngozi"]}],"gender":"female","birthDate":"1980-05-02","telecom":[{"value":"(617) 555-0100"}]}}"#,
            r#"{"resource":{"resourceType":"Patient","id":"b","identifier":[{"system":"s:other","value":"2"}],"name":[{"family":"OKAFOR","given":["Adaeze"]}],"gender":"female","birthDate":"1980-02-05","telecom":[{"value":"+1 617 555 0100"}]}}"#,
            r#"{"resource":{"resourceType":"Patient","id":"c","identifier":[{"system":"s:mrn","value":"3"}],"name":[{"family":"Okafor","given":["Chidi"]}],"gender":"male","birthDate":"1980-05-02"}}"#,
            r#"{"resource":{"resourceType":"Condition","id":"x","subject":{"reference":"Patient/b"},"encounter":{"reference":"Encounter/none"}}}"#,
            r#"{"resource":{"resourceType":"Condition","id":"y","subject":{"reference":"Patient/none"}}}"#,
            r##"{"resource":{"resourceType":"Condition","id":"z","subject":{"reference":"#p"}}}"##,
            r#"{"resource":{"resourceType":"Condition","id":"l","subject":{"identifier":{"value":"1"}}}}"#,
            r#"{"resource":{"resourceType":"Condition","id":"e","subject":{"reference":"http://else.example/Patient/1"}}}"#,
        ],
    )
}

#[test]
fn only_a_missing_subject_makes_an_orphan() {
    let mut store = MemoryStore::new();
    import(&[sample()], &mut store);
    let report = orphans::find(stored(&store));
    assert_eq!((report.with_subject, report.orphans.len()), (5, 1));
    assert_eq!(report.orphans[0].id(), Some("y"));
    assert!(!serde_json::to_string(&report).unwrap().contains("none"));
    assert_eq!(orphans::delete(&report, &mut store).unwrap(), 1);
    assert!(orphans::find(stored(&store)).orphans.is_empty());
    assert_eq!(
        store.versions("Condition", "y"),
        2,
        "the content is still there, as an earlier version"
    );
}

#[test]
fn duplicates_are_explained_and_merged() {
    let mut store = MemoryStore::new();
    import(&[sample()], &mut store);
    let report = dedupe::find(stored(&store), &Default::default());
    assert_eq!(report.clusters.len(), 1, "{report:?}");
    let pair = &report.pairs[0];
    let sum: f64 = pair.evidence.iter().map(|e| e.weight).sum();
    assert!((sum - pair.weight).abs() < 1e-9);
    let of = |field: &str| pair.evidence.iter().find(|e| e.field == field).map(|e| e.level);
    assert_eq!(
        (of("family"), of("given"), of("birth"), of("contact")),
        (Some("same"), Some("same"), Some("close"), Some("same"))
    );
    assert_eq!(of("identifier"), None, "different systems say nothing");

    let mut merger = dedupe::Merger::new(&report);
    let all = stored(&store);
    all.iter().for_each(|entry| merger.learn(entry));
    let mut done = dedupe::MergeReport::default();
    store.begin().unwrap();
    all.iter().for_each(|entry| merger.apply(entry, &mut store, &mut done).unwrap());
    store.commit().unwrap();
    assert_eq!((done.replaced, done.kept, done.redirected, done.references), (1, 1, 1, 1));
    assert_eq!(json(&store, "Condition", "x")["subject"]["reference"], "Patient/a");
    let (kept, gone) = (json(&store, "Patient", "a"), json(&store, "Patient", "b"));
    assert_eq!(kept["identifier"].as_array().unwrap().len(), 2);
    assert_eq!(
        (&kept["link"][0]["type"], &kept["link"][0]["other"]["reference"]),
        (&"replaces".into(), &"Patient/b".into())
    );
    assert_eq!((&gone["link"][0]["type"], &gone["active"]), (&"replaced-by".into(), &false.into()));
    assert!(
        dedupe::find(stored(&store), &Default::default()).clusters.is_empty(),
        "merged once for all"
    );
}

#[test]
fn statistics() {
    let report = stats::of(units(&sample()), Some((2026, 1, 1)));
    assert_eq!((report.resources, report.demographics.patients), (8, 3));
    assert_eq!(report.demographics.gender["female"], 2);
    let r = &report.references;
    assert_eq!((r.total, r.resolved, r.contained, r.external, r.unresolved), (5, 1, 1, 1, 2));
    assert_eq!(r.broken_by_element["Condition.encounter"], 1);
    assert_eq!(r.integrity, Some(0.5));
    let patients = &report.completeness["Patient"];
    assert_eq!((patients.expected, patients.missing["address"]), (18, 3));
    assert_eq!(report.coding.accuracy, None, "nothing coded: not evaluated");
}
