//! Times of day.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::scan::{byte, digits};

/// Seconds of the day, and the nanoseconds within the second (what is finer is kept in the text only).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Clock {
    pub second: u32,
    pub nano: u32,
}

impl Clock {
    /// Takes `hh:mm:ss` and a fraction off the front. A leap second may stand.
    pub(super) fn read(text: &[u8]) -> Option<(Clock, &[u8])> {
        let (hour, rest) = digits::<2>(text)?;
        let (minute, rest) = digits::<2>(byte(rest, b':')?)?;
        let (second, mut rest) = digits::<2>(byte(rest, b':')?)?;
        if hour > 23 || minute > 59 || second > 60 {
            return None;
        }
        let mut nano = 0;
        if let Some(fraction) = byte(rest, b'.') {
            let count = fraction.iter().take_while(|b| b.is_ascii_digit()).count();
            if count == 0 {
                return None;
            }
            let written = fraction.iter().take(count).map(|b| u32::from(b - b'0'));
            nano = written
                .chain(std::iter::repeat(0))
                .take(9)
                .fold(0, |nano, digit| nano * 10 + digit);
            rest = fraction.get(count..)?;
        }
        Some((Clock { second: hour * 3600 + minute * 60 + second, nano }, rest))
    }
}

/// A FHIR time of day, to the second or finer. Its text is kept.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Time<'a> {
    text: Cow<'a, str>,
}

impl<'a> Time<'a> {
    /// Reads `hh:mm:ss` with an optional fraction; `None` for anything else.
    pub fn parse(text: impl Into<Cow<'a, str>>) -> Option<Time<'a>> {
        let text = text.into();
        matches!(Clock::read(text.as_bytes()), Some((_, []))).then_some(Time { text })
    }

    /// A time of a text that is known to be one.
    #[cfg(feature = "chrono")]
    pub(super) fn default_of(text: &'a str) -> Time<'a> {
        Time { text: Cow::Borrowed(text) }
    }

    pub(super) fn clock(&self) -> Clock {
        let midnight = Clock { second: 0, nano: 0 };
        Clock::read(self.text.as_bytes()).map_or(midnight, |(clock, _)| clock)
    }

    /// The text as written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The same time with a text of its own.
    pub fn into_owned(self) -> Time<'static> {
        Time { text: Cow::Owned(self.text.into_owned()) }
    }

    /// Seconds since midnight.
    pub fn second_of_day(&self) -> u32 {
        self.clock().second
    }

    /// Nanoseconds within the second.
    pub fn nanosecond(&self) -> u32 {
        self.clock().nano
    }

    /// Which is earlier, to the nanosecond.
    pub fn compare(&self, other: &Time<'_>) -> Ordering {
        self.clock().cmp(&other.clock())
    }
}

impl std::fmt::Debug for Time<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Time")
    }
}

impl std::fmt::Display for Time<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<Time<'_>> for crate::Json {
    fn from(value: Time<'_>) -> crate::Json {
        crate::Json::from(value.as_str())
    }
}
