//! The parser: precedence climbing, with paths flattened to lists of steps.

use std::sync::OnceLock;

use medpipe_fhir_model::Name;
use medpipe_fhir_model::defs;

use super::code::{Call, Code, Expr, ExprId, ExprKind, Member, Step, StepKind};
use super::lexer::{Lexer, Token};
use super::operators::{TYPE_LEVEL, binary, is_reserved};
use super::{Function, SyntaxError, SyntaxErrorKind, literal};
use crate::value::{CalendarUnit, Quantity, TypeSpec, Value, choice_names};

/// Deeper than this no limit can be set: each level costs stack, here and in the evaluation (about 10 kB unoptimized).
const DEEPEST: usize = 120;

/// Parses a whole expression.
pub(crate) fn parse(text: &str, max_length: usize, max_depth: usize) -> Result<Code, SyntaxError> {
    if text.len() > max_length {
        return Err(SyntaxError {
            position: max_length,
            kind: SyntaxErrorKind::TooLong,
            message: format!(
                "the expression is longer than {max_length} bytes; split it or raise max_length"
            ),
        });
    }
    let mut lexer = Lexer::new(text);
    let (token, at) = lexer.next()?;
    let code = Code {
        exprs: Vec::with_capacity(16),
        steps: Vec::with_capacity(16),
        args: Vec::new(),
        literals: Vec::new(),
        members: Vec::new(),
        types: Vec::new(),
        variables: Vec::new(),
        patterns: Vec::new(),
        root: 0,
        as_filters: false,
    };
    let mut parser = Parser { lexer, token, at, depth: 0, max_depth: max_depth.min(DEEPEST), code };
    let root = parser.expression(0)?;
    if parser.token != Token::End {
        return Err(parser.unexpected("an operator or the end of the expression"));
    }
    parser.code.root = root;
    Ok(parser.code)
}

struct Parser<'s> {
    lexer: Lexer<'s>,
    token: Token<'s>,
    /// Where `token` begins.
    at: usize,
    depth: usize,
    max_depth: usize,
    code: Code,
}

/// Adds an item to a table and gives its number.
fn add<T>(table: &mut Vec<T>, item: T) -> u32 {
    table.push(item);
    (table.len() - 1) as u32
}

impl<'s> Parser<'s> {
    fn advance(&mut self) -> Result<(Token<'s>, usize), SyntaxError> {
        let (token, at) = self.lexer.next()?;
        Ok((std::mem::replace(&mut self.token, token), std::mem::replace(&mut self.at, at)))
    }

    fn unexpected(&self, wanted: &str) -> SyntaxError {
        let found = match &self.token {
            Token::End => "the expression ends".to_owned(),
            Token::Word(word) => format!("there is `{word}`"),
            Token::Symbol(symbol) => format!("there is `{symbol}`"),
            Token::Number(_) => "there is a number".to_owned(),
            Token::Text(_) => "there is a text".to_owned(),
            Token::Temporal(_) => "there is a date or time".to_owned(),
            Token::Quoted(_) | Token::Special(_) => "there is a name".to_owned(),
        };
        SyntaxError::syntax(self.at, format!("{found} where {wanted} is wanted"))
    }

    fn accept(&mut self, symbol: &str) -> Result<bool, SyntaxError> {
        let found = matches!(&self.token, Token::Symbol(s) if *s == symbol);
        if found {
            self.advance()?;
        }
        Ok(found)
    }

    fn expect(&mut self, symbol: &str) -> Result<(), SyntaxError> {
        if self.accept(symbol)? { Ok(()) } else { Err(self.unexpected(&format!("`{symbol}`"))) }
    }

    fn push(&mut self, kind: ExprKind, at: usize) -> ExprId {
        add(&mut self.code.exprs, Expr { kind, at: at as u32 })
    }

    fn push_literal(&mut self, value: Value<'static>, at: usize) -> ExprId {
        let index = add(&mut self.code.literals, value);
        self.push(ExprKind::Literal(index), at)
    }

    /// An expression of operators that bind tighter than `level`.
    fn expression(&mut self, level: u8) -> Result<ExprId, SyntaxError> {
        let depth = self.depth;
        self.deeper()?;
        let mut left = self.prefixed()?;
        loop {
            let at = self.at;
            if let Token::Word(word @ ("is" | "as")) = self.token
                && TYPE_LEVEL > level
            {
                self.deeper()?;
                self.advance()?;
                let spec = self.type_specifier()?;
                let kind =
                    if word == "is" { ExprKind::Is(left, spec) } else { ExprKind::As(left, spec) };
                left = self.push(kind, at);
                continue;
            }
            match binary(&self.token) {
                Some((operator, own)) if own > level => {
                    self.advance()?;
                    let right = self.expression(own)?;
                    left = self.push(ExprKind::Binary(operator, left, right), at);
                }
                _ => break,
            }
        }
        self.depth = depth;
        Ok(left)
    }

