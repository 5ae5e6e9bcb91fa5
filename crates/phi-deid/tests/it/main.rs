//! Integration tests of `medpipe-phi-deid`.
