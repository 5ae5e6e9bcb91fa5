//! Rows as text.

mod csv;
mod ndjson;

pub use csv::{csv_header, csv_rows};
pub use ndjson::ndjson_rows;
