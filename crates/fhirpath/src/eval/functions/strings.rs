//! Functions of text (FHIRPath 5.6). Positions count characters.

use std::borrow::Cow;

use super::super::{EvalError, EvalErrorKind, Evaluator, Outcome, Scope};
use super::{codec, pattern, truth};
use crate::syntax::Function;
use crate::syntax::code::Call;
use crate::value::{Collection, Value};

/// Longest text that a function may build.
const MAX_TEXT: usize = 16 << 20;

/// A text result.
fn text<'a>(value: impl Into<Cow<'a, str>>) -> Outcome<'a> {
    Ok(Value::String(value.into()).into())
}

fn character_position(haystack: &str, byte: Option<usize>) -> i64 {
    match byte.and_then(|byte| haystack.get(..byte)) {
        Some(before) => before.chars().count() as i64,
        None => -1,
    }
}

impl<'a> Evaluator<'a> {
    pub(super) fn strings(
        &self,
        call: &Call,
        input: &[Value<'a>],
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        use Function::*;
        let value = match self.one(input, at)? {
            None => return Ok(Collection::new()),
            Some(Value::String(text)) => text,
            Some(_) => {
                let message = format!(
                    "`{}` works on text; use toString() or choose a text element",
                    call.function.name()
                );
                return Err(EvalError::wrong_type(at, message));
            }
        };
        match call.function {
            Upper => return text(value.to_uppercase()),
            Lower => return text(value.to_lowercase()),
            Length => return Ok(Value::Integer(value.chars().count() as i64).into()),
            ToChars => {
                return Ok(value.chars().map(|c| Value::String(c.to_string().into())).collect());
            }
            Trim => return text(value.trim().to_owned()),
            Substring => return self.substring(&value, call, scope, at),
            Matches | MatchesFull | ReplaceMatches => {
                return self.patterns(&value, call, scope, at);
            }
            _ => {}
        }
        let Some(argument) = self.text_arg(call, 0, scope, at)? else {
            return Ok(Collection::new());
        };
        let argument = &*argument;
        match call.function {
            IndexOf => Ok(Value::Integer(character_position(&value, value.find(argument))).into()),
            LastIndexOf => {
                Ok(Value::Integer(character_position(&value, value.rfind(argument))).into())
            }
            StartsWith => truth(value.starts_with(argument)),
            EndsWith => truth(value.ends_with(argument)),
            Contains => truth(value.contains(argument)),
            Replace => {
                let Some(by) = self.text_arg(call, 1, scope, at)? else {
                    return Ok(Collection::new());
                };
                let places = value.matches(argument).count();
                self.room(value.len().saturating_add(places.saturating_mul(by.len())), at)?;
                text(value.replace(argument, &by))
            }
            Split if argument.is_empty() => {
                Ok(value.chars().map(|c| Value::String(c.to_string().into())).collect())
            }
            Split => Ok(value
                .split(argument)
                .map(|part| Value::String(part.to_owned().into()))
                .collect()),
            _ => {
                let coded = match call.function {
                    Encode => codec::encode(&value, argument).map(Some),
                    Decode => codec::decode(&value, argument),
                    Escape => codec::escape(&value, argument).map(Some),
                    _ => codec::unescape(&value, argument).map(Some),
                };
                match coded {
                    Some(coded) => Ok(coded.map(|coded| Value::String(coded.into())).into()),
                    None => {
                        let message = "this coding is not known; there are base64, urlbase64 and hex, and html and json";
                        Err(EvalError::new(at, EvalErrorKind::BadArgument, message))
                    }
                }
            }
        }
    }

    /// Guards against texts that double and double again.
    fn room(&self, length: usize, at: u32) -> Result<(), EvalError> {
        self.step(length / 64, at)?;
        if length <= MAX_TEXT {
            return Ok(());
        }
        let message = "the text grows beyond 16 MiB; work on smaller pieces";
        Err(EvalError::new(at, EvalErrorKind::StepLimit, message))
    }

    fn substring(&self, value: &str, call: &Call, scope: &Scope<'_, 'a>, at: u32) -> Outcome<'a> {
        let Some(start) = self.integer_arg(call, 0, scope, at)? else {
            return Ok(Collection::new());
        };
        let Ok(start) = usize::try_from(start) else { return Ok(Collection::new()) };
        if start >= value.chars().count() {
            return Ok(Collection::new());
        }
        let length = match self.code.arg(call, 1) {
            Some(_) => self.integer_arg(call, 1, scope, at)?.unwrap_or(i64::MAX),
            None => i64::MAX,
        };
        let length = usize::try_from(length).unwrap_or(0);
        text(value.chars().skip(start).take(length).collect::<String>())
    }

    fn patterns(&self, value: &str, call: &Call, scope: &Scope<'_, 'a>, at: u32) -> Outcome<'a> {
        let replaces = call.function == Function::ReplaceMatches;
        let Some(source) = self.text_arg(call, 0, scope, at)? else { return Ok(Collection::new()) };
        let by =
            if replaces { self.text_arg(call, 1, scope, at)? } else { Some(Cow::Borrowed("")) };
        let Some(by) = by else { return Ok(Collection::new()) };
        let flags_at = if replaces { 2 } else { 1 };
        let flags = self.text_arg(call, flags_at, scope, at)?.unwrap_or_default();
        if replaces && source.is_empty() {
            return text(value.to_owned());
        }
        let full = call.function == Function::MatchesFull;
        // A literal pattern is compiled once for the program.
        let is_literal =
            |index| self.code.arg(call, index).is_none_or(|id| self.code.literal(id).is_some());
        let slot = self.code.patterns.get(call.pattern as usize);
        let fresh;
        let regex = match slot {
            Some(slot) if is_literal(0) && is_literal(flags_at) => {
                slot.get_or_init(|| pattern::compile(&source, &flags, full)).as_ref()
            }
            _ => {
                self.step(500, at)?;
                fresh = pattern::compile(&source, &flags, full);
                fresh.as_ref()
            }
        };
        let Some(regex) = regex else {
            let message = "the regular expression cannot be used: it is ill-formed, too large, or has look-around or back references";
            return Err(EvalError::new(at, EvalErrorKind::BadPattern, message));
        };
        self.step(value.len() / 64, at)?;
        if !replaces {
            return truth(regex.is_match(value));
        }
        let by = pattern::replacement(&by);
        let places = regex.find_iter(value).count();
        self.room(
            value.len().saturating_add(places.saturating_mul(by.len() + value.len() / 8)),
            at,
        )?;
        text(regex.replace_all(value, by.as_str()).into_owned())
    }

    /// `join`: the texts of all items, one after the other.
    pub(super) fn join(
        &self,
        call: &Call,
        input: &[Value<'a>],
        scope: &Scope<'_, 'a>,
        at: u32,
    ) -> Outcome<'a> {
        let separator = self.text_arg(call, 0, scope, at)?.unwrap_or_default();
        if input.is_empty() {
            return Ok(Collection::new());
        }
        let mut out = String::new();
        let mut first = true;
        for item in input {
            match self.one(std::slice::from_ref(item), at)? {
                None => continue,
                Some(Value::String(part)) => {
                    if !first {
                        out.push_str(&separator);
                    }
                    out.push_str(&part);
                    first = false;
                }
                Some(_) => {
                    return Err(EvalError::wrong_type(
                        at,
                        "join() joins texts; use select(toString())",
                    ));
                }
            }
            if out.len() > MAX_TEXT {
                self.room(out.len(), at)?;
            }
        }
        text(out)
    }
}
