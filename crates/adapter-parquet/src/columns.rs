//! Columns of any schema, as a Parquet file: what views read, for one.

use std::io::Write;
use std::sync::Arc;

use medpipe_fhir_views::{Column, ColumnBuffer, ColumnKind, Rows, Values};
use parquet::basic::{Compression, ConvertedType, LogicalType, Repetition, Type as PhysicalType};
use parquet::column::writer::ColumnWriter;
use parquet::data_type::ByteArray;
use parquet::errors::{ParquetError, Result as ParquetResult};
use parquet::file::metadata::KeyValue;
use parquet::file::properties::{EnabledStatistics, WriterProperties};
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::{ColumnPath, Type, TypePtr};

use crate::error::TableError;

/// The values of a column for some rows. Values that are not there take a place, too.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum ColumnValues<'a> {
    /// True and false.
    Boolean(&'a [bool]),
    /// Whole numbers: INT64.
    Integer(&'a [i64]),
    /// Floats.
    Float(&'a [f64]),
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
    table: &'static str,
}

/// What a view read, as columns to write.
pub fn view_columns(rows: &Rows) -> Vec<ColumnSlice<'_>> {
    rows.columns().iter().zip(rows.buffers()).filter_map(|(c, b)| view_column(c, b)).collect()
}

fn view_column<'r>(column: &'r Column, buffer: &'r ColumnBuffer) -> Option<ColumnSlice<'r>> {
    let values = match buffer.values() {
        Values::Boolean(values) => ColumnValues::Boolean(values),
        Values::Integer(values) => ColumnValues::Integer(values),
        Values::Text { ends, text } if buffer.kind() == ColumnKind::Decimal => {
            ColumnValues::Decimal(text, ends)
        }
        Values::Text { ends, text } => ColumnValues::Text(text, ends),
        _ => return None,
    };
    let (present, rows) = (buffer.present(), buffer.row_ends());
    Some(ColumnSlice { name: &column.name, values, present, rows })
}

impl<W: Write + Send> ColumnsWriter<W> {
    /// Begins a file with the names and types of these columns; their values are not written yet.
    ///
    /// # Errors
    /// [`TableError`] when the sink fails or a name is not fit for a schema.
    pub fn new(sink: W, columns: &[ColumnSlice<'_>]) -> Result<Self, TableError> {
        ColumnsWriter::of_table(sink, columns, "*", &[])
    }

    /// Begins the file of a table, with metadata. All settings are fixed, so that the bytes depend on the rows alone.
    pub(crate) fn of_table(
        sink: W,
        columns: &[ColumnSlice<'_>],
        table: &'static str,
        about: &[(&str, &str)],
    ) -> Result<Self, TableError> {
        let at = |e: ParquetError| TableError::parquet(table, "begin the file", &e);
        let pair = |(key, value): &(&str, &str)| {
            KeyValue::new(format!("medpipe.{key}"), (*value).to_owned())
        };
        let mut properties = WriterProperties::builder()
            .set_created_by(concat!("medpipe version ", env!("CARGO_PKG_VERSION")).to_owned())
            .set_compression(Compression::SNAPPY)
            .set_statistics_enabled(EnabledStatistics::Chunk)
            .set_offset_index_disabled(true);
        if !about.is_empty() {
            properties = properties.set_key_value_metadata(Some(about.iter().map(pair).collect()));
        }
        if columns.first().is_some_and(|column| column.name == "id") {
            // Each value once: a dictionary would hold them all and save nothing.
            properties = properties.set_column_dictionary_enabled(ColumnPath::from("id"), false);
        }
        let schema = schema(columns).map_err(at)?;
        let properties = Arc::new(properties.build());
        let writer = SerializedFileWriter::new(sink, schema, properties).map_err(at)?;
        Ok(ColumnsWriter { writer, table })
    }

    /// Writes rows as a row group. The columns are those the file began with.
    ///
    /// # Errors
    /// [`TableError`] when the sink fails or the columns are others.
    pub fn write(&mut self, columns: &[ColumnSlice<'_>]) -> Result<(), TableError> {
        let table = self.table;
        let at = |e: ParquetError| TableError::parquet(table, "write a row group", &e);
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
        let table = self.table;
        self.writer.into_inner().map_err(|e| TableError::parquet(table, "write the footer", &e))
    }
}

fn schema(columns: &[ColumnSlice<'_>]) -> ParquetResult<TypePtr> {
    let mut fields = Vec::with_capacity(columns.len());
    for column in columns {
        let (physical, is_text) = match column.values {
            ColumnValues::Boolean(_) => (PhysicalType::BOOLEAN, false),
            ColumnValues::Integer(_) => (PhysicalType::INT64, false),
            ColumnValues::Float(_) | ColumnValues::Decimal(..) => (PhysicalType::DOUBLE, false),
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
    match (column.values, &mut *writer) {
        (ColumnValues::Boolean(values), ColumnWriter::BoolColumnWriter(w)) => {
            let values: Vec<bool> = there().filter_map(|at| values.get(at).copied()).collect();
            w.write_batch(&values, definition, repetition)?;
        }
        (ColumnValues::Integer(values), ColumnWriter::Int64ColumnWriter(w)) => {
            let values: Vec<i64> = there().filter_map(|at| values.get(at).copied()).collect();
            w.write_batch(&values, definition, repetition)?;
        }
        (ColumnValues::Float(values), ColumnWriter::DoubleColumnWriter(w)) => {
            let values: Vec<f64> = there().filter_map(|at| values.get(at).copied()).collect();
            w.write_batch(&values, definition, repetition)?;
        }
        (ColumnValues::Decimal(text, ends), ColumnWriter::DoubleColumnWriter(_)) => {
            // What no float can hold is not there.
            let number = |at| piece(text, ends, at).parse().ok().filter(|x: &f64| x.is_finite());
            let found: Vec<Option<f64>> = (0..column.present.len())
                .map(|at| column.present.get(at).copied().unwrap_or(false).then(|| number(at))?)
                .collect();
            let values: Vec<f64> = found.iter().map(|found| found.unwrap_or_default()).collect();
            let present: Vec<bool> = found.iter().map(Option::is_some).collect();
            let values = ColumnValues::Float(&values);
            return fill(&ColumnSlice { values, present: &present, ..*column }, writer);
        }
        (ColumnValues::Text(text, ends), ColumnWriter::ByteArrayColumnWriter(w)) => {
            let all = ByteArray::from(text.as_bytes().to_vec());
            let from =
                |at: usize| at.checked_sub(1).and_then(|i| ends.get(i)).copied().unwrap_or(0);
            let slice = |at| all.slice(from(at), ends.get(at).map_or(0, |to| to - from(at)));
            let values: Vec<ByteArray> = there().map(slice).collect();
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
