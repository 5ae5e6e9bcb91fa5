use crate::bundles::at;
use crate::{digest, shared};
use base64::Engine;
use medpipe_synth_phi::{Kind, Place, canary};
use serde_json::Value;
use std::collections::BTreeSet;

/// Decodes numeric character references and the named ones that the generator uses.
fn from_html(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("&#") {
        out.push_str(before);
        let (code, tail) = after.split_once(';').unwrap();
        let number = match code.strip_prefix('x') {
            Some(hex) => u32::from_str_radix(hex, 16),
            None => code.parse(),
        };
        out.push(char::from_u32(number.unwrap()).unwrap());
        rest = tail;
    }
    out.push_str(rest);
    out.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

fn from_rtf(text: &str) -> String {
    let mut parts = text.split("\\'");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (hex, rest) = part.split_at(2);
        out.push(char::from(u8::from_str_radix(hex, 16).unwrap()));
        out.push_str(rest);
    }
    out
}

/// What a thorough reader makes of the JSON value at a planted path.
fn decoded(value: &Value, path: &str) -> String {
    let Some(text) = value.as_str() else { return value.to_string() };
    let text = if path.ends_with(".data") {
        let bytes = base64::engine::general_purpose::STANDARD.decode(text).unwrap();
        String::from_utf8(bytes).unwrap()
    } else {
        text.to_owned()
    };
    if text.starts_with("{\\rtf") { from_rtf(&text) } else { from_html(&text) }
}

#[test]
fn planted_values_stand_where_they_are_said_to() {
    for i in 0..40 {
        let bundle = canary::bundle(1, i);
        let json: Value = serde_json::from_slice(&bundle.json).unwrap();
        for p in &bundle.planted {
            let value = at(&json, &p.path).unwrap_or_else(|| panic!("{}", p.path));
            assert!(decoded(value, &p.path).contains(p.value.as_str()), "{}", p.path);
        }
    }
}

#[test]
fn every_place_holds_every_kind() {
    for i in 0..8 {
        let bundle = canary::bundle(1, i);
        for place in canary::PLACES {
            let here = bundle.planted.iter().filter(|p| p.place == place).map(|p| p.kind);
            let kinds: BTreeSet<Kind> = here.collect();
            let missing: Vec<_> = Kind::ALL.iter().filter(|k| !kinds.contains(k)).collect();
            match place {
                Place::KnownPatientInNote if i % 2 == 1 => assert_eq!(missing, [&Kind::Age90]),
                _ => assert!(missing.is_empty(), "{place:?} {missing:?}"),
            }
        }
    }
}

#[test]
fn known_values_are_in_the_record_and_strangers_are_not() {
    for i in 0..20 {
        let bundle = canary::bundle(2, i);
        let words = |place: Place| -> BTreeSet<String> {
            let here =
                bundle.planted.iter().filter(move |p| p.place == place && p.kind == Kind::Name);
            here.flat_map(|p| {
                p.value.to_lowercase().split([' ', ',']).map(str::to_owned).collect::<Vec<_>>()
            })
            .filter(|w| w.len() >= 6)
            .collect()
        };
        let structured = words(Place::Structured);
        assert!(words(Place::KnownPatientInNote).is_subset(&structured));
        let strangers = words(Place::ThirdPartyInNote);
        assert!(strangers.len() >= 4);
        for place in canary::PLACES.into_iter().filter(|p| *p != Place::ThirdPartyInNote) {
            assert!(words(place).is_disjoint(&strangers), "{place:?}");
        }
    }
}

#[test]
fn values_can_be_searched_for() {
    for i in 0..20 {
        let bundle = canary::bundle(3, i);
        for p in &bundle.planted {
            let needles = canary::needles(p);
            let lettered =
                matches!(p.kind, Kind::Name | Kind::Location | Kind::Age90 | Kind::Email);
            let short = matches!(p.kind, Kind::Date | Kind::Ip | Kind::IdVehicle);
            assert!(lettered || short || !needles.digits.is_empty(), "{}", p.kind);
            assert!(!needles.words.is_empty());
            assert!(!format!("{needles:?}").contains(&p.value));
        }
        let doc = canary::needles(bundle.planted.iter().find(|p| p.kind == Kind::Name).unwrap());
        assert!(doc.words.iter().any(|w| w.contains(", ")), "reformatted names");
    }
}

#[test]
fn coined_names_stand_in_no_dictionary() {
    let mut listed = BTreeSet::new();
    for file in
        ["census_surnames.tsv", "ssa_first_names.tsv", "icd10cm_words.tsv", "us_cities_pop1000.tsv"]
    {
        let Some(text) = shared::text(&format!("data/phi/dicts/{file}")) else { return };
        let words = text.split(['\t', '\n', ' ']).map(str::to_lowercase);
        listed.extend(words.filter(|w| w.len() >= 6));
    }
    for i in 0..200 {
        let planted = canary::bundle(4, i).planted;
        for p in planted.iter().filter(|p| matches!(p.kind, Kind::Name | Kind::Location)) {
            let mut words = p.value.split(|c: char| !c.is_alphabetic()).filter(|w| w.len() >= 6);
            assert!(words.all(|w| !listed.contains(&w.to_lowercase())));
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_canaries() {
    let run = || digest((0..10).map(|i| canary::bundle(1, i).json));
    assert_eq!(run(), run());
    assert_eq!(run(), 15547864246402889306, "seed 1: ten canary bundles");
    assert!(canary::bundle(1, u64::MAX) != canary::bundle(2, u64::MAX));
}
