//! Conditional creates, updates, deletes and references; the same fullUrl in several documents.

use medpipe_fhir_bundle::{MemoryStore, Outcome};

use crate::desk::{bundle, import, json, rules};

const NPI: &str = "identifier=http://hl7.org/fhir/sid/us-npi|9";

fn doctor(id: &str) -> String {
    format!(
        r#"{{"fullUrl":"urn:uuid:f6b0c1de-5a7e-4a3b-8a54-0e5d1ad1f{id}","resource":{{"resourceType":"Practitioner","id":"d{id}",
        "identifier":[{{"system":"http://hl7.org/fhir/sid/us-npi","value":"9"}}]}},
        "request":{{"method":"POST","url":"Practitioner","ifNoneExist":"{NPI}"}}}}"#
    )
}

fn encounter(id: &str, to: &str) -> String {
    format!(
        r#"{{"resource":{{"resourceType":"Encounter","id":"{id}","status":"finished","class":{{"code":"AMB"}},
        "participant":[{{"individual":{{"reference":"{to}"}}}}]}},"request":{{"method":"POST","url":"Encounter"}}}}"#
    )
}

#[test]
fn a_conditional_create_takes_what_is_there() {
    let docs = [
        bundle(
            "transaction",
            &[&doctor("001"), &encounter("a", "urn:uuid:f6b0c1de-5a7e-4a3b-8a54-0e5d1ad1f001")],
        ),
        bundle(
            "transaction",
            &[
                &doctor("002"),
                &encounter("b", "urn:uuid:f6b0c1de-5a7e-4a3b-8a54-0e5d1ad1f002"),
                &encounter("c", &format!("Practitioner?{NPI}")),
            ],
        ),
    ];
    let mut store = MemoryStore::new();
    let (plan, results) = import(&docs, &mut store);
    assert!(plan.is_clean(), "{plan}");
    assert_eq!(results[1].outcomes[&Outcome::Existing], 1);
    for id in ["a", "b", "c"] {
        let to = &json(&store, "Encounter", id)["participant"][0]["individual"]["reference"];
        assert_eq!(to, "Practitioner/d001", "{id}");
    }
    assert_eq!(store.current().count(), 4);
    // Again, and from a third file: the store answers.
    let (_, results) = import(&docs, &mut store);
    assert!(results.iter().all(|r| r.failed == 0));
    assert_eq!(store.current().count(), 4);
    let third = [bundle("transaction", &[&encounter("d", &format!("Practitioner?{NPI}"))])];
    let (plan, _) = import(&third, &mut store);
    assert_eq!(plan.totals().in_store, 1);
    assert_eq!(
        json(&store, "Encounter", "d")["participant"][0]["individual"]["reference"],
        "Practitioner/d001"
    );
}

