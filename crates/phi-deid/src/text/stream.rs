//! Redaction of a text that comes in pieces.

use std::io::{self, Read, Write};

use medpipe_phi_detect::{KnownFacts, Settled, Span, Stream, StreamError};

use super::{TextRedactor, add_births, marks, replace};
use crate::policy::FreeText;
use crate::value::{Replacer, Subject};

/// Bytes read at once.
const PIECE: usize = 64 * 1024;

/// Redacts a text that comes in pieces: a log, a socket, a file larger than memory. Made by
/// [`TextRedactor::stream`].
///
/// ```
/// use medpipe_phi_deid::{Policy, TextRedactor};
///
/// let redactor = TextRedactor::new(Policy::safe_harbor());
/// let mut clean = String::new();
/// let mut stream = redactor.stream();
/// for piece in ["user=Nora Bren", "nan ip=10.1", ".2.3 ok\n"] {
///     stream.push(piece.as_bytes(), &mut |part| clean.push_str(part))?;
/// }
/// let found = stream.finish(&mut |part| clean.push_str(part))?;
/// assert!(found >= 2 && !clean.contains("Brennan") && clean.ends_with(" ok\n"));
/// # Ok::<(), medpipe_phi_deid::StreamError>(())
/// ```
///
/// # Equal to the whole text
/// However the text is cut, the same comes out; up to 64 KiB it is what [`TextRedactor::redact`] gives, and
/// beyond, what [`Stream`] says of longer texts. Never more than its window is held back.
///
/// # Fails closed
/// Nothing is handed out but what was searched. A stream that is dropped, or met something else than UTF-8,
/// keeps what it held back.
pub struct Redactor {
    stream: Stream,
    replacing: Replacing,
}

struct Replacing {
    replacer: Replacer,
    subject: Subject,
    spans: Vec<Span>,
    out: String,
    found: u64,
}

/// Why redaction from a reader to a writer ended early.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RedactError {
    /// The reader failed.
    #[error("the text cannot be read: {0}")]
    Read(io::ErrorKind),
    /// The writer failed.
    #[error("the redacted text cannot be written: {0}")]
    Write(io::ErrorKind),
    /// The text is not UTF-8.
    #[error(transparent)]
    Text(#[from] StreamError),
}

impl TextRedactor {
    /// Redaction of a text that comes in pieces.
    pub fn stream(&self) -> Redactor {
        let replacer = self.replacer.clone();
        let subject = replacer.nobody();
        let replacing =
            Replacing { replacer, subject, spans: Vec::new(), out: String::new(), found: 0 };
        Redactor { stream: self.detector.stream(), replacing }
    }
}

impl Redactor {
    /// Also looks for these values of a patient.
    pub fn known(mut self, known: KnownFacts) -> Redactor {
        self.stream = self.stream.known(known);
        self
    }

    /// The patient whose text it is, from [`Replacer::subject`].
    pub fn subject(mut self, subject: Subject) -> Redactor {
        self.replacing.subject = subject;
        self
    }

    /// How much is held back, in bytes (see [`Stream::window`]).
    pub fn window(mut self, bytes: usize) -> Redactor {
        self.stream = self.stream.window(bytes);
        self
    }

    /// Takes a piece and hands out what is settled by it.
    ///
    /// # Errors
    /// [`StreamError`] when the bytes are not UTF-8; nothing more is handed out then.
    pub fn push(&mut self, piece: &[u8], out: &mut dyn FnMut(&str)) -> Result<(), StreamError> {
        let replacing = &mut self.replacing;
        self.stream.push(piece, &mut |part| out(replacing.replaced(part)))
    }

    /// Hands out all that was pushed: the end of a document. Names found in it are not looked for in the next.
    ///
    /// # Errors
    /// [`StreamError`] when the text ends within a character.
    pub fn end_document(&mut self, out: &mut dyn FnMut(&str)) -> Result<(), StreamError> {
        let replacing = &mut self.replacing;
        self.stream.end_document(&mut |part| out(replacing.replaced(part)))
    }

    /// Hands out the rest; gives the number of values replaced.
    ///
    /// # Errors
    /// [`StreamError`] when the text ends within a character.
    pub fn finish(mut self, out: &mut dyn FnMut(&str)) -> Result<u64, StreamError> {
        self.end_document(out)?;
        Ok(self.replacing.found)
    }

    /// Reads to the end and writes what is redacted; gives the number of values replaced.
    ///
    /// # Errors
    /// [`RedactError`] when reading or writing fails, or the text is not UTF-8.
    pub fn copy(mut self, mut from: impl Read, mut to: impl Write) -> Result<u64, RedactError> {
        let mut piece = vec![0; PIECE];
        let mut failed = None;
        loop {
            let length = match from.read(&mut piece) {
                Ok(0) => break,
                Ok(length) => length,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(RedactError::Read(error.kind())),
            };
            let read = piece.get(..length).unwrap_or_default();
            self.push(read, &mut |part| write(&mut to, part, &mut failed))?;
            if let Some(kind) = failed {
                return Err(RedactError::Write(kind));
            }
        }
        let found = self.finish(&mut |part| write(&mut to, part, &mut failed))?;
        if failed.is_none() {
            failed = to.flush().err().map(|error| error.kind());
        }
        match failed {
            Some(kind) => Err(RedactError::Write(kind)),
            None => Ok(found),
        }
    }
}

fn write(to: &mut impl Write, part: &str, failed: &mut Option<io::ErrorKind>) {
    if failed.is_none() {
        *failed = to.write_all(part.as_bytes()).err().map(|error| error.kind());
    }
}

impl Replacing {
    fn replaced(&mut self, part: Settled<'_>) -> &str {
        self.out.clear();
        if self.replacer.policy().free_text == FreeText::Remove {
            return "";
        }
        self.spans.clear();
        self.spans.extend_from_slice(part.spans);
        marks::leave(part.text, &mut self.spans);
        add_births(part.text, &self.replacer, &mut self.spans);
        self.found += self.spans.len() as u64;
        replace(part.text, &self.spans, &self.replacer, &mut self.subject, &mut self.out);
        &self.out
    }
}

impl std::fmt::Debug for Redactor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Redactor")
            .field("stream", &self.stream)
            .field("found", &self.replacing.found)
            .finish()
    }
}
