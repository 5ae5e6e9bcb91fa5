//! FHIR under policies by kind: what stays, what takes its place, valid and without residue.

use medpipe_phi_deid::fhir::FhirPolicy;
use medpipe_phi_deid::verify::ResidueChecker;
use medpipe_phi_deid::{Date, Policy};
use medpipe_synth_phi::{NaiveDate, Population};
use serde_json::{Value, json};

use crate::rewrite::{clock, errors, run, with};

fn policy(toml: &str) -> Policy {
    toml::from_str(toml).expect("a policy")
}

fn bundle() -> Value {
    json!({"resourceType": "Bundle", "type": "collection", "entry": [
        {"resource": {"resourceType": "Patient", "id": "p", "active": true,
            "identifier": [
                {"type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "SS"}]},
                    "system": "http://hl7.org/fhir/sid/us-ssn", "value": "219-09-9998"},
                {"type": {"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v2-0203", "code": "MR"}]},
                    "value": "MR-0044711"}],
            "name": [{"use": "official", "family": "Zorblatt", "given": ["Mary", "Q"], "prefix": ["Mrs."]}],
            "telecom": [{"system": "phone", "value": "(212) 867-5309", "use": "home"},
                {"system": "email", "value": "mary@zorblatt.test"}],
            "gender": "female", "birthDate": "1951-03-05",
            "address": [{"line": ["12 Elm Street"], "city": "Springfield", "district": "Hampden",
                "state": "MA", "postalCode": "01103-1234", "country": "US"}]}},
        {"resource": {"resourceType": "Encounter", "id": "e", "status": "finished",
            "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"},
            "subject": {"reference": "Patient/p", "display": "Mary Zorblatt"},
            "period": {"start": "2020-02-27T08:00:00Z", "end": "2020-03-02T09:00:00Z"}}},
        {"resource": {"resourceType": "Observation", "id": "o", "status": "final",
            "code": {"coding": [{"system": "http://loinc.org", "code": "8302-2"}]},
            "issued": "2020-02-28T08:00:00.000Z",
            "subject": {"reference": "Patient/p"},
            "note": [{"authorString": "Alan Whitfield", "time": "2020-02-28",
                "text": "Mrs. Zorblatt (SSN 219-09-9998) came on 02/27/2020, home on 03/02/2020. Lives in Springfield."}]}}]})
}

/// The resources that leave, checked to be valid and without residue under the policy.
fn under(policy: &Policy) -> Vec<Value> {
    let done = run(&with(FhirPolicy::new(policy.clone())), bundle().to_string().into_bytes());
    let checker = ResidueChecker::for_policy(policy, clock());
    let deid = with(FhirPolicy::new(policy.clone()));
    let mut index = medpipe_phi_deid::fhir::PatientIndex::new();
    index.observe_unit(&done.unit);
    let known = deid.known(&done.unit, &index);
    done.outcomes
        .iter()
        .zip(&known)
        .map(|(outcome, known)| {
            let node = outcome.resource.as_ref().expect("a resource").get().node();
            assert_eq!(errors(node), Vec::<String>::new(), "{}", node.raw());
            assert_eq!(checker.check(node, Some(known)), [], "{}", node.raw());
            serde_json::from_str(node.raw()).expect("JSON")
        })
        .collect()
}

#[test]
fn a_limited_data_set_keeps_dates_cities_and_zip_codes_and_nothing_else() {
    let got = under(&Policy::limited_dataset());
    assert_eq!(got[0]["birthDate"], "1951-03-05");
    assert_eq!(
        got[0]["address"],
        json!([{"city": "Springfield", "state": "MA", "postalCode": "01103-1234", "country": "US"}])
    );
    assert_eq!(got[1]["period"], bundle()["entry"][1]["resource"]["period"]);
    assert_eq!(got[2]["issued"], "2020-02-28T08:00:00.000Z");
    let note = got[2]["note"][0]["text"].as_str().unwrap();
    assert!(note.contains("02/27/2020") && note.contains("Springfield"), "{note}");
    let all = serde_json::to_string(&got).unwrap();
    for gone in ["Zorblatt", "Mary", "219-09", "0044711", "867-5309", "Elm", "Hampden", "Whitfield"]
    {
        assert!(!all.contains(gone), "{gone} in {all}");
    }
}

