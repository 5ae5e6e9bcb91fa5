//! Tests of FHIRPath as a user sees it.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    reason = "tests read the shared data and fail loudly"
)]

mod conformance;
mod invariants;
mod shared;
mod suite;
