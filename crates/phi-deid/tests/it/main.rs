//! Integration tests of `medpipe-phi-deid`.
#![cfg(feature = "fhir")]

mod canary;
mod cases;
mod examples;
mod rewrite;
mod shared;
mod synthea;
