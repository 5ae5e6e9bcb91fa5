//! What is wrong with an expression, and where.

use std::fmt;

/// What kind of mistake it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum SyntaxErrorKind {
    /// The text does not follow the grammar.
    Syntax,
    /// The text is grammatical, but means nothing: an unknown function or type, a wrong number of arguments, an element that the
    /// type does not have.
    Semantic,
    /// Longer than [`crate::CompileOptions::max_length`].
    TooLong,
    /// Nested deeper than [`crate::CompileOptions::max_depth`].
    TooDeep,
}

/// An expression that does not compile.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SyntaxError {
    /// Byte offset in the expression.
    pub position: usize,
    /// What kind of mistake.
    pub kind: SyntaxErrorKind,
    /// What is wrong and how to mend it.
    pub message: String,
}

impl SyntaxError {
    pub(crate) fn syntax(position: usize, message: impl Into<String>) -> SyntaxError {
        SyntaxError { position, kind: SyntaxErrorKind::Syntax, message: message.into() }
    }

    pub(crate) fn semantic(position: u32, message: impl Into<String>) -> SyntaxError {
        let position = position as usize;
        SyntaxError { position, kind: SyntaxErrorKind::Semantic, message: message.into() }
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (at byte {})", self.message, self.position)
    }
}

impl std::error::Error for SyntaxError {}
