//! Documents of many persons: bad entries alone are left out, everyone has their own dates, and an input may be cut
//! anywhere.

use medpipe_fhir_model::{Document, Limits, Position, Unit};
use medpipe_phi_deid::Policy;
use medpipe_phi_deid::fhir::{DeidError, FhirDeidentifier, FhirPolicy, PatientIndex};
use medpipe_synth_phi::{NaiveDate, Population};
use serde_json::{Value, json};

use crate::rewrite::{clock, safe_harbor, with};

fn document(text: &str) -> Document {
    Document::parse(text.as_bytes().to_vec()).expect("JSON")
}

fn patient(id: &str, family: &str, birth: &str) -> Value {
    json!({"resource": {"resourceType": "Patient", "id": id, "birthDate": birth, "name": [{"family": family}]}})
}

fn visit(patient: &str, day: &str) -> Value {
    json!({"resource": {"resourceType": "Procedure", "status": "completed", "performedDateTime": day,
        "subject": {"reference": format!("Patient/{patient}")}}})
}

fn bundle(entries: &[Value]) -> Value {
    json!({"resourceType": "Bundle", "type": "collection", "entry": entries})
}

#[test]
fn a_bad_entry_of_a_bundle_is_left_out_alone() {
    let text = bundle(&[
        patient("a", "Zorblatt", "1961-03-05"),
        json!({"resource": {"resourceType": "Condition", "HERE": 1}}),
        json!({"resource": {"resourceType": "Zorblatt", "id": "z"}}),
        json!({"resource": "Zorblatt"}),
        json!({"resource": {"resourceType": "Bundle", "type": "collection", "entry": [
            {"resource": {"resourceType": "Basic", "HERE": 1}}, {"resource": {"resourceType": "Basic"}}]}}),
        json!("Zorblatt"),
        visit("a", "2020-03-05"),
    ]);
    let text = text.to_string().replace(r#""HERE":1"#, r#""id":"1","id":"2""#);
    let done = safe_harbor().document(&document(&text)).expect("the others are written");
    let clean: Value = serde_json::from_str(done.document.get().source()).expect("JSON");
    let kinds: Vec<&str> = clean["entry"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| e["resource"]["resourceType"].as_str().unwrap())
        .collect();
    assert_eq!(kinds, ["Patient", "Bundle", "Procedure"]);
    assert_eq!(clean["entry"][1]["resource"]["entry"].as_array().unwrap().len(), 1);
    let refused: Vec<(&str, String)> =
        done.refused.iter().map(|r| (r.expression.as_str(), r.error.to_string())).collect();
    let places: Vec<&str> = refused.iter().map(|r| r.0).collect();
    let inner = "Bundle.entry.resource.Bundle.entry[0]";
    assert_eq!(
        places,
        ["Bundle.entry[1]", "Bundle.entry[2]", "Bundle.entry[3]", inner, "Bundle.entry[5]"]
    );
    assert!(refused[0].1.contains("same key twice") && refused[3].1.contains("same key twice"));
    assert_eq!(done.refused[1].error, DeidError::UnknownType);
    assert!(!clean.to_string().contains("Zorblatt"));
    // Around the entries there is nothing to leave out alone.
    let twice = r#"{"resourceType":"Bundle","type":"batch","type":"batch","entry":[]}"#;
    assert!(matches!(safe_harbor().document(&document(twice)), Err(DeidError::Defect(_))));
}

fn shifting() -> FhirDeidentifier {
    with(FhirPolicy::new(Policy::expert_dates()))
}

#[test]
fn everyone_in_a_bundle_has_their_own_dates() {
    let entries = [
        patient("a", "Zorblatt", "1961-03-05"),
        patient("b", "Whitfield", "1971-03-05"),
        patient("old", "Ortega", "1930-06-01"),
        visit("a", "2020-03-05"),
        visit("b", "2020-03-05"),
        visit("a", "2020-03-07"),
        json!({"resource": {"resourceType": "Basic", "code": {"text": "x"}, "created": "2020-03-05"}}),
    ];
    let done = shifting().document(&document(&bundle(&entries).to_string())).expect("a Bundle");
    let clean: Value = serde_json::from_str(done.document.get().source()).expect("JSON");
    let at = |entry: usize, name: &str| clean["entry"][entry]["resource"][name].clone();
    // As each of them has in a document of their own.
    for (who, visit) in [(0, 3), (1, 4)] {
        let alone = bundle(&[entries[who].clone(), entries[visit].clone()]);
        let alone = shifting().document(&document(&alone.to_string())).expect("a Bundle");
        let alone: Value = serde_json::from_str(alone.document.get().source()).expect("JSON");
        assert_eq!(alone["entry"][0]["resource"]["birthDate"], at(who, "birthDate"));
        assert_eq!(
            alone["entry"][1]["resource"]["performedDateTime"],
            at(visit, "performedDateTime")
        );
        assert_eq!(at(who, "birthDate").as_str().unwrap().len(), 10);
    }
    assert_ne!(at(3, "performedDateTime"), at(4, "performedDateTime"));
    let day = |entry| {
        NaiveDate::parse_from_str(at(entry, "performedDateTime").as_str().unwrap(), "%Y-%m-%d")
            .unwrap()
    };
    assert_eq!((day(5) - day(3)).num_days(), 2);
    // Nobody's: the year. Of ninety or older: no birth.
    assert_eq!((at(6, "created"), at(2, "birthDate")), (json!("2020"), Value::Null));
}

#[test]
fn a_patient_who_is_not_there_has_the_same_dates() {
    let alone = |resource: &Value, name: &str| {
        let done = shifting().document(&document(&resource.to_string())).expect("a resource");
        let clean: Value = serde_json::from_str(done.document.get().source()).expect("JSON");
        clean[name].clone()
    };
    let entries = [patient("a", "Zorblatt", "1961-03-05"), visit("a", "2020-03-05")];
    let whole = shifting().document(&document(&bundle(&entries).to_string())).expect("a Bundle");
    let whole: Value = serde_json::from_str(whole.document.get().source()).expect("JSON");
    let wanted = &whole["entry"][1]["resource"]["performedDateTime"];
    let mut visit = entries[1]["resource"].clone();
    assert_eq!(alone(&visit, "performedDateTime"), *wanted);
    for reference in ["https://x.example/fhir/Patient/a", "Patient/a/_history/2"] {
        visit["subject"]["reference"] = json!(reference);
        assert_eq!(alone(&visit, "performedDateTime"), *wanted, "{reference}");
    }
    // Of those whose id nobody says the year stays.
    for reference in ["urn:uuid:6c5d9ca9-54d7-42f5-bfae-a7c19cd217f2", "Group/a", "#a"] {
        visit["subject"]["reference"] = json!(reference);
        assert_eq!(alone(&visit, "performedDateTime"), "2020", "{reference}");
    }
}

/// What becomes of NDJSON cut after every `lines` lines.
fn in_parts(deid: &FhirDeidentifier, ndjson: &[String], lines: usize) -> Vec<String> {
    let read = |part: &[String]| {
        Document::parse_lines(part.join("\n").into_bytes(), &Limits::default()).expect("small").0
    };
    let mut index = PatientIndex::new();
    for part in ndjson.chunks(lines) {
        read(part).roots().for_each(|root| index.survey(root, None, clock()));
    }
    let index = index.complete();
    let mut out = Vec::new();
    for part in ndjson.chunks(lines) {
        let (unit, rejected) = Unit::from_lines(&read(part), Position::default());
        assert!(rejected.is_empty());
        let findings = deid.detect(&unit, &index);
        for outcome in deid.apply(&unit, &unit.index(), &index, &findings) {
            out.push(outcome.resource.expect("written").get().node().raw().to_owned());
        }
    }
    out
}

#[test]
fn an_input_may_be_cut_anywhere() {
    let mut all: Vec<String> = Vec::new();
    // Texts first: what they say of a person is known from further down.
    all.push(json!({"resourceType": "Organization", "name": "x", "contact": [{"purpose": {"text": "asks for Zorblatt"}}]}).to_string());
    all.push(visit("old", "2024-01-01")["resource"].to_string());
    let today = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
    let population = Population::new(3, today);
    for person in 0..70 {
        for entry in
            serde_json::from_slice::<Value>(&population.bundle(person).json).unwrap()["entry"]
                .as_array()
                .unwrap()
                .iter()
                .take(6)
        {
            all.push(entry["resource"].to_string());
        }
    }
    // Ninety only at an event of another line.
    all.push(patient("old", "Zorblatt", "1938-06-01")["resource"].to_string());
    all.push(visit("old", "2030-01-01")["resource"].to_string());
    for few in [false, true] {
        let input: Vec<String> = if few {
            all.iter().take(2).chain(all.iter().rev().take(40)).cloned().collect()
        } else {
            all.clone()
        };
        for deid in [safe_harbor(), shifting()] {
            let whole = in_parts(&deid, &input, usize::MAX);
            assert!(!whole[0].contains("Zorblatt"), "{}", whole[0]);
            for lines in [1, 7] {
                assert!(in_parts(&deid, &input, lines) == whole, "cut after {lines} lines");
            }
        }
    }
}
