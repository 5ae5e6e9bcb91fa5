//! Dates and times plus durations (FHIRPath 6.6.7).

use medpipe_terminology::Decimal;

use super::EvalError;
use crate::value::{
    CalendarUnit, Date, DateTime, Quantity, QuantityUnit, Time, TimePrecision, Value,
};

const SECOND: i64 = 1_000_000_000;
const DAY: i64 = 86_400 * SECOND;

/// A duration, as the calendar counts it.
#[derive(Clone, Copy)]
enum Amount {
    Months(i64),
    Days(i64),
    Nanos(i64),
}

/// A date, date and time, or time moved by a duration; `Ok(None)` beyond the years 1 to 9999.
pub(super) fn add<'a>(
    to: &Value<'a>,
    by: &Quantity,
    subtract: bool,
    at: u32,
) -> Result<Option<Value<'a>>, EvalError> {
    let Some(amount) = amount(by, subtract, at)? else { return Ok(None) };
    Ok(match to {
        Value::Date(date) => add_to_date(*date, amount).map(Value::Date),
        Value::DateTime(time) => add_to_date_time(*time, amount).map(Value::DateTime),
        Value::Time(time) => match amount {
            Amount::Nanos(nanos) => Some(Value::Time(add_to_time(*time, nanos))),
            // Whole days bring a time back to itself.
            Amount::Days(_) => Some(Value::Time(*time)),
            Amount::Months(_) => return Err(unusable(at)),
        },
        _ => return Err(unusable(at)),
    })
}

fn unusable(at: u32) -> EvalError {
    EvalError::wrong_type(
        at,
        "this unit cannot be added to a date or time; use years, months, weeks, days, hours, minutes, seconds or milliseconds",
    )
}

fn amount(by: &Quantity, subtract: bool, at: u32) -> Result<Option<Amount>, EvalError> {
    let (unit, keyword) = match &by.unit {
        QuantityUnit::Calendar(unit) => (*unit, true),
        QuantityUnit::Ucum(code) => (
            match &**code {
                "wk" => CalendarUnit::Week,
                "d" => CalendarUnit::Day,
                "h" => CalendarUnit::Hour,
                "min" => CalendarUnit::Minute,
                "s" => CalendarUnit::Second,
                "ms" => CalendarUnit::Millisecond,
                _ => return Err(unusable(at)),
            },
            false,
        ),
        QuantityUnit::Foreign(_) => return Err(unusable(at)),
    };
    let value = if subtract { -by.value } else { by.value };
    // Fractions count for seconds only, and there for the keyword: `0.1 's'` moves nothing in the R4 suite.
    let whole = i64::try_from(value.truncate()).ok();
    let times = |factor: i64| whole.and_then(|n| n.checked_mul(factor));
    Ok(match unit {
        CalendarUnit::Year => times(12).map(Amount::Months),
        CalendarUnit::Month => times(1).map(Amount::Months),
        CalendarUnit::Week => times(7).map(Amount::Days),
        CalendarUnit::Day => times(1).map(Amount::Days),
        CalendarUnit::Hour => times(3600 * SECOND).map(Amount::Nanos),
        CalendarUnit::Minute => times(60 * SECOND).map(Amount::Nanos),
        CalendarUnit::Second if keyword => value
            .checked_mul(Decimal::from(SECOND))
            .and_then(|nanos| i64::try_from(nanos.truncate()).ok())
            .map(Amount::Nanos),
        CalendarUnit::Second => times(SECOND).map(Amount::Nanos),
        CalendarUnit::Millisecond => times(SECOND / 1000).map(Amount::Nanos),
    })
}

/// Finer units than the date has are counted in its own: 365 days to a year, 30 to a month, 24 hours to a day.
fn add_to_date(date: Date, amount: Amount) -> Option<Date> {
    let days = match amount {
        Amount::Months(months) if date.month().is_none() => {
            return date.add_months(months / 12 * 12);
        }
        Amount::Months(months) => return date.add_months(months),
        Amount::Days(days) => days,
        Amount::Nanos(nanos) => nanos / DAY,
    };
    match (date.month(), date.day()) {
        (None, _) => date.add_months(days / 365 * 12),
        (_, None) => date.add_months(days / 30),
        _ => Date::of_days(date.days().checked_add(days)?),
    }
}

fn add_to_date_time(at: DateTime, amount: Amount) -> Option<DateTime> {
    let Some(time) = at.time() else {
        return Some(DateTime { date: add_to_date(at.date(), amount)?, ..at });
    };
    match amount {
        Amount::Nanos(nanos) => {
            at.at_nanos(at.nanos() + i128::from(whole_units(time.precision(), nanos)))
        }
        other => Some(DateTime { date: add_to_date(at.date(), other)?, ..at }),
    }
}

fn whole_units(precision: TimePrecision, nanos: i64) -> i64 {
    let unit = match precision {
        TimePrecision::Hour => 3600 * SECOND,
        TimePrecision::Minute => 60 * SECOND,
        TimePrecision::Second => 1,
    };
    nanos / unit * unit
}

fn add_to_time(time: Time, nanos: i64) -> Time {
    let moved = (time.nanos_of_day() + whole_units(time.precision(), nanos) % DAY).rem_euclid(DAY);
    time.at(moved)
}
