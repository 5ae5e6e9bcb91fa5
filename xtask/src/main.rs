//! The project's own tasks: test, tidy, codegen, fuzz.

fn main() {}
