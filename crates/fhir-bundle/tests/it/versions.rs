//! Several versions of a resource: in a history, in other documents, with deletions between them.

use medpipe_fhir_bundle::{ApplyConfig, MemoryStore, Outcome};
use medpipe_fhir_model::Document;

use crate::desk::{bundle, import, import_with, lines, rules};

/// A version of Patient/1 in a history; `None`: its deletion.
fn version(number: &str, birth: Option<&str>) -> String {
    match birth {
        Some(birth) => format!(
            r#"{{"fullUrl":"http://a.example/Patient/1","resource":{{"resourceType":"Patient","id":"1","meta":{{"versionId":"{number}"}},"birthDate":"{birth}"}},
              "request":{{"method":"PUT","url":"Patient/1"}}}}"#
        ),
        None => format!(
            r#"{{"fullUrl":"http://a.example/Patient/1","request":{{"method":"DELETE","url":"Patient/1"}},"response":{{"status":"204","etag":"W/\"{number}\""}}}}"#
        ),
    }
}

/// The birth dates of the versions of Patient/1, `-` for a deletion.
fn births(store: &MemoryStore) -> Vec<String> {
    let birth = |json: &str| {
        let value: serde_json::Value = serde_json::from_str(json).unwrap();
        value["birthDate"].as_str().unwrap_or("").to_owned()
    };
    store.history("Patient", "1").into_iter().map(|v| v.map_or("-".into(), birth)).collect()
}

#[track_caller]
fn gives(docs: &[Document], expected: &[&str]) {
    let mut store = MemoryStore::new();
    let (plan, _) = import(docs, &mut store);
    assert!(plan.is_clean(), "{plan}");
    assert_eq!(births(&store), expected);
    // A second import changes nothing, deletions included.
    let (_, results) = import(docs, &mut store);
    assert_eq!(births(&store), expected);
    let outcomes: Vec<_> = results.iter().flat_map(|r| r.outcomes.keys()).collect();
    assert!(outcomes.iter().all(|o| **o == Outcome::Unchanged), "{outcomes:?}");
}

#[test]
fn histories_are_stored_from_the_oldest() {
    let (one, two, three) =
        (version("1", Some("1980")), version("2", Some("1981")), version("3", Some("1982")));
    let gone = version("2", None);
    // As R4 has it: the oldest last.
    gives(&[bundle("history", &[&three, &two, &one])], &["1980", "1981", "1982"]);
    gives(&[bundle("history", &[&one, &three, &two])], &["1980", "1981", "1982"]);
    gives(&[bundle("history", &[&three, &gone, &one])], &["1980", "-", "1982"]);
    gives(&[bundle("history", &[&gone, &one])], &["1980", "-"]);
    // Without numbers only the place tells.
    let (a, b) = (version("a", Some("1980")), version("b", Some("1981")));
    gives(&[bundle("history", &[&b, &a])], &["1980", "1981"]);
}

#[test]
fn versions_in_a_circle_keep_their_order() {
    let group = r#"{"fullUrl":"http://a.example/Group/g","resource":{"resourceType":"Group","id":"g","type":"person","actual":true,"member":[{"entity":{"reference":"Patient/1"}}]},"request":{"method":"PUT","url":"Group/g"}}"#;
    let member = |number: &str, birth: &str, method: &str| {
        format!(
            r#"{{"fullUrl":"http://a.example/Patient/1","resource":{{"resourceType":"Patient","id":"1","meta":{{"versionId":"{number}"}},"birthDate":"{birth}",
              "extension":[{{"url":"http://a.example/e","valueReference":{{"reference":"Group/g"}}}}]}},"request":{{"method":"{method}","url":"Patient"}}}}"#
        )
        .replace(r#""PUT","url":"Patient""#, r#""PUT","url":"Patient/1""#)
    };
    let (one, three) = (member("1", "1980", "PUT"), member("3", "1982", "POST"));
    let gone = version("2", None);
    gives(&[bundle("history", &[&three, &gone, &one, group])], &["1980", "-", "1982"]);
    gives(&[bundle("history", &[group, &gone, &one])], &["1980", "-"]);
    gives(&[bundle("batch", &[&three, group, &one])], &["1980", "1982"]);
}