#[test]
fn none_and_several_fail_the_transaction() {
    let twice = |n: &str| {
        format!(
            r#"{{"resource":{{"resourceType":"Practitioner","id":"x{n}","identifier":[{{"system":"http://hl7.org/fhir/sid/us-npi","value":"9"}}]}}}}"#
        )
    };
    let wants = encounter("a", &format!("Practitioner?{NPI}"));
    let mut store = MemoryStore::new();
    let (plan, results) = import(
        &[bundle("transaction", &[&wants, r#"{"resource":{"resourceType":"Patient","id":"p"}}"#])],
        &mut store,
    );
    assert!(rules(&plan).contains(&"reference-unresolved".to_owned()));
    assert_eq!((results[0].successful, results[0].failed), (0, 2));
    assert_eq!(store.current().count(), 0);
    let docs = [bundle("batch", &[&wants, &twice("1"), &twice("2")])];
    let (plan, results) = import(&docs, &mut store);
    assert!(rules(&plan).contains(&"reference-ambiguous".to_owned()), "{plan}");
    assert_eq!(
        (results[0].successful, results[0].failed),
        (2, 1),
        "a batch loses the bad entry only"
    );
    let (plan, _) = import(&[bundle("batch", &[&doctor("003")])], &mut store);
    assert_eq!(rules(&plan), ["condition-ambiguous"]);
}

#[test]
fn conditional_updates_and_deletes() {
    let put = |active: bool| {
        bundle(
            "batch",
            &[&format!(
                r#"{{"resource":{{"resourceType":"Patient","active":{active},"identifier":[{{"system":"s:1","value":"7"}}]}},
        "request":{{"method":"PUT","url":"Patient?identifier=s:1%7C7"}}}}"#
            )],
        )
    };
    let mut store = MemoryStore::new();
    import(&[put(true)], &mut store);
    let (_, results) = import(&[put(false)], &mut store);
    assert_eq!(results[0].outcomes[&Outcome::Updated], 1);
    assert_eq!(store.current().count(), 1);
    let delete =
        bundle("batch", &[r#"{"request":{"method":"DELETE","url":"Patient?identifier=s:1|7"}}"#]);
    let (_, results) = import(std::slice::from_ref(&delete), &mut store);
    assert_eq!(results[0].outcomes[&Outcome::Deleted], 1);
    let (plan, results) = import(&[delete], &mut store);
    assert_eq!(results[0].outcomes[&Outcome::Skipped], 1);
    assert_eq!(rules(&plan), ["nothing-to-delete"]);
    let foreign =
        bundle("batch", &[r#"{"request":{"method":"DELETE","url":"Patient?frobnicate=x"}}"#]);
    let (plan, _) = import(&[foreign], &mut store);
    assert_eq!(rules(&plan), ["condition"]);
}

#[test]
fn one_full_url_in_two_documents() {
    let url = "urn:uuid:f6b0c1de-5a7e-4a3b-8a54-0e5d1ad1f5ab";
    let patient = |id: &str| {
        format!(r#"{{"fullUrl":"{url}","resource":{{"resourceType":"Patient","id":"{id}"}}}}"#)
    };
    let condition = |id: &str| {
        format!(
            r#"{{"resource":{{"resourceType":"Condition","id":"{id}","subject":{{"reference":"{url}"}}}}}}"#
        )
    };
    let docs = [
        bundle("collection", &[&patient("a"), &condition("ca")]),
        bundle("collection", &[&condition("cb"), &patient("b")]),
        bundle("collection", &[&condition("cc")]),
    ];
    let mut store = MemoryStore::new();
    let (plan, _) = import(&docs, &mut store);
    assert_eq!(
        json(&store, "Condition", "ca")["subject"]["reference"],
        "Patient/a",
        "its own document first"
    );
    assert_eq!(json(&store, "Condition", "cb")["subject"]["reference"], "Patient/b");
    assert_eq!(
        json(&store, "Condition", "cc")["subject"]["reference"],
        url,
        "ambiguous: left as it is"
    );
    assert_eq!(plan.totals().ambiguous, 1);
    assert!(rules(&plan).contains(&"reference-ambiguous".to_owned()));
}

#[test]
fn what_the_store_has_is_not_missing() {
    let mut store = MemoryStore::new();
    let id = "f6b0c1de-5a7e-4a3b-8a54-0e5d1ad1f5ab";
    import(
        &[bundle(
            "batch",
            &[&format!(r#"{{"fullUrl":"urn:uuid:{id}","resource":{{"resourceType":"Patient"}}}}"#)],
        )],
        &mut store,
    );
    let later = |id: &str, to: &str| {
        format!(
            r#"{{"resource":{{"resourceType":"Condition","id":"{id}","subject":{{"reference":"{to}"}}}}}}"#
        )
    };
    let docs = [bundle(
        "batch",
        &[
            &later("a", &format!("urn:uuid:{id}")),
            &later("b", &format!("Patient/{id}")),
            &later("c", "Patient/none"),
        ],
    )];
    let (plan, _) = import(&docs, &mut store);
    assert_eq!((plan.totals().in_store, plan.totals().unresolved), (2, 1), "{plan}");
    assert_eq!(json(&store, "Condition", "a")["subject"]["reference"], format!("Patient/{id}"));
}

#[test]
fn what_a_failing_transaction_would_have_stored_is_missed() {
    let patient = r#"{"resource":{"resourceType":"Patient","id":"p"}}"#;
    let bad = r#"{"resource":{"resourceType":"Patient","id":"not an id"}}"#;
    let condition =
        r#"{"resource":{"resourceType":"Condition","id":"c","subject":{"reference":"Patient/p"}}}"#;
    let docs = [bundle("transaction", &[patient, bad]), bundle("batch", &[condition])];
    let missed = |docs: &[medpipe_fhir_model::Document], store: &mut MemoryStore| {
        let (plan, _) = import(docs, store);
        (plan.totals().to_failed, rules(&plan).iter().any(|r| r == "reference-to-failed"))
    };
    assert_eq!(missed(&docs, &mut MemoryStore::new()), (1, true));
    // Another document brings it, or the store has it.
    let both = [docs[0].clone(), docs[1].clone(), bundle("batch", &[patient])];
    let mut store = MemoryStore::new();
    assert_eq!(missed(&both, &mut store), (0, false));
    assert_eq!(missed(&docs, &mut store), (0, false));
}

#[test]
fn what_does_not_meet_its_own_condition_is_not_stored() {
    let doctor = |request: &str, system: &str| {
        format!(
            r#"{{"resource":{{"resourceType":"Practitioner","identifier":[{{"system":"{system}","value":"7"}}]}},"request":{request}}}"#
        )
    };
    let post = r#"{"method":"POST","url":"Practitioner","ifNoneExist":"identifier=s:1|7"}"#;
    let put = r#"{"method":"PUT","url":"Practitioner?identifier=s:2|7"}"#;
    let docs = [
        bundle("batch", &[&doctor(post, "s:2")]),
        bundle("batch", &[&doctor(put, "s:1")]),
        bundle("batch", &[&doctor(put, "s:2")]),
    ];
    let mut store = MemoryStore::new();
    let (plan, results) = import(&docs, &mut store);
    assert_eq!(rules(&plan).iter().filter(|rule| **rule == "condition-not-met").count(), 2);
    assert_eq!((results[0].failed, results[1].failed, results[2].failed), (1, 1, 0));
    let before: Vec<String> = store.current().map(|(_, id, json)| format!("{id} {json}")).collect();
    import(&docs, &mut store);
    let after: Vec<String> = store.current().map(|(_, id, json)| format!("{id} {json}")).collect();
    assert_eq!(before, after, "a second import changes nothing");
}