#[test]
fn what_is_no_place_does_not_stay_as_one() {
    let patient = json!({"resourceType": "Patient", "id": "p", "address": [
        {"city": "12 Elm Street", "state": "MA", "postalCode": "Zebrowski"},
        {"city": "St. Louis", "state": "MO", "postalCode": "63101"}]});
    let done =
        run(&with(FhirPolicy::new(Policy::limited_dataset())), patient.to_string().into_bytes());
    let got: Value =
        serde_json::from_str(done.outcomes[0].resource.as_ref().unwrap().get().node().raw())
            .unwrap();
    assert_eq!(
        got["address"],
        json!([{"state": "MA"}, {"city": "St. Louis", "state": "MO", "postalCode": "63101"}])
    );
    assert!(done.outcomes[0].issues.iter().any(|i| i.rule == "deid.place"));
}

#[test]
fn people_of_ninety_keep_their_dates_in_a_limited_data_set_alone() {
    let old = json!({"resourceType": "Patient", "id": "p", "birthDate": "1930-06-01"});
    let birth = |policy: Policy| {
        let done = run(&with(FhirPolicy::new(policy)), old.to_string().into_bytes());
        let text = done.outcomes[0].resource.as_ref().unwrap().get().node().raw().to_owned();
        serde_json::from_str::<Value>(&text).unwrap()["birthDate"].clone()
    };
    assert_eq!(birth(Policy::limited_dataset()), "1930-06-01");
    assert_eq!(birth(Policy::safe_harbor()), Value::Null);
    assert_eq!(birth(Policy::expert_dates()), Value::Null);
}

#[test]
fn kept_dates_do_not_tell_the_birth_of_the_aged() {
    let bundle = json!({"resourceType": "Bundle", "type": "collection", "entry": [
        {"resource": {"resourceType": "Patient", "id": "old", "birthDate": "1930-06-01"}},
        {"resource": {"resourceType": "Basic", "code": {"text": "born in 1930, aged 62 in 1992"},
            "subject": {"reference": "Patient/old"}}}]});
    for toml in
        ["[kinds]\nDATE = \"keep\"\n", "[kinds]\nDATE = \"surrogate\"\nAGE_90 = \"age_cap\"\n"]
    {
        let done = run(&with(FhirPolicy::new(policy(toml))), bundle.to_string().into_bytes());
        let text: String =
            done.outcomes.iter().map(|o| o.resource.as_ref().unwrap().get().node().raw()).collect();
        assert!(!text.contains("1930") && !text.contains("62") && text.contains("1992"), "{text}");
    }
}

#[test]
fn a_name_that_is_a_holiday_does_not_stay_as_a_date() {
    let redactor = medpipe_phi_deid::TextRedactor::new(Policy::limited_dataset());
    let clean = redactor.redact("Code status confirmed with Easter on 03/05/2024.");
    assert!(!clean.contains("Easter") && clean.contains("03/05/2024"), "{clean}");
}

#[test]
fn a_shifted_birth_never_looks_like_ninety_years_ago() {
    let deid = with(FhirPolicy::new(Policy::expert_dates()));
    let (mut kept, mut gone) = (0, 0);
    for n in 0..60 {
        let patient =
            json!({"resourceType": "Patient", "id": format!("p{n}"), "birthDate": "1937-02-03"});
        let done = run(&deid, patient.to_string().into_bytes());
        let node = done.outcomes[0].resource.as_ref().unwrap().get().node();
        match node.get("birthDate") {
            Some(birth) => {
                assert!(birth.raw() > "1936-99", "{}", birth.raw());
                kept += 1;
            }
            None => gone += 1,
        }
    }
    assert!(kept > 0 && gone > 0, "{kept} {gone}");
}

