use medpipe_phi_detect::{PatientFacts, Scratch};

use crate::detector;

fn facts() -> PatientFacts {
    let mut f = PatientFacts::new();
    f.add_name("Xanthippe Q. Vorbeck-Illing");
    f.add_name("Abbott774");
    f.add_date(1961, 3, 5);
    f.add_id("MRN-0044-7112");
    f.add_id("999-12-3456");
    f.add_address("4412 Old Quarry Road, Unit 7, Zzyzx Springs, NV 89001");
    f.add_contact("(775) 555-0142");
    f.add_contact("xvorbeck@mail.example");
    f
}

/// Each text holds nothing but one known value in one of its forms, and words around it.
const FORMS: &[(&str, &str)] = &[
    ("and xanthippe vorbeck-illing came", "xanthippe vorbeck-illing"),
    ("VORBECK ILLING, XANTHIPPE", "VORBECK ILLING, XANTHIPPE"),
    ("x. vorbeck was here", "vorbeck"),
    ("the illing household", "illing"),
    ("user xanthippevorbeck logged in", "xanthippevorbeck"),
    ("told abbott to wait", "abbott"),
    ("told Abbott774 to wait", "Abbott774"),
    ("it was 3/5 then", "3/5"),
    ("it was 05.03.61 then", "05.03.61"),
    ("it was 1961-03-05 then", "1961-03-05"),
    ("code 19610305 then", "19610305"),
    ("the fifth: March 5, 1961", "March 5, 1961"),
    ("file 00447112 is", "00447112"),
    ("file 447112 is", "447112"),
    ("file 0044.7112 is", "0044.7112"),
    ("file X00447112 is", "X00447112"),
    ("digits 999123456 end", "999123456"),
    ("digits 999 12 3456 end", "999 12 3456"),
    ("near 4412 old quarry rd today", "4412 old quarry rd"),
    ("on old quarry road today", "old quarry road"),
    ("in zzyzx springs today", "zzyzx springs"),
    ("postcode 89001 today", "89001"),
    ("number 775 555 0142 works", "775 555 0142"),
    ("number 7755550142 works", "7755550142"),
    ("number 5550142 works", "5550142"),
    ("write xvorbeck @ mail.example now", "xvorbeck @ mail.example"),
    ("user xvorbeck now", "xvorbeck"),
];

