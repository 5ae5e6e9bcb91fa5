//! Strict mode: what is capitalised or alphanumeric and not a known word is taken out.

use crate::Kind;
use crate::lexicon::{HASH_SEED, cue, finish, hash_step};
use crate::scan::Scan;
use crate::token::{Case, Form, Gap};

/// Classes that make a token known.
const KNOWN: u64 = !(cue::TITLE | cue::PARTICLE | cue::SURE_NAME | cue::EPONYM);

/// Adds unknown tokens as candidates of the lowest score.
pub(crate) fn run(scan: &mut Scan<'_>) {
    let text = scan.text;
    for i in 0..text.tokens.len() {
        let t = text.at(i);
        if scan.inner.allow.has(t.hash) {
            continue;
        }
        match t.form {
            Form::Word
                if t.case.is_capital() && t.case != Case::Initial && !is_known_word(scan, i) =>
            {
                scan.push(i, i, Kind::Name, 0.1, "strict.word");
            }
            Form::Mixed if !is_known_mixed(scan, i) => {
                scan.push(i, i, Kind::IdOther, 0.1, "strict.code")
            }
            Form::Number if is_three_numbers(scan, i) => {
                scan.push(i, i + 4, Kind::IdOther, 0.1, "strict.numbers");
            }
            Form::Number if t.len() >= 5 && !is_quantity(scan, i) => {
                scan.push(i, i, Kind::IdOther, 0.1, "strict.number");
            }
            _ => {}
        }
    }
}

fn is_known_word(scan: &Scan<'_>, i: usize) -> bool {
    let t = scan.text.at(i);
    let e = t.entry;
    let named = e.first() > 0 || e.last() > 0;
    if named && is_name_in_capitals(scan, i) {
        return false;
    }
    let vocabulary = e.word() >= if named && !scan.text.begins_sentence(i) { 3 } else { 1 };
    t.is(KNOWN)
        || vocabulary
        || e.drug()
        || e.diagnosis()
        || e.acronym() > 0 && t.case == Case::Upper
        || t.is(cue::EPONYM) && crate::propagate::is_eponym_use(&scan.text, i)
        || scan.inner.lexicon.is_empty() && scan.text.begins_sentence(i)
}

/// "BRENNAN, ADA": a name of the tables beside another, though it is an acronym as well.
fn is_name_in_capitals(scan: &Scan<'_>, i: usize) -> bool {
    let text = scan.text;
    let e = text.at(i).entry;
    let named = |k: usize| {
        let e = text.at(k).entry;
        text.at(k).case == Case::Upper && (e.first() >= 3 || e.last() >= 3) && text.at(k).len() > 2
    };
    let comma = |k: usize| text.at(k).is_sign(b',');
    (e.first() >= 3 || e.last() >= 3)
        && (comma(i.wrapping_sub(1)) && named(i.wrapping_sub(2)) || comma(i + 1) && named(i + 2))
}

/// Doses, vertebrae, grades, ordinals: short mixtures with a known part.
fn is_known_mixed(scan: &Scan<'_>, i: usize) -> bool {
    let bytes = scan.text.bytes_of(i);
    let digits = bytes.iter().filter(|b| b.is_ascii_digit()).count();
    let t = scan.text.at(i);
    let letters = || bytes.iter().filter(|b| !b.is_ascii_digit());
    let hash = finish(letters().fold(HASH_SEED, |h, b| hash_step(h, b.to_ascii_lowercase())));
    let ordinal = ["st", "nd", "rd", "th", "s"].iter().any(|w| w.bytes().eq(letters().copied()));
    let class = scan.inner.cues.get(hash);
    t.cue != 0
        || digits <= 4 && class & (cue::MEASURE | cue::AGE | cue::CLINICAL) != 0
        || digits <= 2 && letters().count() <= 2 && is_lettered(bytes)
        || digits <= 4 && ordinal
}

/// "L5", "CN7", "q6h": letters and then digits, or in small letters.
fn is_lettered(bytes: &[u8]) -> bool {
    let digits = bytes.iter().skip_while(|b| b.is_ascii_alphabetic());
    let front = bytes.first().is_some_and(u8::is_ascii_alphabetic);
    front
        && (digits.copied().all(|b| b.is_ascii_digit())
            || bytes.iter().all(|b| !b.is_ascii_uppercase()))
}

/// "2/30/2024": three numbers joined by signs that are no date of any calendar.
fn is_three_numbers(scan: &Scan<'_>, i: usize) -> bool {
    let text = scan.text;
    let sign = |k: usize| {
        let t = text.at(k);
        t.gap == Gap::Glued && t.form == Form::Sign && matches!(t.byte, b'/' | b'-')
    };
    let number = |k: usize| text.at(k).gap == Gap::Glued && text.at(k).form == Form::Number;
    let long = text.at(i).len() == 4 || text.at(i + 4).len() == 4;
    sign(i + 1) && number(i + 2) && sign(i + 3) && number(i + 4) && long
}

fn is_quantity(scan: &Scan<'_>, i: usize) -> bool {
    let text = scan.text;
    let grouped = text.at(i + 1).is_sign(b',')
        || text.before(i, 1).is_sign(b',') && text.at(i).gap == Gap::Glued;
    grouped || text.at(i + 1).is(cue::MEASURE)
}
