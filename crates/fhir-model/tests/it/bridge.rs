//! Serde.

use medpipe_fhir_model::{Document, Resource};
use serde_json::{Value, json};

#[test]
fn there_and_back() {
    let value = json!({"resourceType": "Patient", "a\"b": [1, -2, 18446744073709551615u64, 1.5, null, true], "s": "\u{e9}\n"});
    let document = Document::try_from(&value).unwrap();
    assert_eq!(serde_json::to_value(document.root()).unwrap(), value);
    assert_eq!(serde_json::to_value(Resource::whole(document)).unwrap(), value);
    let text = r#"{"z":1,"a":{"c":"\u0041"}}"#;
    let document = Document::parse(text.as_bytes().to_vec()).unwrap();
    assert_eq!(serde_json::to_string(&document).unwrap(), r#"{"z":1,"a":{"c":"A"}}"#);
    let _: Value = serde_json::to_value(&document).unwrap();
}

#[test]
fn a_number_that_no_float_holds_is_an_error() {
    let document = Document::parse(br#"{"a":1e400}"#.to_vec()).unwrap();
    assert!(serde_json::to_value(&document).is_err() && serde_json::to_string(&document).is_err());
}
