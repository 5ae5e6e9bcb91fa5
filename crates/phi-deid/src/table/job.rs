//! CSV in, CSV out.

use std::io::{Read, Write};

use serde::Serialize;

use super::csv::{CsvError, CsvOptions, CsvReader, CsvWriter, RowFault};
use super::plan::{Counts, TableDeidentifier, TableReport};
use super::policy::TablePolicyError;

/// Why a table was not de-identified. No value.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum TableError {
    /// The file cannot be read or written.
    #[error(transparent)]
    Csv(#[from] CsvError),
    /// The policy does not fit the table.
    #[error(transparent)]
    Policy(#[from] TablePolicyError),
}

/// A row that went to quarantine: where it is and why, not what it holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[non_exhaustive]
pub struct BadRow {
    /// The line where it begins, from 1.
    pub line: u64,
    /// Where it begins, in bytes.
    pub offset: u64,
    /// Its length in bytes.
    pub length: u64,
    /// Why: a code such as `csv.ragged`.
    pub code: &'static str,
    /// Why, in full.
    #[serde(skip)]
    pub fault: RowFault,
}

impl TableDeidentifier {
    /// De-identifies a CSV file, row by row: columns that the policy does not name are left out, rows
    /// that cannot be read are told to `quarantine` and left out.
    ///
    /// ```
    /// use medpipe_phi_deid::table::{TablePolicy, csv::CsvOptions};
    /// use medpipe_phi_deid::Date;
    ///
    /// let policy: TablePolicy = toml::from_str(r#"
    ///     [columns]
    ///     name = { kind = "NAME" }
    ///     born = { kind = "DATE" }
    ///     note = "free_text"
    ///     code = "keep"
    /// "#)?;
    /// let deid = policy.build(None, None, Date::new(2026, 1, 1).unwrap())?;
    /// let file = b"name,born,phone,note,code\n\
    ///     Ada Brennan,1961-03-05,212-555-0147,\"Brennan is well, call 212-555-0147\",E11.9\n\
    ///     too,short\n";
    /// let (mut out, mut bad) = (Vec::new(), Vec::new());
    /// let report = deid.csv(&file[..], &mut out, &CsvOptions::default(), |row| bad.push(row.line))?;
    /// assert_eq!(
    ///     String::from_utf8(out)?,
    ///     "name,born,note,code\n[NAME],1961,\"[NAME] is well, call [PHONE]\",E11.9\n"
    /// );
    /// assert_eq!((report.counts.read, report.counts.written, bad), (2, 1, vec![3]));
    /// assert_eq!(report.unknown_columns(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`TableError`] when the file as a whole cannot be read, the policy does not fit it, or a side
    /// of it fails. What was written until then is de-identified, but not whole.
    pub fn csv(
        &self,
        input: impl Read,
        output: impl Write,
        options: &CsvOptions,
        mut quarantine: impl FnMut(BadRow),
    ) -> Result<TableReport, TableError> {
        let mut reader = CsvReader::new(input, options)?;
        let mut plan = self.plan(reader.names())?;
        let mut writer = CsvWriter::new(output, reader.delimiter(), options);
        if options.header {
            let names = plan.written().filter_map(|place| reader.names().get(place));
            writer.write(names.collect::<Vec<_>>())?;
        }
        let (mut counts, mut faults) = (Counts::default(), std::collections::BTreeMap::new());
        let mut out = Vec::new();
        while let Some(row) = reader.next_row()? {
            counts.read += 1;
            let fields = match row.fault() {
                Some(fault) => Err(fault),
                None => {
                    let texts = row.iter().map(std::str::from_utf8);
                    texts.collect::<Result<Vec<&str>, _>>().map_err(|_| RowFault::Encoding)
                }
            };
            match fields {
                Ok(fields) => {
                    plan.row(&fields, &mut out);
                    writer.write(&out)?;
                    counts.written += 1;
                }
                Err(fault) => {
                    counts.quarantined += 1;
                    *faults.entry(fault.code()).or_insert(0) += 1;
                    let (line, offset, length) = (row.line(), row.offset(), row.length());
                    quarantine(BadRow { line, offset, length, code: fault.code(), fault });
                }
            }
        }
        writer.finish()?;
        Ok(TableReport { counts, faults, ..plan.report() })
    }
}
