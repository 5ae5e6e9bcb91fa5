//! The main job: FHIR in; validated, de-identified, traceable data out.
//!
//! ```
//! use std::sync::atomic::AtomicBool;
//! use medpipe_etl_core::RunClock;
//! use medpipe_fhir_job::{Config, Pipeline};
//!
//! let out = tempfile::tempdir()?;
//! let mut config = Config::default();
//! config.run.patients = 2;
//! let finished = Pipeline::new(config)
//!     .clock(RunClock { year: 2026, month: 1, day: 2, second: 0 })
//!     .out(out.path().join("out"))
//!     .run(&AtomicBool::new(false), &mut |_| ())?;
//! assert_eq!(finished.report.counts.read, finished.report.counts.written + finished.report.counts.dropped);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Map
//!
//! | module | what it holds |
//! |---|---|
//! | [`Pipeline`], [`Finished`], [`Progress`] | set a run up, run it, see how it ended |
//! | [`Inputs`] | what it reads when that is no file |
//! | [`Config`], [`RunConfig`] | what can stand in `medpipe.toml` |
//! | `sources` | files and the synthetic population as sources of raw units |
//! | `chain` | the stages as the configuration asks for them |
//! | `session` | first pass, segments, resume |
//! | `outputs` | NDJSON, Parquet and SQLite, fed in input order; takes `Deidentified` only |
//! | `closing` | policy, report, final names |
//!
//! # Not for
//!
//! Other data than FHIR R4, or other stages: build those on `medpipe-runtime`.

mod chain;
mod closing;
mod config;
mod outputs;
mod pipeline;
mod places;
mod session;
mod sources;

pub use closing::seal_key as audit_seal_key;
pub use config::{Config, RunConfig};
pub use pipeline::{Finished, Pipeline, Progress};
pub use session::synthetic_key;
pub use sources::Inputs;