#[test]
fn surrogates_and_shifted_dates_agree_between_elements_and_notes() {
    let policy = policy(
        "base = \"expert_dates\"\n[kinds]\nNAME = \"surrogate\"\nPHONE = \"surrogate\"\nEMAIL = \"surrogate\"\n\
         LOCATION = \"surrogate\"\nID_SSN = \"surrogate\"\nID_MRN = \"hash\"\n",
    );
    let got = under(&policy);
    let name = &got[0]["name"][0];
    let family = name["family"].as_str().unwrap();
    assert_ne!(family, "Zorblatt");
    assert!(name.get("prefix").is_none() && name["use"] == "official");
    let ssn = got[0]["identifier"][0]["value"].as_str().unwrap();
    assert!(ssn.starts_with('9') && ssn.len() == 11, "{ssn}");
    assert!(got[0]["identifier"][1]["value"].as_str().unwrap().starts_with('p'));
    assert!(got[0]["telecom"][0]["value"].as_str().unwrap().contains(") 555-01"));
    assert!(got[0]["telecom"][1]["value"].as_str().unwrap().contains("@example."));
    assert!(got[0]["address"][0]["line"][0].as_str().unwrap().ends_with(" Street"));
    let day = |text: &str| Date::parse(text).unwrap().to_days();
    let (start, end) = (
        day(got[1]["period"]["start"].as_str().unwrap()),
        day(got[1]["period"]["end"].as_str().unwrap()),
    );
    assert_eq!(end - start, 4);
    let moved = start - day("2020-02-27");
    assert!(moved != 0 && moved % 7 == 0, "whole weeks: {moved}");
    assert_eq!(day(got[0]["birthDate"].as_str().unwrap()) - day("1951-03-05"), moved);
    // The note tells the same story.
    let note = got[2]["note"][0]["text"].as_str().unwrap();
    let start = Date::from_days(start).unwrap();
    let written = format!("{:02}/{:02}/{}", start.month(), start.day(), start.year());
    assert!(note.contains(family) && note.contains(ssn) && note.contains(&written), "{note}");
    assert!(got[2]["note"][0]["authorString"].as_str().is_some_and(|a| !a.contains("Whitfield")));
}

#[test]
fn a_bundle_in_one_call_has_the_dates_of_its_patients() {
    let deid = with(FhirPolicy::new(Policy::expert_dates()));
    let shifted = |bundle: &Value| {
        let document =
            medpipe_fhir_model::Document::parse(bundle.to_string().into_bytes()).unwrap();
        let done = deid.document(&document).unwrap();
        let clean: Value = serde_json::from_str(done.document.get().root().raw()).unwrap();
        clean["entry"][1]["resource"]["period"]["start"].as_str().unwrap().to_owned()
    };
    let apart = under(&Policy::expert_dates());
    assert_eq!(shifted(&bundle()), apart[1]["period"]["start"].as_str().unwrap());
    // Among several patients the subject says whose they are.
    let mut several = bundle();
    let other = json!({"resource": {"resourceType": "Patient", "id": "other"}});
    several["entry"].as_array_mut().unwrap().push(other);
    assert_eq!(shifted(&several), apart[1]["period"]["start"].as_str().unwrap());
}

#[test]
fn what_the_policy_keeps_is_no_residue() {
    let keep: String =
        medpipe_phi_detect::Kind::ALL.iter().map(|kind| format!("{kind} = \"keep\"\n")).collect();
    let got = under(&policy(&format!("[kinds]\n{keep}")));
    assert_eq!(got[0]["telecom"][0]["value"], "(212) 867-5309");
    assert_eq!(got[0]["identifier"][0]["value"], "219-09-9998");
    // One kind alone: the others are looked for as ever.
    let some = policy("[kinds]\nPHONE = \"keep\"\n");
    let checker = ResidueChecker::for_policy(&some, clock());
    let done = run(&with(FhirPolicy::new(some.clone())), bundle().to_string().into_bytes());
    let deid = with(FhirPolicy::new(some));
    let mut index = medpipe_phi_deid::fhir::PatientIndex::new();
    index.observe_unit(&done.unit);
    let known = deid.known(&done.unit, &index);
    let clean = done.outcomes[0].resource.as_ref().unwrap().get().node();
    assert_eq!(checker.check(clean, Some(&known[0])), []);
    let raw = checker.check(done.unit.entries[0].resource.node(), Some(&known[0]));
    let known_at = |path: &str| raw.iter().any(|r| r.rule == "residue.known" && r.path == path);
    assert!(known_at("Patient.identifier.value") && known_at("Patient.name.family"), "{raw:?}");
}

