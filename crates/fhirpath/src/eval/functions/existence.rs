//! Whether items are there, and what holds for all of them (FHIRPath 5.1).

use super::super::{EvalError, Evaluator, Outcome, Scope, singleton_bool};
use super::truth;
use crate::syntax::Function;
use crate::syntax::code::Call;
use crate::value::Value;

impl<'a> Evaluator<'a> {
    pub(super) fn existence(
        &self,
        call: &Call,
        input: &[Value<'a>],
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        use Function::*;
        match call.function {
            Exists => match self.code.arg(call, 0) {
                None => truth(!input.is_empty()),
                Some(criterion) => {
                    for (index, item) in input.iter().enumerate() {
                        let met = self.eval(criterion, &scope.item(item, index))?;
                        if singleton_bool(&met, at)? == Some(true) {
                            return truth(true);
                        }
                    }
                    truth(false)
                }
            },
            All => {
                let Some(criterion) = self.code.arg(call, 0) else { return truth(true) };
                for (index, item) in input.iter().enumerate() {
                    let met = self.eval(criterion, &scope.item(item, index))?;
                    if singleton_bool(&met, at)? != Some(true) {
                        return truth(false);
                    }
                }
                truth(true)
            }
            AllTrue => truth(self.truths(input, at)?.iter().all(|value| *value)),
            AnyTrue => truth(self.truths(input, at)?.iter().any(|value| *value)),
            AllFalse => truth(self.truths(input, at)?.iter().all(|value| !value)),
            AnyFalse => truth(self.truths(input, at)?.iter().any(|value| !value)),
            SubsetOf | SupersetOf => {
                let other = self.arg(call, 0, scope)?;
                let (small, large): (&[Value<'a>], &[Value<'a>]) =
                    if call.function == SubsetOf { (input, &other) } else { (&other, input) };
                for item in small {
                    if !self.has(large, item, at)? {
                        return truth(false);
                    }
                }
                truth(true)
            }
            _ => truth(self.distinct(input.iter().cloned(), at)?.len() == input.len()),
        }
    }

    fn truths(&self, input: &[Value<'a>], at: u32) -> Result<Vec<bool>, EvalError> {
        input
            .iter()
            .filter_map(|item| self.one(std::slice::from_ref(item), at).transpose())
            .map(|item| match item? {
                Value::Boolean(value) => Ok(value),
                _ => Err(EvalError::wrong_type(at, "only Booleans can be true or false here")),
            })
            .collect()
    }
}
