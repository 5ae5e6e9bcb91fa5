//! Redaction of text: spans out, tags in.

use std::sync::OnceLock;

use medpipe_phi_detect::{Detector, Kind, KnownFacts, Mode, Scratch, Span};

use crate::guard::Deidentified;
use crate::policy::{FreeText, Policy, Replacement};

/// Redacts text with one detector and policy.
///
/// ```
/// use medpipe_phi_deid::{Policy, TextRedactor};
/// let redactor = TextRedactor::new(Policy::safe_harbor());
/// let clean = redactor.redact("Seen by Dr. Alan Whitfield, call 212-555-0147.");
/// assert!(!clean.contains("Whitfield") && !clean.contains("0147"));
/// ```
#[derive(Clone, Debug)]
pub struct TextRedactor {
    detector: Detector,
    policy: Policy,
}

impl TextRedactor {
    /// With the strict detector: what is not known to be harmless goes.
    pub fn new(policy: Policy) -> TextRedactor {
        static STRICT: OnceLock<Detector> = OnceLock::new();
        let detector = STRICT.get_or_init(|| Detector::builder().mode(Mode::Strict).build());
        TextRedactor::with_detector(detector.clone(), policy)
    }

    /// With a detector of one's own.
    pub fn with_detector(detector: Detector, policy: Policy) -> TextRedactor {
        TextRedactor { detector, policy }
    }

    #[cfg_attr(not(feature = "fhir"), allow(dead_code))]
    pub(crate) fn into_detector(self) -> Detector {
        self.detector
    }

    /// The text with every identifier found replaced; empty when the policy removes free text.
    pub fn redact(&self, text: &str) -> String {
        self.run(text, None)
    }

    /// As [`redact`](Self::redact), and finds the patient's known values in any usual form.
    pub fn redact_known(&self, text: &str, known: &KnownFacts) -> String {
        self.run(text, Some(known))
    }

    /// As [`redact`](Self::redact), as a value that sinks of de-identified data accept.
    pub fn deidentify(&self, text: &str, known: Option<&KnownFacts>) -> Deidentified<String> {
        Deidentified::mint(self.run(text, known))
    }

    fn run(&self, text: &str, known: Option<&KnownFacts>) -> String {
        if self.policy.free_text == FreeText::Remove {
            return String::new();
        }
        let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
        detect(&self.detector, text, known, &mut scratch, &mut spans);
        let mut out = String::with_capacity(text.len());
        replace(text, &spans, self.policy.replacement, &mut out);
        out
    }
}

/// What the detector finds, less the tags of an earlier redaction.
pub(crate) fn detect(
    detector: &Detector,
    text: &str,
    known: Option<&KnownFacts>,
    scratch: &mut Scratch,
    spans: &mut Vec<Span>,
) {
    match known {
        Some(known) => detector.detect_known(text, known, scratch, spans),
        None => detector.detect_into(text, scratch, spans),
    }
    if text.contains('[') || text.contains("***") {
        spans.retain(|span| !is_own_mark(text, span));
    }
}

/// True when a span covers nothing but marks that redaction itself puts.
fn is_own_mark(text: &str, span: &Span) -> bool {
    let (mut start, mut end) = (span.start, span.end);
    let bytes = text.as_bytes();
    while start > 0 && bytes.get(start - 1).is_some_and(|b| is_tag_byte(*b)) {
        start -= 1;
    }
    while bytes.get(end).is_some_and(|b| is_tag_byte(*b)) {
        end += 1;
    }
    let Some(around) = text.get(start..end) else { return false };
    let mut any = false;
    for part in around.split([' ', ',', '[', ']']).filter(|p| !p.is_empty()) {
        if part != "***" && !Kind::ALL.iter().any(|k| k.as_str() == part) {
            return false;
        }
        any = true;
    }
    any
}

fn is_tag_byte(b: u8) -> bool {
    b.is_ascii_uppercase() || b.is_ascii_digit() || matches!(b, b'_' | b'[' | b']' | b'*')
}

