//! Redaction of text: spans out, tags in.

mod aged;
mod births;
mod marks;
mod stream;

use std::sync::OnceLock;

use medpipe_check_digits::{dea, mbi, npi, ssn::Ssn, vin};
use medpipe_phi_detect::{Detector, Kind, KnownFacts, Mode, Scratch, Span};

use crate::dates::{Date, Written};
use crate::guard::Deidentified;
use crate::key::Key;
use crate::operator::Operator;
use crate::policy::{FreeText, Policy};
use crate::value::{Replacer, Subject, cities};

#[cfg_attr(not(feature = "fhir"), allow(unused_imports))]
pub(crate) use aged::{add_aged, add_old, add_relatives};
pub(crate) use births::add_births;
pub use stream::{RedactError, Redactor};

/// Redacts text with one detector and policy.
///
/// ```
/// use medpipe_phi_deid::{Policy, TextRedactor};
/// let redactor = TextRedactor::new(Policy::safe_harbor());
/// let clean = redactor.redact("Seen by Dr. Alan Whitfield, call 212-555-0147.");
/// assert!(!clean.contains("Whitfield") && !clean.contains("0147"));
/// ```
///
/// With a key, pseudonyms and shifted dates that agree between documents:
///
/// ```
/// use medpipe_phi_deid::{Key, Policy, TextRedactor};
/// let key = Key::from_bytes(b"0123456789abcdef0123456789abcdef")?;
/// let redactor = TextRedactor::new(Policy::expert_dates()).with_key(&key);
/// let clean = redactor.redact_of("patient-7", "Admitted 03/05/2024, home on 03/09/2024.", None);
/// assert!(!clean.contains("03/05/2024") && !clean.contains("[DATE]"));
/// # Ok::<(), medpipe_phi_deid::KeyError>(())
/// ```
#[derive(Clone, Debug)]
pub struct TextRedactor {
    detector: Detector,
    replacer: Replacer,
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
        TextRedactor { detector, replacer: Replacer::without_key(&policy) }
    }

    /// Under a key. Without one, operators that [need it](crate::Operator::needs_key) put the tag.
    pub fn with_key(mut self, key: &Key) -> TextRedactor {
        self.replacer =
            Replacer::new(self.replacer.policy(), key).with_clock(self.replacer.clock());
        self
    }

    /// With the day at which ages are taken (see [`Replacer::with_clock`]).
    pub fn with_clock(mut self, clock: Date) -> TextRedactor {
        self.replacer = self.replacer.with_clock(clock);
        self
    }

    #[cfg_attr(not(feature = "fhir"), allow(dead_code))]
    pub(crate) fn into_detector(self) -> Detector {
        self.detector
    }

    /// The text with every identifier found replaced; empty when the policy removes free text. Dates of a
    /// patient who is not told are not shifted but tagged.
    pub fn redact(&self, text: &str) -> String {
        self.run(text, None, &mut self.replacer.nobody())
    }

    /// As [`redact`](Self::redact), and finds the patient's known values in any usual form.
    pub fn redact_known(&self, text: &str, known: &KnownFacts) -> String {
        self.run(text, Some(known), &mut self.replacer.nobody())
    }

    /// As [`redact`](Self::redact), for a text of the patient of that id.
    pub fn redact_of(&self, patient: &str, text: &str, known: Option<&KnownFacts>) -> String {
        self.run(text, known, &mut self.replacer.subject(patient))
    }

    /// As [`redact`](Self::redact), as a value that sinks of de-identified data accept.
    pub fn deidentify(&self, text: &str, known: Option<&KnownFacts>) -> Deidentified<String> {
        Deidentified::mint(self.run(text, known, &mut self.replacer.nobody()))
    }

    /// What replaces the values; it makes [`Subject`]s.
    pub fn replacer(&self) -> &Replacer {
        &self.replacer
    }

    /// Finds, and appends the text with the findings replaced to `out`; `spans` is left with the findings,
    /// which are byte offsets into `text`.
    pub fn redact_into(
        &self,
        text: &str,
        known: Option<&KnownFacts>,
        subject: &mut Subject,
        scratch: &mut Scratch,
        spans: &mut Vec<Span>,
        out: &mut String,
    ) {
        spans.clear();
        if self.replacer.policy().free_text == FreeText::Remove {
            return;
        }
        detect(&self.detector, text, known, scratch, spans);
        add_births(text, &self.replacer, spans);
        replace(text, spans, &self.replacer, subject, out);
    }

    fn run(&self, text: &str, known: Option<&KnownFacts>, subject: &mut Subject) -> String {
        let mut out = String::with_capacity(text.len());
        self.redact_into(text, known, subject, &mut Scratch::new(), &mut Vec::new(), &mut out);
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
    marks::leave(text, spans);
}

