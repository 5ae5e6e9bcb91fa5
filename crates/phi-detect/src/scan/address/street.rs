//! House number and street.

use super::locality::locality;
use super::unit::{unit_after, unit_before};
use crate::Kind::Location;
use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Case, Form, Gap};

/// Words of a street name: capitalised, ordinals, particles.
fn is_street_part(text: &Text<'_>, i: usize) -> bool {
    let t = text.at(i);
    match t.form {
        Form::Word => t.case.is_capital() || t.is(cue::PARTICLE) && !t.is(cue::STOP),
        Form::Mixed => text.bytes_of(i).first().is_some_and(u8::is_ascii_digit) && t.len() <= 5,
        _ => false,
    }
}

/// A house number at token `i`, then a street.
pub(in crate::scan) fn street(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    if t.len() > 6
        || t.gap == Gap::Glued
            && i > 0
            && !matches!(text.before(i, 1).byte, b':' | b'(' | b'"' | b'#' | b'\'' | b',')
    {
        return;
    }
    let digits = text.bytes_of(i).iter().filter(|b| b.is_ascii_digit()).count();
    if digits + 1 < t.len() || digits == 0 || text.at(i + 1).gap != Gap::Blank {
        return;
    }
    let (mut k, mut words, mut suffix) = (i + 1, 0, None);
    while k <= i + 6 && text.at(k).gap <= Gap::Blank {
        let t = text.at(k);
        if t.is_sign(b'.') && t.gap == Gap::Glued && text.before(k, 1).len() <= 4
            || t.is_sign(b'-') && t.gap == Gap::Glued
            || t.is_sign(b'\'') && t.gap == Gap::Glued
        {
            k += 1;
            continue;
        }
        if words > 0
            && t.form == Form::Word
            && t.is(cue::STREET)
            && t.len() > 1
            && (t.case.is_capital() || t.len() > 3 && sure_street(&text, k))
        {
            suffix = Some(k);
            k += 1;
            words += 1;
            continue;
        }
        let more_names = suffix.is_none()
            && is_street_part(&text, k)
            && !t.is(cue::UNIT)
            && !(t.is(cue::MEASURE) && t.case != Case::Title);
        if !more_names {
            break;
        }
        words += 1;
        k += 1;
    }
    let highway = text.at(i + 1).is(cue::STREET) && text.at(i + 2).form == Form::Number;
    let Some(mut last) = suffix.or(highway.then_some(i + 2)) else { return loose(scan, i, k) };
    // A dot, a direction and a unit behind it.
    if text.at(last + 1).is_sign(b'.')
        && text.at(last + 1).gap == Gap::Glued
        && text.at(last).len() <= 5
        && text.at(last + 2).gap <= Gap::Blank
        && !text.at(last + 2).is_word()
    {
        last += 1;
    }
    if text.at(last + 1).is(cue::DIRECTION)
        && text.at(last + 1).case.is_capital()
        && text.at(last + 1).gap == Gap::Blank
        && text.at(last + 1).len() <= 2
    {
        last += 1;
    }
    // "County Road 12"
    let numbered = text.says(last, &["road", "route", "highway", "hwy", "rd", "rte"])
        && text.at(last + 1).form == Form::Number
        && text.at(last + 1).gap == Gap::Blank
        && text.at(last + 1).len() <= 4
        && !text.at(last + 2).is(cue::MEASURE);
    if numbered {
        last += 1;
    }
    last = unit_after(&text, last).unwrap_or(last);
    let score = if text.number(i) == 0 { 0.6 } else { 0.88 };
    let first = unit_before(&text, i).unwrap_or_else(|| with_number_before(&text, i));
    scan.push(first, last, Location, score, "address.street");
    locality(scan, last);
}

/// Street words that are seldom anything else, so that lower case will do.
fn sure_street(text: &Text<'_>, i: usize) -> bool {
    text.says(i, &["street", "avenue", "road", "lane", "drive", "boulevard", "blvd"])
}

/// Number and capitalised words without a street word: an address when a locality, unit or label is beside it.
fn loose(scan: &mut Scan<'_>, i: usize, end: usize) {
    let text = scan.text;
    if end <= i + 1 || !text.at(i + 1).is_capital() {
        return;
    }
    let mut last = end - 1;
    while last > i && text.at(last).form == Form::Sign {
        last -= 1;
    }
    // "22 Main 14": a foreign house number behind the street.
    if text.at(last + 1).form == Form::Number
        && text.at(last + 1).gap == Gap::Blank
        && text.at(last + 1).len() <= 4
    {
        last += 1;
    }
    let unit = unit_after(&text, last);
    let plain = |k: usize| {
        text.at(k).entry.word() >= 3
            || text.at(k).entry.drug()
            || text.at(k).is(cue::PHONE
                | cue::FAX
                | cue::LABEL
                | cue::CLINICAL
                | cue::MEASURE
                | cue::MONTH
                | cue::HEADING)
    };
    let words_only = (i + 1..=last).filter(|&k| text.at(k).is_word()).all(|k| !plain(k));
    // The line, or the phrase behind "at" or "address is", is nothing but number, words, number.
    let numbered = text.at(last).form == Form::Number
        && words_only
        && (text.at(last + 1).gap >= Gap::Line
            || text.at(last + 1).form == Form::Sign
            || text.at(last + 1).is_capital());
    let preceded =
        matches!(text.bytes_of(i.wrapping_sub(1)), b"at" | b"on" | b"address" | b"is" | b"to")
            && text.at(last).form == Form::Number
            && words_only;
    let unit = unit.or((numbered || preceded).then_some(last));
    let labelled = (1..=6).take_while(|&n| i >= n).any(|n| {
        text.before(i, n).is(cue::LABEL | cue::CARE)
            && text.at(i).gap <= Gap::Line
            && matches!(
                text.bytes_of(i - n),
                b"address"
                    | b"Address"
                    | b"ADDRESS"
                    | b"lives"
                    | b"resides"
                    | b"located"
                    | b"Street"
            )
    });
    let state = (last + 1..last + 9).take_while(|&k| text.at(k).gap <= Gap::Line).any(|k| {
        text.at(k).is(cue::STATE_CODE)
            && text.at(k).case == Case::Upper
            && text.at(k + 1).form == Form::Number
            && text.at(k + 1).len() == 5
    });
    if unit.is_some() || labelled || state {
        let last = unit.unwrap_or(last);
        let first = with_number_before(&text, i);
        scan.push(first, last, Location, 0.7, "address.loose");
        locality(scan, last);
    }
}

/// A second number before the house number belongs to the address: "638 2229 Wolmarans St".
fn with_number_before(text: &Text<'_>, i: usize) -> usize {
    let p = text.before(i, 1);
    if p.form == Form::Number && p.len() <= 5 && text.at(i).gap == Gap::Blank { i - 1 } else { i }
}
