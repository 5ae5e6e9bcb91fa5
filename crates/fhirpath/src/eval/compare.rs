//! Order (FHIRPath 6.2).

use std::cmp::Ordering;

use medpipe_terminology::Decimal;

use super::arithmetic::as_quantity;
use super::{EvalError, Evaluator};
use crate::syntax::code::Operator;
use crate::value::{DateTime, Value};

/// The order of two System values; `Ok(None)` when it cannot be said, `Err` when they have none.
pub(super) fn order(a: &Value<'_>, b: &Value<'_>) -> Result<Option<Ordering>, ()> {
    Ok(match (a, b) {
        (Value::Integer(a), Value::Integer(b)) => Some(a.cmp(b)),
        (Value::Decimal(a), Value::Decimal(b)) => Some(a.cmp(b)),
        (Value::Integer(a), Value::Decimal(b)) => Some(Decimal::from(*a).cmp(b)),
        (Value::Decimal(a), Value::Integer(b)) => Some(a.cmp(&Decimal::from(*b))),
        (Value::String(a), Value::String(b)) => Some(a.cmp(b)),
        (Value::Date(a), Value::Date(b)) => a.compare(b),
        (Value::DateTime(a), Value::DateTime(b)) => a.compare(b),
        (Value::Date(a), Value::DateTime(b)) => DateTime::from(*a).compare(b),
        (Value::DateTime(a), Value::Date(b)) => a.compare(&DateTime::from(*b)),
        (Value::Time(a), Value::Time(b)) => a.compare(b),
        (Value::Quantity(_), _) | (_, Value::Quantity(_)) => match (as_quantity(a), as_quantity(b))
        {
            (Some(a), Some(b)) => a.compare(&b),
            _ => return Err(()),
        },
        _ => return Err(()),
    })
}

impl<'a> Evaluator<'a> {
    /// `<`, `<=`, `>`, `>=`
    pub(super) fn ordered(
        &self,
        operator: Operator,
        left: &[Value<'a>],
        right: &[Value<'a>],
        at: u32,
    ) -> Result<Option<bool>, EvalError> {
        let (Some(a), Some(b)) = (self.one(left, at)?, self.one(right, at)?) else {
            return Ok(None);
        };
        let order = order(&a, &b).map_err(|()| {
            EvalError::wrong_type(at, "these two have no order; compare numbers, texts, dates, times or quantities with their like")
        })?;
        Ok(order.map(|order| match operator {
            Operator::Less => order == Ordering::Less,
            Operator::LessOrEqual => order != Ordering::Greater,
            Operator::Greater => order == Ordering::Greater,
            _ => order != Ordering::Less,
        }))
    }
}
