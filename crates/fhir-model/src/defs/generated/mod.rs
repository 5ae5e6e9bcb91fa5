//! Tables made by `cargo xtask codegen`; see the header of each file.

pub(crate) mod elements;
pub(crate) mod names;
pub(crate) mod search;
