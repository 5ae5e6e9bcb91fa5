//! Integration tests of `medpipe-etl-core`.
