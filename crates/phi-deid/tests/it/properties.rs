//! Properties: redaction twice is redaction once; any JSON in a resource is survived and nothing known leaks.

use medpipe_phi_deid::verify::ResidueChecker;
use medpipe_phi_deid::{Policy, TextRedactor, redact, zip3};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::rewrite::{clock, run, safe_harbor};

fn words() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("Mrs. Ada Brennan".to_owned()),
        Just("MRN 4471120".to_owned()),
        Just("03/05/2024".to_owned()),
        Just("212-555-0147".to_owned()),
        Just("fever and chills".to_owned()),
        Just("a 93-year-old".to_owned()),
        Just("Foley catheter".to_owned()),
        Just("12 Elm Street, Boston, MA 02139".to_owned()),
        Just("[NAME]".to_owned()),
        "[ -~]{0,12}",
        "\\PC{0,6}",
    ];
    prop::collection::vec(word, 0..12).prop_map(|w| w.join(" "))
}

fn without_tags(text: &str) -> Vec<char> {
    let mut text = text.to_owned();
    for kind in medpipe_phi_detect::Kind::ALL {
        text = text.replace(&format!("[{kind}]"), "");
    }
    text.chars().collect()
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        words().prop_map(Value::from),
        Just(json!("Quenvoriax")),
        Just(json!("1987-06-05")),
        Just(json!("Patient/1")),
    ];
    let key = prop::sample::select(vec![
        "name",
        "text",
        "div",
        "extension",
        "url",
        "valueString",
        "value",
        "code",
        "coding",
        "display",
        "contact",
        "contained",
        "resourceType",
        "birthDate",
        "_birthDate",
        "identifier",
        "reference",
        "subject",
        "note",
        "period",
        "start",
        "address",
        "postalCode",
        "unknown",
        "resource",
        "entry",
        "valueQuantity",
        "onsetAge",
        "unit",
        "low",
        "high",
        "valueRange",
        "photo",
        "data",
    ]);
    leaf.prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(key.clone().prop_map(str::to_owned), inner, 0..6)
                .prop_map(|m| Value::Object(m.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn redacting_twice_leaves_tags_alone_and_brings_nothing_back(text in words()) {
        let once = redact(&text);
        let twice = redact(&once);
        for tag in ["[NAME]", "[DATE]", "[PHONE]", "[ID_MRN]"] {
            prop_assert!(twice.matches(tag).count() >= once.matches(tag).count(), "{once} became {twice}");
        }
        // What stays the second time had stayed the first time, in the same order.
        let mut stayed = without_tags(&once).into_iter();
        prop_assert!(without_tags(&twice).into_iter().all(|c| stayed.any(|s| s == c)), "{once} became {twice}");
    }

    #[test]
    fn the_residue_check_takes_any_text(text in "\\PC{0,80}", ascii in "[0-9A-Za-z@:/. -]{0,80}") {
        let checker = ResidueChecker::new(clock());
        let _ = (checker.check_text(&text), checker.check_text(&ascii), zip3(&text));
        let _ = TextRedactor::new(Policy::safe_harbor()).redact(&ascii);
    }

    #[test]
    fn any_json_is_survived_and_known_facts_do_not_leak(
        kind in prop::sample::select(vec!["Patient", "Observation", "Bundle", "Parameters", "Claim", "Basic"]),
        body in any_json(),
    ) {
        let mut resource = match body {
            Value::Object(map) => map,
            other => [("text".to_owned(), other)].into_iter().collect(),
        };
        resource.insert("resourceType".to_owned(), json!(kind));
        let bundle = json!({"resourceType": "Bundle", "type": "collection", "entry": [
            {"resource": {"resourceType": "Patient", "id": "1", "name": [{"family": "Quenvoriax"}]}},
            {"resource": resource}]});
        let done = run(&safe_harbor(), bundle.to_string().into_bytes());
        for outcome in &done.outcomes {
            if let Ok(resource) = &outcome.resource {
                let text = resource.get().node().raw();
                prop_assert!(!text.contains("Quenvoriax") && !text.contains("1987-06"), "{}", text);
            }
        }
        for residue in done.residues.iter().flatten() {
            prop_assert!(residue.rule != "residue.known" && residue.rule != "residue.narrative");
        }
    }
}
