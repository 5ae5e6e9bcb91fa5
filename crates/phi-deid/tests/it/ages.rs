//! Ages over 89 where no type says that they are ages: they become 90+, and the residue check finds each by itself.

use medpipe_fhir_model::Document;
use medpipe_phi_deid::Policy;
use medpipe_phi_deid::fhir::FhirPolicy;
use medpipe_phi_deid::verify::ResidueChecker;
use serde_json::{Value, json};

use crate::rewrite::{clock, errors, run, safe_harbor, with};

fn through(resource: &Value) -> Value {
    let done = run(&safe_harbor(), resource.to_string().into_bytes());
    let node = done.outcomes[0].resource.as_ref().expect("written").get().node();
    assert_eq!(errors(node), Vec::<String>::new(), "{}", node.raw());
    assert_eq!(done.residues[0], [], "{}", node.raw());
    serde_json::from_str(node.raw()).expect("JSON")
}

/// Whether the check, alone, finds an age in what was not de-identified.
fn is_found(resource: &Value) -> bool {
    let document = Document::parse(resource.to_string().into_bytes()).expect("JSON");
    let found = ResidueChecker::new(clock()).check(document.root(), None);
    found.iter().any(|r| r.rule == "residue.age")
}

fn condition(key: &str, value: Value) -> Value {
    let mut condition = json!({"resourceType": "Condition", "subject": {"reference": "Patient/1"}});
    condition[key] = value;
    condition
}

fn observation(code: Value, key: &str, value: Value) -> Value {
    let mut observation = json!({"resourceType": "Observation", "status": "final", "code": code});
    observation[key] = value;
    observation
}

fn loinc(code: &str) -> Value {
    json!({"coding": [{"system": "http://loinc.org", "code": code}]})
}

#[test]
fn ages_as_bare_text_become_90_plus() {
    let relative = |key: &str, value: Value| {
        let mut relative = json!({"resourceType": "FamilyMemberHistory", "status": "completed",
            "patient": {"reference": "Patient/1"}, "relationship": {"coding": [{"system":
            "http://terminology.hl7.org/CodeSystem/v3-RoleCode", "code": "MTH"}]}});
        relative[key] = value;
        relative
    };
    for text in ["97", "97 years", "age 97", "ninety-seven", "97 y/o", "1130 months"] {
        for (key, resource) in [
            ("onsetString", condition("onsetString", json!(text))),
            ("abatementString", condition("abatementString", json!(text))),
            ("ageString", relative("ageString", json!(text))),
            ("deceasedString", relative("deceasedString", json!(text))),
        ] {
            assert_eq!(through(&resource)[key], "90+", "{key} {text}");
            assert!(is_found(&resource) || text.contains("months"), "{key} {text}");
        }
    }
    for text in ["62", "96 months", "childhood"] {
        let resource = condition("onsetString", json!(text));
        assert_eq!(through(&resource)["onsetString"], text);
        assert!(!is_found(&resource), "{text}");
    }
    let note = relative("note", json!([{"text": "Mother lived to 99, born 1900."}]));
    assert!(is_found(&note));
    let clean = through(&note)["note"][0]["text"].as_str().unwrap().to_owned();
    assert!(!clean.contains("99") && !clean.contains("1900"), "{clean}");
}

#[test]
fn ages_in_ranges_and_without_a_unit_are_capped() {
    let bare = |n: u32| json!({"value": n});
    let range = condition("onsetRange", json!({"low": bare(93), "high": bare(97)}));
    assert!(is_found(&range));
    assert_eq!(through(&range)["onsetRange"]["low"]["value"], 90);
    assert!(through(&range)["onsetRange"].get("high").is_none());
    let age = condition("onsetAge", bare(97));
    assert!(is_found(&age));
    assert_eq!(through(&age)["onsetAge"]["comparator"], ">=");
    assert_eq!(
        through(&condition("onsetAge", json!({"value": 100, "unit": "h"})))["onsetAge"]["value"],
        100
    );
}

