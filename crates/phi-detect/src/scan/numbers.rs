//! Long numbers without a cue: payment cards, provider numbers, spaced SSNs, digit strings nobody counts with.

use medpipe_check_digits::{luhn, npi, ssn};

use super::ids::{self, Cue};
use super::{Scan, Text, phones};
use crate::Kind;
use crate::lexicon::cue;
use crate::token::{Form, Gap};

/// A number that begins at token `i`.
pub(super) fn scan(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let p = text.before(i, 1);
    if t.gap == Gap::Glued
        && i > 0
        && p.form == Form::Sign
        && matches!(p.byte, b'.' | b',' | b'$' | b'-' | b'/')
        && p.gap == Gap::Glued
    {
        return;
    }
    if let Some((last, digits)) = groups(&text, i) {
        let start = t.start as usize;
        let raw = text
            .bytes
            .get(start..text.at(last).end as usize)
            .and_then(|b| std::str::from_utf8(b).ok())
            .unwrap_or_default();
        if (13..=19).contains(&digits) && luhn::is_card(raw) {
            scan.push(i, last, Kind::IdAccount, 0.93, "id.card");
        } else if digits == 9 && ssn::Ssn::parse(raw).is_some() && raw.len() == 11 {
            scan.push(i, last, Kind::IdSsn, 0.85, "id.ssn.spaced");
        } else if digits >= 12 && matches!(raw.bytes().next(), Some(b'0'..=b'9')) && last > i + 1 {
            scan.push(i, last, Kind::IdOther, 0.6, "id.digit-groups");
        }
    }
    masked_ssn(scan, i);
    dotted_ssn(scan, i);
    if t.len() < 7 || is_quantity(&text, i) {
        return;
    }
    if matches!(ids::announced(&text, i), Cue::Code) {
        return;
    }
    let raw = std::str::from_utf8(text.bytes_of(i)).unwrap_or_default();
    let (kind, score, rule) = match t.len() {
        10 if phones::announced(&text, i).is_some() => return,
        10 if npi::is_valid(raw) => (Kind::IdLicense, 0.75, "id.npi"),
        13..=19 if luhn::is_card(raw) => (Kind::IdAccount, 0.93, "id.card"),
        _ => (Kind::IdOther, 0.55, "id.digits"),
    };
    scan.push(i, i, kind, score, rule);
}

/// Groups of digits after single blanks or hyphens: last token and number of digits.
fn groups(text: &Text<'_>, i: usize) -> Option<(usize, usize)> {
    let (mut last, mut digits) = (i, text.at(i).len());
    if !(3..=6).contains(&digits) {
        return None;
    }
    loop {
        let glued = text.at(last + 1).is_sign(b'-') && text.at(last + 1).gap == Gap::Glued;
        let next = if glued { last + 2 } else { last + 1 };
        let t = text.at(next);
        let gap = if glued { t.gap == Gap::Glued } else { t.gap == Gap::Blank };
        if t.form != Form::Number || !gap || t.len() > 7 || t.len() < 2 {
            break;
        }
        last = next;
        digits += t.len();
        if digits > 19 {
            return None;
        }
    }
    (last > i).then_some((last, digits))
}

/// "SSN: 457.55.5462"
fn dotted_ssn(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let part = |k: usize, len: usize| {
        text.at(k).form == Form::Number
            && text.at(k).len() == len
            && (k == i || text.at(k).gap == Gap::Glued)
    };
    let dot = |k: usize| text.at(k).is_sign(b'.') && text.at(k).gap == Gap::Glued;
    let fits = part(i, 3) && dot(i + 1) && part(i + 2, 2) && dot(i + 3) && part(i + 4, 4);
    if fits && (1..=4).any(|n| text.before(i, n).is(cue::ID_SSN)) {
        scan.push(i, i + 4, Kind::IdSsn, 0.95, "id.ssn.cue");
    }
}

/// `XXX-XX-1234`, `***-**-1234`: the last four of an SSN.
fn masked_ssn(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let start = t.start as usize;
    if t.len() != 4 || start < 7 || t.gap != Gap::Glued {
        return;
    }
    let mask = text.bytes.get(start - 7..start).unwrap_or_default();
    let hidden =
        mask.iter().all(|b| matches!(b, b'x' | b'X' | b'*' | b'#' | b'-')) && mask.ends_with(b"-");
    if hidden {
        scan.found.push(crate::Span {
            start: start - 7,
            end: t.end as usize,
            kind: Kind::IdSsn,
            score: 0.9,
            rule: "id.ssn.masked",
        });
    }
}

fn is_quantity(text: &Text<'_>, i: usize) -> bool {
    let n = text.at(i + 1);
    n.is(cue::MEASURE) && n.gap <= Gap::Blank
        || n.is_sign(b'%')
        || text.before(i, 1).is_sign(b'$')
        || n.is_sign(b'.')
            && n.gap == Gap::Glued
            && text.at(i + 2).form == Form::Number
            && text.at(i + 2).gap == Gap::Glued
}

/// A unique device identifier in the form of GS1, "(01)09524238951169(17)271202(10)L03034": from its first bracket on.
pub(super) fn udi(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let group = |k: usize| {
        let code = text.at(k + 1).form == Form::Number && (2..=4).contains(&text.at(k + 1).len());
        text.at(k).is_sign(b'(')
            && code
            && text.at(k + 2).is_sign(b')')
            && text.at(k + 3).gap == Gap::Glued
            && matches!(text.at(k + 3).form, Form::Number | Form::Mixed | Form::Word)
    };
    if !group(i) || text.bytes_of(i + 1) != b"01" || text.at(i + 3).len() != 14 {
        return;
    }
    let mut k = i;
    while k < i + 24 && group(k) && (k == i || text.at(k).gap == Gap::Glued) {
        k += 4;
    }
    scan.push(i, k - 1, Kind::IdDevice, 0.97, "id.udi");
}