/// Appends `text` with its spans replaced. Spans are sorted and disjoint.
pub(crate) fn replace(
    text: &str,
    spans: &[Span],
    replacer: &Replacer,
    subject: &mut Subject,
    out: &mut String,
) {
    let aged = spans.iter().any(|span| span.kind == Kind::Age90);
    let mut from = 0;
    for span in spans {
        if let Some(before) = text.get(from..span.start) {
            out.push_str(before);
        }
        let value = span.text(text).unwrap_or("");
        let kind = kind_of(span, value, replacer.policy());
        let span = Span { kind, ..*span };
        match operator_of(span, value, aged, replacer.policy()) {
            Operator::CityOnly => out.push_str(&cities_of(text, span, value)),
            operator => replacer.replace_in_text(operator, kind, value, subject, out),
        }
        from = from.max(span.end);
    }
    if let Some(rest) = text.get(from..) {
        out.push_str(rest);
    }
}

/// What stays of a place by [`Operator::CityOnly`].
fn cities_of(text: &str, span: Span, value: &str) -> String {
    let around = cities::Around {
        is_city: CITY_RULES.iter().any(|rule| span.rule.starts_with(rule)),
        before: text.get(..span.start).unwrap_or(""),
        after: text.get(span.end..).unwrap_or(""),
    };
    cities::of(value, &around).unwrap_or_else(|| format!("[{}]", span.kind))
}

/// Rules of the detector that say of a place that it is a city, a state or a country.
const CITY_RULES: [&str; 5] =
    ["place.city", "address.city", "address.state", "place.state", "place.country"];

/// Where operators differ by kind: the kind that a known number has by its shape.
fn kind_of(span: &Span, value: &str, policy: &Policy) -> Kind {
    if span.kind != Kind::IdOther || policy.kinds.is_empty() {
        return span.kind;
    }
    if Ssn::parse(value).is_some_and(|_| value.len() == 11) {
        Kind::IdSsn
    } else if npi::is_valid(value) || dea::is_valid(value) {
        Kind::IdLicense
    } else if mbi::is_valid(value) {
        Kind::IdPlan
    } else if vin::is_valid(value) {
        Kind::IdVehicle
    } else {
        span.kind
    }
}

/// The policy's operator, but nothing of what dates the birth of the aged. `aged`: the text tells an age over 89.
fn operator_of(span: Span, value: &str, aged: bool, policy: &Policy) -> Operator {
    let chosen = policy.operator(span.kind);
    if span.rule == aged::RULE {
        // Whatever shows a part of the value, or makes another of it, would tell or mislead.
        let hides = matches!(chosen, Operator::Mask | Operator::Remove | Operator::Hash);
        return if hides { chosen } else { Operator::Tag };
    }
    match chosen {
        // Holidays and months without a day are names as well: Easter, April.
        Operator::Keep if span.kind == Kind::Date && !has_digit(value) => Operator::Tag,
        // '22 may be a hundred years ago.
        Operator::YearOnly if aged && Written::read(value).is_none_or(|d| d.has_short_year()) => {
            Operator::Tag
        }
        _ => chosen,
    }
}

fn has_digit(value: &str) -> bool {
    value.chars().any(char::is_numeric)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::Replacement;

    fn span(start: usize, end: usize, kind: Kind) -> Span {
        Span { start, end, kind, score: 1.0, rule: "test" }
    }

    #[test]
    fn spans_are_replaced_as_asked() {
        let spans = [span(0, 3, Kind::Name), span(8, 12, Kind::Date)];
        for (replacement, wanted) in [
            (Replacement::Tag, "[NAME] was [DATE]."),
            (Replacement::Mask, "*** was ***."),
            (Replacement::Empty, " was ."),
        ] {
            let replacer = Replacer::without_key(&Policy { replacement, ..Policy::default() });
            let mut out = String::new();
            replace("Bob was here.", &spans, &replacer, &mut replacer.nobody(), &mut out);
            assert_eq!(out, wanted);
        }
    }
}
