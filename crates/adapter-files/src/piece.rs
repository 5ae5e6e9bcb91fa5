//! What a reader hands out.

use std::fmt;
use std::io;

use thiserror::Error;

use crate::input;

/// A run of pieces that is processed, written and made durable as a whole.
#[non_exhaustive]
pub struct RawSegment {
    /// Position of the segment in the input, from 0.
    pub index: u32,
    /// Its pieces, in input order.
    pub pieces: Vec<RawPiece>,
}

impl RawSegment {
    /// Bytes in all pieces together.
    pub fn bytes(&self) -> u64 {
        self.pieces.iter().map(|p| p.bytes.len() as u64).sum()
    }
}

impl fmt::Debug for RawSegment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawSegment")
            .field("index", &self.index)
            .field("pieces", &self.pieces.len())
            .field("bytes", &self.bytes())
            .finish()
    }
}

/// A whole JSON document, some whole lines of NDJSON, or the place where an input could not be read.
#[non_exhaustive]
pub struct RawPiece {
    /// Index of the input.
    pub input: u32,
    /// Position of the piece in its input, from 0.
    pub piece: u32,
    /// Where it begins in the decompressed input, in bytes.
    pub offset: u64,
    /// Line number of its first line, from 1; `None` for a document.
    pub first_line: Option<u64>,
    /// The bytes; empty when there is an error.
    pub bytes: Vec<u8>,
    /// Document or lines.
    pub kind: PieceKind,
    /// Why there are no bytes. Such a piece counts as one item, to be quarantined.
    pub error: Option<PieceError>,
}

impl RawPiece {
    /// The name of its input: `input-00042`.
    pub fn label(&self) -> String {
        input::label(self.input)
    }

    /// The lines that are not blank, each without its line end. A document is one "line".
    pub fn lines(&self) -> Lines<'_> {
        Lines {
            rest: &self.bytes,
            offset: self.offset,
            number: self.first_line.unwrap_or(1),
            whole: self.kind == PieceKind::Document,
        }
    }
}

impl fmt::Debug for RawPiece {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawPiece")
            .field("input", &self.input)
            .field("piece", &self.piece)
            .field("offset", &self.offset)
            .field("first_line", &self.first_line)
            .field("bytes", &self.bytes.len())
            .field("kind", &self.kind)
            .field("error", &self.error)
            .finish()
    }
}

/// Shape of a piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PieceKind {
    /// One JSON document, the whole input.
    Document,
    /// Whole lines, a JSON value in each.
    NdjsonChunk,
}

/// One line of a piece and its place in the decompressed input.
#[derive(Clone, Copy)]
pub struct Line<'a> {
    /// Line number, from 1.
    pub number: u64,
    /// Offset of its first byte.
    pub offset: u64,
    /// The bytes, without the line end.
    pub bytes: &'a [u8],
}

impl fmt::Debug for Line<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Line")
            .field("number", &self.number)
            .field("offset", &self.offset)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

/// Iterator of [`RawPiece::lines`].
#[derive(Clone)]
pub struct Lines<'a> {
    rest: &'a [u8],
    offset: u64,
    number: u64,
    whole: bool,
}

impl fmt::Debug for Lines<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Lines").field("rest", &self.rest.len()).finish()
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        while !self.rest.is_empty() {
            let end = if self.whole { None } else { memchr::memchr(b'\n', self.rest) };
            let (bytes, rest) = match end {
                Some(end) => self.rest.split_at(end + 1),
                None => (self.rest, &[][..]),
            };
            let line = Line {
                number: self.number,
                offset: self.offset,
                bytes: trim_end(bytes, self.whole),
            };
            self.rest = rest;
            self.offset += bytes.len() as u64;
            self.number += 1;
            if !line.bytes.trim_ascii().is_empty() {
                return Some(line);
            }
        }
        None
    }
}

fn trim_end(bytes: &[u8], whole: bool) -> &[u8] {
    if whole {
        return bytes;
    }
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    bytes.strip_suffix(b"\r").unwrap_or(bytes)
}

/// Kinds of [`PieceError`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PieceErrorCode {
    /// The input cannot be opened.
    Unreadable,
    /// Reading broke off.
    ReadFailed,
    /// No bytes, or nothing but white space.
    Empty,
    /// The gzip stream ends too early.
    GzipTruncated,
    /// The gzip stream is damaged.
    GzipCorrupt,
    /// The gzip stream expands beyond the permitted ratio.
    GzipBomb,
    /// The document is larger than the limit.
    TooLarge,
    /// A line is longer than the limit.
    LineTooLong,
}

impl PieceErrorCode {
    /// A stable word for reports: `gzip-truncated`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unreadable => "unreadable",
            Self::ReadFailed => "read-failed",
            Self::Empty => "empty",
            Self::GzipTruncated => "gzip-truncated",
            Self::GzipCorrupt => "gzip-corrupt",
            Self::GzipBomb => "gzip-bomb",
            Self::TooLarge => "too-large",
            Self::LineTooLong => "line-too-long",
        }
    }

    /// What happened and how to mend it, in one sentence without any value or path.
    pub fn message(self) -> &'static str {
        match self {
            Self::Unreadable => {
                "the input cannot be opened: check that it still exists and may be read"
            }
            Self::ReadFailed => {
                "reading the input broke off: check the disk or the connection and run again"
            }
            Self::Empty => "the input is empty: export it again or leave it out",
            Self::GzipTruncated => "the gzip data ends too early: copy or export the file again",
            Self::GzipCorrupt => "the gzip data is damaged: copy or export the file again",
            Self::GzipBomb => {
                "the gzip data expands beyond the permitted ratio: unpack it and look at it, or raise the limit"
            }
            Self::TooLarge => {
                "the document is larger than the limit: split it, export NDJSON, or raise the limit"
            }
            Self::LineTooLong => "the line is longer than the limit: split it or raise the limit",
        }
    }
}

/// Why a piece has no bytes: the place stands in the piece, the cause here.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("{}{}", .code.message(), cause_text(.cause))]
#[non_exhaustive]
pub struct PieceError {
    /// What went wrong.
    pub code: PieceErrorCode,
    /// The operating system's word for it, if it came from there.
    pub cause: Option<io::ErrorKind>,
}

impl PieceError {
    pub(crate) fn new(code: PieceErrorCode) -> Self {
        Self { code, cause: None }
    }

    pub(crate) fn io(code: PieceErrorCode, error: &io::Error) -> Self {
        Self { code, cause: Some(error.kind()) }
    }
}

fn cause_text(cause: &Option<io::ErrorKind>) -> String {
    cause.map(|kind| format!(" ({kind})")).unwrap_or_default()
}
