//! Hand-made cases: what stays, what goes, and what becomes of it.

use medpipe_phi_deid::fhir::{Derived, DerivedValue, FhirPolicy, PatientIndex, Place};
use medpipe_phi_deid::{Dates, Deidentified, FreeText, Policy, SealError, seal_mac};
use medpipe_phi_detect::Kind;
use serde_json::{Value, json};

use crate::rewrite::{errors, key, one, run, safe_harbor, unit_of, with};

fn parsed(text: &str) -> Value {
    serde_json::from_str(text).expect("JSON")
}

fn out(resource: Value) -> Value {
    parsed(&one(&safe_harbor(), &resource.to_string()).0)
}

#[test]
fn a_patient_keeps_what_safe_harbor_lets_stay() {
    let got = out(json!({"resourceType": "Patient", "id": "a", "active": true,
        "meta": {"lastUpdated": "2020-01-02T03:04:05Z", "versionId": "3",
            "profile": ["http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient"]},
        "text": {"status": "generated", "div": "<div xmlns=\"http://www.w3.org/1999/xhtml\">Ann</div>"},
        "name": [{"family": "Brennan"}], "telecom": [{"value": "212-555-0147"}],
        "gender": "female", "birthDate": "1961-03-05",
        "address": [{"use": "home", "line": ["12 Elm Street"], "city": "Boston",
            "state": "Massachusetts", "postalCode": "02139-4307", "country": "USA"}],
        "extension": [
            {"url": "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex", "valueCode": "F"},
            {"url": "http://example.org/secret", "valueString": "Ann"}]}));
    let id = got["id"].as_str().unwrap();
    assert!(id.len() == 33 && id.starts_with('p'));
    assert_eq!(
        got["meta"],
        json!({"profile": ["http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient"]})
    );
    assert_eq!(got["birthDate"], "1961");
    assert_eq!(
        got["address"],
        json!([{"use": "home", "state": "MA", "postalCode": "021", "country": "US"}])
    );
    assert_eq!(got["extension"].as_array().unwrap().len(), 1);
    for gone in ["name", "telecom", "text"] {
        assert!(got.get(gone).is_none(), "{gone}");
    }
}

#[test]
fn postal_codes_need_a_us_address_and_a_populous_area() {
    for (address, wanted) in [
        (json!({"postalCode": "03601"}), json!([{"postalCode": "000"}])),
        (json!({"postalCode": "00100"}), json!([{"postalCode": "000"}])),
        (json!({"postalCode": "10115", "country": "DE"}), json!([{"country": "DE"}])),
        (json!({"postalCode": "10115", "state": "Berlin"}), Value::Null),
        (json!({"postalCode": "SW1A 1AA"}), Value::Null),
    ] {
        let got = out(json!({"resourceType": "Patient", "address": [address]}));
        assert_eq!(got.get("address").cloned().unwrap_or_default(), wanted);
    }
}

