//! Tokens.

use std::borrow::Cow;

use super::SyntaxError;

/// A token of the grammar.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Token<'s> {
    /// A name or a word operator.
    Word(&'s str),
    /// A name in backticks.
    Quoted(Cow<'s, str>),
    Text(Cow<'s, str>),
    /// Digits, perhaps with a point.
    Number(&'s str),
    /// What follows `@`.
    Temporal(&'s str),
    /// `$this`, `$index`, `$total` without the dollar.
    Special(&'s str),
    Symbol(&'static str),
    End,
}

const SYMBOLS: &[&str] = &[
    "!=", "!~", "<=", ">=", "=", "~", "<", ">", "|", "+", "-", "&", "*", "/", ".", ",", "(", ")",
    "[", "]", "{", "}", "%",
];

pub(super) struct Lexer<'s> {
    text: &'s str,
    at: usize,
}

impl<'s> Lexer<'s> {
    pub fn new(text: &'s str) -> Lexer<'s> {
        Lexer { text, at: 0 }
    }

    fn rest(&self) -> &'s str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn byte(&self, ahead: usize) -> u8 {
        self.text.as_bytes().get(self.at + ahead).copied().unwrap_or(0)
    }

    /// Takes bytes while `keep` holds, from `from` on.
    fn take_while(&mut self, from: usize, keep: impl Fn(u8) -> bool) -> &'s str {
        while self.at < self.text.len() && keep(self.byte(0)) {
            self.at += 1;
        }
        self.text.get(from..self.at).unwrap_or_default()
    }

    fn skip_blanks(&mut self) -> Result<(), SyntaxError> {
        loop {
            match (self.byte(0), self.byte(1)) {
                (b' ' | b'\t' | b'\r' | b'\n', _) => self.at += 1,
                (b'/', b'/') => {
                    let rest = self.rest();
                    self.at += rest.find(['\n', '\r']).unwrap_or(rest.len());
                }
                (b'/', b'*') => {
                    let end = self.rest().find("*/").ok_or_else(|| {
                        SyntaxError::syntax(self.at, "the comment is not closed; end it with */")
                    })?;
                    self.at += end + 2;
                }
                _ if self.rest().starts_with('\u{feff}') => self.at += 3,
                _ => return Ok(()),
            }
        }
    }

    /// The next token and where it begins.
    pub fn next(&mut self) -> Result<(Token<'s>, usize), SyntaxError> {
        self.skip_blanks()?;
        let from = self.at;
        if from >= self.text.len() {
            return Ok((Token::End, from));
        }
        let token = match self.byte(0) {
            b'A'..=b'Z' | b'a'..=b'z' | b'_' => {
                Token::Word(self.take_while(from, |b| b.is_ascii_alphanumeric() || b == b'_'))
            }
            b'0'..=b'9' => {
                self.take_while(from, |b| b.is_ascii_digit());
                if self.byte(0) == b'.' && self.byte(1).is_ascii_digit() {
                    self.at += 1;
                }
                Token::Number(self.take_while(from, |b| b.is_ascii_digit()))
            }
            b'\'' => Token::Text(self.quoted('\'')?),
            b'`' => Token::Quoted(self.quoted('`')?),
            b'"' => Token::Quoted(self.quoted('"')?),
            b'@' => {
                self.at += 1;
                let body = self.rest();
                let end = super::literal::temporal_end(body);
                self.at += end;
                Token::Temporal(body.get(..end).unwrap_or_default())
            }
            b'$' => {
                self.at += 1;
                Token::Special(self.take_while(from + 1, |b| b.is_ascii_alphanumeric()))
            }
            _ => {
                let found = SYMBOLS.iter().find(|symbol| self.rest().starts_with(**symbol));
                let Some(symbol) = found else {
                    let message = "this character has no meaning here; quote text with '…' and names with `…`";
                    return Err(SyntaxError::syntax(from, message));
                };
                self.at += symbol.len();
                Token::Symbol(symbol)
            }
        };
        Ok((token, from))
    }

    /// Text up to the closing quote, with its escapes resolved.
    fn quoted(&mut self, quote: char) -> Result<Cow<'s, str>, SyntaxError> {
        let from = self.at + 1;
        let body = self.text.get(from..).unwrap_or_default();
        let mut out = String::new();
        let mut kept = 0;
        let mut chars = body.char_indices();
        while let Some((at, c)) = chars.next() {
            if c == quote {
                self.at = from + at + c.len_utf8();
                let tail = body.get(kept..at).unwrap_or_default();
                if kept == 0 {
                    return Ok(Cow::Borrowed(tail));
                }
                out.push_str(tail);
                return Ok(Cow::Owned(out));
            }
            if c == '\\' {
                out.push_str(body.get(kept..at).unwrap_or_default());
                let Some((_, escaped)) = chars.next() else { break };
                match escaped {
                    'n' => out.push('\n'),
                    'r' => out.push('\r'),
                    't' => out.push('\t'),
                    'f' => out.push('\u{c}'),
                    'u' => {
                        let (found, used) = unicode(chars.as_str()).ok_or_else(|| {
                            SyntaxError::syntax(
                                from + at,
                                "\\u wants four hexadecimal digits that name a character",
                            )
                        })?;
                        out.push(found);
                        for _ in 0..used {
                            chars.next();
                        }
                    }
                    // Of any other character the backslash is left out (FHIRPath 4.1.2).
                    other => out.push(other),
                }
                kept = chars.offset();
            }
        }
        let message = format!("the quoted text is not closed; end it with {quote}");
        Err(SyntaxError::syntax(from - 1, message))
    }
}

/// The character that `XXXX` or the surrogate pair `XXXX\uXXXX` names, and how many characters say so.
fn unicode(text: &str) -> Option<(char, usize)> {
    let hex = |from: usize| -> Option<u32> {
        let digits = text.get(from..from + 4)?;
        if !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
            return None;
        }
        u32::from_str_radix(digits, 16).ok()
    };
    let first = hex(0)?;
    if (0xd800..0xdc00).contains(&first) && text.get(4..6) == Some("\\u") {
        let second = hex(6)?;
        if !(0xdc00..0xe000).contains(&second) {
            return None;
        }
        let joined = 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00);
        return Some((char::from_u32(joined)?, 10));
    }
    Some((char::from_u32(first)?, 4))
}
