//! Finds protected health information in clinical text: one pass, no runtime, no network.
//!
//! ```
//! use medpipe_phi_detect::{Detector, Kind};
//!
//! let detector = Detector::new();
//! let text = "Patient: Nora Brennan, DOB 03/05/1961, MRN 4471120. Call 212-555-0147.";
//! let found: Vec<(Kind, &str)> =
//!     detector.detect(text).iter().filter_map(|s| Some((s.kind, s.text(text)?))).collect();
//! assert_eq!(found, [
//!     (Kind::Name, "Nora Brennan"),
//!     (Kind::Date, "03/05/1961"),
//!     (Kind::IdMrn, "4471120"),
//!     (Kind::Phone, "212-555-0147"),
//! ]);
//! ```
//!
//! A [`Detector`] is immutable, `Send + Sync` and cheap to clone; build one and share it. In a loop use
//! [`Detector::detect_into`] with a [`Scratch`], which allocates nothing once warm; a text that comes in pieces goes
//! through a [`Stream`], with the same result. When the structured
//! record is at hand, put the patient's names, dates, numbers and addresses into [`PatientFacts`] and call
//! [`Detector::detect_known`]: those values are then found in any usual form.
//!
//! # How it works
//! Text is cut into blocks at line ends and folded (full-width digits, diacritics, soft hyphens, zero-width and control
//! characters) without losing its offsets; one tokenizer gives each word a hash, a case shape, its cue
//! classes and its dictionary entry. Anchored scanners look only where a digit, a capital, a cue or a sign
//! stands. A resolver makes sorted, disjoint spans; a small linear model (left out by [`Builder::rules_only`]) adds
//! names the rules miss and drops weak findings; a second sweep finds every further occurrence of the names
//! found.
//!
//! # Map
//! | module | what |
//! |---|---|
//! | `token` | folding, tokenizer |
//! | `lexicon` | cue words (in code), name, place and vocabulary tables (feature `dictionaries`, embedded) |
//! | `lists` | the caller's own words and phrases |
//! | `scan` | dates, ages, numbers with cues and check digits, contacts, web, addresses, places |
//! | `names` | titles, labels, signatures, runs of capitals weighed by evidence |
//! | `tagger` | the statistical tagger: which words it is asked about, features, weights, what becomes of its answers |
//! | [`Recognizer`], [`NerBackend`] | values and models of one's own |
//! | `known` | [`PatientFacts`], [`KnownFacts`] |
//! | `resolve`, `propagate` | disjoint spans; names found elsewhere in the document |
//! | [`Stream`] | a text that comes in pieces, with bounded hold-back |
//! | `parallel` | `Detector::par_detect` over many texts (feature `parallel`, off by default) |
//! | [`offsets`] | code-point and UTF-16 offsets |
//!
//! # Figures
//! Measured with the project's scorer; of each set two thirds were looked at while the rules were written and the tagger
//! was trained, the last third (chosen by a hash of the id) was not. Touched / wholly covered / precision:
//!
//! | set | looked at | kept aside |
//! |---|---|---|
//! | clinicians' queries (ASQ-PHI, even ids) | .997 / .993 / .998 | .992 / .977 / .998 |
//! | notes with injected surrogates | 1 / 1 / .986 | 1 / 1 / .963 |
//! | international template sentences (presidio v2) | .958 / .909 / .984 | .957 / .884 / .988 |
//!
//! On unlabelled clinical notes 0.88 % of letters and digits are covered: of these 87 % are identifiers that stand in those
//! notes, 10 % wider than Safe Harbor asks (weekdays, countries), 3 % wrong; strict mode adds about 0.13 points.
//!
//! # Limits
//! Missed most: names that are also words; places in small letters; employers without a company form; values damaged by
//! scanning; foreign addresses on several lines. Bare years and relative dates ("last week") are left on purpose.
//! Recall by kind, on plain and on hard notes, stands in `docs/phi-detection-limits.md` of the repository. Ordinary
//! English and US forms are assumed throughout.
//!
//! # Not for
//! Replacing what it finds (see `medpipe-phi-deid`), languages other than English, images, or a promise
//! that nothing is left: read the leak rates per kind before you rely on it.

mod detector;
mod engine;
mod kind;
pub mod known;
mod lexicon;
mod lists;
mod lossy;
mod names;
mod ner;
pub mod offsets;
#[cfg(feature = "parallel")]
mod parallel;
mod propagate;
mod recognizer;
mod resolve;
mod scan;
mod scratch;
mod span;
mod stream;
mod strict;
mod tagger;
mod token;
#[doc(hidden)]
pub mod training;

pub use detector::{Builder, Detector, Mode};
pub use kind::{Kind, UnknownKind};
pub use known::{KnownFacts, PatientFacts};
pub use ner::{Entity, NerBackend};
pub use recognizer::Recognizer;
pub use scratch::Scratch;
pub use span::Span;
pub use stream::{Settled, Stream, StreamError};

#[doc(hidden)]
pub use lexicon::format as dictionary_format;
