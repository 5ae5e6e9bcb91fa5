//! Edits, differences, merging, primitives, walking.

use medpipe_fhir_model::edit::{Arrays, Edit, EditPath, apply, diff, merge};
use medpipe_fhir_model::{Document, Walk};
use proptest::prelude::*;

fn json(text: &str) -> Document {
    Document::parse(text.as_bytes().to_vec()).expect("JSON")
}

fn at(path: &str) -> EditPath {
    EditPath::parse(path).expect("a path")
}

fn applied(text: &str, edits: &[Edit]) -> String {
    apply(json(text).root(), edits).expect("no conflict").as_str().to_owned()
}

#[test]
fn edits_change_what_they_name_and_nothing_else() {
    let text = r#"{"a":1.00,"b":[{"c":"\u00e9"},2,3],"z":{"y":{"x":true}}}"#;
    assert_eq!(applied(text, &[]), text);
    assert_eq!(
        applied(text, &[Edit::set(at("a"), "n")]),
        r#"{"a":"n","b":[{"c":"\u00e9"},2,3],"z":{"y":{"x":true}}}"#
    );
    assert_eq!(
        applied(text, &[Edit::remove(at("z.y.x"))]),
        r#"{"a":1.00,"b":[{"c":"\u00e9"},2,3]}"#
    );
    let edits = [
        Edit::remove(at("b[0]")),
        Edit::insert(at("b[1]"), 7i32),
        Edit::insert(at("b[3]"), 8i32),
        Edit::append(at("b"), 9i32),
        Edit::set(at("n.m[0].l"), true),
    ];
    let after = r#"{"a":1.00,"b":[7,2,3,8,9],"z":{"y":{"x":true}},"n":{"m":[{"l":true}]}}"#;
    assert_eq!(applied(text, &edits), after);
    assert_eq!(applied(r#"{"a":1}"#, &[Edit::remove(at("a"))]), "{}");
}

#[test]
fn conflicts_are_named() {
    let text = r#"{"a":[1],"b":{"c":1}}"#;
    let cases: [(&[Edit], usize); 8] = [
        (&[Edit::remove(at("x"))], 0),
        (&[Edit::remove(at("a[1]"))], 0),
        (&[Edit::set(at("a[2]"), 1i32)], 0),
        (&[Edit::set(at("a.x"), 1i32)], 0),
        (&[Edit::append(at("b"), 1i32)], 0),
        (&[Edit::set(at("b"), 1i32), Edit::set(at("b.c"), 2i32)], 1),
        (&[Edit::set(at("b.c"), 1i32), Edit::remove(at("b"))], 1),
        (&[Edit::insert(at("a[5]"), 1i32)], 0),
    ];
    for (edits, index) in cases {
        let conflict = apply(json(text).root(), edits).expect_err("a conflict");
        assert_eq!(conflict.index, index, "{edits:?}");
    }
    for bad in ["", "a..b", "a[x]", "a[1", "a]", "[0]"] {
        assert!(EditPath::parse(bad).is_err(), "{bad}");
    }
    assert_eq!(at("name[0].given[12]").to_string(), "name[0].given[12]");
}

#[test]
fn items_of_a_primitive_move_with_what_is_said_of_them() {
    let text = r#"{"given":["A","B",null],"_given":[null,{"id":"b"},{"id":"c"}]}"#;
    let one = |edit: Edit| applied(text, &[edit]);
    assert_eq!(
        one(Edit::remove(at("given[0]"))),
        r#"{"given":["B",null],"_given":[{"id":"b"},{"id":"c"}]}"#
    );
    assert_eq!(
        one(Edit::remove(at("given[1]"))),
        r#"{"given":["A",null],"_given":[null,{"id":"c"}]}"#
    );
    assert_eq!(
        one(Edit::insert(at("given[1]"), "X")),
        r#"{"given":["A","X","B",null],"_given":[null,null,{"id":"b"},{"id":"c"}]}"#
    );
    // What is said of a value can go without it.
    assert_eq!(
        one(Edit::remove(at("_given[1]"))),
        r#"{"given":["A","B",null],"_given":[null,null,{"id":"c"}]}"#
    );
    let edits = [Edit::remove(at("_given[1]")), Edit::remove(at("_given[2]"))];
    assert_eq!(applied(text, &edits), r#"{"given":["A","B",null]}"#);
    let edits = [Edit::remove(at("given[1]")), Edit::remove(at("given[2]"))];
    assert_eq!(applied(text, &edits), r#"{"given":["A"]}"#);
    // Who names both means both.
    let edits = [Edit::remove(at("given[0]")), Edit::set(at("_given[1]"), true)];
    assert_eq!(applied(text, &edits), r#"{"given":["B",null],"_given":[null,true,{"id":"c"}]}"#);
}

#[test]
fn a_path_may_begin_with_the_type() {
    let patient = json(r#"{"resourceType":"Patient","name":[{"given":["A","B"]}]}"#);
    let edited = apply(patient.root(), &[Edit::set(at("Patient.name[0].given[1]"), "C")]);
    assert_eq!(
        edited.unwrap().as_str(),
        r#"{"resourceType":"Patient","name":[{"given":["A","C"]}]}"#
    );
    let found = |path: &str| patient.root().at_path(&at(path)).map(|node| node.raw().to_owned());
    assert_eq!(found("Patient.name[0].given[1]").as_deref(), Some("B"));
    assert_eq!(found("name[0].given[1]"), found("Patient.name[0].given[1]"));
    assert_eq!(found("name[0].given[2]").or(found("name.given")).or(found("Observation")), None);
}

#[test]
fn keys_are_compared_without_their_escapes() {
    let (base, patch) = (json(r#"{"a\u0062":1,"c":{"d":1}}"#), json(r#"{"ab":2,"\u0063":null}"#));
    let merged = merge(base.root(), patch.root(), Arrays::Replace);
    assert_eq!(merged.as_str(), r#"{"a\u0062":2}"#);
    assert_eq!(diff(json(r#"{"a\u0062":1}"#).root(), json(r#"{"ab":1}"#).root()), []);
    // A key that stands twice: the whole object is put.
    let (twice, once) = (json(r#"{"a":1,"\u0061":2}"#), json(r#"{"a":3}"#));
    let made = apply(twice.root(), &diff(twice.root(), once.root())).unwrap();
    assert_eq!(made.as_str(), once.source());
}

#[test]
fn nulls_of_a_patch_stand_for_nothing() {
    let (base, patch) = (
        json(r#"{"a":1,"s":"x"}"#),
        json(r#"{"b":null,"c":{"d":null,"e":1,"f":[null]},"s":{"g":null}}"#),
    );
    let merged = merge(base.root(), patch.root(), Arrays::Replace);
    assert_eq!(merged.as_str(), r#"{"a":1,"s":{},"c":{"e":1,"f":[null]}}"#);
}

#[test]
fn debug_shows_no_values() {
    let shown = format!("{:?}", Edit::set(at("name[0].family"), "Lopez"));
    assert!(!shown.contains("Lopez"), "{shown}");
}

#[test]
fn merging() {
    let base = json(
        r#"{"resourceType":"Observation","status":"final","valueString":"x","note":[{"id":"1","text":"a"},{"text":"b"}],"device":{"display":"d"}}"#,
    );
    let patch = json(
        r#"{"valueQuantity":{"value":1.0},"device":null,"note":[{"id":"1","text":"c"},{"text":"b"},{"text":"e"}]}"#,
    );
    let replaced = merge(base.root(), patch.root(), Arrays::Replace);
    let expected = r#"{"resourceType":"Observation","status":"final","note":[{"id":"1","text":"c"},{"text":"b"},{"text":"e"}],"valueQuantity":{"value":1.0}}"#;
    assert_eq!(replaced.as_str(), expected);
    let more = json(r#"{"note":[{"id":"1","time":"2020"},{"text":"z"}]}"#);
    let united = merge(base.root(), more.root(), Arrays::Unite);
    assert!(
        united
            .as_str()
            .contains(r#""note":[{"id":"1","text":"a","time":"2020"},{"text":"b"},{"text":"z"}]"#)
    );
}

#[test]
fn primitives_and_extensions() {
    let doc = json(
        r#"{"given":["A",null],"_given":[null,{"id":"i","extension":[{"url":"u","valueString":"v"}]}],
        "extension":[{"url":"o","extension":[{"url":"p","valueCode":"q"}]}]}"#,
    );
    let given: Vec<_> = doc.root().primitives("given").collect();
    assert_eq!(given.len(), 2);
    assert_eq!(given[0].text().as_deref(), Some("A"));
    assert!(given[1].value.is_none() && given[1].id.is_some());
    let value = given[1].extension_of("u").and_then(|e| e.extension_value());
    assert_eq!(value.and_then(|v| v.text()).as_deref(), Some("v"));
    let nested = doc.root().extension("o").and_then(|e| e.extension("p"));
    assert!(nested.and_then(|e| e.choice("value")).is_some_and(|v| v.is_string_eq("q")));
    assert!(doc.root().primitive("family").is_absent());
    assert!(doc.root().primitive("noFhirName").is_absent());
}

#[test]
fn walks_with_paths_in_order() {
    let doc = json(r#"{"resourceType":"Patient","name":[{"given":["A","B"]}],"active":true}"#);
    let mut seen = Vec::new();
    let all = doc.root().walk(|node, path| {
        if node.is_empty() {
            seen.push(path.as_str().to_owned());
        }
        Walk::Enter
    });
    let expected = [
        "Patient.resourceType",
        "Patient.name[0].given[0]",
        "Patient.name[0].given[1]",
        "Patient.active",
    ];
    assert!(all);
    assert_eq!(seen, expected);
    assert!(!doc.root().walk(|_, path| if path.as_str() == "Patient.name[0]" {
        Walk::Stop
    } else {
        Walk::Enter
    }));
}

fn tree() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        (0..4i32).prop_map(Into::into),
        "[a\"\\\\]{0,2}".prop_map(Into::into)
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Into::into),
            prop::collection::btree_map("_?[a-b.\"\\\\]{1,2}", inner, 0..4)
                .prop_map(|m| serde_json::Value::Object(m.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn a_difference_applied_gives_the_other(before in tree(), after in tree()) {
        let (before, after) = (json(&before.to_string()), json(&after.to_string()));
        let edits = diff(before.root(), after.root());
        let made = apply(before.root(), &edits).unwrap().into_document().unwrap();
        prop_assert!(made.root().same_value(after.root()), "{} {} {edits:?} {}", before.source(), after.source(), made.source());
        prop_assert_eq!(edits.is_empty(), before.root().same_value(after.root()));
    }
}
