//! Attachments: what cannot be read goes and is told; what can be read is read as what it is.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::rewrite::{run, safe_harbor};

/// The one attachment of a document, and the rules of the issues.
fn attachment(attachment: &Value) -> (Value, Vec<(&'static str, &'static str)>) {
    let json = json!({"resourceType": "DocumentReference", "status": "current",
        "content": [{"attachment": attachment}]});
    let done = run(&safe_harbor(), json.to_string().into_bytes());
    assert!(done.residues.iter().all(Vec::is_empty));
    let outcome = &done.outcomes[0];
    let text = outcome.resource.as_ref().unwrap().get().node().raw().to_owned();
    let issues = outcome.issues.iter().map(|i| (i.severity, i.rule)).collect();
    let clean: Value = serde_json::from_str(&text).unwrap();
    (clean["content"][0]["attachment"].clone(), issues)
}

fn text(attachment: &Value) -> String {
    let data = attachment["data"].as_str().unwrap();
    String::from_utf8(STANDARD.decode(data).unwrap()).unwrap()
}

#[test]
fn what_cannot_be_read_is_removed_with_a_warning() {
    for (kind, data, rule) in [
        ("application/pdf", STANDARD.encode(b"%PDF-1.7"), "deid.attachment"),
        ("image/png", STANDARD.encode(b"\x89PNG\r\n"), "deid.attachment"),
        ("text/plain", STANDARD.encode(b"\xff\xd8\xff\xe0 JFIF"), "deid.attachment"),
        ("text/plain", STANDARD.encode(b"PK\x03\x04word"), "deid.attachment"),
        ("text/plain", "Zorblatt!".to_owned(), "deid.base64"),
    ] {
        let (clean, issues) = attachment(&json!({"contentType": kind, "data": data}));
        assert!(clean.get("data").is_none(), "{clean}");
        assert_eq!(issues, [("warning", rule)], "{kind}");
    }
    let (_, issues) = attachment(&json!({"url": "https://h.example/1.pdf"}));
    assert_eq!(issues, [("warning", "deid.attachment")]);
    // Nothing was there, nothing is told.
    assert_eq!(attachment(&json!({"title": "x"})).1, []);
}

#[test]
fn a_binary_is_told_too_and_its_text_stays() {
    let of = |kind: &str, data: &str| {
        let json = json!({"resourceType": "Binary", "contentType": kind, "data": data});
        let done = run(&safe_harbor(), json.to_string().into_bytes());
        let outcome = &done.outcomes[0];
        let rules: Vec<&str> = outcome.issues.iter().map(|i| i.rule).collect();
        (outcome.resource.as_ref().unwrap().get().node().raw().to_owned(), rules)
    };
    assert_eq!(of("image/jpeg", "/9j/4AAQ").1, ["deid.attachment"]);
    let (clean, rules) = of("text/plain", &format!("\n{}\n", STANDARD.encode("slept well")));
    assert!(rules.is_empty() && clean.contains(&STANDARD.encode("slept well")), "{clean}");
}

#[test]
fn white_space_is_allowed_in_base64() {
    let data = STANDARD.encode("Mrs. Ada Zorblatt slept well.");
    let broken: Vec<&str> =
        data.as_bytes().chunks(4).map(|c| std::str::from_utf8(c).unwrap()).collect();
    for gap in ["\n", "\r\n", " ", "\t \n"] {
        let data = format!("{gap}{}{gap}", broken.join(gap));
        let (clean, issues) = attachment(&json!({"contentType": "text/plain", "data": data}));
        assert!(issues.is_empty(), "{issues:?}");
        let text = text(&clean);
        assert!(text.contains("slept well") && !text.contains("Zorblatt"), "{text}");
    }
}

#[test]
fn markup_under_a_wrong_type_hides_no_name() {
    for content in [
        r"{\rtf1 Jane Whitfi\b eld slept well}",
        "<p>Jane Whitfi<b>eld</b> slept well</p>",
        "Jane Whitfi<!-- x -->eld slept well",
    ] {
        for kind in ["text/plain", "text/markdown", "text/html", "application/rtf"] {
            let data = STANDARD.encode(content);
            let (clean, _) = attachment(&json!({"contentType": kind, "data": data}));
            let text = text(&clean);
            assert!(!text.contains("eld") && !text.contains("Jane"), "{kind}: {text}");
            assert!(text.contains("slept well"), "{kind}: {text}");
        }
    }
}
