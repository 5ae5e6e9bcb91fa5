//! Integration tests of `medpipe-phi-deid`.
#![cfg(feature = "fhir")]
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod ages;
mod attachments;
mod canary;
mod cases;
mod examples;
mod local_codes;
mod operators;
mod planted;
mod policies;
mod population;
mod properties;
mod rewrite;
mod shared;
mod stream;
mod synthea;
mod whole;
mod years_and_places;
