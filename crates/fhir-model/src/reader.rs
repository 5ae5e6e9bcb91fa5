//! The JSON reader: strict grammar, one pass, a flat tape.

use crate::cell::{Cell, ESCAPED, LONG_KEY, MEMBER, kind_bits};
use crate::document::{Defect, DefectKind, NodeId};
use crate::limits::{Limits, ReadError, ReadErrorKind};
use crate::name::Name;
use crate::node::Kind;
use crate::seen_keys::SeenKeys;

pub(crate) struct Reader<'s> {
    pub(crate) bytes: &'s [u8],
    at: usize,
    depth: u16,
    max_depth: u16,
    limits: &'s Limits,
    pub(crate) cells: Vec<Cell>,
    defects: Vec<Defect>,
}

/// The key of the member whose value is read next.
#[derive(Clone, Copy)]
struct Key {
    start: u32,
    len: u8,
    name: Name,
    meta: u8,
}

const NO_KEY: Key = Key { start: 0, len: 0, name: Name::UNKNOWN, meta: 0 };
type Step<T> = Result<T, (ReadErrorKind, usize)>;

impl<'s> Reader<'s> {
    pub(crate) fn new(source: &'s str, limits: &'s Limits) -> Result<Reader<'s>, ReadError> {
        let bytes = source.as_bytes();
        if bytes.len() as u64 > limits.max_bytes.min(u64::from(u32::MAX) - 16) {
            return Err(ReadError::at(ReadErrorKind::TooLarge, b"", 0));
        }
        let cells = Vec::with_capacity(bytes.len() / 24 + 4);
        Ok(Reader {
            bytes,
            at: 0,
            depth: 0,
            max_depth: limits.depth(),
            limits,
            cells,
            defects: Vec::new(),
        })
    }

    pub(crate) fn into_parts(self) -> (Vec<Cell>, Vec<Defect>) {
        (self.cells, self.defects)
    }

    /// Reads the whole source as one value; returns its tape index.
    pub(crate) fn document(&mut self) -> Result<u32, ReadError> {
        if self.bytes.starts_with(b"\xef\xbb\xbf") {
            self.at = 3;
        }
        let root = self.root_value()?;
        self.space();
        if self.at < self.bytes.len() {
            return Err(ReadError::at(ReadErrorKind::Trailing, self.bytes, self.at));
        }
        Ok(root)
    }

    /// Reads the value that begins at `at`; nothing of it stays on the tape when it is bad.
    pub(crate) fn value_at(&mut self, at: usize, end: usize) -> Result<u32, ReadError> {
        let whole = self.bytes;
        self.bytes = whole.get(..end).unwrap_or(whole);
        self.at = at;
        let (cells, defects) = (self.cells.len(), self.defects.len());
        let result = self.root_value().and_then(|root| {
            self.space();
            if self.at < self.bytes.len() {
                return Err(ReadError::at(ReadErrorKind::Trailing, self.bytes, self.at));
            }
            Ok(root)
        });
        if result.is_err() {
            self.cells.truncate(cells);
            self.defects.truncate(defects);
        }
        self.bytes = whole;
        result
    }

    /// Reads one value wherever it ends; returns its tape index.
    pub(crate) fn prefix(&mut self, at: usize) -> Result<u32, ReadError> {
        self.at = at;
        self.root_value()
    }

    fn root_value(&mut self) -> Result<u32, ReadError> {
        self.space();
        self.depth = 0;
        if self.at >= self.bytes.len() {
            return Err(ReadError::at(ReadErrorKind::Empty, self.bytes, self.at));
        }
        let root = self.cells.len() as u32;
        match self.value(NO_KEY) {
            Ok(()) => Ok(root),
            Err((kind, at)) => Err(ReadError::at(kind, self.bytes, at)),
        }
    }

    #[inline]
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    #[inline]
    fn word(&self, at: usize) -> Option<u64> {
        let chunk = self.bytes.get(at..at + 8)?;
        Some(u64::from_le_bytes(chunk.try_into().ok()?))
    }

    #[inline]
    fn space(&mut self) {
        if self.peek().is_some_and(|b| b > b' ') {
            return;
        }
        loop {
            while self.word(self.at) == Some(0x2020_2020_2020_2020) {
                self.at += 8;
            }
            match self.peek() {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                _ => return,
            }
        }
    }

    #[inline]
    fn push(&mut self, key: Key, kind: Kind, start: usize, end: usize, flags: u8) {
        self.cells.push(Cell {
            key: key.start,
            start: start as u32,
            end: end as u32,
            name: key.name.0,
            key_len: key.len,
            meta: key.meta | kind_bits(kind) | flags,
        });
    }

    fn value(&mut self, key: Key) -> Step<()> {
        let at = self.at;
        match self.peek() {
            Some(b'"') => {
                let (start, end, escaped) = self.string()?;
                self.push(key, Kind::String, start, end, if escaped { ESCAPED } else { 0 });
            }
            Some(b'{') => return self.container(key, Kind::Object),
            Some(b'[') => return self.container(key, Kind::Array),
            Some(b'-' | b'0'..=b'9') => {
                self.number()?;
                self.push(key, Kind::Number, at, self.at, 0);
            }
            Some(b't') => self.literal(key, b"true", Kind::Bool)?,
            Some(b'f') => self.literal(key, b"false", Kind::Bool)?,
            Some(b'n') => self.literal(key, b"null", Kind::Null)?,
            Some(_) => return Err((ReadErrorKind::ExpectedValue, at)),
            None => return Err((ReadErrorKind::UnexpectedEnd, at)),
        }
        Ok(())
    }

    fn literal(&mut self, key: Key, word: &[u8], kind: Kind) -> Step<()> {
        let at = self.at;
        let rest = self.bytes.get(at..).unwrap_or(b"");
        if !rest.starts_with(word) {
            let cut = word.starts_with(rest);
            let what =
                if cut { ReadErrorKind::UnexpectedEnd } else { ReadErrorKind::ExpectedValue };
            return Err((what, at));
        }
        self.at += word.len();
        self.push(key, kind, at, self.at, 0);
        Ok(())
    }

    fn container(&mut self, key: Key, kind: Kind) -> Step<()> {
        let index = self.cells.len();
        let start = self.at;
        if self.depth >= self.max_depth {
            self.defects.push(Defect { node: NodeId(index as u32), kind: DefectKind::TooDeep });
            self.skip_container()?;
            self.push(key, Kind::Null, start, start, 0);
            return Ok(());
        }
        self.depth += 1;
        self.push(key, kind, start, 0, 0);
        self.at += 1;
        if kind == Kind::Object {
            self.members(index)?
        } else {
            self.array_items()?
        }
        self.depth -= 1;
        let end = self.cells.len() as u32;
        if let Some(cell) = self.cells.get_mut(index) {
            cell.end = end;
        }
        Ok(())
    }

    fn array_items(&mut self) -> Step<()> {
        self.space();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(());
        }
        loop {
            self.value(NO_KEY)?;
            self.space();
            match self.peek() {
                Some(b',') => {
                    self.at += 1;
                    self.space();
                }
                Some(b']') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(_) => return Err((ReadErrorKind::ExpectedCommaOrEnd, self.at)),
                None => return Err((ReadErrorKind::UnexpectedEnd, self.at)),
            }
        }
    }

    fn members(&mut self, object: usize) -> Step<()> {
        self.space();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(());
        }
        let mut seen = SeenKeys::default();
        loop {
            match self.peek() {
                Some(b'"') => {}
                Some(_) => return Err((ReadErrorKind::ExpectedKey, self.at)),
                None => return Err((ReadErrorKind::UnexpectedEnd, self.at)),
            }
            let (start, end, escaped) = self.string()?;
            let text = self.bytes.get(start..end).unwrap_or(b"");
            let name = if escaped { Name::UNKNOWN } else { Name::of_bytes(text) };
            let short = !escaped && text.len() < usize::from(LONG_KEY);
            let len = if short { text.len() as u8 } else { LONG_KEY };
            let key = Key { start: start as u32, len, name, meta: MEMBER };
            self.space();
            match self.peek() {
                Some(b':') => self.at += 1,
                Some(_) => return Err((ReadErrorKind::ExpectedColon, self.at)),
                None => return Err((ReadErrorKind::UnexpectedEnd, self.at)),
            }
            self.space();
            let member = self.cells.len();
            if seen.is_repeated(name, text, self, object) {
                let kind = DefectKind::DuplicateKey;
                self.defects.push(Defect { node: NodeId(member as u32), kind });
            }
            self.value(key)?;
            self.space();
            match self.peek() {
                Some(b',') => {
                    self.at += 1;
                    self.space();
                }
                Some(b'}') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(_) => return Err((ReadErrorKind::ExpectedCommaOrEnd, self.at)),
                None => return Err((ReadErrorKind::UnexpectedEnd, self.at)),
            }
        }
    }

    /// Reads a string; returns the range of its content and whether it has escapes.
    #[inline]
    fn string(&mut self) -> Step<(usize, usize, bool)> {
        const ONES: u64 = 0x0101_0101_0101_0101;
        const HIGH: u64 = 0x8080_8080_8080_8080;
        let start = self.at + 1;
        let mut at = start;
        let mut escaped = false;
        loop {
            while let Some(w) = self.word(at) {
                let quote = w ^ (ONES * 0x22);
                let slash = w ^ (ONES * 0x5c);
                let hit = (w.wrapping_sub(ONES * 0x20) & !w)
                    | (quote.wrapping_sub(ONES) & !quote)
                    | (slash.wrapping_sub(ONES) & !slash);
                let hit = hit & HIGH;
                if hit != 0 {
                    at += (hit.trailing_zeros() / 8) as usize;
                    break;
                }
                at += 8;
            }
            match self.bytes.get(at) {
                Some(b'"') => break,
                Some(b'\\') => {
                    escaped = true;
                    at = self.escape(at)?;
                }
                Some(0..0x20) => return Err((ReadErrorKind::Control, at)),
                Some(_) => at += 1,
                None => return Err((ReadErrorKind::UnexpectedEnd, at)),
            }
        }
        if (at - start) as u64 > self.limits.max_string {
            return Err((ReadErrorKind::StringTooLong, start));
        }
        self.at = at + 1;
        Ok((start, at, escaped))
    }

    fn escape(&self, at: usize) -> Step<usize> {
        match self.bytes.get(at + 1) {
            Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't') => Ok(at + 2),
            Some(b'u') => {
                let hex = self.bytes.get(at + 2..at + 6);
                match hex {
                    Some(h) if h.iter().all(u8::is_ascii_hexdigit) => Ok(at + 6),
                    Some(_) => Err((ReadErrorKind::Escape, at)),
                    None => Err((ReadErrorKind::UnexpectedEnd, at)),
                }
            }
            Some(_) => Err((ReadErrorKind::Escape, at)),
            None => Err((ReadErrorKind::UnexpectedEnd, at)),
        }
    }

    fn digits(&mut self) -> usize {
        let from = self.at;
        while self.peek().is_some_and(|b| b.is_ascii_digit()) {
            self.at += 1;
        }
        self.at - from
    }

    fn number(&mut self) -> Step<()> {
        let from = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        let first = self.peek();
        let whole = self.digits();
        if whole == 0 || (whole > 1 && first == Some(b'0')) {
            return Err((ReadErrorKind::Number, from));
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            if self.digits() == 0 {
                return Err((ReadErrorKind::Number, from));
            }
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            if self.digits() == 0 {
                return Err((ReadErrorKind::Number, from));
            }
        }
        Ok(())
    }

    /// Passes over a container without recursion or tape.
    fn skip_container(&mut self) -> Step<()> {
        let mut open: u64 = 0;
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.string()?;
                    continue;
                }
                Some(b'{' | b'[') => open += 1,
                Some(b'}' | b']') => open -= 1,
                Some(_) => {}
                None => return Err((ReadErrorKind::UnexpectedEnd, self.at)),
            }
            self.at += 1;
            if open == 0 {
                return Ok(());
            }
        }
    }
}
