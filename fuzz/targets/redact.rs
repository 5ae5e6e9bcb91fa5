//! Any text under policies of every operator: redaction ends, no value that was found stays where it was found, and
//! pieces give what the whole gives.
#![no_main]

use libfuzzer_sys::fuzz_target;
use medpipe_phi_deid::{Key, Policy, TextRedactor};
use medpipe_phi_detect::{Detector, Mode, Scratch};
use std::sync::LazyLock;

const SURROGATES: &str = r#"{"base": "expert_dates", "surrogates": "markov", "kinds": {
    "NAME": "surrogate", "LOCATION": "surrogate", "ZIP": "surrogate", "AGE_90": "age_cap", "PHONE": "surrogate",
    "FAX": "surrogate", "EMAIL": "surrogate", "URL": "surrogate", "IP": "surrogate", "ID_SSN": "surrogate",
    "ID_MRN": "surrogate", "ID_PLAN": "surrogate", "ID_ACCOUNT": "surrogate", "ID_LICENSE": "surrogate",
    "ID_VEHICLE": "surrogate", "ID_DEVICE": "surrogate", "ID_OTHER": "surrogate"}}"#;
const TOKENS: &str = r#"{"kinds": {"NAME": "encrypt", "DATE": "year_only", "ZIP": "zip3", "LOCATION": "city_only",
    "PHONE": "hash", "ID_SSN": "encrypt", "ID_MRN": "hash", "ID_LICENSE": "mask", "ID_OTHER": "remove"}}"#;

static REDACTORS: LazyLock<Vec<TextRedactor>> = LazyLock::new(|| {
    let key = Key::from_bytes(b"a key for fuzzing, and only for that").expect("a key");
    let policy = |json| serde_json::from_str::<Policy>(json).expect("a policy");
    let policies = [Policy::safe_harbor(), policy(SURROGATES), policy(TOKENS)];
    let redactor = |policy| TextRedactor::with_detector(DETECTOR.clone(), policy).with_key(&key);
    policies.map(redactor).into()
});
static DETECTOR: LazyLock<Detector> =
    LazyLock::new(|| Detector::builder().mode(Mode::Strict).build());

fn is_checked(value: &str) -> bool {
    use medpipe_check_digits::{dea, luhn, mbi, npi, ssn, vin};
    npi::is_valid(value)
        || dea::is_valid(value)
        || mbi::is_valid(value)
        || vin::is_valid(value)
        || luhn::is_card(value)
        || ssn::is_valid(value)
}

fuzz_target!(|bytes: &[u8]| {
    let Some((cut, rest)) = bytes.split_first() else { return };
    let Ok(text) = std::str::from_utf8(rest) else { return };
    let found = DETECTOR.detect(text);
    // What stands outside the findings may be the same value again, in a place where it is none.
    let mut outside = String::new();
    let mut from = 0;
    for span in &found {
        outside.push_str(&text[from..span.start]);
        outside.push('\n');
        from = span.end;
    }
    outside.push_str(&text[from..]);
    let values: Vec<&str> =
        found.iter().filter_map(|s| s.text(text)).filter(|v| is_checked(v)).collect();
    // Our own marks in the text are left alone, and are no findings.
    let marked = text.contains('[') || text.contains("***");
    for redactor in REDACTORS.iter() {
        let mut subject = redactor.replacer().subject("p");
        let (mut scratch, mut spans, mut whole) = (Scratch::new(), Vec::new(), String::new());
        redactor.redact_into(text, None, &mut subject, &mut scratch, &mut spans, &mut whole);
        for value in values.iter().filter(|_| !marked) {
            let before = outside.matches(value).count();
            assert!(whole.matches(value).count() <= before, "a value with a check digit is left");
        }
        if text.len() <= 60_000 {
            let mut pieces = String::new();
            let mut stream = redactor.stream().subject(redactor.replacer().subject("p"));
            for piece in rest.chunks(usize::from(*cut) + 1) {
                stream.push(piece, &mut |part| pieces.push_str(part)).expect("UTF-8");
            }
            stream.finish(&mut |part| pieces.push_str(part)).expect("UTF-8");
            assert!(pieces == whole, "pieces give something else than the whole");
        }
    }
});
