//! The values of one column in one row group.

use parquet::column::reader::ColumnReader;
use parquet::column::writer::ColumnWriter;
use parquet::data_type::{ByteArray, FixedLenByteArray, Int96};
use parquet::errors::{ParquetError, Result};

use super::format::Format;

enum Values {
    Boolean(Vec<bool>),
    Int32(Vec<i32>),
    Int64(Vec<i64>),
    Int96(Vec<Int96>),
    Float(Vec<f32>),
    Double(Vec<f64>),
    Bytes(Vec<ByteArray>),
    Fixed(Vec<FixedLenByteArray>),
}

/// Values that are there, and for each row which of them is its own.
pub(super) struct Chunk {
    values: Values,
    /// Of each row the place of its value.
    places: Vec<Option<usize>>,
    required: bool,
    format: Format,
}

impl Chunk {
    pub(super) fn read(
        reader: ColumnReader,
        rows: usize,
        required: bool,
        format: Format,
    ) -> Result<Chunk> {
        let mut levels: Vec<i16> = Vec::new();
        macro_rules! read {
            ($reader:expr, $variant:ident) => {{
                let (mut reader, mut values, mut read) = ($reader, Vec::new(), 0);
                while read < rows {
                    let levels = (!required).then_some(&mut levels);
                    let (more, _, _) =
                        reader.read_records(rows - read, levels, None, &mut values)?;
                    if more == 0 {
                        return Err(ParquetError::EOF("a column ends early".to_owned()));
                    }
                    read += more;
                }
                Values::$variant(values)
            }};
        }
        let values = match reader {
            ColumnReader::BoolColumnReader(r) => read!(r, Boolean),
            ColumnReader::Int32ColumnReader(r) => read!(r, Int32),
            ColumnReader::Int64ColumnReader(r) => read!(r, Int64),
            ColumnReader::Int96ColumnReader(r) => read!(r, Int96),
            ColumnReader::FloatColumnReader(r) => read!(r, Float),
            ColumnReader::DoubleColumnReader(r) => read!(r, Double),
            ColumnReader::ByteArrayColumnReader(r) => read!(r, Bytes),
            ColumnReader::FixedLenByteArrayColumnReader(r) => read!(r, Fixed),
        };
        let mut next = 0..;
        let places = match required {
            true => (0..rows).map(Some).collect(),
            false => levels.iter().map(|l| if *l > 0 { next.next() } else { None }).collect(),
        };
        Ok(Chunk { values, places, required, format })
    }

    /// Appends the value of a row as text: `None` when there is none, `Some(false)` when it is no text.
    pub(super) fn text(&self, row: usize, out: &mut String) -> Option<bool> {
        let at = self.places.get(row).copied().flatten()?;
        let push = |text: String, out: &mut String| {
            out.push_str(&text);
            true
        };
        Some(match &self.values {
            Values::Boolean(v) => push(v.get(at)?.to_string(), out),
            Values::Int32(v) => {
                self.format.integer(i64::from(*v.get(at)?), 32, out);
                true
            }
            Values::Int64(v) => {
                self.format.integer(*v.get(at)?, 64, out);
                true
            }
            Values::Int96(v) => {
                let unit = Format::Timestamp(1_000_000_000);
                unit.integer(v.get(at)?.to_nanos(), 64, out);
                true
            }
            Values::Float(v) => push(v.get(at)?.to_string(), out),
            Values::Double(v) => push(v.get(at)?.to_string(), out),
            Values::Bytes(v) => self.format.bytes(v.get(at)?.data(), out),
            Values::Fixed(v) => self.format.bytes(v.get(at)?.data(), out),
        })
    }

    /// Writes the values of the rows that are not `left_out`, as they are.
    pub(super) fn write(&self, left_out: &[bool], writer: &mut ColumnWriter<'_>) -> Result<()> {
        let rows =
            || self.places.iter().zip(left_out).filter(|(_, out)| !**out).map(|(place, _)| *place);
        let levels: Vec<i16> = rows().map(|place| i16::from(place.is_some())).collect();
        let levels = (!self.required).then_some(levels.as_slice());
        macro_rules! write {
            ($values:expr, $writer:expr) => {{
                let there: Vec<_> =
                    rows().flatten().filter_map(|at| $values.get(at).cloned()).collect();
                $writer.write_batch(&there, levels, None)?;
            }};
        }
        match (&self.values, writer) {
            (Values::Boolean(v), ColumnWriter::BoolColumnWriter(w)) => write!(v, w),
            (Values::Int32(v), ColumnWriter::Int32ColumnWriter(w)) => write!(v, w),
            (Values::Int64(v), ColumnWriter::Int64ColumnWriter(w)) => write!(v, w),
            (Values::Int96(v), ColumnWriter::Int96ColumnWriter(w)) => write!(v, w),
            (Values::Float(v), ColumnWriter::FloatColumnWriter(w)) => write!(v, w),
            (Values::Double(v), ColumnWriter::DoubleColumnWriter(w)) => write!(v, w),
            (Values::Bytes(v), ColumnWriter::ByteArrayColumnWriter(w)) => write!(v, w),
            (Values::Fixed(v), ColumnWriter::FixedLenByteArrayColumnWriter(w)) => write!(v, w),
            _ => return Err(ParquetError::General("column types differ".to_owned())),
        }
        Ok(())
    }
}
