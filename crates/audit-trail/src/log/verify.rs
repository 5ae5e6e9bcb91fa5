//! Streaming verification: one pass, one line and O(log n) hashes in memory.

use std::io::{self, BufRead, Read};

use serde::Deserialize;
use serde::de::IgnoredAny;

use super::checkpoint::{Checkpoint, Head, NO_PREVIOUS, PREFIX};
use super::verdict::{Authenticity, Verdict, Why};
use crate::key::SealKey;
use crate::merkle::{CompactRange, Hash, leaf_hash};

/// The longest line, in bytes, that verification accepts; this crate writes lines of 1 to 2 kB.
pub const MAX_LINE: usize = 1 << 20;

/// Verifies a whole log: structure, numbering, roots, the chain of checkpoints; with a `key` also
/// the seals; with a `head` noted outside also that the log still begins with what it had then.
///
/// # Errors
/// Only those of the reader; whatever the log holds, the result is a [`Verdict`].
pub fn verify(
    mut reader: impl BufRead,
    head: Option<Head>,
    key: Option<&SealKey>,
) -> io::Result<Verdict> {
    let mut scan = Scan::default();
    let mut keyed = Keyed { key, ..Keyed::default() };
    let found = loop {
        if let Some(head) = head
            && scan.tree.size() == head.size
            && scan.tree.root() != head.root
        {
            break Some((scan.lines, Why::OtherThanHead { noted: head.size }));
        }
        match scan.next(&mut reader)? {
            Step::End => break None,
            Step::Broken(why) => break Some((scan.lines + 1, why)),
            Step::Entry => {}
            Step::Seal(checkpoint) => {
                if let Err(why) = keyed.check(&checkpoint, scan.lines) {
                    break Some((scan.lines, why));
                }
            }
        }
    };
    if let Some((line, why)) = found {
        return Ok(Verdict::Altered { line, why });
    }
    let (size, root, seals) = (scan.tree.size(), scan.tree.root(), scan.seals);
    if let Some(head) = head
        && head.size > size
    {
        let why = Why::Shortened { noted: head.size, found: size };
        return Ok(Verdict::Altered { line: scan.lines, why });
    }
    if let Some(line) = keyed.foreign {
        return Ok(Verdict::WrongKey { line, sealed_by_key: keyed.vouched });
    }
    let authenticity = match (key, seals) {
        (Some(_), 1..) => Authenticity::Checked,
        _ => Authenticity::NotChecked,
    };
    Ok(if seals > 0 && scan.sealed == size {
        Verdict::Intact { size, root, seals, authenticity }
    } else {
        Verdict::Unsealed { since: scan.sealed, size, root, seals, authenticity }
    })
}

/// What the key has shown so far.
#[derive(Default)]
struct Keyed<'k> {
    key: Option<&'k SealKey>,
    /// Entries up to the last genuine seal.
    vouched: u64,
    /// The line of the last seal, when it names another key.
    foreign: Option<u64>,
}

impl Keyed<'_> {
    fn check(&mut self, checkpoint: &Checkpoint, line: u64) -> Result<(), Why> {
        let Some(key) = self.key else { return Ok(()) };
        if !checkpoint.names_key(key) {
            self.foreign = Some(line);
        } else if checkpoint.is_genuine(key) {
            self.foreign = None;
            self.vouched = checkpoint.head.size;
        } else {
            return Err(Why::Forged);
        }
        Ok(())
    }
}

/// One line taken in.
pub(crate) enum Step {
    /// The reader is at its end.
    End,
    /// An entry.
    Entry,
    /// A checkpoint that agrees with all before it.
    Seal(Checkpoint),
    /// A line that does not agree; it is not counted.
    Broken(Why),
}

/// All that is known of the lines read so far.
pub(crate) struct Scan {
    pub(crate) tree: CompactRange,
    /// Lines that agree.
    pub(crate) lines: u64,
    /// Their bytes.
    pub(crate) bytes: u64,
    pub(crate) seals: u64,
    /// Entries covered by the last checkpoint.
    pub(crate) sealed: u64,
    /// SHA-256 of the last checkpoint line.
    pub(crate) previous: Hash,
    buffer: Vec<u8>,
}

impl Default for Scan {
    fn default() -> Self {
        Self {
            tree: CompactRange::new(),
            lines: 0,
            bytes: 0,
            seals: 0,
            sealed: 0,
            previous: NO_PREVIOUS,
            buffer: Vec::new(),
        }
    }
}

impl Scan {
    pub(crate) fn next(&mut self, reader: &mut impl BufRead) -> io::Result<Step> {
        let mut buffer = std::mem::take(&mut self.buffer);
        buffer.clear();
        reader.by_ref().take(MAX_LINE as u64 + 1).read_until(b'\n', &mut buffer)?;
        let step = match buffer.split_last() {
            None => Step::End,
            Some((b'\n', line)) => match self.line(line) {
                Ok(step) => {
                    self.lines += 1;
                    self.bytes += buffer.len() as u64;
                    step
                }
                Err(why) => Step::Broken(why),
            },
            Some(_) if buffer.len() > MAX_LINE => Step::Broken(Why::TooLong),
            Some(_) => Step::Broken(Why::Torn),
        };
        self.buffer = buffer;
        Ok(step)
    }

    fn line(&mut self, line: &[u8]) -> Result<Step, Why> {
        if line.starts_with(PREFIX) {
            let checkpoint = Checkpoint::parse(line)?;
            self.checkpoint(&checkpoint)?;
            self.sealed = checkpoint.head.size;
            self.seals += 1;
            self.previous = Hash::of_bytes(line);
            return Ok(Step::Seal(checkpoint));
        }
        let entry: Entry<'_> = serde_json::from_slice(line).map_err(|_| Why::Malformed)?;
        if entry.resource_type != "AuditEvent" {
            return Err(Why::Malformed);
        }
        let expected = self.tree.size();
        let found = entry.id.parse().ok();
        if found != Some(expected) {
            return Err(Why::Sequence { expected, found });
        }
        self.tree.push(leaf_hash(line));
        Ok(Step::Entry)
    }

    fn checkpoint(&self, checkpoint: &Checkpoint) -> Result<(), Why> {
        if checkpoint.number != self.seals || checkpoint.previous != self.previous {
            return Err(Why::SealChain);
        }
        let (sealed, found) = (checkpoint.head.size, self.tree.size());
        if sealed != found {
            return Err(Why::SealSize { sealed, found });
        }
        if checkpoint.head.root != self.tree.root() {
            return Err(Why::Root { since: self.sealed, last: found.saturating_sub(1) });
        }
        Ok(())
    }
}

/// The elements that an R4 AuditEvent must have, and its number.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry<'a> {
    resource_type: &'a str,
    id: &'a str,
    #[serde(rename = "type")]
    _type: IgnoredAny,
    #[serde(rename = "recorded")]
    _recorded: &'a str,
    #[serde(rename = "agent")]
    _agent: Vec<IgnoredAny>,
    #[serde(rename = "source")]
    _source: IgnoredAny,
}
