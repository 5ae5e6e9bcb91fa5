//! Facilities: hospitals, clinics, laboratories, homes, schools.

use super::place::{phrase, state_of};
use crate::Kind::Location;
use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Case, Form, Gap};

/// Words that may stand inside a facility's name before its head.
fn is_name_part(text: &Text<'_>, i: usize) -> bool {
    let t = text.at(i);
    t.form == Form::Word
        && t.case.is_capital()
        && !t.is(cue::VERB | cue::MONTH | cue::WEEKDAY)
        && (!t.is(cue::STOP) || t.is(cue::FACILITY_PART))
        || t.form == Form::Mixed && t.len() <= 5
}

/// A facility whose last strong word is at `i`.
pub(super) fn facility(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let head = t.is(cue::FACILITY);
    let capital = t.case.is_capital();
    // "Medical Center", "Health System", "Med Ctr", "Nursing Home", "Healthcare", "Mayo"
    let pair = i > 0
        && text.before(i, 1).is(cue::FACILITY_PART)
        && text.before(i, 1).case.is_capital()
        && t.gap <= Gap::Blank;
    let strong_part = text.at(i).is(cue::FACILITY_WORD);
    if !(head || strong_part && capital) {
        return general_named(scan, i);
    }
    // Back over the name.
    let mut first = i;
    let (mut named, mut proper) = (0, 0);
    let mut k = i;
    while k > 0 && text.at(k).gap <= Gap::Blank && i - k < 10 {
        let p = text.at(k - 1);
        let sign = p.is_sign(b'.')
            && text.before(k - 1, 1).len() <= 5
            && text.before(k - 1, 1).case == Case::Title
            || p.is_sign(b'\'')
            || p.is_sign(b'-') && p.gap == Gap::Glued
            || p.is_sign(b'&');
        let possessive = p.form == Form::Word
            && p.len() == 1
            && p.byte == b's'
            && text.before(k - 1, 1).is_sign(b'\'');
        let joiner = matches!(text.bytes_of(k - 1), b"of" | b"and" | b"the" | b"at" | b"for")
            && k >= 2
            && is_name_part(&text, k - 2)
            && text.before(k, 1).gap <= Gap::Blank
            && (text.at(k - 2).is(cue::FACILITY_PART | cue::FACILITY | cue::SPECIALTY)
                || matches!(text.bytes_of(k - 1), b"and" | b"of"));
        if is_name_part(&text, k - 1) {
            // A sentence start that is a plain word is not part of the name.
            let dull = text.begins_sentence(k - 1)
                && p.entry.word() >= 5
                && !p.is(cue::FACILITY_PART)
                && p.entry.first() == 0
                && p.entry.city() == 0;
            let title = p.is(cue::TITLE | cue::HEADING) && !p.is(cue::FACILITY_PART | cue::STREET)
                || p.is(cue::PREPOSITION);
            if dull || title {
                break;
            }
            first = k - 1;
            named += 1;
            if is_place_code(&text, k - 1)
                || !p.is(cue::FACILITY_PART | cue::SPECIALTY | cue::HEADING | cue::CLINICAL)
                || p.is(cue::STREET) && p.len() <= 5
                || is_named_part(&text, k - 1)
            {
                proper += 1;
            }
        } else if !(sign || possessive || joiner) {
            break;
        }
        k -= 1;
    }
    if is_placeholder(&text, first, i) {
        return;
    }
    // A lower-case head needs a proper name before it, or a strong part: "New York clinic".
    let enough = match (head, capital) {
        (true, true) => named > 0 && (proper > 0 || named >= 2 || is_named_part(&text, first)),
        (true, false) => {
            proper > 0 && !text.begins_sentence(first) && has_place_word(&text, first, i)
        }
        (false, _) => proper > 0 && (pair || strong_single(&text, i)),
    };
    if first == i || !enough || is_eponym_clinic(&text, first, i) || is_placeholder(&text, first, i)
    {
        return general_named(scan, i);
    }
    let sponsor = |k: usize| is_named_part(&text, k) && !text.at(k).is(cue::HEADING);
    if text.in_capitals(i)
        && !(named > 1 && (first..i).any(sponsor))
        && (first..i).all(|k| {
            !text.at(k).is_word()
                || text.at(k).is(cue::HEADING | cue::FACILITY_PART | cue::SPECIALTY)
        })
    {
        return;
    }
    let last = after_facility(&text, i);
    scan.push(first, last, Location, 0.85, "place.facility");
    state_of(scan, last);
}

/// Two capitals before a capitalised word: "LA General", "MD Anderson", "NY Presbyterian".
pub(super) fn is_place_code(text: &Text<'_>, i: usize) -> bool {
    let (t, next) = (text.at(i), text.at(i + 1));
    let after = next.is(cue::FACILITY_PART | cue::FACILITY) || next.entry.last() >= 4;
    t.is(cue::STATE_CODE)
        && t.case == Case::Upper
        && t.len() == 2
        && next.case == Case::Title
        && next.gap == Gap::Blank
        && after
}

