//! Writing rows.

use std::io::Write;

use super::{CsvError, CsvOptions};

/// Writes rows as CSV: quotes where needed, `\n` at the end of each row.
pub struct CsvWriter<W> {
    sink: W,
    row: Vec<u8>,
    delimiter: u8,
    escape_formulas: bool,
}

impl<W: Write> CsvWriter<W> {
    /// Writes with this delimiter.
    pub fn new(sink: W, delimiter: u8, options: &CsvOptions) -> CsvWriter<W> {
        CsvWriter { sink, row: Vec::new(), delimiter, escape_formulas: options.escape_formulas }
    }

    /// Writes a row.
    ///
    /// # Errors
    /// [`CsvError::Io`] when the sink fails.
    pub fn write<F: AsRef<str>>(
        &mut self,
        fields: impl IntoIterator<Item = F>,
    ) -> Result<(), CsvError> {
        self.row.clear();
        let mut count = 0;
        for field in fields {
            if count > 0 {
                self.row.push(self.delimiter);
            }
            count += 1;
            self.field(field.as_ref());
        }
        if self.row.is_empty() && count == 1 {
            // A blank line would be no row.
            self.row.extend_from_slice(b"\"\"");
        }
        self.row.push(b'\n');
        self.sink.write_all(&self.row).map_err(|e| CsvError::Io(e.kind()))
    }

    fn field(&mut self, field: &str) {
        let formula = self.escape_formulas && is_formula(field);
        let special = |b: u8| b == self.delimiter || matches!(b, b'"' | b'\r' | b'\n');
        if !field.bytes().any(special) {
            if formula {
                self.row.push(b'\'');
            }
            self.row.extend_from_slice(field.as_bytes());
            return;
        }
        self.row.push(b'"');
        if formula {
            self.row.push(b'\'');
        }
        for byte in field.bytes() {
            if byte == b'"' {
                self.row.push(b'"');
            }
            self.row.push(byte);
        }
        self.row.push(b'"');
    }

    /// Flushes and gives the sink back.
    ///
    /// # Errors
    /// [`CsvError::Io`] when the sink fails.
    pub fn finish(mut self) -> Result<W, CsvError> {
        self.sink.flush().map_err(|e| CsvError::Io(e.kind()))?;
        Ok(self.sink)
    }
}

impl<W> std::fmt::Debug for CsvWriter<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CsvWriter(..)")
    }
}

fn is_formula(field: &str) -> bool {
    match field.as_bytes().first() {
        Some(b'=' | b'@' | b'\t' | b'\r') => true,
        Some(b'+' | b'-') => field.parse::<f64>().is_err(),
        _ => false,
    }
}
