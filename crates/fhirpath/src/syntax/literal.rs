//! Date and time literals.

use super::SyntaxError;
use crate::value::{Date, DateTime, Time, Value};

/// How far a date or time literal reaches after its `@`.
pub(super) fn temporal_end(body: &str) -> usize {
    let bytes = body.as_bytes();
    let digits = |from: usize, count: usize| {
        bytes.get(from..from + count).is_some_and(|d| d.iter().all(u8::is_ascii_digit))
    };
    let byte = |at: usize| bytes.get(at).copied().unwrap_or(0);
    let mut at = 0;
    if byte(0) != b'T' {
        if !digits(0, 4) {
            return 0;
        }
        at = 4;
        for _ in 0..2 {
            if byte(at) == b'-' && digits(at + 1, 2) {
                at += 3;
            }
        }
        if byte(at) != b'T' {
            return at;
        }
    }
    let is_time = at == 0;
    at += 1;
    if !digits(at, 2) {
        return at;
    }
    at += 2;
    for _ in 0..2 {
        if byte(at) == b':' && digits(at + 1, 2) {
            at += 3;
        }
    }
    if byte(at) == b'.' && digits(at + 1, 1) {
        at += 1;
        while digits(at, 1) {
            at += 1;
        }
    }
    if is_time {
        return at;
    }
    match byte(at) {
        b'Z' => at + 1,
        b'+' | b'-' if digits(at + 1, 2) && byte(at + 3) == b':' && digits(at + 4, 2) => at + 6,
        _ => at,
    }
}

/// The value of a literal, without its `@`.
pub(super) fn temporal(text: &str, position: usize) -> Result<Value<'static>, SyntaxError> {
    let value = match text.strip_prefix('T') {
        Some(time) => Time::parse(time).map(Value::Time),
        None if text.contains('T') => {
            DateTime::parse(text.strip_suffix('T').unwrap_or(text)).map(Value::DateTime)
        }
        None => Date::parse(text).map(Value::Date),
    };
    value.ok_or_else(|| {
        SyntaxError::syntax(
            position,
            "no such date or time; write @YYYY-MM-DD, @YYYY-MM-DDThh:mm:ss+hh:mm or @Thh:mm:ss",
        )
    })
}
