//! Nothing is lost: read = written + quarantined + dropped.

use serde::{Deserialize, Serialize};

use crate::error::{Error, ErrorKind};

/// Counts of resources (or rows, citations, notes).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Taken from the input.
    pub read: u64,
    /// Emitted to every sink.
    pub written: u64,
    /// Rejected, with a reason.
    pub quarantined: u64,
    /// Declared dropped, with a reason.
    pub dropped: u64,
}

impl Counts {
    /// Adds another's counts.
    pub fn add(&mut self, other: Counts) {
        self.read += other.read;
        self.written += other.written;
        self.quarantined += other.quarantined;
        self.dropped += other.dropped;
    }

    /// True when nothing is lost or made up.
    pub fn holds(&self) -> bool {
        self.read == self.written + self.quarantined + self.dropped
    }
}

/// Checks the conservation law.
///
/// # Errors
/// [`ErrorKind::Internal`] with the four counts when they do not add up.
pub fn conserve(counts: Counts) -> Result<(), Error> {
    if counts.holds() {
        return Ok(());
    }
    let Counts { read, written, quarantined, dropped } = counts;
    let text = format!(
        "counts do not add up: read {read}, written {written}, quarantined {quarantined}, dropped {dropped}"
    );
    Err(Error::new(ErrorKind::Internal, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_record_is_an_error() {
        let mut counts = Counts { read: 3, written: 1, quarantined: 1, dropped: 1 };
        assert!(conserve(counts).is_ok());
        counts.read += 1;
        assert_eq!(conserve(counts).unwrap_err().kind(), ErrorKind::Internal);
    }
}
