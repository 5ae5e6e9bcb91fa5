//! Integration tests of `medpipe-lineage`.
