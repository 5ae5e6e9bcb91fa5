//! The entries of a Bundle one by one, without holding the Bundle.

use std::io::Read;

use crate::document::Document;
use crate::limits::{Limits, ReadError, ReadErrorKind};
use crate::node::Node;
use crate::resource::Resource;
use crate::value_end::ValueEnd;

/// How much is asked of the source at once.
const CHUNK: usize = 64 * 1024;

/// An entry of a Bundle, on its own.
#[derive(Clone, Debug)]
pub struct BundleEntry {
    /// Its number, from 0.
    pub number: u32,
    /// Byte offset in the stream.
    pub offset: u64,
    /// The entry object: `fullUrl`, `resource`, `request` and so on.
    pub document: Document,
}

impl BundleEntry {
    /// The resource it holds.
    pub fn resource(&self) -> Option<Resource> {
        let node = self.document.root().get("resource")?;
        Some(Resource::new(self.document.clone(), node.id()))
    }

    /// Its `fullUrl`.
    pub fn full_url(&self) -> Option<std::borrow::Cow<'_, str>> {
        self.document.root().get("fullUrl").and_then(Node::text)
    }
}

/// Why the stream cannot go on, or what is wrong with one entry.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StreamError {
    /// The source failed; nothing more comes.
    #[error("the source cannot be read")]
    Source(#[from] std::io::Error),
    /// What stands around the entries is no JSON object, or passes a limit; nothing more comes.
    #[error("the bundle: {0}")]
    Bundle(ReadError),
    /// One entry is malformed; the next ones still come. Line and column count from the start of the stream.
    #[error("entry {number}: {error}")]
    Entry {
        /// Its number, from 0.
        number: u32,
        /// What is wrong.
        error: ReadError,
    },
}

/// Reads a Bundle from bytes as they come and yields its entries; no more than one of them is held.
///
/// ```
/// use medpipe_fhir_model::{BundleEntries, Limits};
///
/// let text = br#"{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"1"}}],"total":1}"#;
/// let mut entries = BundleEntries::new(&text[..], Limits::default());
/// for entry in &mut entries {
///     assert_eq!(entry?.resource().map(|r| r.resource_type().to_owned()).as_deref(), Some("Patient"));
/// }
/// let bundle = entries.finish()?;
/// assert_eq!(bundle.source(), r#"{"resourceType":"Bundle","total":1}"#);
/// # Ok::<(), medpipe_fhir_model::StreamError>(())
/// ```
///
/// [`Limits::max_bytes`] holds for each entry and for what stands around them, not for the whole stream.
pub struct BundleEntries<R> {
    source: R,
    limits: Limits,
    buffer: Vec<u8>,
    /// Everything before this place of the buffer has been used up.
    at: usize,
    /// Offset of the buffer's first byte in the stream, and the line it stands in.
    base: u64,
    line: usize,
    /// Bytes of that line before the buffer.
    column: usize,
    state: State,
    number: u32,
    /// The members around the entries, as the text of an object without its closing brace.
    around: Vec<u8>,
    ended: bool,
    /// Why the stream cannot go on, once that was said.
    fault: Option<Fault>,
}

/// What [`State::Broken`] came from.
enum Fault {
    Bundle(ReadError),
    Source(std::io::ErrorKind),
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Start,
    /// A member or the end of the object may come.
    Member,
    /// A comma or the end of the object must come.
    AfterMember,
    Entries,
    AfterEntry,
    Done,
    Broken,
}

type Step<T> = Result<T, StreamError>;

impl<R: Read> BundleEntries<R> {
    /// Begins to read.
    pub fn new(source: R, limits: Limits) -> BundleEntries<R> {
        BundleEntries {
            source,
            limits,
            buffer: Vec::new(),
            at: 0,
            base: 0,
            line: 1,
            column: 0,
            state: State::Start,
            number: 0,
            around: Vec::new(),
            ended: false,
            fault: None,
        }
    }

    /// Reads to the end and returns what stood around the entries: the Bundle without `entry`.
    ///
    /// # Errors
    /// As the iterator, also when it has said so before; entries that were not asked for are passed over, malformed ones too.
    pub fn finish(mut self) -> Result<Document, StreamError> {
        loop {
            match self.advance() {
                Ok(Some(_)) | Err(StreamError::Entry { .. }) => {}
                Ok(None) => break,
                Err(error) => return Err(error),
            }
        }
        match self.fault {
            Some(Fault::Bundle(error)) => return Err(StreamError::Bundle(error)),
            Some(Fault::Source(kind)) => return Err(StreamError::Source(kind.into())),
            None => {}
        }
        self.around.push(b'}');
        Document::parse_with(self.around, &self.limits).map_err(StreamError::Bundle)
    }

