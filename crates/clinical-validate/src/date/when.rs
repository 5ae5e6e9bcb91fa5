//! Dates as FHIR gives them: the span of time they may mean, and the comparisons that may stay undecided.

use std::fmt;

use super::day::{Date, days_in_month, is_leap};

/// How exactly a FHIR `date`, `dateTime` or `instant` is given.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Precision {
    /// `YYYY`
    Year,
    /// `YYYY-MM`
    Month,
    /// `YYYY-MM-DD`
    Day,
    /// With a time of day; only such values carry a zone.
    Time,
}

/// A FHIR date as the span of seconds it may mean, in its own local time, with its zone if it has one.
/// `Debug` shows the precision only.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct When {
    first: i64,
    last: i64,
    zone: i32,
    precision: Precision,
}

/// What a comparison of two dates says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// The order is as it should be.
    Holds,
    /// The order is certainly violated.
    Violated,
    /// The precision does not decide it.
    Unknown,
}

/// The largest distance of a zone from UTC (FHIR R4 allows 14 hours), in seconds.
const ZONE_SLACK: i64 = 14 * 3600;
const DAY: i64 = 86_400;

impl When {
    /// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or `YYYY-MM-DDThh:mm[:ss[.f]][Z|±hh:mm]`.
    pub fn parse(text: &str) -> Option<When> {
        let b = text.as_bytes();
        let year = i32::try_from(digits(b, 0, 4)?).ok().filter(|y| *y >= 1)?;
        let span = |from: Date, days: i64, precision| When {
            first: i64::from(from.days) * DAY,
            last: (i64::from(from.days) + days) * DAY - 1,
            zone: 0,
            precision,
        };
        if b.len() == 4 {
            let days = if is_leap(year) { 366 } else { 365 };
            return Some(span(Date::new(year, 1, 1)?, days, Precision::Year));
        }
        if b.get(4) != Some(&b'-') {
            return None;
        }
        let month = u8::try_from(digits(b, 5, 2)?).ok()?;
        if b.len() == 7 {
            let first = Date::new(year, month, 1)?;
            return Some(span(first, i64::from(days_in_month(year, month)), Precision::Month));
        }
        if b.get(7) != Some(&b'-') {
            return None;
        }
        let date = Date::new(year, month, u8::try_from(digits(b, 8, 2)?).ok()?)?;
        if b.len() == 10 {
            return Some(span(date, 1, Precision::Day));
        }
        let (seconds, zone) = time_of_day(b.get(10..)?)?;
        let at = i64::from(date.days) * DAY + seconds;
        Some(match zone {
            Some(zone) => When { first: at, last: at, zone, precision: Precision::Time },
            // A time without a zone is not FHIR; its day is all that can be relied on.
            None => span(date, 1, Precision::Day),
        })
    }

    /// How exactly it is given.
    pub fn precision(self) -> Precision {
        self.precision
    }

    /// The first local day it may mean, in days since 1970-01-01.
    pub fn day(self) -> i32 {
        i32::try_from(self.first.div_euclid(DAY)).unwrap_or(i32::MAX)
    }

    /// The last local day it may mean, in days since 1970-01-01.
    pub fn last_day(self) -> i32 {
        i32::try_from(self.last.div_euclid(DAY)).unwrap_or(i32::MAX)
    }

    /// Seconds from `self` to `later` when both are points in time.
    pub fn seconds_until(self, later: When) -> Option<i64> {
        let timed = self.precision == Precision::Time && later.precision == Precision::Time;
        timed.then(|| later.utc() - self.utc())
    }

    fn utc(self) -> i64 {
        self.first - i64::from(self.zone)
    }

    /// Both in one frame, and the slack to allow when only one has a zone.
    fn frame(self, other: When) -> ((i64, i64), (i64, i64), i64) {
        let timed = |w: When| w.precision == Precision::Time;
        if timed(self) && timed(other) {
            ((self.utc(), self.utc()), (other.utc(), other.utc()), 0)
        } else {
            let slack = if timed(self) == timed(other) { 0 } else { ZONE_SLACK };
            ((self.first, self.last), (other.first, other.last), slack)
        }
    }

    /// Whether `self` lies on or after the beginning of `bound`, with `slack` seconds allowed.
    pub fn not_before(self, bound: When, slack: i64) -> Verdict {
        let ((first, last), (bound, _), zone) = self.frame(bound);
        if last + slack + zone < bound {
            Verdict::Violated
        } else if first + slack >= bound {
            Verdict::Holds
        } else {
            Verdict::Unknown
        }
    }

    /// Whether `self` lies on or before the end of `bound`, with `slack` seconds allowed.
    pub fn not_after(self, bound: When, slack: i64) -> Verdict {
        let ((first, last), (_, bound), zone) = self.frame(bound);
        if first > bound + slack + zone {
            Verdict::Violated
        } else if last <= bound + slack {
            Verdict::Holds
        } else {
            Verdict::Unknown
        }
    }

