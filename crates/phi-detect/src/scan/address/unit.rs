//! Apartments, suites, boxes, military post offices.

use super::locality::locality;
use crate::Kind::{Location, Zip};
use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Case, Form, Gap};

/// `Apt. 4`, `Suite 200`, `#12` behind token `last`.
pub(in crate::scan) fn unit_after(text: &Text<'_>, last: usize) -> Option<usize> {
    let mut k = last + 1;
    while matches!(text.at(k).byte, b',' | b'.') && text.at(k).form == Form::Sign && k < last + 3 {
        k += 1;
    }
    if text.at(k).gap > Gap::Line {
        return None;
    }
    // "34th Floor"
    if text.at(k).form == Form::Mixed
        && text.at(k + 1).gap == Gap::Blank
        && text.says(k + 1, &["floor", "fl"])
    {
        return Some(k + 1);
    }
    unit_from(text, k)
}

/// The last token of the unit that begins at token `k`: "Apt. 4", "#12", "Rm 512-B".
fn unit_from(text: &Text<'_>, k: usize) -> Option<usize> {
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
    let part = text.at(n + 2);
    let parted = text.at(n + 1).is_sign(b'-')
        && text.at(n + 1).gap == Gap::Glued
        && part.gap == Gap::Glued
        && part.len() <= 3
        && (part.case == Case::Initial || matches!(part.form, Form::Number | Form::Mixed));
    number.then_some(if parted { n + 2 } else { n })
}

/// The first token of a unit that stands before the street at token `i`: "Suite 210, 900 Westchester Ave".
pub(super) fn unit_before(text: &Text<'_>, i: usize) -> Option<usize> {
    let comma = text.before(i, 1).is_sign(b',');
    let end = i.checked_sub(if comma { 2 } else { 1 })?;
    let number = matches!(text.at(end).form, Form::Number | Form::Mixed) && text.at(end).len() <= 5;
    let signed =
        matches!(text.before(end, 1).byte, b'.' | b'#') && text.before(end, 1).form == Form::Sign;
    let word = end.checked_sub(if signed { 2 } else { 1 })?;
    let near = (word + 1..=i).all(|k| text.at(k).gap <= Gap::Blank);
    (number && near && text.at(word).is_word() && text.at(word).is(cue::UNIT)).then_some(word)
}

/// A unit or box that stands by itself: "P.O. Box 44", "Apt. 4", "PSC 0272, Box 1651".
pub(in crate::scan) fn unit(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    if text.says(i, &["corner", "intersection"]) {
        return super::crossing::corner(scan, i);
    }
    let Some(last) = unit_from(&text, i) else { return };
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
        let rural = text.before(i, 1).form == Form::Number
            && text.says(i.wrapping_sub(2), &["rr", "hc", "rfd", "route", "rt"])
            && text.at(i).gap <= Gap::Blank;
        if k < i {
            first = k;
        } else if rural {
            first = i - 2;
        } else if !matches!(text.bytes_of(i.wrapping_sub(1)), b",")
            && text.before(i, 1).form != Form::Number
        {
            return;
        }
    }
    let short = text.says(i, &["apt", "apartment", "suite", "ste", "psc", "box", "pmb"]);
    let unit_box =
        text.bytes_of(i) == b"Unit" && text.at(i + 1).len() == 4 && text.bytes_of(i + 2) == b"Box";
    // "apartment 12c"; not "an apartment 3 weeks ago".
    let small = text.says(i, &["apt", "apartment"])
        && !text.at(last + 1).is(cue::MEASURE | cue::AGE)
        && !text.says(last + 1, &["times", "blocks", "miles"]);
    if (short || unit_box) && (text.at(i).case.is_capital() || box_word || small) {
        scan.push(first, last, Location, 0.8, "address.unit");
        locality(scan, last);
    }
}

/// "FPO AE 12382" and the ship or unit on the line before it.
pub(in crate::scan) fn military(scan: &mut Scan<'_>, i: usize) {
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
        if text.says(k, &["uss", "usns", "usnv", "uscgc", "usnm", "psc", "unit"]) {
            scan.push(k, i - 1, Location, 0.75, "address.military");
            return;
        }
    }
}
