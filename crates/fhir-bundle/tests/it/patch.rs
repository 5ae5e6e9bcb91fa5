//! PATCH: what it does alone, in transactions and batches, again, and when it cannot be done.

use medpipe_fhir_bundle::{ApplyConfig, MemoryStore, Outcome, Patch, Validate};
use medpipe_fhir_model::Document;
use serde_json::{Value, json};

use crate::desk::{bundle, doc, import, import_with, json as stored, rules};

/// Base64 of some bytes.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let all = chunk.iter().fold(0u32, |n, b| n << 8 | u32::from(*b)) << (8 * (3 - chunk.len()));
        for at in 0..4 {
            let digit = DIGITS[(all >> (18 - 6 * at) & 63) as usize];
            text.push(if at <= chunk.len() { digit.into() } else { '=' });
        }
    }
    text
}

fn binary(patch: &str) -> Value {
    json!({"resourceType": "Binary", "contentType": "application/json-patch+json", "data": base64(patch.as_bytes())})
}

/// A JSON Patch on a resource.
pub fn json_patch(patch: &str, resource: &Value) -> Result<Value, String> {
    let patch = Patch::of(doc(&binary(patch).to_string()).root())?;
    let done = patch.apply(&resource.to_string()).map_err(|e| e.to_string())?;
    Ok(serde_json::from_str(done.source()).unwrap())
}

/// Parameters of operations: type, path and other parts.
fn parameters(operations: &[Value]) -> Value {
    let operation = |parts: &Value| {
        let parts: Vec<Value> = parts
            .as_object()
            .unwrap()
            .iter()
            .map(|(name, value)| {
                let mut part = match value {
                    Value::Object(value) => Value::Object(value.clone()),
                    Value::Number(_) => json!({"valueInteger": value}),
                    _ => json!({"valueString": value}),
                };
                part["name"] = name.as_str().into();
                part
            })
            .collect();
        json!({"name": "operation", "part": parts})
    };
    let operations: Vec<Value> = operations.iter().map(operation).collect();
    json!({"resourceType": "Parameters", "parameter": operations})
}

fn fhir_patch(operations: &[Value], resource: &Value) -> Result<Value, String> {
    let patch = Patch::of(doc(&parameters(operations).to_string()).root())?;
    let done = patch.apply(&resource.to_string()).map_err(|e| e.to_string())?;
    Ok(serde_json::from_str(done.source()).unwrap())
}

fn patient() -> Value {
    json!({"resourceType": "Patient", "id": "p", "active": true, "deceasedBoolean": false,
      "name": [{"family": "A", "given": ["x", "y"], "_given": [null, {"id": "g"}]}],
      "telecom": [{"system": "phone", "value": "1"}, {"system": "email", "value": "2"}]})
}

#[test]
fn operations_do_what_they_say() {
    let one = |operation: Value| fhir_patch(&[operation], &patient());
    let done = one(
        json!({"type": "replace", "path": "Patient.deceased", "value": {"valueDateTime": "2020"}}),
    )
    .unwrap();
    assert_eq!((&done["deceasedDateTime"], done.get("deceasedBoolean")), (&json!("2020"), None));
    let path = "Patient.telecom.where(system = 'email').value";
    let done = one(json!({"type": "replace", "path": path, "value": "3"})).unwrap();
    assert_eq!(done["telecom"][1]["value"], "3");
    // What stands beside the items of a list moves with them.
    let done = one(json!({"type": "delete", "path": "Patient.name[0].given[0]"})).unwrap();
    assert_eq!(
        (&done["name"][0]["given"], &done["name"][0]["_given"]),
        (&json!(["y"]), &json!([{"id": "g"}]))
    );
    let done = one(
        json!({"type": "move", "path": "Patient.name[0].given", "source": 1, "destination": 0}),
    )
    .unwrap();
    assert_eq!(done["name"][0]["_given"], json!([{"id": "g"}, null]));
    let done =
        one(json!({"type": "insert", "path": "Patient.name[0].given", "index": 0, "value": "w"}))
            .unwrap();
    assert_eq!(
        (&done["name"][0]["given"], &done["name"][0]["_given"]),
        (&json!(["w", "x", "y"]), &json!([null, null, {"id": "g"}]))
    );
    let done = one(json!({"type": "delete", "path": "Patient.gender"})).unwrap();
    assert_eq!(done, patient());
}