#[test]
fn ninety_and_older_lose_what_dates_their_birth() {
    let bundle = json!({"resourceType": "Bundle", "type": "collection", "entry": [
        {"fullUrl": "urn:uuid:1", "resource": {"resourceType": "Patient", "id": "old",
            "birthDate": "1930-06-01", "deceasedDateTime": "2019-01-01"}},
        {"resource": {"resourceType": "Condition", "subject": {"reference": "Patient/old"},
            "onsetAge": {"value": 62, "unit": "years", "system": "http://unitsofmeasure.org", "code": "a"},
            "recordedDate": "1992-01-01", "note": [{"text": "A 62-year-old, born in 1930."}]}},
        {"resource": {"resourceType": "Condition", "subject": {"reference": "Patient/old"},
            "onsetAge": {"value": 1104, "unit": "mo", "system": "http://unitsofmeasure.org", "code": "mo"}}},
        {"resource": {"resourceType": "Immunization", "status": "completed",
            "vaccineCode": {"coding": [{"system": "http://hl7.org/fhir/sid/cvx", "code": "08"}]},
            "patient": {"reference": "urn:uuid:1"}, "occurrenceDateTime": "1931-02-03"}}]});
    let done = run(&safe_harbor(), bundle.to_string().into_bytes());
    let got: Vec<Value> = done
        .outcomes
        .iter()
        .map(|o| parsed(o.resource.as_ref().unwrap().get().node().raw()))
        .collect();
    assert!(got[0].get("birthDate").is_none());
    assert_eq!(got[0]["deceasedDateTime"], "2019");
    assert!(got[1].get("onsetAge").is_none());
    assert_eq!(got[1]["recordedDate"], "1992");
    let note = got[1]["note"][0]["text"].as_str().unwrap();
    assert!(!note.contains("62") && !note.contains("1930"), "{note}");
    assert_eq!(
        (&got[2]["onsetAge"]["value"], &got[2]["onsetAge"]["comparator"]),
        (&json!(90), &json!(">="))
    );
    // 1931 alone would tell: nulled with a reason, since it is required.
    assert!(got[3].get("occurrenceDateTime").is_none());
    assert_eq!(got[3]["_occurrenceDateTime"]["extension"][0]["valueCode"], "masked");
    assert!(errors(done.outcomes[3].resource.as_ref().unwrap().get().node()).is_empty());
    assert!(done.residues.iter().all(Vec::is_empty), "{:?}", done.residues);
}

#[test]
fn required_elements_that_go_leave_a_reason() {
    let (text, _) = one(
        &safe_harbor(),
        &json!({"resourceType": "DocumentReference", "status": "current",
        "date": "2020-01-02T03:04:05Z",
        "content": [{"attachment": {"contentType": "application/pdf", "data": "JVBERi0="}}]})
        .to_string(),
    );
    let got = parsed(&text);
    assert_eq!(got["content"][0]["attachment"]["extension"][0]["valueCode"], "masked");
    assert!(got.get("date").is_none());
    let slot = out(
        json!({"resourceType": "Slot", "schedule": {"reference": "Schedule/1"}, "status": "free",
        "start": "2020-01-02T03:04:05Z", "end": "2020-01-02T03:14:05Z"}),
    );
    assert_eq!(slot["_start"]["extension"][0]["valueCode"], "masked");
}

#[test]
fn every_way_to_write_a_reference_agrees() {
    let bundle = json!({"resourceType": "Bundle", "type": "collection", "entry": [
        {"fullUrl": "urn:uuid:7b1d", "resource": {"resourceType": "Patient", "id": "x1"}},
        {"resource": {"resourceType": "Basic", "code": {"text": "a"}, "subject": {"reference": "urn:uuid:7b1d"}}},
        {"resource": {"resourceType": "Basic", "code": {"text": "a"}, "subject": {"reference": "Patient/x1", "display": "Ann"}}},
        {"resource": {"resourceType": "Basic", "code": {"text": "a"}, "subject": {"reference": "https://h.example/fhir/Patient/x1/_history/3"}}}]});
    let done = run(&safe_harbor(), bundle.to_string().into_bytes());
    let got: Vec<Value> = done
        .outcomes
        .iter()
        .map(|o| parsed(o.resource.as_ref().unwrap().get().node().raw()))
        .collect();
    let wanted = format!("Patient/{}", got[0]["id"].as_str().unwrap());
    for one in &got[1..] {
        assert_eq!(one["subject"], json!({"reference": wanted}));
    }
}

