//! The primitives that are more than text: exact decimals, dates and times of any precision.
//!
//! ```
//! use medpipe_fhir_model::values::{Date, DateTime, Decimal};
//! use std::cmp::Ordering;
//!
//! let dose = Decimal::parse("1.50").expect("a decimal");
//! assert_eq!(dose.as_str(), "1.50"); // what was written is kept
//! assert_eq!(dose.compare(&Decimal::parse("1.5").expect("a decimal")), Ordering::Equal);
//!
//! let year = Date::parse("1970").expect("a date");
//! assert_eq!(year.compare(&Date::parse("1971-02-03").expect("a date")), Some(Ordering::Less));
//! assert_eq!(year.compare(&Date::parse("1970-02").expect("a date")), None); // cannot be known
//! let a = DateTime::parse("2020-01-01T12:00:00+02:00").expect("a time");
//! let b = DateTime::parse("2020-01-01T10:00:00Z").expect("a time");
//! assert_eq!(a.compare(&b), Some(Ordering::Equal));
//! ```
//!
//! Each type keeps the text it was parsed from (`as_str`), parses what FHIR R4 (2.24.0.1) allows and nothing else, and compares
//! by value. `PartialEq` compares the text. `Debug` shows the type only: a date may be a birth date.
//!
//! Feature `chrono`: `TryFrom` in both directions between these and chrono's types. For decimals of other crates there is
//! [`Decimal::to_parts`], which is what their constructors take: `rust_decimal::Decimal::try_from_i128_with_scale(unscaled, scale)`.
//!
//! Not for: calendar arithmetic, other calendars, time zones by name.

#[cfg(feature = "chrono")]
mod chrono;
mod date;
mod decimal;
mod moment;
mod scan;
mod time;

pub use date::{Date, DatePrecision};
pub use decimal::Decimal;
pub use moment::{DateTime, Instant};
pub use time::Time;

/// A value with a part that the other type needs is missing, or that it cannot hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the value is not precise enough, or out of the range of the other type")]
#[non_exhaustive]
pub struct Inexact;
