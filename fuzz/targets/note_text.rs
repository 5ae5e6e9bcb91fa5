//! Any text: spans are sorted, disjoint and on character boundaries, a warm scratch changes nothing, and redaction
//! ends. What the patient is known by does not stand in the result.
#![no_main]

use libfuzzer_sys::fuzz_target;
use medpipe_phi_deid::redact;
use medpipe_phi_detect::{Detector, Mode, PatientFacts, Scratch, Span};
use std::sync::LazyLock;

static DETECTORS: LazyLock<[Detector; 2]> = LazyLock::new(|| {
    [Mode::Balanced, Mode::Strict].map(|mode| Detector::builder().mode(mode).build())
});

fn check(text: &str, spans: &[Span]) {
    let mut end = 0;
    for span in spans {
        assert!(span.start >= end && span.end > span.start, "spans overlap or are out of order");
        assert!(text.get(span.start..span.end).is_some(), "a span cuts a character");
        end = span.end;
    }
}

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let mut scratch = Scratch::default();
    let mut spans = Vec::new();
    for detector in &*DETECTORS {
        let fresh = detector.detect(text);
        check(text, &fresh);
        detector.detect_into(text, &mut scratch, &mut spans);
        assert!(spans.len() == fresh.len(), "a used scratch changes what is found");
    }

    // The first line as the patient's name, the rest as a note about him or her.
    if let Some((name, note)) = text.split_once('\n') {
        let mut facts = PatientFacts::default();
        facts.add_name(name);
        facts.add_id(name);
        facts.add_address(name);
        facts.add_contact(name);
        let known = facts.compile();
        DETECTORS[1].detect_known(note, &known, &mut scratch, &mut spans);
        check(note, &spans);
    }
    let _ = redact(text);
});
