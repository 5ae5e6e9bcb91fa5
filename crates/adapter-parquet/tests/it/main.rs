//! Integration tests of `medpipe-adapter-parquet`.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::panic)]

mod bytes;
mod columns;
mod docs;
mod failures;
#[cfg(feature = "deid")]
mod flat;
mod read;
mod schema;
