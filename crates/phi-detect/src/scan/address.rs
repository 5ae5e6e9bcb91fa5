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
    let first = with_number_before(&text, i);
    scan.push(first, last, Location, score, "address.street");
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
    let plain = |k: usize| {
        text.at(k).entry.word() >= 3
            || text.at(k).entry.drug()
            || text.at(k).is(cue::CLINICAL | cue::MEASURE | cue::MONTH | cue::HEADING)
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

/// The lines below an address line, as long as they hold nothing but capitalised words, codes and numbers.
fn block(scan: &mut Scan<'_>, last: usize) {
    let text = scan.text;
    // To the end of the address's own line.
    let mut k = last + 1;
    while text.at(k).same_line() && k <= last + 8 {
        if text.at(k).form == Form::Word && !text.at(k).is_capital() {
            return;
        }
        k += 1;
    }
    for _ in 0..4 {
        let start = k;
        let mut n = k;
        while n < k + 9 && (n == k || text.at(n).same_line()) && text.at(n).form != Form::Edge {
            n += 1;
        }
        let words = || (start..n).filter(|&w| text.at(w).form != Form::Sign);
        let fits = |w: usize| {
            let t = text.at(w);
            match t.form {
                Form::Word => {
                    (t.is_capital() || t.is(cue::PARTICLE))
                        && !t.is(cue::LABEL
                            | cue::NAME_LABEL
                            | cue::TITLE
                            | cue::ROLE
                            | cue::HEADING & !cue::FACILITY_PART
                            | cue::PHONE
                            | cue::FAX
                            | cue::VERB)
                }
                Form::Number => (2..=6).contains(&t.len()),
                Form::Mixed => t.len() <= 7,
                _ => true,
            }
        };
        let signs = (start..n).all(|w| {
            text.at(w).form != Form::Sign
                || matches!(
                    text.at(w).byte,
                    b',' | b'.' | b'-' | b'(' | b')' | b'>' | b'?' | b'#' | b'\''
                )
        });
        if n == start
            || n - start > 8
            || words().count() == 0
            || !signs
            || !words().all(fits)
            || text.at(n).same_line()
        {
            return;
        }
        let (Some(a), Some(b)) = (words().next(), words().last()) else { return };
        let postal = text.at(b).form == Form::Number && text.at(b).len() >= 4;
        if postal && a == b {
            scan.push(b, b, Zip, 0.6, "zip.block");
        } else if postal {
            scan.push(a, b - 1, Location, 0.55, "address.block");
            scan.push(b, b, Zip, 0.6, "zip.block");
        } else {
            scan.push(a, b, Location, 0.55, "address.block");
        }
        k = n;
    }
}

/// Ends of street names in other languages.
const STREET_ENDS: &[&str] = &[
    "gatan", "gata", "vagen", "vegen", "veien", "vej", "gade", "strasse", "strase", "straat",
    "laan", "weg", "gasse", "katu", "tie", "allee", "platz", "plein", "gracht", "singel", "torg",
    "kaj", "centret", "alle", "dreef", "dijk", "damm",
];
/// Beginnings of street names in other languages.
const STREET_STARTS: &[&str] = &[
    "via", "viale", "rue", "rua", "calle", "avenida", "avenue", "ul", "ulica", "piazza", "corso",
    "place", "chemin", "carrer", "plaza", "paseo", "travessa", "largo", "odos", "leoforos",
];

/// "Magasinsgatan 7", "Via Tasso 129": a street whose number stands behind it.
pub(super) fn foreign(scan: &mut Scan<'_>, i: usize) {
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
            || STREET_STARTS
                .iter()
                .any(|s| s.as_bytes().eq_ignore_ascii_case(text.bytes_of(k - 1)));
        if !part || w.is(cue::MONTH | cue::HEADING | cue::CLINICAL | cue::LABEL) {
            break;
        }
        k -= 1;
        if text.at(k).is_word() {
            first = k;
        }
        if STREET_STARTS.iter().any(|s| s.as_bytes().eq_ignore_ascii_case(text.bytes_of(k))) {
            break;
        }
    }
    let ends = p.is_capital()
        && p.len() >= 6
        && STREET_ENDS
            .iter()
            .any(|e| text.bytes_of(i - 1).to_ascii_lowercase().ends_with(e.as_bytes()));
    let starts = first + 1 < i
        && STREET_STARTS.iter().any(|s| s.as_bytes().eq_ignore_ascii_case(text.bytes_of(first)));
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

/// "FPO AE 12382" and the ship or unit on the line before it.
pub(super) fn military(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let office = matches!(text.bytes_of(i), b"APO" | b"FPO" | b"DPO" | b"apo" | b"fpo" | b"dpo");
    let area = matches!(text.bytes_of(i + 1), b"AA" | b"AE" | b"AP" | b"aa" | b"ae" | b"ap");
    if !office || !area || text.at(i + 2).form != Form::Number {
        return;
    }
    scan.push(i, i + 1, Location, 0.8, "address.military");
    scan.push(i + 2, i + 2, Zip, 0.9, "zip.military");
    let mut k = i;
    while k > 0 && i - k < 6 && (k == i || text.at(k).gap <= Gap::Blank) {
        k -= 1;
        if matches!(
            text.bytes_of(k).to_ascii_lowercase().as_slice(),
            b"uss" | b"usns" | b"usnv" | b"uscgc" | b"usnm" | b"psc" | b"unit"
        ) {
            scan.push(k, i - 1, Location, 0.75, "address.military");
            return;
        }
    }
}

/// City, state and ZIP behind token `last` of an address.
fn locality(scan: &mut Scan<'_>, last: usize) {
    block(scan, last);
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
