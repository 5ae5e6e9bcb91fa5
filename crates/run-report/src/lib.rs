//! What a run did: `report.json`, `run.json`, and a self-contained `report.html`.
//!
//! ```
//! use medpipe_run_report::{Counts, Dimension, InputRow, Quality, Report, Status, html};
//!
//! let mut report = Report::new(Status::Complete);
//! report.counts = Counts::of(100, 0, 2);
//! report.inputs.push(InputRow::new(0, "00112233445566778899aabbccddeeff", 90_000, report.counts));
//! report.quality = Quality::new("etl", [("completeness", Dimension::checked(97, 100))]);
//! report.phi.count("NAME", "ingestion", "structured", 12);
//! report.arrange();
//! report.check()?; // read = written + quarantined + dropped, everywhere
//!
//! let json = report.to_json()?;
//! let page = html::render(&report, None)?;
//! assert!(page.contains("102"));
//! # assert_eq!(Report::from_json(&json)?, report);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Map
//! - [`Report`] and its parts: byte-identical for the same input, seed, key, clock, policy and
//!   version. The JSON Schema is `docs/report.schema.json`. [`Report::conservation`] says whether
//!   anything is lost, [`Report::check`] whether the report contradicts itself. [`Dimension`] and
//!   [`Residue`] can only be made consistent; the exit code follows from [`Status`].
//! - [`RunInfo`]: timings, machine, memory, head of the audit log. Never compared.
//! - [`html`]: the page, for screen, phone, dark rooms and paper.
//!
//! # What never stands in it
//! A value of a record. Issues have a count and an example *path*; inputs are `input-00042`.
//!
//! # Not for
//! Writing files, dashboards over many runs, live progress. Not a medical device: scores describe
//! data, not patients.

pub mod html;
mod report;
mod run_info;

pub use report::{
    Contradiction, Counts, DIMENSIONS, Dimension, Edge, Graph, InputRow, IssueRow, Level, Node,
    NodeKind, Outcome, OutputRow, Phi, PhiPath, Policy, Quality, Report, Requirement, Residue,
    RunContext, SCHEMA_VERSION, StageRow, Status,
};
pub use run_info::{AuditHead, Host, RunInfo, StageTime};
