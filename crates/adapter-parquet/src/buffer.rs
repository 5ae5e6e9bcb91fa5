//! The values of one column, gathered until a row group is written.

use parquet::column::writer::ColumnWriter;
use parquet::data_type::ByteArray;
use parquet::errors::{ParquetError, Result};

use crate::schema::ColumnType;

/// Values and definition levels of one column.
pub(crate) struct Buffer {
    /// 1 where there is a value, 0 where not; unused for required columns.
    levels: Vec<i16>,
    required: bool,
    values: Values,
}

enum Values {
    Text { bytes: Vec<u8>, ends: Vec<usize> },
    Integer(Vec<i32>),
    Float(Vec<f64>),
    Flag(Vec<bool>),
}

impl Buffer {
    pub(crate) fn new(column_type: ColumnType, required: bool) -> Self {
        let values = match column_type {
            ColumnType::Text => Values::Text { bytes: Vec::new(), ends: Vec::new() },
            ColumnType::Integer => Values::Integer(Vec::new()),
            ColumnType::Float => Values::Float(Vec::new()),
            ColumnType::Flag => Values::Flag(Vec::new()),
        };
        Self { levels: Vec::new(), required, values }
    }

    pub(crate) fn text(&mut self, value: Option<&str>) {
        if let (Values::Text { bytes, ends }, Some(value)) = (&mut self.values, value) {
            bytes.extend_from_slice(value.as_bytes());
            ends.push(bytes.len());
        }
        self.level(value.is_some());
    }

    pub(crate) fn integer(&mut self, value: Option<i32>) {
        if let (Values::Integer(values), Some(value)) = (&mut self.values, value) {
            values.push(value);
        }
        self.level(value.is_some());
    }

    pub(crate) fn float(&mut self, value: Option<f64>) {
        if let (Values::Float(values), Some(value)) = (&mut self.values, value) {
            values.push(value);
        }
        self.level(value.is_some());
    }

    pub(crate) fn flag(&mut self, value: Option<bool>) {
        if let (Values::Flag(values), Some(value)) = (&mut self.values, value) {
            values.push(value);
        }
        self.level(value.is_some());
    }

    fn level(&mut self, present: bool) {
        if !self.required {
            self.levels.push(i16::from(present));
        }
    }

    /// Writes the values as one column chunk and empties the buffer, keeping its memory where
    /// the encoder lets it.
    pub(crate) fn write(&mut self, writer: &mut ColumnWriter<'_>) -> Result<()> {
        let levels = (!self.required).then_some(self.levels.as_slice());
        match (&mut self.values, writer) {
            (Values::Text { bytes, ends }, ColumnWriter::ByteArrayColumnWriter(w)) => {
                let all = ByteArray::from(std::mem::take(bytes));
                let mut start = 0;
                let mut values = Vec::with_capacity(ends.len());
                for end in ends.drain(..) {
                    values.push(all.slice(start, end - start));
                    start = end;
                }
                w.write_batch(&values, levels, None)?;
            }
            (Values::Integer(values), ColumnWriter::Int32ColumnWriter(w)) => {
                w.write_batch(values, levels, None)?;
                values.clear();
            }
            (Values::Float(values), ColumnWriter::DoubleColumnWriter(w)) => {
                w.write_batch(values, levels, None)?;
                values.clear();
            }
            (Values::Flag(values), ColumnWriter::BoolColumnWriter(w)) => {
                w.write_batch(values, levels, None)?;
                values.clear();
            }
            _ => return Err(ParquetError::General("column types differ".to_owned())),
        }
        self.levels.clear();
        Ok(())
    }
}
