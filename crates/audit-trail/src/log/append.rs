//! Appending entries and sealing.

use std::io::{self, BufRead, Write};

use super::checkpoint::{Checkpoint, Head};
use super::verdict::Why;
use super::verify::{Scan, Step};
use crate::event::{AuditEvent, Instant, RunId, Software};
use crate::key::SealKey;
use crate::merkle::leaf_hash;

/// Why a log cannot be appended to.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LogError {
    /// Reading or writing failed. After a failed write the log may end in part of a line:
    /// [`Log::resume`] then says how much to keep.
    #[error("the audit log cannot be read or written")]
    Io(#[from] io::Error),
    /// The last line of the existing log was cut off, as by a kill: shorten it to `keep` bytes.
    #[error("the last line of the audit log is cut off: its first {keep} bytes are whole")]
    Torn {
        /// The length, in bytes, of the whole lines.
        keep: u64,
    },
    /// The existing log is not as it was written; nothing may be appended to it.
    #[error("the audit log was altered at line {line}: {why}")]
    Altered {
        /// The line where it shows, from 1.
        line: u64,
        /// What does not agree.
        why: Why,
    },
}

/// A log that one run appends to. Each entry is written at once as one line; nothing is held back.
///
/// A run that ends without [`Log::seal`] leaves a log that verifies as unsealed.
#[derive(Debug)]
pub struct Log<W> {
    out: W,
    run: RunId,
    software: Software,
    state: State,
}

#[derive(Debug)]
struct State {
    tree: crate::merkle::CompactRange,
    seals: u64,
    sealed: u64,
    previous: crate::merkle::Hash,
}

impl<W: Write> Log<W> {
    /// Begins an empty log.
    pub fn create(out: W, run: RunId, software: Software) -> Self {
        Self { out, run, software, state: State::from(Scan::default()) }
    }

    /// Goes on with a log that has lines already: reads `existing` whole, checks it without a key,
    /// and appends to `out`.
    ///
    /// # Errors
    /// [`LogError::Altered`] when the log is not as it was written, [`LogError::Torn`] when its last
    /// line is cut off, [`LogError::Io`] when reading fails.
    pub fn resume(
        mut existing: impl BufRead,
        out: W,
        run: RunId,
        software: Software,
    ) -> Result<Self, LogError> {
        let mut scan = Scan::default();
        loop {
            match scan.next(&mut existing)? {
                Step::End => break,
                Step::Entry | Step::Seal(_) => {}
                Step::Broken(Why::Torn) => return Err(LogError::Torn { keep: scan.bytes }),
                Step::Broken(why) => return Err(LogError::Altered { line: scan.lines + 1, why }),
            }
        }
        Ok(Self { out, run, software, state: State::from(scan) })
    }

    /// Appends one entry and returns its number.
    ///
    /// # Errors
    /// [`LogError::Io`] when writing fails; the run must then stop.
    pub fn append(&mut self, event: &AuditEvent) -> Result<u64, LogError> {
        let number = self.state.tree.size();
        let mut line = event.to_json(number, &self.run, &self.software).into_bytes();
        let leaf = leaf_hash(&line);
        line.push(b'\n');
        self.out.write_all(&line)?;
        self.state.tree.push(leaf);
        Ok(number)
    }

    /// Seals everything so far under `key`.
    ///
    /// # Errors
    /// [`LogError::Io`] when writing fails.
    pub fn seal(&mut self, key: &SealKey, recorded: Instant) -> Result<Checkpoint, LogError> {
        let checkpoint = Checkpoint::sealed(
            self.state.seals,
            self.head(),
            self.run.clone(),
            recorded,
            self.state.previous,
            key,
        );
        let mut line = checkpoint.line().into_bytes();
        let digest = crate::merkle::Hash::of_bytes(&line);
        line.push(b'\n');
        self.out.write_all(&line)?;
        self.out.flush()?;
        self.state.previous = digest;
        self.state.seals += 1;
        self.state.sealed = checkpoint.head.size;
        Ok(checkpoint)
    }

    /// Size and root of all entries so far.
    pub fn head(&self) -> Head {
        Head { size: self.state.tree.size(), root: self.state.tree.root() }
    }

    /// Entries that no seal covers yet.
    pub fn unsealed(&self) -> u64 {
        self.state.tree.size() - self.state.sealed
    }

    /// The writer, for flushing and syncing.
    pub const fn writer(&mut self) -> &mut W {
        &mut self.out
    }

    /// Gives the writer back.
    pub fn into_inner(self) -> W {
        self.out
    }
}

impl From<Scan> for State {
    fn from(scan: Scan) -> Self {
        Self { tree: scan.tree, seals: scan.seals, sealed: scan.sealed, previous: scan.previous }
    }
}