#[test]
fn notes_and_attachments_are_redacted_with_the_patients_facts() {
    use base64::{Engine, engine::general_purpose::STANDARD};
    let html = STANDARD.encode("<p>Zorblatt was seen.</p><p>zorblatt&#32;again, MRN 4471120</p>");
    let rtf = STANDARD.encode(r"{\rtf1 Zorblatt\par fever}");
    let bundle = json!({"resourceType": "Bundle", "type": "collection", "entry": [
        {"resource": {"resourceType": "Patient", "id": "z", "name": [{"family": "Zorblatt"}],
            "identifier": [{"value": "4471120"}]}},
        {"resource": {"resourceType": "DocumentReference", "status": "current", "subject": {"reference": "Patient/z"},
            "description": "Note on ZORBLATT",
            "content": [{"attachment": {"contentType": "text/html", "data": html, "title": "Zorblatt.html"}},
                        {"attachment": {"contentType": "application/rtf", "data": rtf}}]}},
        {"resource": {"resourceType": "Observation", "status": "final", "subject": {"reference": "Patient/z"},
            "code": {"coding": [{"system": "http://loinc.org", "code": "8302-2", "display": "Height of Zorblatt"}],
                     "text": "Height of Zorblatt"},
            "valueString": "Told by Zorblatt"}}]});
    let done = run(&safe_harbor(), bundle.to_string().into_bytes());
    let document = parsed(done.outcomes[1].resource.as_ref().unwrap().get().node().raw());
    let contents = document["content"].as_array().unwrap();
    assert_eq!(contents.len(), 2);
    for content in contents {
        let attachment = &content["attachment"];
        assert_eq!(attachment["contentType"], "text/plain; charset=utf-8");
        let plain =
            String::from_utf8(STANDARD.decode(attachment["data"].as_str().unwrap()).unwrap())
                .unwrap();
        assert_eq!(attachment["size"], plain.len());
        assert!(
            !plain.to_lowercase().contains("zorblatt") && !plain.contains("4471120"),
            "{plain}"
        );
        assert!(attachment.get("title").is_none());
    }
    let observation = parsed(done.outcomes[2].resource.as_ref().unwrap().get().node().raw());
    assert_eq!(observation["code"]["coding"][0]["code"], "8302-2");
    assert!(!observation.to_string().contains("Zorblatt"));
    assert!(done.residues.iter().all(Vec::is_empty), "{:?}", done.residues);
    let counts = done.findings.counts();
    assert!(counts.get(&(Kind::Name, Place::Attachment)).is_some_and(|n| *n >= 3));
    assert_eq!(counts.get(&(Kind::Name, Place::Element)), Some(&1));
}

