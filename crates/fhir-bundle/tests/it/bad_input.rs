//! Bad input: clear issues, nothing lost, no panic.

use medpipe_fhir_bundle::{ApplyConfig, BundleKind, MemoryStore, PlanConfig, Planner, Validate};
use medpipe_fhir_model::{Document, Limits, Position};
use proptest::prelude::*;

use crate::desk::{bundle, doc, import, import_with, plan, rules};

#[track_caller]
fn fails_with(docs: &[Document], rule: &str, failed: u64) {
    let mut store = MemoryStore::new();
    let (plan, results) = import(docs, &mut store);
    assert!(rules(&plan).iter().any(|r| r == rule), "{rule}: {plan}");
    assert_eq!(results.iter().map(|r| r.failed).sum::<u64>(), failed, "{rule}: {plan}");
    let total: u64 = results.iter().map(|r| r.total_resources).sum();
    assert_eq!(total, results.iter().map(|r| r.successful + r.failed).sum::<u64>());
}

#[test]
fn each_defect_by_name() {
    let one = |entry: &str| [bundle("batch", &[entry])];
    for (entry, rule, failed) in [
        (r#"{"resource":7}"#, "not-an-object", 1),
        (r#"{"resource":{"id":"a"}}"#, "resource-type", 1),
        (r#"{"resource":{"resourceType":"Patint"}}"#, "unknown-resource-type", 1),
        (r#"{"resource":{"resourceType":"Resource"}}"#, "unknown-resource-type", 1),
        (r#"{"fullUrl":"urn:uuid:1"}"#, "no-resource", 1),
        (r#"{"resource":{"resourceType":"Patient","id":"a b"}}"#, "invalid-id", 1),
        (r#"{"resource":{"resourceType":"Patient","id":7}}"#, "invalid-id", 1),
        (r#"{"resource":{"resourceType":"Patient","id":"a","id":"b"}}"#, "defect", 1),
        (
            r#"{"resource":{"resourceType":"Patient"},"request":{"method":"BREW","url":"Patient"}}"#,
            "request-method",
            1,
        ),
        (
            r#"{"resource":{"resourceType":"Patient"},"request":{"method":"PUT","url":"Patient"}}"#,
            "request-url",
            1,
        ),
        (
            r#"{"resource":{"resourceType":"Patient","id":"a"},"request":{"method":"PUT","url":"Patient/b"}}"#,
            "id-mismatch",
            1,
        ),
        (
            r#"{"resource":{"resourceType":"Patient","id":"a"},"request":{"method":"PUT","url":"Group/a"}}"#,
            "id-mismatch",
            1,
        ),
        (
            r#"{"resource":{"resourceType":"Patient"},"request":{"method":"POST","url":"Patient/_search"}}"#,
            "request-url",
            1,
        ),
        (
            r#"{"resource":{"resourceType":"Binary"},"request":{"method":"PATCH","url":"Patient/1"}}"#,
            "patch",
            1,
        ),
        (r#"{"request":{"method":"DELETE","url":"Patient"}}"#, "request-url", 1),
        (
            r#"{"resource":{"resourceType":"Condition","id":"c","subject":{"reference":"nonsense"}}}"#,
            "reference-format",
            0,
        ),
        (
            r#"{"resource":{"resourceType":"Condition","id":"c","subject":{"reference":"Patient/gone"}}}"#,
            "reference-unresolved",
            0,
        ),
        (
            r#"{"resource":{"resourceType":"Condition","id":"c","subject":{"reference":"urn:uuid:f6b0c1de-5a7e-4a3b-8a54-0e5d1ad1f5ab"}}}"#,
            "reference-unresolved",
            0,
        ),
        (
            r#"{"resource":{"resourceType":"Condition","id":"c","subject":{"reference":"Patient?frobnicate=x"}}}"#,
            "condition",
            1,
        ),
        (
            r#"{"resource":{"resourceType":"Condition","id":"c","encounter":{"reference":"Condition/c"}}}"#,
            "reference-target",
            0,
        ),
        (
            r#"{"resource":{"resourceType":"Organization","id":"c","partOf":{"reference":"Organization/c"}}}"#,
            "hierarchy-cycle",
            0,
        ),
    ] {
        fails_with(&one(entry), rule, failed);
    }
    fails_with(&[doc(r#"{"resourceType":"Bundle","entry":{}}"#)], "bundle-entry", 1);
    fails_with(
        &[doc(r#"{"resourceType":"Bundle","type":"batch","type":"x","entry":[]}"#)],
        "bundle-defect",
        1,
    );
}

#[test]
fn entries_that_contradict_each_other() {
    let url = |id: &str| {
        format!(r#"{{"fullUrl":"urn:uuid:1","resource":{{"resourceType":"Patient","id":"{id}"}}}}"#)
    };
    fails_with(&[bundle("batch", &[&url("a"), &url("b")])], "duplicate-full-url", 1);
    fails_with(&[bundle("transaction", &[&url("a"), &url("b")])], "transaction-failed", 2);
    fails_with(&[bundle("batch", &[&url("a"), &url("a")])], "duplicate", 0);
    let a = r#"{"resource":{"resourceType":"Patient","id":"a"}}"#;
    let other = r#"{"resource":{"resourceType":"Patient","id":"a","active":true}}"#;
    fails_with(&[bundle("batch", &[a, other])], "duplicate-resource", 1);
    fails_with(
        &[bundle("batch", &[a, r#"{"request":{"method":"DELETE","url":"Patient/a"}}"#])],
        "deleted-and-written",
        1,
    );
    let from = |server: &str| {
        bundle(
            "collection",
            &[&format!(
                r#"{{"fullUrl":"http://{server}/Patient/1","resource":{{"resourceType":"Patient","id":"1"}}}}"#
            )],
        )
    };
    fails_with(&[from("a.example"), from("b.example")], "same-id-other-server", 1);
}

#[test]
fn a_history_keeps_its_versions() {
    let v = |n: u8| {
        format!(
            r#"{{"fullUrl":"http://a.example/Patient/1","resource":{{"resourceType":"Patient","id":"1","meta":{{"versionId":"{n}"}}}},"request":{{"method":"PUT","url":"Patient/1"}}}}"#
        )
    };
    let mut store = MemoryStore::new();
    let docs = [bundle("history", &[&v(1), &v(2), &v(3)])];
    let (plan, _) = import(&docs, &mut store);
    assert!(plan.is_clean(), "{plan}");
    assert_eq!(store.versions("Patient", "1"), 3);
    import(&docs, &mut store);
    assert_eq!(store.versions("Patient", "1"), 3);
}

#[test]
fn bundles_without_full_urls_say_so_once() {
    let docs = [bundle(
        "collection",
        &[
            r#"{"resource":{"resourceType":"Patient","id":"a"}}"#,
            r#"{"resource":{"resourceType":"Basic","code":{"text":"x"}}}"#,
        ],
    )];
    let (plan, _) = plan(&docs, &MemoryStore::new());
    assert_eq!(rules(&plan), ["no-full-url"]);
    assert!(plan.is_clean());
}

#[test]
fn every_type_of_bundle_is_taken() {
    let entries = [
        r#"{"fullUrl":"http://a.example/Patient/a","resource":{"resourceType":"Patient","id":"a"},"search":{"mode":"match"},"response":{"status":"200"}}"#,
        r#"{"resource":{"resourceType":"OperationOutcome","issue":[]},"search":{"mode":"outcome"}}"#,
    ];
    for kind in [
        "document",
        "message",
        "collection",
        "searchset",
        "history",
        "batch",
        "transaction",
        "batch-response",
        "transaction-response",
        "no such type",
    ] {
        let mut store = MemoryStore::new();
        let (plan, results) = import(&[bundle(kind, &entries)], &mut store);
        assert_eq!((results[0].successful, results[0].failed), (2, 0), "{kind}: {plan}");
        assert_eq!(store.current().count(), 1, "{kind}: a message about a search is no resource");
    }
    // Answers to a transaction hold no resources: that is said, and counted.
    let answer = bundle(
        "transaction-response",
        &[r#"{"response":{"status":"201","location":"Patient/1/_history/1"}}"#],
    );
    fails_with(&[answer], "no-resource", 1);
}

#[test]
fn strict_checking_keeps_a_bad_resource_out() {
    let docs = [bundle(
        "batch",
        &[
            r#"{"resource":{"resourceType":"Patient","id":"a","gender":"m"}}"#,
            r#"{"resource":{"resourceType":"Patient","id":"b"}}"#,
        ],
    )];
    let mut store = MemoryStore::new();
    let (_, results) = import_with(&docs, &mut store, &ApplyConfig::new(Validate::Strict));
    assert_eq!((results[0].successful, results[0].failed), (1, 1));
    assert_eq!(results[0].details[0].issues[0].rule, "structure.binding");
    let (_, results) = import_with(&docs, &mut store, &ApplyConfig::new(Validate::Structure));
    assert_eq!((results[0].successful, results[0].failed), (2, 0));
    assert_eq!(results[0].details[0].issues.len(), 1);
}

#[test]
fn a_changed_input_is_noticed() {
    let docs = [bundle("batch", &[r#"{"resource":{"resourceType":"Patient","id":"a"}}"#])];
    let mut store = MemoryStore::new();
    let (plan, ids) = plan(&docs, &store);
    let other = bundle("batch", &[r#"{"resource":{"resourceType":"Patient","id":"ab"}}"#]);
    let error = plan.apply(ids[0], &other, &ApplyConfig::default(), &mut store).unwrap_err();
    assert!(error.to_string().contains("changed"));
    assert_eq!(store.current().count(), 0);
}

#[test]
fn unreadable_input_counts_and_is_reported() {
    let mut planner = Planner::new(PlanConfig::default());
    let at = Position { input: 3, ..Position::default() };
    let id = planner.add_unreadable(
        at,
        "unreadable-json",
        "the input ends inside a value at line 1, column 9",
    );
    let plan = planner.finish(&MemoryStore::new()).unwrap();
    let result =
        plan.render_unreadable(id, &ApplyConfig::default()).store(&mut MemoryStore::new()).unwrap();
    assert_eq!(
        (result.bundle_id.as_str(), result.total_resources, result.failed),
        ("input-00003", 1, 1)
    );
    assert_eq!(plan.bundles().next().map(|b| b.kind), Some(BundleKind::Resource));
}

#[test]
fn ndjson_lines_each_by_itself() {
    let text = "{\"resourceType\":\"Patient\",\"id\":\"a\"}\n\n{\"resourceType\":\"Condition\",\"id\":\"c\",\"subject\":{\"reference\":\"Patient/a\"}}\n{\"id\":1}\n";
    let (doc, bad) = Document::parse_lines(text.as_bytes().to_vec(), &Limits::default()).unwrap();
    assert!(bad.is_empty());
    let mut planner = Planner::new(PlanConfig::default());
    let id = planner.add_lines(&doc, Position { entry: Some(10), ..Position::default() });
    let mut store = MemoryStore::new();
    let plan = planner.finish(&store).unwrap();
    let result = plan.apply(id, &doc, &ApplyConfig::default(), &mut store).unwrap();
    assert_eq!((result.successful, result.failed), (2, 1));
    assert_eq!(result.details.last().unwrap().entry, Some(13));
    assert_eq!(plan.totals().resolved, 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Whatever stands in the places that planning reads: no panic, and every entry is accounted for.
    #[test]
    fn no_entry_is_lost(entries in prop::collection::vec((
        prop::sample::select(vec!["Patient", "Condition", "Organization", "Bundle", "", "X"]),
        prop::sample::select(vec!["", "a", "b", "f6b0c1de-5a7e-4a3b-8a54-0e5d1ad1f5ab", "\\u0000", "é/"]),
        prop::sample::select(vec!["", "urn:uuid:f6b0c1de-5a7e-4a3b-8a54-0e5d1ad1f5ab", "http://x/Patient/a", "Patient/a", "#", "Patient?identifier=|1", "Patient?_id=a", "http://", "urn:", "//", "?", "Patient/a/_history/"]),
        prop::sample::select(vec!["", "GET", "POST", "PUT", "DELETE", "PATCH", "é"]),
        prop::sample::select(vec!["", "Patient", "Patient/a", "Patient?_id=a", "Patient?identifier=%7", "a", "http://x/Patient/a"]),
    ), 0..12), kind in prop::sample::select(vec!["transaction", "batch", "collection", "history", "x"])) {
        let texts: Vec<String> = entries.iter().map(|(name, id, link, method, url)| format!(
            r#"{{"fullUrl":"{link}","resource":{{"resourceType":"{name}","id":"{id}","subject":{{"reference":"{link}"}},"identifier":[{{"value":"1"}}],"partOf":{{"reference":"{link}"}},"text":{{"div":"<a href='{link}'"}}}},"request":{{"method":"{method}","url":"{url}","ifNoneExist":"_id={id}"}}}}"#)).collect();
        let refs: Vec<&str> = texts.iter().map(String::as_str).collect();
        let docs = [bundle(kind, &refs), bundle("batch", &refs)];
        let mut store = MemoryStore::new();
        for _ in 0..2 {
            let (plan, results) = import(&docs, &mut store);
            let total: u64 = results.iter().map(|r| r.successful + r.failed).sum();
            prop_assert_eq!(total, 2 * entries.len() as u64);
            prop_assert_eq!(plan.order().count(), 2 * entries.len());
        }
    }
}
