//! Typed Parquet tables of de-identified FHIR resources.
