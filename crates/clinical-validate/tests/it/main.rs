//! Integration tests of `medpipe-clinical-validate`.
