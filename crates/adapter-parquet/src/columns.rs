//! Columns of any schema, as a Parquet file: what views read, for one.

use std::io::Write;
use std::sync::Arc;

use parquet::basic::{Compression, ConvertedType, LogicalType, Repetition, Type as PhysicalType};
use parquet::column::writer::ColumnWriter;
use parquet::data_type::ByteArray;
use parquet::errors::{ParquetError, Result as ParquetResult};
use parquet::file::properties::WriterProperties;
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::{Type, TypePtr};

use crate::error::TableError;

/// The values of a column for some rows. Values that are not there take a place, too.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum ColumnValues<'a> {
    /// True and false.
    Boolean(&'a [bool]),
    /// Whole numbers: INT64.
    Integer(&'a [i64]),
    /// Decimals as text: DOUBLE, the nearest there is.
    Decimal(&'a str, &'a [usize]),
    /// Texts one after the other, and where each ends.
    Text(&'a str, &'a [usize]),
}

/// A column: its name, its values, which of them are there, and of a column of lists after which value each row ends.
#[derive(Clone, Copy)]
pub struct ColumnSlice<'a> {
    /// The name.
    pub name: &'a str,
    /// The values.
    pub values: ColumnValues<'a>,
    /// Which values are there.
    pub present: &'a [bool],
    /// Of lists: after which value each row ends.
    pub rows: Option<&'a [usize]>,
}

/// Writes columns, a row group for each call.
pub struct ColumnsWriter<W: Write + Send> {
    writer: SerializedFileWriter<W>,
}

const TABLE: &str = "*";

