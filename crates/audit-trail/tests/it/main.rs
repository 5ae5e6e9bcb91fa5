//! Tests over the public surface: golden vectors, FHIR shape, alterations.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::panic)]

mod alterations;
mod fhir;
mod golden;
mod properties;
mod runs;
mod shared;
mod support;
