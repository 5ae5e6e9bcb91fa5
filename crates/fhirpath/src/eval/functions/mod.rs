//! The functions.

mod boundary;
mod codec;
mod convert;
mod existence;
mod fhir;
mod html;
mod iterate;
mod math;
mod pattern;
mod strings;
mod tree;

pub use fhir::reference_key;

use std::borrow::Cow;

use super::{EvalError, EvalErrorKind, Evaluator, Outcome, Scope, singleton_bool};
use crate::syntax::Function;
use crate::syntax::code::Call;
use crate::value::{Collection, Value};

/// A Boolean result.
fn truth<'a>(value: bool) -> Outcome<'a> {
    Ok(Value::Boolean(value).into())
}

impl<'a> Evaluator<'a> {
    /// Calls a function on its input.
    pub(super) fn call(
        &self,
        call: &Call,
        input: Collection<'a>,
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        use Function::*;
        self.step(1 + input.len(), at)?;
        match call.function {
            Empty => truth(input.is_empty()),
            Count => Ok(Value::Integer(input.len() as i64).into()),
            Not => Ok(singleton_bool(&input, at)?.map(|value| Value::Boolean(!value)).into()),
            Exists | All | AllTrue | AnyTrue | AllFalse | AnyFalse | SubsetOf | SupersetOf
            | IsDistinct => self.existence(call, &input, scope, at),
            Distinct => self.distinct(input, at),
            Where | Select | Repeat | Aggregate | Sort | Iif | Coalesce | Trace
            | DefineVariable => self.iterate(call, input, scope, at),
            Is => self.is_type(input, call.from, at),
            As => self.as_type(input, call.from, at),
            OfType => self.of_type(input, call.from),
            Type => Ok(input.iter().map(|item| Value::Type(item.type_info())).collect()),
            Single | First | Last | Tail | Skip | Take | Intersect | Exclude | Union | Combine => {
                self.subset(call, input, scope, at)
            }
            ToBoolean | ConvertsToBoolean | ToInteger | ConvertsToInteger | ToDecimal
            | ConvertsToDecimal | ToDate | ConvertsToDate | ToDateTime | ConvertsToDateTime
            | ToTime | ConvertsToTime | ToQuantity | ConvertsToQuantity | ToString
            | ConvertsToString => self.convert(call, &input, scope, at),
            Abs | Ceiling | Exp | Floor | Ln | Log | Power | Round | Sqrt | Truncate => {
                self.math(call, &input, scope, at)
            }
            Precision | LowBoundary | HighBoundary | Comparable => {
                self.boundary(call, &input, scope, at)
            }
            Children | Descendants => self.tree(call.function, &input, at),
            Now | Today | TimeOfDay => self.clock(call.function, at),
            Join => self.join(call, &input, scope, at),
            Extension | HasValue | GetValue | Resolve | ElementDefinition | Slice
            | CheckModifiers | ConformsTo | MemberOf | Subsumes | SubsumedBy | HtmlChecks
            | GetResourceKey | GetReferenceKey => self.fhir(call, input, scope, at),
            _ => self.strings(call, &input, scope, at),
        }
    }

    /// The text of an argument.
    fn text_arg(
        &self,
        call: &Call,
        index: usize,
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Result<Option<Cow<'a, str>>, EvalError> {
        match self.one(&self.arg(call, index, scope)?, at)? {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(EvalError::wrong_type(
                at,
                format!("`{}` takes a text here", call.function.name()),
            )),
        }
    }

    /// The integer of an argument.
    fn integer_arg(
        &self,
        call: &Call,
        index: usize,
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Result<Option<i64>, EvalError> {
        self.integer(&self.arg(call, index, scope)?, at)
    }

    /// `now()`, `today()`, `timeOfDay()`
    fn clock(&self, function: Function, at: u32) -> Outcome<'a> {
        let Some(now) = self.env.now else {
            let message = "there is no clock; give the environment one with with_now()";
            return Err(EvalError::new(at, EvalErrorKind::NoClock, message));
        };
        Ok(match function {
            Function::Today => Some(Value::Date(now.date())),
            Function::TimeOfDay => now.time().map(Value::Time),
            _ => Some(Value::DateTime(now)),
        }
        .into())
    }

    /// Items of the start, end or middle of a collection, and what two collections share.
    fn subset(
        &self,
        call: &Call,
        input: Collection<'a>,
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        use Function::*;
        let count = |argument: i64| usize::try_from(argument).unwrap_or(0);
        Ok(match call.function {
            Single if input.len() > 1 => return Err(EvalError::not_single(at)),
            Single | First => input.into_iter().next().into(),
            Last => input.last().cloned().into(),
            Tail => input.into_iter().skip(1).collect(),
            Skip | Take => match self.integer_arg(call, 0, scope, at)? {
                None => Collection::new(),
                Some(n) if call.function == Skip => input.into_iter().skip(count(n)).collect(),
                Some(n) => input.into_iter().take(count(n)).collect(),
            },
            Union => return self.union(input, self.arg(call, 0, scope)?, at),
            Combine => {
                let mut out = input;
                out.extend(self.arg(call, 0, scope)?);
                out
            }
            Intersect => {
                let other = self.arg(call, 0, scope)?;
                let mut out = Collection::new();
                for item in input {
                    if self.has(&other, &item, at)? && !self.has(&out, &item, at)? {
                        out.push(item);
                    }
                }
                out
            }
            _ => {
                let other = self.arg(call, 0, scope)?;
                let mut out = Collection::new();
                for item in input {
                    if !self.has(&other, &item, at)? {
                        out.push(item);
                    }
                }
                out
            }
        })
    }

    /// `is`
    pub(super) fn is_type(&self, input: Collection<'a>, spec: u32, at: u32) -> Outcome<'a> {
        match (&*input, self.code.type_spec(spec)) {
            ([], _) | (_, None) => Ok(Collection::new()),
            ([one], Some(spec)) => truth(spec.holds(one)),
            _ => Err(EvalError::not_single(at)),
        }
    }

    /// `as`
    pub(super) fn as_type(&self, input: Collection<'a>, spec: u32, at: u32) -> Outcome<'a> {
        if input.len() > 1 && !self.code.as_filters {
            return Err(EvalError::not_single(at));
        }
        self.of_type(input, spec)
    }

    /// `ofType`
    fn of_type(&self, input: Collection<'a>, spec: u32) -> Outcome<'a> {
        let Some(spec) = self.code.type_spec(spec) else { return Ok(Collection::new()) };
        Ok(input.into_iter().filter(|item| spec.selects(item)).collect())
    }
}
