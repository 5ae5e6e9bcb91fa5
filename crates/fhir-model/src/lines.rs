//! NDJSON: one document of many roots, bad lines apart.

use crate::document::Document;
use crate::limits::{Limits, ReadError, ReadErrorKind};
use crate::reader::Reader;

/// A line that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineError {
    /// Byte offset of the line in the chunk.
    pub offset: usize,
    /// Its length in bytes, without the line end.
    pub length: usize,
    /// Line number in the chunk, from 1.
    pub line: usize,
    /// What is wrong; line and column count from the start of the chunk.
    pub error: ReadError,
}

impl Document {
    /// Parses NDJSON: every line that is good becomes a root, every line that is not an error.
    /// Blank lines are passed over.
    ///
    /// # Errors
    /// Only when the whole chunk is over [`Limits::max_bytes`].
    pub fn parse_lines(
        bytes: Vec<u8>,
        limits: &Limits,
    ) -> Result<(Document, Vec<LineError>), ReadError> {
        let mut errors = Vec::new();
        let source = decode(bytes, &mut errors);
        let mut reader = Reader::new(&source, limits)?;
        let mut roots = Vec::new();
        for (number, start, end) in lines(source.as_bytes()) {
            let line = source.as_bytes().get(start..end).unwrap_or(b"");
            if line.iter().all(|b| matches!(b, b' ' | b'\t' | b'\r')) {
                continue;
            }
            let bom = usize::from(start == 0 && line.starts_with(b"\xef\xbb\xbf")) * 3;
            match reader.value_at(start + bom, end) {
                Ok(root) => roots.push(root),
                Err(error) => {
                    errors.push(LineError {
                        offset: start,
                        length: end - start,
                        line: number,
                        error,
                    });
                }
            }
        }
        errors.sort_by_key(|e| e.offset);
        let (cells, defects) = reader.into_parts();
        Ok((Document::from_parts(source, cells, roots, defects), errors))
    }
}

/// Line number from 1, start and end (without the line end) of each line.
fn lines(bytes: &[u8]) -> impl Iterator<Item = (usize, usize, usize)> {
    let mut start = 0;
    let mut number = 0;
    std::iter::from_fn(move || {
        if start >= bytes.len() {
            return None;
        }
        let rest = bytes.get(start..)?;
        let len = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
        let line = (number + 1, start, start + len);
        number += 1;
        start += len + 1;
        Some(line)
    })
}

/// UTF-8 text of the chunk; lines that are not UTF-8 are blanked and reported.
fn decode(bytes: Vec<u8>, errors: &mut Vec<LineError>) -> String {
    let mut bytes = match String::from_utf8(bytes) {
        Ok(text) => return text,
        Err(e) => e.into_bytes(),
    };
    let spans: Vec<_> = lines(&bytes).collect();
    for (number, start, end) in spans {
        let Some(line) = bytes.get_mut(start..end) else { continue };
        if let Err(e) = std::str::from_utf8(line) {
            let column = e.valid_up_to() + 1;
            let error = ReadError {
                kind: ReadErrorKind::Utf8,
                offset: start + column - 1,
                line: number,
                column,
            };
            errors.push(LineError { offset: start, length: end - start, line: number, error });
            line.fill(b' ');
        }
    }
    String::from_utf8(bytes).unwrap_or_default()
}
