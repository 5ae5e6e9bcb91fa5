//! Checks of whole units.
#![allow(clippy::expect_used)]
mod broken;
mod shared;
mod synthea;
mod tables;
