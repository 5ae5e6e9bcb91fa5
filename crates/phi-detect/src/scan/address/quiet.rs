//! Streets in small letters: "lives at 14 oak lane, apartment 3", "221b baker street".

use super::unit::unit_after;
use crate::Kind::Location;
use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Case, Form, Gap};

/// Words between house number and street word.
const LONGEST: usize = 3;

/// A house number at token `i`, words in small letters, a street word: where an address is announced; without that only
/// where the street word is seldom anything else.
pub(super) fn street(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    if !(i + 2..=i + 1 + LONGEST).any(|k| text.at(k).is(cue::STREET)) {
        return;
    }
    let t = text.at(i);
    let digits = text.bytes_of(i).iter().take_while(|b| b.is_ascii_digit()).count();
    let house = (1..=5).contains(&digits) && t.len() <= digits + 1;
    if !house || t.gap == Gap::Glued && i > 0 || !is_name(&text, i + 1) {
        return;
    }
    let announced = is_announced(&text, i);
    let Some(word) = (i + 2..=i + 1 + LONGEST)
        .take_while(|&k| (i + 1..k).all(|n| is_name(&text, n)))
        .find(|&k| is_street_word(&text, k, announced))
    else {
        return;
    };
    let mut last = word;
    if text.at(last + 1).is(cue::DIRECTION)
        && text.at(last + 1).gap == Gap::Blank
        && text.at(last + 1).len() <= 2
    {
        last += 1;
    }
    let next = text.at(last + 1);
    let ends = !next.same_line()
        || next.form == Form::Sign
        || next.is(cue::UNIT | cue::STOP | cue::PREPOSITION)
        || next.form == Form::Mixed;
    let at = text.says(i.wrapping_sub(1), &["at"]) && is_street_word(&text, word, false);
    let sure = (at || text.says(word, &["street", "avenue", "boulevard", "blvd"]))
        && (digits >= 2 || t.form == Form::Mixed);
    if !ends || !(announced || sure) {
        return;
    }
    last = unit_after(&text, last).unwrap_or(last);
    scan.push(i, last, Location, 0.72, "address.small-street");
    if announced {
        city(scan, last);
    }
}

/// A word in small letters that may be part of a street's name.
fn is_name(text: &Text<'_>, i: usize) -> bool {
    let t = text.at(i);
    let other =
        cue::STOP | cue::PREPOSITION | cue::MEASURE | cue::AGE | cue::VERB | cue::SPOKEN_DIGIT;
    let counted = [
        "way", "lane", "mile", "miles", "block", "blocks", "step", "car", "foot", "dollar", "times",
    ];
    let word = t.is_word() && t.case == Case::Lower && t.len() > 1;
    let ordinal = t.form == Form::Mixed && text.bytes_of(i).first().is_some_and(u8::is_ascii_digit);
    let direction = t.is_word() && t.is(cue::DIRECTION);
    t.gap == Gap::Blank && (direction || ordinal || word && !t.is(other) && !text.says(i, &counted))
}

/// A usual street word; any, where an address is announced.
fn is_street_word(text: &Text<'_>, i: usize, announced: bool) -> bool {
    let usual = [
        "street",
        "st",
        "avenue",
        "ave",
        "road",
        "rd",
        "lane",
        "ln",
        "drive",
        "dr",
        "boulevard",
        "blvd",
        "court",
        "ct",
        "circle",
        "cir",
        "place",
        "pl",
        "terrace",
        "way",
        "trail",
        "parkway",
        "pkwy",
        "highway",
        "hwy",
    ];
    let t = text.at(i);
    let seldom = announced && t.is(cue::STREET) && t.len() > 2;
    t.gap == Gap::Blank && t.case == Case::Lower && (seldom || text.says(i, &usual))
}

/// "lives at", "address:", "residing at", "home is".
fn is_announced(text: &Text<'_>, i: usize) -> bool {
    let told = |k: usize| {
        text.says(
            k,
            &[
                "lives",
                "live",
                "living",
                "lived",
                "resides",
                "residing",
                "residence",
                "address",
                "addr",
                "moved",
                "home",
                "located",
            ],
        )
    };
    (1..=4)
        .take_while(|&n| i >= n && text.at(i + 1 - n).gap <= Gap::Line)
        .take_while(|&n| {
            let t = text.before(i, n);
            t.is_word() || matches!(t.byte, b':' | b'-' | b'#')
        })
        .any(|n| told(i - n))
}

/// The city in small letters behind the comma behind token `last`, where the table of cities has it.
fn city(scan: &mut Scan<'_>, last: usize) {
    let text = scan.text;
    let k = last + 2;
    let t = text.at(k);
    let known = t.entry.city() > 0 || t.entry.world_city();
    let fits = text.at(last + 1).is_sign(b',')
        && t.is_word()
        && t.case == Case::Lower
        && t.gap == Gap::Blank
        && known
        && !t.is(cue::STOP | cue::UNIT | cue::VERB);
    if fits {
        scan.push(k, k, Location, 0.7, "address.small");
    }
}
