//! Integration tests of `medpipe-run-report`.
