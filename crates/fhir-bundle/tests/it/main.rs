//! Plans and their application: order, ids, references, conditions, bad input, real bundles.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod bad_input;
mod cleaning;
mod conditions;
mod desk;
mod large;
mod patch;
mod patch_suite;
mod searches;
mod servers;
mod shared;
mod shuffle;
mod synthea;
mod transaction;
mod versions;
