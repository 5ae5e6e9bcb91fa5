//! Redaction in pieces equals redaction of the whole text, however it is cut.

use std::io::{self, Read};

use medpipe_phi_deid::{Policy, RedactError, TextRedactor};
use medpipe_phi_detect::{Detector, PatientFacts};
use medpipe_synth_phi::{NaiveDate, Population};
use proptest::prelude::*;

use crate::rewrite::key;

fn policies() -> [Policy; 3] {
    let own = "base = \"expert_dates\"\nsurrogates = \"markov\"\n[kinds]\nNAME = \"surrogate\"\nID_MRN = \"hash\"\n";
    [Policy::safe_harbor(), Policy::limited_dataset(), toml::from_str(own).expect("a policy")]
}

fn notes(seed: u64, count: u64) -> Vec<String> {
    let people = Population::new(seed, NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day"));
    people.notes(count).map(|note| note.text).collect()
}

fn in_pieces(redactor: &TextRedactor, patient: &str, text: &str, cuts: &[usize]) -> String {
    let mut out = String::new();
    let mut stream = redactor.stream().subject(redactor.replacer().subject(patient));
    let (mut from, bytes) = (0, text.as_bytes());
    for cut in cuts {
        let to = (from + cut).min(bytes.len());
        stream.push(&bytes[from..to], &mut |part| out.push_str(part)).unwrap();
        from = to;
    }
    stream.push(&bytes[from..], &mut |part| out.push_str(part)).unwrap();
    stream.finish(&mut |part| out.push_str(part)).unwrap();
    out
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_chunking_equals_the_whole_text(
        seed in 0u64..1000, which in 0usize..3, cuts in prop::collection::vec(1usize..400, 0..30),
    ) {
        let policy = policies()[which].clone();
        let redactor = TextRedactor::with_detector(Detector::new(), policy).with_key(&key());
        for note in notes(seed, 2) {
            let whole = redactor.redact_of("p", &note, None);
            prop_assert_eq!(in_pieces(&redactor, "p", &note, &cuts), whole);
        }
    }
}

#[test]
fn the_bare_word_of_a_kind_is_no_mark() {
    let text = "Lives in Boston, ID_MRN 02139 and [NAME] ***";
    let redactor = TextRedactor::new(Policy::safe_harbor());
    for text in [text, &text[..30]] {
        assert_eq!(in_pieces(&redactor, "p", text, &[7, 9]), redactor.redact_of("p", text, None));
    }
}

#[test]
fn a_reader_goes_to_a_writer_with_little_held_back() {
    let text = notes(3, 40).join("\n\n").repeat(20);
    let redactor = TextRedactor::new(Policy::safe_harbor());
    let mut facts = PatientFacts::new();
    facts.add_name("Zorblatt");
    let mut out = Vec::new();
    let stream = redactor.stream().known(facts.compile()).window(4096);
    let found = stream.copy(format!("{text}\nzorblatt\n").as_bytes(), &mut out).unwrap();
    let out = String::from_utf8(out).unwrap();
    assert!(found > 1000 && !out.contains("zorblatt") && out.len() > text.len() / 2);
}

#[test]
fn nothing_is_written_of_what_was_not_searched() {
    let redactor = TextRedactor::new(Policy::safe_harbor());
    let mut out = Vec::new();
    let error = redactor.stream().copy(&b"seen by Nora Brennan \xff"[..], &mut out).unwrap_err();
    assert!(matches!(error, RedactError::Text(_)) && out.is_empty(), "{error}");

    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::ErrorKind::ConnectionReset.into())
        }
    }
    let error = redactor.stream().copy(Broken, &mut out).unwrap_err();
    assert!(matches!(error, RedactError::Read(io::ErrorKind::ConnectionReset)) && out.is_empty());
    struct Full;
    impl io::Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let error = redactor.stream().copy(&b"fever"[..], Full).unwrap_err();
    assert!(matches!(error, RedactError::Write(io::ErrorKind::StorageFull)));
}
