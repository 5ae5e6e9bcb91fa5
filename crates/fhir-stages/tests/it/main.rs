//! Integration tests of `medpipe-fhir-stages`.
