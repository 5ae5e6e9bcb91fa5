//! Dates and numbers of searches as stretches of a line (R4 search, 3.1.1.5.2 to 3.1.1.5.6).

/// From the first to the last point, both included: seconds of UTC for dates, the number itself for numbers.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Interval {
    pub low: f64,
    pub high: f64,
}

/// How a value is compared with what is wanted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Greater,
    Less,
    GreaterOrEqual,
    LessOrEqual,
    StartsAfter,
    EndsBefore,
}

impl Comparison {
    /// The comparison that a prefix names, and the rest.
    pub fn split(text: &str) -> (Comparison, &str) {
        let prefixes = [
            ("eq", Comparison::Equal),
            ("ne", Comparison::NotEqual),
            ("gt", Comparison::Greater),
            ("lt", Comparison::Less),
            ("ge", Comparison::GreaterOrEqual),
            ("le", Comparison::LessOrEqual),
            ("sa", Comparison::StartsAfter),
            ("eb", Comparison::EndsBefore),
        ];
        let found = prefixes.iter().find_map(|(name, c)| Some((*c, text.strip_prefix(name)?)));
        found.unwrap_or((Comparison::Equal, text))
    }

    pub fn holds(self, value: Interval, wanted: Interval) -> bool {
        let within = value.low >= wanted.low && value.high <= wanted.high;
        match self {
            Comparison::Equal => within,
            Comparison::NotEqual => !within,
            Comparison::Greater => value.high > wanted.high,
            Comparison::Less => value.low < wanted.low,
            Comparison::GreaterOrEqual => within || value.high > wanted.high,
            Comparison::LessOrEqual => within || value.low < wanted.low,
            Comparison::StartsAfter => value.low > wanted.high,
            Comparison::EndsBefore => value.high < wanted.low,
        }
    }
}

impl Interval {
    /// A number as it is wanted: `100` is from 99.5 to 100.5, `100.00` from 99.995 to 100.005.
    pub fn wanted(text: &str) -> Option<Interval> {
        let value = number(text)?;
        let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let decimals = digits.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        let exponent = exponent.parse::<i32>().ok()? - i32::try_from(decimals).ok()?;
        let half = 0.5 * 10f64.powi(exponent);
        Some(Interval { low: value - half, high: value + half })
    }

    /// A number as it stands in a resource.
    pub fn of_number(text: &str) -> Option<Interval> {
        number(text).map(|value| Interval { low: value, high: value })
    }

    /// A date or moment of whatever precision; without a time zone it is taken as UTC.
    pub fn of_date(text: &str) -> Option<Interval> {
        let (day, time) = match text.split_once('T') {
            Some((day, time)) => (day, Some(time)),
            None => (text, None),
        };
        let mut parts = day.split('-');
        let year: i64 = whole(parts.next()?, 4)?;
        let month = parts.next().map(|text| whole(text, 2)).transpose_all()?;
        let date = parts.next().map(|text| whole(text, 2)).transpose_all()?;
        if parts.next().is_some() || month.is_some_and(|m| !(1..=12).contains(&m)) {
            return None;
        }
        let (low, high) = match (month, date) {
            (None, _) => (days(year, 1, 1), days(year + 1, 1, 1)),
            (Some(m), None) => (days(year, m, 1), days(year + m / 12, m % 12 + 1, 1)),
            (Some(m), Some(d)) if (1..=31).contains(&d) => (days(year, m, d), days(year, m, d) + 1),
            _ => return None,
        };
        let Some(time) = time else {
            return Some(Interval { low: (low * 86_400) as f64, high: (high * 86_400 - 1) as f64 });
        };
        date?;
        // A plus sign in a query that was not escaped has become a blank.
        let zone = time.find(['Z', '+', '-', ' ']).unwrap_or(time.len());
        let (clock, zone) = time.split_at_checked(zone)?;
        let mut parts = clock.split(':');
        let (hour, minute) = (whole(parts.next()?, 2)?, whole(parts.next()?, 2)?);
        let second = parts.next().map(|text| text.parse::<f64>().ok()).transpose_all()?;
        if parts.next().is_some() || hour > 24 || minute > 59 {
            return None;
        }
        let start = (low * 86_400 + hour * 3_600 + minute * 60 - offset(zone)?) as f64;
        Some(match second {
            None => Interval { low: start, high: start + 59.0 },
            Some(s) if (0.0..61.0).contains(&s) => Interval { low: start + s, high: start + s },
            Some(_) => return None,
        })
    }
}

/// `None` that is a failure apart from `None` that is nothing.
trait TransposeAll<T> {
    fn transpose_all(self) -> Option<Option<T>>;
}

impl<T> TransposeAll<T> for Option<Option<T>> {
    fn transpose_all(self) -> Option<Option<T>> {
        match self {
            Some(None) => None,
            Some(found) => Some(found),
            None => Some(None),
        }
    }
}

fn number(text: &str) -> Option<f64> {
    let plain =
        text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+' | b'e' | b'E'));
    text.parse().ok().filter(|value: &f64| plain && value.is_finite())
}

fn whole(text: &str, digits: usize) -> Option<i64> {
    let good = text.len() == digits && text.bytes().all(|b| b.is_ascii_digit());
    if good { text.parse().ok() } else { None }
}

/// Seconds east of UTC.
fn offset(zone: &str) -> Option<i64> {
    if zone.is_empty() || zone == "Z" {
        return Some(0);
    }
    let (hours, minutes) = zone.get(1..)?.split_once(':')?;
    let seconds = whole(hours, 2)? * 3_600 + whole(minutes, 2)? * 60;
    Some(if zone.starts_with('-') { -seconds } else { seconds })
}

/// Days from 1970-01-01 (Hinnant, chrono-compatible low-level date algorithms).
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_as_long_as_they_are_precise() {
        let of = |text: &str| Interval::of_date(text).map(|i| (i.low, i.high));
        assert_eq!(of("1970-01-01"), Some((0.0, 86_399.0)));
        assert_eq!(of("1970"), Some((0.0, 31_535_999.0)));
        assert_eq!(of("1970-12"), Some((28_857_600.0, 31_535_999.0)));
        assert_eq!(of("2000-02-29T12:00:00.5+01:00"), Some((951_822_000.5, 951_822_000.5)));
        assert_eq!(of("1970-01-01T00:01Z"), Some((60.0, 119.0)));
        assert_eq!(of("1970-01-01T01:00:00 01:00"), Some((0.0, 0.0)));
        for bad in [
            "",
            "70",
            "1970-1",
            "1970-13",
            "1970-01-32",
            "1970-01-01T",
            "1970-01T10:00",
            "1970-01-01T10:00x",
            "x",
        ] {
            assert_eq!(of(bad), None, "{bad}");
        }
    }

    #[test]
    fn numbers_are_as_wide_as_they_are_precise() {
        let has = |wanted: &str, value: &str| {
            let (comparison, text) = Comparison::split(wanted);
            comparison.holds(Interval::of_number(value).unwrap(), Interval::wanted(text).unwrap())
        };
        assert!(has("100", "100.4") && !has("100", "100.6") && has("100.00", "100.004"));
        assert!(
            has("gt5", "6")
                && !has("gt5", "5")
                && has("ge5", "5")
                && has("le5", "5")
                && has("lt5", "4")
        );
        assert!(has("ne5", "6") && has("sa5", "6") && has("eb5", "4") && has("1e2", "120"));
        assert!(Interval::wanted("x").is_none() && Interval::wanted("inf").is_none());
    }
}
