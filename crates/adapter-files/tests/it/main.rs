//! Inputs, segments, output directories.
#![allow(clippy::unwrap_used)]
mod atomic;
mod inputs;
mod outputs;
mod segments;
mod spoiled;
mod support;
