//! Time spent in each stage.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// Sums of the time each named stage took, over all threads. Telemetry: never part of the data.
#[derive(Debug)]
pub struct Timers(Vec<(&'static str, AtomicU64)>);

impl Timers {
    /// Timers of these names.
    pub fn new(names: &[&'static str]) -> Timers {
        Timers(names.iter().map(|name| (*name, AtomicU64::new(0))).collect())
    }

    /// Runs `work` and adds its time to `name`.
    pub fn time<T>(&self, name: &str, work: impl FnOnce() -> T) -> T {
        let begin = Instant::now();
        let result = work();
        self.add(name, begin.elapsed());
        result
    }

    /// Adds time to a name.
    pub fn add(&self, name: &str, time: Duration) {
        if let Some((_, sum)) = self.0.iter().find(|(n, _)| *n == name) {
            sum.fetch_add(time.as_nanos() as u64, Ordering::Relaxed);
        }
    }

    /// Name and seconds of each, in the order of [`Timers::new`].
    pub fn seconds(&self) -> Vec<(&'static str, f64)> {
        self.0.iter().map(|(n, sum)| (*n, sum.load(Ordering::Relaxed) as f64 / 1e9)).collect()
    }
}
