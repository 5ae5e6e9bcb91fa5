//! The reader: lossless, strict, and clear about what is wrong.

use medpipe_fhir_model::{DefectKind, Document, Limits, Position, ReadErrorKind, Unit};
use proptest::prelude::*;

fn minified(text: &str) -> String {
    let doc = Document::parse(text.as_bytes().to_vec()).unwrap();
    let mut out = Vec::new();
    doc.root().write_to(&mut out);
    String::from_utf8(out).unwrap()
}

#[test]
fn keeps_number_text_order_and_unknown_members() {
    let text = r#"{"z":1.00,"a":[1e2,-0,"\u00e9\/"],"resourceType":"Patient","x":null}"#;
    assert_eq!(minified(text), text);
    assert_eq!(minified(" { \"a\" : [ 1 , { } , [ ] ] } "), r#"{"a":[1,{},[]]}"#);
}

#[test]
fn says_where_and_what() {
    let cases = [
        ("", ReadErrorKind::Empty, 1, 1),
        ("{\"a\":1", ReadErrorKind::UnexpectedEnd, 1, 7),
        ("{\"a\":\n  01}", ReadErrorKind::Number, 2, 3),
        ("{\"a\":tru}", ReadErrorKind::ExpectedValue, 1, 6),
        ("{\"a\" 1}", ReadErrorKind::ExpectedColon, 1, 6),
        ("{\"a\":1 \"b\"}", ReadErrorKind::ExpectedCommaOrEnd, 1, 8),
        ("{,}", ReadErrorKind::ExpectedKey, 1, 2),
        ("[1,]", ReadErrorKind::ExpectedValue, 1, 4),
        ("\"\\x\"", ReadErrorKind::Escape, 1, 2),
        ("\"a\u{1}b\"", ReadErrorKind::Control, 1, 3),
        ("{} {}", ReadErrorKind::Trailing, 1, 4),
    ];
    for (text, kind, line, column) in cases {
        let error = Document::parse(text.as_bytes().to_vec()).unwrap_err();
        assert_eq!((error.kind, error.line, error.column), (kind, line, column), "{text:?}");
    }
    let error = Document::parse(b"{\"a\":\n\"\xff\"}".to_vec()).unwrap_err();
    assert_eq!((error.kind, error.line, error.column), (ReadErrorKind::Utf8, 2, 2));
}

#[test]
fn duplicate_keys_and_deep_nesting_are_defects_of_their_place() {
    let doc = Document::parse(br#"{"a":{"id":1,"id":2},"b":{"id":1}}"#.to_vec()).unwrap();
    let (a, b) = (doc.root().get("a").unwrap(), doc.root().get("b").unwrap());
    assert_eq!(doc.defect_in(a).unwrap().kind, DefectKind::DuplicateKey);
    assert_eq!(doc.defect_in(b), None);
    let deep = format!("{}1{}", "[".repeat(200), "]".repeat(200));
    let doc = Document::parse(deep.into_bytes()).unwrap();
    assert_eq!(doc.defect_in(doc.root()).unwrap().kind, DefectKind::TooDeep);
}

#[test]
fn limits_are_kept_and_said() {
    let read = |text: &str, limits: &Limits| Document::parse_with(text.as_bytes().to_vec(), limits);
    let small = Limits { max_bytes: 20, max_string: 5, max_depth: 2 };
    let error = read(r#"{"a":"123456789012345"}"#, &small).unwrap_err();
    assert_eq!((error.kind, error.line, error.column), (ReadErrorKind::TooLarge, 1, 1));
    let error = read("{\"a\":\n\"123456\"}", &small).unwrap_err();
    assert_eq!((error.kind, error.line), (ReadErrorKind::StringTooLong, 2));
    assert!(read(r#"{"a":"12345"}"#, &small).unwrap().defects().is_empty());
    let deep = read(r#"{"a":[[1]],"b":2}"#, &small).unwrap();
    assert_eq!(deep.defects()[0].kind, DefectKind::TooDeep);
    let mut written = Vec::new();
    deep.root().write_to(&mut written);
    assert_eq!(written, br#"{"a":[null],"b":2}"#);
    assert_eq!(deep.root().get("b").unwrap().as_i64(), Some(2));
}

/// In the stack of a thread, unoptimized: no limit lets a tree be deeper than all that walks it can bear.
#[test]
fn the_deepest_trees_are_walked_by_all() {
    use medpipe_fhir_model::edit::{Arrays, apply, diff, merge};
    use medpipe_fhir_model::{Walk, structure};
    let run = || {
        let limits = Limits { max_depth: u16::MAX, ..Limits::default() };
        for depth in [900, 30_000] {
            let (open, close) = (r#"{"url":"u","extension":["#.repeat(depth), "]}".repeat(depth));
            let text = format!(r#"{{"resourceType":"Patient","extension":[{open}{close}]}}"#);
            let document = Document::parse_with(text.into_bytes(), &limits).unwrap();
            assert_eq!(document.defects().is_empty(), depth == 900);
            let root = document.root();
            let mut written = Vec::new();
            root.write_to(&mut written);
            let again = Document::parse_with(written, &limits).unwrap();
            assert!(again.root().same_value(root));
            assert!(root.walk(|_, _| Walk::Enter));
            let mut issues = Vec::new();
            structure::check(root, &mut issues);
            let edits = diff(root, Document::parse(b"{}".to_vec()).unwrap().root());
            apply(root, &edits).unwrap();
            assert!(diff(root, again.root()).is_empty());
            merge(root, again.root(), Arrays::Unite);
            #[cfg(feature = "xml")]
            let _ = medpipe_fhir_model::xml::write(root, &mut Vec::new());
        }
    };
    let thread = std::thread::Builder::new().stack_size(2 << 20).spawn(run).unwrap();
    thread.join().unwrap();
}

#[test]
fn many_members_stay_linear_and_repeats_are_seen() {
    let mut text = String::from("{");
    for i in 0..20_000 {
        text.push_str(&format!("\"k{i}\":{i},"));
    }
    text.push_str("\"k77\":0}");
    let doc = Document::parse(text.into_bytes()).unwrap();
    assert_eq!(doc.defects().len(), 1);
}

#[test]
fn escapes_resolve_and_lone_surrogates_do_not_break() {
    let doc = Document::parse(br#"["\ud83d\ude00\n\"","\ud800x"]"#.to_vec()).unwrap();
    let texts: Vec<_> = doc.root().items().map(|n| n.text().unwrap().into_owned()).collect();
    assert_eq!(texts, ["\u{1f600}\n\"", "\u{fffd}x"]);
}

#[test]
fn raw_text_of_containers_ends_at_their_bracket() {
    let text = r#"{"a": [ {"b": "x]}" } , [] ] , "c":{} }"#;
    let doc = Document::parse(text.as_bytes().to_vec()).unwrap();
    assert_eq!(doc.root().raw(), text);
    assert_eq!(doc.root().get("a").unwrap().raw(), r#"[ {"b": "x]}" } , [] ]"#);
    assert_eq!(doc.root().get("c").unwrap().raw(), "{}");
}

#[test]
fn a_bad_line_is_reported_alone() {
    let chunk =
        b"{\"resourceType\":\"Patient\"}\n{\"a\":\n\n\"\xff\"\n{\"resourceType\":\"Group\"}\r\n";
    let (doc, errors) = Document::parse_lines(chunk.to_vec(), &Limits::default()).unwrap();
    assert_eq!(errors.iter().map(|e| e.line).collect::<Vec<_>>(), [2, 4]);
    let (unit, rejected) = Unit::from_lines(&doc, Position::default());
    assert!(rejected.is_empty());
    let entries: Vec<_> = unit.entries.iter().map(|e| e.position.entry.unwrap()).collect();
    assert_eq!(entries, [0, 4]);
}

#[test]
fn a_bad_entry_is_rejected_alone() {
    let text = br#"{"resourceType":"Bundle","type":"batch","entry":[
        {"resource":{"resourceType":"Patient","id":"a","id":"b"}},
        {"fullUrl":"urn:uuid:1","resource":{"resourceType":"Patient","id":"c"}},
        {"resource":7},{"request":{}},{"resource":{"id":"x"}},
        {"resource":{"resourceType":"Resource"}},{"resource":{"resourceType":"Transport"}}]}"#;
    let doc = Document::parse(text.to_vec()).unwrap();
    let (unit, rejected) = Unit::from_document(&doc, Position::default());
    assert_eq!(unit.entries.len(), 1);
    let rules: Vec<_> = rejected.iter().map(|r| r.rule).collect();
    let foreign = "unknown-resource-type";
    assert_eq!(
        rules,
        ["defect", "not-an-object", "no-resource", "resource-type", foreign, foreign]
    );
    assert!(rejected[5].diagnostics.contains("of FHIR R5, not of R4"));
    let index = unit.index();
    assert_eq!(index.resolve("urn:uuid:1"), Some(0));
    assert_eq!(index.resolve("https://example.org/fhir/Patient/c/_history/2"), Some(0));
    assert_eq!(index.resolve("Patient/zz"), None);
}

fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<String>().prop_map(Into::into),
    ];
    leaf.prop_recursive(5, 64, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
            prop::collection::btree_map("\\PC{0,12}", inner, 0..6)
                .prop_map(|m| serde_json::Value::Object(m.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn reads_what_serde_writes_and_writes_it_back(value in json()) {
        let compact = serde_json::to_string(&value).unwrap();
        prop_assert_eq!(minified(&serde_json::to_string_pretty(&value).unwrap()), compact);
    }

    #[test]
    fn agrees_with_serde_on_what_json_is(text in "[\\[\\]{}\",:0-9eE.+\\-a-z \\\\]{0,24}") {
        let ours = Document::parse(text.clone().into_bytes()).is_ok();
        let theirs = serde_json::from_str::<serde_json::Value>(&text);
        let range = theirs.as_ref().is_err_and(|e| e.to_string().contains("out of range"));
        prop_assert!(range || ours == theirs.is_ok(), "{text:?}");
    }

    #[test]
    fn never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let _ = Document::parse(bytes.clone());
        if let Ok((doc, _)) = Document::parse_lines(bytes, &Limits::default()) {
            let _ = Unit::from_lines(&doc, Position::default());
        }
    }
}
