use crate::population;
use medpipe_synth_phi::{Hard, Item, Style};
use std::collections::BTreeSet;

#[test]
fn labels_stand_where_the_changed_values_stand() {
    let mut lost = 0;
    for (hard, note) in population(3).hard_notes(1680) {
        let mut end = 0;
        for p in &note.planted {
            assert!(p.start >= end && p.end > p.start, "{}: in order, apart, not empty", note.id);
            let value = p.slice(&note.text).unwrap();
            assert_eq!(value, value.trim(), "{}", note.id);
            end = p.end;
        }
        assert!(note.id.ends_with(hard.as_str()));
        let plain = population(3).note(0, Style::Discharge, 0).planted.len();
        lost += usize::from(note.planted.is_empty() && plain > 0);
    }
    assert_eq!(lost, 0, "notes without any label");
}

#[test]
fn the_same_values_are_planted_as_in_the_plain_note() {
    for i in 0..40 {
        for hard in [Hard::Capitals, Hard::SmallLetters, Hard::Ocr, Hard::Dictated, Hard::Table] {
            for style in Style::ALL {
                let plain = population(4).note(i, *style, 0);
                let changed = population(4).hard_note(i, *style, 0, hard);
                let items = |n: &medpipe_synth_phi::LabelledNote| {
                    n.planted.iter().map(|p| p.item).collect::<Vec<_>>()
                };
                assert_eq!(items(&plain), items(&changed), "{}", changed.id);
                assert!(hard == Hard::Ocr || plain.text != changed.text, "{}", changed.id);
            }
        }
    }
}

#[test]
fn speech_holds_no_digits_and_noise_changes_some_values() {
    let (mut same, mut other) = (0, 0);
    for i in 0..60 {
        let spoken = population(5).hard_note(i, Style::Insurance, 0, Hard::Dictated);
        for p in spoken.planted.iter().filter(|p| p.item != Item::ClinicianName) {
            let value = p.slice(&spoken.text).unwrap();
            assert!(!value.contains(|c: char| c.is_ascii_digit()), "{:?}", p.item);
        }
        let plain = population(5).note(i, Style::Insurance, 0);
        let noisy = population(5).hard_note(i, Style::Insurance, 0, Hard::Ocr);
        for (a, b) in plain.planted.iter().zip(&noisy.planted) {
            let equal = a.slice(&plain.text) == b.slice(&noisy.text);
            *(if equal { &mut same } else { &mut other }) += 1;
        }
    }
    assert!(other * 5 > same && other * 2 < same + other, "{same} whole, {other} damaged");
}

#[test]
fn names_come_from_the_lists_they_are_said_to_come_from() {
    let (given, family) = Hard::held_out();
    let mut seen = BTreeSet::new();
    for i in 0..120 {
        let note = population(6).hard_note(i, Style::Discharge, 0, Hard::HeldOutNames);
        let name = note.planted.iter().find(|p| p.item == Item::PatientName).unwrap();
        let value = name.slice(&note.text).unwrap().to_lowercase();
        let known = |list: &[&str]| list.iter().any(|n| value.contains(&n.to_lowercase()));
        assert!(known(given) || known(family), "{}", note.id);
        seen.insert(value);
    }
    assert!(seen.len() > 60, "many different names");
}

#[test]
fn shorthand_is_added_behind_the_note_and_labels_no_ratings() {
    let mut items = BTreeSet::new();
    for i in 0..120 {
        for style in Style::ALL {
            let plain = population(8).note(i, *style, 0);
            let note = population(8).hard_note(i, *style, 0, Hard::Shorthand);
            let added = note.text.strip_prefix(plain.text.as_str()).expect("the note itself stays");
            assert!(!added.contains('{'), "{added}");
            for p in note.planted.iter().filter(|p| p.start >= plain.text.len()) {
                let value = p.slice(&note.text).unwrap();
                items.insert(p.item);
                assert!(
                    !["4/5", "2/6", "3/10", "2/4", "1/2", "128/76"].contains(&value)
                        || p.item == Item::VisitDate
                );
                assert!(p.item != Item::Age90 || value.parse::<u32>().unwrap() >= 90);
            }
        }
    }
    let planted = [
        Item::VisitDate,
        Item::Pager,
        Item::Phone,
        Item::Fax,
        Item::Mrn,
        Item::Other,
        Item::Zip,
        Item::Age90,
        Item::Street,
    ];
    assert!(planted.iter().all(|item| items.contains(item)), "{items:?}");
}
