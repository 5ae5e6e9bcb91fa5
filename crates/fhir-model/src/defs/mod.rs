//! The R4 definition table.

mod generated;
mod hash;
pub mod names;
