//! Entries have the structure of the R4 AuditEvent definition.

use std::collections::BTreeMap;

use medpipe_audit_trail::event::{Activity, AuditEvent, Fingerprint, Instant, RunId, Token};
use serde_json::{Value, json};

use crate::support::{clock, event, run, software};

/// Element → (min, max) of R4 AuditEvent (hl7.org/fhir/R4/auditevent.html), for what we write.
const DEFINITION: &[(&str, usize, usize)] = &[
    ("AuditEvent.resourceType", 1, 1),
    ("AuditEvent.id", 0, 1),
    ("AuditEvent.type", 1, 1),
    ("AuditEvent.subtype", 0, usize::MAX),
    ("AuditEvent.action", 0, 1),
    ("AuditEvent.recorded", 1, 1),
    ("AuditEvent.outcome", 0, 1),
    ("AuditEvent.outcomeDesc", 0, 1),
    ("AuditEvent.purposeOfEvent", 0, usize::MAX),
    ("AuditEvent.agent", 1, usize::MAX),
    ("AuditEvent.agent.type", 0, 1),
    ("AuditEvent.agent.who", 0, 1),
    ("AuditEvent.agent.name", 0, 1),
    ("AuditEvent.agent.requestor", 1, 1),
    ("AuditEvent.source", 1, 1),
    ("AuditEvent.source.observer", 1, 1),
    ("AuditEvent.source.type", 0, usize::MAX),
    ("AuditEvent.entity", 0, usize::MAX),
    ("AuditEvent.entity.what", 0, 1),
    ("AuditEvent.entity.type", 0, 1),
    ("AuditEvent.entity.role", 0, 1),
    ("AuditEvent.entity.name", 0, 1),
    ("AuditEvent.entity.detail", 0, usize::MAX),
    ("AuditEvent.entity.detail.type", 1, 1),
    ("AuditEvent.entity.detail.valueString", 1, 1),
];

fn check(path: &str, object: &Value) {
    let known: BTreeMap<_, _> = DEFINITION
        .iter()
        .filter_map(|(full, min, max)| {
            let name = full.strip_prefix(path)?.strip_prefix('.')?;
            (!name.contains('.')).then_some((name, (*min, *max)))
        })
        .collect();
    if known.is_empty() {
        return; // a data type
    }
    let object = object.as_object().unwrap();
    for name in object.keys() {
        assert!(known.contains_key(name.as_str()), "{path}.{name} is not an element");
    }
    for (name, (min, max)) in known {
        let values = match object.get(name) {
            None => vec![],
            Some(Value::Array(items)) => {
                assert!(max > 1 && !items.is_empty(), "{path}.{name} is not a list");
                items.iter().collect()
            }
            Some(value) => {
                assert_eq!(max, 1, "{path}.{name} is a list");
                vec![value]
            }
        };
        assert!(values.len() >= min && values.len() <= max, "{path}.{name}");
        for value in values {
            if value.is_object() {
                check(&format!("{path}.{name}"), value);
            }
        }
    }
}

#[test]
fn entries_have_the_structure_of_r4() {
    for n in 0..3 {
        let line = event(n).to_json(n, &run(1), &software());
        assert!(!line.contains('\n'));
        check("AuditEvent", &serde_json::from_str(&line).unwrap());
    }
}

#[test]
fn every_activity_has_type_subtype_and_action() {
    use Activity::*;
    for activity in [
        RunStart,
        RunResume,
        RunEnd,
        Read,
        Validate,
        Deidentify,
        Enrich,
        Assess,
        CheckResidue,
        Quarantine,
        Drop,
        Write,
        PolicyStop,
        Extract,
        Delete,
    ] {
        let line = AuditEvent::new(activity, clock()).to_json(7, &run(1), &software());
        let value: Value = serde_json::from_str(&line).unwrap();
        check("AuditEvent", &value);
        assert_eq!(value["id"], json!("7"));
        let code = value["subtype"].as_array().unwrap().last().unwrap()["code"].clone();
        assert_eq!(code, json!(activity.as_str()));
        assert!("CRUDE".contains(value["action"].as_str().unwrap()));
    }
}

#[test]
fn the_first_entity_names_the_run() {
    let value: Value = serde_json::from_str(&event(0).to_json(0, &run(1), &software())).unwrap();
    assert_eq!(
        value["entity"][0]["what"]["identifier"]["value"],
        json!(format!("urn:uuid:{}", run(1)))
    );
    assert_eq!(value["entity"][1]["name"], json!("input-00042"));
    assert_eq!(value["entity"][1]["detail"][0], json!({"type": "read", "valueString": "0"}));
}

#[test]
fn words_refuse_what_could_carry_a_value() {
    for good in ["2026-01-02T03:04:05Z", "2026-12-31T23:59:60.123456789+14:00"] {
        assert!(Instant::new(good).is_ok(), "{good}");
    }
    for bad in [
        "2026-01-02",
        "2026-13-02T03:04:05Z",
        "2026-01-02T03:04:05",
        "2026-01-02T03:04:05.Z",
        "2026-01-02T03:04:05+1:00",
        "2026-01-02T03:04:05+14:60",
        "2026-01-02T03:04:05Zx",
        "éééééééééééééé",
    ] {
        assert!(Instant::new(bad).is_err(), "{bad}");
    }
    assert!(Fingerprint::new("0123456789abcdef").is_ok());
    for bad in ["", "0123456789abcde", "0123456789ABCDEF", "0123456789abcdeg"] {
        assert!(Fingerprint::new(bad).is_err(), "{bad}");
    }
    assert!(RunId::new("0190b6a5-7d1c-8b7a-9d3b-2a0f3c1e5a10").is_ok());
    assert!(RunId::new("0190b6a57d1c8b7a9d3b2a0f3c1e5a10").is_err());
    assert!(Token::new("fhir/MedicationRequest.ndjson").is_ok());
    for bad in ["", "Jane Doe", "123-4567890", "a\nb", "naïve"] {
        assert!(Token::new(bad).is_err(), "{bad}");
    }
}
