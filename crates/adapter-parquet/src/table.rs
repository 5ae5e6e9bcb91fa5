//! One table: its view, the rows it read, and its file.

use std::fs::File;
use std::path::Path;

use medpipe_fhir_model::Node;
use medpipe_fhir_views::{Rows, View};

use crate::columns::{ColumnSlice, ColumnsWriter, view_columns};
use crate::error::TableError;
use crate::given::GivenColumn;
use crate::schema::{SCHEMA_VERSION, given, table, view};
use crate::{RowExtra, TableFile};

/// A table of which rows are gathered, and written a row group at a time.
pub(crate) struct Table {
    pub name: &'static str,
    view: View,
    rows: Rows,
    given: Vec<GivenColumn>,
    /// Bytes in the buffers, about.
    pub pending_bytes: usize,
    /// Rows already written.
    written_rows: u64,
    writer: Option<ColumnsWriter<File>>,
}

impl Table {
    pub(crate) fn new(name: &'static str) -> Result<Self, TableError> {
        let view = view(name)?;
        Ok(Self {
            name,
            rows: view.rows(),
            given: given(&view).iter().map(GivenColumn::new).collect(),
            view,
            pending_bytes: 0,
            written_rows: 0,
            writer: None,
        })
    }

    /// The type of resource that gives rows.
    pub(crate) fn resource_type(&self) -> &'static str {
        self.view.resource()
    }

    /// Rows in the buffers.
    pub(crate) fn pending_rows(&self) -> usize {
        self.rows.len()
    }

    /// Adds the row, or the rows, of a resource to the buffers.
    pub(crate) fn add(
        &mut self,
        resource: Node<'_>,
        extra: &RowExtra<'_>,
    ) -> Result<(), TableError> {
        let table = self.name;
        let made =
            self.view.read(resource, &mut self.rows).map_err(|_| TableError::View { table })?;
        for column in &mut self.given {
            (0..made).for_each(|_| column.push(extra));
        }
        self.pending_bytes =
            self.rows.heap_bytes() + self.given.iter().map(GivenColumn::heap_bytes).sum::<usize>();
        Ok(())
    }

    /// Writes the gathered rows as one row group; the first one makes the file.
    pub(crate) fn flush(&mut self, dir: &Path) -> Result<(), TableError> {
        if self.rows.is_empty() {
            return Ok(());
        }
        let mut columns = view_columns(&self.rows);
        columns.extend(self.given.iter().map(GivenColumn::slice));
        let writer = match &mut self.writer {
            Some(writer) => writer,
            none => none.insert(begin(dir, self.name, self.view.resource(), &columns)?),
        };
        writer.write(&columns)?;
        self.written_rows += self.rows.len() as u64;
        self.rows.clear();
        self.given.iter_mut().for_each(GivenColumn::clear);
        self.pending_bytes = 0;
        Ok(())
    }

    /// Writes what is left and the footer, and syncs the file; `None` if there was no row.
    pub(crate) fn finish(mut self, dir: &Path) -> Result<Option<TableFile>, TableError> {
        self.flush(dir)?;
        let name = self.name;
        let Some(writer) = self.writer else { return Ok(None) };
        let file = writer.finish()?;
        let at = |e: std::io::Error| TableError::io(name, "sync the file", &e);
        file.sync_all().map_err(at)?;
        Ok(Some(TableFile {
            table: name,
            file_name: file_name(name),
            rows: self.written_rows,
            bytes: file.metadata().map_err(at)?.len(),
            columns: table(name, &self.view).columns,
        }))
    }
}

fn begin(
    dir: &Path,
    table: &'static str,
    resource_type: &str,
    columns: &[ColumnSlice<'_>],
) -> Result<ColumnsWriter<File>, TableError> {
    let file = File::create(dir.join(file_name(table)))
        .map_err(|e| TableError::io(table, "create the file", &e))?;
    let version = SCHEMA_VERSION.to_string();
    let about = [("schema_version", &*version), ("table", table), ("resource_type", resource_type)];
    ColumnsWriter::of_table(file, columns, table, &about)
}

/// The name of a table's file.
pub(crate) fn file_name(table: &str) -> String {
    format!("{table}.parquet")
}
