//! Tests of the terminology crate as a user sees it.
#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    reason = "tests read the shared data and fail loudly"
)]

mod conversions;
mod decimals;
mod essence;
mod shared;
mod value_sets;
