//! Streets as other countries write them: the number behind the name.

use super::locality::locality;
use super::unit::unit_after;
use crate::Kind::Location;
use crate::lexicon::cue;
use crate::scan::Scan;
use crate::token::{Form, Gap};

/// Ends of street names in other languages.
const STREET_ENDS: &[&str] = &[
    "gatan", "gata", "vagen", "vegen", "veien", "vej", "gade", "strasse", "strase", "straat",
    "laan", "weg", "gasse", "katu", "tie", "allee", "platz", "plein", "gracht", "singel", "torg",
    "kaj", "centret", "alle", "dreef", "dijk", "damm",
];

/// "Magasinsgatan 7", "Via Tasso 129": a street whose number stands behind it.
pub(in crate::scan) fn foreign(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    if t.len() > 5 || t.gap != Gap::Blank || i == 0 {
        return;
    }
    let p = text.before(i, 1);
    let mut first = i;
    let mut k = i;
    while k > 0 && i - k < 6 && text.at(k).gap <= Gap::Blank {
        let w = text.at(k - 1);
        let part = w.is_capital()
            || w.is(cue::PARTICLE) && w.is_word()
            || w.is_sign(b'.') && text.before(k - 1, 1).len() <= 3
            || w.is_sign(b'-') && w.gap == Gap::Glued
            || text.at(k - 1).is(cue::STREET_START);
        if !part || w.is(cue::MONTH | cue::HEADING | cue::CLINICAL | cue::LABEL) {
            break;
        }
        k -= 1;
        if text.at(k).is_word() {
            first = k;
        }
        if text.at(k).is(cue::STREET_START) {
            break;
        }
    }
    let ends = p.is_capital()
        && p.len() >= 6
        && STREET_ENDS.iter().any(|e| ends_with(text.bytes_of(i - 1), e));
    let starts = first + 1 < i && text.at(first).is(cue::STREET_START);
    if first == i || !(ends && p.entry.word() == 0 || starts) {
        return;
    }
    if text.before(first, 1).form == Form::Number && text.at(first).gap == Gap::Blank {
        first -= 1;
    }
    let last = unit_after(&text, i).unwrap_or(i);
    scan.push(first, last, Location, 0.65, "address.foreign");
    locality(scan, last);
}

/// Whether a word ends so, in any case.
fn ends_with(word: &[u8], end: &str) -> bool {
    let tail = word.len().checked_sub(end.len()).and_then(|from| word.get(from..));
    tail.is_some_and(|t| t.eq_ignore_ascii_case(end.as_bytes()))
}
