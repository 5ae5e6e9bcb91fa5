//! Many records: kept in input order, merged, written and read as lines.

use std::io::{self, BufRead, Read, Write};

use serde::Serialize;

use super::line::RecordLine;
use crate::Trace;
use crate::event::facet::{FacetBody, own_schema};

/// `medpipe_records`: the run facet that carries record lineage.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Records {
    pub(crate) records: Vec<RecordLine>,
}
own_schema!(Records, "RecordsRunFacet");

/// The record lineage of a segment or a run, in input order.
///
/// ```
/// use medpipe_lineage::{Fate, RecordKey, RecordLine, RecordMap, read_lines};
/// let mut map = RecordMap::new();
/// map.push(RecordLine {
///     key: RecordKey { input: 42, offset: 17, entry: Some(3) },
///     kind: "Patient".into(),
///     fate: Fate::Dropped("duplicate".into()),
/// });
/// let mut bytes = Vec::new();
/// map.write_lines(&mut bytes)?;
/// assert_eq!(bytes, br#"{"input":"input-00042","entry":3,"offset":17,"type":"Patient","dropped":"duplicate"}
/// "#);
/// assert_eq!(read_lines(bytes.as_slice()).collect::<Result<RecordMap, _>>()?, map);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RecordMap {
    lines: Vec<RecordLine>,
}

impl RecordMap {
    /// No records.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a record; cheap when records come in input order.
    pub fn push(&mut self, line: RecordLine) {
        if self.lines.last().is_none_or(|last| last.key <= line.key) {
            self.lines.push(line);
        } else {
            let at = self.lines.partition_point(|other| other.key <= line.key);
            self.lines.insert(at, line);
        }
    }

    /// Adds the records of another map.
    pub fn merge(&mut self, other: Self) {
        let in_order = match (self.lines.last(), other.lines.first()) {
            (Some(last), Some(first)) => last.key <= first.key,
            _ => true,
        };
        self.lines.extend(other.lines);
        if !in_order {
            self.lines.sort_by_key(|line| line.key);
        }
    }

    /// The records, in input order. A record that was added twice is there twice, for
    /// [`Completeness`](crate::Completeness) to find.
    #[must_use]
    pub fn lines(&self) -> &[RecordLine] {
        &self.lines
    }

    /// Writes one JSON object a line: the form of a segment's part.
    ///
    /// # Errors
    /// When the writer fails.
    pub fn write_lines(&self, out: &mut impl Write) -> io::Result<()> {
        for line in &self.lines {
            serde_json::to_writer(&mut *out, line)?;
            out.write_all(b"\n")?;
        }
        Ok(())
    }

    /// Writes OpenLineage events that carry the records: the form of the finished file.
    ///
    /// # Errors
    /// When the writer fails.
    pub fn write_events(&self, trace: &Trace, time: &str, out: &mut impl Write) -> io::Result<()> {
        for lines in self.lines.chunks(500) {
            trace.records(time, lines).write_line(out)?;
        }
        Ok(())
    }
}

impl FromIterator<RecordLine> for RecordMap {
    fn from_iter<I: IntoIterator<Item = RecordLine>>(lines: I) -> Self {
        let mut lines: Vec<_> = lines.into_iter().collect();
        if !lines.is_sorted_by_key(|line| line.key) {
            lines.sort_by_key(|line| line.key);
        }
        Self { lines }
    }
}

/// Why a part cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// Reading failed.
    #[error("the record lineage cannot be read")]
    Io(#[from] io::Error),
    /// A line is not record lineage.
    #[error("line {line} is not record lineage")]
    Line {
        /// The line, from 1.
        line: u64,
    },
}

/// No line this crate writes comes near this length, in bytes.
const MAX_LINE: u64 = 1 << 16;

/// Reads the lines of a part, one at a time; stops after the first error.
pub fn read_lines(mut reader: impl BufRead) -> impl Iterator<Item = Result<RecordLine, ReadError>> {
    let mut number = 0;
    let mut buffer = Vec::new();
    let mut ended = false;
    std::iter::from_fn(move || {
        if ended {
            return None;
        }
        buffer.clear();
        let read = reader.by_ref().take(MAX_LINE).read_until(b'\n', &mut buffer);
        number += 1;
        let line = match read {
            Ok(0) => return None,
            Ok(_) if buffer.last() == Some(&b'\n') => {
                serde_json::from_slice(&buffer).map_err(|_| ReadError::Line { line: number })
            }
            Ok(_) => Err(ReadError::Line { line: number }),
            Err(error) => Err(error.into()),
        };
        ended = line.is_err();
        Some(line)
    })
}
