//! The structural check on anything: it ends soon, and repeats no value.

use medpipe_fhir_model::structure::{self, RULES};
use medpipe_fhir_model::{Document, defs};
use proptest::prelude::*;

use super::{check, issues};

#[test]
fn deep_nesting_ends_in_an_issue() {
    let depth = 400;
    let open = r#"{"url":"u","extension":["#.repeat(depth);
    let json = format!(
        r#"{{"resourceType":"Basic","code":{{"text":"x"}},"extension":[{open}{}]}}"#,
        "]}".repeat(depth)
    );
    let limits = medpipe_fhir_model::Limits { max_depth: 2000, ..Default::default() };
    let doc = Document::parse_with(json.into_bytes(), &limits).expect("the case is JSON");
    let mut out = Vec::new();
    structure::check(doc.root(), &mut out);
    assert_eq!(out.iter().filter(|issue| issue.rule == "structure.too-deep").count(), 1);
}

#[test]
fn many_nulls_and_repeated_keys_take_linear_time() {
    let nulls = vec!["null"; 100_000].join(",");
    let objects = vec![r#"{"id":"a"}"#; 100_000].join(",");
    check("Patient", &format!(r#""name":[{{"given":[{nulls}],"_given":[{objects}]}}]"#), &[]);
    let repeated = vec![r#""gender":"male""#; 50_000].join(",");
    assert_eq!(issues(&format!(r#"{{"resourceType":"Patient",{repeated}}}"#)).len(), 49_999);
}

/// Any JSON that leans towards FHIR names and shapes; strings and unknown keys carry a mark.
fn any_value() -> impl Strategy<Value = String> {
    let scalar = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("-1.5e3".to_owned()),
        "[0-9]{1,12}".prop_map(|digits| if digits.len() > 1 {
            format!("1{digits}")
        } else {
            digits
        }),
        "CANARY[ -!#-\\[\\]-~]{0,12}".prop_map(|text| format!("\"{text}\"")),
        Just("\"\"".to_owned()),
        Just("\"2020-01-01\"".to_owned()),
        Just("\"Patient/CANARY\"".to_owned()),
    ];
    scalar.prop_recursive(5, 60, 6, |inner| {
        let names = defs::names::NAMES;
        let key = prop_oneof![
            4 => (0..names.len()).prop_map(move |at| names[at].to_owned()),
            2 => (0..names.len()).prop_map(move |at| format!("_{}", names[at])),
            1 => Just("CANARY".to_owned()),
            4 => prop::sample::select(vec!["name", "extension", "url", "contained", "given", "_given", "reference", "coding", "id"])
                .prop_map(str::to_owned),
        ];
        let resource_type = prop::sample::select(vec!["Patient", "Bundle", "Observation", "Parameters", "CANARY"]);
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(|items| format!("[{}]", items.join(","))),
            (prop::option::of(resource_type), prop::collection::vec((key, inner), 0..6)).prop_map(|(kind, members)| {
                let kind = kind.map(|kind| format!(r#""resourceType":"{kind}""#));
                let members = members.iter().map(|(key, value)| format!("\"{key}\":{value}"));
                format!("{{{}}}", kind.into_iter().chain(members).collect::<Vec<_>>().join(","))
            }),
        ]
    })
}

proptest! {
    #[test]
    fn nothing_panics_and_no_value_or_foreign_key_is_repeated(value in any_value(), at in 0usize..defs::names::NAMES.len()) {
        let name = defs::names::NAMES[at];
        for kind in ["Patient", "Observation", "Bundle", "ElementDefinition"] {
            let json = format!(r#"{{"resourceType":"{kind}","name":{value},"{name}":{value},"extension":{value}}}"#);
            for issue in issues(&json) {
                prop_assert!(!issue.path.contains("CANARY") && !issue.diagnostics.contains("CANARY"), "{}", issue.path);
                prop_assert!(RULES.contains(&issue.rule));
            }
        }
    }

    #[test]
    fn any_unknown_key_is_found(key in "[a-z]{1,12}") {
        prop_assume!(medpipe_fhir_model::Name::of(&key).is_none());
        let json = format!(r#"{{"resourceType":"Patient","active":true,"{key}":1}}"#);
        let found = issues(&json);
        prop_assert_eq!(found.len(), 1);
        prop_assert_eq!(found[0].path.as_str(), "Patient.<unknown#1>");
    }
}
