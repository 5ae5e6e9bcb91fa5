//! Tests of FHIRPath as a user sees it.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    reason = "tests read the shared data and fail loudly"
)]

mod any_text;
mod conformance;
mod functions;
mod invariants;
mod language;
mod limits;
mod shared;
mod suite;
