//! What the other dates of a document say of a month/day that nothing else announces.

use super::calendar::{is_month_day, is_year};
use crate::Kind::Date;
use crate::Span;
use crate::scan::Scan;

/// A month/day without evidence of its own.
pub(super) const MAYBE: &str = "date.maybe";
/// One that may be a strength, rating or fraction as well.
pub(super) const MAYBE_SCALE: &str = "date.maybe-scale";

/// Days of the year that stand in the document as sure dates: a bit for each day of each month.
#[derive(Default)]
struct Days([u32; 13]);

/// Days that may lie between a sure date and one that it makes sure.
const NEAR: u32 = 21;

impl Days {
    fn add(&mut self, month: u32, day: u32) {
        if is_month_day(month, day)
            && let Some(days) = self.0.get_mut(month as usize)
        {
            *days |= 1 << day;
        }
    }

    fn has(&self, month: u32, day: u32) -> bool {
        self.0.get(month as usize).is_some_and(|days| days >> (day & 31) & 1 == 1)
    }

    /// Whether one of them lies within [`NEAR`] days, months counted as 31 days, the year as a ring.
    fn has_near(&self, month: u32, day: u32) -> bool {
        (1..=12).any(|m| {
            let apart = (m * 31 + 372 - month * 31) % 372;
            let close = matches!(apart, 0 | 31 | 341);
            close
                && (1..=31).filter(|d| self.has(m, *d)).any(|d| {
                    let days = (m * 31 + d + 372 - (month * 31 + day)) % 372;
                    days.min(372 - days) <= NEAR
                })
        })
    }
}

/// Month names by their first three letters.
const MONTHS: [&[u8]; 12] = [
    b"jan", b"feb", b"mar", b"apr", b"may", b"jun", b"jul", b"aug", b"sep", b"oct", b"nov", b"dec",
];

/// Takes up the days of a date as it is written.
fn read(bytes: &[u8], days: &mut Days) {
    let mut numbers = bytes
        .split(|b| !b.is_ascii_digit())
        .filter(|n| matches!(n.len(), 1 | 2 | 4))
        .map(super::calendar::two_digits);
    let (Some(a), b, c) = (numbers.next(), numbers.next(), numbers.next()) else { return };
    let named = bytes.split(|b| !b.is_ascii_alphabetic()).find_map(|word| {
        let start = word.get(..3)?;
        MONTHS.iter().position(|m| m.eq_ignore_ascii_case(start))
    });
    match (named, b, c) {
        (Some(month), ..) => days.add(month as u32 + 1, a),
        (None, Some(b), Some(c)) if is_year(a) => days.add(b, c),
        (None, Some(b), _) if is_month_day(a, b) => days.add(a, b),
        (None, Some(b), _) => days.add(b, a),
        _ => {}
    }
}

/// Decides on every month/day that may be a date: sure days make the same day sure, and days near them unless they
/// look like a rating or fraction.
pub(in crate::scan) fn settle(scan: &mut Scan<'_>) {
    let open = |s: &Span| s.score == 0.0 && (s.rule == MAYBE || s.rule == MAYBE_SCALE);
    if !scan.found.iter().any(open) {
        return;
    }
    let mut days = Days::default();
    for span in scan.found.iter().filter(|s| s.kind == Date && s.score >= 0.55) {
        read(scan.text.bytes.get(span.start..span.end).unwrap_or_default(), &mut days);
    }
    let bytes = scan.text.bytes;
    scan.found.retain_mut(|span| {
        if !open(span) {
            return true;
        }
        let raw = bytes.get(span.start..span.end).unwrap_or_default();
        let mut numbers = raw.split(|b| *b == b'/').map(super::calendar::two_digits);
        let (Some(month), Some(day)) = (numbers.next(), numbers.next()) else { return false };
        let sure = days.has(month, day) || span.rule == MAYBE && days.has_near(month, day);
        (span.score, span.rule) = (0.6, "date.as-others");
        sure
    });
}
