//! Typing: what items an expression may yield, by the definition table, and the mistakes this shows before anything is evaluated.
//!
//! Always found: the concrete name of a choice (`valueQuantity`; FHIRPath says `value`), text functions on complex types, criteria
//! of `iif` that cannot be Boolean, dates plus plain numbers. Found in strict mode: unknown elements, paths of another type,
//! functions that need an order of unordered items.

mod calls;
mod shape;

use medpipe_fhir_model::defs::TypeId;

use crate::syntax::SyntaxError;
use crate::syntax::code::{Code, ExprId, ExprKind, Operator, StepKind};
use crate::value::{SystemType, TypeInfo};
use shape::{Shape, TypeRef};

/// Checks a program for a type of input; gives the types of its result, when they are known.
pub(crate) fn check(
    code: &Code,
    context: Option<TypeId>,
    strict: bool,
) -> Result<Option<Vec<TypeInfo>>, SyntaxError> {
    let input = context.map_or_else(Shape::unknown, |known| Shape::of([TypeRef::Fhir(known)]));
    let checker = Checker { code, strict, context: input.clone() };
    let result = checker.shape(code.root, &input)?;
    Ok(result.types.map(|types| types.into_iter().map(TypeRef::info).collect()))
}

struct Checker<'c> {
    code: &'c Code,
    strict: bool,
    context: Shape,
}

impl Checker<'_> {
    fn shape(&self, id: ExprId, this: &Shape) -> Result<Shape, SyntaxError> {
        let expr = self.code.expr(id);
        Ok(match expr.kind {
            ExprKind::Empty => Shape::of([]),
            ExprKind::Literal(at) => {
                match self.code.literals.get(at as usize).and_then(SystemType::of) {
                    Some(system) => Shape::system(system),
                    None => Shape::unknown(),
                }
            }
            ExprKind::This => this.clone(),
            ExprKind::Index => Shape::system(SystemType::Integer),
            ExprKind::Total => Shape::unknown(),
            ExprKind::Variable(name) => match self.code.variable(name) {
                "context" => self.context.clone(),
                "resource" if self.context.is_resource() => self.context.clone(),
                _ => Shape::unknown(),
            },
            ExprKind::Member(member) => self.head(member, this, expr.at)?,
            ExprKind::Call(call) => self.call(&call, this.clone(), this, expr.at)?,
            ExprKind::Chain { first, from, to } => {
                let mut shape = self.shape(first, this)?;
                for step in self.code.steps(from, to) {
                    shape = match step.kind {
                        StepKind::Member(member) => self.member(member, &shape, step.at)?,
                        StepKind::Call(call) => self.call(&call, shape, this, step.at)?,
                        StepKind::Index(index) => {
                            self.shape(index, this)?;
                            self.in_order(&shape, "[ ]", step.at)?;
                            shape
                        }
                    };
                }
                shape
            }
            ExprKind::Negate(inner) | ExprKind::Positive(inner) => {
                // Before a key of sort() the sign means downwards, for any type.
                self.shape(inner, this)?
            }
            ExprKind::Binary(..) => self.binary(id, this)?,
            ExprKind::Is(inner, _) => {
                self.shape(inner, this)?;
                Shape::system(SystemType::Boolean)
            }
            ExprKind::As(inner, spec) => self.narrow(&self.shape(inner, this)?, spec, expr.at)?,
        })
    }

    fn binary(&self, id: ExprId, this: &Shape) -> Result<Shape, SyntaxError> {
        let mut spine = Vec::new();
        let mut left = id;
        while let ExprKind::Binary(operator, next, right) = self.code.expr(left).kind {
            spine.push((operator, right, self.code.expr(left).at));
            left = next;
        }
        let mut shape = self.shape(left, this)?;
        while let Some((operator, right, at)) = spine.pop() {
            let right = self.shape(right, this)?;
            shape = match operator {
                Operator::Union => shape.joined(right),
                Operator::Concatenate => Shape::system(SystemType::String),
                Operator::Add | Operator::Subtract => {
                    if shape.all(TypeRef::is_system_temporal) && right.all(TypeRef::is_plain) {
                        let message = "a date or time needs a duration with a unit, such as 7 days";
                        return Err(SyntaxError::semantic(at, message));
                    }
                    Shape::unknown()
                }
                Operator::Multiply | Operator::Divide | Operator::Div | Operator::Mod => {
                    Shape::unknown()
                }
                _ => Shape::system(SystemType::Boolean),
            };
        }
        Ok(shape)
    }

    /// A name at the head of a path.
    fn head(&self, member: u32, this: &Shape, at: u32) -> Result<Shape, SyntaxError> {
        let named = self.code.member(member).and_then(|m| m.as_type);
        if let (Some(named), Some(types)) = (named, &this.types)
            && types.iter().any(|t| matches!(t, TypeRef::Fhir(own) if own.is_a(named)))
        {
            return Ok(this.clone());
        }
        if named.is_some() && this.types.is_none() {
            return Ok(Shape::unknown());
        }
        self.member(member, this, at)
    }

    /// The children of a name.
    fn member(&self, member: u32, of: &Shape, at: u32) -> Result<Shape, SyntaxError> {
        let (Some(member), Some(types)) = (self.code.member(member), &of.types) else {
            return Ok(Shape { ordered: of.ordered, ..Shape::unknown() });
        };
        let mut found = Vec::new();
        let (mut open, mut variants) = (false, 0);
        for own in types {
            match own.child(member) {
                shape::Child::Types(types) => found.extend(types),
                shape::Child::Open => open = true,
                shape::Child::Variant => variants += 1,
                shape::Child::Missing => {}
            }
        }
        let name = &member.text;
        if variants > 0 && variants == types.len() {
            let message = format!(
                "`{name}` is one type of a choice; use its base name, with ofType() for the type"
            );
            return Err(SyntaxError::semantic(at, message));
        }
        if !open && found.is_empty() && !types.is_empty() {
            if self.strict {
                let owner = types.first().map_or("", |own| own.info().name);
                return Err(SyntaxError::semantic(at, format!("{owner} has no element `{name}`")));
            }
            open = true;
        }
        found.sort_unstable();
        found.dedup();
        Ok(Shape { types: (!open).then_some(found), ordered: of.ordered })
    }

    /// Only items of a type.
    fn narrow(&self, shape: &Shape, spec: u32, at: u32) -> Result<Shape, SyntaxError> {
        let narrowed = shape.narrowed(self.code.type_spec(spec));
        let never = narrowed.types.as_ref().is_some_and(Vec::is_empty) && shape.all(|_| true);
        if self.strict && never {
            return Err(SyntaxError::semantic(at, "no item here can be of this type"));
        }
        Ok(narrowed)
    }

    fn in_order(&self, shape: &Shape, name: &str, at: u32) -> Result<(), SyntaxError> {
        if !self.strict || shape.ordered {
            return Ok(());
        }
        let message =
            format!("`{name}` needs an order, and children() and descendants() have none");
        Err(SyntaxError::semantic(at, message))
    }
}
