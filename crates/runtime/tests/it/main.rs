//! Integration tests of `medpipe-runtime`.
