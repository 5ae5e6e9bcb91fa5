//! Which files are read, and in which order.
//!
//! A mention is a file, a directory (searched through for `.json`, `.ndjson`, `.jsonl` and the same with
//! `.gz`), a glob, or `-` for standard input. Files of all mentions are sorted by their path relative to the
//! mention, bytewise, then by mention: the order does not depend on where the data lies, nor on the order
//! in which a file system lists it. One file mentioned twice is two inputs; its resources then count as duplicates.

mod resolve;

use std::fmt;
use std::path::{Path, PathBuf};

use thiserror::Error;

pub(crate) use resolve::data_extension;
pub use resolve::resolve;

/// What to read, as the user gave it.
#[derive(Clone)]
#[non_exhaustive]
pub struct InputSpec {
    /// Mentions: a file, a directory, a glob, or `-` for standard input.
    pub paths: Vec<String>,
}

impl InputSpec {
    /// A spec of these mentions.
    pub fn new<I>(paths: I) -> Self
    where
        I: IntoIterator,
        I::Item: Into<String>,
    {
        Self { paths: paths.into_iter().map(Into::into).collect() }
    }
}

impl fmt::Debug for InputSpec {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InputSpec").field("mentions", &self.paths.len()).finish()
    }
}

/// Limits that keep one bad file from exhausting memory or disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InputLimits {
    /// Largest JSON document, in decompressed bytes. Default 512 MiB.
    pub max_document_bytes: u64,
    /// Longest NDJSON line, in bytes. Default 64 MiB.
    pub max_line_bytes: u64,
    /// Largest ratio of decompressed to compressed bytes, beyond [`gzip_ratio_from`](Self::gzip_ratio_from). Default 200.
    pub max_gzip_ratio: u64,
    /// Decompressed bytes up to which no ratio is asked for. Default 64 MiB.
    pub gzip_ratio_from: u64,
}

impl Default for InputLimits {
    fn default() -> Self {
        Self {
            max_document_bytes: 512 << 20,
            max_line_bytes: 64 << 20,
            max_gzip_ratio: 200,
            gzip_ratio_from: 64 << 20,
        }
    }
}

/// One input of a run. Its path is for opening it, not for showing it: see [`label`](Self::label).
#[derive(Clone)]
#[non_exhaustive]
pub struct InputFile {
    /// Position in the sorted list of inputs, from 0.
    pub index: u32,
    /// Where it lies; `-` for standard input. Never printed by this crate.
    pub path: PathBuf,
    /// Size on disk; 0 for standard input and for anything without a size.
    pub bytes: u64,
    /// Begins with the magic bytes of gzip (not known beforehand for standard input and pipes).
    pub gzip: bool,
    /// The directory mention it was found under, if any.
    pub(crate) root: Option<PathBuf>,
    pub(crate) stdin: bool,
}

impl InputFile {
    /// The name for outputs, logs and messages: `input-00042`.
    pub fn label(&self) -> String {
        label(self.index)
    }

    /// Whether this is standard input, which can be read only once.
    pub fn is_stdin(&self) -> bool {
        self.stdin
    }

    /// The directory on the command line under which this file was found, if it was found under one.
    pub fn root(&self) -> Option<&Path> {
        self.root.as_deref()
    }
}

impl fmt::Debug for InputFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("InputFile")
            .field("index", &self.index)
            .field("bytes", &self.bytes)
            .field("gzip", &self.gzip)
            .finish_non_exhaustive()
    }
}

/// The name of an input in outputs, logs and messages: `input-00042`.
pub fn label(index: u32) -> String {
    format!("input-{index:05}")
}

/// Why the inputs cannot be listed. All are usage errors; the number is that of the mention, from 1.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum InputError {
    /// Nothing was mentioned.
    #[error("no input was given: name a file, a directory, a glob, or - for standard input")]
    NoInput,
    /// A mention names nothing that exists.
    #[error("input {mention} does not exist: check the path")]
    NotFound {
        /// Number of the mention, from 1.
        mention: usize,
    },
    /// A glob matches nothing.
    #[error(
        "input {mention} is a glob that matches no file: check it, and quote it against the shell"
    )]
    NoMatch {
        /// Number of the mention, from 1.
        mention: usize,
    },
    /// A directory holds none of the file kinds read.
    #[error("input {mention} is a directory without .json, .ndjson or .jsonl files (plain or .gz)")]
    EmptyDirectory {
        /// Number of the mention, from 1.
        mention: usize,
    },
    /// A glob cannot be parsed.
    #[error("input {mention} is not a valid glob: error at character {position}")]
    BadPattern {
        /// Number of the mention, from 1.
        mention: usize,
        /// Character position in the pattern.
        position: usize,
    },
    /// A symbolic link leads back to a directory it lies in.
    #[error(
        "input {mention} holds a symbolic link that leads back to a directory above it: remove the link, or name the files"
    )]
    SymlinkLoop {
        /// Number of the mention, from 1.
        mention: usize,
    },
    /// `-` was given more than once.
    #[error("standard input (-) was given more than once: it can be read only once")]
    StdinTwice,
    /// More inputs or segments than an unsigned 32-bit number counts.
    #[error("too many inputs or segments for one run: split it")]
    TooMany,
}
