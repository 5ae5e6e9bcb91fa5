//! SQL-on-FHIR v2: ViewDefinitions are compiled once and read FHIR trees into typed columns.
//!
//! ```
//! use medpipe_fhir_model::Document;
//! use medpipe_fhir_views::{View, write};
//!
//! let view = View::parse(br#"{"resource":"Patient","select":[
//!     {"column":[{"name":"id","path":"getResourceKey()"}]},
//!     {"forEach":"name.where(use = 'official')","column":[{"name":"family","path":"family"}]}]}"#)?;
//! let json = br#"{"resourceType":"Patient","id":"p1","name":[{"use":"official","family":"Doe, Jr"}]}"#;
//! let patient = Document::parse(json.to_vec())?;
//! let mut rows = view.rows();
//! view.read(patient.root(), &mut rows)?;
//! let mut csv = Vec::new();
//! write::csv_header(&rows, &mut csv);
//! write::csv_rows(&rows, &mut csv);
//! assert_eq!(String::from_utf8(csv)?, "id,family\np1,\"Doe, Jr\"\n");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Map
//!
//! | item | what it holds |
//! |---|---|
//! | [`View`] | a compiled ViewDefinition: `select`, `column`, `forEach`, `forEachOrNull`, `repeat`, `unionAll`, `where`, `constant`, `%rowIndex`, the two key functions |
//! | [`Column`], [`ColumnKind`] | name, type and tags of a column, declared or found from the path |
//! | [`Rows`], [`ColumnBuffer`], [`Values`] | what a view reads: one typed buffer a column |
//! | [`mod@write`] | rows as CSV and NDJSON |
//! | [`library`] | ready views of the US Core resources |
//! | `parallel` (feature `parallel`) | many documents on all cores |
//! | [`ViewError`], [`RowError`] | what is wrong with a view, and where in it; what is wrong with a resource, without its values |
//!
//! # How it reads
//!
//! Paths of members, `first()`, `[n]`, `where(x = 'y')`, `ofType(T)`, `extension('url')` and the key functions are resolved against
//! the R4 definitions when the view is compiled and then walk the tree directly; everything else is FHIRPath
//! ([`medpipe_fhirpath`]). Both give the same rows.
//!
//! Where the specification (SQL on FHIR 2.1) leaves it open: an element that is not primitive becomes its JSON text; a collection
//! is an array in NDJSON and the JSON text of one in CSV; a column without a type takes the one its path has, or is text.
//! A path that ends in `join()` gives the empty text for nothing, as the suite of SQL on FHIR wants; FHIRPath gives nothing.
//!
//! # Not for
//!
//! Running SQL, other FHIR releases, or joins of several resources: a view reads one resource at a time.

mod compile;
mod error;
pub mod library;
#[cfg(feature = "parallel")]
pub mod parallel;
mod path;
mod rows;
mod run;
mod view;
pub mod write;

pub use error::{RowError, RowErrorKind, ViewError, ViewErrorKind};
pub use rows::{Column, ColumnBuffer, ColumnKind, Rows, Tag, Values};
pub use view::{View, ViewOptions};
