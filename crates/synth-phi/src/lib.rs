//! Seeded synthetic health data full of PHI-like values from ranges never issued.
//!
//! ```
//! use medpipe_synth_phi::{Kind, NaiveDate, Population, Style};
//!
//! let clock = NaiveDate::from_ymd_opt(2026, 1, 1).ok_or("date")?;
//! let people = Population::new(7, clock);
//!
//! let email = people.email(0); // the same bytes on every machine
//! for found in &email.phi_test_patterns {
//!     println!("{} at {}..{} of the {:?}", found.kind, found.start, found.end, found.part);
//! }
//!
//! let note = people.note(0, Style::Discharge, 0); // a note with every planted value labelled
//! assert!(note.planted.iter().any(|p| p.kind == Kind::Name));
//!
//! let bundle = people.bundle(0); // a FHIR R4 transaction bundle of the same patient
//! assert_eq!(bundle.file_name, "patient-00001.json");
//! # Ok::<(), &'static str>(())
//! ```
//!
//! Detectors and de-identifiers need data in which everything to be found is known. Here all of it is
//! invented, marked as synthetic (`synthetic_marker: true`; FHIR resources carry the security label `HTEST`,
//! test health data, of v3-ActReason), and listed with its [`Kind`] and place. Identifiers come from ranges
//! that no authority has ever issued, with right structure and check digits, so that nobody can be hit by
//! accident:
//!
#![doc = include_str!("values/ranges.md")]
//!
//! # Map
//! | item | what |
//! |---|---|
//! | [`Population`] | the one door: people, e-mails, insurance records, notes, bundles |
//! | [`Person`] | a value for every identifier of 45 CFR 164.514(b)(2)(i) |
//! | [`PatientUpdateEmail`], [`InsuranceRecord`] | the two records of the first detector test |
//! | [`LabelledNote`], [`Style`], [`Planted`] | clinical notes in twelve styles, with offsets, as gold lines |
//! | [`Hard`] | the same notes with what detectors stumble over: names of no list, capitals, scanning noise, dictation, shorthand |
//! | [`SynthBundle`] | FHIR R4 bundles, with the path of every planted value |
//! | [`canary`] | bundles with coined values in every corner that a leak could come from |
//!
//! # Not for
//! Research on disease: conditions, drugs and results are coherent enough for a pipeline and say nothing
//! about frequencies. Proof of recall on real text: templates are kinder than people. Other languages or
//! countries than the United States.
//!
//! The same seed and clock give the same bytes for one version of this crate and one lock file: names and
//! streets come from the lists of the `fake` crate, which may grow in a later version.

pub mod canary;

mod bundle;
mod clinic;
mod draw;
mod hard;
mod kind;
mod notes;
mod person;
mod population;
mod records;
mod text;
mod values;

pub use bundle::{Place, PlantedField, SynthBundle};
pub use chrono::NaiveDate;
pub use hard::Hard;
pub use kind::{Item, Kind};
pub use notes::Style;
pub use person::{Address, Clinician, Facility, Person, Relative, Sex};
pub use population::Population;
pub use records::{InsuranceRecord, Part, PatientUpdateEmail, PhiTestPattern, Relationship};
pub use text::{About, LabelledNote, Planted};

/// `Debug` that prints the type and nothing it holds.
macro_rules! shape_debug {
    ($($name:ident),+) => {$(
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    )+};
}
pub(crate) use shape_debug;
