//! Street addresses, boxes, units, ZIP codes.

use super::{Scan, Text};
use crate::Kind::{Location, Zip};
use crate::lexicon::cue;
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
pub(super) fn street(scan: &mut Scan<'_>, i: usize) {
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
    last = unit_after(&text, last).unwrap_or(last);
    let score = if text.number(i) == 0 { 0.6 } else { 0.88 };
    scan.push(i, last, Location, score, "address.street");
    locality(scan, last);
}

/// Street words that are seldom anything else, so that lower case will do.
fn sure_street(text: &Text<'_>, i: usize) -> bool {
    ["street", "avenue", "road", "lane", "drive", "boulevard", "blvd"]
        .iter()
        .any(|w| w.as_bytes().eq_ignore_ascii_case(text.bytes_of(i)))
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
        scan.push(i, last, Location, 0.7, "address.loose");
        locality(scan, last);
    }
}

/// `Apt. 4`, `Suite 200`, `#12` behind token `last`.
fn unit_after(text: &Text<'_>, last: usize) -> Option<usize> {
    let mut k = last + 1;
    while matches!(text.at(k).byte, b',' | b'.') && text.at(k).form == Form::Sign && k < last + 3 {
        k += 1;
    }
    if text.at(k).gap > Gap::Line {
        return None;
    }
    let unit = text.at(k).is_word() && text.at(k).is(cue::UNIT);
    if !unit && !text.at(k).is_sign(b'#') {
        return None;
    }
    let mut n = k + 1;
    while matches!(text.at(n).byte, b'.' | b'#') && text.at(n).form == Form::Sign && n < k + 3 {
        n += 1;
    }
    let t = text.at(n);
    let number = t.gap <= Gap::Blank
        && (t.form == Form::Number || t.form == Form::Mixed || t.case == Case::Initial);
    number.then_some(n)
}

/// A unit or box that stands by itself: "P.O. Box 44", "Apt. 4", "PSC 0272, Box 1651".
pub(super) fn unit(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    if i == 0 {
        return;
    }
    let Some(last) = unit_after(&text, i - 1) else { return };
    let box_word = text.bytes_of(i).eq_ignore_ascii_case(b"box");
    let mut first = i;
    if box_word {
        // P.O. / PO before it
        let mut k = i;
        while k > 0
            && k > i.saturating_sub(4)
            && (matches!(text.bytes_of(k - 1), b"." | b"P" | b"O" | b"PO" | b"p" | b"o" | b"po"))
            && text.at(k).gap <= Gap::Blank
        {
            k -= 1;
        }
        if k < i {
            first = k;
        } else if !matches!(text.bytes_of(i.wrapping_sub(1)), b",")
            && text.before(i, 1).form != Form::Number
        {
            return;
        }
    }
    let short = ["apt", "apartment", "suite", "ste", "psc", "box", "pmb"]
        .iter()
        .any(|w| w.as_bytes().eq_ignore_ascii_case(text.bytes_of(i)));
    let unit_box =
        text.bytes_of(i) == b"Unit" && text.at(i + 1).len() == 4 && text.bytes_of(i + 2) == b"Box";
    if (short || unit_box) && (text.at(i).case.is_capital() || box_word) {
        scan.push(first, last, Location, 0.8, "address.unit");
        locality(scan, last);
    }
}

/// City, state and ZIP behind token `last` of an address.
fn locality(scan: &mut Scan<'_>, last: usize) {
    let text = scan.text;
    let mut k = last + 1;
    while (text.at(k).is_sign(b',') || text.at(k).is_sign(b'.')) && k < last + 3 {
        k += 1;
    }
    // "in West Glens Falls"
    if text.bytes_of(k) == b"in" {
        k += 1;
    }
    let first = k;
    let mut city = None;
    while k < first + 6 && text.at(k).gap <= if k == first { Gap::Line } else { Gap::Blank } {
        let t = text.at(k);
        let state = t.is(cue::STATE_CODE) && t.case == Case::Upper && t.len() == 2;
        if state
            || !(t.is_capital()
                || t.is(cue::PARTICLE) && t.form == Form::Word
                || t.is_sign(b'-')
                || t.is_sign(b'.') && text.before(k, 1).len() <= 2
                || t.is_sign(b'\''))
        {
            break;
        }
        if t.form == Form::Word {
            if text.at(k).is(cue::LABEL) && text.at(k + 1).is_sign(b':') {
                break;
            }
            city = Some(k);
        }
        k += 1;
    }
    let sentence = text.before(first, 1).is_sign(b'.')
        && text.at(first).gap == Gap::Blank
        && text.before(first, 2).len() > 4;
    if let Some(end) = city.filter(|_| !sentence) {
        scan.push(first, end, Location, 0.75, "address.city");
    }
    let mut s = k;
    while (text.at(s).is_sign(b',') || text.at(s).is_sign(b'\n')) && s < k + 2 {
        s += 1;
    }
    let t = text.at(s);
    if t.gap <= Gap::Line
        && t.is_word()
        && (t.is(cue::STATE_CODE) && t.case == Case::Upper
            || t.is(cue::STATE) && t.case.is_capital())
    {
        scan.push(s, s, Location, 0.72, "address.state");
    }
}

/// Five or nine digits behind a state or a label.
pub(super) fn zip(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    if !(3..=6).contains(&t.len())
        || t.gap == Gap::Glued
            && !text.before(i, 1).is_sign(b':')
            && !text.before(i, 1).is_sign(b'(')
    {
        return;
    }
    let mut k = i;
    let mut state = false;
    let mut label = false;
    for _ in 0..4 {
        if k == 0 || text.at(k).gap > Gap::Line {
            break;
        }
        k -= 1;
        let p = text.at(k);
        if p.form == Form::Word {
            label = [&b"zip"[..], b"zipcode", b"postal"]
                .iter()
                .any(|w| w.eq_ignore_ascii_case(text.bytes_of(k)));
            let code = matches!(text.bytes_of(k), b"code" | b"Code");
            if code {
                continue;
            }
            state = p.is(cue::STATE_CODE) && p.case == Case::Upper && p.len() == 2
                || (p.is(cue::STATE | cue::COUNTRY) || is_two_word_state(&text, k))
                    && p.case.is_capital();
            break;
        }
        if !(p.is_sign(b',') || p.is_sign(b'.') || p.is_sign(b':') || p.is_sign(b'(')) {
            break;
        }
    }
    let city = text.before(i, 1).is_sign(b',')
        && text.before(i, 2).is_capital()
        && text.before(i, 2).entry.city() > 0
        || text.before(i, 1).is_capital()
            && text.before(i, 1).entry.city() >= 2
            && text.at(i).gap == Gap::Blank;
    if !(label || t.len() == 5 && (state || city)) || text.at(i + 1).is(cue::MEASURE) {
        return;
    }
    let plus4 = text.at(i + 1).is_sign(b'-')
        && text.at(i + 1).gap == Gap::Glued
        && text.at(i + 2).form == Form::Number
        && text.at(i + 2).len() == 4
        && text.at(i + 2).gap == Gap::Glued;
    scan.push(i, if plus4 { i + 2 } else { i }, Zip, 0.9, "zip");
}

fn is_two_word_state(text: &Text<'_>, i: usize) -> bool {
    matches!(
        (text.bytes_of(i.wrapping_sub(1)), text.bytes_of(i)),
        (b"New", b"York" | b"Jersey" | b"Mexico" | b"Hampshire")
            | (b"North" | b"South", b"Carolina" | b"Dakota")
            | (b"West", b"Virginia")
            | (b"Rhode", b"Island")
            | (b"Puerto", b"Rico")
    )
}
