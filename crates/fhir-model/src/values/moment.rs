//! Points in time: of any precision, or exact.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::date::{Date, DatePrecision, Parts, three_valued};
use super::scan::{byte, digits};
use super::time::Clock;

/// Nanoseconds since the beginning of day numbers, in UTC.
type Nanos = i128;

const SECOND: Nanos = 1_000_000_000;
const DAY: Nanos = 86_400 * SECOND;
const HOUR: Nanos = 3600 * SECOND;

#[derive(Clone, Copy)]
struct Moment {
    date: Parts,
    /// The clock and the offset from UTC in minutes.
    clock: Option<(Clock, i32)>,
}

impl Moment {
    fn read(text: &str) -> Option<Moment> {
        let (date, rest) = Parts::read(text.as_bytes())?;
        if rest.is_empty() {
            return Some(Moment { date, clock: None });
        }
        if date.precision() != DatePrecision::Day {
            return None;
        }
        let (clock, rest) = Clock::read(byte(rest, b'T')?)?;
        Some(Moment { date, clock: Some((clock, zone(rest)?)) })
    }

    /// First and last nanosecond that it may mean. A date without a clock lies in some zone of the world.
    fn range(self) -> (Nanos, Nanos) {
        let (first, last) = self.date.days();
        match self.clock {
            None => (
                Nanos::from(first) * DAY - 14 * HOUR,
                (Nanos::from(last) + 1) * DAY - 1 + 14 * HOUR,
            ),
            Some((clock, offset)) => {
                let local = Nanos::from(first) * DAY
                    + Nanos::from(clock.second) * SECOND
                    + Nanos::from(clock.nano);
                let at = local - Nanos::from(offset) * 60 * SECOND;
                (at, at)
            }
        }
    }

    fn compare(self, other: Moment) -> Option<Ordering> {
        if self.clock.is_none() && other.clock.is_none() {
            let same = self.date.precision() == other.date.precision();
            return three_valued(self.date.days(), other.date.days(), same);
        }
        three_valued(self.range(), other.range(), self.clock.is_some() && other.clock.is_some())
    }
}

/// `Z`, or an offset of at most fourteen hours, in minutes.
fn zone(text: &[u8]) -> Option<i32> {
    let (sign, rest) = match text {
        [b'Z'] => return Some(0),
        [b'+', rest @ ..] => (1, rest),
        [b'-', rest @ ..] => (-1, rest),
        _ => return None,
    };
    let (hours, rest) = digits::<2>(rest)?;
    let (minutes, rest) = digits::<2>(byte(rest, b':')?)?;
    let total = hours * 60 + minutes;
    (rest.is_empty() && minutes < 60 && total <= 14 * 60).then_some(sign * total as i32)
}

/// A FHIR dateTime: a date of any precision, or a date with time and zone. Its text is kept.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DateTime<'a> {
    text: Cow<'a, str>,
}

/// A FHIR instant: a point in time to the second or finer, with its zone. Its text is kept.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Instant<'a>(DateTime<'a>);

impl<'a> DateTime<'a> {
    /// Reads a dateTime; `None` when it is none.
    pub fn parse(text: impl Into<Cow<'a, str>>) -> Option<DateTime<'a>> {
        let text = text.into();
        Moment::read(&text).is_some().then_some(DateTime { text })
    }

    fn moment(&self) -> Moment {
        let none = Moment { date: Parts { year: 0, month: 0, day: 0 }, clock: None };
        Moment::read(&self.text).unwrap_or(none)
    }

    /// The text as written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The same dateTime with a text of its own.
    pub fn into_owned(self) -> DateTime<'static> {
        DateTime { text: Cow::Owned(self.text.into_owned()) }
    }

    /// The date, in the zone it was written in.
    pub fn date(&self) -> Date<'_> {
        let end = self.text.find('T').unwrap_or(self.text.len());
        let text = self.text.get(..end).unwrap_or_default();
        // A part of what was parsed already.
        Date::default_of(text)
    }

    /// True when a time of day and a zone are said.
    pub fn has_time(&self) -> bool {
        self.moment().clock.is_some()
    }

    /// Seconds since midnight in the zone it was written in, and the nanoseconds within the second.
    pub fn time_of_day(&self) -> Option<(u32, u32)> {
        self.moment().clock.map(|(clock, _)| (clock.second, clock.nano))
    }

    /// The offset from UTC in minutes.
    pub fn offset_minutes(&self) -> Option<i32> {
        self.moment().clock.map(|(_, offset)| offset)
    }

    /// Which is earlier; `None` when it cannot be known: one of them says less, and they may overlap.
    pub fn compare(&self, other: &DateTime<'_>) -> Option<Ordering> {
        self.moment().compare(other.moment())
    }
}

impl<'a> Instant<'a> {
    /// Reads an instant; `None` when it is none.
    pub fn parse(text: impl Into<Cow<'a, str>>) -> Option<Instant<'a>> {
        DateTime::parse(text).filter(DateTime::has_time).map(Instant)
    }

    /// The text as written.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The same instant with a text of its own.
    pub fn into_owned(self) -> Instant<'static> {
        Instant(self.0.into_owned())
    }

    /// The same as a dateTime.
    pub fn as_date_time(&self) -> &DateTime<'a> {
        &self.0
    }

    /// Which is earlier, to the nanosecond.
    pub fn compare(&self, other: &Instant<'_>) -> Ordering {
        self.0.moment().range().0.cmp(&other.0.moment().range().0)
    }
}

impl<'a> From<Instant<'a>> for DateTime<'a> {
    fn from(instant: Instant<'a>) -> DateTime<'a> {
        instant.0
    }
}

impl std::fmt::Debug for DateTime<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DateTime with{} time", if self.has_time() { "" } else { "out" })
    }
}

impl std::fmt::Debug for Instant<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Instant")
    }
}

impl std::fmt::Display for DateTime<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::fmt::Display for Instant<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl From<DateTime<'_>> for crate::Json {
    fn from(value: DateTime<'_>) -> crate::Json {
        crate::Json::from(value.as_str())
    }
}

impl From<Instant<'_>> for crate::Json {
    fn from(value: Instant<'_>) -> crate::Json {
        crate::Json::from(value.as_str())
    }
}
