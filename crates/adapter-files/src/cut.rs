//! Cuts one input into pieces, by its bytes alone: never by the size of a read.

use memchr::memchr;

use crate::input::InputLimits;
use crate::piece::{PieceError, PieceErrorCode, PieceKind, RawPiece};
use crate::source::{BUFFER, Source};

const BOM: [u8; 3] = [0xef, 0xbb, 0xbf];

/// What is known of the input.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mode {
    /// Nothing yet. `true`: the name says NDJSON.
    Start(bool),
    Lines,
    /// In a line longer than the limit, up to its end.
    Skipping,
    Done,
}

/// The pieces of one input, in order.
pub(crate) struct Cutter {
    source: Source,
    limits: InputLimits,
    chunk_bytes: usize,
    input: u32,
    next_piece: u32,
    mode: Mode,
    /// Bytes read and not handed out.
    buf: Vec<u8>,
    /// End of the last whole line in `buf`.
    whole: usize,
    /// Line ends are searched from here.
    searched: usize,
    ended: bool,
    failed: Option<PieceError>,
    /// Offset of `buf` in the decompressed input.
    offset: u64,
    /// Line number of the first line in `buf`.
    line: u64,
    /// Line ends within `buf[..whole]`.
    lines_whole: u64,
}

impl Cutter {
    pub(crate) fn new(
        source: Source,
        input: u32,
        ndjson: bool,
        expected: u64,
        chunk_bytes: usize,
        limits: &InputLimits,
    ) -> Self {
        // With room for the read that finds the end: without it the whole document would move.
        let capacity = usize::try_from(expected.min(limits.max_document_bytes)).unwrap_or(0);
        let capacity = capacity.saturating_add(BUFFER);
        Self {
            source,
            limits: *limits,
            chunk_bytes: chunk_bytes.max(1),
            input,
            next_piece: 0,
            mode: Mode::Start(ndjson),
            buf: Vec::with_capacity(if ndjson { 0 } else { capacity }),
            whole: 0,
            searched: 0,
            ended: false,
            failed: None,
            offset: 0,
            line: 1,
            lines_whole: 0,
        }
    }

    pub(crate) fn consumed(&self) -> u64 {
        self.source.consumed()
    }

    /// The next piece; `None` at the end of the input.
    pub(crate) fn next(&mut self) -> Option<RawPiece> {
        loop {
            match self.mode {
                Mode::Start(ndjson) => {
                    if let Some(piece) = self.start(ndjson) {
                        return Some(piece);
                    }
                }
                Mode::Lines => {
                    if let Some(piece) = self.lines() {
                        return Some(piece);
                    }
                }
                Mode::Skipping => self.skip_line(),
                Mode::Done => return None,
            }
        }
    }

    /// Reads on; `false` at the end or at a failure.
    fn fill(&mut self) -> bool {
        if self.ended {
            return false;
        }
        match self.source.fill(&mut self.buf) {
            Ok(0) => self.ended = true,
            Ok(_) => return true,
            Err(error) => {
                self.failed = Some(error);
                self.ended = true;
            }
        }
        false
    }

    fn start(&mut self, ndjson: bool) -> Option<RawPiece> {
        while self.buf.len() < BOM.len() && self.fill() {}
        if self.buf.starts_with(&BOM) {
            self.drop_front(BOM.len());
        }
        let Some((at, byte)) = self.seek_byte(0) else {
            self.mode = Mode::Done;
            let error = self.failed.take().unwrap_or(PieceError::new(if self.ended {
                PieceErrorCode::Empty
            } else {
                PieceErrorCode::TooLarge
            }));
            return Some(self.error_piece(error, PieceKind::Document));
        };
        if ndjson || (byte == b'{' && self.second_line_is_an_object(at)) {
            self.mode = Mode::Lines;
            return None;
        }
        self.mode = Mode::Done;
        while !self.over_limit() && self.fill() {}
        let too_large = self.over_limit();
        if let Some(error) =
            self.failed.take().or(too_large.then(|| PieceError::new(PieceErrorCode::TooLarge)))
        {
            return Some(self.error_piece(error, PieceKind::Document));
        }
        let bytes = std::mem::take(&mut self.buf);
        Some(self.piece(PieceKind::Document, None, bytes, None))
    }

    /// First byte from `from` on that is not white space, reading on up to the document limit.
    fn seek_byte(&mut self, mut from: usize) -> Option<(usize, u8)> {
        loop {
            let rest = self.buf.get(from..)?;
            if let Some((at, byte)) =
                rest.iter().enumerate().find(|(_, b)| !b.is_ascii_whitespace())
            {
                return Some((from + at, *byte));
            }
            from = self.buf.len();
            if self.over_limit() || !self.fill() {
                return None;
            }
        }
    }

