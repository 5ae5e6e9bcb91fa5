//! The stage on a de-identified Bundle.

use medpipe_etl_core::{Batch, Context, Output, Record, RecordId, Sensitivity, Stage};
use medpipe_fhir_model::{Document, Node, Position, Unit};
use medpipe_phi_deid::fhir::{DERIVED_URL, FhirDeidentifier, FhirPolicy, PatientIndex};
use medpipe_phi_deid::{Date, Key};
use medpipe_phi_detect::Detector;

use super::{Enrich, derive};
use crate::unit::{Fingerprint, OutRecord, OutUnit, Shape};

fn observation(
    id: &str,
    subject: &str,
    encounter: &str,
    date: &str,
    loinc: &str,
    value: &str,
    unit: &str,
) -> String {
    let encounter = if encounter.is_empty() {
        String::new()
    } else {
        format!(r#""encounter":{{"reference":"Encounter/{encounter}"}},"#)
    };
    format!(
        r#"{{"resourceType":"Observation","id":"{id}","status":"final","subject":{{"reference":"Patient/{subject}"}},{encounter}
        "effectiveDateTime":"{date}","code":{{"coding":[{{"system":"http://loinc.org","code":"{loinc}"}}]}},
        "valueQuantity":{{"value":{value},"system":"http://unitsofmeasure.org","code":"{unit}"}}}}"#
    )
}

