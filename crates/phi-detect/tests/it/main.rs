//! Integration tests of `medpipe-phi-detect`.
