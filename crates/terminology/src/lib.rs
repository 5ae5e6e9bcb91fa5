//! UCUM units with exact conversion, exact decimals, and the code sets of the required FHIR R4 bindings.
//!
//! ```
//! use medpipe_terminology::{Decimal, ucum::Unit, value_set};
//!
//! let pounds = Unit::parse("[lb_av]")?;
//! let grams = Unit::parse("g")?;
//! let weight: Decimal = "185".parse()?;
//! assert_eq!(pounds.convert(weight, &grams).map(|d| d.to_string()).as_deref(), Some("83914.58845"));
//!
//! let genders = value_set("http://hl7.org/fhir/ValueSet/administrative-gender").expect("a required one");
//! assert!(genders.has("http://hl7.org/fhir/administrative-gender", "female"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Map
//!
//! | item | what it holds |
//! |---|---|
//! | [`Decimal`] | decimal numbers that keep their scale (`1.10` stays `1.10`), up to 37 digits, without rounding where none is needed |
//! | [`ucum`] | reading, comparing and converting units of measure by UCUM 2.2 |
//! | [`value_set`] | the codes of a value set that some R4 element is bound to as required |
//!
//! # Not for
//!
//! Value sets that need a terminology service (SNOMED CT, LOINC, filters), translations between code systems, or display names.

mod decimal;
pub mod ucum;
mod value_sets;

pub use decimal::{Decimal, DecimalError};
pub use value_sets::value_set;
