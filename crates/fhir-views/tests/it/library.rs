//! The ready views.

use medpipe_fhir_model::Document;
use medpipe_fhir_views::{View, ViewOptions, library, write};

#[test]
fn every_view_compiles_strictly() {
    for name in library::names() {
        let json = library::definition(name).expect("its definition");
        let document = Document::parse(json.as_bytes().to_vec()).expect("JSON");
        let view = View::compile(document.root(), &ViewOptions::default().strict());
        let view = view.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(view.name(), Some(name));
        let (simple, all) = view.simple_paths();
        // The resource type in a reference is found by a regular expression.
        let typed = view.columns().iter().filter(|column| column.name.ends_with("_type")).count();
        assert!(simple + 2.max(typed) >= all, "{name}: {simple} of {all} paths are simple");
        for column in view.columns() {
            assert!(column.fhir_type.is_some(), "{name}: {}", column.name);
        }
    }
    assert_eq!(library::names().count(), 9 + library::tables().len());
    assert!(library::view("nothing").is_none());
}

#[test]
fn observations() {
    let json = r#"{"resourceType":"Observation","id":"o1","status":"final",
        "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"vital-signs"}]}],
        "code":{"coding":[{"system":"http://snomed.info/sct","code":"27113001"},{"system":"http://loinc.org","code":"29463-7"}],"text":"Weight"},
        "subject":{"reference":"http://example.org/fhir/Patient/p1/_history/2"},"encounter":{"reference":"Encounter/e1"},
        "effectiveDateTime":"2020-01","valueQuantity":{"value":70.10,"unit":"kg","code":"kg"},
        "component":[{"code":{"text":"a"},"valueInteger":3}, {"code":{"text":"b"},"valueString":"s"}]}"#;
    let document = Document::parse(json.as_bytes().to_vec()).expect("JSON");
    let view = library::view("us_core_observations").expect("a view").expect("compiles");
    let mut rows = view.rows();
    assert_eq!(view.read(document.root(), &mut rows), Ok(1));
    let mut out = Vec::new();
    write::ndjson_rows(&rows, &mut out);
    let row: serde_json::Value = serde_json::from_slice(&out).expect("JSON");
    assert_eq!(row["patient_id"], "p1");
    assert_eq!(row["encounter_id"], "e1");
    assert_eq!(row["loinc"], "29463-7");
    assert_eq!(row["observation_code"], "27113001");
    assert_eq!(row["effective_date_time"], "2020-01");
    assert!(String::from_utf8_lossy(&out).contains("\"value_quantity\":70.10,"));
    assert!(row["value_code"].is_null());
    let view = library::view("us_core_observation_components").expect("a view").expect("compiles");
    let mut rows = view.rows();
    assert_eq!(view.read(document.root(), &mut rows), Ok(2));
    let index = view.columns().iter().position(|c| c.name == "component_index").expect("it");
    assert_eq!(rows.buffers()[index].integer(1), Some(1));
}
