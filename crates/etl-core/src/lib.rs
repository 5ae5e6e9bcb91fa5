//! The words that every pipeline stage shares: records in batches, stages, sources, sinks, issues.
//!
//! ```
//! use medpipe_etl_core::{Batch, Context, Issue, Output, Record, RecordId, Result, Sensitivity, Stage};
//!
//! /// Keeps even numbers, rejects the others with a reason.
//! struct Even;
//!
//! impl Stage<u64> for Even {
//!     type Out = u64;
//!     fn apply(&self, batch: Batch<u64>, out: &mut Output<u64>, _cx: &Context) -> Result<()> {
//!         for record in batch {
//!             if record.body % 2 == 0 {
//!                 out.emit(record);
//!             } else {
//!                 out.reject(record.id, Issue::error("value", "odd", "value", "use an even number"));
//!             }
//!         }
//!         Ok(())
//!     }
//! }
//!
//! let batch = Batch::of((0..4).map(|n| Record::new(RecordId::entry(0, n), Sensitivity::Internal, u64::from(n))));
//! let mut out = Output::default();
//! Even.apply(batch, &mut out, &Context::default())?;
//! assert_eq!((out.emitted.len(), out.rejected.len()), (2, 2));
//! # Ok::<(), medpipe_etl_core::Error>(())
//! ```
//!
//! # Map
//!
//! | module | what it holds |
//! |---|---|
//! | [`Record`], [`Batch`], [`Counted`] | what flows, and how it is counted |
//! | [`Stage`], [`OrderedStage`], [`Source`], [`Sink`], [`Observer`] | the traits to implement |
//! | [`Output`], [`Issue`], [`Facts`] | what a stage answers: emitted, rejected, dropped, issues, counts |
//! | [`Sensitivity`], [`Ceiling`] | the label every record carries and the limit of a sink |
//! | [`Context`], [`RunClock`] | run id, clock, seed: all that a stage may know of the outside |
//! | [`Error`], [`ErrorKind`] | a broken stage, as opposed to a bad record |
//! | [`conserve`] | read = written + quarantined + dropped |
//!
//! # Not for
//!
//! Anything clinical, any file, socket, thread or clock. Running stages over segments with resume
//! is `medpipe-runtime`.

mod conserve;
mod context;
mod error;
mod event;
mod facts;
mod issue;
mod output;
mod ratio;
mod record;
mod sensitivity;
mod stage;

pub use conserve::{Counts, conserve};
pub use context::{Context, RunClock};
pub use error::{Error, ErrorKind, Result};
pub use event::{Event, Outcome};
pub use facts::Facts;
pub use issue::{Issue, IssueCode, Severity};
pub use output::{Drop, Output};
pub use ratio::Ratio;
pub use record::{Batch, Counted, Record, RecordId};
pub use sensitivity::{Ceiling, Sensitivity, UnknownSensitivity};
pub use stage::{Observer, OrderedStage, Segment, SegmentId, Sink, Source, Stage};