#[test]
fn observations_and_answers_that_are_ages_are_capped() {
    for code in [
        loinc("30525-0"),
        loinc("21612-7"),
        loinc("29553-5"),
        json!({"text": "Age"}),
        json!({"text": "Patient age at visit"}),
    ] {
        for (key, value) in [
            ("valueQuantity", json!({"value": 94})),
            ("valueInteger", json!(94)),
            ("valueString", json!("94")),
            ("valueString", json!("94 years")),
        ] {
            let resource = observation(code.clone(), key, value);
            assert!(is_found(&resource), "{resource}");
            let got = through(&resource);
            match key {
                "valueString" => assert_eq!(got[key], "90+"),
                _ => assert_eq!(
                    got["valueQuantity"],
                    json!({"value": 90, "comparator": ">=", "unit": "years",
                    "system": "http://unitsofmeasure.org", "code": "a"})
                ),
            }
            assert!(!got.to_string().contains("94"), "{got}");
        }
    }
    // Others stay.
    for code in
        [loinc("8867-4"), json!({"text": "Gestational age"}), json!({"text": "Average rate"})]
    {
        let resource = observation(code, "valueInteger", json!(94));
        assert_eq!(through(&resource)["valueInteger"], 94);
        assert!(!is_found(&resource));
    }
    let answers = json!({"resourceType": "QuestionnaireResponse", "status": "completed", "item": [
        {"linkId": "age", "text": "Age in years", "answer": [{"valueInteger": 94}]},
        {"linkId": "2", "text": "How old are you?", "answer": [{"valueDecimal": 95}, {"valueString": "97"}]},
        {"linkId": "3", "text": "Rooms", "answer": [{"valueInteger": 94}]}]});
    assert!(is_found(&answers));
    let got = through(&answers);
    assert_eq!(got["item"][0]["answer"][0]["valueQuantity"]["value"], 90);
    assert_eq!(got["item"][1]["answer"][0]["valueQuantity"]["value"], 90);
    assert_eq!(got["item"][1]["answer"][1]["valueString"], "90+");
    assert_eq!(got["item"][2]["answer"][0]["valueInteger"], 94);
    let component = json!({"resourceType": "Observation", "status": "final", "code": {"text": "Person"},
        "component": [{"code": loinc("30525-0"), "valueInteger": 99}]});
    assert!(is_found(&component));
    assert_eq!(through(&component)["component"][0]["valueQuantity"]["value"], 90);
}

#[test]
fn the_policy_says_what_becomes_of_ages() {
    let resource = condition("onsetString", json!("97")).to_string();
    for (toml, wanted) in
        [("base = 'limited_dataset'", json!("97")), ("[kinds]\nAGE_90 = 'remove'", Value::Null)]
    {
        let policy: Policy = toml::from_str(toml).unwrap();
        let done = run(&with(FhirPolicy::new(policy.clone())), resource.clone().into_bytes());
        let node = done.outcomes[0].resource.as_ref().unwrap().get().node();
        let got: Value = serde_json::from_str(node.raw()).unwrap();
        assert_eq!(got["onsetString"], wanted);
        assert_eq!(ResidueChecker::for_policy(&policy, clock()).check(node, None), []);
    }
    // Of a patient of 90 or more no grown-up age stays: with the year it would date the birth.
    let bundle = json!({"resourceType": "Bundle", "type": "collection", "entry": [
        {"resource": {"resourceType": "Patient", "id": "1", "birthDate": "1930-01-01"}},
        {"resource": condition("onsetString", json!("62"))},
        {"resource": observation(json!({"text": "Age", }), "valueInteger", json!(62))},
        {"resource": condition("onsetString", json!("12"))}]});
    let mut bundle = bundle;
    bundle["entry"][2]["resource"]["subject"] = json!({"reference": "Patient/1"});
    let done = run(&safe_harbor(), bundle.to_string().into_bytes());
    let got: Vec<Value> = done
        .outcomes
        .iter()
        .map(|o| serde_json::from_str(o.resource.as_ref().unwrap().get().node().raw()).unwrap())
        .collect();
    assert!(got[1].get("onsetString").is_none() && got[2].get("valueInteger").is_none(), "{got:?}");
    assert_eq!(got[3]["onsetString"], "12");
}
