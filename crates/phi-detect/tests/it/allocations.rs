//! Counted by the allocator of this binary, for this thread alone.

use allocation_counter::measure;
use medpipe_phi_detect::{Detector, Mode, PatientFacts, Scratch};

const TEXTS: &[&str] = &[
    "Patient: Nora Brennan, DOB 03/05/1961, MRN 4471120. Call 212-555-0147, or nora.b@clinic.example.org.",
    "Seen by Dr. Éva Kovács on May 5th, 2021; SSN ６６６-１２-３４５６; 6519 Paden Lane, Apt 4, Boston, MA 02139&nbsp;",
    "HISTORY OF PRESENT ILLNESS\n\nA 93-year-old with COPD; BP 121/80, WBC 10*3/uL. No change in the plan.",
    "",
];

/// The texts, and one of several blocks in which a later name is looked for again.
fn texts() -> Vec<String> {
    let mut texts: Vec<String> = TEXTS.iter().map(|t| (*t).to_owned()).collect();
    texts.push(format!("{}Name: Ada Brennagh\n", "Told Brennagh: no change.\n".repeat(6000)));
    texts
}

#[test]
fn a_warm_detector_allocates_nothing() {
    let mut facts = PatientFacts::new();
    facts.add_name("Nora Brennan");
    facts.add_address("12 Elm Street, Boston");
    let known = facts.compile();
    let texts = texts();
    for mode in [Mode::Balanced, Mode::Strict] {
        let detector = Detector::builder().mode(mode).build();
        let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
        let mut all = || {
            for text in &texts {
                detector.detect_into(text, &mut scratch, &mut spans);
                detector.detect_known(text, &known, &mut scratch, &mut spans);
            }
        };
        assert!(measure(&mut all).count_total > 0, "the counter counts");
        let warm = measure(&mut all);
        assert_eq!((warm.count_total, warm.bytes_total), (0, 0), "{mode:?}");
        assert!(scratch.memory() > 64 * 1024, "{mode:?}: it says what it holds");
    }
}

#[test]
fn a_warm_stream_allocates_nothing() {
    let texts = texts();
    let mut stream = Detector::new().stream();
    let mut found = 0;
    let mut all = || {
        for text in &texts {
            for piece in text.as_bytes().chunks(1000) {
                stream.push(piece, &mut |part| found += part.spans.len()).unwrap();
            }
            stream.end_document(&mut |part| found += part.spans.len()).unwrap();
        }
    };
    all();
    assert_eq!(measure(&mut all).count_total, 0);
    assert!(found > 0);
}
