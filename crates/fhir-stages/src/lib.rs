//! The six documented stages over FHIR units: ingest, validate, de-identify, enrich, assess, output.
