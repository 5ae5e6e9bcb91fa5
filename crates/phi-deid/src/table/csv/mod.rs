//! CSV in and out, row by row, with bad rows told apart from bad files.
//!
//! ```
//! use medpipe_phi_deid::table::csv::{CsvOptions, CsvReader};
//! let file = b"\xEF\xBB\xBFid;note\r\n1;\"fever; cough\"\r\n2\r\n";
//! let mut reader = CsvReader::new(&file[..], &CsvOptions::default())?;
//! assert_eq!(reader.names(), ["id", "note"]); // the delimiter was guessed, the byte-order mark skipped
//! assert_eq!(reader.next_row()?.unwrap().text(1)?, "fever; cough");
//! assert!(reader.next_row()?.unwrap().fault().is_some()); // a row too short; line 3
//! assert!(reader.next_row()?.is_none());
//! # Ok::<(), medpipe_phi_deid::table::csv::CsvError>(())
//! ```
//!
//! RFC 4180 with the liberties that files take: any delimiter, any line end, blank lines skipped. A quote that is not
//! closed takes its own row alone, when the lines behind it are rows of the right number of fields.
//! The states of the language are those of the `csv-core` crate; here are the header, limits, faults
//! and positions.

mod header;
mod reader;
mod recover;
mod writer;

use std::io;

pub use reader::{CsvReader, Row};
pub use writer::CsvWriter;

/// How a CSV file is written.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct CsvOptions {
    /// The delimiter, one ASCII character; without it the one of `,` `;` tab `|` that the first line
    /// has most of.
    pub delimiter: Option<char>,
    /// Whether `"` encloses fields.
    pub quotes: bool,
    /// Whether the first row names the columns. Without, they are `column1`, `column2`, ...
    pub header: bool,
    /// Whether the first row is taken for the header although numbers or dates stand in it.
    pub trust_header: bool,
    /// The most bytes of a row. A longer one (an unclosed quote, often) is a fault of that row.
    pub max_row_bytes: usize,
    /// Puts `'` before written fields that a spreadsheet would take for a formula (those that begin
    /// with `=`, `@`, `+` or `-` and are no number, or with a tab or return). It changes the data, so
    /// it is asked for; do so when people will open the file in a spreadsheet.
    pub escape_formulas: bool,
}

impl Default for CsvOptions {
    fn default() -> CsvOptions {
        CsvOptions {
            delimiter: None,
            quotes: true,
            header: true,
            trust_header: false,
            max_row_bytes: 16 << 20,
            escape_formulas: false,
        }
    }
}

/// Why a file cannot be read as a whole. No value, no name of a column.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum CsvError {
    /// Nothing in it.
    #[error("the file is empty: not even a header")]
    Empty,
    /// A byte-order mark of UTF-16 or UTF-32, or NULs in the header.
    #[error("the file is not UTF-8 but UTF-16, UTF-32 or binary; convert it first")]
    Utf16,
    /// The header is not UTF-8.
    #[error("column {column} of the header is not UTF-8")]
    HeaderEncoding {
        /// Place, from 1.
        column: usize,
    },
    /// A column has no name.
    #[error("column {column} of the header has no name")]
    NoName {
        /// Place, from 1.
        column: usize,
    },
    /// Two columns have one name.
    #[error("column {column} of the header has the name of column {earlier}")]
    SameName {
        /// Place, from 1.
        column: usize,
        /// The earlier one.
        earlier: usize,
    },
    /// The first row looks like data.
    #[error(
        "column {column} of the first row is a number or a date: the header seems to be missing"
    )]
    NoHeader {
        /// Place, from 1.
        column: usize,
    },
    /// The first row has a fault.
    #[error("the first row cannot be read: {0}")]
    BadHeader(RowFault),
    /// The delimiter is not one ASCII character, or is a quote or a line end.
    #[error("the delimiter must be one ASCII character, no quote and no line end")]
    BadDelimiter,
    /// A field that was asked for is not UTF-8, or not there.
    #[error("line {line}: {fault}")]
    Row {
        /// Line, from 1.
        line: u64,
        /// What is wrong.
        fault: RowFault,
    },
    /// The source or the sink failed.
    #[error("reading or writing failed ({0})")]
    Io(io::ErrorKind),
}

/// Why a row was not taken. No value.
#[derive(Clone, Copy, Debug, thiserror::Error, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RowFault {
    /// More or fewer fields than the header.
    #[error("{found} fields where {expected} belong")]
    Ragged {
        /// Fields there.
        found: usize,
        /// Columns.
        expected: usize,
    },
    /// An odd number of quotes: one is not closed, or stands inside an unquoted field.
    #[error("a quote of this row is not closed, or stands where none may")]
    Quotes,
    /// More bytes than [`CsvOptions::max_row_bytes`].
    #[error("longer than the limit for a row; a quote may not be closed")]
    TooLong,
    /// Bytes that are not UTF-8.
    #[error("bytes that are not UTF-8")]
    Encoding,
}

impl RowFault {
    /// The code of the fault, for quarantine files.
    pub const fn code(self) -> &'static str {
        match self {
            RowFault::Ragged { .. } => "csv.ragged",
            RowFault::Quotes => "csv.quotes",
            RowFault::TooLong => "csv.too-long",
            RowFault::Encoding => "csv.encoding",
        }
    }
}

#[cfg(test)]
mod tests;
