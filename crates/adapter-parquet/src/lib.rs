//! Typed Parquet tables of de-identified FHIR resources.
//!
//! ```
//! use medpipe_adapter_parquet::{RowExtra, Tables, TablesConfig};
//! use medpipe_fhir_model::Document;
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let dir = tempfile::tempdir()?;
//! let patient = br#"{"resourceType":"Patient","id":"p1","birthDate":"1970"}"#;
//! let patient = Document::parse(patient.to_vec())?;
//!
//! let mut tables = Tables::create(dir.path().join("tables"), TablesConfig::default())?;
//! tables.push("Patient", patient.root(), RowExtra { version: 1, ..RowExtra::default() })?;
//! let files = tables.finish()?;
//! assert_eq!((files[0].file_name.as_str(), files[0].rows), ("patient.parquet", 1));
//! # Ok(()) }
//! ```
//!
//! Flat tables with one row a resource, and a few with one row an item (components of an
//! observation, items of a claim). Each is a SQL-on-FHIR view of
//! [`medpipe_fhir_views::library::tables`]: the schema is data. [`schema`] lists every table and
//! column with its type, where in the resource it comes from and what it means. The bytes depend on the resources and their
//! order alone.
//!
//! # Map
//! - [`Tables`]: writing; memory is bounded by [`TablesConfig`].
//! - [`schema`], [`TableSchema`], [`ColumnSchema`]: the tables as data.
//! - [`ColumnsWriter`], [`view_columns`]: what any other view reads, or columns of any schema.
//! - `deidentify_parquet`, `risk_table`: flat files read back, by column policy or to measure their
//!   disclosure risk (feature `deid`).
//! - [`TableError`]: tables, steps and kinds, no values.
//!
//! # Not for
//! - Resources that are not de-identified: columns hold what the resource holds.
//! - The whole resource: what no column is for is only in the JSON (NDJSON, SQLite).
//! - Reading tables back for anything else: any Parquet reader does that.

mod columns;
mod error;
#[cfg(feature = "deid")]
mod flat;
mod given;
mod schema;
mod table;
mod tables;

pub use columns::{ColumnSlice, ColumnValues, ColumnsWriter, view_columns};
pub use error::TableError;
#[cfg(feature = "deid")]
pub use flat::{BadRow, FlatError, deidentify_parquet, risk_table};
pub use schema::{ColumnSchema, ColumnType, SCHEMA_VERSION, TableSchema, schema};
pub use tables::{RowExtra, TableFile, Tables, TablesConfig};
