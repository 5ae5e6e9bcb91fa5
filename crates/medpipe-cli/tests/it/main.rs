//! Integration tests of `medpipe-cli`.
