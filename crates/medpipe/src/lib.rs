//! Health-data pipelines: find and remove PHI, validate, de-identify, trace.
