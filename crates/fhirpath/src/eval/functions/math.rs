//! Mathematics (FHIRPath 5.7). Roots, logarithms and powers that are not whole are computed with floats of 15 digits.

use medpipe_terminology::Decimal;

use super::super::arithmetic::{as_decimal, integer};
use super::super::{EvalError, Evaluator, Outcome, Scope};
use crate::syntax::Function;
use crate::syntax::code::Call;
use crate::value::{Collection, Value};

impl<'a> Evaluator<'a> {
    pub(super) fn math(
        &self,
        call: &Call,
        input: &[Value<'a>],
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        use Function::*;
        let function = call.function;
        let Some(value) = self.one(input, at)? else { return Ok(Collection::new()) };
        if let (Abs, Value::Quantity(quantity)) = (function, &value) {
            let mut quantity = quantity.clone();
            quantity.value = quantity.value.abs();
            return Ok(Value::Quantity(quantity).into());
        }
        let Some(number) = as_decimal(&value) else {
            return Err(EvalError::wrong_type(at, format!("`{}` takes a number", function.name())));
        };
        let float = |value: f64| Decimal::from_f64(value).map(Value::Decimal);
        let result = match function {
            Abs => match value {
                Value::Integer(number) => number.checked_abs().map(Value::Integer),
                _ => Some(Value::Decimal(number.abs())),
            },
            Ceiling => integer(number.ceiling()),
            Floor => integer(number.floor()),
            Truncate => integer(number.truncate()),
            Exp => float(number.to_f64().exp()),
            Ln => float(number.to_f64().ln()),
            Sqrt => float(number.to_f64().sqrt()),
            Round => {
                let digits = match self.code.arg(call, 0) {
                    Some(_) => self.integer_arg(call, 0, scope, at)?,
                    None => Some(0),
                };
                match digits.map(u8::try_from) {
                    None => None,
                    Some(Ok(digits)) if digits >= number.scale() => Some(Value::Decimal(number)),
                    Some(Ok(digits)) => number.rescale(digits).map(Value::Decimal),
                    Some(Err(_)) => {
                        let message = "round() takes a number of digits, from 0 to 28";
                        return Err(EvalError::new(at, super::EvalErrorKind::BadArgument, message));
                    }
                }
            }
            _ => {
                let Some(argument) = self.one(&self.arg(call, 0, scope)?, at)? else {
                    return Ok(Collection::new());
                };
                let Some(argument_number) = as_decimal(&argument) else {
                    let message = format!("`{}` takes a number as its argument", function.name());
                    return Err(EvalError::wrong_type(at, message));
                };
                if function == Log {
                    float(logarithm(number.to_f64(), argument_number.to_f64()))
                } else {
                    power(&value, number, &argument, argument_number)
                }
            }
        };
        Ok(result.into())
    }
}

fn logarithm(value: f64, base: f64) -> f64 {
    if base == 2.0 {
        value.log2()
    } else if base == 10.0 {
        value.log10()
    } else {
        value.ln() / base.ln()
    }
}

/// Whole powers are exact.
fn power<'a>(
    base: &Value<'a>,
    number: Decimal,
    exponent: &Value<'a>,
    argument: Decimal,
) -> Option<Value<'a>> {
    if let Value::Integer(times) = exponent
        && let Ok(times) = u32::try_from(*times)
        && times <= 1000
    {
        let exact = (0..times).try_fold(Decimal::ONE, |product, _| product.checked_mul(number))?;
        return match base {
            Value::Integer(_) => integer(exact.truncate()),
            _ => Some(Value::Decimal(exact)),
        };
    }
    Decimal::from_f64(number.to_f64().powf(argument.to_f64())).map(Value::Decimal)
}