#[test]
fn other_documents_may_hold_numbered_versions_too() {
    let (one, two) = (version("1", Some("1980")), version("2", Some("1981")));
    for kind in ["searchset", "collection", "batch"] {
        gives(&[bundle(kind, &[&two, &one])], &["1980", "1981"]);
    }
    let (plan, _) = import(&[bundle("transaction", &[&two, &one])], &mut MemoryStore::new());
    assert!(rules(&plan).contains(&"duplicate-resource".to_owned()), "a transaction may not");
}

#[test]
fn documents_follow_each_other() {
    let write = |birth: &str| {
        bundle(
            "batch",
            &[&format!(
                r#"{{"resource":{{"resourceType":"Patient","id":"1","birthDate":"{birth}"}},"request":{{"method":"PUT","url":"Patient/1"}}}}"#
            )],
        )
    };
    let delete = || bundle("batch", &[r#"{"request":{"method":"DELETE","url":"Patient/1"}}"#]);
    gives(&[write("1980"), write("1981"), delete()], &["1980", "1981", "-"]);
    gives(&[write("1980"), delete(), write("1981")], &["1980", "-", "1981"]);
    // What is there before, deleted and written anew.
    let mut store = MemoryStore::new();
    import(&[write("1970")], &mut store);
    let docs = [delete(), write("1980")];
    for _ in 0..2 {
        import(&docs, &mut store);
        assert_eq!(births(&store), ["1970", "-", "1980"]);
    }
}

#[test]
fn if_match_holds_or_the_transaction_fails() {
    let put = |birth: &str, tag: &str| {
        format!(
            r#"{{"resource":{{"resourceType":"Patient","id":"1","birthDate":"{birth}"}},"request":{{"method":"PUT","url":"Patient/1","ifMatch":"W/\"{tag}\""}}}}"#
        )
    };
    let other = r#"{"resource":{"resourceType":"Patient","id":"2"},"request":{"method":"PUT","url":"Patient/2"}}"#;
    let mut store = MemoryStore::new();
    import(&[bundle("batch", &[&version("1", Some("1980"))])], &mut store);

    let stale = [bundle("transaction", &[other, &put("1981", "7")])];
    let (_, results) = import(&stale, &mut store);
    assert_eq!((results[0].successful, results[0].failed), (0, 2));
    let told: Vec<_> =
        results[0].details.iter().flat_map(|d| &d.issues).map(|i| &*i.rule).collect();
    assert!(told.contains(&"if-match") && told.contains(&"transaction-failed"), "{told:?}");
    assert_eq!(lines(&store).len(), 1, "nothing of it is stored");
    let (_, results) = import(&[bundle("batch", &[other, &put("1981", "7")])], &mut store);
    assert_eq!((results[0].successful, results[0].failed), (1, 1), "a batch loses one entry");

    let good = [bundle("transaction", &[&put("1981", "1")])];
    for _ in 0..2 {
        let (_, results) = import(&good, &mut store);
        assert_eq!(results[0].failed, 0, "what is stored already is no conflict");
        assert_eq!(births(&store), ["1980", "1981"]);
    }
    let gone = r#"{"request":{"method":"DELETE","url":"Patient/1","ifMatch":"W/\"1\""}}"#;
    let (_, results) = import(&[bundle("batch", &[gone])], &mut store);
    assert_eq!(results[0].failed, 1);
}

#[test]
fn conditions_do_not_find_what_is_deleted_before() {
    let create = |id: &str| {
        format!(
            r#"{{"fullUrl":"urn:uuid:00000000-0000-4000-8000-00000000000{id}","resource":{{"resourceType":"Patient","id":"{id}","identifier":[{{"system":"s:1","value":"7"}}]}},
              "request":{{"method":"POST","url":"Patient","ifNoneExist":"identifier=s:1|7"}}}}"#
        )
    };
    let delete = r#"{"request":{"method":"DELETE","url":"Patient?identifier=s:1|7"}}"#;
    let mut store = MemoryStore::new();
    import(&[bundle("batch", &[&create("1")])], &mut store);
    let docs = [bundle("batch", &[delete]), bundle("batch", &[&create("2")])];
    let (_, results) = import(&docs, &mut store);
    assert_eq!(results[0].outcomes[&Outcome::Deleted], 1);
    assert_eq!(results[1].outcomes[&Outcome::Created], 1);
    let found: Vec<_> = store.current().map(|(_, id, _)| id.to_owned()).collect();
    assert_eq!(found, ["2"]);
    // A later document cannot be what an earlier one deletes.
    let mut store = MemoryStore::new();
    let (_, results) = import(&docs, &mut store);
    assert_eq!(results[0].outcomes[&Outcome::Skipped], 1);
    assert_eq!(store.current().count(), 1);
}

