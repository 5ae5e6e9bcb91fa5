//! Days that are told without their month: holidays, "on the 19th", "Monday the 15th".

use super::textual::{is_ordinal, year_after};
use crate::Kind::Date;
use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Case, Form, Gap};

/// "Easter 2020", "Christmas Eve": token `i` is the word that tells it.
pub(super) fn holiday(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let day =
        text.says(i + 1, &["day", "eve", "sunday", "monday"]) && text.at(i + 1).gap == Gap::Blank;
    let last = if day { i + 1 } else { i };
    scan.push(i, year_after(&text, last).unwrap_or(last), Date, 0.5, "date.holiday");
}

/// "Memorial Day", "New Year's Eve", "Mother's Day": token `i` is the last word of it.
pub(in crate::scan) fn day_of_name(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let known = [
        "memorial",
        "labor",
        "independence",
        "veterans",
        "mother",
        "mothers",
        "father",
        "fathers",
        "patrick",
        "patricks",
        "year",
        "years",
        "columbus",
        "presidents",
        "valentine",
        "valentines",
        "boxing",
        "groundhog",
        "ash",
        "good",
        "palm",
        "mardi",
    ];
    let possessive = text.before(i, 1).len() == 1 && text.before(i, 2).is_sign(b'\'');
    let Some(name) = i.checked_sub(if possessive { 3 } else { 1 }) else { return };
    let capital = text.at(name).case == Case::Title && text.at(i).gap == Gap::Blank;
    if !capital || !text.says(name, &known) {
        return;
    }
    let new = text.says(name.wrapping_sub(1), &["new"]) && text.at(name).gap == Gap::Blank;
    let first = if new { name - 1 } else { name };
    scan.push(first, year_after(&text, i).unwrap_or(i), Date, 0.6, "date.holiday");
}

/// "on the 19th", "until the 2nd", "Monday the 15th": token `i` is the day.
pub(super) fn ordinal(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    if !is_ordinal(&text, i)
        || !text.says(i.wrapping_sub(1), &["the"])
        || text.at(i).gap != Gap::Blank
    {
        return;
    }
    let lead = text.before(i, 2);
    let weekday = lead.is(cue::WEEKDAY);
    let led =
        text.says(i.wrapping_sub(2), &["on", "until", "till", "by", "since", "before", "after"]);
    let next = text.at(i + 1);
    // "on the 2nd floor", "on the 5th digit": the day of something else.
    let ends = next.form == Form::Sign && !next.is_sign(b'-') && !next.is_sign(b'/')
        || next.form == Form::Edge
        || next.gap >= Gap::Line
        || next.is_word()
            && next.is(cue::STOP | cue::PREPOSITION)
            && !text.says(i + 1, &["and", "or", "toe"]);
    if weekday || led && ends {
        scan.push(i - 1, i, Date, 0.55, "date.day");
    }
}

/// "4-9 March", "4th to 9th March": the second day of a range that begins with the day at token `i`.
pub(super) fn second_day(
    text: &Text<'_>,
    i: usize,
    is_day: impl Fn(usize) -> bool,
) -> Option<usize> {
    let joined = text.at(i + 1).gap <= Gap::Blank
        && text.says(i + 1, &["-", "to", "and", "&", "through", "thru"]);
    (joined && text.at(i + 2).gap <= Gap::Blank && is_day(i + 2)).then_some(i + 2)
}