    fn deeper(&mut self) -> Result<(), SyntaxError> {
        self.depth += 1;
        if self.depth <= self.max_depth {
            return Ok(());
        }
        Err(SyntaxError {
            position: self.at,
            kind: SyntaxErrorKind::TooDeep,
            message: match self.max_depth {
                DEEPEST => format!("the expression is nested deeper than {DEEPEST}; flatten it"),
                limit => format!(
                    "the expression is nested deeper than {limit}; flatten it or raise max_depth"
                ),
            },
        })
    }

    /// A term with its signs.
    fn prefixed(&mut self) -> Result<ExprId, SyntaxError> {
        let at = self.at;
        let mut signs = Vec::new();
        while let Token::Symbol(sign @ ("-" | "+")) = self.token {
            self.advance()?;
            signs.push(sign);
            self.deeper()?;
        }
        let mut term = self.term()?;
        self.depth -= signs.len();
        for sign in signs.into_iter().rev() {
            let kind = if sign == "-" { ExprKind::Negate(term) } else { ExprKind::Positive(term) };
            term = self.push(kind, at);
        }
        Ok(term)
    }

    /// A head and the steps that follow it.
    fn term(&mut self) -> Result<ExprId, SyntaxError> {
        let at = self.at;
        let first = self.head()?;
        // Steps of arguments are added while we read ours, so ours are gathered apart.
        let mut steps = Vec::new();
        loop {
            let at = self.at as u32;
            if self.accept(".")? {
                let at = self.at as u32;
                let kind = self.invocation()?;
                steps.push(Step { kind, at });
            } else if self.accept("[")? {
                let index = self.expression(0)?;
                self.expect("]")?;
                steps.push(Step { kind: StepKind::Index(index), at });
            } else {
                break;
            }
        }
        if steps.is_empty() {
            return Ok(first);
        }
        let from = self.code.steps.len() as u32;
        self.code.steps.append(&mut steps);
        let to = self.code.steps.len() as u32;
        Ok(self.push(ExprKind::Chain { first, from, to }, at))
    }

    fn head(&mut self) -> Result<ExprId, SyntaxError> {
        let at = self.at;
        match self.token.clone() {
            Token::Symbol("(") => {
                self.advance()?;
                let inner = self.expression(0)?;
                self.expect(")")?;
                Ok(inner)
            }
            Token::Symbol("{") => {
                self.advance()?;
                self.expect("}")?;
                Ok(self.push(ExprKind::Empty, at))
            }
            Token::Symbol("%") => {
                self.advance()?;
                let name: Box<str> = match self.advance()? {
                    (Token::Word(word), _) => word.into(),
                    (Token::Quoted(name) | Token::Text(name), _) => name.into(),
                    _ => return Err(SyntaxError::syntax(at, "a name must follow `%`")),
                };
                let index = add(&mut self.code.variables, name);
                Ok(self.push(ExprKind::Variable(index), at))
            }
            Token::Special(name) => {
                self.advance()?;
                let kind = match name {
                    "this" => ExprKind::This,
                    "index" => ExprKind::Index,
                    "total" => ExprKind::Total,
                    _ => {
                        return Err(SyntaxError::syntax(
                            at,
                            "no such variable; there are $this, $index and $total",
                        ));
                    }
                };
                Ok(self.push(kind, at))
            }
            Token::Text(text) => {
                self.advance()?;
                let value = Value::String(text.into_owned().into());
                Ok(self.push_literal(value, at))
            }
            Token::Temporal(text) => {
                self.advance()?;
                let value = literal::temporal(text, at)?;
                Ok(self.push_literal(value, at))
            }
            Token::Number(digits) => {
                self.advance()?;
                self.number(digits, at)
            }
            Token::Word(word @ ("true" | "false")) => {
                self.advance()?;
                Ok(self.push_literal(Value::Boolean(word == "true"), at))
            }
            Token::Word(_) | Token::Quoted(_) => Ok(match self.invocation()? {
                StepKind::Member(member) => self.push(ExprKind::Member(member), at),
                StepKind::Call(call) => self.push(ExprKind::Call(call), at),
                StepKind::Index(_) => self.push(ExprKind::Empty, at),
            }),
            _ => Err(self.unexpected("a value, a name or `(`")),
        }
    }

