//! The compiled form: flat tables, joined by numbers.

use std::sync::OnceLock;

use medpipe_fhir_model::Name;
use medpipe_fhir_model::defs::TypeId;
use regex::Regex;

use super::Function;
use crate::value::{TypeSpec, Value};

/// Number of an expression.
pub(crate) type ExprId = u32;

/// A compiled expression.
pub(crate) struct Code {
    pub exprs: Vec<Expr>,
    pub steps: Vec<Step>,
    pub args: Vec<ExprId>,
    pub literals: Vec<Value<'static>>,
    pub members: Vec<Member>,
    pub types: Vec<TypeSpec>,
    pub variables: Vec<Box<str>>,
    /// One slot for each call that takes a pattern: literal patterns are compiled once.
    pub patterns: Vec<OnceLock<Option<Regex>>>,
    pub root: ExprId,
    /// `as` on several items picks rather than fails.
    pub as_filters: bool,
}

/// An expression and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Expr {
    pub kind: ExprKind,
    pub at: u32,
}

#[derive(Clone, Copy)]
pub(crate) enum ExprKind {
    /// `{}`
    Empty,
    Literal(u32),
    This,
    Index,
    Total,
    /// `%name`
    Variable(u32),
    /// A name at the head of a path: a type or a child of `$this`.
    Member(u32),
    /// A function at the head of a path: its input is `$this`.
    Call(Call),
    /// A head and what follows it.
    Chain {
        first: ExprId,
        from: u32,
        to: u32,
    },
    Negate(ExprId),
    Positive(ExprId),
    Binary(Operator, ExprId, ExprId),
    Is(ExprId, u32),
    As(ExprId, u32),
}

/// One step of a path.
#[derive(Clone, Copy)]
pub(crate) struct Step {
    pub kind: StepKind,
    pub at: u32,
}

#[derive(Clone, Copy)]
pub(crate) enum StepKind {
    Member(u32),
    Call(Call),
    Index(ExprId),
}

/// A call: its arguments are `args[from..to]`; of `is`, `as`, `ofType` the type is `types[from]`.
#[derive(Clone, Copy)]
pub(crate) struct Call {
    pub function: Function,
    pub from: u32,
    pub to: u32,
    /// Slot for a compiled pattern.
    pub pattern: u32,
}

/// A name used as a path step.
pub(crate) struct Member {
    pub text: Box<str>,
    pub name: Option<Name>,
    pub shadow: Option<Name>,
    /// The FHIR type of this name, for the head of a path.
    pub as_type: Option<TypeId>,
    /// Some R4 element is a choice of this base name (`value` for `value[x]`).
    pub is_choice: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Operator {
    Implies,
    Or,
    Xor,
    And,
    In,
    Contains,
    Equal,
    NotEqual,
    Equivalent,
    NotEquivalent,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Union,
    Add,
    Subtract,
    Concatenate,
    Multiply,
    Divide,
    Div,
    Mod,
}

impl Code {
    pub fn expr(&self, id: ExprId) -> Expr {
        self.exprs.get(id as usize).copied().unwrap_or(Expr { kind: ExprKind::Empty, at: 0 })
    }

    pub fn steps(&self, from: u32, to: u32) -> &[Step] {
        self.steps.get(from as usize..to as usize).unwrap_or_default()
    }

    pub fn args(&self, call: &Call) -> &[ExprId] {
        self.args.get(call.from as usize..call.to as usize).unwrap_or_default()
    }

    pub fn arg(&self, call: &Call, index: usize) -> Option<ExprId> {
        self.args(call).get(index).copied()
    }

    pub fn member(&self, index: u32) -> Option<&Member> {
        self.members.get(index as usize)
    }

    pub fn type_spec(&self, index: u32) -> Option<&TypeSpec> {
        self.types.get(index as usize)
    }

    pub fn variable(&self, index: u32) -> &str {
        self.variables.get(index as usize).map_or("", |name| name)
    }

    /// The literal an expression is, if it is one.
    pub fn literal(&self, id: ExprId) -> Option<&Value<'static>> {
        match self.expr(id).kind {
            ExprKind::Literal(at) => self.literals.get(at as usize),
            _ => None,
        }
    }
}
