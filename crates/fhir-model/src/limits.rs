//! What the reader refuses, and how it says so: limits, errors with line and column.

/// What the reader refuses.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Nesting of objects and arrays; deeper values are skipped and noted as a defect. Default 128; more than 2,000 counts as
    /// 2,000, so that nothing that walks a tree needs more stack than a thread has.
    pub max_depth: u16,
    /// Bytes of one document; never over 4 GiB. Default 1 GiB.
    pub max_bytes: u64,
    /// Bytes of one string. Default 64 MiB.
    pub max_string: u64,
}

/// The deepest nesting that any limit can allow.
const DEEPEST: u16 = 2000;

impl Limits {
    /// The nesting that is allowed.
    pub(crate) fn depth(&self) -> u16 {
        self.max_depth.min(DEEPEST)
    }
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { max_depth: 128, max_bytes: 1 << 30, max_string: 64 << 20 }
    }
}

/// Why bytes could not be read, and where. Never shows the bytes themselves.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{kind} at line {line}, column {column}")]
#[non_exhaustive]
pub struct ReadError {
    /// What is wrong.
    pub kind: ReadErrorKind,
    /// Byte offset, from 0.
    pub offset: usize,
    /// Line, from 1.
    pub line: usize,
    /// Column in bytes, from 1.
    pub column: usize,
}

/// The kinds of [`ReadError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ReadErrorKind {
    /// Nothing but white space.
    #[error("the input is empty; expected a JSON object")]
    Empty,
    /// The input ends inside a value: it was probably cut off.
    #[error("the input ends inside a value; it may be truncated")]
    UnexpectedEnd,
    /// A byte that cannot stand here.
    #[error("unexpected character; expected a JSON value")]
    ExpectedValue,
    /// A member name must follow.
    #[error("expected a member name in double quotes")]
    ExpectedKey,
    /// `:` must follow a member name.
    #[error("expected ':' after the member name")]
    ExpectedColon,
    /// `,` or a closing bracket must follow.
    #[error("expected ',' or a closing bracket")]
    ExpectedCommaOrEnd,
    /// Not a JSON number.
    #[error("malformed number")]
    Number,
    /// Not a JSON escape.
    #[error("malformed escape in a string")]
    Escape,
    /// A raw control character in a string.
    #[error("control character in a string; it must be escaped")]
    Control,
    /// Not UTF-8.
    #[error("invalid UTF-8; convert the input to UTF-8")]
    Utf8,
    /// Something stands after the end of the value.
    #[error("more text after the end of the JSON value")]
    Trailing,
    /// Over [`Limits::max_bytes`].
    #[error("the document is over the size limit; split it or raise the limit")]
    TooLarge,
    /// Over [`Limits::max_string`].
    #[error("a string is over the size limit; move it out of the document or raise the limit")]
    StringTooLong,
}

impl ReadError {
    pub(crate) fn at(kind: ReadErrorKind, source: &[u8], offset: usize) -> ReadError {
        let before = source.get(..offset.min(source.len())).unwrap_or(source);
        let line = memchr::memchr_iter(b'\n', before).count() + 1;
        let column = offset - memchr::memrchr(b'\n', before).map_or(0, |n| n + 1) + 1;
        ReadError { kind, offset, line, column }
    }

    pub(crate) fn utf8(bytes: Vec<u8>) -> Result<String, ReadError> {
        String::from_utf8(bytes).map_err(|e| {
            let offset = e.utf8_error().valid_up_to();
            ReadError::at(ReadErrorKind::Utf8, e.as_bytes(), offset)
        })
    }
}