    /// A number, or a quantity when a unit follows.
    fn number(&mut self, digits: &str, at: usize) -> Result<ExprId, SyntaxError> {
        let too_large = || {
            SyntaxError::syntax(
                at,
                "the number is too large; integers go to 2147483647, decimals to 37 digits",
            )
        };
        let unit = match &self.token {
            Token::Text(code) => Some(Quantity::unit_of_code(code)),
            Token::Word(word) => CalendarUnit::of_word(word).map(Into::into),
            _ => None,
        };
        if let Some(unit) = unit {
            self.advance()?;
            let value = digits.parse().map_err(|_| too_large())?;
            return Ok(self.push_literal(Value::Quantity(Box::new(Quantity { value, unit })), at));
        }
        let value = if digits.contains('.') {
            Value::Decimal(digits.parse().map_err(|_| too_large())?)
        } else {
            let number: i64 = digits.parse().map_err(|_| too_large())?;
            // 2147483648 may still be negated.
            if number > i64::from(i32::MAX) + 1 {
                return Err(too_large());
            }
            Value::Integer(number)
        };
        Ok(self.push_literal(value, at))
    }

    /// A member or a function call.
    fn invocation(&mut self) -> Result<StepKind, SyntaxError> {
        let (token, at) = self.advance()?;
        let name: String = match token {
            Token::Word(word) if is_reserved(word) => {
                let message =
                    format!("`{word}` is an operator or value; write the name in backticks");
                return Err(SyntaxError::syntax(at, message));
            }
            Token::Word(word) => {
                if self.accept("(")? {
                    return Ok(StepKind::Call(self.call(word, at)?));
                }
                word.to_owned()
            }
            Token::Quoted(name) => name.into_owned(),
            _ => return Err(SyntaxError::syntax(at, "a name or function must follow the point")),
        };
        let known = Name::of(&name);
        let member = Member {
            name: known,
            shadow: known.and_then(|_| Name::of(&format!("_{name}"))),
            as_type: defs::type_by_name(&name),
            is_choice: choice_names().contains(name.as_str()),
            text: name.into(),
        };
        Ok(StepKind::Member(add(&mut self.code.members, member)))
    }

    /// The arguments of a function, after its `(`.
    fn call(&mut self, name: &str, at: usize) -> Result<Call, SyntaxError> {
        let function = Function::of(name).ok_or_else(|| {
            SyntaxError::semantic(
                at as u32,
                format!("there is no function `{name}`; check its spelling"),
            )
        })?;
        if function.takes_type() {
            let spec = self.type_specifier()?;
            self.expect(")")?;
            return Ok(Call { function, from: spec, to: spec, pattern: 0 });
        }
        let mut args = Vec::new();
        if !self.accept(")")? {
            loop {
                args.push(self.expression(0)?);
                if !self.accept(",")? {
                    break;
                }
            }
            self.expect(")")?;
        }
        let (min, max) = function.arity();
        if args.len() < min || args.len() > max {
            let wanted = if min == max { format!("{min}") } else { format!("{min} to {max}") };
            let message = format!("`{name}` takes {wanted} arguments, there are {}", args.len());
            return Err(SyntaxError::semantic(at as u32, message));
        }
        let pattern = if function.takes_pattern() {
            add(&mut self.code.patterns, OnceLock::new())
        } else {
            0
        };
        let from = self.code.args.len() as u32;
        self.code.args.append(&mut args);
        Ok(Call { function, from, to: self.code.args.len() as u32, pattern })
    }

    /// `Patient`, `System.String`, `FHIR.`code``.
    fn type_specifier(&mut self) -> Result<u32, SyntaxError> {
        let at = self.at;
        let mut parts: Vec<String> = Vec::new();
        loop {
            match self.advance()? {
                (Token::Word(word), _) => parts.push(word.to_owned()),
                (Token::Quoted(name), _) => parts.push(name.into_owned()),
                (_, at) => {
                    return Err(SyntaxError::syntax(at, "the name of a type is wanted here"));
                }
            }
            // A path may go on after the type of an operator: `(value as Quantity).unit` needs its parentheses.
            if parts.len() > 3 || !self.accept(".")? {
                break;
            }
        }
        let spec = TypeSpec::resolve(&parts, at as u32)?;
        Ok(add(&mut self.code.types, spec))
    }
}
