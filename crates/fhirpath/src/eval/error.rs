//! What can go wrong while evaluating. No message holds a value of the record.

use std::borrow::Cow;
use std::fmt;

/// The kinds of evaluation errors.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum EvalErrorKind {
    /// Several items where one is wanted.
    NotSingle,
    /// The operation is not made for items of this type.
    WrongType,
    /// `%name` is not defined.
    UnknownVariable,
    /// A variable is defined twice.
    Redefined,
    /// `now()`, `today()` or `timeOfDay()` without a clock in the environment.
    NoClock,
    /// More steps than the environment allows.
    StepLimit,
    /// A regular expression that cannot be used.
    BadPattern,
    /// A profile, value set or code system that nobody here knows.
    UnknownReference,
    /// An argument outside of what the function takes.
    BadArgument,
    /// A modifier extension that was not asked for.
    Modifier,
}

/// An evaluation that could not be finished.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EvalError {
    /// Byte offset in the expression of the operation that failed.
    pub position: usize,
    /// What kind of error.
    pub kind: EvalErrorKind,
    /// What is wrong and how to mend it.
    pub message: Cow<'static, str>,
}

impl EvalError {
    pub(crate) fn new(
        at: u32,
        kind: EvalErrorKind,
        message: impl Into<Cow<'static, str>>,
    ) -> EvalError {
        EvalError { position: at as usize, kind, message: message.into() }
    }

    pub(crate) fn not_single(at: u32) -> EvalError {
        let message = "there are several items where one is wanted; pick one with first(), or use where() or select()";
        EvalError::new(at, EvalErrorKind::NotSingle, message)
    }

    pub(crate) fn wrong_type(at: u32, message: impl Into<Cow<'static, str>>) -> EvalError {
        EvalError::new(at, EvalErrorKind::WrongType, message)
    }
}

impl fmt::Display for EvalError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (at byte {})", self.message, self.position)
    }
}

impl std::error::Error for EvalError {}
