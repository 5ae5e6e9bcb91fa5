//! Safe Harbor de-identification of text and FHIR, default-deny, with an independent residue check.
//!
//! ```
//! # #[cfg(feature = "text")] {
//! let note = "Mrs. Ada Brennan (MRN 4471120) was seen on 03/05/2024; call 212-555-0147.";
//! let clean = medpipe_phi_deid::redact(note);
//! for value in ["Brennan", "4471120", "03/05", "0147"] {
//!     assert!(!clean.contains(value));
//! }
//! # }
//! ```
//!
//! A FHIR resource or Bundle in one call (feature `fhir`):
//!
//! ```
//! # #[cfg(feature = "fhir")] {
//! use medpipe_fhir_model::Document;
//! use medpipe_phi_deid::{Policy, deidentify};
//! let json = br#"{"resourceType":"Patient","id":"7","name":[{"family":"Brennan"}],"birthDate":"1961-03-05"}"#;
//! let clean = deidentify(&Document::parse(json.to_vec()).unwrap(), &Policy::safe_harbor()).unwrap();
//! assert!(!clean.get().source().contains("Brennan") && clean.get().source().contains("\"1961\""));
//! # }
//! ```
//!
//! What is not allowed is not there: an element of FHIR survives only if `policy/r4.tsv` has a row
//! for it that says so. The result has a type of its own, [`Deidentified`], that only this crate can
//! make; a sink that takes it cannot be handed anything else.
//!
//! # Map
//! | where | what |
//! |---|---|
//! | [`redact`], [`TextRedactor`] | free text: the detector's spans replaced (feature `text`, the default) |
//! | [`deidentify`], [`fhir`] | FHIR R4 (feature `fhir`): first pass, detection, rewriting, derived values |
//! | [`Policy`] | the choices: free text, dates, replacement; `fhir::FhirPolicy` adds the table |
//! | [`Key`], [`Pseudonyms`] | HKDF sub-keys; ids and references by HMAC, the same in every file |
//! | [`Deidentified`], [`seal_mac`] | the guard type, and how a stored part is taken back as such |
//! | [`verify`] | the residue check, which shares no scanner with the rest |
//! | `risk` | k-anonymity, l-diversity, t-closeness of tables (feature `risk`) |
//! | `table` | CSV, rows and JSON documents by column policy (feature `table`) |
//! | [`zip3`] | ZIP codes to three digits, by the census of 2020 |
//!
//! # Operators
//! *Redact* and *replace* in text; *generalize* (year, ZIP3, 90+), *pseudonymise*, *keep* and *remove*
//! in structure; *shift dates* only when asked for, since it is not Safe Harbor.
//!
//! # Not for
//! A promise that nothing is left in free text: third parties in notes are found as well as the
//! detector finds them, so use [`FreeText::Remove`] where that is not enough. Images, PDF and other
//! attachments are removed, not read. Codes of code systems that are not public (`policy/systems.txt`)
//! become pseudonyms, and displays beside them are free text: local code lists lose their codes. Nothing
//! here is a legal determination.

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
#[cfg(feature = "text")]
mod operator;
#[cfg(feature = "text")]
mod policy;
mod pseudonym;
#[cfg(feature = "risk")]
pub mod risk;
#[cfg(any(feature = "risk", feature = "table"))]
pub mod table;
#[cfg(feature = "text")]
mod text;
#[cfg(feature = "text")]
mod value;
pub mod verify;
mod zip;

pub use dates::Date;
pub use guard::{Deidentified, SealError, seal_mac};
pub use key::{Key, KeyError, MIN_KEY_BYTES};
#[cfg(feature = "text")]
pub use medpipe_phi_detect::StreamError;
#[cfg(feature = "fhir")]
pub use onecall::{deidentify, deidentify_with};
#[cfg(feature = "text")]
pub use operator::Operator;
#[cfg(feature = "text")]
pub use policy::{Dates, FreeText, Kinds, PRESETS, Policy, PolicyError, Replacement, Surrogates};
pub use pseudonym::{Pseudonym, Pseudonyms};
#[cfg(feature = "text")]
pub use text::{RedactError, Redactor, TextRedactor};
#[cfg(feature = "vault")]
pub use value::vault::{Vault, VaultError};
#[cfg(feature = "text")]
pub use value::{Replacer, Subject};
pub use zip::{Zip3, zip3, zip3_area};

/// Redacts a text with the strict detector and Safe Harbor defaults.
#[cfg(feature = "text")]
pub fn redact(text: &str) -> String {
    TextRedactor::new(Policy::safe_harbor()).redact(text)
}
