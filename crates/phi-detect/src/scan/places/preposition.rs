//! Places that a preposition announces.

use super::care_before;
use super::facility::{is_named_part, is_place_code, is_placeholder};
use super::place::{phrase, state_of, with_branch};
use crate::Kind::{Location, Zip};
use crate::lexicon::cue;
use crate::scan::Scan;
use crate::token::{Case, Form, Gap};

/// A capitalised phrase behind "seen at", "admitted to", "lives in" that no table knows.
pub(super) fn after_preposition(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let article = matches!(text.bytes_of(i - 1), b"the" | b"our");
    let prep = if article { i.wrapping_sub(2) } else { i - 1 };
    let at = matches!(text.bytes_of(prep), b"at" | b"@" | b"At");
    let place = at
        || matches!(
            text.bytes_of(prep),
            b"in" | b"from" | b"near" | b"to" | b"visited" | b"outside"
        );
    if !place {
        return;
    }
    let odd = cue::NOT_A_PERSON & !(cue::FACILITY_PART | cue::STREET | cue::HEADING);
    let new = text.bytes_of(i) == b"New"
        && text.at(i + 1).is_capital()
        && text.at(i + 1).gap == Gap::Blank;
    let odd = if is_place_code(&text, i) || new { 0 } else { odd };
    if t.is(odd)
        || t.is(cue::TITLE) && !t.is(cue::FACILITY_PART)
        || t.is(cue::STATE) && !at
        || scan.inner.allow.has(t.hash)
    {
        return;
    }
    let (last, words) = phrase(&text, i);
    if is_placeholder(&text, i, last + 1) {
        return;
    }
    let end_possessive = text.at(last + 1).is_sign(b'\'')
        && text.at(last + 2).len() == 1
        && text.at(last + 2).gap == Gap::Glued;
    let parts = || (i..=last).filter(|&k| text.at(k).is_word());
    let named = parts().any(|k| is_named_part(&text, k));
    let known = t.entry.city() > 0 || t.entry.begins_place() || t.entry.world_city();
    let unknown =
        t.entry.is_empty() && t.cue == 0 && t.len() >= 4 && !scan.inner.lexicon.is_empty();
    let care = care_before(&text, if article { i - 1 } else { i });
    // "John Smith from Houston"
    let of_person = matches!(text.bytes_of(prep), b"from" | b"in") && {
        let p = text.before(prep, 1);
        p.case == Case::Initial
            || p.is_sign(b'.') && text.before(prep, 2).case == Case::Initial
            || p.is_sign(b',')
            || p.is_capital() && p.entry.last() > 0
    };
    // "in Hernani": a word that the language does not use otherwise.
    let unused = !article
        && !matches!(text.bytes_of(prep), b"to")
        && t.entry.word() == 0
        && t.cue == 0
        && !t.entry.drug()
        && t.len() >= 3
        && (t.entry.acronym() == 0 || t.case == Case::Title)
        && !scan.inner.lexicon.is_empty();
    // "from South Colten Shieldsside": one word of the phrase is no word of the language.
    let coined = words > 1
        && !article
        && matches!(text.bytes_of(prep), b"in" | b"from")
        && parts().any(|k| {
            let t = text.at(k);
            t.entry.word() == 0 && t.cue == 0 && !t.entry.drug()
        });
    let announced = coined
        || care
        || at
        || unused && t.entry.first() < 4
        || known && of_person
        || unknown && !article;
    let medical = |k: usize| {
        let t = text.at(k);
        t.entry.drug()
            || t.is(cue::CLINICAL | cue::SPECIALTY | cue::HEADING)
            || t.entry.acronym() > 1 && t.case == Case::Upper
            || t.entry.diagnosis() && t.entry.word() >= 3
    };
    let coded = is_place_code(&text, i);
    let all_medical = parts().all(medical) && !named && !coded;
    let plain = parts().all(|k| {
        text.at(k).entry.word() >= 4
            && text.at(k).case == Case::Title
            && text.at(k).entry.city() == 0
    }) && !named;
    let initial_only = t.len() < 2 || t.case == Case::Initial && words == 1;
    if !announced || all_medical || plain && !(at && care) || initial_only {
        return;
    }
    let person = t.entry.first() >= 3 && !at && !known && !care
        || t.entry.first() >= 4
            && t.entry.city() < 2
            && !at
            && words == 1
            && !is_named_part(&text, i);
    let possessive = end_possessive
        && text.at(last + 3).case == Case::Lower
        && text.at(last + 3).gap <= Gap::Blank
        && !at;
    if person || possessive || crate::propagate::is_eponym_use(&text, last) {
        return;
    }
    let last = if end_possessive { last + 2 } else { with_branch(&text, last) };
    // A word of no list behind "from" or "in" is a place rather than a person.
    let coined_place = unknown
        && matches!(text.bytes_of(prep), b"in" | b"from")
        && !text.says(prep.wrapping_sub(1), &["call", "called"]);
    let score = match (at, care) {
        (true, true) => 0.76,
        _ if coined_place => 0.72,
        (true, _) | (_, true) => 0.66,
        _ => 0.52,
    };
    scan.push(i, last, Location, score, "place.after-preposition");
    state_of(scan, last);
    postal(scan, last);
}

/// A postal code right behind the place: "in Bjert 6091".
fn postal(scan: &mut Scan<'_>, last: usize) {
    let text = scan.text;
    let t = text.at(last + 1);
    let year = t.len() == 4 && (1850..2100).contains(&text.number(last + 1));
    let code = t.form == Form::Number && t.gap == Gap::Blank && (4..=6).contains(&t.len()) && !year;
    if code && !text.at(last + 2).is(cue::MEASURE) && !text.at(last + 2).is_sign(b'%') {
        scan.push(last + 1, last + 1, Zip, 0.5, "zip.behind-place");
    }
}
