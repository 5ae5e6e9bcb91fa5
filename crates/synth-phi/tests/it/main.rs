//! Integration tests of the generator.

#![allow(clippy::unwrap_used, clippy::panic)]

mod bundles;
mod canary;
mod hard;
mod notes;
mod people;
mod records;
mod shared;

use medpipe_synth_phi::{NaiveDate, Population};

fn clock() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 1).unwrap()
}

fn population(seed: u64) -> Population {
    Population::new(seed, clock())
}

/// FNV-1a, 64 bits: enough to see that bytes changed.
fn digest(chunks: impl Iterator<Item = Vec<u8>>) -> u64 {
    let bytes = chunks.flatten();
    bytes.fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x100_0000_01b3))
}
