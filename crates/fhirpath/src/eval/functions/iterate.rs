//! Functions that evaluate an expression for each item, or choose which one to evaluate.

use std::cmp::Ordering;

use super::super::{EvalError, EvalErrorKind, Evaluator, Outcome, Scope, compare, singleton_bool};
use crate::syntax::Function;
use crate::syntax::code::{Call, ExprId, ExprKind};
use crate::value::{Collection, Value};

impl<'a> Evaluator<'a> {
    pub(super) fn iterate(
        &self,
        call: &Call,
        input: Collection<'a>,
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        use Function::*;
        if call.function == Sort {
            return self.sort(call, input, scope, at);
        }
        let Some(first) = self.code.arg(call, 0) else { return Ok(input) };
        match call.function {
            Where => {
                let mut out = Collection::new();
                for (index, item) in input.into_iter().enumerate() {
                    let met = self.eval(first, &scope.item(&item, index))?;
                    if singleton_bool(&met, at)? == Some(true) {
                        out.push(item);
                    }
                }
                Ok(out)
            }
            Select => {
                let mut out = Collection::new();
                for (index, item) in input.iter().enumerate() {
                    out.extend(self.eval(first, &scope.item(item, index))?);
                }
                Ok(out)
            }
            Repeat => self.repeat(first, input, scope, at),
            Aggregate => {
                let mut total = self.arg(call, 1, scope)?;
                for (index, item) in input.iter().enumerate() {
                    total =
                        self.eval(first, &Scope { total: &total, ..scope.item(item, index) })?;
                }
                Ok(total)
            }
            Iif => self.iif(call, first, &input, scope, at),
            Coalesce => {
                for id in self.code.args(call) {
                    let found = self.eval(*id, scope)?;
                    if !found.is_empty() {
                        return Ok(found);
                    }
                }
                Ok(Collection::new())
            }
            Trace => {
                let name = self.text_arg(call, 0, scope, at)?.unwrap_or_default();
                if let Some(tracer) = self.env.tracer {
                    match self.code.arg(call, 1) {
                        None => tracer(&name, &input),
                        Some(projection) => {
                            let mut seen = Collection::new();
                            for (index, item) in input.iter().enumerate() {
                                seen.extend(self.eval(projection, &scope.item(item, index))?);
                            }
                            tracer(&name, &seen);
                        }
                    }
                }
                Ok(input)
            }
            _ => self.define_variable(call, input, scope, at),
        }
    }

    /// `repeat`: new items of the projection, and of those in turn.
    fn repeat(
        &self,
        projection: ExprId,
        input: Collection<'a>,
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        let mut out = Collection::new();
        let mut queue = input;
        while !queue.is_empty() {
            let mut next = Collection::new();
            for (index, item) in queue.iter().enumerate() {
                for found in self.eval(projection, &scope.item(item, index))? {
                    if !self.has(&out, &found, at)? {
                        out.push(found.clone());
                        next.push(found);
                    }
                }
            }
            queue = next;
        }
        Ok(out)
    }

    fn iif(
        &self,
        call: &Call,
        criterion: ExprId,
        input: &[Value<'a>],
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        if input.len() > 1 {
            return Err(EvalError::not_single(at));
        }
        let scope = Scope { this: input, ..*scope };
        let met = match self.one(&self.eval(criterion, &scope)?, at)? {
            None => false,
            Some(Value::Boolean(value)) => value,
            Some(_) => {
                return Err(EvalError::wrong_type(at, "the criterion of iif() must be a Boolean"));
            }
        };
        match self.code.arg(call, if met { 1 } else { 2 }) {
            Some(chosen) => self.eval(chosen, &scope),
            None => Ok(Collection::new()),
        }
    }

    /// The variable is known to the rest of the path.
    fn define_variable(
        &self,
        call: &Call,
        input: Collection<'a>,
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        let name = self.text_arg(call, 0, scope, at)?.unwrap_or_default().into_owned();
        let taken =
            matches!(&*name, "context" | "resource" | "rootResource" | "sct" | "loinc" | "ucum")
                || self.variables.borrow().iter().any(|(known, _)| *known == name)
                || self.env.variables.iter().any(|(known, _)| *known == name);
        if taken {
            let message = "a variable of this name is there already; choose another name";
            return Err(EvalError::new(at, EvalErrorKind::Redefined, message));
        }
        let value = match self.code.arg(call, 1) {
            Some(id) => self.eval(id, &Scope { this: &input, ..*scope })?,
            None => input.clone(),
        };
        self.variables.borrow_mut().push((name, value));
        Ok(input)
    }

    /// `sort`: by the items or by keys; a key with `-` before it sorts downwards; items without a key come first.
    fn sort(
        &self,
        call: &Call,
        input: Collection<'a>,
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        let selectors: Vec<(Option<ExprId>, bool)> = match self.code.args(call) {
            [] => vec![(None, false)],
            args => args
                .iter()
                .map(|id| match self.code.expr(*id).kind {
                    ExprKind::Negate(inner) => (Some(inner), true),
                    _ => (Some(*id), false),
                })
                .collect(),
        };
        let mut keyed = Vec::with_capacity(input.len());
        for (index, item) in input.into_iter().enumerate() {
            let mut keys = Vec::with_capacity(selectors.len());
            for (selector, _) in &selectors {
                let key = match selector {
                    Some(id) => self.eval(*id, &scope.item(&item, index))?,
                    None => Collection::one(item.clone()),
                };
                keys.push(self.one(&key, at)?);
            }
            keyed.push((keys, item));
        }
        self.step(keyed.len().saturating_mul(16), at)?;
        let mut failed = false;
        keyed.sort_by(|(a, _), (b, _)| {
            for ((a, b), (_, down)) in a.iter().zip(b).zip(&selectors) {
                let order = match (a, b) {
                    (None, None) => Ordering::Equal,
                    (None, Some(_)) => return Ordering::Less,
                    (Some(_), None) => return Ordering::Greater,
                    (Some(a), Some(b)) => match compare::order(a, b) {
                        Ok(order) => order.unwrap_or(Ordering::Equal),
                        Err(()) => {
                            failed = true;
                            Ordering::Equal
                        }
                    },
                };
                if order != Ordering::Equal {
                    return if *down { order.reverse() } else { order };
                }
            }
            Ordering::Equal
        });
        if failed {
            return Err(EvalError::wrong_type(
                at,
                "the keys of sort() must have an order among themselves",
            ));
        }
        Ok(keyed.into_iter().map(|(_, item)| item).collect())
    }
}
