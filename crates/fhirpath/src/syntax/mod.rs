//! From text to a compact program.

pub(crate) mod code;
mod error;
mod function;
mod lexer;
mod literal;
mod operators;
mod parser;

pub use error::{SyntaxError, SyntaxErrorKind};
pub(crate) use function::Function;
pub(crate) use parser::parse;
