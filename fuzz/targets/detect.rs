//! Any bytes: spans of the lossy reading lie in order inside the bytes; where the bytes are text, spans stand on character
//! boundaries, a warm scratch changes nothing, strict covers what balanced covers, and known values do no harm.
#![no_main]

use libfuzzer_sys::fuzz_target;
use medpipe_phi_detect::{Detector, Mode, PatientFacts, Scratch, Span};
use std::sync::LazyLock;

static DETECTORS: LazyLock<[Detector; 3]> = LazyLock::new(|| {
    [
        Detector::new(),
        Detector::builder().rules_only().build(),
        Detector::builder().mode(Mode::Strict).allow(["Boston"]).deny(["plan"]).build(),
    ]
});

fn check(spans: &[Span], fits: impl Fn(&Span) -> bool) {
    let mut end = 0;
    for span in spans {
        assert!(span.start >= end && span.end > span.start, "spans overlap or are out of order");
        assert!((0.0..=1.0).contains(&span.score), "a score lies outside 0 to 1");
        assert!(!span.explain().is_empty());
        assert!(fits(span), "a span lies outside, or cuts a character");
        end = span.end;
    }
}

fuzz_target!(|bytes: &[u8]| {
    let lossy = DETECTORS[0].detect_lossy(bytes);
    check(&lossy, |s| s.end <= bytes.len());
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
    for detector in &*DETECTORS {
        let fresh = detector.detect(text);
        check(&fresh, |s| text.get(s.start..s.end).is_some());
        detector.detect_into(text, &mut scratch, &mut spans);
        assert!(spans == fresh, "a used scratch changes what is found");
    }
    assert!(DETECTORS[0].detect(text) == lossy, "text is read otherwise when it may be no text");
    if let Some((name, note)) = text.split_once('\n') {
        let mut facts = PatientFacts::new();
        facts.add_name(name);
        facts.add_id(name);
        facts.add_address(name);
        facts.add_contact(name);
        facts.add_date(1961, 3, 5);
        DETECTORS[0].detect_known(note, &facts.compile(), &mut scratch, &mut spans);
        check(&spans, |s| note.get(s.start..s.end).is_some());
    }
});
