//! Integration tests of `medpipe-check-digits`.
