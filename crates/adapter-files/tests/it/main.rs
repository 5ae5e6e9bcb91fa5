//! Integration tests of `medpipe-adapter-files`.
