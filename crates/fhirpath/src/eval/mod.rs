//! Evaluation: a walk over the program, with items borrowed from the tree.

mod arithmetic;
mod calendar;
mod compare;
mod equality;
mod error;
mod functions;

use std::cell::{Cell, RefCell};

use crate::environment::Environment;
use crate::syntax::code::{Call, Code, ExprId, ExprKind, Operator, StepKind};
use crate::value::{Collection, Element, Value};

pub(crate) use equality::equivalent_decimals;
pub use error::{EvalError, EvalErrorKind};
pub use functions::reference_key;

/// Steps an evaluation may take unless the environment says otherwise.
const STEP_LIMIT: u64 = 10_000_000;

/// Evaluates a program.
pub(crate) fn run<'a>(
    code: &'a Code,
    input: Collection<'a>,
    env: &'a Environment<'a>,
) -> Result<Collection<'a>, EvalError> {
    let evaluator = Evaluator {
        code,
        env,
        limit: env.step_limit.unwrap_or(STEP_LIMIT),
        context: input.clone(),
        steps: Cell::new(0),
        variables: RefCell::new(Vec::new()),
    };
    evaluator.eval(code.root, &Scope { this: &input, index: None, total: &[] })
}

/// The surroundings of a sub-expression.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'s, 'a> {
    /// `$this`
    pub this: &'s [Value<'a>],
    /// `$index`
    pub index: Option<usize>,
    /// `$total`
    pub total: &'s [Value<'a>],
}

impl<'s, 'a> Scope<'s, 'a> {
    /// The scope of one item of an iteration.
    fn item(&self, item: &'s Value<'a>, index: usize) -> Scope<'s, 'a> {
        Scope { this: std::slice::from_ref(item), index: Some(index), total: self.total }
    }
}

pub(crate) struct Evaluator<'a> {
    code: &'a Code,
    env: &'a Environment<'a>,
    /// `%context`
    context: Collection<'a>,
    steps: Cell<u64>,
    limit: u64,
    /// Variables of `defineVariable`, innermost last.
    variables: RefCell<Vec<(String, Collection<'a>)>>,
}

type Outcome<'a> = Result<Collection<'a>, EvalError>;

/// A literal, its text borrowed from the program.
fn borrowed<'a>(literal: &'a Value<'static>) -> Value<'a> {
    match literal {
        Value::String(text) => Value::String(std::borrow::Cow::Borrowed(text)),
        other => other.clone(),
    }
}

