//! Segments: the unit of work and of durability.
//!
//! Pieces are gathered in input order until [`SegmentConfig::segment_bytes`] is reached. Where a segment ends
//! follows from the inputs alone, so a resumed run can [skip](SegmentReader::skip_segments) what is done.

use std::fmt;
use std::io::Read;

use crate::cut::Cutter;
use crate::input::{InputError, InputFile, InputLimits, data_extension};
use crate::piece::{PieceError, PieceErrorCode, PieceKind, RawPiece, RawSegment};
use crate::source::Source;

/// A piece counts at least this much, so that a million unreadable files do not make one segment.
const LEAST_WEIGHT: u64 = 1024;

/// How inputs are cut. A resumed run must use the same values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SegmentConfig {
    /// A segment ends with the piece that reaches this many bytes. Default 8 MiB.
    pub segment_bytes: u64,
    /// An NDJSON chunk ends with the line that reaches this many bytes. Default 1 MiB.
    pub chunk_bytes: u64,
    /// Limits of documents, lines and gzip.
    pub limits: InputLimits,
}

impl Default for SegmentConfig {
    fn default() -> Self {
        Self { segment_bytes: 8 << 20, chunk_bytes: 1 << 20, limits: InputLimits::default() }
    }
}

/// Reads inputs segment by segment; holds one segment at a time.
pub struct SegmentReader {
    files: std::vec::IntoIter<InputFile>,
    config: SegmentConfig,
    stdin: Option<Box<dyn Read + Send>>,
    current: Option<Cutter>,
    next_index: u32,
    /// File bytes of the inputs that are read through.
    consumed: u64,
}

impl SegmentReader {
    /// A reader of these files, in their order.
    pub fn new(files: Vec<InputFile>, config: SegmentConfig) -> Self {
        Self {
            files: files.into_iter(),
            config,
            stdin: None,
            current: None,
            next_index: 0,
            consumed: 0,
        }
    }

    /// Reads the input `-` from here instead of from standard input.
    pub fn with_stdin(mut self, reader: Box<dyn Read + Send>) -> Self {
        self.stdin = Some(reader);
        self
    }

    /// The next segment; `None` when all inputs are read.
    ///
    /// # Errors
    /// [`InputError::TooMany`] after 2³² segments. What is wrong with one input stands in its pieces.
    pub fn next_segment(&mut self) -> Result<Option<RawSegment>, InputError> {
        let mut pieces = Vec::new();
        let mut weight = 0u64;
        while weight < self.config.segment_bytes.max(1) {
            let Some(piece) = self.next_piece() else { break };
            weight += (piece.bytes.len() as u64).max(LEAST_WEIGHT);
            pieces.push(piece);
        }
        if pieces.is_empty() {
            return Ok(None);
        }
        let index = self.next_index;
        self.next_index = index.checked_add(1).ok_or(InputError::TooMany)?;
        Ok(Some(RawSegment { index, pieces }))
    }

    /// Reads past `count` segments; returns how many there were.
    ///
    /// # Errors
    /// As [`next_segment`](Self::next_segment).
    pub fn skip_segments(&mut self, count: u32) -> Result<u32, InputError> {
        for skipped in 0..count {
            if self.next_segment()?.is_none() {
                return Ok(skipped);
            }
        }
        Ok(count)
    }

    /// Bytes taken from files so far, before decompression: for progress against the sum of [`InputFile::bytes`].
    pub fn consumed(&self) -> u64 {
        self.consumed + self.current.as_ref().map_or(0, Cutter::consumed)
    }

    fn next_piece(&mut self) -> Option<RawPiece> {
        loop {
            if let Some(cutter) = &mut self.current {
                if let Some(piece) = cutter.next() {
                    return Some(piece);
                }
                self.consumed += cutter.consumed();
                self.current = None;
            }
            let file = self.files.next()?;
            match self.open(&file) {
                Ok(cutter) => self.current = Some(cutter),
                Err(error) => return Some(unopened(&file, error)),
            }
        }
    }

    fn open(&mut self, file: &InputFile) -> Result<Cutter, PieceError> {
        let limits = &self.config.limits;
        let source = match self.stdin.take_if(|_| file.is_stdin()) {
            Some(reader) => Source::from_reader(reader, limits)?,
            None => Source::open(file, limits)?,
        };
        let chunk_bytes = usize::try_from(self.config.chunk_bytes).unwrap_or(usize::MAX);
        let expected = if file.gzip { 0 } else { file.bytes };
        Ok(Cutter::new(source, file.index, is_ndjson(file), expected, chunk_bytes, limits))
    }
}

impl fmt::Debug for SegmentReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SegmentReader")
            .field("config", &self.config)
            .field("next_index", &self.next_index)
            .field("files_left", &self.files.len())
            .finish_non_exhaustive()
    }
}

fn is_ndjson(file: &InputFile) -> bool {
    matches!(data_extension(&file.path).as_deref(), Some("ndjson" | "jsonl"))
}

fn unopened(file: &InputFile, error: PieceError) -> RawPiece {
    let kind = if is_ndjson(file) { PieceKind::NdjsonChunk } else { PieceKind::Document };
    RawPiece {
        input: file.index,
        piece: 0,
        offset: 0,
        first_line: None,
        bytes: Vec::new(),
        kind,
        error: Some(error),
    }
}

/// Reads one range of the decompressed bytes of an input, as a quarantine line names it.
///
/// # Errors
/// [`PieceError`] when the input cannot be read; [`PieceErrorCode::ReadFailed`] when it ends before the range does;
/// [`PieceErrorCode::TooLarge`] when the range is longer than the document limit.
pub fn fetch(
    file: &InputFile,
    offset: u64,
    length: u64,
    limits: &InputLimits,
) -> Result<Vec<u8>, PieceError> {
    if length > limits.max_document_bytes {
        return Err(PieceError::new(PieceErrorCode::TooLarge));
    }
    let mut source = Source::open(file, limits)?;
    let mut buf = Vec::new();
    let mut start = offset;
    loop {
        let dropped = start.min(buf.len() as u64);
        buf.drain(..usize::try_from(dropped).unwrap_or(0));
        start -= dropped;
        if start == 0 && buf.len() as u64 >= length {
            buf.truncate(usize::try_from(length).unwrap_or(0));
            return Ok(buf);
        }
        if source.fill(&mut buf)? == 0 {
            return Err(PieceError::new(PieceErrorCode::ReadFailed));
        }
    }
}
