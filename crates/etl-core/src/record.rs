//! What flows: records in batches.

use serde::{Deserialize, Serialize};

use crate::sensitivity::Sensitivity;

/// Where a record came from: enough to find it again in its source.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct RecordId {
    /// Number of the input in sorted order, from 0.
    pub input: u32,
    /// Entry, row or line, from 0.
    pub entry: Option<u32>,
    /// Byte offset in the (decompressed) input.
    pub offset: u64,
    /// Length in bytes.
    pub length: u64,
}

impl RecordId {
    /// The record at that entry of that input, without a byte position.
    pub fn entry(input: u32, entry: u32) -> RecordId {
        RecordId { input, entry: Some(entry), ..RecordId::default() }
    }
}

/// How many countable things (resources, rows, citations, notes) a body holds.
pub trait Counted {
    /// The count that enters the conservation law.
    fn count(&self) -> u64 {
        1
    }

    /// Size in bytes, for the bound of a batch.
    fn bytes(&self) -> usize {
        0
    }
}

impl Counted for u64 {}
impl Counted for String {
    fn bytes(&self) -> usize {
        self.len()
    }
}

/// A body, where it came from and how sensitive it is. `Debug` does not show the body.
#[derive(Clone)]
pub struct Record<T> {
    /// Source locator.
    pub id: RecordId,
    /// Sensitivity label.
    pub sensitivity: Sensitivity,
    /// The thing itself.
    pub body: T,
}

impl<T> Record<T> {
    /// A labelled record.
    pub fn new(id: RecordId, sensitivity: Sensitivity, body: T) -> Record<T> {
        Record { id, sensitivity, body }
    }

    /// The same record with another body; id and label stay.
    pub fn with_body<U>(&self, body: U) -> Record<U> {
        Record { id: self.id, sensitivity: self.sensitivity, body }
    }
}

impl<T> std::fmt::Debug for Record<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Record({:?}, {})", self.id, self.sensitivity)
    }
}

/// Records that are worked on together; bounded by bytes (about 8 MB), not by count.
#[derive(Clone, Debug)]
pub struct Batch<T>(Vec<Record<T>>);

impl<T> Default for Batch<T> {
    fn default() -> Batch<T> {
        Batch(Vec::new())
    }
}

impl<T> Batch<T> {
    /// The bound that sources keep a batch under, in bytes.
    pub const BYTES: usize = 8 << 20;

    /// A batch of these records.
    pub fn of(records: impl IntoIterator<Item = Record<T>>) -> Batch<T> {
        Batch(records.into_iter().collect())
    }

    /// Adds a record.
    pub fn push(&mut self, record: Record<T>) {
        self.0.push(record);
    }

    /// Number of records.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True when there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The records.
    pub fn iter(&self) -> std::slice::Iter<'_, Record<T>> {
        self.0.iter()
    }

    /// Moves all records of another batch to the end of this one.
    pub fn append(&mut self, mut other: Batch<T>) {
        self.0.append(&mut other.0);
    }

    /// Sum of the counts of the bodies.
    pub fn count(&self) -> u64
    where
        T: Counted,
    {
        self.0.iter().map(|r| r.body.count()).sum()
    }
}

impl<T> IntoIterator for Batch<T> {
    type Item = Record<T>;
    type IntoIter = std::vec::IntoIter<Record<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'b, T> IntoIterator for &'b Batch<T> {
    type Item = &'b Record<T>;
    type IntoIter = std::slice::Iter<'b, Record<T>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
