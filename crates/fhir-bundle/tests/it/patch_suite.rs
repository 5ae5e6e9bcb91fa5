//! The patch tests of the FHIR test cases (R4), both forms, each with what it must give.

use medpipe_fhir_bundle::Patch;
use medpipe_fhir_model::{Document, Limits, xml};

use crate::shared;

/// What stands between two marks, and what comes behind.
fn between<'t>(text: &'t str, from: &str, to: &str) -> Option<(&'t str, &'t str)> {
    let (_, rest) = text.split_once(from)?;
    rest.split_once(to)
}

fn read(text: &str) -> Document {
    xml::read(text.trim().as_bytes(), &Limits::default()).unwrap()
}

/// The resource, white space in its narrative taken as one blank.
fn plain(document: &Document) -> serde_json::Value {
    let mut value: serde_json::Value = serde_json::from_str(document.source()).unwrap();
    if let Some(div) = value.pointer_mut("/text/div") {
        let words: Vec<&str> = div.as_str().unwrap().split_whitespace().collect();
        // A quotation mark may stand as it is or as an entity.
        *div = words.join(" ").replace("&quot;", "\"").into();
    }
    value
}

#[test]
fn fhirpath_patches() {
    let Some(suite) = shared::suite_file("r4/patch/fhir-patch-tests.xml") else { return };
    let mut rest = suite.as_str();
    let mut count = 0;
    while let Some((case, after)) = between(rest, "<case ", "</case>") {
        rest = after;
        count += 1;
        let name = between(case, "name=\"", "\"").unwrap().0;
        let (input, case) = between(case, "<input>", "</input>").unwrap();
        let (diff, case) = between(case, "<diff>", "</diff>").unwrap();
        let patched = Patch::of(read(diff).root())
            .map_err(str::to_owned)
            .and_then(|p| p.apply(read(input).source()).map_err(|e| e.to_string()));
        match between(case, "<output>", "</output>") {
            Some((output, _)) => {
                let patched = patched.unwrap_or_else(|e| panic!("{name}: {e}"));
                let expected = read(output);
                assert_eq!(plain(&patched), plain(&expected), "{name}");
            }
            None => assert!(patched.is_err(), "{name}"),
        }
    }
    assert_eq!(count, 33);
}

#[test]
fn json_patches() {
    let Some(suite) = shared::suite_file("r4/patch/json-patch-tests.json") else { return };
    let suite: serde_json::Value = serde_json::from_str(&suite).unwrap();
    let cases = suite.as_array().unwrap();
    assert_eq!(cases.len(), 16);
    for case in cases {
        // A resource around the value, since a patch is one of a resource.
        let around = |value: &serde_json::Value| {
            let mut value = value.clone();
            value["resourceType"] = "Basic".into();
            value
        };
        let result = super::patch::json_patch(&case["patch"].to_string(), &around(&case["doc"]));
        match case.get("expected") {
            Some(expected) => assert_eq!(result.unwrap(), around(expected), "{}", case["comment"]),
            None => assert!(result.is_err(), "{}", case["comment"]),
        }
    }
}
