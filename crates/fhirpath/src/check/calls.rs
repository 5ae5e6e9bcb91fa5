//! What functions yield.

use super::Checker;
use super::shape::{Shape, TypeRef};
use crate::syntax::code::Call;
use crate::syntax::{Function, SyntaxError};
use crate::value::SystemType;

impl Checker<'_> {
    pub(super) fn call(
        &self,
        call: &Call,
        input: Shape,
        this: &Shape,
        at: u32,
    ) -> Result<Shape, SyntaxError> {
        use Function::*;
        let function = call.function;
        if function.takes_type() {
            return Ok(match function {
                Is => Shape::system(SystemType::Boolean),
                _ => self.narrow(&input, call.from, at)?,
            });
        }
        if function.needs_string() && input.all(TypeRef::is_never_text) {
            let message = format!("`{}` works on text, and this is none", function.name());
            return Err(SyntaxError::semantic(at, message));
        }
        if function.needs_order() {
            self.in_order(&input, function.name(), at)?;
        }
        // `getReferenceKey(Patient)` names a type.
        if function == GetReferenceKey {
            return Ok(Shape::system(SystemType::String));
        }
        let per_item = matches!(
            function,
            Where
                | Select
                | Repeat
                | All
                | Exists
                | Aggregate
                | Sort
                | Trace
                | Iif
                | DefineVariable
        );
        let item = input.item();
        let scope = if per_item { &item } else { this };
        let mut args = Vec::with_capacity(self.code.args(call).len());
        for id in self.code.args(call) {
            args.push(self.shape(*id, scope)?);
        }
        Ok(match function {
            Where | Single | First | Last | Tail | Skip | Take | Distinct | Intersect | Exclude
            | Trace | CheckModifiers | DefineVariable | Slice => input,
            Sort => Shape { ordered: true, ..input },
            Select | Repeat => {
                let ordered = input.ordered;
                args.pop().map_or_else(Shape::unknown, |shape| Shape {
                    ordered: ordered && shape.ordered,
                    ..shape
                })
            }
            Union | Combine => match args.pop() {
                Some(other) => input.joined(other),
                None => input,
            },
            Iif => {
                let mut args = args.into_iter();
                if let Some(criterion) = args.next()
                    && criterion.all(|t| !t.is_boolean())
                {
                    return Err(SyntaxError::semantic(
                        at,
                        "the criterion of iif() must be a Boolean",
                    ));
                }
                args.fold(Shape::of([]), Shape::joined)
            }
            Coalesce => args.into_iter().fold(Shape::of([]), Shape::joined),
            Children | Descendants => Shape { types: None, ordered: false },
            Extension => Shape::fhir("Extension"),
            ElementDefinition => Shape::fhir("ElementDefinition"),
            other => match yields(other) {
                Some(system) => Shape::system(system),
                None => Shape::unknown(),
            },
        })
    }
}

/// The type of functions that always yield the same.
fn yields(function: Function) -> Option<SystemType> {
    use Function::*;
    Some(match function {
        Empty | Exists | All | AllTrue | AnyTrue | AllFalse | AnyFalse | SubsetOf | SupersetOf
        | IsDistinct | Not | ToBoolean | ConvertsToBoolean | ConvertsToInteger
        | ConvertsToDecimal | ConvertsToDate | ConvertsToDateTime | ConvertsToTime
        | ConvertsToQuantity | ConvertsToString | StartsWith | EndsWith | Contains | Matches
        | MatchesFull | Comparable | HasValue | ConformsTo | MemberOf | Subsumes | SubsumedBy
        | HtmlChecks => SystemType::Boolean,
        Count | ToInteger | IndexOf | LastIndexOf | Length | Ceiling | Floor | Truncate
        | Precision => SystemType::Integer,
        ToDecimal | Exp | Ln | Log | Round | Sqrt => SystemType::Decimal,
        ToDate | Today => SystemType::Date,
        ToDateTime | Now => SystemType::DateTime,
        ToTime | TimeOfDay => SystemType::Time,
        ToQuantity => SystemType::Quantity,
        ToString | Substring | Upper | Lower | Replace | ReplaceMatches | ToChars | Trim
        | Split | Join | Encode | Decode | Escape | Unescape | GetResourceKey => SystemType::String,
        _ => return None,
    })
}
