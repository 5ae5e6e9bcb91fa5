use medpipe_phi_detect::{Detector, Mode, PatientFacts, Scratch, Span};
use proptest::prelude::*;

use crate::detector;

fn is_sound(text: &str, spans: &[Span]) {
    for s in spans {
        assert!(s.start < s.end && s.end <= text.len(), "{s:?}");
        assert!(text.is_char_boundary(s.start) && text.is_char_boundary(s.end), "{s:?}");
        assert!((0.0..=1.0).contains(&s.score), "{s:?}");
    }
    assert!(spans.windows(2).all(|w| w[0].end <= w[1].start), "not sorted or not disjoint");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn spans_are_sound_on_any_text(text in "\\PC{0,120}") {
        is_sound(&text, &detector().detect(&text));
    }

    #[test]
    fn spans_are_sound_on_text_like_notes(
        parts in prop::collection::vec(prop::sample::select(vec![
            "Dr. ", "Mr", "Smith", "JOHN", "O'Brien", "-", ",", ".", "\n", "\n\n", " ", "\t", "MRN: ", "SSN ", "123", "45",
            "6789", "2020", "/", "1/2/99", "May", "3rd", "of", "the", "(", ")", "+1", "@", "a.b", "http", "://", "www.", "x.org",
            "::", "fe80", "Apt", "12", "Main St", "Boston", "MA", "02139", "é", "\u{200d}", "\u{ad}", "１２", "ß", "&nbsp;", "&#45;",
            "\0", "李", "M.D.", "93", "-year-old", "Hospital", "at", "in", "von", "#", "x12", "*", "XXX-XX-", "I",
        ]), 0..40),
        names in prop::collection::vec("\\PC{0,12}", 0..3),
    ) {
        let text = parts.concat();
        let strict = Detector::builder().mode(Mode::Strict).allow(["Boston"]).deny(["main"]).build();
        let mut facts = PatientFacts::new();
        for n in &names {
            facts.add_name(n);
            facts.add_id(n);
            facts.add_address(n);
            facts.add_contact(n);
        }
        facts.add_date(2020, 2, 3);
        let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
        strict.detect_known(&text, &facts.compile(), &mut scratch, &mut spans);
        is_sound(&text, &spans);
    }
}

#[test]
fn a_huge_single_line_is_read_in_blocks() {
    let text = "seen by Dr. Vandermolen on 3/4/2020 ".repeat(20_000);
    let spans = detector().detect(&text);
    is_sound(&text, &spans);
    assert!(spans.len() >= 39_000, "{}", spans.len());
    let blank_free = "a".repeat(300_000) + "é" + &"9".repeat(300_000);
    is_sound(&blank_free, &detector().detect(&blank_free));
}

/// Texts made to be slow: each would take hours if any scanner looked over the rest of the text at every token.
#[test]
fn no_text_is_slow() {
    for part in [
        "a.", "a@", "://", "1-", "1/2-", "A.", "Dr. ", "Name: ", "1 ", "A ", "at A", "a:", "(1) ",
        "'s", "von ", "MRN ", "\u{ad}", "&#45;",
    ] {
        let text = part.repeat(200_000 / part.len());
        is_sound(&text, &detector().detect(&text));
    }
}

#[test]
fn a_name_of_a_later_block_is_found_in_an_earlier_one() {
    let text = format!(
        "Brennagh came in.\n{}\nPatient Name: Ada Brennagh\n",
        "No change in the plan today.\n".repeat(4000)
    );
    let spans = detector().detect(&text);
    assert_eq!(spans.first().and_then(|s| s.text(&text)), Some("Brennagh"));
}

#[test]
fn hidden_characters_do_not_hide_a_number() {
    for text in [
        "SSN 666\u{200d}-12\u{ad}-3456 on file",
        "SSN ６６６-１２-３４５６ on file",
        "SSN 666&#45;12&#45;3456 on file",
    ] {
        let spans = detector().detect(text);
        let ssn = spans
            .iter()
            .find(|s| s.kind.as_str() == "ID_SSN")
            .unwrap_or_else(|| panic!("{text}: {spans:?}"));
        assert!(ssn.text(text).unwrap().ends_with(['6', '６']), "{text}");
    }
}

#[test]
fn detection_is_the_same_with_a_used_scratch() {
    let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
    let texts =
        ["Dr. Éva Kovács, MRN 1234567", "", "plain text", "Ms. Okonkwo called 212-555-0101"];
    for text in texts.iter().chain(texts.iter().rev()) {
        detector().detect_into(text, &mut scratch, &mut spans);
        assert_eq!(spans, detector().detect(text));
    }
}
