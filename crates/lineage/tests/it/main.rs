//! Events against the OpenLineage schemas, records, completeness.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::panic)]

mod completeness;
mod golden;
mod records;
mod sample;
mod schemas;
mod shared;