#[test]
fn a_failed_entry_does_not_take_a_good_one_with_it() {
    let entry = |url: &str, id: &str| {
        format!(
            r#"{{"fullUrl":"urn:uuid:{url}","resource":{{"resourceType":"Patient","id":"{id}"}}}}"#
        )
    };
    // The second has the fullUrl of the first; the third is the second again, with its own.
    let docs = [bundle("batch", &[&entry("1", "a"), &entry("1", "b"), &entry("2", "b")])];
    let mut store = MemoryStore::new();
    let mut config = ApplyConfig::default();
    config.all_details = true;
    let (_, results) = import_with(&docs, &mut store, &config);
    let outcomes: Vec<_> = results[0].details.iter().map(|d| d.outcome).collect();
    assert_eq!(outcomes, [Outcome::Created, Outcome::Failed, Outcome::Created]);
    assert_eq!(store.current().count(), 2);
}

#[test]
fn a_document_does_not_delete_what_it_writes() {
    let write = r#"{"resource":{"resourceType":"Patient","id":"1","identifier":[{"system":"s:1","value":"7"}]}}"#;
    for condition in ["_id=1", "identifier=s:1|7"] {
        let delete = format!(r#"{{"request":{{"method":"DELETE","url":"Patient?{condition}"}}}}"#);
        let docs = [bundle("batch", &[write, &delete])];
        let mut store = MemoryStore::new();
        for _ in 0..3 {
            let (plan, results) = import(&docs, &mut store);
            assert!(rules(&plan).contains(&"deleted-and-written".to_owned()), "{plan}");
            assert_eq!((results[0].failed, store.versions("Patient", "1")), (1, 1));
        }
    }
    let put = r#"{"resource":{"resourceType":"Patient","active":true,"identifier":[{"system":"s:1","value":"7"}]},"request":{"method":"PUT","url":"Patient?identifier=s:1|7"}}"#;
    let (plan, _) = import(&[bundle("transaction", &[write, put])], &mut MemoryStore::new());
    assert!(rules(&plan).contains(&"duplicate-resource".to_owned()), "{plan}");
}

/// The document is imported three times: what the first import stored stays as it is.
#[track_caller]
fn stays(docs: &[Document], kind: &str, id: &str, expected: &[Option<&str>]) {
    let mut store = MemoryStore::new();
    import(docs, &mut store);
    let gender = |json: &str| {
        let value: serde_json::Value = serde_json::from_str(json).unwrap();
        value["gender"].as_str().unwrap_or("none").to_owned()
    };
    let seen = |store: &MemoryStore| -> Vec<Option<String>> {
        store.history(kind, id).into_iter().map(|v| v.map(gender)).collect()
    };
    let expected: Vec<Option<String>> = expected.iter().map(|v| v.map(str::to_owned)).collect();
    assert_eq!(seen(&store), expected);
    for _ in 0..2 {
        let (_, results) = import(docs, &mut store);
        assert_eq!(seen(&store), expected);
        let changed = results.iter().flat_map(|r| r.outcomes.keys());
        assert!(changed.into_iter().all(|o| *o == Outcome::Unchanged));
    }
}

/// Puts a patient with an identifier and a gender.
fn put(url: &str, id: &str, gender: &str) -> String {
    let id = if id.is_empty() { String::new() } else { format!(r#""id":"{id}","#) };
    format!(
        r#"{{"resource":{{"resourceType":"Patient",{id}"identifier":[{{"system":"s","value":"v"}}],"gender":"{gender}"}},"request":{{"method":"PUT","url":"{url}"}}}}"#
    )
}

#[test]
fn conditional_updates_stand_in_their_turn() {
    let plain = |gender: &str| put("Patient/p", "p", gender);
    let found = |gender: &str| put("Patient?identifier=s|v", "", gender);
    let (first, second) =
        (bundle("batch", &[&plain("male"), &found("other")]), bundle("batch", &[&plain("female")]));
    stays(&[first, second], "Patient", "p", &[Some("male"), Some("other"), Some("female")]);
    // What finds a resource that comes later begins it.
    let (first, second) = (bundle("batch", &[&found("other")]), bundle("batch", &[&plain("male")]));
    stays(&[first, second], "Patient", "p", &[Some("other"), Some("male")]);
    let middle = [
        bundle("batch", &[&plain("male")]),
        bundle("batch", &[&found("other")]),
        bundle("batch", &[&plain("female")]),
        bundle("batch", &[&found("unknown")]),
    ];
    let expected = [Some("male"), Some("other"), Some("female"), Some("unknown")];
    stays(&middle, "Patient", "p", &expected);
    let gone = r#"{"request":{"method":"DELETE","url":"Patient?identifier=s|v"}}"#;
    let deleted = [
        bundle("batch", &[&plain("male")]),
        bundle("batch", &[gone]),
        bundle("batch", &[&plain("female")]),
    ];
    stays(&deleted, "Patient", "p", &[Some("male"), None, Some("female")]);
}

#[test]
fn what_is_deleted_before_it_comes_is_deleted_once() {
    let gone = r#"{"request":{"method":"DELETE","url":"Patient/p"}}"#;
    let docs = [bundle("transaction", &[gone]), bundle("batch", &[&put("Patient/p", "p", "male")])];
    stays(&docs, "Patient", "p", &[None, Some("male")]);
    stays(&[bundle("transaction", &[gone])], "Patient", "p", &[]);
}

#[test]
fn a_uuid_means_the_entry_of_its_own_document() {
    let uuid = "urn:uuid:11111111-aaaa-4aaa-8aaa-000000000003";
    let entry = |resource: &str| format!(r#"{{"fullUrl":"{uuid}","resource":{{{resource}}}}}"#);
    let observation = entry(r#""resourceType":"Observation""#);
    let other = entry(r#""resourceType":"Observation","valueInteger":1"#);
    let patient = entry(r#""resourceType":"Patient""#);
    let refers = format!(
        r#"{{"fullUrl":"http://a.example/Observation/o","resource":{{"resourceType":"Observation","id":"o","hasMember":[{{"reference":"{uuid}"}}]}}}}"#
    );
    let mut docs = vec![
        bundle("batch", &[&observation]),
        bundle("batch", &[&other, &refers]),
        bundle("batch", &[&patient]),
    ];
    for _ in 0..3 {
        let mut store = MemoryStore::new();
        let (plan, _) = import(&docs, &mut store);
        assert!(!rules(&plan).contains(&"reference-ambiguous".to_owned()), "{plan}");
        let found =
            crate::desk::json(&store, "Observation", "o")["hasMember"][0]["reference"].clone();
        assert_eq!(found, "Observation/11111111-aaaa-4aaa-8aaa-000000000003");
        docs.rotate_left(1);
    }
}
