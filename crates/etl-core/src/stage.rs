//! The traits of a pipeline.

use crate::context::Context;
use crate::error::Result;
use crate::event::Event;
use crate::output::Output;
use crate::record::Batch;

/// Number of a segment: the unit of durability, cut by input position alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SegmentId(pub u32);

/// A piece of the input that is processed whole.
#[derive(Clone, Debug)]
pub struct Segment<T> {
    /// Its number, from 0 without gaps.
    pub id: SegmentId,
    /// Its input bytes, for progress.
    pub bytes: u64,
    /// Its records.
    pub batch: Batch<T>,
}

/// Gives segments in order; the same input gives the same segments.
pub trait Source {
    /// What it reads.
    type Item;

    /// The next segment, or `None` at the end.
    ///
    /// # Errors
    /// When the source as a whole fails; a bad record is a record that a stage rejects.
    fn next_segment(&mut self, cx: &Context) -> Result<Option<Segment<Self::Item>>>;

    /// Passes over the first `n` segments, which an earlier run has finished.
    ///
    /// # Errors
    /// As [`Source::next_segment`].
    fn skip(&mut self, n: u32, cx: &Context) -> Result<()> {
        for _ in 0..n {
            if self.next_segment(cx)?.is_none() {
                break;
            }
        }
        Ok(())
    }
}

/// A step that needs no order: it may run on batches in parallel.
pub trait Stage<In> {
    /// What it makes.
    type Out;

    /// Works on a batch; every record is emitted, rejected or dropped.
    ///
    /// # Errors
    /// When the stage itself is broken. A bad record goes to `out.rejected`.
    fn apply(&self, batch: Batch<In>, out: &mut Output<Self::Out>, cx: &Context) -> Result<()>;
}

/// A step that sees batches in input order: windows, duplicates, aggregation.
pub trait OrderedStage<In> {
    /// What it makes.
    type Out;

    /// Works on the next batch.
    ///
    /// # Errors
    /// As [`Stage::apply`].
    fn apply(&mut self, batch: Batch<In>, out: &mut Output<Self::Out>, cx: &Context) -> Result<()>;

    /// After the last batch.
    ///
    /// # Errors
    /// As [`Stage::apply`].
    fn finish(&mut self, out: &mut Output<Self::Out>, cx: &Context) -> Result<()>;
}

/// Takes what a pipeline makes.
pub trait Sink<T> {
    /// Takes a segment, in input order. It is called again for the same segment on resume.
    ///
    /// # Errors
    /// When it cannot be written.
    fn write_segment(&mut self, id: SegmentId, batch: &Batch<T>, cx: &Context) -> Result<()>;

    /// After the last segment: make everything ready to be moved to its final name.
    ///
    /// # Errors
    /// When it cannot be written.
    fn finish(&mut self, cx: &Context) -> Result<()>;
}

/// Is told what happens: audit, lineage, metrics, progress.
pub trait Observer {
    /// Takes an event.
    ///
    /// # Errors
    /// An audit that cannot write stops the run.
    fn observe(&mut self, event: &Event<'_>, cx: &Context) -> Result<()>;
}