#[test]
fn what_cannot_be_done_is_told() {
    let fails = |operation: Value, words: &str| {
        let error = fhir_patch(std::slice::from_ref(&operation), &patient()).expect_err(words);
        assert!(error.contains(words), "{operation}: {error}");
    };
    fails(
        json!({"type": "add", "path": "Patient", "name": "active", "value": {"valueBoolean": true}}),
        "replace",
    );
    fails(
        json!({"type": "add", "path": "Patient", "name": "deceased", "value": {"valueDateTime": "2020"}}),
        "replace",
    );
    fails(json!({"type": "add", "path": "Patient", "name": "nothing", "value": "x"}), "no element");
    fails(json!({"type": "replace", "path": "Patient.gender", "value": "x"}), "nothing stands");
    fails(json!({"type": "replace", "path": "Patient.telecom", "value": "x"}), "several");
    fails(json!({"type": "delete", "path": "Patient.telecom"}), "several");
    fails(json!({"type": "replace", "path": "Patient.telecom.count()", "value": "x"}), "simple");
    fails(json!({"type": "replace", "path": "Patient.id", "value": "q"}), "id");
    fails(
        json!({"type": "insert", "path": "Patient.telecom", "index": 3, "value": {"valueContactPoint": {"value": "4"}}}),
        "behind the end",
    );
    fails(
        json!({"type": "move", "path": "Patient.telecom", "source": 2, "destination": 0}),
        "behind the end",
    );
    fails(json!({"type": "move", "path": "Patient.telecom"}), "index");
    fails(json!({"type": "paint", "path": "Patient"}), "type must be");
    fails(json!({"type": "add", "path": "Patient", "name": "active"}), "value");
    for (patch, words) in [
        (r#"{"op":"add"}"#, "array"),
        (r#"[{"op":"paint","path":"/a"}]"#, "op must be"),
        (r#"[{"op":"add","path":"a","value":1}]"#, "Pointers"),
        (r#"[{"op":"add","path":"/~2","value":1}]"#, "Pointers"),
        (r#"[{"op":"add","path":"/active"}]"#, "value"),
        (r#"[{"op":"remove","path":"/telecom/2"}]"#, "nothing stands"),
        (r#"[{"op":"add","path":"/telecom/3","value":1}]"#, "behind the end"),
        (r#"[{"op":"move","from":"/name","path":"/name/0"}]"#, "into itself"),
        (r#"[{"op":"replace","path":"/resourceType","value":"Group"}]"#, "resourceType"),
        (r#"[{"op":"replace","path":"","value":1}]"#, "resourceType"),
        (r#"[{"op":"add","path":"/x","value":{"reference":"urn:uuid:1"}}]"#, "Type/id"),
        ("[", "not JSON"),
    ] {
        let error = json_patch(patch, &patient()).expect_err(patch);
        assert!(error.contains(words), "{patch}: {error}");
    }
    for other in
        [r#"{"resourceType":"Patient"}"#, r#"{"resourceType":"Binary","contentType":"text/xml"}"#]
    {
        assert!(Patch::of(doc(other).root()).is_err());
    }
}

fn entry(resource: &Value, url: &str, more: &str) -> String {
    format!(r#"{{"resource":{resource},"request":{{"method":"PATCH","url":"{url}"{more}}}}}"#)
}

fn put() -> String {
    format!(r#"{{"resource":{},"request":{{"method":"PUT","url":"Patient/p"}}}}"#, patient())
}

fn with_patient() -> MemoryStore {
    let mut store = MemoryStore::new();
    import(&[bundle("batch", &[&put()])], &mut store);
    store
}

fn add_gender() -> Value {
    parameters(&[
        json!({"type": "add", "path": "Patient", "name": "gender", "value": {"valueCode": "male"}}),
    ])
}

/// Imports, and again: the second time nothing changes.
#[track_caller]
fn twice(docs: &[Document], store: &mut MemoryStore, versions: usize) {
    let (plan, _) = import(docs, store);
    assert!(plan.is_clean(), "{plan}");
    assert_eq!(store.versions("Patient", "p"), versions);
    let (_, results) = import(docs, store);
    let outcomes: Vec<_> = results.iter().flat_map(|r| r.outcomes.keys()).collect();
    assert!(outcomes.iter().all(|o| **o == Outcome::Unchanged), "{outcomes:?}");
    assert_eq!(store.versions("Patient", "p"), versions);
}

#[test]
fn a_patch_is_the_next_version_once() {
    for kind in ["transaction", "batch"] {
        let mut store = with_patient();
        twice(&[bundle(kind, &[&entry(&add_gender(), "Patient/p", "")])], &mut store, 2);
        let now = stored(&store, "Patient", "p");
        assert_eq!((&now["gender"], &now["active"]), (&json!("male"), &json!(true)));
    }
    // Behind a PUT of the same batch, and between two documents.
    let batch = bundle("batch", &[&put(), &entry(&add_gender(), "Patient/p", "")]);
    twice(&[batch], &mut MemoryStore::new(), 2);
    let later = put().replace("\"active\":true", "\"active\":false");
    let add_name = binary(r#"[{"op":"add","path":"/name/-","value":{"family":"B"}}]"#);
    let docs = [
        bundle("batch", &[&put()]),
        bundle("transaction", &[&entry(&add_name, "Patient/p", "")]),
        bundle("batch", &[&later]),
    ];
    let mut store = MemoryStore::new();
    twice(&docs, &mut store, 3);
    assert_eq!(stored(&store, "Patient", "p")["active"], false);
}

#[test]
fn values_refer_to_entries_of_the_bundle() {
    let uuid = "urn:uuid:11111111-aaaa-4aaa-8aaa-000000000003";
    let organization = format!(
        r#"{{"fullUrl":"{uuid}","resource":{{"resourceType":"Organization","name":"o"}},"request":{{"method":"POST","url":"Organization"}}}}"#
    );
    let add = parameters(&[
        json!({"type": "add", "path": "Patient", "name": "managingOrganization", "value": {"valueReference": {"reference": uuid}}}),
    ]);
    let mut store = with_patient();
    twice(&[bundle("transaction", &[&entry(&add, "Patient/p", ""), &organization])], &mut store, 2);
    let now = stored(&store, "Patient", "p");
    assert_eq!(
        now["managingOrganization"]["reference"],
        "Organization/11111111-aaaa-4aaa-8aaa-000000000003"
    );
}

#[test]
fn a_condition_names_the_patient() {
    let known = put()
        .replace("\"active\":true", r#""identifier":[{"system":"s","value":"v"}],"active":true"#);
    let mut store = MemoryStore::new();
    import(&[bundle("batch", &[&known])], &mut store);
    let docs = [bundle("transaction", &[&entry(&add_gender(), "Patient?identifier=s|v", "")])];
    twice(&docs, &mut store, 2);
    let (plan, _) = import(
        &[bundle("batch", &[&entry(&add_gender(), "Patient?identifier=s|w", "")])],
        &mut store,
    );
    assert!(rules(&plan).contains(&"nothing-to-patch".to_owned()));
    assert!(!plan.is_clean());
}

#[test]
fn a_patch_that_cannot_be_done_fails_its_transaction() {
    let wrong = parameters(&[json!({"type": "replace", "path": "Patient.gender", "value": "x"})]);
    let other = r#"{"resource":{"resourceType":"Basic","id":"b","code":{"text":"x"}},"request":{"method":"PUT","url":"Basic/b"}}"#;
    for (kind, stays) in [("transaction", 1), ("batch", 2)] {
        let mut store = with_patient();
        let (_, results) =
            import(&[bundle(kind, &[&entry(&wrong, "Patient/p", ""), other])], &mut store);
        assert_eq!((store.current().count(), store.versions("Patient", "p")), (stays, 1));
        let rules: Vec<_> =
            results[0].details.iter().flat_map(|d| &d.issues).map(|i| i.rule.as_ref()).collect();
        assert!(rules.contains(&"patch"), "{rules:?}");
    }
    // Nothing to patch is known before anything is stored.
    let nowhere = entry(&add_gender(), "Patient/q", "");
    let (plan, _) = import(&[bundle("batch", &[&nowhere])], &mut with_patient());
    assert!(rules(&plan).contains(&"nothing-to-patch".to_owned()));
    let gone = r#"{"request":{"method":"DELETE","url":"Patient/p"}}"#;
    let docs =
        [bundle("batch", &[gone]), bundle("batch", &[&entry(&add_gender(), "Patient/p", "")])];
    let (plan, _) = import(&docs, &mut with_patient());
    assert!(rules(&plan).contains(&"nothing-to-patch".to_owned()));
    let (plan, _) = import(
        &[bundle("transaction", &[&put(), &entry(&add_gender(), "Patient/p", "")])],
        &mut MemoryStore::new(),
    );
    assert!(rules(&plan).contains(&"duplicate-resource".to_owned()));
}

#[test]
fn if_match_and_checks_hold_for_patches() {
    let with = |tag: &str| {
        bundle(
            "transaction",
            &[&entry(&add_gender(), "Patient/p", &format!(r#","ifMatch":"W/\"{tag}\"""#))],
        )
    };
    let mut store = with_patient();
    let (_, results) = import(&[with("7")], &mut store);
    assert_eq!((results[0].failed, store.versions("Patient", "p")), (1, 1));
    twice(&[with("1")], &mut store, 2);

    let bad = parameters(&[
        json!({"type": "add", "path": "Patient", "name": "gender", "value": {"valueCode": "blue"}}),
    ]);
    let docs = [bundle("transaction", &[&entry(&bad, "Patient/p", "")])];
    let mut store = with_patient();
    let (_, results) = import_with(&docs, &mut store, &ApplyConfig::new(Validate::Strict));
    assert_eq!((results[0].failed, store.versions("Patient", "p")), (1, 1));
    let (_, results) = import(&docs, &mut store);
    assert_eq!((results[0].failed, store.versions("Patient", "p")), (0, 2));
    assert_eq!(results[0].details[0].issues[0].rule, "structure.binding");
}
