//! Third parties in what stands beside codes of a hospital's own: displays, texts, the codes themselves.

use medpipe_phi_deid::fhir::FhirPolicy;
use medpipe_phi_deid::{FreeText, Policy};
use serde_json::{Value, json};

use crate::rewrite::{errors, one, run, safe_harbor, with};

const NAME: &str = "Whitfield";
const LOCAL: &str = "http://hospital.example/codes";

fn observation(coding: Value, text: Option<&str>) -> Value {
    let mut code = json!({"coding": [coding]});
    if let Some(text) = text {
        code["text"] = json!(text);
    }
    json!({"resourceType": "Observation", "id": "o", "status": "final", "code": code})
}

fn cleaned(resource: &Value) -> Value {
    serde_json::from_str(&one(&safe_harbor(), &resource.to_string()).0).expect("JSON")
}

#[test]
fn a_name_beside_a_local_code_does_not_stay() {
    for system in [
        json!(LOCAL),
        Value::Null,
        json!("urn:oid:1.2.840.114350.1.13"),
        json!("http://hl7.org/fhir/sid/us-npi"),
    ] {
        for display in
            ["Seen by Dr. Alan Whitfield", "WHITFIELD, ALAN (cardiology)", "Dr. Whitfield's clinic"]
        {
            let mut coding = json!({"code": "17", "display": display});
            if !system.is_null() {
                coding["system"] = system.clone();
            }
            let got = cleaned(&observation(coding, Some(display))).to_string();
            assert!(!got.to_lowercase().contains("whitfield"), "{got}");
        }
    }
}

#[test]
fn what_says_no_name_stays_beside_a_local_code() {
    let got = cleaned(&observation(
        json!({"system": LOCAL, "code": "17", "display": "Glucose, fasting"}),
        Some("Glucose, fasting"),
    ));
    let coding = &got["code"]["coding"][0];
    assert_eq!((&coding["code"], &coding["display"]), (&json!("17"), &json!("Glucose, fasting")));
    assert!(coding["system"].as_str().unwrap().starts_with("urn:uuid:"));
    let loinc = json!({"system": "http://loinc.org", "code": "8302-2", "display": "Body height"});
    assert_eq!(cleaned(&observation(loinc.clone(), None))["code"]["coding"][0], loinc);
}

#[test]
fn a_name_used_as_a_local_code_becomes_a_pseudonym() {
    for code in [NAME, "JWHITFIELD", "alan.whitfield", "AW", "48213"] {
        let got = cleaned(&json!({"resourceType": "Observation", "id": "o", "status": "final",
            "code": {"coding": [{"system": LOCAL, "code": code}, {"system": LOCAL, "code": code}]}}));
        let codings = &got["code"]["coding"];
        let written = codings[0]["code"].as_str().unwrap();
        assert!(written.len() == 33 && written.starts_with('p'), "{code} became {written}");
        assert_eq!(codings[0], codings[1], "equal codes stay equal");
    }
    // Under a public system a name has not the shape of a code, and goes.
    for system in ["http://loinc.org", "http://snomed.info/sct", "http://hl7.org/fhir/sid/ndc"] {
        let got =
            cleaned(&observation(json!({"system": system, "code": NAME, "display": NAME}), None));
        assert!(!got.to_string().contains(NAME), "{got}");
    }
}

#[test]
fn units_are_no_place_for_a_name() {
    let quantity = |value: Value| {
        let got = cleaned(&json!({"resourceType": "Observation", "id": "o", "status": "final",
            "code": {"text": "x"}, "valueQuantity": value}));
        got["valueQuantity"].clone()
    };
    assert_eq!(
        quantity(json!({"value": 5, "unit": "mg/dL", "code": "mg/dL"})),
        json!({"value": 5, "unit": "mg/dL", "code": "mg/dL"})
    );
    let got =
        quantity(json!({"value": 5, "unit": "Whitfield", "code": "Whitfield", "system": LOCAL}));
    assert!(!got.to_string().contains(NAME), "{got}");
    assert_eq!(got["value"], 5);
    let sex = cleaned(&json!({"resourceType": "Patient", "id": "p", "extension": [
        {"url": "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex", "valueCode": NAME}]}));
    assert!(!sex.to_string().contains(NAME));
}

#[test]
fn without_free_text_nothing_beside_a_local_code_stays() {
    let policy = FhirPolicy::new(Policy { free_text: FreeText::Remove, ..Policy::default() });
    let resource =
        observation(json!({"system": LOCAL, "code": "17", "display": "Glucose"}), Some("Glucose"));
    let done = run(&with(policy), resource.to_string().into_bytes());
    let node = done.outcomes[0].resource.as_ref().unwrap().get().node().raw().to_owned();
    assert!(!node.contains("Glucose"), "{node}");
    assert!(errors(done.outcomes[0].resource.as_ref().unwrap().get().node()).is_empty());
}

#[test]
fn uris_as_codes_are_those_of_public_bodies() {
    let uri = |code: &str| {
        let got = cleaned(&observation(json!({"system": "urn:ietf:rfc:3986", "code": code}), None));
        got["code"]["coding"][0]["code"].clone()
    };
    assert_eq!(uri("1.2.840.10008.5.1.4.1.1.1.1"), "1.2.840.10008.5.1.4.1.1.1.1");
    assert_eq!(uri("http://hl7.org/fhir/ValueSet/x"), "http://hl7.org/fhir/ValueSet/x");
    assert_eq!(uri("http://hospital.example/whitfield"), Value::Null);
}
