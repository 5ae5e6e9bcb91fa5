//! One table: its plan, its buffers and its file.

use std::fs::File;
use std::path::Path;
use std::sync::Arc;

use medpipe_fhir_model::Node;
use parquet::basic::{Compression, ConvertedType, LogicalType, Repetition, Type as PhysicalType};
use parquet::errors::{ParquetError, Result as ParquetResult};
use parquet::file::metadata::KeyValue;
use parquet::file::properties::{EnabledStatistics, WriterProperties, WriterPropertiesPtr};
use parquet::file::writer::SerializedFileWriter;
use parquet::schema::types::{ColumnPath, Type, TypePtr};

use crate::buffer::Buffer;
use crate::error::TableError;
use crate::plan::{Plan, Slots};
use crate::schema::{Column, ColumnType, Extract, RowValue, SCHEMA_VERSION, TableDef, expand};
use crate::value;
use crate::{RowExtra, TableFile};

/// A table of which rows are gathered, and written a row group at a time.
pub(crate) struct Table {
    pub def: &'static TableDef,
    columns: Vec<Column>,
    buffers: Vec<Buffer>,
    plan: Plan,
    /// For tables of items: the way to the items, and the plan below one.
    items: Option<(&'static str, Plan)>,
    /// Rows in the buffers.
    pub pending_rows: usize,
    /// Bytes in the buffers, about.
    pub pending_bytes: usize,
    /// Rows already written.
    written_rows: u64,
    writer: Option<SerializedFileWriter<File>>,
}

impl Table {
    pub(crate) fn new(def: &'static TableDef) -> Result<Self, TableError> {
        let columns = expand(def);
        let plan = |of_item: bool| {
            let paths = columns.iter().enumerate().filter_map(|(slot, column)| {
                let from_tree = !matches!(column.extract, Extract::Row(_));
                (from_tree && column.of_item == of_item)
                    .then_some((slot, column.schema.path.as_str()))
            });
            Plan::new(paths).map_err(|_| TableError::Parquet {
                table: def.name,
                step: "plan the columns",
                kind: "a path is no FHIR path",
            })
        };
        let items = match def.each {
            Some(each) => Some((each, plan(true)?)),
            None => None,
        };
        let plan = plan(false)?;
        let buffers =
            columns.iter().map(|c| Buffer::new(c.schema.kind, c.schema.required)).collect();
        Ok(Self {
            def,
            columns,
            buffers,
            plan,
            items,
            pending_rows: 0,
            pending_bytes: 0,
            written_rows: 0,
            writer: None,
        })
    }

    /// Adds the row, or the rows, of a resource to the buffers.
    pub(crate) fn add<'a>(&mut self, resource: Node<'a>, extra: &RowExtra<'_>) {
        let mut slots: Slots<'a> = vec![None; self.columns.len()];
        self.plan.fill(resource, &mut slots);
        let Some((each, plan)) = &self.items else {
            self.pending_bytes += add_row(&self.columns, &mut self.buffers, &slots, extra, 0);
            self.pending_rows += 1;
            return;
        };
        for (index, item) in (0_i32..).zip(resource.each(each)) {
            for (slot, column) in slots.iter_mut().zip(&self.columns) {
                if column.of_item {
                    *slot = None;
                }
            }
            plan.fill(item, &mut slots);
            self.pending_bytes += add_row(&self.columns, &mut self.buffers, &slots, extra, index);
            self.pending_rows += 1;
        }
    }

    /// Writes the gathered rows as one row group; the first one makes the file.
    pub(crate) fn flush(&mut self, dir: &Path) -> Result<(), TableError> {
        const STEP: &str = "write a row group";
        if self.pending_rows == 0 {
            return Ok(());
        }
        let name = self.def.name;
        let at = |e: ParquetError| TableError::parquet(name, STEP, &e);
        let writer = match &mut self.writer {
            Some(writer) => writer,
            none => {
                let file = File::create(dir.join(file_name(name)))
                    .map_err(|e| TableError::io(name, "create the file", &e))?;
                let schema = message_type(&self.columns).map_err(at)?;
                let properties = properties(self.def, &self.columns);
                none.insert(SerializedFileWriter::new(file, schema, properties).map_err(at)?)
            }
        };
        let mut group = writer.next_row_group().map_err(at)?;
        for buffer in &mut self.buffers {
            let mut column = group
                .next_column()
                .map_err(at)?
                .ok_or_else(|| at(ParquetError::General("a column is missing".to_owned())))?;
            buffer.write(column.untyped()).map_err(at)?;
            column.close().map_err(at)?;
        }
        group.close().map_err(at)?;
        self.written_rows += self.pending_rows as u64;
        self.pending_rows = 0;
        self.pending_bytes = 0;
        Ok(())
    }