    /// Whether a period that starts here may end at `end`. A date of lower precision includes all
    /// of its span (FHIR R4, Period), so a partial date can hold as well as a full one.
    pub fn period_to(self, end: When) -> Verdict {
        let ((first, _), (_, last), zone) = self.frame(end);
        if first > last + zone {
            Verdict::Violated
        } else if first <= last {
            Verdict::Holds
        } else {
            Verdict::Unknown
        }
    }
}

impl From<Date> for When {
    fn from(date: Date) -> When {
        let first = i64::from(date.days) * DAY;
        When { first, last: first + DAY - 1, zone: 0, precision: Precision::Day }
    }
}

impl fmt::Debug for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "When({:?})", self.precision)
    }
}

/// `Thh:mm[:ss[.f]][zone]` as seconds of the day and the zone's offset.
fn time_of_day(b: &[u8]) -> Option<(i64, Option<i32>)> {
    if b.first() != Some(&b'T') || b.get(3) != Some(&b':') {
        return None;
    }
    let (hour, minute) = (digits(b, 1, 2)?, digits(b, 4, 2)?);
    let mut at = 6;
    let mut second = 0;
    if b.get(at) == Some(&b':') {
        second = digits(b, 7, 2)?;
        at = 9;
        if b.get(at) == Some(&b'.') {
            let fraction = b.get(10..)?.iter().take_while(|c| c.is_ascii_digit()).count();
            if fraction == 0 {
                return None;
            }
            at = 10 + fraction;
        }
    }
    if hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    let seconds = i64::from(hour * 3600 + minute * 60 + second);
    let rest = b.get(at..)?;
    let sign = match rest.first() {
        None => return Some((seconds, None)),
        Some(b'Z') if rest.len() == 1 => return Some((seconds, Some(0))),
        Some(b'+') => 1,
        Some(b'-') => -1,
        Some(_) => return None,
    };
    if rest.len() != 6 || rest.get(3) != Some(&b':') {
        return None;
    }
    let (hours, minutes) = (digits(rest, 1, 2)?, digits(rest, 4, 2)?);
    let offset = i32::try_from(hours * 3600 + minutes * 60).ok()?;
    (hours <= 14 && minutes <= 59).then_some((seconds, Some(sign * offset)))
}

fn digits(b: &[u8], from: usize, len: usize) -> Option<u32> {
    b.get(from..from + len)?
        .iter()
        .try_fold(0, |n, c| c.is_ascii_digit().then(|| n * 10 + u32::from(c - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn when(text: &str) -> When {
        When::parse(text).expect(text)
    }

    #[test]
    fn reads_all_precisions() {
        for good in [
            "2015",
            "2015-02",
            "2015-02-28",
            "2015-02-28T23:59:60Z",
            "2015-02-28T01:02:03.123-05:00",
            "2015-02-28T01:02+14:00",
        ] {
            assert!(When::parse(good).is_some(), "{good}");
        }
        for bad in [
            "",
            "15",
            "0000",
            "2015-",
            "2015-13",
            "2015-02-29",
            "2015-02-28T",
            "2015-02-28T24:00:00Z",
            "2015-02-28T01:02:03.Z",
            "2015-02-28T01:02:03+15:00",
            "2015/02/28",
            "2015-02-28 10:00",
        ] {
            assert!(When::parse(bad).is_none(), "{bad}");
        }
    }

    #[test]
    fn unknown_is_not_violated() {
        use Verdict::{Holds, Unknown, Violated};
        for (event, birth, expected) in [
            ("1965", "1965-01-13", Unknown),
            ("1964", "1965-01-13", Violated),
            ("1965-01-13", "1965-01-13", Holds),
            ("1965-01-12", "1965-01-13", Violated),
            ("1965-01-12T23:00:00-05:00", "1965-01-13", Unknown),
            ("1965-01-12T09:00:00-05:00", "1965-01-13", Violated),
            ("1965-01-13T00:00:00Z", "1965-01-13", Holds),
            ("1965-06", "1965", Holds),
        ] {
            assert_eq!(when(event).not_before(when(birth), 0), expected, "{event} {birth}");
        }
        for (start, end, expected) in [
            ("2015-06-05", "2015", Holds),
            ("2015-06-05", "2015-06-04", Violated),
            ("2015-06-05T10:00:00+02:00", "2015-06-05T08:00:00Z", Holds),
            ("2015-06-05T10:00:01+02:00", "2015-06-05T08:00:00Z", Violated),
            ("2015-06-05T10:00:00Z", "2015-06-04", Unknown),
            ("2016", "2015-12-31", Violated),
        ] {
            assert_eq!(when(start).period_to(when(end)), expected, "{start} {end}");
        }
        assert_eq!(when("2020-01-03").not_after(when("2020-01-01"), DAY), Violated);
        assert_eq!(when("2020-01-02").not_after(when("2020-01-01"), DAY), Holds);
        assert_eq!(when("2020").not_after(when("2020-01-01"), DAY), Unknown);
    }
}
