//! Dates and points in time, as precise as they are written.

use std::cmp::Ordering;
use std::fmt;

use super::time::{DAY, SECOND, Time, TimePrecision, two};

/// A date: `2015`, `2015-02` or `2015-02-04`. Month and day are 0 when they are not written.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Date {
    pub(crate) year: u16,
    pub(crate) month: u8,
    pub(crate) day: u8,
}

/// A time zone: minutes east of UTC, and whether it was written `Z`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Offset {
    /// Minutes east of UTC.
    pub minutes: i16,
    /// Written `Z` rather than `+00:00`.
    pub zulu: bool,
}

/// A date with, perhaps, a time of day and a time zone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct DateTime {
    pub(crate) date: Date,
    pub(crate) time: Option<Time>,
    pub(crate) offset: Option<Offset>,
}

/// Days of a month.
pub(crate) fn month_length(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl Date {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Date> {
        let digits = text.get(..4).filter(|d| d.bytes().all(|b| b.is_ascii_digit()))?;
        let year = digits.parse().ok().filter(|year| *year > 0)?;
        let mut date = Date { year, month: 0, day: 0 };
        if text.len() == 4 {
            return Some(date);
        }
        date.month = two(text.get(4..)?.strip_prefix('-')?, 0, 12).filter(|m| *m > 0)?;
        if text.len() == 7 {
            return Some(date);
        }
        let longest = month_length(year, date.month);
        date.day = two(text.get(7..)?.strip_prefix('-')?, 0, longest).filter(|d| *d > 0)?;
        (text.len() == 10).then_some(date)
    }

    /// A whole date; `None` when there is no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let known = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=month_length(year, month)).contains(&day);
        known.then_some(Date { year, month, day })
    }

    /// The year.
    pub fn year(&self) -> u16 {
        self.year
    }

    /// The month, when it is written.
    pub fn month(&self) -> Option<u8> {
        (self.month > 0).then_some(self.month)
    }

    /// The day, when it is written.
    pub fn day(&self) -> Option<u8> {
        (self.day > 0).then_some(self.day)
    }

    /// `None` when the precisions differ and what both have is equal.
    pub fn compare(&self, other: &Date) -> Option<Ordering> {
        let order = self.year.cmp(&other.year);
        if order != Ordering::Equal {
            return Some(order);
        }
        for (own, theirs) in [(self.month, other.month), (self.day, other.day)] {
            match (own, theirs) {
                (0, 0) => return Some(Ordering::Equal),
                (0, _) | (_, 0) => return None,
                _ if own != theirs => return Some(own.cmp(&theirs)),
                _ => {}
            }
        }
        Some(Ordering::Equal)
    }

    /// Days since 1970-01-01 of a whole date (days_from_civil of H. Hinnant's date algorithms).
    pub(crate) fn days(&self) -> i64 {
        let (month, day) = (i64::from(self.month.max(1)), i64::from(self.day.max(1)));
        let year = i64::from(self.year) - i64::from(month <= 2);
        let era = year.div_euclid(400);
        let of_era = year.rem_euclid(400);
        let of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
        era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
    }

    /// The date of a number of days; `None` beyond the years 1 to 9999.
    pub(crate) fn of_days(days: i64) -> Option<Date> {
        let shifted = days.checked_add(719_468)?;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let years = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * years + years / 4 - years / 100);
        let shifted_month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted_month + 2) / 5 + 1;
        let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
        let year = years + era * 400 + i64::from(month <= 2);
        Date::new(u16::try_from(year).ok()?, month as u8, day as u8)
    }

    /// The same day of another month, or the last one of it.
    pub(crate) fn add_months(self, months: i64) -> Option<Date> {
        let total =
            (i64::from(self.year) * 12 + i64::from(self.month.max(1)) - 1).checked_add(months)?;
        let year = u16::try_from(total.div_euclid(12)).ok().filter(|y| (1..=9999).contains(y))?;
        let month = (total.rem_euclid(12) + 1) as u8;
        let month = if self.month == 0 { 0 } else { month };
        let day = self.day.min(month_length(year, month));
        Some(Date { year, month, day })
    }

    /// Digits of the written form: 4, 6 or 8.
    pub(crate) fn digit_count(&self) -> i64 {
        match (self.month, self.day) {
            (0, _) => 4,
            (_, 0) => 6,
            _ => 8,
        }
    }

    /// The first (or last) day it may mean, written with that many digits.
    pub(crate) fn boundary(&self, digits: i64, high: bool) -> Option<Date> {
        let mut date = *self;
        if date.month == 0 {
            date.month = if high { 12 } else { 1 };
        }
        if date.day == 0 {
            date.day = if high { month_length(date.year, date.month) } else { 1 };
        }
        match digits {
            4 => (date.month, date.day) = (0, 0),
            6 => date.day = 0,
            8 => {}
            _ => return None,
        }
        Some(date)
    }
}

impl DateTime {
    /// Reads a date, or a date with `T`, a time and perhaps `Z` or `+hh:mm`.
    pub fn parse(text: &str) -> Option<DateTime> {
        let Some((date, rest)) = text.split_once('T') else {
            return Some(DateTime { date: Date::parse(text)?, time: None, offset: None });
        };
        let date = Date::parse(date).filter(|date| date.day > 0)?;
        let (time, offset) = if let Some(time) = rest.strip_suffix('Z') {
            (time, Some(Offset { minutes: 0, zulu: true }))
        } else if let Some(at) = rest.find(['+', '-']) {
            let (time, zone) = rest.split_at_checked(at)?;
            let hours = i16::from(two(zone, 1, 14)?);
            let minutes = i16::from(two(zone.get(3..)?.strip_prefix(':')?, 0, 59)?);
            if zone.len() != 6 {
                return None;
            }
            let total = hours * 60 + minutes;
            let minutes = if zone.starts_with('-') { -total } else { total };
            (time, Some(Offset { minutes, zulu: false }))
        } else {
            (rest, None)
        };
        Some(DateTime { date, time: Some(Time::parse(time)?), offset })
    }

