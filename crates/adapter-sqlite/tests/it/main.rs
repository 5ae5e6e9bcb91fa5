//! Integration tests of `medpipe-adapter-sqlite`.