    fn advance(&mut self) -> Step<Option<BundleEntry>> {
        loop {
            match self.state {
                State::Done | State::Broken => return Ok(None),
                State::Start => {
                    if self.peek()? == Some(0xef) {
                        self.fill_to(3)?;
                        if self.rest().starts_with(b"\xef\xbb\xbf") {
                            self.at += 3;
                        }
                    }
                    match self.peek()? {
                        Some(b'{') => self.at += 1,
                        Some(_) => return Err(self.bundle_error(ReadErrorKind::ExpectedValue)),
                        None => return Err(self.bundle_error(ReadErrorKind::Empty)),
                    }
                    self.around.push(b'{');
                    self.state = State::Member;
                }
                State::Member => self.member()?,
                State::AfterMember => match self.peek()? {
                    Some(b',') => {
                        self.at += 1;
                        self.state = State::Member;
                        if self.peek()? == Some(b'}') {
                            return Err(self.bundle_error(ReadErrorKind::ExpectedKey));
                        }
                    }
                    Some(b'}') => self.end()?,
                    Some(_) => return Err(self.bundle_error(ReadErrorKind::ExpectedCommaOrEnd)),
                    None => return Err(self.bundle_error(ReadErrorKind::UnexpectedEnd)),
                },
                State::Entries => match self.peek()? {
                    Some(b']') => {
                        self.at += 1;
                        self.state = State::AfterMember;
                    }
                    Some(_) => return self.entry().map(Some),
                    None => return Err(self.bundle_error(ReadErrorKind::UnexpectedEnd)),
                },
                State::AfterEntry => match self.peek()? {
                    Some(b',') => {
                        self.at += 1;
                        self.state = State::Entries;
                        if self.peek()? == Some(b']') {
                            return Err(self.bundle_error(ReadErrorKind::ExpectedValue));
                        }
                    }
                    Some(b']') => {
                        self.at += 1;
                        self.state = State::AfterMember;
                    }
                    Some(_) => return Err(self.bundle_error(ReadErrorKind::ExpectedCommaOrEnd)),
                    None => return Err(self.bundle_error(ReadErrorKind::UnexpectedEnd)),
                },
            }
        }
    }

    fn member(&mut self) -> Step<()> {
        match self.peek()? {
            Some(b'"') => {}
            Some(b'}') => return self.end(),
            Some(_) => return Err(self.bundle_error(ReadErrorKind::ExpectedKey)),
            None => return Err(self.bundle_error(ReadErrorKind::UnexpectedEnd)),
        }
        let (from, to) = self.value()?;
        let key = self.buffer.get(from..to).unwrap_or_default().to_vec();
        match self.peek()? {
            Some(b':') => self.at += 1,
            Some(_) => return Err(self.bundle_error(ReadErrorKind::ExpectedColon)),
            None => return Err(self.bundle_error(ReadErrorKind::UnexpectedEnd)),
        }
        if key == b"\"entry\"" && self.peek()? == Some(b'[') {
            self.at += 1;
            self.state = State::Entries;
            return Ok(());
        }
        self.peek()?;
        let (from, to) = self.value()?;
        if self.around.len() > 1 {
            self.around.push(b',');
        }
        self.around.extend_from_slice(&key);
        self.around.push(b':');
        self.around.extend_from_slice(self.buffer.get(from..to).unwrap_or_default());
        if self.around.len() as u64 > self.limits.max_bytes {
            return Err(self.bundle_error(ReadErrorKind::TooLarge));
        }
        self.state = State::AfterMember;
        Ok(())
    }

    fn entry(&mut self) -> Step<BundleEntry> {
        let (from, to) = self.value()?;
        let number = self.number;
        self.number += 1;
        self.state = State::AfterEntry;
        let bytes = self.buffer.get(from..to).unwrap_or_default().to_vec();
        let offset = self.base + from as u64;
        match Document::parse_with(bytes, &self.limits) {
            Ok(document) => Ok(BundleEntry { number, offset, document }),
            Err(error) => Err(StreamError::Entry { number, error: self.moved(error, from) }),
        }
    }

