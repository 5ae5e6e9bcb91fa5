//! Times of day, as precise as they are written.

use std::cmp::Ordering;
use std::fmt;

/// How precise a time is. Seconds and their fractions are one precision (FHIRPath 6.1.1).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum TimePrecision {
    /// `14`
    Hour,
    /// `14:30`
    Minute,
    /// `14:30:05`, `14:30:05.123`
    Second,
}

/// A time of day without a time zone: `14`, `14:30`, `14:30:05.123`. What is not written is zero here.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Time {
    pub(crate) hour: u8,
    pub(crate) minute: u8,
    pub(crate) second: u8,
    pub(crate) nanos: u32,
    /// Digits of the fraction of a second.
    pub(crate) digits: u8,
    pub(crate) precision: TimePrecision,
}

/// Nanoseconds of a second.
pub(crate) const SECOND: i64 = 1_000_000_000;
/// Nanoseconds of a day.
pub(crate) const DAY: i64 = 86_400 * SECOND;

/// Two digits, at most `max`.
pub(crate) fn two(text: &str, from: usize, max: u8) -> Option<u8> {
    let digits = text.get(from..from + 2)?;
    if !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    digits.parse().ok().filter(|n| *n <= max)
}

impl Time {
    /// Reads `hh`, `hh:mm`, `hh:mm:ss` or `hh:mm:ss.fff`.
    pub fn parse(text: &str) -> Option<Time> {
        let mut time = Time {
            hour: two(text, 0, 23)?,
            minute: 0,
            second: 0,
            nanos: 0,
            digits: 0,
            precision: TimePrecision::Hour,
        };
        if text.len() == 2 {
            return Some(time);
        }
        time.minute = two(text.strip_prefix(text.get(..2)?)?.strip_prefix(':')?, 0, 59)?;
        time.precision = TimePrecision::Minute;
        if text.len() == 5 {
            return Some(time);
        }
        // A leap second is read as what it is in UTC for all practical purposes: the end of the minute.
        time.second = two(text.get(5..)?.strip_prefix(':')?, 0, 60)?.min(59);
        time.precision = TimePrecision::Second;
        if text.len() == 8 {
            return Some(time);
        }
        let fraction = text.get(8..)?.strip_prefix('.')?;
        if fraction.is_empty()
            || fraction.len() > 20
            || !fraction.bytes().all(|b| b.is_ascii_digit())
        {
            return None;
        }
        for (place, digit) in fraction.bytes().take(9).enumerate() {
            time.nanos += u32::from(digit - b'0') * 10_u32.pow(8 - place as u32);
        }
        time.digits = fraction.len().min(9) as u8;
        Some(time)
    }

    /// How precise it is.
    pub fn precision(&self) -> TimePrecision {
        self.precision
    }

    /// Nanoseconds since midnight.
    pub fn nanos_of_day(&self) -> i64 {
        (i64::from(self.hour) * 3600 + i64::from(self.minute) * 60 + i64::from(self.second))
            * SECOND
            + i64::from(self.nanos)
    }

    pub(crate) fn at(self, nanos_of_day: i64) -> Time {
        let nanos = nanos_of_day.rem_euclid(DAY);
        let seconds = nanos / SECOND;
        let fraction = (nanos % SECOND) as u32;
        let digits = if fraction == 0 { self.digits } else { self.digits.max(3) };
        Time {
            hour: (seconds / 3600) as u8,
            minute: (seconds / 60 % 60) as u8,
            second: (seconds % 60) as u8,
            nanos: fraction,
            digits,
            precision: self.precision,
        }
    }

    /// `None` when the precisions differ and what both have is equal.
    pub fn compare(&self, other: &Time) -> Option<Ordering> {
        let shared = self.precision.min(other.precision);
        let order = self.hour.cmp(&other.hour);
        let order = if shared >= TimePrecision::Minute {
            order.then(self.minute.cmp(&other.minute))
        } else {
            order
        };
        let order = if shared >= TimePrecision::Second {
            order.then((self.second, self.nanos).cmp(&(other.second, other.nanos)))
        } else {
            order
        };
        (order != Ordering::Equal || self.precision == other.precision).then_some(order)
    }

    /// Digits of the written form: 2, 4, 6 or, with a fraction, 9.
    pub(crate) fn digit_count(&self) -> i64 {
        match self.precision {
            TimePrecision::Hour => 2,
            TimePrecision::Minute => 4,
            TimePrecision::Second if self.digits == 0 => 6,
            TimePrecision::Second => 9,
        }
    }

    /// The first (or last) moment it may mean, written with that many digits.
    pub(crate) fn boundary(&self, digits: i64, high: bool) -> Option<Time> {
        let mut time = *self;
        if self.precision < TimePrecision::Minute {
            time.minute = if high { 59 } else { 0 };
        }
        if self.precision < TimePrecision::Second {
            time.second = if high { 59 } else { 0 };
        }
        if self.digits < 3 && high {
            let unit = 10_u32.pow(u32::from(9 - self.digits));
            time.nanos += unit - 1_000_000;
        }
        time.digits = 0;
        time.precision = match digits {
            2 => TimePrecision::Hour,
            4 => TimePrecision::Minute,
            6 => TimePrecision::Second,
            9 => {
                time.digits = 3;
                TimePrecision::Second
            }
            _ => return None,
        };
        if time.precision < TimePrecision::Minute {
            time.minute = 0;
        }
        if time.precision < TimePrecision::Second {
            time.second = 0;
        }
        if time.digits == 0 {
            time.nanos = 0;
        }
        Some(time)
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}", self.hour)?;
        if self.precision >= TimePrecision::Minute {
            write!(f, ":{:02}", self.minute)?;
        }
        if self.precision >= TimePrecision::Second {
            write!(f, ":{:02}", self.second)?;
        }
        if self.digits > 0 {
            let width = usize::from(self.digits);
            let fraction = self.nanos / 10_u32.pow(u32::from(9 - self.digits.min(9)));
            write!(f, ".{fraction:0width$}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Time({:?})", self.precision)
    }
}
