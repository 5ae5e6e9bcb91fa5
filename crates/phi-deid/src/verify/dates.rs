//! Dates finer than a year.

use super::text::{number, run_length};

/// `2019-03-05`, `2019/3/5`; `2019-03` alone is a month.
pub(super) fn iso_date(b: &[u8], start: usize) -> bool {
    if run_length(b, start) != 4 || !(1800..2200).contains(&number(b, start, start + 4)) {
        return false;
    }
    let Some(sign @ (b'-' | b'/' | b'.')) = b.get(start + 4).copied() else { return false };
    let month = run_length(b, start + 5);
    if !(1..=2).contains(&month) || !(1..=12).contains(&number(b, start + 5, start + 5 + month)) {
        return false;
    }
    let after = start + 5 + month;
    let day = if b.get(after) == Some(&sign) { run_length(b, after + 1) } else { 0 };
    if day == 0 {
        // Year and month: only when they are no part of something longer.
        let part =
            |c: &u8| c.is_ascii_alphanumeric() || matches!(c, b'-' | b'/' | b'.' | b'_' | b':');
        let begins = start == 0 || !b.get(start - 1).is_some_and(part);
        let goes_on =
            b.get(after).is_some_and(|c| part(c) && (*c != b'.' || run_length(b, after + 1) > 0));
        return month == 2 && sign == b'-' && begins && !goes_on;
    }
    day >= 1 && (1..=31).contains(&number(b, after + 1, after + 1 + day.min(2)))
}

/// `3/5/2019`, `03-05-19`, `5.3.2019`.
pub(super) fn slash_date(b: &[u8], start: usize) -> bool {
    let first = run_length(b, start);
    if !(1..=2).contains(&first) {
        return false;
    }
    let Some(sign @ (b'/' | b'-' | b'.')) = b.get(start + first).copied() else { return false };
    let second_at = start + first + 1;
    let second = run_length(b, second_at);
    if !(1..=2).contains(&second) || b.get(second_at + second) != Some(&sign) {
        return false;
    }
    let third_at = second_at + second + 1;
    let third = run_length(b, third_at);
    let (x, y) = (number(b, start, start + first), number(b, second_at, second_at + second));
    let plausible = (1..=31).contains(&x) && (1..=31).contains(&y) && (x <= 12 || y <= 12);
    let year = number(b, third_at, third_at + third);
    // Versions and OIDs have dots: only a full year makes those a date.
    match third {
        4 => plausible && (1800..2200).contains(&year) && !goes_on(b, third_at + 4),
        2 => plausible && sign != b'.' && first + second >= 3,
        _ => false,
    }
}

/// `3/2024`.
pub(super) fn month_and_year(b: &[u8], start: usize) -> bool {
    let month = run_length(b, start);
    if !(1..=2).contains(&month) || b.get(start + month) != Some(&b'/') {
        return false;
    }
    let year_at = start + month + 1;
    let before = start == 0 || !b.get(start - 1).is_some_and(|c| matches!(c, b'/' | b'.' | b'-'));
    before
        && run_length(b, year_at) == 4
        && (1900..2100).contains(&number(b, year_at, year_at + 4))
        && (1..=12).contains(&number(b, start, start + month))
        && b.get(year_at + 4) != Some(&b'/')
}

/// `March 2024`: a year behind a month.
pub(super) fn behind_month(b: &[u8], start: usize, end: usize) -> bool {
    if end - start != 4 || !(1800..2200).contains(&number(b, start, end)) {
        return false;
    }
    let before = b.get(..start).unwrap_or(b"").trim_ascii_end();
    let before = before.strip_suffix(b",").or(before.strip_suffix(b".")).unwrap_or(before);
    let letters = before.iter().rev().take_while(|c| c.is_ascii_alphabetic()).count();
    before.len() < start && is_month(before.get(before.len() - letters..).unwrap_or(b""))
}

/// A dot and a digit: this is a version or an OID, not the end of a sentence.
pub(super) fn goes_on(b: &[u8], at: usize) -> bool {
    b.get(at) == Some(&b'.') && run_length(b, at + 1) > 0
}

/// `20190305`.
pub(super) fn compact_date(b: &[u8], start: usize, end: usize) -> bool {
    end - start == 8
        && (1900..2100).contains(&number(b, start, start + 4))
        && (1..=12).contains(&number(b, start + 4, start + 6))
        && (1..=31).contains(&number(b, start + 6, end))
}

const MONTHS: [&[u8]; 12] = [
    b"january",
    b"february",
    b"march",
    b"april",
    b"may",
    b"june",
    b"july",
    b"august",
    b"september",
    b"october",
    b"november",
    b"december",
];

/// A word that names a month: in full, or its first three letters (four of September).
fn is_month(word: &[u8]) -> bool {
    let capital = word.first().is_some_and(u8::is_ascii_uppercase);
    let lower = word.to_ascii_lowercase();
    capital
        && MONTHS.iter().any(|m| {
            *m == lower.as_slice()
                || (lower.len() == 3 && m.starts_with(&lower))
                || (lower.len() == 4 && lower == b"sept")
        })
}

/// `March 5`, `5 March`, `5th of March`.
pub(super) fn beside_month(b: &[u8], start: usize, end: usize) -> bool {
    if !(1..=31).contains(&number(b, start, end)) {
        return false;
    }
    let before = b.get(..start).unwrap_or(b"").trim_ascii_end();
    let before = before.strip_suffix(b".").unwrap_or(before);
    let letters = before.iter().rev().take_while(|c| c.is_ascii_alphabetic()).count();
    let word = before.get(before.len() - letters..).unwrap_or(b"");
    if before.len() < start && is_month(word) {
        return true;
    }
    let mut after = b.get(end..).unwrap_or(b"");
    for ending in [&b"st"[..], b"nd", b"rd", b"th"] {
        after = after.strip_prefix(ending).unwrap_or(after);
    }
    let rest = after.trim_ascii_start();
    let rest = rest.strip_prefix(b"of ").unwrap_or(rest);
    let letters = rest.iter().take_while(|c| c.is_ascii_alphabetic()).count();
    rest.len() < after.len() && is_month(rest.get(..letters).unwrap_or(b""))
}
