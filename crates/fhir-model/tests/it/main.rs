//! Integration tests of `medpipe-fhir-model`.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod defs;
mod edit;
mod oracle;
mod reader;
mod shared;
mod stream;
mod structure;
mod values;
#[cfg(feature = "xml")]
mod xml;
