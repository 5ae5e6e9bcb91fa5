//! A Bundle read entry by entry gives what it gives as a whole.

use medpipe_fhir_bundle::{ApplyConfig, MemoryStore, PlanConfig, Planner, Position, Validate};
use medpipe_fhir_model::Document;

use crate::desk::lines;
use crate::shared;

const BASE: Position = Position { input: 3, entry: None, offset: 17, length: 0 };

/// Plan, results and store, as a whole and entry by entry; `None` when the latter cannot be.
fn both(bytes: &[u8]) -> Option<[(String, String, Vec<String>); 2]> {
    let doc = Document::parse(bytes.to_vec()).unwrap();
    let mut planners = [Planner::new(PlanConfig::default()), Planner::new(PlanConfig::default())];
    let ids = [planners[0].add(&doc, BASE), planners[1].add_large(bytes, BASE)?];
    let mut config = ApplyConfig::new(Validate::Structure);
    config.all_details = true;
    let [whole, large] = planners.map(|planner| planner.finish(&MemoryStore::new()).unwrap());
    let mut stores = [MemoryStore::new(), MemoryStore::new()];
    let results = [
        whole.render(ids[0], &doc, &config).unwrap().store(&mut stores[0]).unwrap(),
        large.large(ids[1], bytes.to_vec(), &config).ok()?.store(&mut stores[1]).unwrap(),
    ];
    let [a, b] = results.map(|result| serde_json::to_string(&result).unwrap());
    let [c, d] = [whole, large].map(|plan| serde_json::to_string(&plan).unwrap());
    Some([(c, a, lines(&stores[0])), (d, b, lines(&stores[1]))])
}

#[test]
fn bundles_of_a_set_are_the_same() {
    let Some(bundles) = shared::bundles("synthea-r4-smart-2019", 6) else { return };
    for bytes in bundles {
        let [whole, large] = both(&bytes).expect("plain Bundles");
        assert!(whole == large);
        assert!(!whole.2.is_empty());
    }
}

#[test]
fn failures_are_the_same() {
    let good = r#"{"fullUrl":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000002","resource":{"resourceType":"Patient","active":true}}"#;
    let refers = r#"{"resource":{"resourceType":"Basic","id":"b","code":{"text":"x"},"subject":{"reference":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000002"}}}"#;
    let bad = r#"{"resource":{"resourceType":"Patient","id":"bad id"}}"#;
    let twice_a_key = r#"{"resource":{"resourceType":"Patient","id":"k","id":"l"}}"#;
    for kind in ["transaction", "batch", "collection", "history"] {
        for entries in
            [vec![refers, good], vec![refers, good, bad], vec![good, twice_a_key], vec![]]
        {
            for text in [
                format!(
                    r#" {{"resourceType":"Bundle", "entry" : [ {} ], "type":"{kind}"}} "#,
                    entries.join(" ,\n")
                ),
                format!(
                    r#"{{"type":"{kind}","entry":[{}],"resourceType":"Bundle"}}"#,
                    entries.join(",")
                ),
            ] {
                let [whole, large] = both(text.as_bytes()).expect("plain Bundles");
                assert_eq!(whole, large, "{kind}");
            }
        }
    }
}

#[test]
fn what_must_be_held_whole_is_given_back() {
    let patient = r#"{"resource":{"resourceType":"Patient","id":"p"},"request":{"method":"PUT","url":"Patient/p"}}"#;
    let bundle = |entries: &str| {
        format!(r#"{{"resourceType":"Bundle","type":"transaction","entry":[{entries}]}}"#)
    };
    for text in [
        bundle(&format!("{patient},{patient}")),
        bundle("{"),
        bundle(patient).replace("Bundle", "Basic"),
        format!(r#"{{"resourceType":"Bundle","type":"batch","entry":[{patient}],"entry":[]}}"#),
        format!(r#"{{"resourceType":"Bundle","type":"batch","type":"batch","entry":[{patient}]}}"#),
        format!(
            r#"{{"resourceType":"Bundle","entry":[{patient}],"x":1,"entry":[{}]}}"#,
            patient.replace("p\"", "q\"")
        ),
        "[]".to_owned(),
        String::new(),
    ] {
        let mut planner = Planner::new(PlanConfig::default());
        assert!(planner.add_large(text.as_bytes(), BASE).is_none(), "{text}");
        assert!(planner.is_empty());
    }
    let with_match = bundle(&patient.replace(r#""url""#, r#""ifMatch":"W/\"1\"","url""#));
    assert!(both(with_match.as_bytes()).is_none());
    // Other bytes than those that were planned.
    let mut planner = Planner::new(PlanConfig::default());
    let id = planner.add_large(bundle(patient).as_bytes(), BASE).unwrap();
    let plan = planner.finish(&MemoryStore::new()).unwrap();
    let other = bundle(&format!(" {patient}")).into_bytes();
    assert!(plan.large(id, other, &ApplyConfig::default()).is_err());
}
