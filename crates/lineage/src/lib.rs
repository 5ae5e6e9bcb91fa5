//! Data lineage of a run: OpenLineage 2-0-2 events, record-level lineage, and a completeness check.
//!
//! ```
//! use medpipe_lineage::{
//!     Completeness, EventType, Expected, Fate, InputDataset, OutputDataset, RecordKey, RecordLine,
//!     Trace, run_uuid,
//! };
//!
//! let trace = Trace::new("research", "fhir-deidentify", run_uuid([7; 16]));
//! let mut lineage = Completeness::new();
//! lineage.record(&RecordLine {
//!     key: RecordKey { input: 0, offset: 0, entry: Some(0) },
//!     kind: "Patient".into(),
//!     fate: Fate::Written { id: "p-5f2a".into(), version: 1 },
//! })?;
//! let complete = trace
//!     .job(EventType::Complete, "2026-01-02T03:04:05Z")
//!     .input(InputDataset::numbered(0).rows(1, None).sensitivity("Phi", false))
//!     .output(OutputDataset::named("fhir/Patient.ndjson").rows(1, None));
//! let expected = Expected::new().read(0, 1).sink_of("Patient", "fhir/Patient.ndjson", 1);
//! assert_eq!(lineage.check(&complete, &expected)?.written, 1);
//! # Ok::<(), medpipe_lineage::Incomplete>(())
//! ```
//!
//! # Map
//! - [`Trace`] makes the [`RunEvent`]s of the job and its six [`Stage`]s, each stage with a parent
//!   facet; [`InputDataset`] and [`OutputDataset`] carry schema, counts, column lineage, quality
//!   metrics and sensitivity.
//! - [`RecordLine`], [`RecordMap`]: what became of each record of the two upper sensitivities.
//!   Segments write them as lines; the finished file carries them in `medpipe_records` facets of
//!   RUNNING events, so that every line of it is an OpenLineage event.
//! - [`Completeness`]: each record read is accounted for exactly once, and every output has inputs
//!   and the rows its sink counted; [`Incomplete`] fails the run.
//! - [`event`]: all facets. Our two, `medpipe_sensitivity` and `medpipe_records`, have their schemas
//!   in `schemas/` of this crate.
//!
//! # What never stands in it
//! No value of a record and no real file name: inputs are `input-00042`, with a keyed fingerprint
//! as dataset version.
//!
//! # Not for
//! Sending events to a lineage server, drawing graphs, files, clocks or random ids: ids and times
//! come in as values, lines go out to a writer.

mod completeness;
pub mod event;
mod records;
mod trace;

pub use completeness::{Completeness, Expected, Fates, Incomplete};
pub use event::{
    EventType, InputDataset, OutputDataset, RunEvent, RunId, Transformation, input_name, run_uuid,
};
pub use records::{Fate, ReadError, RecordKey, RecordLine, RecordMap, Records, read_lines};
pub use trace::{Stage, Trace};
