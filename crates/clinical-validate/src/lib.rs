//! Clinical plausibility, consistency and completeness checks of FHIR units, with a quality scorecard.
//!
//! ```
//! use medpipe_clinical_validate::{Date, Findings, NoLookup, Scorecard, Thresholds, ValidateConfig};
//! use medpipe_fhir_model::{Document, Position, Unit};
//!
//! let json = br#"{"resourceType":"Observation","status":"final",
//!   "code":{"coding":[{"system":"http://loinc.org","code":"8867-4"}]},
//!   "valueQuantity":{"value":7000,"system":"http://unitsofmeasure.org","code":"/min"}}"#;
//! let doc = Document::parse(json.to_vec())?;
//! let (unit, _) = Unit::from_document(&doc, Position::default());
//! let clock = Date::new(2026, 1, 31).ok_or("no such day")?;
//! let validator = ValidateConfig::new(clock).build();
//! let mut findings = Findings::new();
//! validator.check(&unit, &unit.index(), &NoLookup, &mut findings);
//! let heart_rate = findings.issues().iter().find(|i| i.issue.rule == "value-limit");
//! assert_eq!(heart_rate.map(|i| i.issue.expression.as_str()), Some("Observation.valueQuantity.value"));
//! let card = Scorecard::from_tally(findings.tally(), Thresholds::etl());
//! assert!(card.overall.is_some());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A check whose context is missing (a partial date, a patient in another file, an unknown unit) is *not
//! evaluated*: it neither fails nor passes, and a dimension in which no check ran has no score.
//! No issue holds a value of a record: a rule, a path and a fixed text only.
//!
//! # Map
//! | item | what it is |
//! |---|---|
//! | [`Validator`], [`ValidateConfig`] | the checks and what can be set |
//! | [`rules`], [`Rule`] | the table of rules: Kahn category, dimension, severity, source |
//! | [`Findings`] | issues and per-entry quality of a unit, and the tally |
//! | [`PatientLookup`], [`PatientDates`] | knowledge of patients in other inputs, given by the caller |
//! | [`Tally`], [`Scorecard`] | counts that add up over threads and resumed runs, and their score |
//! | [`limits`] | hard limits of 148 LOINC codes |
//! | [`units`] | reading and converting UCUM units |
//! | [`Date`], [`When`] | days, and FHIR dates of any precision compared without guessing |
//! | [`code_system_name`] | names of code systems |
//!
//! # Not for
//! Diagnosis or alerting: limits here are what is impossible, not what is abnormal. Profiles, value
//! sets and terminology membership are not checked. Not medical advice.

mod checks;
mod config;
mod date;
mod findings;
pub mod limits;
mod locate;
mod patient;
mod rule;
mod score;
mod sex;
mod slots;
mod specs;
mod state;
mod systems;
mod tally;
pub mod units;
mod validator;

pub use config::{TimelinessReference, ValidateConfig};
pub use date::{Date, DateError, Precision, Verdict, When};
pub use findings::{EntryIssue, Findings};
pub use patient::{Death, NoLookup, PatientDates, PatientLookup};
pub use rule::{Category, Dimension, Rule, rule, rules};
pub use score::{DimensionScore, Level, REMEDIATION_BELOW, Scorecard, Thresholds, UnknownPreset};
pub use sex::Sex;
pub use systems::code_system_name;
pub use tally::{ACTIVITY_MONTHS, DimensionCount, RuleCount, Tally};
pub use validator::Validator;
