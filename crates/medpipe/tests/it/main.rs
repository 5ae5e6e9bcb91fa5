//! Integration tests of `medpipe`.