/// De-identifies and enriches; gives the JSON of each resource back.
fn enriched(resources: &[String], enrich: Enrich) -> (Vec<Document>, Output<OutUnit>) {
    let entries: Vec<String> = resources.iter().map(|r| format!(r#"{{"resource":{r}}}"#)).collect();
    let json = format!(
        r#"{{"resourceType":"Bundle","type":"collection","entry":[{}]}}"#,
        entries.join(",")
    );
    let doc = Document::parse(json.into_bytes()).expect("json");
    let (unit, _) = Unit::from_document(&doc, Position::default());
    let index = unit.index();
    let clock = Date::new(2026, 1, 31).expect("date");
    let key = Key::from_bytes(b"0123456789abcdef0123456789abcdef").expect("key");
    let deid = FhirDeidentifier::new(FhirPolicy::safe_harbor(), &key, Detector::new(), clock);
    let mut patients = PatientIndex::new();
    patients.observe_unit(&unit);
    let findings = deid.detect(&unit, &patients);
    let outcomes = deid.apply(&unit, &index, &patients, &findings);
    let records = outcomes.into_iter().enumerate().map(|(i, outcome)| OutRecord {
        resource: outcome.resource.expect("de-identified"),
        id: RecordId::default(),
        derived: derive(&unit, &index, i, clock),
        known: Default::default(),
        fingerprint: Fingerprint { identity: None, content: 0 },
        shape: Shape::Document,
        quality: None,
        version: 1,
    });
    let mut made = OutUnit::default();
    made.records.extend(records);
    let batch = Batch::of([Record::new(RecordId::default(), Sensitivity::Internal, made)]);
    let mut out = Output::default();
    enrich.apply(batch, &mut out, &Context::default()).expect("enriched");
    let documents = out
        .emitted
        .iter()
        .flat_map(|r| &r.body.records)
        .map(|r| Document::parse(r.json().as_bytes().to_vec()).expect("json"))
        .collect();
    (documents, out)
}

/// Name, value and rule of the derived values of a resource.
fn values(resource: Node<'_>) -> Vec<(String, String, String)> {
    let part = |extension: Node<'_>, url: &str| {
        let part =
            extension.each("extension").find(|p| p.get("url").is_some_and(|u| u.is_string_eq(url)));
        part.and_then(|p| p.children().find(|c| c.key() != Some("url")))
            .map_or(String::new(), |v| v.raw().to_owned())
    };
    resource
        .each("extension")
        .filter(|e| e.get("url").is_some_and(|u| u.is_string_eq(DERIVED_URL)))
        .map(|e| (part(e, "name"), part(e, "value"), part(e, "rule")))
        .collect()
}

fn names(resource: Node<'_>) -> Vec<(String, String)> {
    values(resource).into_iter().map(|(name, value, _)| (name, value)).collect()
}

fn pair(name: &str, value: &str) -> (String, String) {
    (name.to_owned(), value.to_owned())
}

fn patient(id: &str, birth: &str) -> String {
    format!(r#"{{"resourceType":"Patient","id":"{id}","birthDate":"{birth}","gender":"female"}}"#)
}

#[test]
fn each_value_is_attached_with_its_provenance() {
    let resources = [
        patient("a", "1960-01-01"),
        r#"{"resourceType":"Encounter","id":"e","status":"finished","class":{"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB"},"subject":{"reference":"Patient/a"},"period":{"start":"2020-02-02T10:00:00Z","end":"2020-02-02T10:14:00Z"}}"#.to_owned(),
        observation("h", "a", "e", "2020-02-02", "8302-2", "70", "[in_i]"),
        observation("w", "a", "e", "2020-02-02", "29463-7", "200", "[lb_av]"),
        observation("b", "a", "e", "2020-02-02", "39156-5", "24.95", "kg/m2"),
    ];
    let (documents, out) = enriched(&resources, Enrich::new());
    let all: Vec<_> = documents.iter().map(|d| names(d.root())).collect();
    assert_eq!(all[0], [pair("age-band", "60-69")]);
    assert_eq!(all[1], [pair("encounter-minutes", "15")]);
    assert!(all[2].is_empty());
    // 200 lb and 70 in: 703 * 200 / 70^2 = 28.7
    assert_eq!(all[3], [pair("bmi", "28.7"), pair("bmi-category", "overweight")]);
    assert_eq!(all[4], [pair("bmi-category", "normal")]);
    assert_eq!(values(documents[3].root())[0].2, "weight-by-height-of-same-encounter");
    assert_eq!(out.facts.get("derived.bmi-category"), 2);
    assert_eq!(out.facts.get("code-system.LOINC"), 3);
}

#[test]
fn children_get_no_category_and_no_old_height() {
    let resources = [
        patient("c", "2010-06-01"),
        observation("h", "c", "e1", "2018-02-02", "8302-2", "120", "cm"),
        observation("w1", "c", "e1", "2018-02-02", "29463-7", "25000", "g"),
        observation("w2", "c", "e2", "2019-02-02", "29463-7", "28", "kg"),
    ];
    let (documents, _) = enriched(&resources, Enrich::new());
    assert_eq!(names(documents[2].root()), [pair("bmi", "17.4")]);
    assert!(names(documents[3].root()).is_empty());
}

#[test]
fn an_adult_keeps_the_latest_height() {
    let resources = [
        patient("a", "1960-01-01"),
        patient("b", "1960-01-01"),
        observation("h1", "a", "e1", "2001-02-02", "8302-2", "180", "cm"),
        observation("h2", "a", "e2", "2003-02-02", "8302-2", "178", "cm"),
        observation("h3", "a", "e3", "2009-02-02", "8302-2", "150", "cm"),
        observation("h4", "b", "e4", "2003-02-02", "8302-2", "150", "cm"),
        observation("w", "a", "", "2005-02-02", "3141-9", "90", "kg"),
        observation("w0", "a", "", "1999-02-02", "3141-9", "90", "kg"),
    ];
    let (documents, _) = enriched(&resources, Enrich::new());
    // 90 / 1.78^2 = 28.4
    assert_eq!(
        names(documents[6].root()),
        [pair("bmi", "28.4"), pair("bmi-category", "overweight")]
    );
    assert!(names(documents[7].root()).is_empty(), "a later height says nothing");
}

#[test]
fn what_does_not_fit_derives_nothing() {
    let resources = [
        patient("a", "1960-01-01"),
        observation("h", "a", "e", "2020-02-02", "8302-2", "1.8", "cm"),
        observation("w", "a", "e", "2020-02-02", "29463-7", "90", "cm"),
        observation("b", "a", "e", "2020-02-02", "39156-5", "2500", "kg/m2"),
    ];
    let (documents, out) = enriched(&resources, Enrich::new().code_system_names(true));
    assert_eq!(names(documents[1].root()), [pair("code-system", "LOINC")]);
    assert_eq!(out.facts.get("derived.bmi"), 0);
}
