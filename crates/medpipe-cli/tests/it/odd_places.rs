//! PHI where nobody expects it: in names of members, ids, codes, types, addresses and numbers.

use medpipe::synth_phi::canary::CanaryBundle;
use medpipe::synth_phi::{Kind, Place, PlantedField};
use serde_json::{Value, json};

use crate::decode;
use crate::search::Searcher;
use crate::tool::Desk;

const NAME: &str = "Quenvoriax";
const FAMILY: &str = "Zelmandrovy";
const NUMBER: &str = "8675309421";
const DAY: &str = "1987-06-05";

fn planted() -> CanaryBundle {
    let field = |kind, value: &str| PlantedField {
        kind,
        place: Place::Structured,
        path: String::new(),
        value: value.to_owned(),
    };
    CanaryBundle {
        file_name: "odd.json".into(),
        json: Vec::new(),
        planted: vec![
            field(Kind::Name, &format!("{NAME} {FAMILY}")),
            field(Kind::IdOther, NUMBER),
            field(Kind::Date, DAY),
        ],
    }
}

/// Values of each kind under names of every kind.
fn odd() -> Vec<Value> {
    let host = format!("http://{NAME}.example/{FAMILY}/{NUMBER}");
    let coding = json!({"system": host, "code": NAME, "display": FAMILY, "version": NUMBER});
    let local = json!({"coding": [coding, {"system": "http://loinc.org", "code": NUMBER, "display": NAME},
        {"system": "http://snomed.info/sct", "code": format!("{NAME} {DAY}")}], "text": format!("{NAME} {NUMBER}")});
    let subject = json!({"reference": format!("Patient/{NAME}"), "type": NAME, "display": FAMILY,
        "identifier": {"system": host, "value": NUMBER, "period": {"start": DAY}}});
    vec![
        json!({"resourceType": "Patient", "id": NAME, "language": NAME, "implicitRules": host,
            "meta": {"source": host, "versionId": NUMBER, "lastUpdated": format!("{DAY}T01:02:03Z"),
                "profile": [host], "tag": [coding], "security": [coding]},
            "active": NAME, "gender": NAME, "birthDate": DAY,
            "name": [{"family": FAMILY, "given": [NAME]}], "identifier": [{"value": NUMBER}], "deceasedDateTime": NAME,
            "maritalStatus": local, "multipleBirthInteger": 8_675_309_421_u64,
            "communication": [{"language": local}],
            "address": [{"state": NAME, "postalCode": NUMBER, "country": FAMILY, "use": NAME}],
            (NAME): FAMILY, (NUMBER): NUMBER, (DAY): {(FAMILY): {(NAME): [[NUMBER]]}},
            "_gender": {"id": NAME, "extension": [{"url": host, (NAME): DAY}]},
            "contained": [{"resourceType": NAME, "id": FAMILY, (NAME): NUMBER},
                {"resourceType": "Organization", "id": NUMBER, "name": NAME, "alias": [FAMILY]}],
            "link": [{"other": {"reference": format!("#{NUMBER}")}, "type": NAME}],
            "modifierExtension": [{"url": host, "valueReference": subject}]}),
        json!({"resourceType": "Observation", "id": format!("{NUMBER}-{DAY}"), "status": NAME, "code": local,
            "subject": subject, "effectiveTiming": {"event": [DAY], "repeat": {"boundsPeriod": {"start": DAY}},
                "code": local}, "issued": format!("{DAY}T00:00:00Z"),
            "valueQuantity": {"value": 8_675_309_421_u64, "unit": NAME, "code": NAME, "system": host},
            "referenceRange": [{"text": NAME, "low": {"value": 8_675_309_421_u64}}],
            "component": [{"code": local, "valueRatio": {"numerator": {"value": 8_675_309_421_u64}}},
                {"code": local, "valueSampledData": {"origin": {"value": 1}, "period": 8_675_309_421_u64,
                    "dimensions": 1, "data": format!("{NUMBER} {NAME}")}},
                {"code": local, "valueTime": NAME}, {"code": local, "valueBoolean": NAME}],
            "performer": [{"reference": format!("Practitioner?name={NAME}&identifier={NUMBER}")},
                {"reference": host}, {"reference": format!("urn:oid:1.2.{NUMBER}")}]}),
        json!({"resourceType": "ImagingStudy", "id": "i", "status": "available", "subject": subject,
            "started": DAY, "endpoint": [subject], "description": NAME,
            "series": [{"uid": format!("1.2.840.{NUMBER}"), "modality": coding, "bodySite": coding,
                "instance": [{"uid": format!("1.2.{NUMBER}"), "sopClass": coding, "title": NAME}]}]}),
        json!({"resourceType": "Device", "id": "d", "serialNumber": NUMBER, "lotNumber": NAME,
            "udiCarrier": [{"deviceIdentifier": NUMBER, "carrierHRF": format!("(01){NUMBER}"),
                "carrierAIDC": "ODY3NTMwOTQyMQ=="}], "manufactureDate": DAY, "url": host}),
        json!({"resourceType": "QuestionnaireResponse", "id": "q", "questionnaire": host, "status": "completed",
            "subject": subject, "authored": DAY, "item": [{"linkId": NAME, "text": FAMILY, "answer": [
                {"valueString": NAME}, {"valueDecimal": 8_675_309_421_u64}, {"valueDate": DAY}, {"valueUri": host},
                {"valueCoding": coding}, {"valueTime": NAME}]}]}),
        json!({"resourceType": "Provenance", "id": "p", "recorded": format!("{DAY}T00:00:00Z"), "target": [subject],
            "policy": [host], "agent": [{"who": {"display": NAME}, "type": local}],
            "signature": [{"type": [coding], "when": DAY, "who": subject, "data": "UXVlbnZvcmlheA=="}]}),
        json!({"resourceType": "Parameters", "id": "x", "parameter": [{"name": NAME, "valueString": FAMILY},
            {"name": "resource", "resource": {"resourceType": "Patient", "id": NUMBER, "name": [{"text": NAME}]}}]}),
        json!({"resourceType": "Binary", "id": "b", "contentType": NAME, "securityContext": subject,
            "data": "UXVlbnZvcmlheCA4Njc1MzA5NDIx"}),
        json!({"resourceType": "OperationOutcome", "id": "o", "issue": [{"severity": "error", "code": NAME,
            "diagnostics": NAME, "expression": [format!("Patient.{NAME}")], "location": [NUMBER], "details": local}]}),
        json!({"resourceType": "Bundle", "id": NAME, "type": "document", "identifier": {"value": NUMBER},
            "entry": [{"fullUrl": host, "resource": {"resourceType": "Patient", "id": NUMBER, "name": [{"text": NAME}]}}]}),
        json!({"resourceType": NAME, "id": NUMBER}),
        json!({"resourceType": format!("Patient{NUMBER}"), (NAME): DAY}),
        json!({"resourceType": ["Patient", NAME]}),
    ]
}

