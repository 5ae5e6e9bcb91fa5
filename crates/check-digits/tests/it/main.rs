//! Integration tests: golden vectors of reference implementations and properties of each scheme.
#![allow(clippy::disallowed_methods)]

mod golden;
mod properties;
mod shared;
mod structure;