/// The truth of a criterion (FHIRPath 4.5): a Boolean, or true for a single item of another kind.
pub(crate) fn singleton_bool(items: &[Value<'_>], at: u32) -> Result<Option<bool>, EvalError> {
    match items {
        [] => Ok(None),
        [one] => Ok(match one.to_system() {
            Some(Value::Boolean(value)) => Some(value),
            Some(_) => Some(true),
            // A primitive without a value says nothing; a complex element is there.
            None => one.as_element().is_none_or(|e| !e.is_primitive()).then_some(true),
        }),
        _ => Err(EvalError::not_single(at)),
    }
}

impl<'a> Evaluator<'a> {
    /// Counts steps, so that no expression runs forever.
    fn step(&self, count: usize, at: u32) -> Result<(), EvalError> {
        let steps = self.steps.get().saturating_add(count as u64);
        self.steps.set(steps);
        if steps <= self.limit {
            return Ok(());
        }
        let message = "the evaluation takes more steps than allowed; simplify the expression or raise the step limit";
        Err(EvalError::new(at, EvalErrorKind::StepLimit, message))
    }

    fn eval(&self, id: ExprId, scope: &Scope<'_, 'a>) -> Outcome<'a> {
        let expr = self.code.expr(id);
        self.step(1, expr.at)?;
        Ok(match expr.kind {
            ExprKind::Empty => Collection::new(),
            ExprKind::Literal(at) => self.code.literals.get(at as usize).map(borrowed).into(),
            ExprKind::This => scope.this.iter().cloned().collect(),
            ExprKind::Index => scope.index.map(|index| Value::Integer(index as i64)).into(),
            ExprKind::Total => scope.total.iter().cloned().collect(),
            ExprKind::Variable(name) => return self.variable(self.code.variable(name), expr.at),
            ExprKind::Member(member) => self.head(member, scope, expr.at)?,
            ExprKind::Call(call) => {
                return self.call(&call, scope.this.iter().cloned().collect(), scope, expr.at);
            }
            ExprKind::Chain { first, from, to } => return self.chain(first, from, to, scope),
            ExprKind::Negate(inner) => return self.negate(inner, scope, expr.at),
            ExprKind::Positive(inner) => return self.positive(inner, scope, expr.at),
            ExprKind::Binary(..) => return self.binary(id, scope),
            ExprKind::Is(inner, spec) => {
                return self.is_type(self.eval(inner, scope)?, spec, expr.at);
            }
            ExprKind::As(inner, spec) => {
                return self.as_type(self.eval(inner, scope)?, spec, expr.at);
            }
        })
    }

    /// A path: its head, then step by step.
    fn chain(&self, first: ExprId, from: u32, to: u32, scope: &Scope<'_, 'a>) -> Outcome<'a> {
        let defined = self.variables.borrow().len();
        let mut items = self.eval(first, scope)?;
        for step in self.code.steps(from, to) {
            items = match step.kind {
                StepKind::Member(member) => self.member(member, &items, step.at)?,
                StepKind::Call(call) => self.call(&call, items, scope, step.at)?,
                StepKind::Index(index) => {
                    self.step(1, step.at)?;
                    self.index(&items, index, scope, step.at)?
                }
            };
        }
        self.variables.borrow_mut().truncate(defined);
        Ok(items)
    }

    /// A name at the head of a path: the type of `$this`, or a child of it.
    fn head(&self, member: u32, scope: &Scope<'_, 'a>, at: u32) -> Outcome<'a> {
        let named = self.code.member(member).and_then(|m| m.as_type);
        if let Some(named) = named
            && let [Value::Element(element)] = scope.this
            && element.type_id().is_some_and(|own| own.is_a(named))
        {
            return Ok(Collection::one(Value::Element(*element)));
        }
        self.member(member, scope.this, at)
    }

    /// The children of a name of all items.
    fn member(&self, member: u32, items: &[Value<'a>], at: u32) -> Outcome<'a> {
        let mut out = Collection::new();
        self.step(items.len(), at)?;
        let Some(member) = self.code.member(member) else { return Ok(out) };
        for item in items {
            match item {
                Value::Element(element) => element.children_named(member, &mut out),
                Value::Type(info) => match &*member.text {
                    "name" => out.push(Value::String(info.name.into())),
                    "namespace" => out.push(Value::String(info.namespace.into())),
                    _ => {}
                },
                Value::Quantity(quantity) => match &*member.text {
                    "value" => out.push(Value::Decimal(quantity.value)),
                    "unit" | "code" => {
                        let text = quantity.unit_text();
                        out.push(Value::String(text.into()));
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        Ok(out)
    }

    fn index(
        &self,
        items: &[Value<'a>],
        index: ExprId,
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        match self.integer(&self.eval(index, scope)?, at)? {
            Some(index) => {
                Ok(usize::try_from(index).ok().and_then(|i| items.get(i)).cloned().into())
            }
            None => Ok(Collection::new()),
        }
    }

    /// Operators of one left side after another, without going deeper: `a or b or c …`.
    fn binary(&self, id: ExprId, scope: &Scope<'_, 'a>) -> Outcome<'a> {
        let mut spine = Vec::new();
        let mut left = id;
        while let ExprKind::Binary(operator, next, right) = self.code.expr(left).kind {
            spine.push((operator, right, self.code.expr(left).at));
            left = next;
        }
        let mut value = self.eval(left, scope)?;
        while let Some((operator, right, at)) = spine.pop() {
            value = self.apply(operator, value, right, scope, at)?;
        }
        Ok(value)
    }

    fn apply(
        &self,
        operator: Operator,
        left: Collection<'a>,
        right: ExprId,
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        use Operator::*;
        if matches!(operator, And | Or | Xor | Implies) {
            return self.logic(operator, &left, right, scope, at);
        }
        let right = self.eval(right, scope)?;
        let truth = |value: Option<bool>| Collection::from(value.map(Value::Boolean));
        Ok(match operator {
            Equal => truth(self.equal_items(&left, &right, at)?),
            NotEqual => truth(self.equal_items(&left, &right, at)?.map(|equal| !equal)),
            Equivalent => truth(Some(self.equivalent_items(&left, &right, at)?)),
            NotEquivalent => truth(Some(!self.equivalent_items(&left, &right, at)?)),
            Less | LessOrEqual | Greater | GreaterOrEqual => {
                truth(self.ordered(operator, &left, &right, at)?)
            }
            Union => self.union(left, right, at)?,
            In => truth(self.contains(&right, &left, at)?),
            Contains => truth(self.contains(&left, &right, at)?),
            _ => self.arithmetic(operator, &left, &right, at)?.into(),
        })
    }

    /// Three-valued logic (FHIRPath 6.5). The right side is not looked at when the left one decides.
    fn logic(
        &self,
        operator: Operator,
        left: &[Value<'a>],
        right: ExprId,
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        let left = singleton_bool(left, at)?;
        let decided = match (operator, left) {
            (Operator::And, Some(false)) => Some(false),
            (Operator::Or, Some(true)) => Some(true),
            (Operator::Implies, Some(false)) => Some(true),
            _ => None,
        };
        if let Some(value) = decided {
            return Ok(Value::Boolean(value).into());
        }
        let right = singleton_bool(&self.eval(right, scope)?, at)?;
        let value = match (operator, left, right) {
            (Operator::And, _, Some(false)) => Some(false),
            (Operator::And, Some(true), Some(true)) => Some(true),
            (Operator::Or, _, Some(true)) => Some(true),
            (Operator::Or, Some(false), Some(false)) => Some(false),
            (Operator::Xor, Some(a), Some(b)) => Some(a != b),
            (Operator::Implies, _, Some(true)) => Some(true),
            (Operator::Implies, Some(true), Some(false)) => Some(false),
            _ => None,
        };
        Ok(value.map(Value::Boolean).into())
    }

    /// `%name`
    fn variable(&self, name: &str, at: u32) -> Outcome<'a> {
        if let Some((_, items)) =
            self.variables.borrow().iter().rev().find(|(known, _)| known == name)
        {
            return Ok(items.clone());
        }
        if let Some((_, items)) = self.env.variables.iter().find(|(known, _)| known == name) {
            return Ok(items.iter().cloned().collect());
        }
        let text = |text: &'static str| Ok(Value::String(text.into()).into());
        match name {
            "sct" => text("http://snomed.info/sct"),
            "loinc" => text("http://loinc.org"),
            "ucum" => text("http://unitsofmeasure.org"),
            "context" => Ok(self.context.clone()),
            "resource" => Ok(self.resource().map(Value::Element).into()),
            "rootResource" => Ok(self.root_resource().map(Value::Element).into()),
            _ => {
                let url = if let Some(set) = name.strip_prefix("vs-") {
                    format!("http://hl7.org/fhir/ValueSet/{set}")
                } else if let Some(extension) = name.strip_prefix("ext-") {
                    format!("http://hl7.org/fhir/StructureDefinition/{extension}")
                } else {
                    let message =
                        format!("the variable %{name} is not defined; give it to the environment");
                    return Err(EvalError::new(at, EvalErrorKind::UnknownVariable, message));
                };
                Ok(Value::String(url.into()).into())
            }
        }
    }

    fn resource(&self) -> Option<Element<'a>> {
        if let Some(node) = self.env.resource {
            return Some(Element::of_node(node));
        }
        let element = *self.context.single()?.as_element()?;
        element.node()?.resource_type().map(|_| element)
    }

    fn root_resource(&self) -> Option<Element<'a>> {
        self.env.root_resource.map(Element::of_node).or_else(|| self.resource())
    }

    /// The single integer of an argument.
    fn integer(&self, items: &[Value<'a>], at: u32) -> Result<Option<i64>, EvalError> {
        match self.one(items, at)? {
            None => Ok(None),
            Some(Value::Integer(number)) => Ok(Some(number)),
            Some(_) => Err(EvalError::wrong_type(at, "an integer is wanted here")),
        }
    }

    /// The single item of a collection as a System value; a complex element stays what it is.
    fn one(&self, items: &[Value<'a>], at: u32) -> Result<Option<Value<'a>>, EvalError> {
        match items {
            [] => Ok(None),
            [one] => Ok(match one {
                Value::Element(element) => match element.to_system() {
                    None if element.is_primitive() => None,
                    None => Some(one.clone()),
                    found => found,
                },
                other => Some(other.clone()),
            }),
            _ => Err(EvalError::not_single(at)),
        }
    }

    /// An argument of a call.
    fn arg(&self, call: &Call, index: usize, scope: &Scope<'_, 'a>) -> Outcome<'a> {
        match self.code.arg(call, index) {
            Some(id) => self.eval(id, scope),
            None => Ok(Collection::new()),
        }
    }
}
