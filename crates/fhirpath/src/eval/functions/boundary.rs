//! How precise a value is, and the range it may mean (FHIRPath 5.6.4 and on).

use medpipe_terminology::Decimal;

use super::super::{EvalError, Evaluator, Outcome, Scope};
use super::truth;
use crate::syntax::Function;
use crate::syntax::code::Call;
use crate::value::{Collection, Value};

/// Digits after the point unless the call says otherwise.
const DEFAULT_DIGITS: i64 = 8;

impl<'a> Evaluator<'a> {
    pub(super) fn boundary(
        &self,
        call: &Call,
        input: &[Value<'a>],
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        let Some(value) = self.one(input, at)? else { return Ok(Collection::new()) };
        match call.function {
            Function::Precision => precision(&value, at),
            Function::Comparable => {
                let Some(other) = self.one(&self.arg(call, 0, scope)?, at)? else {
                    return Ok(Collection::new());
                };
                match (&value, &other) {
                    (Value::Quantity(a), Value::Quantity(b)) => truth(a.is_comparable(b)),
                    _ => Err(EvalError::wrong_type(at, "comparable() is about two quantities")),
                }
            }
            function => {
                let digits = match self.code.arg(call, 0) {
                    Some(_) => match self.integer_arg(call, 0, scope, at)? {
                        Some(digits) => Some(digits),
                        None => return Ok(Collection::new()),
                    },
                    None => None,
                };
                edge(&value, digits, function == Function::HighBoundary, at).map(Into::into)
            }
        }
    }
}

fn precision<'a>(value: &Value<'a>, at: u32) -> Outcome<'a> {
    let digits = match value {
        Value::Integer(_) => 0,
        Value::Decimal(number) => i64::from(number.scale()),
        Value::Date(date) => date.digit_count(),
        Value::DateTime(time) => time.digit_count(),
        Value::Time(time) => time.digit_count(),
        _ => {
            return Err(EvalError::wrong_type(
                at,
                "only numbers, dates and times have a precision",
            ));
        }
    };
    Ok(Value::Integer(digits).into())
}

/// The least (or greatest) value that is written like this one; `Ok(None)` for a precision that the type does not have.
fn edge<'a>(
    value: &Value<'a>,
    digits: Option<i64>,
    high: bool,
    at: u32,
) -> Result<Option<Value<'a>>, EvalError> {
    Ok(match value {
        Value::Integer(number) => {
            decimal_edge(Decimal::from(*number), digits, high).map(Value::Decimal)
        }
        Value::Decimal(number) => decimal_edge(*number, digits, high).map(Value::Decimal),
        Value::Quantity(quantity) => decimal_edge(quantity.value, digits, high).map(|value| {
            let mut quantity = quantity.clone();
            quantity.value = value;
            Value::Quantity(quantity)
        }),
        Value::Date(date) => date.boundary(digits.unwrap_or(8), high).map(Value::Date),
        Value::DateTime(time) => time.boundary(digits.unwrap_or(17), high).map(Value::DateTime),
        Value::Time(time) => time.boundary(digits.unwrap_or(9), high).map(Value::Time),
        _ => {
            let message = "only numbers, quantities, dates and times have boundaries";
            return Err(EvalError::wrong_type(at, message));
        }
    })
}

/// Half a unit of the last digit away; when digits are cut, the outer edge is rounded and the inner one cut.
fn decimal_edge(number: Decimal, digits: Option<i64>, high: bool) -> Option<Decimal> {
    let digits = u8::try_from(digits.unwrap_or(DEFAULT_DIGITS)).ok().filter(|d| *d <= 28)?;
    let half = Decimal::new(5, number.scale() + 1)?;
    // Away from zero the size grows, towards zero it shrinks.
    let grows = high != number.is_negative();
    let size = number.abs();
    if number.is_zero() {
        let edge = half.rescale(digits.max(half.scale()))?.rescale(digits)?;
        return Some(if high { edge } else { -edge });
    }
    let edge = if grows { size.checked_add(half)? } else { size.checked_sub(half)? };
    let edge = if digits >= edge.scale() || grows {
        edge.rescale(digits)?
    } else {
        edge.truncate_to(digits)
    };
    Some(if number.is_negative() { -edge } else { edge })
}