/// Appends `text` with its spans replaced. Spans are sorted and disjoint.
pub(crate) fn replace(text: &str, spans: &[Span], with: Replacement, out: &mut String) {
    let mut from = 0;
    for span in spans {
        if let Some(before) = text.get(from..span.start) {
            out.push_str(before);
        }
        match with {
            Replacement::Tag => {
                out.push('[');
                out.push_str(span.kind.as_str());
                out.push(']');
            }
            Replacement::Mask => out.push_str("***"),
            Replacement::Empty => {}
        }
        from = from.max(span.end);
    }
    if let Some(rest) = text.get(from..) {
        out.push_str(rest);
    }
}

/// Adds spans for the ages and years in a text about a patient of 90 or more: every year up to
/// `last_year`, and every age, since with the year of the note it would date the birth.
#[cfg_attr(not(feature = "fhir"), allow(dead_code))]
pub(crate) fn add_aged(text: &str, last_year: i32, spans: &mut Vec<Span>) {
    let before = spans.len();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
            continue;
        }
        let start = at;
        while bytes.get(at).is_some_and(u8::is_ascii_digit) {
            at += 1;
        }
        let kind = match at - start {
            4 => {
                let year: i32 = text.get(start..at).and_then(|y| y.parse().ok()).unwrap_or(0);
                (year > 1800 && year <= last_year).then_some(Kind::Date)
            }
            1..=3 if is_age(text, start, at) => Some(Kind::Age90),
            _ => None,
        };
        let Some(kind) = kind else { continue };
        let taken = spans.iter().take(before).any(|s| s.start < at && start < s.end);
        if !taken {
            spans.push(Span { start, end: at, kind, score: 1.0, rule: "deid.aged" });
        }
    }
    if spans.len() > before {
        spans.sort_by_key(|s| s.start);
    }
}

/// A number with "years old", "yo", "y/o" behind it or "age", "aged" before it.
fn is_age(text: &str, start: usize, end: usize) -> bool {
    let window = |from: usize, to: usize| {
        text.as_bytes().get(from..to.min(text.len())).unwrap_or(b"").to_ascii_lowercase()
    };
    let after = window(end, end + 12);
    let after = after.trim_ascii_start();
    let after = after.strip_prefix(b"-").unwrap_or(after);
    let before = window(start.saturating_sub(10), start);
    let before = before.trim_ascii_end();
    let before = before.strip_suffix(b":").or(before.strip_suffix(b" of")).unwrap_or(before);
    [&b"year"[..], b"yr", b"yo", b"y/o", b"y.o", b"y o"].iter().any(|w| after.starts_with(w))
        || [&b"age"[..], b"aged", b"ages"].iter().any(|w| before.trim_ascii_end().ends_with(w))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(start: usize, end: usize, kind: Kind) -> Span {
        Span { start, end, kind, score: 1.0, rule: "test" }
    }

    #[test]
    fn spans_are_replaced_as_asked() {
        let spans = [span(0, 3, Kind::Name), span(8, 12, Kind::Date)];
        let mut out = String::new();
        replace("Bob was here.", &spans, Replacement::Tag, &mut out);
        assert_eq!(out, "[NAME] was [DATE].");
        out.clear();
        replace("Bob was here.", &spans, Replacement::Mask, &mut out);
        assert_eq!(out, "*** was ***.");
    }

    #[test]
    fn own_marks_are_left_alone() {
        let text = "Seen by [NAME] on [DATE] by IT";
        assert!(is_own_mark(text, &span(9, 13, Kind::Name)));
        assert!(is_own_mark(text, &span(8, 14, Kind::Name)));
        assert!(!is_own_mark(text, &span(28, 30, Kind::Name)));
        assert!(!is_own_mark(text, &span(0, 4, Kind::Name)));
    }

    #[test]
    fn ages_and_early_years_of_the_aged() {
        let text = "A 62-year-old, born 1921, age: 61, took 1900 mg in 1990; aged 70; 12 cm.";
        let mut spans = Vec::new();
        add_aged(text, 1930, &mut spans);
        let found: Vec<&str> = spans.iter().filter_map(|s| s.text(text)).collect();
        assert_eq!(found, ["62", "1921", "61", "1900", "70"]);
    }
}
