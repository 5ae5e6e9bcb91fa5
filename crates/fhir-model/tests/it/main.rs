//! Integration tests of `medpipe-fhir-model`.
mod reader;