#[test]
fn known_values_are_found_in_every_usual_form() {
    let known = facts().compile();
    let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
    let mut missed = Vec::new();
    for (text, value) in FORMS {
        detector().detect_known(text, &known, &mut scratch, &mut spans);
        let at = text.find(value).unwrap();
        let all = value
            .char_indices()
            .filter(|(_, c)| c.is_alphanumeric())
            .all(|(i, _)| spans.iter().any(|s| s.start <= at + i && at + i < s.end));
        if !all {
            missed.push((text, spans.clone()));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[cfg(feature = "dictionaries")]
#[test]
fn common_words_that_are_names_stay_in_lower_case() {
    let mut f = PatientFacts::new();
    f.add_name("Will Young");
    let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
    let text = "He will see a young man. Will Young agreed.";
    detector().detect_known(text, &f.compile(), &mut scratch, &mut spans);
    let found: Vec<_> = spans.iter().filter_map(|s| s.text(text)).collect();
    assert_eq!(found, ["Will Young"]);
}

#[test]
fn debug_prints_no_value() {
    let f = facts();
    for shown in [format!("{f:?}"), format!("{:?}", f.compile())] {
        assert!(
            !shown.contains("Vorbeck") && !shown.contains("0142") && !shown.contains("1961"),
            "{shown}"
        );
    }
}

/// Facts that are also a state, a country, a word or a title; each text holds one where a capital shows it.
const COMMON: &[(&str, &str)] = &[
    ("This 21 year old woman from Washington was brought in", "Washington"),
    ("She drove in from WASHINGTON, then slept", "WASHINGTON"),
    ("Born in Georgia in 2001", "Georgia"),
    ("Friend said that Summer was tired", "Summer"),
    ("Signed by Hara", "Hara"),
    ("told O Hara so", "O Hara"),
    ("Miss Rivers", "Miss"),
    ("Reference ABCDEF is on file", "ABCDEF"),
    ("line 1, 2; 34 56", "1, 2; 34"),
    ("at Quillfeather corner", "Quillfeather"),
    ("Old Quillfeather Road, by the mill", "Quillfeather Road"),
    ("in Port\n\nSaint Lucie now", "Port\n\nSaint Lucie"),
];

#[test]
fn known_values_that_are_also_words_are_found_where_a_capital_stands() {
    let mut f = PatientFacts::new();
    f.add_address("Washington");
    f.add_address("Georgia, USA");
    f.add_address("7 Quillfeather Road");
    f.add_address("Port Saint Lucie");
    f.add_name("Summer O'Hara");
    f.add_name("Miss Okafor-Young");
    f.add_id("ABCDEF");
    f.add_id("1-2-34");
    let known = f.compile();
    let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
    let mut missed = Vec::new();
    for (text, value) in COMMON {
        detector().detect_known(text, &known, &mut scratch, &mut spans);
        let (start, end) = (text.find(value).unwrap(), text.find(value).unwrap() + value.len());
        let inside = |i: usize| spans.iter().any(|s| s.start <= i && i < s.end);
        if !(start..end).filter(|i| text.as_bytes()[*i].is_ascii_alphanumeric()).all(inside) {
            missed.push((text, spans.clone()));
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
    #[cfg(feature = "dictionaries")]
    for text in ["A young man washed in summer.", "an old road through the port"] {
        detector().detect_known(text, &known, &mut scratch, &mut spans);
        assert!(spans.is_empty(), "{text}: {spans:?}");
    }
}

mod reference {
    //! The strictest look that anyone may take at a text afterwards: words of letters and digits, letter case
    //! aside, one to four in a row, wherever the first does not begin with a small letter.
    use proptest::prelude::*;

    use super::{PatientFacts, Scratch, detector};

    fn words(text: &str) -> Vec<(usize, usize)> {
        let mut out = Vec::new();
        let mut start = None;
        for (i, b) in text.bytes().chain([b' ']).enumerate() {
            match (b.is_ascii_alphanumeric() || b >= 0x80, start) {
                (true, None) => start = Some(i),
                (false, Some(s)) => {
                    out.push((s, i));
                    start = None;
                }
                _ => {}
            }
        }
        out
    }

    fn fact(text: &str, of_name: bool) -> Vec<Vec<String>> {
        let all: Vec<String> =
            words(text).iter().map(|&(s, e)| text[s..e].to_lowercase()).collect();
        let letters: usize = all.iter().map(String::len).sum();
        let mut out = Vec::new();
        if (2..=4).contains(&all.len()) && letters >= 3 || all.len() == 1 && letters >= 4 {
            out.push(all.clone());
        }
        if of_name {
            out.extend(all.into_iter().filter(|w| w.len() >= 4).map(|w| vec![w]));
        }
        out
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn whatever_such_a_look_finds_is_found(
            names in prop::collection::vec(prop::sample::select(vec![
                "Will Young", "Prof. May O'Brien-Hale", "Éloïse D'Angelo", "Dean", "de la Cruz", "Abbott774", "Li Wei", "MISS PARK"]), 1..3),
            addresses in prop::collection::vec(prop::sample::select(vec![
                "Washington", "12 Elm St", "New York, NY 10001", "90210-1234", "P.O. Box 4", "Unit 7\nLake County", "St. Paul"]), 0..3),
            ids in prop::collection::vec(prop::sample::select(vec![
                "ABCDEF", "MRN-00441", "12-3456", "1-2-34", "X1Y2Z3", "(775) 555-0142"]), 0..3),
            parts in prop::collection::vec(prop::sample::select(vec![
                "Will", "Young", "May", "O'Brien", "Brien's", "Hale", "Angelo", "D'", "Dean", "Cruz", "Abbott774", "Li", "Wei", "Park",
                "PARK", "Washington", "12", "Elm", "St", ".", "New", "York", "NY", "10001", "90210", "1234", "P", "O", "Box", "4", "Unit",
                "7", "Lake", "County", "Paul", "ABCDEF", "MRN", "00441", "3456", "1", "2", "34", "X1Y2Z3", "775", "555", "0142", "the",
                "seen", "Prof", "Miss", "Éloïse", "ÉLOÏSE", "[NAME]", "Dr.", "in", "mg", "-year-old", "Hospital", "disease", "Smith"]), 0..14),
            gaps in prop::collection::vec(prop::sample::select(vec![" ", " ", ", ", "-", "\n", "\n\n", "/", ": ", "'", "; ", "   ", "."]), 14),
        ) {
            let text: String =
                parts.iter().zip(&gaps).flat_map(|(p, g)| [*p, *g]).collect();
            let mut f = PatientFacts::new();
            names.iter().for_each(|n| f.add_name(n));
            addresses.iter().for_each(|n| f.add_address(n));
            ids.iter().for_each(|n| f.add_id(n));
            let facts: Vec<Vec<String>> = names.iter().flat_map(|n| fact(n, true))
                .chain(addresses.iter().chain(&ids).flat_map(|n| fact(n, false))).collect();
            let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
            detector().detect_known(&text, &f.compile(), &mut scratch, &mut spans);
            let at = words(&text);
            for first in 0..at.len() {
                if text.as_bytes()[at[first].0].is_ascii_lowercase() {
                    continue;
                }
                for last in first..at.len().min(first + 4) {
                    let said: Vec<String> =
                        at[first..=last].iter().map(|&(s, e)| text[s..e].to_lowercase()).collect();
                    if facts.contains(&said) {
                        for i in at[first..=last].iter().flat_map(|&(s, e)| s..e) {
                            prop_assert!(
                                spans.iter().any(|s| s.start <= i && i < s.end),
                                "{text:?}: {said:?} {spans:?}"
                            );
                        }
                    }
                }
            }
        }
    }
}
