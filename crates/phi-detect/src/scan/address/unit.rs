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
pub(in crate::scan) fn unit(scan: &mut Scan<'_>, i: usize) {
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
    let short = text.says(i, &["apt", "apartment", "suite", "ste", "psc", "box", "pmb"]);
    let unit_box =
        text.bytes_of(i) == b"Unit" && text.at(i + 1).len() == 4 && text.bytes_of(i + 2) == b"Box";
    if (short || unit_box) && (text.at(i).case.is_capital() || box_word) {
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