#[test]
fn unknown_things_go_with_an_issue() {
    let (text, issues) = one(
        &safe_harbor(),
        &json!({"resourceType": "Patient", "id": "a",
        "shoeSize": "44", "contained": [{"resourceType": "Zorblatt", "id": "q"}],
        "modifierExtension": [{"url": "http://example.org/x", "valueString": "s"}]})
        .to_string(),
    );
    assert_eq!(parsed(&text).as_object().unwrap().len(), 2);
    let rules: Vec<&str> = issues.iter().map(|i| i.rule).collect();
    assert_eq!(rules, ["deid.unknown-type", "deid.extension", "deid.unknown-element"]);
    assert!(issues.iter().all(|i| !i.expression.contains("shoe") && !i.diagnostics.contains("44")));
    let document =
        medpipe_fhir_model::Document::parse(br#"{"resourceType":"Zorblatt","id":"1"}"#.to_vec());
    assert!(medpipe_phi_deid::deidentify(&document.unwrap(), &Policy::safe_harbor()).is_err());
}

#[test]
fn numbers_of_the_patient_do_not_stay_as_numbers() {
    let unit = json!({"resourceType": "Bundle", "type": "collection", "entry": [
        {"resource": {"resourceType": "Patient", "id": "a", "birthDate": "1961-03-05",
            "identifier": [{"value": "MRN-0471120"}, {"value": "12345678"}]}},
        {"resource": {"resourceType": "QuestionnaireResponse", "id": "q", "status": "completed",
            "subject": {"reference": "Patient/a"}, "item": [{"linkId": "1", "answer": [
                {"valueInteger": 471_120}, {"valueInteger": 12_345_678}, {"valueInteger": 19_610_305},
                {"valueDecimal": 12_345_678.5}, {"valueInteger": 471_121}, {"valueDecimal": 98.6}]}]}},
        {"resource": {"resourceType": "Observation", "id": "o", "status": "final", "code": {"text": "x"},
            "subject": {"reference": "Patient/a"}, "valueQuantity": {"value": 12_345_678}}}]});
    let done = run(&safe_harbor(), unit.to_string().into_bytes());
    let text: String =
        done.outcomes.iter().map(|o| o.resource.as_ref().unwrap().get().node().raw()).collect();
    for gone in ["471120", "12345678", "19610305"] {
        assert!(!text.contains(gone), "{gone} in {text}");
    }
    assert!(text.contains("471121") && text.contains("98.6"));
    assert!(done.residues.iter().all(Vec::is_empty));
    // The residue check would have seen them.
    let raw = unit["entry"][2]["resource"].to_string();
    let document = medpipe_fhir_model::Document::parse(raw.into_bytes()).unwrap();
    let known = safe_harbor().known(&done.unit, &{
        let mut index = PatientIndex::new();
        index.observe_unit(&done.unit);
        index
    });
    let checker = medpipe_phi_deid::verify::ResidueChecker::new(crate::rewrite::clock());
    let found = checker.check(document.root(), Some(&known[2]));
    assert!(
        found.iter().any(|r| r.rule == "residue.known" && r.path.contains("value")),
        "{found:?}"
    );
}

#[test]
fn findings_of_another_unit_are_refused() {
    let deid = safe_harbor();
    let first = unit_of(br#"{"resourceType":"Patient","id":"1"}"#.to_vec());
    let second = unit_of(br#"{"resourceType":"Patient","id":"22"}"#.to_vec());
    let findings = deid.detect(&first, &PatientIndex::new());
    let outcomes = deid.apply(&second, &second.index(), &PatientIndex::new(), &findings);
    assert!(outcomes[0].resource.is_err());
}

#[test]
fn free_text_can_be_removed_altogether() {
    let policy = FhirPolicy::new(Policy { free_text: FreeText::Remove, ..Policy::default() });
    let (text, _) = one(&with(policy), &json!({"resourceType": "Observation", "status": "final",
        "code": {"coding": [{"system": "http://loinc.org", "code": "8302-2", "display": "Height"}], "text": "Height"},
        "valueString": "fine", "note": [{"text": "fine"}]}).to_string());
    let got = parsed(&text);
    assert_eq!(got["code"]["text"], "Height");
    assert!(got.get("valueString").is_none() && got.get("note").is_none());
}

#[test]
fn shifted_dates_keep_intervals() {
    let policy = FhirPolicy::new(Policy { dates: Dates::Shift, ..Policy::default() });
    let bundle = json!({"resourceType": "Bundle", "type": "collection", "entry": [
        {"resource": {"resourceType": "Patient", "id": "s"}},
        {"resource": {"resourceType": "Encounter", "status": "finished", "class": {"code": "AMB"},
            "subject": {"reference": "Patient/s"},
            "period": {"start": "2020-02-27T08:00:00Z", "end": "2020-03-02T09:00:00Z"}}}]});
    let done = run(&with(policy), bundle.to_string().into_bytes());
    let got = parsed(done.outcomes[1].resource.as_ref().unwrap().get().node().raw());
    let day = |key: &str| {
        medpipe_phi_deid::Date::parse(got["period"][key].as_str().unwrap()).unwrap().to_days()
    };
    assert_eq!(day("end") - day("start"), 4);
    assert_ne!(day("start"), medpipe_phi_deid::Date::new(2020, 2, 27).unwrap().to_days());
    assert!(got["period"]["start"].as_str().unwrap().ends_with("T08:00:00Z"));
}

#[test]
fn seals_and_derived_values() {
    let mut done =
        run(&safe_harbor(), br#"{"resourceType":"Patient","id":"1","gender":"male"}"#.to_vec());
    let patient = done.outcomes.remove(0).resource.unwrap();
    let more = patient.with_derived(&[Derived {
        name: "age-band",
        value: DerivedValue::Code("60-69"),
        from: "Patient.birthDate",
        rule: "enrich.age-band",
    }]);
    let part = more.get().node().raw().as_bytes().to_vec();
    assert!(errors(more.get().node()).is_empty(), "{:?}", errors(more.get().node()));
    let mac = seal_mac(&key(), &part);
    let back = Deidentified::from_sealed(&key(), part.clone(), &mac).unwrap();
    assert_eq!(back.len(), 1);
    assert_eq!(back[0].get().node().raw(), more.get().node().raw());
    let mut forged = part;
    forged.push(b' ');
    assert_eq!(Deidentified::from_sealed(&key(), forged, &mac).unwrap_err(), SealError::WrongSeal);
    // Derived values survive another run.
    let again = one(&safe_harbor(), more.get().node().raw()).0;
    assert_eq!(parsed(&again)["extension"], parsed(more.get().node().raw())["extension"]);
}

#[test]
fn a_bundle_in_one_call_stays_linked() {
    let bundle = json!({"resourceType": "Bundle", "type": "collection", "entry": [
        {"fullUrl": "urn:uuid:3c5e", "resource": {"resourceType": "Patient", "id": "3c5e", "name": [{"family": "Zorblatt"}]}},
        {"fullUrl": "http://h.example/fhir/Basic/9", "resource": {"resourceType": "Basic", "id": "9",
            "code": {"text": "seen by Zorblatt"}, "subject": {"reference": "urn:uuid:3c5e"}}}]});
    let document = medpipe_fhir_model::Document::parse(bundle.to_string().into_bytes()).unwrap();
    let clean = medpipe_phi_deid::deidentify(&document, &Policy::safe_harbor()).unwrap();
    let got = parsed(clean.get().root().raw());
    assert_eq!(got["entry"][0]["fullUrl"], got["entry"][1]["resource"]["subject"]["reference"]);
    let id = got["entry"][1]["resource"]["id"].as_str().unwrap();
    assert!(got["entry"][1]["fullUrl"].as_str().unwrap().ends_with(&format!("/Basic/{id}")));
    assert!(!got.to_string().contains("Zorblatt"));
}

#[test]
fn an_age_without_a_unit_is_one_in_years() {
    let condition = json!({"resourceType": "Condition", "subject": {"reference": "Patient/p"},
        "onsetAge": {"value": 92}, "abatementAge": {"value": 97, "unit": "yo"}});
    let done = run(&safe_harbor(), condition.to_string().into_bytes());
    let got = parsed(done.outcomes[0].resource.as_ref().unwrap().get().node().raw());
    for element in ["onsetAge", "abatementAge"] {
        assert_eq!(
            (&got[element]["value"], &got[element]["comparator"]),
            (&json!(90), &json!(">="))
        );
    }
}

#[test]
fn a_display_with_somebodys_number_is_searched_for_names() {
    let display = |text: &str| {
        let got = out(json!({"resourceType": "Observation", "status": "final",
            "code": {"coding": [{"system": "http://loinc.org", "code": "85354-9", "display": text}]}}));
        got["code"]["coding"][0]["display"].as_str().unwrap().to_owned()
    };
    let clean = display("BP of John Kowalski 617-555-0142 3/4/2020");
    assert!(!clean.contains("Kowalski") && !clean.contains("0142"), "{clean}");
    assert_eq!(display("Hodgkin lymphoma, Epstein-Barr"), "Hodgkin lymphoma, Epstein-Barr");
}

#[test]
fn a_name_is_no_code_of_a_public_system() {
    for system in [
        "http://terminology.hl7.org/CodeSystem/v3-ActCode",
        "urn:ietf:bcp:47",
        "http://hl7.org/fhir/sid/icd-10-cm",
        "http://www.ama-assn.org/go/cpt",
        "http://nucc.org/provider-taxonomy",
        "https://bluebutton.cms.gov/resources/codesystem/adjudication",
    ] {
        let resource = json!({"resourceType": "Basic",
            "code": {"coding": [{"system": system, "code": "Zebrowski", "display": "Zebrowski, Ada"}]}});
        let (text, issues) = one(&safe_harbor(), &resource.to_string());
        assert!(!text.contains("Zebrowski"), "{text}");
        assert!(issues.iter().any(|i| i.rule == "deid.code"), "{system}");
    }
    let unit = json!({"resourceType": "Observation", "status": "final", "code": {"text": "x"},
        "valueQuantity": {"value": 1, "system": "http://unitsofmeasure.org", "code": "{Zebrowski}"}});
    assert!(out(unit)["valueQuantity"].get("code").is_none());
}
