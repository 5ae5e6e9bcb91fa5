//! Holidays.

use super::textual::year_after;
use crate::Kind::Date;
use crate::scan::Scan;
use crate::token::{Case, Gap};

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
