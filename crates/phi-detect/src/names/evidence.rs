//! How much a word looks like part of a name.

use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Case, Form, Gap, Token};

/// Classes that never are part of a name, unless a cue insists.
pub(super) const BLOCKED: u64 = cue::NOT_A_PERSON
    & !(cue::STREET
        | cue::FACILITY_PART
        | cue::COUNTRY
        | cue::MONTH
        | cue::MEASURE
        | cue::ID_ANY
        | cue::VERB
        | cue::HOLIDAY)
    | cue::WEEKDAY;

/// Whether the word never is part of a name. "Doe" and "Art" are, though DOE and ART are not.
pub(super) fn is_blocked(t: &Token) -> bool {
    let name = t.case == Case::Title
        && t.cue & BLOCKED == cue::CLINICAL
        && t.len() <= 4
        && (t.entry.last() >= 3 || t.entry.first() >= 4);
    // "Will Merkle"
    let given = t.case == Case::Title && t.cue & BLOCKED == cue::STOP && t.entry.first() >= 5;
    t.is(BLOCKED) && !name && !given
}

/// Whether the word at `i` may stand in a name a cue has announced.
pub(super) fn may_be_announced(scan: &Scan<'_>, i: usize) -> bool {
    let text = scan.text;
    let t = text.at(i);
    let insists = cue::STOP
        | cue::LABEL
        | cue::NAME_LABEL
        | cue::WEEKDAY
        | cue::PHONE
        | cue::FAX
        | cue::EMAIL
        | cue::AGE
        | cue::CODE_SYSTEM;
    let name_like = t.entry.first() >= 4 || t.entry.last() >= 4;
    let blocked = if t.entry.first() >= 5 {
        cue::WEEKDAY
    } else if name_like {
        cue::STOP | cue::WEEKDAY
    } else {
        insists | cue::SPECIALTY | cue::FACILITY | cue::ROLE | cue::RELATIVE
    };
    t.form == Form::Word && !t.is(blocked) && !scan.inner.allow.has(t.hash)
}

/// Points for being a first name.
pub(super) fn first(text: &Text<'_>, i: usize) -> f32 {
    let t = text.at(i);
    const POINTS: [f32; 8] = [0.0, 0.5, 1.0, 1.5, 2.0, 2.6, 3.0, 3.4];
    POINTS.get(t.entry.first() as usize).copied().unwrap_or_default()
}

/// Points for being a surname.
pub(super) fn last(text: &Text<'_>, i: usize) -> f32 {
    let t = text.at(i);
    const POINTS: [f32; 8] = [0.0, 0.6, 1.0, 1.4, 1.8, 2.2, 2.6, 3.0];
    POINTS.get(t.entry.last() as usize).copied().unwrap_or_default()
}

/// Points against: it is an ordinary or medical word.
pub(super) fn against(text: &Text<'_>, i: usize) -> f32 {
    let t = text.at(i);
    const POINTS: [f32; 8] = [0.0, 0.4, 0.9, 1.4, 2.0, 2.6, 3.2, 4.0];
    let mut p = POINTS.get(t.entry.word() as usize).copied().unwrap_or_default();
    if t.entry.drug() {
        p += 2.0;
    }
    if t.entry.diagnosis() && t.entry.word() > 0 {
        p += 0.8;
    }
    if is_blocked(t) {
        p += 4.0;
    } else if t.is(cue::FACILITY_PART
        | cue::STREET
        | cue::COUNTRY
        | cue::VERB
        | cue::ID_ANY
        | cue::MEASURE
        | cue::MONTH
        | cue::HOLIDAY)
    {
        p += 1.2;
    }
    if t.is(cue::EPONYM) && t.entry.first() < 3 {
        p += 0.6;
    }
    if t.case == Case::Upper && t.entry.acronym() > 0 {
        p += t.entry.acronym() as f32;
    }
    p
}

/// A word no table and no cue knows: perhaps a name from elsewhere.
pub(super) fn is_unknown(scan: &Scan<'_>, i: usize) -> bool {
    let t = scan.text.at(i);
    t.form == Form::Word
        && t.entry.is_empty()
        && t.cue == 0
        && t.len() >= 3
        && !scan.inner.lexicon.is_empty()
}

/// `J` or `J.`: index of its last token.
pub(super) fn initial(text: &Text<'_>, i: usize) -> Option<usize> {
    let t = text.at(i);
    if t.form != Form::Word || t.case != Case::Initial || t.gap > Gap::Blank && i > 0 {
        return None;
    }
    let dot = text.at(i + 1).is_sign(b'.') && text.at(i + 1).gap == Gap::Glued;
    Some(if dot { i + 1 } else { i })
}

/// The next word joined to token `i` by a blank, hyphen or particles, if it could go on a name.
pub(super) fn next_part(text: &Text<'_>, i: usize) -> Option<usize> {
    let t = text.at(i + 1);
    if t.gap == Gap::Glued
        && t.is_sign(b'-')
        && text.at(i + 2).is_capital()
        && text.at(i + 2).gap == Gap::Glued
    {
        return Some(i + 2);
    }
    if t.gap != Gap::Blank {
        return None;
    }
    let mut k = i + 1;
    while k < i + 4
        && text.at(k).is(cue::PARTICLE)
        && text.at(k).gap == Gap::Blank
        && text.at(k).form == Form::Word
        && text.at(k).case == Case::Lower
    {
        k += 1;
    }
    let t = text.at(k);
    (t.is_capital() && t.gap == Gap::Blank && (k == i + 1 || t.len() > 1)).then_some(k)
}
