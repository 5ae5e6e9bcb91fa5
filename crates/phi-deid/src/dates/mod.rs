//! Calendar dates (proleptic Gregorian), the FHIR date formats, and dates as people write them.

#[cfg(feature = "text")]
mod months;
#[cfg(feature = "text")]
mod written;

#[cfg(feature = "text")]
pub(crate) use written::Written;

/// A calendar day.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

impl Date {
    /// The day of the release. Ages are taken at this day where the caller has no clock.
    pub const RELEASE: Date = Date { year: 2026, month: 11, day: 1 };

    /// The day, when there is one: years 1 to 9999.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Date> {
        let valid = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in_month(year, month)).contains(&day);
        valid.then_some(Date { year, month, day })
    }

    /// Reads `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or any dateTime that begins so; missing parts are the
    /// first of their kind.
    pub fn parse(text: &str) -> Option<Date> {
        let parts = Parts::read(text)?;
        Date::new(parts.year, parts.month.unwrap_or(1), parts.day.unwrap_or(1))
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Completed years from `self` to `later`; negative when `later` is earlier.
    pub fn age_at(self, later: Date) -> i32 {
        let before = (later.month, later.day) < (self.month, self.day);
        later.year - self.year - i32::from(before)
    }

    /// Days since 1970-01-01.
    pub fn to_days(self) -> i64 {
        let (y, m) = (i64::from(self.year), i64::from(self.month));
        let y = if m <= 2 { y - 1 } else { y };
        let era = y.div_euclid(400);
        let yoe = y.rem_euclid(400);
        let doy = (153 * ((m + 9) % 12) + 2) / 5 + i64::from(self.day) - 1;
        era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
    }

    /// The day that many days after 1970-01-01.
    pub fn from_days(days: i64) -> Option<Date> {
        let z = days.checked_add(719_468)?;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let day = u8::try_from(doy - (153 * mp + 2) / 5 + 1).ok()?;
        let month = u8::try_from(if mp < 10 { mp + 3 } else { mp - 9 }).ok()?;
        let year = i32::try_from(yoe + era * 400 + i64::from(month <= 2)).ok()?;
        Date::new(year, month, day)
    }
}

/// What a FHIR date or dateTime says.
pub(crate) struct Parts {
    pub year: i32,
    pub month: Option<u8>,
    pub day: Option<u8>,
}

impl Parts {
    /// Reads the front of a FHIR date, dateTime or instant; what follows the day is not looked at.
    pub(crate) fn read(text: &str) -> Option<Parts> {
        let b = text.as_bytes();
        let number = |from: usize, to: usize| -> Option<i32> {
            let digits = b.get(from..to)?;
            digits
                .iter()
                .try_fold(0i32, |n, d| d.is_ascii_digit().then(|| n * 10 + i32::from(d - b'0')))
        };
        let year = number(0, 4)?;
        let two = |n: i32| u8::try_from(n).ok();
        match b.len() {
            4 => Some(Parts { year, month: None, day: None }),
            7 if b.get(4) == Some(&b'-') => {
                Some(Parts { year, month: Some(two(number(5, 7)?)?), day: None })
            }
            10.. if b.get(4) == Some(&b'-') && b.get(7) == Some(&b'-') => {
                if b.get(10).is_some_and(|c| !matches!(c, b'T' | b't' | b' ')) {
                    return None;
                }
                let (month, day) = (two(number(5, 7)?)?, two(number(8, 10)?)?);
                Some(Parts { year, month: Some(month), day: Some(day) })
            }
            _ => None,
        }
    }
}

/// Moves a FHIR date or dateTime by whole days; the time of day stays. A year alone stays as it
/// is, a month is moved by whole months, one at least.
#[cfg_attr(not(feature = "fhir"), allow(dead_code))]
pub(crate) fn shift(text: &str, days: i32) -> Option<String> {
    let parts = Parts::read(text)?;
    let Some(month) = parts.month else { return Some(format!("{:04}", parts.year)) };
    let Some(day) = parts.day else {
        let moved = move_months(Date::new(parts.year, month, 1)?, days)?;
        return Some(format!("{:04}-{:02}", moved.year, moved.month));
    };
    let moved = Date::from_days(Date::new(parts.year, month, day)?.to_days() + i64::from(days))?;
    let rest = text.get(10..).unwrap_or("");
    Some(format!("{:04}-{:02}-{:02}{rest}", moved.year, moved.month, moved.day))
}

/// Mean length of a month, in days.
const MONTH_DAYS: f64 = 30.436_875;

/// The first of a month, moved by the whole months nearest to that many days, one at least.
#[cfg_attr(not(feature = "text"), allow(dead_code))]
fn move_months(first: Date, days: i32) -> Option<Date> {
    let nearest = (f64::from(days) / MONTH_DAYS).round() as i32;
    let months = if nearest == 0 { days.signum() } else { nearest };
    let at = first.year * 12 + i32::from(first.month) - 1 + months;
    Date::new(at.div_euclid(12), u8::try_from(at.rem_euclid(12) + 1).ok()?, 1)
}

fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_round_trip() {
        for days in (-700_000..2_900_000).step_by(97) {
            if let Some(date) = Date::from_days(days) {
                assert_eq!(date.to_days(), days);
            }
        }
        assert_eq!(Date::new(1970, 1, 1).unwrap().to_days(), 0);
        assert_eq!(Date::new(2000, 2, 29).unwrap().to_days(), 11_016);
        assert_eq!(Date::new(2023, 2, 29), None);
    }

    #[test]
    fn ages_are_completed_years() {
        let born = Date::new(1930, 6, 15).unwrap();
        assert_eq!(born.age_at(Date::new(2020, 6, 14).unwrap()), 89);
        assert_eq!(born.age_at(Date::new(2020, 6, 15).unwrap()), 90);
    }

    #[test]
    fn shifting_keeps_time_and_precision() {
        assert_eq!(shift("2020-03-01T10:00:00-05:00", -1).unwrap(), "2020-02-29T10:00:00-05:00");
        assert_eq!(shift("2020-03", 30).unwrap(), "2020-04");
        assert_eq!(shift("2020", 300).unwrap(), "2020");
        assert_eq!(shift("not a date", 3), None);
        assert_eq!(shift("2020-02-30", 3), None);
    }
}
