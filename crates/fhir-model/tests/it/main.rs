//! Integration tests of `medpipe-fhir-model`.
