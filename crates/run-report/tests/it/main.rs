//! The report, its schema, and the page.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::panic)]

mod page;
mod report;
mod sample;
