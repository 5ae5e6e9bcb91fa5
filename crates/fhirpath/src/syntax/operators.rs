//! Operators: how they are written, and how tightly they bind.

use super::code::Operator;
use super::lexer::Token;

/// `is` and `as` bind at this level.
pub(super) const TYPE_LEVEL: u8 = 8;

/// The binary operator a token is, and its level: higher binds tighter (grammar of FHIRPath, appendix B).
pub(super) fn binary(token: &Token<'_>) -> Option<(Operator, u8)> {
    use Operator::*;
    Some(match token {
        Token::Word("implies") => (Implies, 1),
        Token::Word("or") => (Or, 2),
        Token::Word("xor") => (Xor, 2),
        Token::Word("and") => (And, 3),
        Token::Word("in") => (In, 4),
        Token::Word("contains") => (Contains, 4),
        Token::Symbol("=") => (Equal, 5),
        Token::Symbol("!=") => (NotEqual, 5),
        Token::Symbol("~") => (Equivalent, 5),
        Token::Symbol("!~") => (NotEquivalent, 5),
        Token::Symbol("<") => (Less, 6),
        Token::Symbol("<=") => (LessOrEqual, 6),
        Token::Symbol(">") => (Greater, 6),
        Token::Symbol(">=") => (GreaterOrEqual, 6),
        Token::Symbol("|") => (Union, 7),
        Token::Symbol("+") => (Add, 9),
        Token::Symbol("-") => (Subtract, 9),
        Token::Symbol("&") => (Concatenate, 9),
        Token::Symbol("*") => (Multiply, 10),
        Token::Symbol("/") => (Divide, 10),
        Token::Word("div") => (Div, 10),
        Token::Word("mod") => (Mod, 10),
        _ => return None,
    })
}

/// Words that are operators and so cannot be names without backticks.
pub(super) fn is_reserved(word: &str) -> bool {
    matches!(word, "implies" | "or" | "xor" | "and" | "div" | "mod" | "true" | "false")
}
