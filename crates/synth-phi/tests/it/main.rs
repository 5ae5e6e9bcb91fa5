//! Integration tests of `medpipe-synth-phi`.
