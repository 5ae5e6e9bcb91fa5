//! Tables out of CSV files.

use std::collections::BTreeMap;
use std::io::Read;

use super::{RiskError, Table, TableBuilder};
use crate::table::csv::{CsvOptions, CsvReader, RowFault};

/// Columns of a CSV file, and what was left out.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CsvTable {
    /// The columns asked for. Values are taken as bytes, whatever their encoding.
    pub table: Table,
    /// Rows that could not be read, by the code of their fault.
    pub skipped: BTreeMap<&'static str, u64>,
}

impl Table {
    /// Reads these columns of a CSV file; of the rest nothing is kept. Without names, all columns.
    ///
    /// ```
    /// use medpipe_phi_deid::{risk::Table, table::csv::CsvOptions};
    /// let file = b"id,age,zip\n1,61,021\n2,61\n3,72,100\n";
    /// let read = Table::from_csv(&file[..], &CsvOptions::default(), &["age", "zip"])?;
    /// assert_eq!((read.table.rows(), read.skipped["csv.ragged"]), (2, 1));
    /// # Ok::<(), medpipe_phi_deid::risk::RiskError>(())
    /// ```
    ///
    /// # Errors
    /// [`RiskError`] when a column is not there or the file as a whole cannot be read.
    pub fn from_csv<N: AsRef<str>>(
        input: impl Read,
        options: &CsvOptions,
        columns: &[N],
    ) -> Result<CsvTable, RiskError> {
        let mut reader = CsvReader::new(input, options)?;
        let mut places = Vec::with_capacity(columns.len());
        for name in columns.iter().map(AsRef::as_ref) {
            let place = reader.names().iter().position(|n| n == name);
            places.push(place.ok_or_else(|| RiskError::NoColumn { name: name.to_owned() })?);
        }
        if columns.is_empty() {
            places = (0..reader.names().len()).collect();
        }
        let names: Vec<String> =
            places.iter().filter_map(|place| reader.names().get(*place).cloned()).collect();
        let mut builder = TableBuilder::new(names)?;
        let mut skipped = BTreeMap::new();
        while let Some(row) = reader.next_row()? {
            match row.fault().map(RowFault::code) {
                Some(code) => *skipped.entry(code).or_insert(0) += 1,
                None => builder.push(places.iter().map(|p| row.bytes(*p).unwrap_or_default()))?,
            }
        }
        Ok(CsvTable { table: builder.finish()?, skipped })
    }
}