    /// The date.
    pub fn date(&self) -> Date {
        self.date
    }

    /// The time of day, when it is written.
    pub fn time(&self) -> Option<Time> {
        self.time
    }

    /// The time zone, when it is written.
    pub fn offset(&self) -> Option<Offset> {
        self.offset
    }

    /// Nanoseconds since 1970-01-01T00:00, in its own time zone; what is not written counts as the beginning.
    pub(crate) fn nanos(&self) -> i128 {
        let time = self.time.map_or(0, |time| time.nanos_of_day());
        i128::from(self.date.days()) * i128::from(DAY) + i128::from(time)
    }

    pub(crate) fn at_nanos(self, nanos: i128) -> Option<DateTime> {
        let day = i128::from(DAY);
        let date = Date::of_days(i64::try_from(nanos.div_euclid(day)).ok()?)?;
        let of_day = i64::try_from(nanos.rem_euclid(day)).ok()?;
        Some(DateTime { date, time: self.time.map(|time| time.at(of_day)), ..self })
    }

    fn in_utc(&self) -> Option<DateTime> {
        let minutes = self.offset.map_or(0, |offset| offset.minutes);
        self.at_nanos(self.nanos() - i128::from(minutes) * i128::from(60 * SECOND))
    }

    /// `None` when what is not written (a finer part, a time zone) decides.
    pub fn compare(&self, other: &DateTime) -> Option<Ordering> {
        match (self.offset, other.offset) {
            (Some(a), Some(b)) if a.minutes != b.minutes => {
                self.in_utc()?.compare_parts(&other.in_utc()?)
            }
            (Some(_), None) | (None, Some(_)) => {
                let (low, high) = self.range();
                let (other_low, other_high) = other.range();
                if high < other_low {
                    Some(Ordering::Less)
                } else if low > other_high {
                    Some(Ordering::Greater)
                } else {
                    None
                }
            }
            _ => self.compare_parts(other),
        }
    }

    fn compare_parts(&self, other: &DateTime) -> Option<Ordering> {
        match self.date.compare(&other.date)? {
            Ordering::Equal => match (&self.time, &other.time) {
                (Some(a), Some(b)) => a.compare(b),
                (None, None) => Some(Ordering::Equal),
                _ => None,
            },
            order => Some(order),
        }
    }

    /// The first and last moment in UTC that it may mean. Time zones go from -12:00 to +14:00.
    fn range(&self) -> (i128, i128) {
        let edge = |high: bool| {
            let date = self.date.boundary(8, high).unwrap_or(self.date);
            let time = match self.time {
                Some(time) => time.boundary(9, high).map_or(0, |time| time.nanos_of_day()),
                None if high => DAY - 1,
                None => 0,
            };
            let zone = match self.offset {
                Some(offset) => i64::from(offset.minutes),
                None if high => -12 * 60,
                None => 14 * 60,
            };
            i128::from(date.days()) * i128::from(DAY) + i128::from(time)
                - i128::from(zone * 60 * SECOND)
        };
        (edge(false), edge(true))
    }

    /// Digits of the written form: 4, 6, 8, 10, 12, 14 or, with a fraction, 17.
    pub(crate) fn digit_count(&self) -> i64 {
        self.date.digit_count() + self.time.map_or(0, |time| time.digit_count())
    }

    /// The first (or last) moment it may mean, written with that many digits.
    pub(crate) fn boundary(&self, digits: i64, high: bool) -> Option<DateTime> {
        if digits <= 8 {
            let date = self.date.boundary(digits, high)?;
            return Some(DateTime { date, time: None, offset: None });
        }
        let date = self.date.boundary(8, high)?;
        let time = match self.time {
            // FHIR has no time without minutes: an hour alone is its first minute (example of `highBoundary` in FHIRPath).
            Some(time) if time.precision == TimePrecision::Hour => {
                Time { precision: TimePrecision::Minute, ..time }
            }
            Some(time) => time,
            None => Time {
                hour: if high { 23 } else { 0 },
                minute: 0,
                second: 0,
                nanos: 0,
                digits: 0,
                precision: TimePrecision::Hour,
            },
        };
        let zone = if high { -12 * 60 } else { 14 * 60 };
        let offset = self.offset.unwrap_or(Offset { minutes: zone, zulu: false });
        Some(DateTime { date, time: Some(time.boundary(digits - 8, high)?), offset: Some(offset) })
    }
}

impl From<Date> for DateTime {
    fn from(date: Date) -> DateTime {
        DateTime { date, time: None, offset: None }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if self.month > 0 {
            write!(f, "-{:02}", self.month)?;
        }
        if self.day > 0 {
            write!(f, "-{:02}", self.day)?;
        }
        Ok(())
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date.fmt(f)?;
        if let Some(time) = self.time {
            write!(f, "T{time}")?;
        }
        match self.offset {
            None => Ok(()),
            Some(Offset { zulu: true, .. }) => f.write_str("Z"),
            Some(Offset { minutes, .. }) => {
                let sign = if minutes < 0 { '-' } else { '+' };
                write!(f, "{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
            }
        }
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Date({} digits)", self.digit_count())
    }
}

impl fmt::Debug for DateTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DateTime({} digits)", self.digit_count())
    }
}
