//! Navigation of whole trees (FHIRPath 5.8).

use super::super::{Evaluator, Outcome};
use crate::syntax::Function;
use crate::value::{Collection, Value};

impl<'a> Evaluator<'a> {
    pub(super) fn tree(&self, function: Function, input: &[Value<'a>], at: u32) -> Outcome<'a> {
        let mut out = Collection::new();
        for item in input {
            let Value::Element(element) = item else { continue };
            if function == Function::Children {
                element.children(&mut out);
                continue;
            }
            // Depth first, in document order.
            let mut open = Collection::new();
            element.children(&mut open);
            let mut stack: Vec<Value<'a>> = open.into_iter().collect();
            stack.reverse();
            while let Some(next) = stack.pop() {
                if let Value::Element(element) = &next {
                    let mut below = Collection::new();
                    element.children(&mut below);
                    self.step(1 + below.len(), at)?;
                    let from = stack.len();
                    stack.extend(below);
                    if let Some(added) = stack.get_mut(from..) {
                        added.reverse();
                    }
                }
                out.push(next);
            }
        }
        self.step(out.len(), at)?;
        Ok(out)
    }
}
