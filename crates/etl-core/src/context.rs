//! What a stage may know of the outside.

use serde::{Deserialize, Serialize};

use crate::sensitivity::Sensitivity;

/// A civil instant in UTC, given by the caller: stages never read a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RunClock {
    /// Year.
    pub year: i32,
    /// Month, 1-12.
    pub month: u8,
    /// Day, 1-31.
    pub day: u8,
    /// Second of the day, 0-86399.
    pub second: u32,
}

impl Default for RunClock {
    /// 2000-01-01T00:00:00Z: a fixed clock for tests and examples.
    fn default() -> RunClock {
        RunClock { year: 2000, month: 1, day: 1, second: 0 }
    }
}

impl std::fmt::Display for RunClock {
    /// RFC 3339, UTC.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (h, m, s) = (self.second / 3600, self.second / 60 % 60, self.second % 60);
        write!(f, "{:04}-{:02}-{:02}T{h:02}:{m:02}:{s:02}Z", self.year, self.month, self.day)
    }
}

/// The surroundings of a run.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// Name of the run.
    pub run_id: String,
    /// The run's clock.
    pub clock: RunClock,
    /// Seed of everything random.
    pub seed: u64,
    /// Declared sensitivity of the input.
    pub sensitivity: Sensitivity,
    /// What the data is, e.g. `fhir_bundle`.
    pub data_type: String,
    /// Where it comes from.
    pub source_system: String,
    /// What it is processed for.
    pub purpose: String,
}
