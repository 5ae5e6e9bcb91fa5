//! Arithmetic (FHIRPath 6.6). What cannot be held or divided is empty, not an error.

use medpipe_terminology::Decimal;

use super::{EvalError, Evaluator, Outcome, Scope, calendar};
use crate::syntax::code::{ExprId, Operator};
use crate::value::{Quantity, Value};

/// A quantity, or a number as a quantity of the unit `'1'`.
pub(super) fn as_quantity(value: &Value<'_>) -> Option<Quantity> {
    match value {
        Value::Quantity(quantity) => Some((**quantity).clone()),
        other => Some(Quantity::plain(as_decimal(other)?)),
    }
}

pub(super) fn as_decimal(value: &Value<'_>) -> Option<Decimal> {
    match value {
        Value::Integer(number) => Some(Decimal::from(*number)),
        Value::Decimal(number) => Some(*number),
        _ => None,
    }
}

/// An integer within the 32 bits of System.Integer.
pub(super) fn integer<'a>(number: i128) -> Option<Value<'a>> {
    i32::try_from(number).ok().map(|number| Value::Integer(i64::from(number)))
}

impl<'a> Evaluator<'a> {
    pub(super) fn arithmetic(
        &self,
        operator: Operator,
        left: &[Value<'a>],
        right: &[Value<'a>],
        at: u32,
    ) -> Result<Option<Value<'a>>, EvalError> {
        let (left, right) = (self.one(left, at)?, self.one(right, at)?);
        if operator == Operator::Concatenate {
            return concatenate(left, right, at).map(Some);
        }
        let (Some(left), Some(right)) = (left, right) else { return Ok(None) };
        if let (Value::Integer(a), Value::Integer(b)) = (&left, &right)
            && operator != Operator::Divide
        {
            let (a, b) = (i128::from(*a), i128::from(*b));
            return Ok(match operator {
                Operator::Add => Some(a + b),
                Operator::Subtract => Some(a - b),
                Operator::Multiply => Some(a * b),
                Operator::Div => a.checked_div(b),
                _ => a.checked_rem(b),
            }
            .and_then(integer));
        }
        if let (Some(a), Some(b)) = (as_decimal(&left), as_decimal(&right)) {
            let number = match operator {
                Operator::Add => a.checked_add(b),
                Operator::Subtract => a.checked_sub(b),
                Operator::Multiply => a.checked_mul(b),
                Operator::Divide => a.checked_div(b),
                Operator::Div => {
                    return Ok(a.checked_div(b).and_then(|q| integer(q.truncate())));
                }
                _ => a.checked_rem(b),
            };
            return Ok(number.map(Value::Decimal));
        }
        let subtract = operator == Operator::Subtract;
        match (operator, &left, &right) {
            (Operator::Add, Value::String(a), Value::String(b)) => {
                Ok(Some(Value::String(format!("{a}{b}").into())))
            }
            (
                Operator::Add | Operator::Subtract,
                Value::Date(_) | Value::DateTime(_) | Value::Time(_),
                Value::Quantity(by),
            ) => calendar::add(&left, by, subtract, at),
            (_, Value::Quantity(_), _) | (_, _, Value::Quantity(_)) => {
                let (Some(a), Some(b)) = (as_quantity(&left), as_quantity(&right)) else {
                    return Err(mismatch(at));
                };
                let quantity = match operator {
                    Operator::Add | Operator::Subtract => a.add(&b, subtract),
                    Operator::Multiply => a.multiply(&b, false),
                    Operator::Divide => a.multiply(&b, true),
                    _ => return Err(mismatch(at)),
                };
                Ok(quantity.map(|quantity| Value::Quantity(Box::new(quantity))))
            }
            _ => Err(mismatch(at)),
        }
    }

    /// `-x`
    pub(super) fn negate(&self, inner: ExprId, scope: &Scope<'_, 'a>, at: u32) -> Outcome<'a> {
        let value = match self.one(&self.eval(inner, scope)?, at)? {
            None => None,
            Some(Value::Integer(number)) => number.checked_neg().map(Value::Integer),
            Some(Value::Decimal(number)) => Some(Value::Decimal(-number)),
            Some(Value::Quantity(mut quantity)) => {
                quantity.value = -quantity.value;
                Some(Value::Quantity(quantity))
            }
            Some(_) => {
                return Err(EvalError::wrong_type(
                    at,
                    "only numbers and quantities have a sign; put the sign and its number in parentheses",
                ));
            }
        };
        Ok(value.into())
    }

    /// `+x`
    pub(super) fn positive(&self, inner: ExprId, scope: &Scope<'_, 'a>, at: u32) -> Outcome<'a> {
        match self.one(&self.eval(inner, scope)?, at)? {
            None => Ok(None.into()),
            Some(value) if as_quantity(&value).is_some() => Ok(value.into()),
            Some(_) => Err(EvalError::wrong_type(at, "only numbers and quantities have a sign")),
        }
    }
}

fn mismatch(at: u32) -> EvalError {
    EvalError::wrong_type(
        at,
        "the operator is not made for these two types; numbers, texts, quantities, or dates with durations go together",
    )
}

/// `&`: text, with nothing as the empty text.
fn concatenate<'a>(
    left: Option<Value<'a>>,
    right: Option<Value<'a>>,
    at: u32,
) -> Result<Value<'a>, EvalError> {
    let mut out = String::new();
    for side in [left, right].into_iter().flatten() {
        match side {
            Value::String(text) => out.push_str(&text),
            _ => return Err(EvalError::wrong_type(at, "`&` joins texts; use toString()")),
        }
    }
    Ok(Value::String(out.into()))
}
