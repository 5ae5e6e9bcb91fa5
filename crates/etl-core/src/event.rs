//! What observers are told.

use crate::conserve::Counts;
use crate::facts::Facts;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All done.
    Completed,
    /// Stopped by a policy, an error or a signal.
    Failed,
}

/// Something the runner tells audit, lineage, metrics and progress. Counts and names only.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event<'e> {
    /// The run begins.
    RunStarted {
        /// Inputs.
        inputs: u32,
        /// Their bytes on disk, when known.
        bytes: u64,
    },
    /// A segment is durable.
    SegmentDone {
        /// Its number.
        segment: u32,
        /// Its input bytes.
        bytes: u64,
        /// Its counts.
        counts: Counts,
    },
    /// A stage has seen all data.
    StageDone {
        /// Its name.
        stage: &'e str,
        /// Its counters.
        facts: &'e Facts,
    },
    /// The run ends.
    RunEnded {
        /// How.
        outcome: Outcome,
        /// In sum.
        counts: Counts,
    },
}
