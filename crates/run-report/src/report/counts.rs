//! Counts, and the law that nothing is lost.

use serde::{Deserialize, Serialize};

/// What became of the records read. Units are resources, or rows, citations, notes where that is
/// the unit; a file or line that cannot be parsed counts as one.
///
/// ```
/// use medpipe_run_report::Counts;
/// let counts = Counts::of(97, 2, 1);
/// assert_eq!(counts.read, 100);
/// assert!(counts.holds());
/// ```
#[derive(Debug, Copy, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Read from inputs.
    pub read: u64,
    /// Written to outputs.
    pub written: u64,
    /// Set aside with a reason.
    pub quarantined: u64,
    /// Left out with a reason, as duplicates are.
    pub dropped: u64,
}

impl Counts {
    /// Counts whose `read` is the sum of where the records went.
    #[must_use]
    pub const fn of(written: u64, quarantined: u64, dropped: u64) -> Self {
        let read = written.saturating_add(quarantined).saturating_add(dropped);
        Self { read, written, quarantined, dropped }
    }

    /// Whether read = written + quarantined + dropped.
    #[must_use]
    pub fn holds(&self) -> bool {
        u128::from(self.read)
            == u128::from(self.written) + u128::from(self.quarantined) + u128::from(self.dropped)
    }

    /// Adds each of the four.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self {
            read: self.read.saturating_add(other.read),
            written: self.written.saturating_add(other.written),
            quarantined: self.quarantined.saturating_add(other.quarantined),
            dropped: self.dropped.saturating_add(other.dropped),
        }
    }
}

impl std::iter::Sum for Counts {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), Self::plus)
    }
}
