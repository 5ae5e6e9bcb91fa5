//! Bundles for leak tests: coined values of every kind in every corner that a leak could come from.
//!
//! ```
//! use medpipe_synth_phi::canary;
//!
//! let bundle = canary::bundle(7, 0);
//! // … run the pipeline over `bundle.json`; then, over each decoded output:
//! let output = "nothing of it".to_lowercase();
//! for planted in &bundle.planted {
//!     let needles = canary::needles(planted);
//!     assert!(!needles.words.iter().any(|w| output.contains(w.as_str())));
//! }
//! ```
//!
//! Names are coined from syllables and stand in no list of names or words; identifiers have nine digits or
//! more (telephones, dates and addresses as many as they have); hosts end in `.test` (RFC 2606), so that
//! every token of six letters or more in a planted value is a coined one. Values of
//! [`Place::KnownPatientInNote`] and those in text attachments are the patient's own, which the structured
//! record repeats; those of [`Place::ThirdPartyInNote`] stand nowhere else. The rest stand once.
//!
//! Ways of hiding used: JSON `\u` escapes, `\/` in base64, HTML entities, RTF hex escapes, base64 text, HTML,
//! RTF and PDF attachments, `_field` siblings, `fhir_comments`, nested and unknown extensions, contained
//! resources, elements R4 does not know, identifiers as logical ids, in references, `fullUrl` and `request.url`.

mod coin;
mod encode;
mod needles;
mod notes;
mod patient;
mod records;

pub use needles::{Needles, needles};

use crate::bundle::{Place, PlantedField, transaction};
use crate::draw::{Domain, Draw};
use crate::shape_debug;
use coin::{Coin, Known};

/// A canary bundle and everything planted in it, notes included.
#[derive(Clone, PartialEq)]
pub struct CanaryBundle {
    /// Such as `canary-00001.json`.
    pub file_name: String,
    /// Minified JSON, UTF-8: an R4 transaction, but for the elements it should not have.
    pub json: Vec<u8>,
    /// Every planted value, in the order of the document.
    pub planted: Vec<PlantedField>,
}

shape_debug!(CanaryBundle);

/// Canary bundle `index` of `seed`. In those of even index the patient is over 90.
pub fn bundle(seed: u64, index: u64) -> CanaryBundle {
    let mut coin = Coin::new(Draw::new(seed, Domain::Canary, index));
    let known = Known::new(&mut coin, index.is_multiple_of(2));
    let (json, planted) = transaction(|entries| {
        patient::write(entries, &mut coin, &known);
        records::write(entries, &mut coin, &known);
        notes::write(entries, &mut coin, &known);
    });
    CanaryBundle { file_name: format!("canary-{:05}.json", index.saturating_add(1)), json, planted }
}

/// Where the values of a canary may stand, in order.
pub const PLACES: [Place; 7] = [
    Place::Structured,
    Place::Extension,
    Place::Contained,
    Place::Narrative,
    Place::Attachment,
    Place::KnownPatientInNote,
    Place::ThirdPartyInNote,
];
