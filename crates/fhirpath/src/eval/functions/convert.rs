//! Conversions (FHIRPath 5.5).

use super::super::arithmetic::as_decimal;
use super::super::{Evaluator, Outcome, Scope};
use super::truth;
use crate::syntax::Function;
use crate::syntax::code::Call;
use crate::value::{CalendarUnit, Collection, Date, DateTime, Quantity, QuantityUnit, Time, Value};
use medpipe_terminology::Decimal;

impl<'a> Evaluator<'a> {
    pub(super) fn convert(
        &self,
        call: &Call,
        input: &[Value<'a>],
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        use Function::*;
        let Some(value) = self.one(input, at)? else { return Ok(Collection::new()) };
        let unit = self.text_arg(call, 0, scope, at)?;
        let asks = matches!(
            call.function,
            ConvertsToBoolean
                | ConvertsToInteger
                | ConvertsToDecimal
                | ConvertsToDate
                | ConvertsToDateTime
                | ConvertsToTime
                | ConvertsToQuantity
                | ConvertsToString
        );
        let converted = match call.function {
            ToBoolean | ConvertsToBoolean => to_boolean(&value).map(Value::Boolean),
            ToInteger | ConvertsToInteger => to_integer(&value).map(Value::Integer),
            ToDecimal | ConvertsToDecimal => to_decimal(&value).map(Value::Decimal),
            ToDate | ConvertsToDate => to_date(&value).map(Value::Date),
            ToDateTime | ConvertsToDateTime => to_date_time(&value).map(Value::DateTime),
            ToTime | ConvertsToTime => match &value {
                Value::Time(time) => Some(Value::Time(*time)),
                Value::String(text) => Time::parse(text).map(Value::Time),
                _ => None,
            },
            ToQuantity | ConvertsToQuantity => to_quantity(&value)
                .and_then(|quantity| match &unit {
                    Some(code) => quantity.convert(code),
                    None => Some(quantity),
                })
                .map(|quantity| Value::Quantity(Box::new(quantity))),
            _ => match &value {
                Value::Element(_) | Value::Type(_) => None,
                Value::String(text) => Some(Value::String(text.clone())),
                other => Some(Value::String(other.to_string().into())),
            },
        };
        if asks { truth(converted.is_some()) } else { Ok(converted.into()) }
    }
}

fn to_boolean(value: &Value<'_>) -> Option<bool> {
    match value {
        Value::Boolean(value) => Some(*value),
        Value::Integer(0) => Some(false),
        Value::Integer(1) => Some(true),
        Value::Decimal(number) if *number == Decimal::ONE => Some(true),
        Value::Decimal(number) if number.is_zero() => Some(false),
        Value::String(text) => match text.to_ascii_lowercase().as_str() {
            "true" | "t" | "yes" | "y" | "1" | "1.0" => Some(true),
            "false" | "f" | "no" | "n" | "0" | "0.0" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

fn to_integer(value: &Value<'_>) -> Option<i64> {
    match value {
        Value::Integer(number) => Some(*number),
        Value::Boolean(value) => Some(i64::from(*value)),
        Value::String(text) => text.parse::<i32>().ok().map(i64::from),
        _ => None,
    }
}

fn to_decimal(value: &Value<'_>) -> Option<Decimal> {
    match value {
        Value::Boolean(value) => Some(if *value { Decimal::ONE } else { Decimal::ZERO }),
        Value::String(text) if !text.contains(['e', 'E']) => text.parse().ok(),
        other => as_decimal(other),
    }
}

fn to_date(value: &Value<'_>) -> Option<Date> {
    match value {
        Value::Date(date) => Some(*date),
        Value::DateTime(time) => Some(time.date()),
        Value::String(text) => {
            Date::parse(text).or_else(|| DateTime::parse(text).map(|time| time.date()))
        }
        _ => None,
    }
}

fn to_date_time(value: &Value<'_>) -> Option<DateTime> {
    match value {
        Value::Date(date) => Some(DateTime::from(*date)),
        Value::DateTime(time) => Some(*time),
        Value::String(text) => DateTime::parse(text),
        _ => None,
    }
}

fn to_quantity(value: &Value<'_>) -> Option<Quantity> {
    match value {
        Value::Quantity(quantity) => Some((**quantity).clone()),
        Value::Integer(_) | Value::Decimal(_) | Value::Boolean(_) => {
            to_decimal(value).map(Quantity::plain)
        }
        Value::String(text) => quantity_of_text(text.trim()),
        _ => None,
    }
}

/// `1`, `1.5 'mg'`, `4 days`
fn quantity_of_text(text: &str) -> Option<Quantity> {
    let end = text
        .char_indices()
        .find(|(at, c)| !(c.is_ascii_digit() || *c == '.' || (*at == 0 && matches!(c, '+' | '-'))))
        .map_or(text.len(), |(at, _)| at);
    let (number, rest) = text.split_at_checked(end)?;
    let value = number.parse().ok()?;
    let unit = rest.trim_start();
    if unit.is_empty() {
        return Some(Quantity::plain(value));
    }
    if let Some(code) = unit.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')) {
        return (!code.is_empty() && !code.contains('\''))
            .then(|| Quantity { value, unit: Quantity::unit_of_code(code) });
    }
    // A keyword stands apart from its number.
    if unit.len() == rest.len() {
        return None;
    }
    CalendarUnit::of_word(unit).map(|unit| Quantity { value, unit: QuantityUnit::Calendar(unit) })
}
