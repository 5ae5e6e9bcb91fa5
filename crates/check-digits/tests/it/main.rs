//! Integration tests: golden vectors of reference implementations and properties of each scheme.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod golden;
mod properties;
mod shared;
mod structure;