impl<W: Write + Send> ColumnsWriter<W> {
    /// Begins a file with the names and types of these columns; their values are not written yet.
    ///
    /// # Errors
    /// [`TableError`] when the sink fails or a name is not fit for a schema.
    pub fn new(sink: W, columns: &[ColumnSlice<'_>]) -> Result<Self, TableError> {
        let at = |e: ParquetError| TableError::parquet(TABLE, "begin the file", &e);
        let properties = WriterProperties::builder()
            .set_created_by(concat!("medpipe version ", env!("CARGO_PKG_VERSION")).to_owned())
            .set_compression(Compression::SNAPPY)
            .build();
        let schema = schema(columns).map_err(at)?;
        let writer = SerializedFileWriter::new(sink, schema, Arc::new(properties)).map_err(at)?;
        Ok(ColumnsWriter { writer })
    }

    /// Writes rows as a row group. The columns are those the file began with.
    ///
    /// # Errors
    /// [`TableError`] when the sink fails or the columns are others.
    pub fn write(&mut self, columns: &[ColumnSlice<'_>]) -> Result<(), TableError> {
        let at = |e: ParquetError| TableError::parquet(TABLE, "write a row group", &e);
        let mut group = self.writer.next_row_group().map_err(at)?;
        for column in columns {
            let mut writer = group
                .next_column()
                .map_err(at)?
                .ok_or_else(|| at(ParquetError::General("a column is too many".to_owned())))?;
            fill(column, writer.untyped()).map_err(at)?;
            writer.close().map_err(at)?;
        }
        group.close().map_err(at)?;
        Ok(())
    }

    /// Writes the footer and gives the sink back.
    ///
    /// # Errors
    /// [`TableError`] when the sink fails.
    pub fn finish(self) -> Result<W, TableError> {
        self.writer.into_inner().map_err(|e| TableError::parquet(TABLE, "write the footer", &e))
    }
}

fn schema(columns: &[ColumnSlice<'_>]) -> ParquetResult<TypePtr> {
    let mut fields = Vec::with_capacity(columns.len());
    for column in columns {
        let (physical, is_text) = match column.values {
            ColumnValues::Boolean(_) => (PhysicalType::BOOLEAN, false),
            ColumnValues::Integer(_) => (PhysicalType::INT64, false),
            ColumnValues::Decimal(..) => (PhysicalType::DOUBLE, false),
            ColumnValues::Text(..) => (PhysicalType::BYTE_ARRAY, true),
        };
        let name = if column.rows.is_some() { "element" } else { column.name };
        let mut field =
            Type::primitive_type_builder(name, physical).with_repetition(Repetition::OPTIONAL);
        if is_text {
            field = field
                .with_logical_type(Some(LogicalType::String))
                .with_converted_type(ConvertedType::UTF8);
        }
        let mut field = Arc::new(field.build()?);
        if column.rows.is_some() {
            // Lists as the format's LogicalTypes describes them: three levels.
            let list = Type::group_type_builder("list")
                .with_repetition(Repetition::REPEATED)
                .with_fields(vec![field])
                .build()?;
            let outer = Type::group_type_builder(column.name)
                .with_repetition(Repetition::REQUIRED)
                .with_logical_type(Some(LogicalType::List))
                .with_converted_type(ConvertedType::LIST)
                .with_fields(vec![Arc::new(list)])
                .build()?;
            field = Arc::new(outer);
        }
        fields.push(field);
    }
    Type::group_type_builder("schema").with_fields(fields).build().map(Arc::new)
}

fn fill(column: &ColumnSlice<'_>, writer: &mut ColumnWriter<'_>) -> ParquetResult<()> {
    let (definition, repetition) = levels(column);
    let repetition = column.rows.map(|_| repetition.as_slice());
    let definition = Some(definition.as_slice());
    let there = || column.present.iter().enumerate().filter(|(_, there)| **there).map(|(at, _)| at);
    match (column.values, writer) {
        (ColumnValues::Boolean(values), ColumnWriter::BoolColumnWriter(w)) => {
            let values: Vec<bool> = there().filter_map(|at| values.get(at).copied()).collect();
            w.write_batch(&values, definition, repetition)?;
        }
        (ColumnValues::Integer(values), ColumnWriter::Int64ColumnWriter(w)) => {
            let values: Vec<i64> = there().filter_map(|at| values.get(at).copied()).collect();
            w.write_batch(&values, definition, repetition)?;
        }
        (ColumnValues::Decimal(text, ends), ColumnWriter::DoubleColumnWriter(w)) => {
            let number = |at| piece(text, ends, at).parse().unwrap_or(f64::NAN);
            let values: Vec<f64> = there().map(number).collect();
            w.write_batch(&values, definition, repetition)?;
        }
        (ColumnValues::Text(text, ends), ColumnWriter::ByteArrayColumnWriter(w)) => {
            let values: Vec<ByteArray> =
                there().map(|at| ByteArray::from(piece(text, ends, at))).collect();
            w.write_batch(&values, definition, repetition)?;
        }
        _ => return Err(ParquetError::General("column types differ".to_owned())),
    }
    Ok(())
}

fn piece<'a>(text: &'a str, ends: &[usize], at: usize) -> &'a str {
    let from = at.checked_sub(1).and_then(|before| ends.get(before)).copied().unwrap_or(0);
    ends.get(at).and_then(|to| text.get(from..*to)).unwrap_or("")
}

/// Definition and repetition levels.
fn levels(column: &ColumnSlice<'_>) -> (Vec<i16>, Vec<i16>) {
    let Some(rows) = column.rows else {
        return (column.present.iter().map(|there| i16::from(*there)).collect(), Vec::new());
    };
    let (mut definition, mut repetition) = (Vec::new(), Vec::new());
    let mut from = 0;
    for to in rows {
        let items = column.present.get(from..*to).unwrap_or_default();
        if items.is_empty() {
            definition.push(0);
            repetition.push(0);
        }
        for (at, there) in items.iter().enumerate() {
            definition.push(1 + i16::from(*there));
            repetition.push(i16::from(at > 0));
        }
        from = *to;
    }
    (definition, repetition)
}

#[cfg(test)]
mod tests {
    use super::{ColumnSlice, ColumnValues, ColumnsWriter};
    use parquet::file::reader::{FileReader, SerializedFileReader};

    #[test]
    fn what_is_written_is_read() -> Result<(), Box<dyn std::error::Error>> {
        let columns = [
            ColumnSlice {
                name: "a",
                values: ColumnValues::Text("xyz", &[1, 1, 3]),
                present: &[true, false, true],
                rows: None,
            },
            ColumnSlice {
                name: "b",
                values: ColumnValues::Integer(&[1, 2]),
                present: &[true, true],
                rows: Some(&[2, 2, 2]),
            },
            ColumnSlice {
                name: "c",
                values: ColumnValues::Decimal("1.502", &[4, 4, 5]),
                present: &[true, false, true],
                rows: None,
            },
            ColumnSlice {
                name: "d",
                values: ColumnValues::Boolean(&[true, false, false]),
                present: &[true, true, false],
                rows: None,
            },
        ];
        let mut writer = ColumnsWriter::new(tempfile::tempfile()?, &columns)?;
        writer.write(&columns)?;
        let reader = SerializedFileReader::new(writer.finish()?)?;
        let rows: Vec<String> = reader
            .get_row_iter(None)?
            .map(|row| row.map(|row| row.to_string()))
            .collect::<Result<_, _>>()?;
        assert_eq!(
            rows,
            [
                r#"{a: "x", b: [1, 2], c: 1.5, d: true}"#,
                r#"{a: null, b: [], c: null, d: false}"#,
                r#"{a: "yz", b: [], c: 2.0, d: null}"#
            ]
        );
        Ok(())
    }
}
