//! Parquet files of flat columns read back: measured for disclosure risk, or de-identified.
//!
//! A file is worked through row group by row group; only the columns needed are read. Columns that are
//! kept are written with the values and the type they had, all others as text.

mod chunk;
mod deid;
mod format;
mod risk;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use medpipe_phi_deid::risk::RiskError;
use medpipe_phi_deid::table::TablePolicyError;
use parquet::errors::ParquetError;
use parquet::file::metadata::ParquetMetaData;
use parquet::file::reader::{ChunkReader, FileReader, SerializedFileReader};
use parquet::schema::types::TypePtr;

use crate::error::TableError;
use chunk::Chunk;
use format::Format;

pub use deid::{BadRow, deidentify_parquet};
pub use risk::risk_table;

/// Why a Parquet file was not worked through. No value; names are those the caller gave.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FlatError {
    /// The file cannot be read or written.
    #[error(transparent)]
    File(#[from] TableError),
    /// A column is of lists, maps or groups, or of a type that has no text.
    #[error("column {column} is nested or of a type that cannot be read as text")]
    Type {
        /// Its place, from 1.
        column: usize,
    },
    /// Two columns have one name.
    #[error("column {column} has the name of an earlier column")]
    SameName {
        /// Its place, from 1.
        column: usize,
    },
    /// The policy does not fit the table.
    #[error(transparent)]
    Policy(#[from] TablePolicyError),
    /// The table cannot be measured.
    #[error(transparent)]
    Risk(#[from] RiskError),
}

impl FlatError {
    fn parquet(step: &'static str) -> impl Fn(ParquetError) -> FlatError {
        move |e| FlatError::File(TableError::parquet("*", step, &e))
    }

    fn reading(step: &'static str) -> impl Fn(ParquetError) -> FlatError {
        move |e| FlatError::File(TableError::unreadable(step, &e))
    }
}

/// A column at the top of the schema.
struct Column {
    name: String,
    field: TypePtr,
    /// Its place among the leaves and how its values are read, unless it is nested.
    leaf: Option<(usize, Format)>,
}

/// Whether every part that the metadata of a file tells of lies within it. The reader takes its word.
fn is_sound(metadata: &ParquetMetaData, bytes: u64) -> bool {
    metadata.row_groups().iter().all(|group| {
        group.num_rows() >= 0
            && group.columns().iter().all(|column| {
                let start = column.dictionary_page_offset().unwrap_or(column.data_page_offset());
                let end = start.checked_add(column.compressed_size());
                let end = end.and_then(|end| u64::try_from(end).ok());
                start >= 0
                    && column.data_page_offset() >= 0
                    && column.compressed_size() >= 0
                    && column.num_values() >= 0
                    && end.is_some_and(|end| end <= bytes)
            })
    })
}

/// An open file.
struct Flat<R: ChunkReader> {
    reader: SerializedFileReader<R>,
    columns: Vec<Column>,
}

impl<R: ChunkReader + 'static> Flat<R> {
    fn open(input: R) -> Result<Flat<R>, FlatError> {
        let at = FlatError::reading("open the file");
        let bytes = input.len();
        let reader = SerializedFileReader::new(input).map_err(&at)?;
        if !is_sound(reader.metadata(), bytes) {
            return Err(at(ParquetError::EOF("columns lie outside the file".to_owned())));
        }
        let schema = reader.metadata().file_metadata().schema_descr_ptr();
        let mut columns: Vec<Column> = Vec::new();
        for (place, field) in schema.root_schema().get_fields().iter().enumerate() {
            let leaf = (0..schema.num_columns())
                .map(|at| (at, schema.column(at)))
                .find(|(_, leaf)| {
                    leaf.path().parts().first().is_some_and(|top| top == field.name())
                })
                .filter(|(_, leaf)| leaf.path().parts().len() == 1 && leaf.max_rep_level() == 0)
                .and_then(|(at, leaf)| Some((at, Format::of(&leaf)?)));
            if columns.iter().any(|c| c.name == field.name()) {
                return Err(FlatError::SameName { column: place + 1 });
            }
            let (name, field) = (field.name().to_owned(), Arc::clone(field));
            columns.push(Column { name, field, leaf });
        }
        Ok(Flat { reader, columns })
    }

    fn names(&self) -> Vec<&str> {
        self.columns.iter().map(|c| c.name.as_str()).collect()
    }

    fn groups(&self) -> usize {
        self.reader.num_row_groups()
    }

    /// The values of a column in a row group.
    fn chunk(&self, group: usize, column: usize) -> Result<Chunk, FlatError> {
        let of_type = FlatError::Type { column: column + 1 };
        let (leaf, format) = self.columns.get(column).and_then(|c| c.leaf).ok_or(of_type)?;
        let at = || FlatError::reading("read a column");
        let group = self.reader.get_row_group(group).map_err(at())?;
        let rows = usize::try_from(group.metadata().num_rows()).unwrap_or(0);
        let required = group.metadata().schema_descr().column(leaf).max_def_level() == 0;
        let reader = group.get_column_reader(leaf).map_err(at())?;
        // The decoder of a damaged page may panic where its page header asks for what is not there.
        let read = AssertUnwindSafe(|| Chunk::read(reader, rows, required, format));
        let damaged = |_| Err(ParquetError::General("a damaged page".to_owned()));
        catch_unwind(read).unwrap_or_else(damaged).map_err(at())
    }

    fn rows(&self, group: usize) -> usize {
        usize::try_from(self.reader.metadata().row_group(group).num_rows()).unwrap_or(0)
    }
}
