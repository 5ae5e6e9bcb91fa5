//! Health-data pipelines: FHIR in; validated, de-identified, traceable data out.
//!
//! ```
//! use std::sync::atomic::AtomicBool;
//! use medpipe::{Config, Pipeline, RunClock};
//!
//! let out = tempfile::tempdir()?;
//! let mut config = Config::default();
//! config.run.patients = 3; // a synthetic population; `.input(…)` takes your files
//! let finished = Pipeline::new(config)
//!     .clock(RunClock { year: 2026, month: 1, day: 2, second: 0 })
//!     .out(out.path().join("out"))
//!     .run(&AtomicBool::new(false), &mut |_| ())?;
//! assert_eq!(finished.exit_code, 0);
//! assert!(out.path().join("out/fhir/Patient.ndjson").is_file());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Map
//!
//! The crates stand alone; this one is the signpost. The [`Pipeline`] recipe that joins them is
//! `medpipe-fhir-job`.
//!
//! | path | crate |
//! |---|---|
//! | [`phi_detect`], [`check_digits`] | find PHI in text |
//! | [`phi_deid`] | remove it from text and FHIR; the guard type at public sinks |
//! | [`fhir_model`] | the lossless FHIR R4 tree, definition table and structural check |
//! | [`fhir_bundle`] | import of bundles: plan, apply; statistics, orphans, duplicates |
//! | [`fhirpath`], [`fhir_views`] | FHIRPath; SQL-on-FHIR views |
//! | [`clinical_validate`] | plausibility, consistency, completeness; the scorecard |
//! | [`fhir_stages`] | the six stages |
//! | [`synth_phi`] | seeded synthetic data |
//! | [`lineage`], [`audit_trail`], [`run_report`] | what the run says of itself |
//! | [`adapter_files`], [`adapter_sqlite`], [`adapter_parquet`], [`runtime`] | the outside world |
//!
//! # Not for
//!
//! A medical device: administrative and research use only.

pub use medpipe_adapter_files as adapter_files;
pub use medpipe_adapter_parquet as adapter_parquet;
pub use medpipe_adapter_sqlite as adapter_sqlite;
pub use medpipe_audit_trail as audit_trail;
pub use medpipe_check_digits as check_digits;
pub use medpipe_clinical_validate as clinical_validate;
pub use medpipe_etl_core as etl_core;
pub use medpipe_etl_core::RunClock;
pub use medpipe_fhir_bundle as fhir_bundle;
pub use medpipe_fhir_job::{
    Config, Finished, Inputs, Pipeline, Progress, RunConfig, audit_seal_key, synthetic_key,
};
pub use medpipe_fhir_model as fhir_model;
pub use medpipe_fhir_stages as fhir_stages;
pub use medpipe_fhir_views as fhir_views;
pub use medpipe_fhirpath as fhirpath;
pub use medpipe_lineage as lineage;
pub use medpipe_phi_deid as phi_deid;
pub use medpipe_phi_detect as phi_detect;
pub use medpipe_run_report as run_report;
pub use medpipe_runtime as runtime;
pub use medpipe_synth_phi as synth_phi;
