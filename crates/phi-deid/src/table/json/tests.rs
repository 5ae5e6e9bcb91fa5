use proptest::prelude::*;

use super::*;

fn deid(policy: &str) -> JsonDeidentifier {
    let policy: JsonPolicy = toml::from_str(policy).unwrap();
    let key = Key::from_bytes(b"0123456789abcdef0123456789abcdef").unwrap();
    policy.build(Some(&key), None, Date::new(2026, 1, 1).unwrap()).unwrap()
}

fn clean(policy: &str, json: &str) -> String {
    String::from_utf8(deid(policy).document(json.as_bytes()).unwrap().into_inner()).unwrap()
}

#[test]
fn the_most_special_path_counts() {
    let policy = "[paths]\n\"/a\" = \"keep\"\n\"/a/*/x\" = \"drop\"\n\"/a/1/x\" = \"keep\"\n";
    let json = r#"{"a":[{"x":1,"y":2},{"x":3},{"x":4}],"b":5}"#;
    assert_eq!(clean(policy, json), r#"{"a":[{"y":2},{"x":3}]}"#);
    assert_eq!(clean("[paths]\n\"\" = \"keep\"\n", r#"[1, {"a":1.50}]"#), r#"[1,{"a":1.50}]"#);
    assert_eq!(
        clean("[paths]\n\"/x~1y/~0\" = \"keep\"\n", r#"{"x/y":{"~":1}}"#),
        r#"{"x/y":{"~":1}}"#
    );
    assert_eq!(clean(policy, r#"{"b":5}"#), "null");
}

#[test]
fn values_and_texts_by_kind() {
    let policy = "patient = \"/id\"\n[paths]\n\"/id\" = { kind = \"ID_MRN\" }\n\
        \"/names/*\" = { kind = \"NAME\" }\n\"/on\" = { kind = \"DATE\", operator = \"shift_date\" }\n\
        \"/zip\" = { kind = \"ZIP\" }\n\"/age\" = { kind = \"AGE_90\" }\n\"/text\" = \"free_text\"\n";
    let json = r#"{"id":4471120,"names":["Ada Brennan"],"on":"2024-03-05","zip":"02139","age":61,
        "text":["BRENNAN, A. has MRN 4471120",null,true,12]}"#;
    let out = clean(policy, json);
    assert!(out.contains(r#""names":["[NAME]"]"#) && out.contains(r#""zip":"021""#), "{out}");
    assert!(out.contains(r#""age":61"#) && out.contains("null,true,12]"), "{out}");
    for gone in ["BRENNAN", "4471120", "2024-03-05", "[DATE]"] {
        assert!(!out.contains(gone), "{gone} in {out}");
    }
}

#[test]
fn bad_documents_and_policies_are_told() {
    let deid = deid("[paths]\n\"\" = \"keep\"\n");
    assert!(matches!(deid.document(b"{"), Err(JsonFault::Syntax { .. })));
    assert_eq!(deid.document(br#"{"a":1,"a":2}"#).unwrap_err(), JsonFault::Duplicate);
    let deep = "[".repeat(100_000) + &"]".repeat(100_000);
    assert!(matches!(
        deid.document(deep.as_bytes()),
        Err(JsonFault::Depth | JsonFault::Syntax { .. })
    ));
    for bad in ["a", "/a~2", "/~"] {
        let policy =
            JsonPolicy { paths: [(bad.to_owned(), Rule::Keep)].into(), ..JsonPolicy::default() };
        let error = policy.build(None, None, Date::new(2026, 1, 1).unwrap()).unwrap_err();
        assert!(matches!(error, JsonPolicyError::Path { .. }), "{bad}");
    }
    assert!(toml::from_str::<JsonPolicy>("path = 1\n").is_err());
}

#[test]
fn lines_add_up() {
    let deid = deid("[paths]\n\"/a\" = \"keep\"\n");
    let input = "\u{feff}{\"a\":1,\"b\":2}\n\n{bad\r\n{\"a\":3}";
    let (mut out, mut bad) = (Vec::new(), Vec::new());
    let report = deid
        .lines(input.as_bytes(), &mut out, |b| bad.push((b.line, b.offset, b.length, b.code)))
        .unwrap();
    assert_eq!(out, b"{\"a\":1}\n{\"a\":3}\n");
    assert_eq!(bad, [(3, 18, 6, "json.syntax")]);
    assert_eq!((report.counts.read, report.counts.written, report.counts.quarantined), (3, 2, 1));
}

proptest! {
    #[test]
    fn nothing_unnamed_comes_through(names in proptest::collection::vec("[b-z]{1,5}", 1..6)) {
        let inner: Vec<String> = names.iter().map(|n| format!("\"{n}x\":[\"CANARY\",{{\"{n}\":\"CANARY\"}}]")).collect();
        let json = format!("{{\"a\":\"ok\",{}}}", {
            let mut seen = std::collections::BTreeSet::new();
            inner.iter().filter(|i| seen.insert((*i).clone())).cloned().collect::<Vec<_>>().join(",")
        });
        let out = clean("[paths]\n\"/a\" = \"keep\"\n", &json);
        prop_assert_eq!(out, "{\"a\":\"ok\"}");
    }
}