    fn end(&mut self) -> Step<()> {
        self.at += 1;
        if self.peek()?.is_some() {
            return Err(self.bundle_error(ReadErrorKind::Trailing));
        }
        self.state = State::Done;
        Ok(())
    }

    fn rest(&self) -> &[u8] {
        self.buffer.get(self.at..).unwrap_or_default()
    }

    /// The next byte that is no white space, still unread.
    fn peek(&mut self) -> Step<Option<u8>> {
        loop {
            let space = self
                .rest()
                .iter()
                .take_while(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r'))
                .count();
            self.at += space;
            if let Some(byte) = self.rest().first() {
                return Ok(Some(*byte));
            }
            if !self.more()? {
                return Ok(None);
            }
        }
    }

    fn fill_to(&mut self, count: usize) -> Step<()> {
        while self.rest().len() < count && self.more()? {}
        Ok(())
    }

    /// The range in the buffer of the value that begins here; moves behind it.
    fn value(&mut self) -> Step<(usize, usize)> {
        let mut scan = ValueEnd::default();
        let mut seen = 0;
        loop {
            let fresh = self.rest().get(seen..).unwrap_or_default();
            if let Some(length) = scan.feed(fresh) {
                let from = self.at;
                self.at = from + seen + length;
                return Ok((from, self.at));
            }
            seen = self.rest().len();
            if seen as u64 > self.limits.max_bytes {
                return Err(self.bundle_error(ReadErrorKind::TooLarge));
            }
            if !self.more()? {
                return Err(self.bundle_error(ReadErrorKind::UnexpectedEnd));
            }
        }
    }

    /// Drops what is used up and asks the source for more; false at its end.
    fn more(&mut self) -> Step<bool> {
        if self.ended {
            return Ok(false);
        }
        if self.at > 0 {
            let used = self.buffer.get(..self.at).unwrap_or_default();
            self.line += memchr::memchr_iter(b'\n', used).count();
            self.column = match memchr::memrchr(b'\n', used) {
                Some(last) => used.len() - last - 1,
                None => self.column + used.len(),
            };
            self.base += self.at as u64;
            self.buffer.drain(..self.at);
            self.at = 0;
        }
        // A long value is read in growing steps, so that moving it costs little.
        let step = CHUNK.max(self.buffer.len() / 2);
        let before = self.buffer.len();
        self.buffer.resize(before + step, 0);
        let got = loop {
            match self.source.read(self.buffer.get_mut(before..).unwrap_or_default()) {
                Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
                other => break other,
            }
        };
        self.buffer.truncate(before + *got.as_ref().unwrap_or(&0));
        match got {
            Ok(0) => self.ended = true,
            Ok(_) => {}
            Err(error) => {
                self.state = State::Broken;
                self.fault = Some(Fault::Source(error.kind()));
                return Err(error.into());
            }
        }
        Ok(!self.ended)
    }

    /// An error of a part of the buffer, with its place in the stream.
    fn moved(&self, error: ReadError, from: usize) -> ReadError {
        let before = self.buffer.get(..from).unwrap_or_default();
        let start = ReadError::at(error.kind, before, before.len());
        let column_before = if start.line == 1 { self.column } else { 0 };
        ReadError {
            kind: error.kind,
            offset: (self.base as usize).saturating_add(from + error.offset),
            line: self.line + start.line - 1 + error.line - 1,
            column: match error.line {
                1 => column_before + start.column - 1 + error.column,
                _ => error.column,
            },
        }
    }

    fn bundle_error(&mut self, kind: ReadErrorKind) -> StreamError {
        self.state = State::Broken;
        let here = ReadError { kind, offset: 0, line: 1, column: 1 };
        let error = self.moved(here, self.at);
        self.fault = Some(Fault::Bundle(error.clone()));
        StreamError::Bundle(error)
    }
}

impl<R: Read> Iterator for BundleEntries<R> {
    type Item = Result<BundleEntry, StreamError>;

    fn next(&mut self) -> Option<Self::Item> {
        self.advance().transpose()
    }
}

impl<R> std::fmt::Debug for BundleEntries<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("BundleEntries")
            .field("entries", &self.number)
            .field("held", &self.buffer.len())
            .finish()
    }
}
