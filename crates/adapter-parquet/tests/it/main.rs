//! Integration tests of `medpipe-adapter-parquet`.