    fn over_limit(&self) -> bool {
        self.buf.len() as u64 > self.limits.max_document_bytes
    }

    /// NDJSON without the extension: a line begins with `{`, does not end where a value or a member must
    /// follow, and the next line begins with `{` again. No valid pretty-printed document looks like that.
    fn second_line_is_an_object(&mut self, at: usize) -> bool {
        let mut from = at;
        let end = loop {
            let rest = self.buf.get(from..).unwrap_or_default();
            if let Some(end) = memchr(b'\n', rest) {
                break from + end;
            }
            from = self.buf.len();
            if self.over_limit() || !self.fill() {
                return false;
            }
        };
        let line = self.buf.get(at..end).unwrap_or_default().trim_ascii_end();
        if matches!(line.last(), Some(b':' | b',' | b'[')) || line.len() == 1 {
            return false;
        }
        self.seek_byte(end).is_some_and(|(_, byte)| byte == b'{')
    }

    fn lines(&mut self) -> Option<RawPiece> {
        loop {
            let rest = self.buf.get(self.searched..).unwrap_or_default();
            let found = memchr(b'\n', rest).map(|n| self.searched + n);
            let line_end = found.unwrap_or(self.buf.len());
            if (line_end - self.whole) as u64 > self.limits.max_line_bytes {
                return self.too_long();
            }
            if let Some(end) = found {
                self.whole = end + 1;
                self.searched = end + 1;
                self.lines_whole += 1;
                if self.whole >= self.chunk_bytes {
                    return self.chunk();
                }
                continue;
            }
            self.searched = self.buf.len();
            if !self.fill() {
                return self.last();
            }
        }
    }

    /// What remains when the input has ended: whole lines, then the failure or the line without an end.
    fn last(&mut self) -> Option<RawPiece> {
        let Some(error) = self.failed.take() else {
            self.whole = self.buf.len();
            self.mode = Mode::Done;
            return self.chunk();
        };
        if let Some(piece) = self.chunk() {
            self.failed = Some(error);
            return Some(piece);
        }
        self.mode = Mode::Done;
        Some(self.error_piece(error, PieceKind::NdjsonChunk))
    }

    fn too_long(&mut self) -> Option<RawPiece> {
        if let Some(piece) = self.chunk() {
            return Some(piece);
        }
        let piece =
            self.error_piece(PieceError::new(PieceErrorCode::LineTooLong), PieceKind::NdjsonChunk);
        self.searched = 0;
        self.mode = Mode::Skipping;
        Some(piece)
    }

    fn skip_line(&mut self) {
        if let Some(end) = memchr(b'\n', &self.buf) {
            self.drop_front(end + 1);
            self.line += 1;
            self.mode = Mode::Lines;
            return;
        }
        self.drop_front(self.buf.len());
        if !self.fill() {
            // A failure inside the line is part of it: the line is one error already.
            self.mode = Mode::Done;
        }
    }

    /// Hands out the whole lines, if there is anything in them.
    fn chunk(&mut self) -> Option<RawPiece> {
        if self.whole == 0 {
            return None;
        }
        let lines = std::mem::take(&mut self.lines_whole);
        let rest = self.buf.split_off(self.whole);
        let bytes = std::mem::replace(&mut self.buf, rest);
        let length = bytes.len();
        self.whole = 0;
        self.searched = self.searched.saturating_sub(length);
        let piece = if bytes.trim_ascii().is_empty() {
            None
        } else {
            Some(self.piece(PieceKind::NdjsonChunk, Some(self.line), bytes, None))
        };
        self.offset += length as u64;
        self.line += lines;
        piece
    }

    fn drop_front(&mut self, bytes: usize) {
        self.buf.drain(..bytes.min(self.buf.len()));
        self.offset += bytes as u64;
        self.whole = 0;
        self.searched = 0;
        self.lines_whole = 0;
    }

    fn error_piece(&mut self, error: PieceError, kind: PieceKind) -> RawPiece {
        let line = (kind == PieceKind::NdjsonChunk).then_some(self.line);
        if kind == PieceKind::Document {
            self.buf = Vec::new();
        }
        self.piece(kind, line, Vec::new(), Some(error))
    }

    fn piece(
        &mut self,
        kind: PieceKind,
        first_line: Option<u64>,
        bytes: Vec<u8>,
        error: Option<PieceError>,
    ) -> RawPiece {
        let piece = self.next_piece;
        self.next_piece = self.next_piece.saturating_add(1);
        RawPiece { input: self.input, piece, offset: self.offset, first_line, bytes, kind, error }
    }
}
