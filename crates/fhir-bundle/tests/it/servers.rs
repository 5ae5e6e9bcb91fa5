//! Resources of several servers in one import: `Patient/1` of one is not `Patient/1` of another.

use medpipe_fhir_bundle::{ApplyConfig, MemoryStore, PlanConfig, Validate};
use medpipe_fhir_model::Document;

use crate::desk::{bundle, import, import_with, json, plan_with, rules};

fn patient(server: &str, gender: &str) -> String {
    format!(
        r#"{{"fullUrl":"http://{server}/Patient/1","resource":{{"resourceType":"Patient","id":"1","gender":"{gender}"}},
          "request":{{"method":"PUT","url":"Patient/1"}}}}"#
    )
}

fn basic(server: &str, reference: &str) -> String {
    format!(
        r#"{{"fullUrl":"http://{server}/Basic/o","resource":{{"resourceType":"Basic","id":"o","code":{{"text":"x"}},"subject":{{"reference":"{reference}"}}}},
          "request":{{"method":"PUT","url":"Basic/o"}}}}"#
    )
}

/// What the subject is called in the store, and the rules of the plan's issues.
fn subject(docs: &[Document]) -> (String, Vec<String>) {
    let mut store = MemoryStore::new();
    let (plan, _) = import(docs, &mut store);
    let subject = json(&store, "Basic", "o")["subject"]["reference"].as_str().unwrap().to_owned();
    (subject, rules(&plan))
}

#[test]
fn a_relative_reference_means_the_server_of_its_entry() {
    let (a, b) = (patient("a.example", "female"), patient("b.example", "male"));
    let ours = bundle("batch", &[&basic("a.example", "Patient/1")]);
    let theirs = bundle("batch", &[&basic("b.example", "Patient/1")]);
    let first = bundle("batch", &[&a]);
    let second = bundle("batch", &[&b]);
    let clash = "same-id-other-server".to_owned();
    let lost = "reference-to-failed".to_owned();

    assert_eq!(subject(&[first.clone(), ours]), ("Patient/1".to_owned(), vec![]));
    // The other patient is not in the input: the reference leads out of it.
    let outside = "http://b.example/Patient/1".to_owned();
    assert_eq!(subject(&[first.clone(), theirs.clone()]), (outside.clone(), vec![]));
    // It is, and cannot be imported: in another document, and in the same one.
    let both = vec![clash, lost];
    assert_eq!(subject(&[first, second, theirs]), (outside.clone(), both.clone()));
    let one = bundle("batch", &[&a, &b, &basic("b.example", "Patient/1")]);
    assert_eq!(subject(&[one]), (outside.clone(), both.clone()));
    let absolute = bundle("batch", &[&a, &b, &basic("c.example", "http://b.example/Patient/1")]);
    assert_eq!(subject(&[absolute]), (outside, both));
}

#[test]
fn what_has_no_server_means_what_there_is() {
    let a = bundle("batch", &[&patient("a.example", "female")]);
    let nowhere = bundle(
        "batch",
        &[&basic("a.example", "Patient/1").replace(r#""fullUrl":"http://a.example/Basic/o","#, "")],
    );
    let (found, rules) = subject(&[a, nowhere]);
    assert_eq!((found.as_str(), rules), ("Patient/1", vec!["no-full-url".to_owned()]));
}

#[test]
fn references_to_what_a_strict_import_keeps_out_are_told() {
    let wrong = patient("a.example", "bad");
    let docs = [bundle("batch", &[&wrong, &basic("a.example", "Patient/1")])];
    let mut config = PlanConfig::default();
    config.strict = true;
    let (plan, _) = plan_with(&docs, &MemoryStore::new(), config);
    assert_eq!(rules(&plan), ["structure.binding", "reference-to-failed"]);
    assert_eq!(plan.totals().to_failed, 1);

    // A transaction fails as a whole, and that is known before anything is stored.
    let docs = [bundle("transaction", &[&wrong, &basic("a.example", "Patient/1")])];
    let mut config = PlanConfig::default();
    config.strict = true;
    let (plan, ids) = plan_with(&docs, &MemoryStore::new(), config);
    assert!(rules(&plan).contains(&"transaction-failed".to_owned()));
    let mut store = MemoryStore::new();
    let result =
        plan.apply(ids[0], &docs[0], &ApplyConfig::new(Validate::Strict), &mut store).unwrap();
    assert_eq!((result.failed, store.current().count()), (2, 0));
    let issues = result.details[0].issues.iter().map(|i| i.rule.as_ref());
    assert_eq!(issues.filter(|rule| *rule == "structure.binding").count(), 1, "told once");

    // Planned without the check, it fails while it is applied.
    let results = import_with(&docs, &mut store, &ApplyConfig::new(Validate::Strict)).1;
    assert_eq!((results[0].failed, store.current().count()), (2, 0));
}