#[test]
fn no_odd_place_lets_a_value_through() {
    let desk = Desk::new();
    let host = format!("http://{NAME}.example/{NUMBER}");
    let entries: Vec<Value> = odd()
        .into_iter()
        .map(|resource| {
            json!({"fullUrl": host, "resource": resource, "link": [{"relation": NAME, "url": host}],
                "search": {"mode": NAME}, "request": {"method": NAME, "url": host},
                "response": {"status": NAME, "location": host, "etag": NUMBER,
                    "outcome": {"resourceType": "OperationOutcome", "text": {"div": NAME}}}, (NAME): NUMBER})
        })
        .collect();
    let bundle = json!({"resourceType": "Bundle", "id": NAME, "type": NAME, "timestamp": DAY, (NUMBER): NAME,
        "identifier": {"value": NUMBER}, "link": [{"relation": "self", "url": host}], "entry": entries});
    desk.put("in/bundle.json", bundle.to_string());
    let lines: Vec<String> = odd().iter().map(Value::to_string).collect();
    desk.put("in/lines.ndjson", lines.join("\n"));
    for (at, resource) in odd().iter().enumerate() {
        // Twice the same member, and members whose names are escaped.
        let text = resource.to_string();
        let twice =
            text.replacen('{', &format!("{{\"id\":\"{NAME}\",\"\\u0051{}\":1,", &NAME[1..]), 1);
        desk.put(&format!("in/twice-{at}.json"), twice);
    }
    let mut written = 0;
    for (out, args) in [
        ("redact", ["-vv", "--free-text", "redact"]),
        ("remove", ["--json", "--free-text", "remove"]),
        ("strict", ["-vv", "--json", "--strict"]),
    ] {
        let ran = desk.run(out, &[&args[..], &["--max-quarantined", "100%"]].concat()).ends(1);
        let mut searcher = Searcher::new(&[planted()]);
        decode::directory(&desk.path(out), &mut |text| searcher.look(&text));
        decode::lines("standard output", ran.stdout.as_bytes(), &mut |text| searcher.look(&text));
        decode::lines("standard error", ran.stderr.as_bytes(), &mut |text| searcher.look(&text));
        let report = desk.report(out);
        crate::bad_input::assert_conserved(&report);
        written += report["counts"]["written"].as_u64().unwrap();
        let leaks = searcher.places();
        assert!(leaks.is_empty(), "{out}:\n{}", leaks.join("\n"));
    }
    assert!(written > 20, "{written} written: nothing was tested");
}