/// Names of a kind that facilities bear: saints, sponsors, families of hospitals.
pub(super) fn is_named_part(text: &Text<'_>, i: usize) -> bool {
    text.at(i).is(cue::FACILITY_NAME)
}

fn has_place_word(text: &Text<'_>, first: usize, last: usize) -> bool {
    (first..last).any(|k| {
        text.at(k).entry.city() > 0
            || text.at(k).entry.begins_place()
            || text.at(k).is(cue::STATE)
            || is_named_part(text, k)
            || text.at(k).case == Case::Upper
                && text.at(k).entry.acronym() == 0
                && !text.at(k).is(cue::CLINICAL)
    })
}

fn strong_single(text: &Text<'_>, i: usize) -> bool {
    text.at(i).is(cue::FACILITY_SURE)
}

/// "Mohs surgery center", "Coumadin Clinic", "Pain Clinic": no name of a place.
fn is_eponym_clinic(text: &Text<'_>, first: usize, last: usize) -> bool {
    if is_place_code(text, first) {
        return false;
    }
    let words = || (first..last).filter(|&k| text.at(k).is_word());
    words().all(|k| {
        text.at(k).entry.drug()
            || text.at(k).is(cue::SPECIALTY | cue::CLINICAL | cue::HEADING)
                && !is_named_part(text, k)
            || text.at(k).entry.word() >= 4
                && text.at(k).entry.city() == 0
                && text.at(k).entry.last() < 3
                && !is_named_part(text, k)
    }) || words().count() == 1
        && text.at(first).is(cue::EPONYM)
        && text.at(last).case == Case::Lower
}

/// "ABCD General Hospital", "XYZ Medical Center": the name has been taken out already.
pub(super) fn is_placeholder(text: &Text<'_>, first: usize, last: usize) -> bool {
    let known = ["abc", "abcd", "xyz", "xyzz", "xxx", "xxxx", "xx"];
    (first..last).any(|k| text.says(k, &known) && text.at(k).case == Case::Upper)
        && (first..last).all(|k| {
            let t = text.at(k);
            text.says(k, &known)
                || t.is(cue::FACILITY | cue::FACILITY_PART | cue::SPECIALTY | cue::HEADING)
                || !t.is_word()
        })
}

/// "Hospital of the ...", "Children's Hospital Boston", "Memorial Hospital in Atlanta", ", IA".
fn after_facility(text: &Text<'_>, i: usize) -> usize {
    let mut last = i;
    loop {
        let t = text.at(last + 1);
        let more = t.is_capital()
            && t.gap == Gap::Blank
            && (t.is(cue::FACILITY_PART | cue::FACILITY)
                || t.entry.city() >= 2
                || t.entry.begins_place())
            && !t.is(cue::VERB | cue::STOP);
        if !more || last > i + 4 {
            break;
        }
        last += 1;
    }
    let joiner = matches!(text.bytes_of(last + 1), b"of" | b"at");
    if joiner && text.at(last + 1).gap == Gap::Blank {
        let mut k = last + 2;
        if text.bytes_of(k) == b"the" {
            k += 1;
        }
        let start = k;
        while k < start + 4 && is_name_part(text, k) && text.at(k).gap == Gap::Blank {
            k += 1;
        }
        if k > start {
            last = k - 1;
        }
    }
    last
}

/// "General Hospital" and "Memorial Hospital" alone are names; "the hospital" is not.
fn general_named(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let alone = text.says(i, &["mayo", "kaiser", "geisinger", "cedars"]);
    if alone
        && t.case.is_capital()
        && t.case != Case::Initial
        && !text.at(i + 1).is(cue::EPONYM_HEAD)
        && !text.at(i + 1).is_sign(b'-')
    {
        scan.push(i, i, Location, 0.6, "place.facility-known");
    }
    let next = text.at(i + 2);
    // "University of X", "City of X"
    let seat = text.says(i, &["university", "college", "city", "town", "county"])
        && text.bytes_of(i + 1) == b"of";
    let named = next.is_capital()
        && next.gap == Gap::Blank
        && !next.is(cue::CLINICAL | cue::SPECIALTY | cue::HEADING);
    if seat && named && (t.case == Case::Title || next.entry.city() > 0) {
        let (last, _) = phrase(&text, i + 2);
        scan.push(if t.case == Case::Title { i } else { i + 2 }, last, Location, 0.6, "place.of");
    }
    // "Cancer Center in New York"
    let located = text.bytes_of(i + 1) == b"in"
        && named
        && (next.entry.city() > 0 || next.entry.begins_place());
    let p = text.before(i, 1);
    if located
        && t.case == Case::Title
        && p.is(cue::FACILITY_PART)
        && p.case == Case::Title
        && t.gap == Gap::Blank
    {
        scan.push(i - 1, i, Location, 0.65, "place.facility-located");
    }
    if t.is(cue::FACILITY) && t.case.is_capital() && matches!(text.bytes_of(i + 1), b"of" | b"for")
    {
        let last = after_facility(&text, i);
        if last > i + 1 {
            scan.push(i, last, Location, 0.7, "place.facility-of");
        }
    }
}
