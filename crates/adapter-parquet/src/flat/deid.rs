//! A Parquet file de-identified by column policy.

use std::io::Write;
use std::sync::Arc;

use medpipe_phi_deid::table::{Rule, TableDeidentifier, TableReport};
use parquet::basic::{Compression, ConvertedType, LogicalType, Repetition, Type as Physical};
use parquet::column::writer::ColumnWriter;
use parquet::data_type::ByteArray;
use parquet::errors::{ParquetError, Result as ParquetResult};
use parquet::file::properties::WriterProperties;
use parquet::file::reader::ChunkReader;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::types::{Type, TypePtr};

use super::chunk::Chunk;
use super::{Column, Flat, FlatError};

/// A row that went to quarantine: a column of text holds bytes that are none.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct BadRow {
    /// The row, from 0.
    pub row: u64,
    /// The place of the column, from 1.
    pub column: usize,
}

/// The code of [`BadRow`] in [`TableReport::faults`].
const ENCODING: &str = "parquet.encoding";

/// De-identifies a Parquet file by column policy, row group by row group. Columns that are kept stay as
/// they are, type and all; other written columns become text, with nothing where nothing was. Nested
/// columns can only be dropped. Metadata of the file other than the schema is left behind, since it may
/// hold anything.
///
/// ```
/// use medpipe_adapter_parquet::{ColumnSlice, ColumnValues, ColumnsWriter, deidentify_parquet, risk_table};
/// use medpipe_phi_deid::{Date, table::TablePolicy};
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let columns = [
///     ColumnSlice { name: "name", values: ColumnValues::Text("AdaBo", &[3, 5]), present: &[true; 2], rows: None },
///     ColumnSlice { name: "stay", values: ColumnValues::Integer(&[4, 11]), present: &[true; 2], rows: None },
/// ];
/// let mut file = ColumnsWriter::new(tempfile::tempfile()?, &columns)?;
/// file.write(&columns)?;
///
/// let policy: TablePolicy = toml::from_str("[columns]\nname = { kind = \"NAME\" }\nstay = \"keep\"\n")?;
/// let deid = policy.build(None, None, Date::new(2026, 1, 1).ok_or("date")?)?;
/// let out = tempfile::tempfile()?;
/// let report = deidentify_parquet(file.finish()?, out.try_clone()?, &deid, |_| ())?;
/// assert_eq!(report.counts.written, 2);
/// assert_eq!(risk_table(out, &["name"])?.columns()[0].distinct(), 1);
/// # Ok(()) }
/// ```
///
/// # Errors
/// [`FlatError`] when the file cannot be read, the policy does not fit it, a column that it would write
/// is nested, or the sink fails.
pub fn deidentify_parquet(
    input: impl ChunkReader + 'static,
    output: impl Write + Send,
    deid: &TableDeidentifier,
    mut quarantine: impl FnMut(BadRow),
) -> Result<TableReport, FlatError> {
    let at = || FlatError::parquet("write the de-identified file");
    let flat = Flat::open(input)?;
    let mut plan = deid.plan(&flat.names())?;
    let written: Vec<usize> = plan.written().collect();
    // The columns that the rules look at: written or known facts, and that of the patient.
    let patient = deid.policy().patient.as_deref();
    let read: Vec<usize> = (0..flat.columns.len())
        .filter(|at| {
            let named = flat.columns.get(*at).map(|c| c.name.as_str()).zip(patient);
            !matches!(plan.rule(*at), None | Some(Rule::Drop))
                || named.is_some_and(|(name, patient)| name.eq_ignore_ascii_case(patient))
        })
        .collect();
    let kept = |place: usize| plan.rule(place) == Some(Rule::Keep);
    let kept: Vec<bool> = written.iter().map(|place| kept(*place)).collect();
    let fields = written
        .iter()
        .zip(&kept)
        .filter_map(|(place, kept)| flat.columns.get(*place).map(|column| field(column, *kept)));
    let fields = fields.collect::<ParquetResult<Vec<_>>>().map_err(at())?;
    let schema = Type::group_type_builder("schema").with_fields(fields).build().map_err(at())?;
    let properties = WriterProperties::builder()
        .set_created_by(concat!("medpipe version ", env!("CARGO_PKG_VERSION")).to_owned())
        .set_compression(Compression::SNAPPY)
        .build();
    let mut writer =
        SerializedFileWriter::new(output, Arc::new(schema), Arc::new(properties)).map_err(at())?;
    let (mut first_row, mut bad_rows) = (0u64, 0u64);
    for group in 0..flat.groups() {
        let chunks = read.iter().map(|place| flat.chunk(group, *place));
        let chunks = chunks.collect::<Result<Vec<_>, _>>()?;
        let mut done = Done::new(flat.rows(group), written.len());
        let mut texts = vec![String::new(); flat.columns.len()];
        let mut row_out = Vec::new();
        for row in 0..flat.rows(group) {
            let mut fault = None;
            for (place, chunk) in read.iter().zip(&chunks) {
                let Some(text) = texts.get_mut(*place) else { continue };
                text.clear();
                if chunk.text(row, text) == Some(false) {
                    fault = Some(place + 1);
                }
            }
            if let Some(column) = fault {
                bad_rows += 1;
                quarantine(BadRow { row: first_row + row as u64, column });
            } else {
                let fields: Vec<&str> = texts.iter().map(String::as_str).collect();
                plan.row(&fields, &mut row_out);
            }
            done.row(fault.is_some(), &row_out);
        }
        first_row += flat.rows(group) as u64;
        let mut out = writer.next_row_group().map_err(at())?;
        for (at_column, place) in written.iter().enumerate() {
            let of_kept = kept.get(at_column).copied().unwrap_or(false);
            let chunk = read.iter().position(|r| r == place).and_then(|at| chunks.get(at));
            let chunk = if of_kept { chunk } else { None };
            write(&mut out, chunk, &done, at_column).map_err(at())?;
        }
        out.close().map_err(at())?;
    }
    writer.finish().map_err(at())?;
    let mut report = plan.report();
    report.counts.read = first_row;
    report.counts.quarantined = bad_rows;
    report.counts.written = first_row - bad_rows;
    if bad_rows > 0 {
        report.faults.insert(ENCODING, bad_rows);
    }
    Ok(report)
}

/// The rows of a group as they come out.
struct Done {
    left_out: Vec<bool>,
    /// Of each written column the values of its rows.
    texts: Vec<Vec<ByteArray>>,
    levels: Vec<Vec<i16>>,
}

impl Done {
    fn new(rows: usize, columns: usize) -> Done {
        let texts = vec![Vec::new(); columns];
        Done { left_out: Vec::with_capacity(rows), texts, levels: vec![Vec::new(); columns] }
    }

    fn row(&mut self, left_out: bool, values: &[String]) {
        self.left_out.push(left_out);
        if left_out {
            return;
        }
        for ((texts, levels), value) in self.texts.iter_mut().zip(&mut self.levels).zip(values) {
            levels.push(i16::from(!value.is_empty()));
            if !value.is_empty() {
                texts.push(ByteArray::from(value.as_str()));
            }
        }
    }
}

fn field(column: &Column, kept: bool) -> ParquetResult<TypePtr> {
    if kept {
        return Ok(Arc::clone(&column.field));
    }
    Type::primitive_type_builder(&column.name, Physical::BYTE_ARRAY)
        .with_repetition(Repetition::OPTIONAL)
        .with_logical_type(Some(LogicalType::String))
        .with_converted_type(ConvertedType::UTF8)
        .build()
        .map(Arc::new)
}

fn write<W: Write + Send>(
    group: &mut SerializedRowGroupWriter<'_, W>,
    kept: Option<&Chunk>,
    done: &Done,
    column: usize,
) -> ParquetResult<()> {
    let missing = || ParquetError::General("a column is too many".to_owned());
    let mut writer = group.next_column()?.ok_or_else(missing)?;
    match (kept, writer.untyped()) {
        (Some(chunk), writer) => chunk.write(&done.left_out, writer)?,
        (None, ColumnWriter::ByteArrayColumnWriter(w)) => {
            let texts = done.texts.get(column).ok_or_else(missing)?;
            let levels = done.levels.get(column).ok_or_else(missing)?;
            w.write_batch(texts, Some(levels), None)?;
        }
        (None, _) => return Err(missing()),
    }
    writer.close()
}
