use crate::{digest, population};
use medpipe_synth_phi::{About, Item, Kind, LabelledNote, Style};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn check(note: &LabelledNote) {
    assert!(note.synthetic_marker);
    let mut end = 0;
    for p in &note.planted {
        assert!(p.start >= end && p.end > p.start, "in order, apart, not empty");
        let value = p.slice(&note.text).unwrap();
        assert_eq!(value, value.trim());
        assert_eq!(p.kind, p.item.kind());
        end = p.end;
    }
    assert!(!note.text.contains(['{', '}']), "{}: a key without an arm", note.id);
}

#[test]
fn notes_are_labelled_where_the_values_stand() {
    population(1).notes(1200).for_each(|n| check(&n));
}

#[test]
fn notes_carry_every_kind_and_item() {
    let notes: Vec<_> = population(1).notes(1200).collect();
    let kinds: BTreeSet<Kind> =
        notes.iter().flat_map(|n| n.planted.iter().map(|p| p.kind)).collect();
    let missing: Vec<_> = Kind::ALL.iter().filter(|k| !kinds.contains(k)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let items: BTreeSet<Item> =
        notes.iter().flat_map(|n| n.planted.iter().map(|p| p.item)).collect();
    let missing: Vec<_> = Item::ALL.iter().filter(|i| !items.contains(i)).collect();
    assert_eq!(missing, [&Item::OtherName, &Item::DeathDate, &Item::Other]);
    for style in Style::ALL {
        let planted = |about| {
            let of_style = notes.iter().filter(|n| n.style == *style);
            of_style.flat_map(|n| &n.planted).filter(|p| p.about == about).count()
        };
        assert!(planted(About::Patient) > 300 && planted(About::ThirdParty) > 90, "{style:?}");
    }
}

#[test]
fn gold_lines_count_code_points() {
    let mut wide = 0;
    for note in population(1).notes(600) {
        let line: serde_json::Value = serde_json::from_str(&note.gold_line()).unwrap();
        let text: Vec<char> = line["text"].as_str().unwrap().chars().collect();
        wide += usize::from(text.len() != note.text.len());
        assert_eq!(line["spans"].as_array().unwrap().len(), note.planted.len());
        for span in line["spans"].as_array().unwrap() {
            let at = |key: &str| usize::try_from(span[key].as_u64().unwrap()).unwrap();
            let found: String = text[at("start")..at("end")].iter().collect();
            assert_eq!(found, span["text"].as_str().unwrap());
        }
    }
    assert!(wide > 10, "some names are not ASCII");
}

#[test]
fn values_planted_about_the_patient_stand_nowhere_unlabelled() {
    let p = population(5);
    for i in 0..150 {
        let person = p.person(i);
        for style in Style::ALL {
            let note = p.note(i, *style, 0);
            for value in [&person.ssn, &person.mrn, &person.home_phone, &person.email, &person.vin]
            {
                let stands = note.text.match_indices(value.as_str()).count();
                let labelled = note
                    .planted
                    .iter()
                    .filter(|q| q.slice(&note.text) == Some(value.as_str()))
                    .count();
                assert_eq!(stands, labelled, "{}", note.id);
            }
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_notes() {
    let run = || digest(population(1).notes(240).map(|n| n.gold_line().into_bytes()));
    assert_eq!(run(), run());
    assert_eq!(run(), 6169322310520503917, "seed 1, clock 2026-01-01: gold lines of 240 notes");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn any_seed_clock_and_index_give_a_sound_note(
        seed: u64, index: u64, variant: u32, style in 0usize..12, day in -900_000i32..2_900_000,
    ) {
        use medpipe_synth_phi::{NaiveDate, Population};
        let clock = NaiveDate::from_num_days_from_ce_opt(day).unwrap();
        let people = Population::new(seed, clock);
        check(&people.note(index, Style::ALL[style], variant));
        people.bundle(index);
    }
}
