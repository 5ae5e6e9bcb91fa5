//! The six documented stages over FHIR units: ingestion, validation, transformation, enrichment,
//! quality assurance and output.
//!
//! Each stage is a `Stage` of `medpipe-etl-core` and can be used alone; [`Chain`] runs the first
//! five on one unit, [`close_segment`] joins units in order, and [`Ledger`] sums a run up. PHI is
//! detected and sealed in ingestion, true values are validated, and only then is anything
//! de-identified: dates and ages can be checked before they are gone.
//!
//! ```
//! use medpipe_fhir_stages::JobConfig;
//!
//! let config = JobConfig::default();
//! assert!(config.check().is_ok());
//! assert_eq!(medpipe_fhir_stages::STAGES.len(), 6);
//! ```
//!
//! # Map
//!
//! | module | what it holds |
//! |---|---|
//! | [`Patients`] | the first pass: facts of every patient, wherever it stands |
//! | [`Ingest`] | stage 1: bytes → units, counted, PHI detected and sealed |
//! | [`Validate`] | stage 2: structure and clinic on the true values |
//! | [`Deidentify`] | stage 3: the default-deny policy; the only step that lowers sensitivity |
//! | [`enrich`] | stage 4: age band, BMI, encounter length, each with its provenance |
//! | [`Assess`] | stage 5: the independent residue check |
//! | [`Versions`] | stage 6: duplicates, versions, conflicts |
//! | [`SegmentNote`], [`Ledger`] | what became of a segment, and of a run |
//!
//! # Not for
//!
//! Reading files, threads or writing output: see `medpipe-adapter-files` and `medpipe-runtime`.

mod assess;
mod audit;
mod chain;
mod config;
mod deidentify;
pub mod enrich;
mod ingest;
mod ledger;
mod lineage;
mod output;
mod patients;
mod report;
mod segment;
mod unit;
mod validate;

pub use assess::Assess;
pub use audit::AuditLog;
pub use chain::{Chain, STAGES, StageNotes, Timing, UnitDone};
pub use config::{DetectorMode, JobConfig, QualityPreset};
pub use deidentify::Deidentify;
pub use ingest::Ingest;
pub use ledger::Ledger;
pub use lineage::{LineageLog, Written};
pub use output::Versions;
pub use patients::Patients;
pub use report::{Closing, report, scorecard};
pub use segment::{
    Dropped, IssueGroup, IssueGroups, Quarantined, RecordNote, SegmentNote, StageCount,
    close_segment,
};
pub use unit::{Broken, Fingerprint, OutRecord, OutUnit, RawUnit, SealedUnit, Shape};
pub use validate::Validate;

/// The name under which an input stands in outputs: real names are often patients' names.
pub fn input_label(input: u32) -> String {
    format!("input-{input:05}")
}

#[cfg(test)]
mod full_disk {
    use std::io::{self, Write};

    use medpipe_etl_core::{Context, Error};

    use crate::{AuditLog, LineageLog};

    /// A disk that takes nothing.
    struct Broken(io::ErrorKind);

    impl Write for Broken {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn lineage(why: io::ErrorKind) -> Error {
        LineageLog::begin(Broken(why), [0; 16], &Context::default()).err().expect("an error")
    }

    fn audit(why: io::ErrorKind) -> Error {
        let cx = Context {
            run_id: medpipe_lineage::run_uuid([7; 16]).to_string(),
            ..Context::default()
        };
        let log = AuditLog::open(io::empty(), Broken(why), &cx.run_id, &cx);
        log.expect("an empty log").started(false, &[], &"0".repeat(64)).expect_err("an error")
    }

    #[test]
    fn is_told_from_other_failures_of_lineage_and_audit() {
        for of in [lineage, audit] {
            for full in [io::ErrorKind::StorageFull, io::ErrorKind::QuotaExceeded] {
                assert_eq!(of(full).exit_code(), 3);
                assert!(of(full).to_string().contains("--resume"));
            }
            let other = of(io::ErrorKind::PermissionDenied);
            assert_eq!(other.exit_code(), 1);
            assert!(other.to_string().contains("cannot be written"), "{other}");
        }
    }
}