    /// Writes what is left and the footer, and syncs the file; `None` if there was no row.
    pub(crate) fn finish(mut self, dir: &Path) -> Result<Option<TableFile>, TableError> {
        self.flush(dir)?;
        let table = self.def.name;
        let Some(writer) = self.writer else { return Ok(None) };
        let file =
            writer.into_inner().map_err(|e| TableError::parquet(table, "write the footer", &e))?;
        let at = |e: std::io::Error| TableError::io(table, "sync the file", &e);
        file.sync_all().map_err(at)?;
        Ok(Some(TableFile {
            table,
            file_name: file_name(table),
            rows: self.written_rows,
            bytes: file.metadata().map_err(at)?.len(),
            columns: self.columns.into_iter().map(|c| c.schema).collect(),
        }))
    }
}

/// The name of a table's file.
pub(crate) fn file_name(table: &str) -> String {
    format!("{table}.parquet")
}

/// Appends one row and tells about how many bytes it takes.
fn add_row(
    columns: &[Column],
    buffers: &mut [Buffer],
    slots: &Slots<'_>,
    extra: &RowExtra<'_>,
    index: i32,
) -> usize {
    let number = |n: u32| i32::try_from(n).unwrap_or(i32::MAX);
    let mut bytes = 0;
    for ((column, buffer), slot) in columns.iter().zip(buffers).zip(slots) {
        let node = slot.map(|found| found.node);
        // A definition level and a value or a text's end.
        bytes += 2 + 8;
        match column.extract {
            Extract::Text => {
                let text = node.and_then(value::text);
                bytes += text.as_ref().map_or(0, |t| t.len());
                buffer.text(text.as_deref());
            }
            Extract::NumberText => buffer.text(node.and_then(value::number_text)),
            Extract::Flag => buffer.flag(node.and_then(value::flag)),
            Extract::Integer => buffer.integer(node.and_then(value::integer)),
            Extract::Float => buffer.float(node.and_then(value::float)),
            Extract::Year => buffer.integer(node.and_then(value::year)),
            Extract::Count => buffer.integer(Some(node.map_or(0, value::count))),
            Extract::ReferenceId | Extract::ReferenceType | Extract::PatientId => {
                let text = node.and_then(value::text);
                let reference = text.as_deref().and_then(value::reference);
                let part = match column.extract {
                    Extract::ReferenceType => reference.and_then(|(of_type, _)| of_type),
                    Extract::PatientId => reference
                        .filter(|(of_type, _)| of_type.is_none_or(|t| t == "Patient"))
                        .map(|(_, id)| id),
                    _ => reference.map(|(_, id)| id),
                };
                bytes += part.map_or(0, str::len);
                buffer.text(part);
            }
            Extract::Row(given) => match given {
                RowValue::Version => buffer.integer(Some(number(extra.version))),
                RowValue::Input => buffer.integer(Some(number(extra.input))),
                RowValue::Entry => buffer.integer(extra.entry.map(number)),
                RowValue::ItemIndex => buffer.integer(Some(index)),
                RowValue::QualityScore => {
                    buffer.float(extra.quality_score.filter(|x| x.is_finite()));
                }
                RowValue::PopulationGroup => buffer.text(extra.population_group),
                RowValue::GeographicRegion => buffer.text(extra.geographic_region),
            },
        }
    }
    bytes
}

/// The Parquet schema of the columns: flat, each required or optional.
fn message_type(columns: &[Column]) -> ParquetResult<TypePtr> {
    let mut fields = Vec::with_capacity(columns.len());
    for column in columns {
        let schema = &column.schema;
        let physical = match schema.kind {
            ColumnType::Text => PhysicalType::BYTE_ARRAY,
            ColumnType::Integer => PhysicalType::INT32,
            ColumnType::Float => PhysicalType::DOUBLE,
            ColumnType::Flag => PhysicalType::BOOLEAN,
        };
        let repetition = if schema.required { Repetition::REQUIRED } else { Repetition::OPTIONAL };
        let mut field =
            Type::primitive_type_builder(&schema.name, physical).with_repetition(repetition);
        if schema.kind == ColumnType::Text {
            field = field
                .with_logical_type(Some(LogicalType::String))
                .with_converted_type(ConvertedType::UTF8);
        }
        fields.push(Arc::new(field.build()?));
    }
    Type::group_type_builder("schema").with_fields(fields).build().map(Arc::new)
}

/// Writer settings; all of them fixed, so that the bytes depend on the rows alone.
fn properties(def: &TableDef, columns: &[Column]) -> WriterPropertiesPtr {
    let pair = |key: &str, value: String| KeyValue::new(format!("medpipe.{key}"), value);
    let mut builder = WriterProperties::builder()
        .set_created_by(concat!("medpipe version ", env!("CARGO_PKG_VERSION")).to_owned())
        .set_key_value_metadata(Some(vec![
            pair("schema_version", SCHEMA_VERSION.to_string()),
            pair("table", def.name.to_owned()),
            pair("resource_type", def.resource_type.to_owned()),
        ]))
        .set_compression(Compression::SNAPPY)
        .set_statistics_enabled(EnabledStatistics::Chunk)
        .set_offset_index_disabled(true);
    for column in columns.iter().filter(|c| c.schema.path == "id" && def.each.is_none()) {
        // Each value once: a dictionary would hold them all and save nothing.
        let path = ColumnPath::from(column.schema.name.as_str());
        builder = builder.set_column_dictionary_enabled(path, false);
    }
    Arc::new(builder.build())
}
