//! Tests of views as a user sees them.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests read the shared data and fail loudly"
)]

mod bad_views;
mod conformance;
mod library;
mod rows;
mod shared;
mod suite;
