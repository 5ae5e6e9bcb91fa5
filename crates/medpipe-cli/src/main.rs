//! The medpipe command: run, inspect and verify health-data pipelines.

fn main() {}
