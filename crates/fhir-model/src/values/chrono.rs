//! To and from chrono.

use ::chrono::{DateTime as Fixed, FixedOffset, NaiveDate, NaiveTime, SecondsFormat};

use super::{Date, DatePrecision, DateTime, Inexact, Instant, Time};

impl TryFrom<&Date<'_>> for NaiveDate {
    type Error = Inexact;

    /// A date of day precision.
    fn try_from(date: &Date<'_>) -> Result<NaiveDate, Inexact> {
        let parts = date.parts();
        if date.precision() != DatePrecision::Day {
            return Err(Inexact);
        }
        NaiveDate::from_ymd_opt(parts.year as i32, parts.month, parts.day).ok_or(Inexact)
    }
}

impl TryFrom<NaiveDate> for Date<'static> {
    type Error = Inexact;

    /// A day of the years 1 to 9999.
    fn try_from(date: NaiveDate) -> Result<Date<'static>, Inexact> {
        Date::parse(date.format("%Y-%m-%d").to_string()).ok_or(Inexact)
    }
}

impl TryFrom<&Time<'_>> for NaiveTime {
    type Error = Inexact;

    /// Any time but a leap second in the middle of a minute's hour that chrono cannot hold.
    fn try_from(time: &Time<'_>) -> Result<NaiveTime, Inexact> {
        naive(time.second_of_day(), time.nanosecond(), time.as_str())
    }
}

impl From<NaiveTime> for Time<'static> {
    fn from(time: NaiveTime) -> Time<'static> {
        let text = time.format("%H:%M:%S%.f").to_string();
        Time::parse(text).unwrap_or_else(|| Time::default_of("00:00:00"))
    }
}

impl TryFrom<&DateTime<'_>> for Fixed<FixedOffset> {
    type Error = Inexact;

    /// A dateTime with time and zone.
    fn try_from(moment: &DateTime<'_>) -> Result<Fixed<FixedOffset>, Inexact> {
        let (second, nano) = moment.time_of_day().ok_or(Inexact)?;
        let date = NaiveDate::try_from(&moment.date())?;
        let offset = FixedOffset::east_opt(moment.offset_minutes().ok_or(Inexact)? * 60);
        let text = moment.as_str().split_once('T').map_or("", |(_, time)| time);
        let local = date.and_time(naive(second, nano, text)?);
        local.and_local_timezone(offset.ok_or(Inexact)?).single().ok_or(Inexact)
    }
}

impl TryFrom<&Instant<'_>> for Fixed<FixedOffset> {
    type Error = Inexact;

    fn try_from(instant: &Instant<'_>) -> Result<Fixed<FixedOffset>, Inexact> {
        Fixed::try_from(instant.as_date_time())
    }
}

impl TryFrom<Fixed<FixedOffset>> for Instant<'static> {
    type Error = Inexact;

    /// A point in time of the years 1 to 9999, in a zone of whole minutes.
    fn try_from(moment: Fixed<FixedOffset>) -> Result<Instant<'static>, Inexact> {
        Instant::parse(moment.to_rfc3339_opts(SecondsFormat::AutoSi, true)).ok_or(Inexact)
    }
}

/// chrono writes a leap second as the second before with more than a thousand million nanoseconds.
fn naive(second: u32, nano: u32, text: &str) -> Result<NaiveTime, Inexact> {
    let is_leap = text.get(6..8) == Some("60");
    let (second, nano) = if is_leap { (second - 1, nano + 1_000_000_000) } else { (second, nano) };
    NaiveTime::from_num_seconds_from_midnight_opt(second, nano).ok_or(Inexact)
}
