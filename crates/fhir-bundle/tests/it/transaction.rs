//! References, ids and order of small bundles.

use medpipe_fhir_bundle::{ApplyConfig, MemoryStore, Mode, Outcome, PlanConfig, Validate};

use crate::desk::{bundle, doc, import, import_with, json, lines, plan, plan_with, rules};

const P: &str = "urn:uuid:f6b0c1de-5a7e-4a3b-8a54-0e5d1ad1f5ab";
const E: &str = "urn:uuid:2bd63a5c-0b8d-4dd0-9d3a-1b5a63d2c0aa";
const PID: &str = "f6b0c1de-5a7e-4a3b-8a54-0e5d1ad1f5ab";

fn entry(url: &str, resource: &str) -> String {
    format!(r#"{{"fullUrl":"{url}","resource":{resource},"request":{{"method":"POST","url":""}}}}"#)
}

#[test]
fn links_are_rewritten_wherever_the_definitions_have_one() {
    let patient = entry(P, r#"{"resourceType":"Patient"}"#);
    let resource = format!(
        r##"{{"resourceType":"Observation","status":"final","code":{{"text":"{P}"}},
        "text":{{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><a href=\"{P}\">{P}</a><a href=\"#x\">x</a></div>"}},
        "contained":[{{"resourceType":"Specimen","id":"s","subject":{{"reference":"{P}"}}}}],
        "subject":{{"reference":"{P}","identifier":{{"system":"urn:oid:1.2","value":"{P}"}}}},
        "specimen":{{"reference":"#s"}},
        "focus":[{{"reference":"{P}/_history/3"}},{{"identifier":{{"value":"1"}}}},{{"reference":"http://else.example/Patient/1"}}],
        "_status":{{"extension":[{{"url":"http://x.example/e","valueReference":{{"reference":"{P}"}}}}]}},
        "extension":[{{"url":"http://x.example/u","valueUri":"{P}"}},{{"url":"http://x.example/c","valueCanonical":"{P}"}},
          {{"url":"http://x.example/s","valueString":"{P}"}}],
        "unknown":{{"reference":"{P}"}}}}"##
    );
    let docs = [bundle("transaction", &[&entry(E, &resource), &patient])];
    let mut store = MemoryStore::new();
    let (plan, results) = import_with(&docs, &mut store, &ApplyConfig::new(Validate::Off));
    assert_eq!((results[0].successful, results[0].failed), (2, 0), "{plan}");
    assert_eq!(plan.totals().unresolved, 0);
    assert_eq!(plan.totals().external, 1);
    let o = json(&store, "Observation", &E[9..]);
    let to = format!("Patient/{PID}");
    assert_eq!(o["subject"]["reference"], to);
    assert_eq!(o["subject"]["identifier"]["value"], P, "a string is no link");
    assert_eq!(o["contained"][0]["subject"]["reference"], to);
    assert_eq!(o["contained"][0]["id"], "s");
    assert_eq!(o["specimen"]["reference"], "#s");
    assert_eq!(o["focus"][0]["reference"], format!("{to}/_history/3"));
    assert_eq!(o["focus"][2]["reference"], "http://else.example/Patient/1");
    assert_eq!(o["_status"]["extension"][0]["valueReference"]["reference"], to);
    assert_eq!(o["extension"][0]["valueUri"], to);
    assert_eq!(o["extension"][1]["valueCanonical"], P, "R4 leaves canonicals alone");
    assert_eq!(o["extension"][2]["valueString"], P);
    assert_eq!(o["code"]["text"], P);
    assert_eq!(o["unknown"]["reference"], P);
    let div = o["text"]["div"].as_str().unwrap();
    assert!(div.contains(&format!(r##"<a href="{to}">{P}</a><a href="#x">"##)));
    assert_eq!(o["id"], &E[9..]);
}

#[test]
fn canonicals_too_when_asked() {
    let answers = |id: &str, canonical: &str| {
        format!(
            r#"{{"resource":{{"resourceType":"QuestionnaireResponse","id":"{id}","status":"completed","questionnaire":"{canonical}"}}}}"#
        )
    };
    let docs = [bundle(
        "transaction",
        &[
            &answers("plain", P),
            &answers("versioned", &format!("{P}|2.0")),
            &answers("elsewhere", "http://x.example/q|1"),
            &entry(P, r#"{"resourceType":"Questionnaire","status":"draft"}"#),
        ],
    )];
    let mut config = PlanConfig::default();
    config.canonicals = true;
    let mut store = MemoryStore::new();
    let (plan, ids) = plan_with(&docs, &store, config);
    plan.apply(ids[0], &docs[0], &ApplyConfig::default(), &mut store).unwrap();
    let of = |id: &str| json(&store, "QuestionnaireResponse", id)["questionnaire"].clone();
    assert_eq!(of("plain"), format!("Questionnaire/{PID}"));
    assert_eq!(of("versioned"), format!("Questionnaire/{PID}|2.0"));
    assert_eq!(of("elsewhere"), "http://x.example/q|1");
    // R4: "Elements of type canonical are not replaced" (RESTful API, transaction processing rules).
    let mut store = MemoryStore::new();
    import(&docs, &mut store);
    for (id, kept) in [("plain", P.to_owned()), ("versioned", format!("{P}|2.0"))] {
        assert_eq!(json(&store, "QuestionnaireResponse", id)["questionnaire"], kept);
    }
}

#[test]
fn places_are_rewritten_and_names_are_kept() {
    let binary = "http://a.example/fhir/Binary/b";
    let system = "http://a.example/fhir/CodeSystem/s";
    let a = |url: &str, resource: &str| format!(r#"{{"fullUrl":"{url}","resource":{resource}}}"#);
    let docs = [bundle(
        "collection",
        &[
            &a(binary, r#"{"resourceType":"Binary","id":"b","contentType":"text/plain"}"#),
            // Definitions often have their own name as fullUrl.
            &a(
                system,
                &format!(
                    r#"{{"resourceType":"CodeSystem","id":"s","status":"draft","content":"complete","url":"{system}"}}"#
                ),
            ),
            &a(
                "http://a.example/fhir/DocumentReference/d",
                &format!(
                    r#"{{"resourceType":"DocumentReference","id":"d","status":"current","type":{{"coding":[{{"system":"{system}","code":"x"}}]}},
                    "content":[{{"attachment":{{"url":"{binary}"}}}},{{"attachment":{{"url":"http://else.example/x"}}}},{{"attachment":{{"url":"Binary/b"}}}}]}}"#
                ),
            ),
        ],
    )];
    let mut store = MemoryStore::new();
    let (plan, _) = import(&docs, &mut store);
    assert!(plan.is_clean(), "{plan}");
    let document = json(&store, "DocumentReference", "d");
    let place = |at: usize| document["content"][at]["attachment"]["url"].clone();
    assert_eq!(place(0), "Binary/b", "a url is a place");
    assert_eq!((place(1), place(2)), ("http://else.example/x".into(), "Binary/b".into()));
    assert_eq!(document["type"]["coding"][0]["system"], system, "a uri is often a name");
    assert_eq!(json(&store, "CodeSystem", "s")["url"], system);
}

#[test]
fn a_uuid_that_is_nobodys_full_url_may_be_an_id() {
    let docs = [bundle(
        "batch",
        &[
            &format!(
                r#"{{"resource":{{"resourceType":"Basic","id":"b","code":{{"text":"x"}},"subject":{{"reference":"{P}"}}}}}}"#
            ),
            &format!(r#"{{"resource":{{"resourceType":"Patient","id":"{PID}"}}}}"#),
        ],
    )];
    let mut store = MemoryStore::new();
    for _ in 0..2 {
        let (plan, _) = import(&docs, &mut store);
        assert!(plan.is_clean(), "{plan}");
        let to = json(&store, "Basic", "b")["subject"]["reference"].clone();
        assert_eq!(to, format!("Patient/{PID}"));
        assert_eq!(store.versions("Basic", "b"), 1, "a second import finds what the first found");
    }
    // From another input, whatever the element may refer to.
    let (plan, _) = import(&docs[..1], &mut store);
    assert_eq!((plan.totals().in_store, plan.totals().unresolved), (0, 0));
    let later = [bundle(
        "batch",
        &[&format!(
            r#"{{"resource":{{"resourceType":"List","id":"l","status":"current","mode":"working","entry":[{{"item":{{"reference":"{P}"}}}}]}}}}"#
        )],
    )];
    let (plan, _) = import(&later, &mut store);
    assert_eq!((plan.totals().in_store, plan.totals().unresolved), (1, 0), "{plan}");
    // Two resources with one UUID: it may mean either.
    let twin = format!(
        r#"{{"resource":{{"resourceType":"Group","id":"{PID}","type":"person","actual":true}}}}"#
    );
    import(&[bundle("batch", &[&twin])], &mut store);
    let (plan, _) = import(&later, &mut store);
    assert_eq!((plan.totals().in_store, plan.totals().unresolved), (0, 1), "{plan}");
}

#[test]
fn relative_links_follow_the_server_of_their_entry() {
    let a = |url: &str, resource: &str| format!(r#"{{"fullUrl":"{url}","resource":{resource}}}"#);
    let docs = [bundle(
        "collection",
        &[
            &a(
                "http://a.example/fhir/Encounter/e",
                r#"{"resourceType":"Encounter","id":"e","status":"finished","class":{"code":"AMB"},"subject":{"reference":"Patient/p"}}"#,
            ),
            &a("http://a.example/fhir/Patient/p", r#"{"resourceType":"Patient","id":"p"}"#),
            &a(
                "http://b.example/Condition/c",
                r#"{"resourceType":"Condition","id":"c","subject":{"reference":"http://a.example/fhir/Patient/p/_history/1"}}"#,
            ),
        ],
    )];
    let mut store = MemoryStore::new();
    let (plan, _) = import(&docs, &mut store);
    assert!(plan.is_clean(), "{plan}");
    assert_eq!(json(&store, "Condition", "c")["subject"]["reference"], "Patient/p/_history/1");
    assert_eq!(json(&store, "Encounter", "e")["subject"]["reference"], "Patient/p");
}

#[test]
fn meta_stays_as_it_came() {
    let resource = r#"{"resourceType":"Patient","id":"p","meta":{"versionId":"4","lastUpdated":"2020-01-01T00:00:00Z","tag":[{"code":"t"}],"security":[{"code":"R"}]},"active":true}"#;
    let mut store = MemoryStore::new();
    import(&[doc(resource)], &mut store);
    assert_eq!(lines(&store), [format!("Patient/p {resource}")]);
}

#[test]
fn a_second_import_changes_nothing() {
    let docs = [
        bundle(
            "transaction",
            &[
                &entry(
                    E,
                    &format!(r#"{{"resourceType":"Condition","subject":{{"reference":"{P}"}}}}"#),
                ),
                r#"{"resource":{"resourceType":"Basic","code":{"text":"x"}}}"#,
                r#"{"resource":{"resourceType":"Basic","code":{"text":"x"}}}"#,
            ],
        ),
        bundle("batch", &[&entry(P, r#"{"resourceType":"Patient","id":"p"}"#)]),
        bundle(
            "collection",
            &[r#"{"resource":{"resourceType":"Patient","id":"p","active":true}}"#],
        ),
    ];
    let mut store = MemoryStore::new();
    let (plan, _) = import(&docs, &mut store);
    assert_eq!(plan.totals().unresolved, 0, "{plan}");
    assert_eq!(
        store.versions("Patient", "p"),
        2,
        "a later input with other content is the next version"
    );
    assert_eq!(store.current().filter(|(kind, ..)| *kind == "Basic").count(), 2);
    let first = lines(&store);
    let (_, results) = import(&docs, &mut store);
    assert_eq!(lines(&store), first);
    assert_eq!(store.versions("Patient", "p"), 2);
    let outcomes: Vec<_> = results.iter().flat_map(|r| r.outcomes.keys()).collect();
    assert!(outcomes.iter().all(|o| **o == Outcome::Unchanged), "{outcomes:?}");
}

#[test]
fn circles_are_legal_but_not_in_hierarchies() {
    let two = |a: &str, b: &str, field: &str| {
        format!(
            r#"{{"resource":{{"resourceType":"Organization","id":"{a}","{field}":{{"reference":"Organization/{b}"}}}}}}"#
        )
    };
    let (plan, _) = plan(
        &[bundle("batch", &[&two("a", "b", "partOf"), &two("b", "a", "partOf")])],
        &MemoryStore::new(),
    );
    assert_eq!(rules(&plan).iter().filter(|r| *r == "hierarchy-cycle").count(), 2);
    assert_eq!(plan.cycles().groups, 1);
    let docs = [bundle(
        "batch",
        &[
            r#"{"resource":{"resourceType":"Encounter","id":"e","status":"finished","class":{"code":"AMB"},"diagnosis":[{"condition":{"reference":"Condition/c"}}]}}"#,
            r#"{"resource":{"resourceType":"Condition","id":"c","subject":{"reference":"Patient/p"},"encounter":{"reference":"Encounter/e"}}}"#,
            r#"{"resource":{"resourceType":"Patient","id":"p"}}"#,
        ],
    )];
    let (plan, _) = crate::desk::plan(&docs, &MemoryStore::new());
    assert!(plan.is_clean(), "{plan}");
    assert!(!rules(&plan).iter().any(|r| r == "hierarchy-cycle"));
    let order: Vec<_> = plan.order().map(|e| e.resource_type).collect();
    assert_eq!(order, ["Patient", "Encounter", "Condition"]);
}

#[test]
fn transactions_go_delete_post_put_get() {
    let docs = [bundle(
        "transaction",
        &[
            r#"{"request":{"method":"GET","url":"Patient/p"}}"#,
            r#"{"resource":{"resourceType":"Patient","id":"p"},"request":{"method":"PUT","url":"Patient/p"}}"#,
            r#"{"fullUrl":"urn:uuid:f6b0c1de-5a7e-4a3b-8a54-0e5d1ad1f5ab","resource":{"resourceType":"Patient"},"request":{"method":"POST","url":"Patient"}}"#,
            r#"{"request":{"method":"DELETE","url":"Patient/old"}}"#,
        ],
    )];
    let mut store = MemoryStore::new();
    import(&[doc(r#"{"resourceType":"Patient","id":"old"}"#)], &mut store);
    let mut config = ApplyConfig::default();
    config.all_details = true;
    let (plan, results) = import_with(&docs, &mut store, &config);
    let order: Vec<_> = plan.order().map(|e| (e.entry, e.action.as_str())).collect();
    assert_eq!(
        order,
        [(Some(3), "delete"), (Some(2), "create"), (Some(1), "create"), (Some(0), "skip")]
    );
    let outcomes: Vec<_> = results[0].details.iter().map(|d| d.outcome).collect();
    assert_eq!(outcomes, [Outcome::Skipped, Outcome::Created, Outcome::Created, Outcome::Deleted]);
    assert_eq!(store.current().count(), 2);
}

#[test]
fn light_mode_takes_the_core_types() {
    let docs = [bundle(
        "batch",
        &[
            r#"{"resource":{"resourceType":"Claim","id":"c"}}"#,
            r#"{"resource":{"resourceType":"Patient","id":"p"}}"#,
        ],
    )];
    let (plan, _) = plan_with(&docs, &MemoryStore::new(), PlanConfig::new(Mode::Light));
    assert_eq!(plan.summary().by_type.keys().copied().collect::<Vec<_>>(), ["Patient"]);
}

#[test]
fn plans_show_no_values() {
    let secret = "CANARY-7";
    let docs = [bundle(
        "transaction",
        &[
            &format!(
                r#"{{"fullUrl":"urn:uuid:{secret}","resource":{{"resourceType":"Patient","id":"{secret}","name":[{{"family":"{secret}"}}]}}}}"#
            ),
            &format!(
                r#"{{"resource":{{"resourceType":"Condition","id":"{secret}","subject":{{"reference":"Patient/{secret}x"}},"encounter":{{"reference":"{secret}"}}}}}}"#
            ),
            &format!(r#"{{"resource":{{"resourceType":"Patient","id":"{secret}"}}}}"#),
        ],
    )];
    let mut store = MemoryStore::new();
    let (plan, results) = import(&docs, &mut store);
    let shown = format!(
        "{plan}{plan:?}{}{}",
        serde_json::to_string(&plan).unwrap(),
        serde_json::to_string(&results).unwrap()
    );
    assert!(!shown.contains("CANARY"), "{shown}");
    assert!(shown.contains("duplicate-resource") && shown.contains("reference-unresolved"));
}
