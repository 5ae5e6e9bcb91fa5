//! JSON lines in, JSON lines out.

use std::collections::BTreeMap;
use std::io::{self, BufRead, Write};

use serde::Serialize;

use super::{JsonDeidentifier, JsonFault, Residue};
use crate::table::plan::Counts;

/// The most bytes of a line.
const MOST_BYTES: usize = 64 << 20;

/// A line that went to quarantine: where it is and why, not what it holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[non_exhaustive]
pub struct BadLine {
    /// The line, from 1.
    pub line: u64,
    /// Where it begins, in bytes.
    pub offset: u64,
    /// Its length in bytes.
    pub length: u64,
    /// Why: a code such as `json.syntax`.
    pub code: &'static str,
    /// Why, in full.
    #[serde(skip)]
    pub fault: JsonFault,
}

/// What was done to JSON lines.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
#[non_exhaustive]
pub struct JsonLinesReport {
    /// Documents.
    pub counts: Counts,
    /// Quarantined lines by the code of their fault.
    pub faults: BTreeMap<&'static str, u64>,
    /// What the [residue check](crate::verify) found in what was kept or written as free text.
    pub residue: Residue,
}

impl JsonDeidentifier {
    /// De-identifies JSON lines one by one; blank lines are passed over, lines that are no JSON are told
    /// to `quarantine` and left out. Memory is bounded by the longest line (64 MiB at most).
    ///
    /// # Errors
    /// When reading or writing fails.
    pub fn lines(
        &self,
        mut input: impl BufRead,
        mut output: impl Write,
        mut quarantine: impl FnMut(BadLine),
    ) -> io::Result<JsonLinesReport> {
        let mut report = JsonLinesReport::default();
        let (mut bytes, mut line, mut offset) = (Vec::new(), 0, 0);
        loop {
            let (length, too_long) = read_line(&mut input, &mut bytes)?;
            if length == 0 {
                output.flush()?;
                return Ok(report);
            }
            line += 1;
            let start = if line == 1 && bytes.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
            let text = bytes.get(start..).unwrap_or_default().trim_ascii();
            let done = match (too_long, text.is_empty()) {
                (true, _) => Some(Err(JsonFault::TooLong)),
                (false, true) => None,
                (false, false) => Some(self.document_checked(text)),
            };
            match done {
                None => {}
                Some(Ok((clean, residue))) => {
                    for (rule, count) in residue {
                        *report.residue.entry(rule).or_insert(0) += count;
                    }
                    output.write_all(clean.get())?;
                    output.write_all(b"\n")?;
                    report.counts.read += 1;
                    report.counts.written += 1;
                }
                Some(Err(fault)) => {
                    report.counts.read += 1;
                    report.counts.quarantined += 1;
                    let code = fault.code();
                    *report.faults.entry(code).or_insert(0) += 1;
                    quarantine(BadLine { line, offset, length, code, fault });
                }
            }
            offset += length;
        }
    }
}

/// Reads a line with its end; of one that is too long, nothing is kept.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<(u64, bool)> {
    line.clear();
    let (mut length, mut too_long) = (0u64, false);
    loop {
        let buffer = match input.fill_buf() {
            Err(e) if e.kind() == io::ErrorKind::Interrupted => continue,
            other => other?,
        };
        let end = buffer.iter().position(|b| *b == b'\n');
        let taken = end.map_or(buffer.len(), |at| at + 1);
        too_long |= line.len() + taken > MOST_BYTES;
        if too_long {
            line.clear();
        } else {
            line.extend_from_slice(buffer.get(..taken).unwrap_or_default());
        }
        length += taken as u64;
        input.consume(taken);
        if end.is_some() || taken == 0 {
            return Ok((length, too_long));
        }
    }
}
