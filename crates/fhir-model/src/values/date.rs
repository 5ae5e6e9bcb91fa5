//! Dates of year, month or day precision.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::scan::{byte, day_number, days_in, digits};

/// How much of a date is said.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Hash)]
pub enum DatePrecision {
    /// `1970`
    Year,
    /// `1970-03`
    Month,
    /// `1970-03-01`
    Day,
}

/// The parts of a date; zero for what is not said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Parts {
    pub year: u32,
    pub month: u32,
    pub day: u32,
}

impl Parts {
    /// Takes a date off the front.
    pub(super) fn read(text: &[u8]) -> Option<(Parts, &[u8])> {
        let (year, rest) = digits::<4>(text)?;
        let mut parts = Parts { year, month: 0, day: 0 };
        if year == 0 {
            return None;
        }
        let Some(after) = byte(rest, b'-') else { return Some((parts, rest)) };
        let (month, rest) = digits::<2>(after)?;
        if !(1..=12).contains(&month) {
            return None;
        }
        parts.month = month;
        let Some(after) = byte(rest, b'-') else { return Some((parts, rest)) };
        let (day, rest) = digits::<2>(after)?;
        if !(1..=days_in(year, month)).contains(&day) {
            return None;
        }
        parts.day = day;
        Some((parts, rest))
    }

    pub(super) fn precision(self) -> DatePrecision {
        match (self.month, self.day) {
            (0, _) => DatePrecision::Year,
            (_, 0) => DatePrecision::Month,
            _ => DatePrecision::Day,
        }
    }

    /// First and last day that it may mean.
    pub(super) fn days(self) -> (i64, i64) {
        let first = day_number(self.year, self.month.max(1), self.day.max(1));
        let last_month = if self.month == 0 { 12 } else { self.month };
        let last_day = if self.day == 0 { days_in(self.year, last_month) } else { self.day };
        (first, day_number(self.year, last_month, last_day))
    }
}

/// A FHIR date: year, year and month, or day. Its text is kept.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Date<'a> {
    text: Cow<'a, str>,
}

impl<'a> Date<'a> {
    /// Reads a date; `None` when it is none, or no day of the calendar.
    pub fn parse(text: impl Into<Cow<'a, str>>) -> Option<Date<'a>> {
        let text = text.into();
        matches!(Parts::read(text.as_bytes()), Some((_, []))).then_some(Date { text })
    }

    /// A date of a text that is known to be one.
    pub(super) fn default_of(text: &'a str) -> Date<'a> {
        Date { text: Cow::Borrowed(text) }
    }

    pub(super) fn parts(&self) -> Parts {
        let none = Parts { year: 0, month: 0, day: 0 };
        Parts::read(self.text.as_bytes()).map_or(none, |(parts, _)| parts)
    }

    /// The text as written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The same date with a text of its own.
    pub fn into_owned(self) -> Date<'static> {
        Date { text: Cow::Owned(self.text.into_owned()) }
    }

    /// How much of it is said.
    pub fn precision(&self) -> DatePrecision {
        self.parts().precision()
    }

    /// The year, 1 to 9999.
    pub fn year(&self) -> u32 {
        self.parts().year
    }

    /// The month, 1 to 12, if it is said.
    pub fn month(&self) -> Option<u32> {
        Some(self.parts().month).filter(|month| *month > 0)
    }

    /// The day of the month, if it is said.
    pub fn day(&self) -> Option<u32> {
        Some(self.parts().day).filter(|day| *day > 0)
    }

    /// Which is earlier; `None` when it cannot be known (`1970` and `1970-03`).
    pub fn compare(&self, other: &Date<'_>) -> Option<Ordering> {
        let (a, b) = (self.parts(), other.parts());
        three_valued(a.days(), b.days(), a.precision() == b.precision())
    }
}

/// Compares ranges: apart from each other, or the same range at the same precision; else it cannot be known.
pub(super) fn three_valued<T: Ord>(a: (T, T), b: (T, T), same_precision: bool) -> Option<Ordering> {
    if a.1 < b.0 {
        Some(Ordering::Less)
    } else if a.0 > b.1 {
        Some(Ordering::Greater)
    } else if same_precision && a == b {
        Some(Ordering::Equal)
    } else {
        None
    }
}

impl std::fmt::Debug for Date<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Date of {:?} precision", self.precision())
    }
}

impl std::fmt::Display for Date<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<Date<'_>> for crate::Json {
    fn from(value: Date<'_>) -> crate::Json {
        crate::Json::from(value.as_str())
    }
}
