//! A text that comes in pieces.

use crate::known::KnownFacts;
use crate::{Detector, Scratch, Span, engine};

/// Smallest window.
const SMALLEST: usize = 256;

/// A part of the text in which nothing changes any more.
#[derive(Clone, Copy)]
pub struct Settled<'t> {
    /// Where the part begins in the whole text, in bytes.
    pub offset: usize,
    /// The part. The parts put together are the text.
    pub text: &'t str,
    /// What is found in it, sorted and disjoint; byte offsets into [`text`](Self::text).
    pub spans: &'t [Span],
}

impl std::fmt::Debug for Settled<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Settled")
            .field("offset", &self.offset)
            .field("bytes", &self.text.len())
            .field("spans", &self.spans.len())
            .finish()
    }
}

/// Why a stream has ended early. Nothing more is handed out by it, whatever is pushed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum StreamError {
    /// The bytes at this offset are no UTF-8.
    NotUtf8 {
        /// Byte offset in the whole text.
        at: usize,
    },
}

impl std::fmt::Display for StreamError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let StreamError::NotUtf8 { at } = self;
        write!(f, "no UTF-8 at byte {at}: convert the text first")
    }
}

impl std::error::Error for StreamError {}

/// Detection in a text that comes in pieces; made by [`Detector::stream`].
///
/// Bytes go in by [`push`](Self::push), cut anywhere, even inside a character. What is settled comes out
/// with its findings; everything else is held back, never more than a window (64 KiB unless
/// [chosen](Self::window) smaller) and the piece at hand. [`finish`](Self::finish) hands out the rest.
///
/// ```
/// use medpipe_phi_detect::Detector;
///
/// let mut clean = String::new();
/// let mut stream = Detector::new().stream();
/// let mut redact = |part: medpipe_phi_detect::Settled<'_>| {
///     let mut from = 0;
///     for span in part.spans {
///         clean.push_str(&part.text[from..span.start]);
///         clean.push_str("[gone]");
///         from = span.end;
///     }
///     clean.push_str(&part.text[from..]);
/// };
/// for piece in ["Call Dr. Nora Bren", "nan at 212-5", "55-0147."] {
///     stream.push(piece.as_bytes(), &mut redact)?;
/// }
/// stream.finish(&mut redact)?;
/// assert_eq!(clean, "Call [gone] at [gone].");
/// # Ok::<(), medpipe_phi_detect::StreamError>(())
/// ```
///
/// # Equal to the whole text
/// How the text is cut into pieces never matters. A text within the window gives exactly what
/// [`Detector::detect`] gives. A longer one is read block by block, as `detect` does, so every finding is the
/// same but for what needs the whole document: a name that stands first without evidence and is only later
/// introduced as one is found from there on, and not in blocks that were handed out before. With a smaller
/// window values that cross a block's end (a line end wherever there is one) may also be missed; lines
/// shorter than half the window are never cut. Where that matters, push one document at a time and
/// [`end_document`](Self::end_document) behind each.
///
/// # Fails closed
/// Text is handed out only behind detection. A stream that is dropped, or met invalid UTF-8, keeps what it
/// held back.
pub struct Stream {
    detector: Detector,
    known: Option<KnownFacts>,
    window: usize,
    held: Vec<u8>,
    /// Bytes of `held` known to be UTF-8.
    valid: usize,
    /// Bytes handed out so far.
    offset: usize,
    scratch: Scratch,
    spans: Vec<Span>,
    failed: Option<StreamError>,
}

impl std::fmt::Debug for Stream {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stream")
            .field("offset", &self.offset)
            .field("held", &self.held.len())
            .field("failed", &self.failed)
            .finish_non_exhaustive()
    }
}

impl Detector {
    /// Detection in a text that comes in pieces.
    pub fn stream(&self) -> Stream {
        Stream {
            detector: self.clone(),
            known: None,
            window: engine::BLOCK,
            held: Vec::new(),
            valid: 0,
            offset: 0,
            scratch: Scratch::new(),
            spans: Vec::new(),
            failed: None,
        }
    }
}

impl Stream {
    /// Also looks for these values of a patient.
    pub fn known(mut self, known: KnownFacts) -> Stream {
        self.known = Some(known);
        self
    }

    /// How much is held back, in bytes: 256 to 65,536 (the default), moved to the nearer end.
    pub fn window(mut self, bytes: usize) -> Stream {
        self.window = bytes.clamp(SMALLEST, engine::BLOCK);
        self
    }

    /// Bytes held back now.
    pub fn held(&self) -> usize {
        self.held.len()
    }

    /// Takes a piece and calls `each` with every part that is settled by it.
    pub fn push(
        &mut self,
        piece: &[u8],
        each: &mut dyn FnMut(Settled<'_>),
    ) -> Result<(), StreamError> {
        self.refuse()?;
        // A long piece is taken in slices, so that memory stays bounded.
        for slice in piece.chunks(engine::BLOCK) {
            self.held.extend_from_slice(slice);
            let bad = self.read_utf8();
            self.settle(false, each);
            if bad {
                return self.fail();
            }
        }
        Ok(())
    }

    /// Settles all that was pushed: the end of a document. The next one begins without its names.
    pub fn end_document(&mut self, each: &mut dyn FnMut(Settled<'_>)) -> Result<(), StreamError> {
        self.refuse()?;
        if self.valid < self.held.len() {
            return self.fail();
        }
        self.settle(true, each);
        self.scratch.names.clear();
        Ok(())
    }

    /// Settles the rest.
    pub fn finish(mut self, each: &mut dyn FnMut(Settled<'_>)) -> Result<(), StreamError> {
        self.end_document(each)
    }

    fn refuse(&self) -> Result<(), StreamError> {
        self.failed.map_or(Ok(()), Err)
    }

    fn fail(&mut self) -> Result<(), StreamError> {
        let error = StreamError::NotUtf8 { at: self.offset + self.valid };
        self.failed = Some(error);
        self.held = Vec::new();
        self.valid = 0;
        Err(error)
    }

    /// Reads on as UTF-8; says whether something else was met. A character not yet complete is none.
    fn read_utf8(&mut self) -> bool {
        match std::str::from_utf8(self.held.get(self.valid..).unwrap_or_default()) {
            Ok(text) => {
                self.valid += text.len();
                false
            }
            Err(error) => {
                self.valid += error.valid_up_to();
                error.error_len().is_some()
            }
        }
    }

    /// Hands out whole blocks, and with `all` what remains.
    fn settle(&mut self, all: bool, each: &mut dyn FnMut(Settled<'_>)) {
        let valid = self.held.get(..self.valid).unwrap_or_default();
        let Ok(text) = std::str::from_utf8(valid) else { return };
        let mut done = 0;
        while all || text.len() - done > self.window {
            let Some(block) = engine::next_block(text, done, self.window) else { break };
            self.spans.clear();
            let inner = &self.detector.inner;
            let known = self.known.as_ref();
            engine::one_block(inner, block, known, &mut self.scratch, &mut self.spans);
            if !inner.recognizers.is_empty() {
                engine::custom(inner, block, &mut self.scratch, &mut self.spans);
            }
            each(Settled { offset: self.offset + done, text: block, spans: &self.spans });
            done += block.len();
        }
        self.held.drain(..done);
        self.valid -= done;
        self.offset += done;
    }
}
