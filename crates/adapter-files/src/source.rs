//! Bytes of one input, decompressed when they are gzip.

use std::fs::File;
use std::io::{self, BufReader, Cursor, Read};

use flate2::bufread::MultiGzDecoder;

use crate::input::{InputFile, InputLimits};
use crate::piece::{PieceError, PieceErrorCode};

/// First two bytes of a gzip member (RFC 1952, 2.3.1).
pub(crate) const GZIP_MAGIC: [u8; 2] = [0x1f, 0x8b];

/// Fixed, so that a damaged gzip stream is read up to the same byte every time.
pub(crate) const BUFFER: usize = 128 << 10;

/// What is decoded in the same step as damaged data is lost: so the steps are small.
const GZIP_STEP: usize = 16 << 10;

/// An opened input.
pub(crate) enum Source {
    Plain(Counting),
    Gzip { inner: Box<MultiGzDecoder<BufReader<Counting>>>, out: u64, limits: InputLimits },
}

impl Source {
    /// Opens a file or standard input.
    pub(crate) fn open(file: &InputFile, limits: &InputLimits) -> Result<Self, PieceError> {
        let raw: Box<dyn Read + Send> = if file.is_stdin() {
            Box::new(io::stdin())
        } else {
            let opened = File::open(&file.path)
                .map_err(|e| PieceError::io(PieceErrorCode::Unreadable, &e))?;
            if opened.metadata().is_ok_and(|m| m.is_dir()) {
                return Err(PieceError::new(PieceErrorCode::Unreadable));
            }
            Box::new(opened)
        };
        Self::from_reader(raw, limits)
    }

    /// Looks at the first two bytes to tell gzip from plain.
    pub(crate) fn from_reader(
        mut raw: Box<dyn Read + Send>,
        limits: &InputLimits,
    ) -> Result<Self, PieceError> {
        let mut head = Vec::with_capacity(2);
        raw.by_ref()
            .take(2)
            .read_to_end(&mut head)
            .map_err(|e| PieceError::io(PieceErrorCode::ReadFailed, &e))?;
        let gzip = head == GZIP_MAGIC;
        let counting = Counting { inner: Box::new(Cursor::new(head).chain(raw)), bytes: 0 };
        Ok(if gzip {
            let inner = Box::new(MultiGzDecoder::new(BufReader::with_capacity(BUFFER, counting)));
            Self::Gzip { inner, out: 0, limits: *limits }
        } else {
            Self::Plain(counting)
        })
    }

    /// Bytes taken from the file so far, before decompression.
    pub(crate) fn consumed(&self) -> u64 {
        match self {
            Self::Plain(counting) => counting.bytes,
            Self::Gzip { inner, .. } => inner.get_ref().get_ref().bytes,
        }
    }

    /// Appends some bytes to `buf`; 0 at the end.
    pub(crate) fn fill(&mut self, buf: &mut Vec<u8>) -> Result<usize, PieceError> {
        let before = buf.len();
        let step = if matches!(self, Self::Gzip { .. }) { GZIP_STEP } else { BUFFER };
        buf.resize(before + step, 0);
        let room = buf.get_mut(before..).unwrap_or_default();
        let result = self.read_some(room);
        buf.truncate(before + *result.as_ref().unwrap_or(&0));
        result
    }

    fn read_some(&mut self, room: &mut [u8]) -> Result<usize, PieceError> {
        match self {
            Self::Plain(inner) => {
                retry(inner, room).map_err(|e| PieceError::io(PieceErrorCode::ReadFailed, &e))
            }
            Self::Gzip { inner, out, limits } => {
                let got = retry(inner.as_mut(), room).map_err(|e| gzip_error(&e))?;
                *out += got as u64;
                let permitted =
                    inner.get_ref().get_ref().bytes.saturating_mul(limits.max_gzip_ratio);
                if *out > limits.gzip_ratio_from && *out > permitted {
                    return Err(PieceError::new(PieceErrorCode::GzipBomb));
                }
                Ok(got)
            }
        }
    }
}

fn retry(reader: &mut impl Read, room: &mut [u8]) -> io::Result<usize> {
    loop {
        match reader.read(room) {
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            other => return other,
        }
    }
}

fn gzip_error(error: &io::Error) -> PieceError {
    match error.kind() {
        io::ErrorKind::UnexpectedEof => PieceError::new(PieceErrorCode::GzipTruncated),
        io::ErrorKind::InvalidInput | io::ErrorKind::InvalidData => {
            PieceError::new(PieceErrorCode::GzipCorrupt)
        }
        _ => PieceError::io(PieceErrorCode::ReadFailed, error),
    }
}

/// Counts what is read.
pub(crate) struct Counting {
    inner: Box<dyn Read + Send>,
    bytes: u64,
}

impl Read for Counting {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let got = self.inner.read(buf)?;
        self.bytes += got as u64;
        Ok(got)
    }
}
