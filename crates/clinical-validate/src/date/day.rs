//! Calendar days.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::when::{Precision, When};

/// A calendar day, such as the clock of a run.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date {
    pub(super) days: i32,
}

/// The text is no calendar day `YYYY-MM-DD`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DateError;

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a calendar day; write YYYY-MM-DD")
    }
}

impl std::error::Error for DateError {}

impl Date {
    /// The day, if the calendar has it (proleptic Gregorian, years 1 to 9999).
    pub fn new(year: i32, month: u8, day: u8) -> Option<Date> {
        let valid = (1..=9999).contains(&year) && (1..=12).contains(&month) && day >= 1;
        (valid && day <= days_in_month(year, month))
            .then(|| Date { days: days_from_civil(year, month, day) })
    }

    /// Days since 1970-01-01.
    pub fn days_since_epoch(self) -> i32 {
        self.days
    }

    /// The day that many days after 1970-01-01, within years 1 to 9999.
    pub fn from_days(days: i32) -> Option<Date> {
        (-719_162..=2_932_896).contains(&days).then_some(Date { days })
    }

    /// Year, month and day.
    pub fn ymd(self) -> (i32, u8, u8) {
        civil_from_days(self.days)
    }

    /// Whole years from `self` to `later`; negative when it lies before.
    pub fn years_until(self, later: Date) -> i32 {
        let (y0, m0, d0) = self.ymd();
        let (y1, m1, d1) = later.ymd();
        y1 - y0 - i32::from((m1, d1) < (m0, d0))
    }
}

impl FromStr for Date {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Date, DateError> {
        let when =
            When::parse(text).filter(|w| w.precision() == Precision::Day).ok_or(DateError)?;
        Ok(Date { days: when.day() })
    }
}

impl TryFrom<String> for Date {
    type Error = DateError;
    fn try_from(text: String) -> Result<Date, DateError> {
        text.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> String {
        date.to_string()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

pub(super) fn is_leap(year: i32) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

pub(super) fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 31,
    }
}

/// Days since 1970-01-01 in the proleptic Gregorian calendar, counted in eras of 400 years from March.
fn days_from_civil(year: i32, month: u8, day: u8) -> i32 {
    let month = i32::from(month);
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + i32::from(day) - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn civil_from_days(days: i32) -> (i32, u8, u8) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i32::from(month <= 2);
    (year, u8::try_from(month).unwrap_or(1), u8::try_from(day).unwrap_or(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn civil_days_round_trip() {
        for days in (-719_162..=2_932_896).step_by(97) {
            let (y, m, d) = civil_from_days(days);
            assert_eq!(days_from_civil(y, m, d), days);
            assert_eq!(Date::new(y, m, d).map(Date::days_since_epoch), Some(days));
        }
        assert_eq!(Date::new(2000, 3, 1).map(Date::days_since_epoch), Some(11_017));
        assert_eq!(Date::new(2023, 2, 29), None);
    }

    #[test]
    fn ages() {
        let day = |text: &str| text.parse::<Date>().expect(text);
        assert_eq!(day("2000-02-29").years_until(day("2001-02-28")), 0);
        assert_eq!(day("2000-02-29").years_until(day("2001-03-01")), 1);
        assert_eq!(day("2000-05-05").to_string(), "2000-05-05");
    }
}
