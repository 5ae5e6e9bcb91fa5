//! A lossless FHIR R4 JSON tree, reader, definition table and structural check.
