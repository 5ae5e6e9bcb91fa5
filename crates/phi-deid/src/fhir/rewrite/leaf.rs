//! Single values.

use medpipe_fhir_model::defs::{self, Primitive, Strength, TypeId};
use medpipe_fhir_model::{Kind as Json, Node};
use medpipe_phi_detect::Span;

use super::{Kept, Rewriter};
use crate::dates::{self, Parts};
use crate::fhir::codes;
use crate::fhir::coding::{self, Code, has_code, is_coded};
use crate::fhir::issue::rules;
use crate::fhir::names::{names, types};
use crate::fhir::{places, uri};
use crate::policy::FreeText;
use crate::text;
use crate::zip::zip3;

impl<'u> Rewriter<'u, '_, '_> {
    /// The text of a string node; anything else is removed.
    pub(super) fn string(&mut self, node: Node<'u>) -> Option<std::borrow::Cow<'u, str>> {
        let text = node.text();
        if text.is_none() && node.kind() != Json::Null {
            self.issue(rules::WRONG_KIND);
        }
        text
    }

    pub(super) fn keep(&mut self, node: Node<'u>, element: defs::Element) -> bool {
        let kept = match element.type_id().primitive() {
            Some(Primitive::Boolean) => node.kind() == Json::Bool,
            Some(Primitive::Time) => node.text().is_some_and(|t| {
                t.len() <= 12 && t.bytes().all(|b| b.is_ascii_digit() || b":.".contains(&b))
            }),
            // Only an override puts `keep` elsewhere.
            _ => true,
        };
        if kept {
            self.out.node(node);
        } else {
            self.issue(rules::WRONG_KIND);
        }
        kept
    }

    /// Keeps a string that passes a check.
    pub(super) fn checked(&mut self, node: Node<'u>, check: fn(&str) -> bool) -> bool {
        let Some(text) = self.string(node) else { return false };
        if !check(&text) || !self.spans_of(node).is_empty() {
            self.issue(rules::SHAPE);
            return false;
        }
        self.out.raw_string(node.raw());
        true
    }

    pub(super) fn code(&mut self, node: Node<'u>, element: defs::Element) -> bool {
        let Some(code) = self.string(node) else { return false };
        let binding = element.binding().filter(|b| b.strength() == Strength::Required);
        let valid = match binding.and_then(|b| b.codes()) {
            Some(set) => set.has_code(&code),
            None => codes::word(&code) && self.spans_of(node).is_empty(),
        };
        if !valid {
            self.issue(rules::CODE);
            return false;
        }
        self.out.raw_string(node.raw());
        true
    }

    pub(super) fn coding_code(&mut self, parent: Node<'u>, node: Node<'u>, owner: TypeId) -> bool {
        match coding::code(parent, owner) {
            Code::Stays if self.spans_of(node).is_empty() => {
                self.out.raw_string(node.raw());
                true
            }
            Code::Pseudonym => self.id(node),
            Code::Stays | Code::Goes => {
                self.issue(rules::CODE);
                false
            }
        }
    }

    pub(super) fn coded_text(&mut self, parent: Node<'u>, node: Node<'u>, owner: TypeId) -> bool {
        if is_coded(parent, owner) { self.with_spans(node) } else { self.free_text(node) }
    }

    pub(super) fn unit(&mut self, parent: Node<'u>, node: Node<'u>) -> bool {
        if has_code(parent) { self.with_spans(node) } else { self.free_text(node) }
    }

    /// Free text, as the policy says.
    pub(super) fn free_text(&mut self, node: Node<'u>) -> bool {
        if self.shared.deid.policy.policy().free_text == FreeText::Remove {
            return false;
        }
        self.with_spans(node)
    }

    /// A text with what detection found in it replaced.
    pub(super) fn with_spans(&mut self, node: Node<'u>) -> bool {
        let Some(text) = self.string(node) else { return false };
        if let Some(kept) = self.age_text(&text) {
            return kept;
        }
        let spans = self.spans_of(node);
        let ages = self.whose.aged || self.of_relatives || self.in_age;
        if spans.is_empty() && !ages {
            self.out.raw_string(node.raw());
            return !text.is_empty();
        }
        let redacted = self.redact(&text, spans);
        if redacted.is_empty() {
            return false;
        }
        self.out.string(&redacted);
        true
    }

    pub(super) fn spans_of(&self, node: Node<'u>) -> &'u [Span] {
        let at = node.id().index();
        let hits = &self.entry.hits;
        let hit = hits.binary_search_by_key(&at, |h| h.node).ok().and_then(|i| hits.get(i));
        let range = hit.map(|h| h.from as usize..h.to as usize);
        range.and_then(|r| self.shared.spans.get(r)).unwrap_or(&[])
    }

    /// Replaces the spans, and for the aged whatever would date their birth.
    pub(super) fn redact(&mut self, text: &str, spans: &[Span]) -> String {
        let replacer = &self.shared.deid.replacer;
        let mut out = String::with_capacity(text.len());
        let keeps = self.shared.deid.policy.policy().keeps_ages();
        if keeps || !(self.whose.aged || self.of_relatives || self.in_age) {
            text::replace(text, spans, replacer, &mut self.subject, &mut out);
            return out;
        }
        let mut all = spans.to_vec();
        let last_year = self.whose.last_aged_year;
        if self.in_age {
            text::add_old(text, &mut all);
        }
        if self.of_relatives {
            text::add_relatives(text, last_year, &mut all);
        } else if self.whose.aged {
            text::add_aged(text, last_year, &mut all);
        }
        text::replace(text, &all, replacer, &mut self.subject, &mut out);
        out
    }

    pub(super) fn number(&mut self, node: Node<'u>) -> bool {
        if node.kind() != Json::Number {
            if node.kind() != Json::Null {
                self.issue(rules::WRONG_KIND);
            }
            return false;
        }
        if !self.spans_of(node).is_empty() {
            self.issue(rules::NUMBER);
            return false;
        }
        match places_after_point(node.raw()) {
            Number::Plain => self.out.raw_value(node.raw()),
            Number::Noisy => {
                let value = node.as_f64().unwrap_or(0.0);
                let cut = round(value);
                self.out.raw_value(&cut);
            }
            Number::TooLong => {
                self.issue(rules::NUMBER);
                return false;
            }
        }
        true
    }

    pub(super) fn year(&mut self, node: Node<'u>) -> bool {
        let Some(text) = self.string(node) else { return false };
        let Some(parts) = Parts::read(&text) else {
            self.issue(rules::DATE);
            return false;
        };
        if parts.year <= self.whose.last_aged_year {
            self.issue(rules::AGED);
            return false;
        }
        if let Some(days) = self.shift {
            return self.shifted(&text, days);
        }
        self.out.raw_string(text.get(..4).unwrap_or(""));
        true
    }

    pub(super) fn birth(&mut self, node: Node<'u>) -> bool {
        // `born` of a relative may be a Period or a text: neither can be cut to a year safely.
        if node.kind() != Json::String {
            return false;
        }
        if self.whose.aged && !self.of_relatives {
            self.issue(rules::AGED);
            return false;
        }
        // Moved back, a birth may look as if it were of ninety years ago: others' are removed then.
        let moved = self.shift.and_then(|days| dates::shift(&node.text()?, days));
        let year = moved.as_deref().and_then(Parts::read).map(|p| p.year);
        if year.is_some_and(|y| y <= self.whose.last_aged_year) && !self.of_relatives {
            self.issue(rules::AGED);
            return false;
        }
        self.year(node)
    }

    pub(super) fn instant(&mut self, node: Node<'u>) -> bool {
        let (Some(days), Some(text)) = (self.shift, node.text()) else { return false };
        self.shifted(&text, days)
    }

    fn shifted(&mut self, text: &str, days: i32) -> bool {
        match dates::shift(text, days).filter(|d| d.len() <= 35 && d.is_ascii()) {
            Some(date) => {
                self.out.string(&date);
                true
            }
            None => {
                self.issue(rules::DATE);
                false
            }
        }
    }

    pub(super) fn uri(&mut self, node: Node<'u>) -> bool {
        let Some(text) = self.string(node) else { return false };
        if uri::is_public(&text) && self.spans_of(node).is_empty() {
            self.out.raw_string(node.raw());
        } else if !text.is_empty() {
            // Canonical links keep their target: the version and fragment are no part of it.
            let bare = text.split(['|', '#']).next().unwrap_or(&text);
            let urn = self.shared.pseudonym(bare).to_urn();
            self.out.raw_string(&urn);
        }
        !text.is_empty()
    }

    pub(super) fn mime(&mut self, parent: Node<'u>, node: Node<'u>, owner: TypeId) -> bool {
        if Some(owner) == types().binary && self.binary_text(parent).is_some() {
            self.out.raw_string("text/plain; charset=utf-8");
            return true;
        }
        self.checked(node, codes::mime)
    }

    pub(super) fn state(&mut self, parent: Node<'u>, node: Node<'u>) -> bool {
        let Some(text) = self.string(node) else { return false };
        let abroad = parent.member(names().country).is_some_and(|c| !is_us(c));
        match places::us_state(&text).filter(|_| !abroad) {
            Some(code) => {
                self.out.raw_string(code);
                true
            }
            None => {
                self.issue(rules::PLACE);
                false
            }
        }
    }

    pub(super) fn country(&mut self, node: Node<'u>) -> bool {
        let Some(text) = self.string(node) else { return false };
        match places::country(&text) {
            Some(code) => {
                self.out.string(code);
                true
            }
            None => {
                self.issue(rules::PLACE);
                false
            }
        }
    }

    pub(super) fn zip3(&mut self, parent: Node<'u>, node: Node<'u>) -> bool {
        if self.state_only {
            return false;
        }
        let Some(text) = self.string(node) else { return false };
        let country = parent.member(names().country).is_none_or(is_us);
        let state = parent.member(names().state).and_then(Node::text);
        let abroad = state.is_some_and(|s| places::us_state(&s).is_none());
        match zip3(&text).filter(|_| country && !abroad) {
            Some(area) => {
                self.out.raw_string(&area);
                true
            }
            None => {
                self.issue(rules::PLACE);
                false
            }
        }
    }

    pub(super) fn state_only(&mut self, node: Node<'u>, id: TypeId, required: bool) -> Kept {
        self.state_only = true;
        let kept = self.complex(node, id, required);
        self.state_only = false;
        kept
    }
}

fn is_us(country: Node<'_>) -> bool {
    country.text().is_some_and(|c| places::country(&c) == Some("US"))
}

enum Number {
    Plain,
    Noisy,
    TooLong,
}

/// Whether a number is short enough to stay: fewer than nine digits before the point (identifiers
/// are longer), at most six behind it (what follows is noise, and as good as a fingerprint).
fn places_after_point(raw: &str) -> Number {
    let (number, exponent) = raw.split_once(['e', 'E']).unwrap_or((raw, ""));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let whole = whole.trim_start_matches('-');
    if whole.len() >= 9 || exponent.trim_start_matches(['+', '-']).len() > 2 {
        Number::TooLong
    } else if fraction.len() > 6 {
        Number::Noisy
    } else {
        Number::Plain
    }
}

/// To six decimals; very small numbers to six significant digits.
fn round(value: f64) -> String {
    if value != 0.0 && value.abs() < 1e-3 {
        return format!("{value:.5e}");
    }
    let text = format!("{value:.6}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text.is_empty() || text == "-0" { "0".to_owned() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn noise_is_cut() {
        assert_eq!(round(28.104000000000003), "28.104");
        assert_eq!(round(-0.0000001234567), "-1.23457e-7");
        assert_eq!(round(100.00000001), "100");
        assert!(matches!(places_after_point("123456789"), Number::TooLong));
        assert!(matches!(places_after_point("-12345678.5"), Number::Plain));
        assert!(matches!(places_after_point("1.5e300"), Number::TooLong));
        assert!(matches!(places_after_point("0.1234567"), Number::Noisy));
    }
}
