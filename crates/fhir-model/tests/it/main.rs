//! Integration tests of `medpipe-fhir-model`.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(feature = "serde")]
mod bridge;
mod defs;
mod edit;
mod generated;
mod oracle;
mod reader;
mod shared;
mod stream;
mod structure;
mod values;
#[cfg(feature = "views-core")]
mod views;
#[cfg(feature = "xml")]
mod xml;
