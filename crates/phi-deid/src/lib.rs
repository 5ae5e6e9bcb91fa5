//! Safe Harbor de-identification of text and FHIR, default-deny, with an independent residue check.
//!
//! ```
//! let note = "Mrs. Ada Brennan (MRN 4471120) was seen on 03/05/2024; call 212-555-0147.";
//! let clean = medpipe_phi_deid::redact(note);
//! for value in ["Brennan", "4471120", "03/05", "0147"] {
//!     assert!(!clean.contains(value));
//! }
//! ```

mod authorities;
mod dates;
#[cfg(feature = "fhir")]
pub mod fhir;
mod guard;
mod key;
#[cfg(feature = "fhir")]
mod media;
#[cfg(feature = "fhir")]
mod onecall;
mod policy;
mod pseudonym;
mod text;
pub mod verify;
mod zip;

pub use dates::Date;
pub use guard::{Deidentified, SealError, seal_mac};
pub use key::{Key, KeyError, MIN_KEY_BYTES};
#[cfg(feature = "fhir")]
pub use onecall::{deidentify, deidentify_with};
pub use policy::{Dates, FreeText, Policy, Replacement};
pub use pseudonym::{Pseudonym, Pseudonyms};
pub use text::TextRedactor;
pub use zip::{Zip3, zip3, zip3_area};

/// Redacts a text with the strict detector and Safe Harbor defaults.
pub fn redact(text: &str) -> String {
    TextRedactor::new(Policy::safe_harbor()).redact(text)
}
