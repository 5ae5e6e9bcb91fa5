//! Integration tests of `medpipe-adapter-sqlite`.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::panic)]

mod bytes;
mod failures;
mod import;
mod round_trip;
mod sample;