#[test]
fn what_is_kept_is_kept_and_removed_removed() {
    let got = under(&policy(
        "[kinds]\nNAME = \"keep\"\nID_MRN = \"remove\"\nZIP = \"remove\"\nDATE = \"remove\"\n",
    ));
    assert_eq!(got[0]["name"], bundle()["entry"][0]["resource"]["name"]);
    assert_eq!(got[0]["identifier"].as_array().unwrap()[1].get("value"), None);
    assert_eq!(got[0]["address"], json!([{"state": "MA", "country": "US"}]));
    assert!(got[0].get("birthDate").is_none() && got[1].get("period").is_none());
    let hashed = under(&policy("[kinds]\nNAME = \"hash\"\n"));
    let family = hashed[0]["name"][0]["family"].as_str().unwrap();
    let note = hashed[2]["note"][0]["text"].as_str().unwrap();
    assert!(family.len() == 33 && note.contains(&format!("[NAME:{family}]")), "{note}");
}

#[cfg(feature = "vault")]
#[test]
fn encrypted_names_are_read_with_the_key() {
    let got = under(&policy("[kinds]\nNAME = \"encrypt\"\nID_SSN = \"encrypt\"\n"));
    let vault = medpipe_phi_deid::Vault::new(&crate::rewrite::key());
    let open = |v: &Value| vault.open(v.as_str().unwrap()).unwrap().to_string();
    assert_eq!(open(&got[0]["name"][0]["family"]), "Zorblatt");
    assert_eq!(open(&got[0]["identifier"][0]["value"]), "219-09-9998");
    let note = vault.open_text(got[2]["note"][0]["text"].as_str().unwrap());
    assert!(note.starts_with("Mrs. Zorblatt (SSN 219-09-9998) came on"), "{note}");
}

#[test]
fn a_population_is_valid_and_without_residue_under_every_policy() {
    let surrogates = "base = \"expert_dates\"\n[kinds]\nNAME = \"surrogate\"\nLOCATION = \"surrogate\"\nZIP = \"surrogate\"\n\
        PHONE = \"surrogate\"\nFAX = \"surrogate\"\nEMAIL = \"surrogate\"\nURL = \"surrogate\"\nIP = \"surrogate\"\n\
        ID_SSN = \"surrogate\"\nID_MRN = \"surrogate\"\nID_PLAN = \"surrogate\"\nID_ACCOUNT = \"surrogate\"\n\
        ID_LICENSE = \"surrogate\"\nID_VEHICLE = \"surrogate\"\nID_DEVICE = \"surrogate\"\nID_OTHER = \"surrogate\"\n";
    let hashes = surrogates.replace("surrogate", "hash");
    let policies =
        [Policy::limited_dataset(), Policy::expert_dates(), policy(surrogates), policy(&hashes)];
    for policy in policies {
        let people = Population::new(17, NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day"));
        let deid = with(FhirPolicy::new(policy.clone()));
        let checker = ResidueChecker::for_policy(&policy, clock());
        let mut bad = std::collections::BTreeMap::<String, u64>::new();
        for bundle in people.bundles(40) {
            let done = run(&deid, bundle.json);
            let mut index = medpipe_phi_deid::fhir::PatientIndex::new();
            index.observe_unit(&done.unit);
            for (outcome, known) in done.outcomes.iter().zip(deid.known(&done.unit, &index)) {
                let node = outcome.resource.as_ref().expect("a resource").get().node();
                for error in errors(node) {
                    *bad.entry(error).or_default() += 1;
                }
                for residue in checker.check(node, Some(&known)) {
                    *bad.entry(format!("{} {}", residue.rule, residue.path)).or_default() += 1;
                }
            }
        }
        assert!(bad.is_empty(), "{}: {bad:#?}", policy.name());
    }
}

#[test]
#[allow(clippy::disallowed_methods)]
fn the_examples_of_the_documentation_are_policies() {
    // Not there in a package of this crate alone.
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/deid-policy.md");
    let Ok(page) = std::fs::read_to_string(page) else { return };
    let blocks: Vec<&str> = page
        .split("```toml\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next())
        .filter(|block| block.contains("[kinds]") || block.contains("[columns]"))
        .collect();
    assert_eq!(blocks.len(), 2);
    let full = policy(blocks[0]);
    assert_eq!(full.kinds.iter().count(), medpipe_phi_detect::Kind::ALL.len());
    #[cfg(feature = "table")]
    {
        let table: medpipe_phi_deid::table::TablePolicy =
            toml::from_str(blocks[1]).expect("columns");
        assert_eq!(table.columns.len(), 6);
    }
}
