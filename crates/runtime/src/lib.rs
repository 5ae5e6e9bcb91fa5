//! Runs work over segments: read ahead, process in parallel, commit in order, survive a kill.
//!
//! ```
//! use std::sync::atomic::AtomicBool;
//! use medpipe_etl_core::{Batch, Context, Output, Record, RecordId, Result, Segment, SegmentId, Sensitivity, Source};
//!
//! struct Numbers(u32);
//! impl Source for Numbers {
//!     type Item = u64;
//!     fn next_segment(&mut self, _cx: &Context) -> Result<Option<Segment<u64>>> {
//!         if self.0 == 3 { return Ok(None) }
//!         let id = SegmentId(self.0);
//!         self.0 += 1;
//!         let batch = Batch::of((0..10).map(|n| Record::new(RecordId::entry(id.0, n), Sensitivity::Public, u64::from(n))));
//!         Ok(Some(Segment { id, bytes: 80, batch }))
//!     }
//! }
//!
//! let mut sum = 0;
//! let outcome = medpipe_runtime::run(
//!     &medpipe_runtime::Threads::new(2)?,
//!     &mut Numbers(0),
//!     &|record: Record<u64>| Ok(record.body * 2),
//!     &mut |_segment, _bytes, doubled| { sum += doubled.iter().sum::<u64>(); Ok(()) },
//!     &AtomicBool::new(false),
//!     &Context::default(),
//! )?;
//! assert_eq!((outcome.segments, sum), (3, 270));
//! # Ok::<(), medpipe_etl_core::Error>(())
//! ```
//!
//! # Map
//!
//! | module | what it holds |
//! |---|---|
//! | [`run`], [`Threads`] | three steps at once: read ahead, process in parallel, commit in order |
//! | [`Journal`] | the durable list of finished segments and their parts; what resume trusts |
//! | [`Timers`] | time spent in each stage, summed over threads |
//!
//! # Not for
//!
//! Knowing what the records are, or scheduling over machines. Results never depend on the number
//! of threads: records are joined in input order, and commits happen in segment order.

mod journal;
mod memory;
mod run;
mod timers;

pub use journal::{Journal, Part, SegmentEntry};
pub use memory::peak_memory;
pub use run::{RunOutcome, Threads, run};
pub use timers::Timers;
