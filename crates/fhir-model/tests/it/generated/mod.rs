//! Properties that hold for resources of any type.

mod resource;

use medpipe_fhir_model::edit::{Edit, EditPath, Step, apply, diff};
use medpipe_fhir_model::structure::{self, Severity};
use medpipe_fhir_model::{Document, Json, Kind, Node};
use proptest::prelude::*;

use resource::{Choices, any_resource};

fn document(text: &str) -> Document {
    Document::parse(text.as_bytes().to_vec()).unwrap_or_else(|e| panic!("{e}: {text}"))
}

fn resources() -> impl Strategy<Value = String> {
    prop::collection::vec(any::<u8>(), 2..1500).prop_map(|b| any_resource(&mut Choices::new(b)))
}

/// Every place below a node, with its path.
fn places<'a>(node: Node<'a>, path: &EditPath, out: &mut Vec<(EditPath, Node<'a>)>) {
    for (index, child) in node.children().enumerate() {
        let at = match node.kind() {
            Kind::Array => path.clone().item(index),
            _ => path.clone().key(child.key().expect("a member")),
        };
        places(child, &at, out);
        out.push((at, child));
    }
}

/// Where the text of a value begins and ends.
fn span(node: Node<'_>) -> std::ops::Range<usize> {
    let quote = usize::from(node.kind() == Kind::String);
    node.offset() - quote..node.offset() + node.raw().len() + quote
}

/// Picks places of which none lies within another, in the order of the document.
fn apart<'a>(root: Node<'a>, picks: &[prop::sample::Index]) -> Vec<(EditPath, Node<'a>)> {
    let mut all = Vec::new();
    places(root, &EditPath::root(), &mut all);
    let mut chosen: Vec<(EditPath, Node<'a>)> = Vec::new();
    for pick in picks {
        let (path, node) = pick.get(&all);
        let inside = |other: Node<'_>| other.contains(node.id()) || node.contains(other.id());
        if !chosen.iter().any(|(_, other)| inside(*other)) {
            chosen.push((path.clone(), *node));
        }
    }
    chosen.sort_by_key(|(_, node)| node.offset());
    chosen
}

/// True for `given[0]` where there is a `_given`, and the other way round.
fn is_one_of_two_arrays(root: Node<'_>, path: &EditPath) -> bool {
    let [above @ .., Step::Key(key), Step::Item(_)] = path.steps() else { return false };
    let object = above.iter().fold(EditPath::root(), |path, step| match step {
        Step::Key(key) => path.key(key),
        Step::Item(item) => path.item(*item),
    });
    let other = key.strip_prefix('_').map_or_else(|| format!("_{key}"), str::to_owned);
    root.at_path(&object).is_some_and(|object| object.get(&other).is_some())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn are_sound_and_written_back_byte_for_byte(text in resources()) {
        let read = document(&text);
        let mut issues = Vec::new();
        structure::check(read.root(), &mut issues);
        issues.retain(|issue| issue.severity == Severity::Error);
        prop_assert!(issues.is_empty(), "{issues:?}\n{text}");
        let mut written = Vec::new();
        read.root().write_to(&mut written);
        prop_assert_eq!(written, text.into_bytes());
    }

    #[test]
    fn setting_changes_these_bytes_and_no_other(text in resources(), picks in prop::collection::vec(any::<prop::sample::Index>(), 1..6)) {
        let before = document(&text);
        let chosen = apart(before.root(), &picks);
        let new = Json::parse(r#"{"new":[1.00,"\u00e9"]}"#).expect("JSON");
        let edits: Vec<Edit> = chosen.iter().rev().map(|(path, _)| Edit::set(path.clone(), new.clone())).collect();
        let mut expected = text.clone();
        for (_, node) in chosen.iter().rev() {
            expected.replace_range(span(*node), new.as_str());
        }
        let after = apply(before.root(), &edits).expect("places that are there");
        prop_assert_eq!(after.as_str(), expected);
    }

    #[test]
    fn removing_leaves_the_bytes_of_all_else(text in resources(), pick in any::<prop::sample::Index>()) {
        let before = document(&text);
        let chosen = apart(before.root(), &[pick]);
        let (path, node) = &chosen[0];
        let after = apply(before.root(), &[Edit::remove(path.clone())]).expect("a place that is there");
        // What goes is one piece of the text: the value with its key and a comma, and what became empty around it.
        let after = after.as_str();
        let same = |a: u8, b: u8| a == b;
        let head = text.bytes().zip(after.bytes()).take_while(|(a, b)| same(*a, *b)).count();
        let tail = text.bytes().rev().zip(after.bytes().rev()).take_while(|(a, b)| same(*a, *b)).count();
        // But an item of a primitive goes with what is said of it, elsewhere.
        if !is_one_of_two_arrays(before.root(), path) {
            prop_assert!(head + tail >= after.len(), "{path}\n{text}\n{after}");
            prop_assert!(after.len() < text.len() - node.raw().len() + 2, "{path}");
        }
        let undo = diff(document(after).root(), before.root());
        let again = apply(document(after).root(), &undo).expect("a difference").into_document().expect("JSON");
        prop_assert!(again.root().same_value(before.root()));
    }

    #[cfg(feature = "xml")]
    #[test]
    fn go_to_xml_and_back(text in resources()) {
        use medpipe_fhir_model::{Limits, xml};
        let read = document(&text);
        let mut written = Vec::new();
        xml::write(read.root(), &mut written).unwrap_or_else(|e| panic!("{e}\n{text}"));
        let again = xml::read(&written, &Limits::default()).unwrap_or_else(|e| panic!("{e}\n{text}"));
        prop_assert!(again.root().same_value(read.root()), "{text}\n{}", again.source());
        let mut rewritten = Vec::new();
        xml::write(again.root(), &mut rewritten).expect("XML");
        prop_assert_eq!(rewritten, written);
    }
}
