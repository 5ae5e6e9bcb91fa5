//! What a stage answers for a batch.

use std::borrow::Cow;

use crate::facts::Facts;
use crate::issue::Issue;
use crate::record::{Batch, Record, RecordId};

/// A record that was declared dropped: not an error, and counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drop {
    /// The record.
    pub id: RecordId,
    /// Machine name of the reason, e.g. `duplicate`.
    pub reason: Cow<'static, str>,
}

/// Everything that became of a batch: each record is emitted, rejected or dropped.
#[derive(Clone, Debug)]
pub struct Output<T> {
    /// Goes on to the next stage.
    pub emitted: Batch<T>,
    /// Goes to quarantine, with its reason.
    pub rejected: Vec<(RecordId, Issue)>,
    /// Ends here by declaration.
    pub dropped: Vec<Drop>,
    /// Findings that annotate.
    pub issues: Vec<(RecordId, Issue)>,
    /// Counters.
    pub facts: Facts,
}

impl<T> Default for Output<T> {
    fn default() -> Output<T> {
        Output {
            emitted: Batch::default(),
            rejected: Vec::new(),
            dropped: Vec::new(),
            issues: Vec::new(),
            facts: Facts::default(),
        }
    }
}

impl<T> Output<T> {
    /// Passes a record on.
    pub fn emit(&mut self, record: Record<T>) {
        self.emitted.push(record);
    }

    /// Sends a record to quarantine.
    pub fn reject(&mut self, id: RecordId, why: Issue) {
        self.rejected.push((id, why));
    }

    /// Declares a record dropped.
    pub fn drop_record(&mut self, id: RecordId, reason: impl Into<Cow<'static, str>>) {
        self.dropped.push(Drop { id, reason: reason.into() });
    }

    /// Annotates a record.
    pub fn annotate(&mut self, id: RecordId, issue: Issue) {
        self.issues.push((id, issue));
    }

    /// Takes over another output of the same stage, keeping order.
    pub fn append(&mut self, mut other: Output<T>) {
        self.emitted.append(other.emitted);
        self.rejected.append(&mut other.rejected);
        self.dropped.append(&mut other.dropped);
        self.issues.append(&mut other.issues);
        self.facts.merge(&other.facts);
    }
}
