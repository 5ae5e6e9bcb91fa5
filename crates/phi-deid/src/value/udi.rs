//! Surrogates of device identifiers that are written with GS1 application identifiers.
//!
//! Source: GS1 General Specifications, section 3 (application identifiers) and 7.9 (check digit); 21 CFR 801.40.

use super::draw::Draw;
use super::numbers::other_signs;
use crate::dates::Date;

/// What stands behind an application identifier.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Data {
    /// 14 digits with a check digit.
    Item,
    /// `YYMMDD`; the day may be `00`.
    Day,
    /// Up to 20 signs: a batch or serial number.
    Free,
}

/// Identifiers of a UDI and what stands behind them.
const IDENTIFIERS: [(&str, Data); 11] = [
    ("01", Data::Item),
    ("02", Data::Item),
    ("11", Data::Day),
    ("12", Data::Day),
    ("13", Data::Day),
    ("15", Data::Day),
    ("16", Data::Day),
    ("17", Data::Day),
    ("10", Data::Free),
    ("21", Data::Free),
    ("240", Data::Free),
];

/// Another device: the identifiers stay; item numbers are of the prefix 952, which is kept for examples, with
/// the right check digit; days move together; other numbers get other signs. `None` for other values.
pub(super) fn device(value: &str, draw: &mut Draw) -> Option<String> {
    let mut days = 30 + draw.below(700) as i64;
    if draw.below(2) == 0 {
        days = -days;
    }
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while !rest.is_empty() {
        let ((mark, data), after, what) = element(rest)?;
        out.push_str(mark);
        match what {
            Data::Item => out.push_str(&item(data, draw)?),
            Data::Day => out.push_str(&day(data, days)?),
            Data::Free => out.push_str(&other_signs(data, draw)),
        }
        rest = after;
    }
    // Without an item number, or with nothing but digits that happen to be one, it may be anything.
    let told = value.starts_with("(01)") || (value.starts_with("01") && value.len() > 16);
    told.then_some(out)
}

/// The identifier with its brackets and its data, what follows, and what the data are.
fn element(text: &str) -> Option<((&str, &str), &str, Data)> {
    let bracketed = text.strip_prefix('(');
    let digits = bracketed.unwrap_or(text);
    let fits = |known: &&(&str, Data)| {
        let behind = digits.strip_prefix(known.0);
        behind.is_some_and(|behind| bracketed.is_none() || behind.starts_with(')'))
    };
    let (name, what) = *IDENTIFIERS.iter().find(fits)?;
    let mark = name.len() + if bracketed.is_some() { 2 } else { 0 };
    let (mark, behind) = text.split_at_checked(mark)?;
    let length = match what {
        Data::Item => 14,
        Data::Day => 6,
        // Up to the next bracket or separator, or the end.
        Data::Free => behind.find(['(', '\u{1d}']).unwrap_or(behind.len()),
    };
    let (data, after) = behind.split_at_checked(length)?;
    let gap = after.len() - after.trim_start_matches([' ', '\u{1d}']).len();
    // Separators go with what is before them.
    let (data, after) = match what {
        Data::Free => (behind.get(..length + gap)?, after.get(gap..)?),
        _ if gap == 0 => (data, after),
        _ => return None,
    };
    Some(((mark, data), after, what))
}

fn item(data: &str, draw: &mut Draw) -> Option<String> {
    let indicator = data.chars().next().filter(char::is_ascii_digit)?;
    if check(data.get(..13)?)? != data.chars().last()? {
        return None;
    }
    let mut new = format!("{indicator}952");
    (0..9).for_each(|_| new.push(draw.digit()));
    new.push(check(&new)?);
    Some(new)
}

/// The check digit of the digits before it: weights 3 and 1 from the right.
fn check(digits: &str) -> Option<char> {
    let weighted = digits.chars().rev().enumerate().map(|(at, digit)| {
        let weight = if at % 2 == 0 { 3 } else { 1 };
        digit.to_digit(10).map(|d| d * weight)
    });
    let sum: u32 = weighted.sum::<Option<u32>>()?;
    char::from_digit((10 - sum % 10) % 10, 10)
}

/// The day moved, as it was written.
fn day(data: &str, days: i64) -> Option<String> {
    if !data.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let part = |from: usize| data.get(from..from + 2)?.parse::<u8>().ok();
    let (year, month, day) = (part(0)?, part(2)?, part(4)?);
    let date = Date::new(2000 + i32::from(year), month, day.max(1))?;
    let moved = Date::from_days(date.to_days() + days)?;
    let new_day = if day == 0 { 0 } else { moved.day() };
    Some(format!("{:02}{:02}{new_day:02}", moved.year().rem_euclid(100), moved.month()))
}
