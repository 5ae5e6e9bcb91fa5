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
//! Surrogates, pseudonyms and shifted dates under a policy of one's own and a key:
//!
//! ```
//! # #[cfg(feature = "text")] {
//! use medpipe_phi_deid::{Key, Policy, TextRedactor};
//! let policy: Policy = toml::from_str("base = 'expert_dates'\n[kinds]\nNAME = 'surrogate'").unwrap();
//! let key = Key::from_bytes(b"32 random bytes of your own, or more").unwrap();
//! let redactor = TextRedactor::new(policy).with_key(&key); // build once, share
//! let clean = redactor.redact_of("patient-7", "Mrs. Zorblatt came on 03/05/2024.", None);
//! assert!(clean.starts_with("Mrs. ") && !clean.contains("Zorblatt") && !clean.contains("03/05/2024"));
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
//! | [`redact`], [`TextRedactor`] | free text: what the detector finds, replaced (feature `text`, the default) |
//! | [`Redactor`] | text that comes in pieces: logs, sockets, from a reader to a writer |
//! | [`Policy`], [`Operator`], [`PRESETS`] | what is done to which kind; ready policies; files in TOML or JSON |
//! | [`Replacer`], [`Subject`] | one operator, one value: for formats of one's own |
//! | `deidentify`, `fhir` | FHIR R4 (feature `fhir`): first pass, detection, rewriting, derived values |
//! | `table` | CSV, rows and JSON documents by column policy (feature `table`) |
//! | `Vault` | reads again what the operator `encrypt` wrote (feature `vault`) |
//! | `risk` | k-anonymity, l-diversity, t-closeness of tables (feature `risk`) |
//! | [`Key`], [`Pseudonyms`] | HKDF sub-keys; ids and references by HMAC, the same in every file |
//! | [`Deidentified`], [`seal_mac`] | the guard type, and how a stored part is taken back as such |
//! | [`verify`] | the residue check, which shares no scanner with the rest |
//! | [`zip3`] | ZIP codes to three digits, by the census of 2020 |
//!
//! # Laws
//! What an operator cannot do to a value, it does not leave: the tag stands there. The same value under the
//! same key has the same pseudonym (of identifiers in FHIR to the letter, unless the policy says `hash`; in
//! texts and tables whatever its letter case and separators), and (but for the policies `markov` and `random`) the same surrogate. A
//! made value is never the original. Shifted dates of one patient keep their intervals and never stand still.
//!
//! # Not for
//! A promise that nothing is left in free text: third parties in notes are found as well as the
//! detector finds them, so use [`FreeText::Remove`] where that is not enough. Images, PDF and other
//! attachments are removed, not read. Codes of code systems that are not public (`policy/systems.txt`)
//! become pseudonyms, codes that a public system cannot have go, and displays beside both are free text: local
//! code lists lose their codes. Names in displays of public codes are found when they are known. Nothing
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
mod places;
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
pub use onecall::{DocumentOutcome, deidentify, deidentify_with};
#[cfg(feature = "text")]
pub use operator::Operator;
#[cfg(feature = "text")]
pub use policy::{Dates, FreeText, Kinds, PRESETS, Policy, PolicyError, Replacement, Surrogates};
pub use pseudonym::{Pseudonym, Pseudonyms};
#[cfg(feature = "text")]
pub use text::{RedactError, Redactor, TextRedactor};
#[cfg(feature = "vault")]
pub use value::vault::{Revealed, Vault, VaultError};
#[cfg(feature = "text")]
pub use value::{Replacer, Subject};
pub use zip::{Zip3, zip3, zip3_area};

/// Redacts a text with the strict detector and Safe Harbor defaults.
#[cfg(feature = "text")]
pub fn redact(text: &str) -> String {
    TextRedactor::new(Policy::safe_harbor()).redact(text)
}
