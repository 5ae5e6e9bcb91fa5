//! An SQLite store of de-identified FHIR resources with version history.
