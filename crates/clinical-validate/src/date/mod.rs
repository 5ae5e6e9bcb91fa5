//! FHIR dates of any precision as packed seconds, and the comparisons that may stay undecided.

mod day;
mod when;

pub use day::{Date, DateError};
pub use when::{Precision, Verdict, When};
