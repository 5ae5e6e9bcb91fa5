//! Cities and counties of the tables, and what stands before a state.

use super::care_before;
use super::place::{state_follows, state_of, with_branch};
use crate::Kind::Location;
use crate::lexicon::{HASH_SEED, cue, finish, hash_step};
use crate::scan::{Scan, Text};
use crate::token::{Case, Form, Gap};

/// Hash of the phrase from token `first` to `last`.
fn phrase_hash(text: &Text<'_>, first: usize, last: usize) -> u64 {
    let mut h = HASH_SEED;
    let mut any = false;
    for k in first..=last {
        if text.at(k).form == Form::Sign {
            continue;
        }
        if any && text.at(k).gap != Gap::Glued {
            h = hash_step(h, b' ');
        } else if any {
            h = hash_step(
                h,
                if text.before(k, 1).is_sign(b'-') || text.before(k, 1).is_sign(b'.') {
                    b' '
                } else {
                    b'0'
                },
            );
        }
        any = true;
        for &b in text.bytes_of(k).iter().filter(|b| b.is_ascii_alphanumeric() || **b >= 0x80) {
            h = hash_step(h, b.to_ascii_lowercase());
        }
    }
    finish(h)
}

/// A city or county of the tables.
pub(super) fn city(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let mut best = None;
    if t.entry.begins_place() {
        let mut k = i + 1;
        while k <= i + 6
            && text.at(k).gap <= Gap::Blank
            && (text.at(k).is_capital()
                || text.at(k).is(cue::PARTICLE)
                || matches!(text.at(k).byte, b'.' | b'-'))
        {
            if text.at(k).is_word() {
                let e = scan.inner.lexicon.get(phrase_hash(&text, i, k));
                if e.city() > 0 || e.world_city() || e.county() {
                    best = Some((k, e));
                }
            }
            k += 1;
        }
    }
    let (last, e, words) = match best {
        Some((k, e)) => (k, e, 2),
        None if t.entry.city() > 0 || t.entry.world_city() => (i, t.entry, 1),
        None => return,
    };
    if (t.case == Case::Upper && text.in_capitals(i) && words == 1 && e.word() > 0)
        || text.before(i, 1).is(cue::TITLE)
        || scan.inner.allow.has(t.hash)
    {
        return;
    }
    let next = text.at(last + 1);
    // "Ann Arbor stage II", "West Nile virus"
    let graded = [
        "stage",
        "staging",
        "grade",
        "class",
        "classification",
        "criteria",
        "virus",
        "score",
        "fever",
    ];
    if next.gap == Gap::Blank && text.says(last + 1, &graded) {
        return;
    }
    let state = state_follows(&text, last);
    let person = e.first().max(e.last()) >= 3;
    let named_on = next.is_capital()
        && next.gap == Gap::Blank
        && !next.is(cue::FACILITY | cue::FACILITY_PART | cue::STATE_CODE | cue::COMPANY);
    let prep = i > 0
        && text.before(i, 1).is(cue::PREPOSITION)
        && text.at(i).gap <= Gap::Blank
        && !text.before(i, 1).case.is_capital();
    // "a 64-year-old man from Columbus"
    let origin = prep
        && text.says(i - 1, &["from"])
        && text.says(
            i.wrapping_sub(2),
            &[
                "man",
                "woman",
                "boy",
                "girl",
                "male",
                "female",
                "patient",
                "gentleman",
                "lady",
                "resident",
            ],
        );
    // "He is from Boston."
    let large = prep && text.says(i - 1, &["from", "in"]) && e.city() >= 3 && e.first() < 4;
    let plain = e.word() >= 2
        || t.is(cue::NOT_A_PERSON & !cue::FACILITY_PART)
        || t.is(cue::EPONYM)
        || e.drug();
    let (score, rule) = if state {
        (0.85, "place.city-state")
    } else if words > 1 && !named_on {
        (if prep { 0.8 } else { 0.62 }, "place.city-name")
    } else if (origin || large) && !named_on {
        (0.72, "place.city-in")
    } else if prep
        && !named_on
        && (!plain && !person || care_before(&text, i))
        && !t.is(cue::NOT_A_PERSON & !cue::FACILITY_PART)
    {
        (0.7, "place.city-in")
    } else if words == 1 && e.city() >= 3 && !plain && !person && !named_on {
        (0.6, "place.city-known")
    } else if words == 1
        && e.world_city()
        && !plain
        && !person
        && e.first() == 0
        && e.last() <= 1
        && !named_on
        && e.word() == 0
        && !text.begins_sentence(i)
    {
        (0.5, "place.city-world")
    } else {
        return;
    };
    let last = if score > 0.6 { with_branch(&text, last) } else { last };
    scan.push(i, last, Location, score, rule);
    state_of(scan, last);
}

/// Capitalised words before a state: "Port Michael, TX".
pub(super) fn before_state(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    if t.is(cue::NOT_A_PERSON & !(cue::FACILITY_PART | cue::STREET | cue::HEADING))
        || !state_follows(&text, i)
    {
        return;
    }
    let mut first = i;
    while first > 0 && i - first < 4 && text.at(first).gap <= Gap::Blank {
        let p = text.at(first - 1);
        let part = p.is_capital()
            && !p.is(cue::PREPOSITION | cue::VERB | cue::LABEL)
            && !text.begins_sentence(first)
            && p.case == t.case
            || p.is_sign(b'.') && text.before(first, 2).len() == 2;
        if !part {
            break;
        }
        first -= 1;
    }
    let zip = text.at(i + 3).form == Form::Number && text.at(i + 3).len() == 5;
    let prep = text.before(first, 1).is(cue::PREPOSITION | cue::CARE)
        || text.before(first, 1).is_sign(b',');
    if zip || prep || t.entry.city() > 0 {
        scan.push(first, i, Location, 0.7, "place.before-state");
    }
}
