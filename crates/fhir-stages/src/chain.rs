//! The stages that need no order, one after the other on one unit.

use medpipe_etl_core::{
    Batch, Context, Drop, Facts, Issue, Output, Record, RecordId, Result, Stage,
};

use crate::assess::Assess;
use crate::deidentify::Deidentify;
use crate::enrich::Enrich;
use crate::ingest::Ingest;
use crate::unit::{OutUnit, RawUnit};
use crate::validate::Validate;

/// The six documented stages, in order.
pub const STAGES: [&str; 6] =
    ["ingestion", "validation", "transformation", "enrichment", "quality_assurance", "output"];

/// What one stage did with one unit.
#[derive(Clone, Debug, Default)]
pub struct StageNotes {
    /// Resources that went in.
    pub taken: u64,
    /// Resources that came out.
    pub given: u64,
    /// Sent to quarantine.
    pub rejected: Vec<(RecordId, Issue)>,
    /// Declared dropped.
    pub dropped: Vec<Drop>,
    /// Annotations.
    pub issues: Vec<(RecordId, Issue)>,
    /// Counters.
    pub facts: Facts,
}

/// What became of one unit before output.
pub struct UnitDone {
    /// Its input.
    pub input: u32,
    /// De-identified resources with their sensitivity.
    pub unit: Batch<OutUnit>,
    /// Notes of the first five stages.
    pub notes: Vec<StageNotes>,
}

/// Ingestion to quality assurance.
pub struct Chain {
    /// Stage 1.
    pub ingest: Ingest,
    /// Stage 2.
    pub validate: Validate,
    /// Stage 3.
    pub deidentify: Deidentify,
    /// Stage 4.
    pub enrich: Enrich,
    /// Stage 5.
    pub assess: Assess,
}

/// Runs a piece of work for a named stage and may measure it.
pub type Timing<'t> = dyn Fn(&'static str, &mut dyn FnMut()) + Sync + 't;

impl Chain {
    /// Runs a unit through the first five stages.
    ///
    /// # Errors
    /// When a stage itself is broken.
    pub fn process(
        &self,
        raw: Record<RawUnit>,
        timing: &Timing<'_>,
        cx: &Context,
    ) -> Result<UnitDone> {
        let input = raw.body.base.input;
        let mut notes = Vec::with_capacity(5);
        let [ingestion, validation, transformation, enrichment, quality_assurance, _] = STAGES;
        let batch = Batch::of([raw]);
        let batch = step(ingestion, &self.ingest, batch, &mut notes, timing, cx)?;
        let batch = step(validation, &self.validate, batch, &mut notes, timing, cx)?;
        let batch = step(transformation, &self.deidentify, batch, &mut notes, timing, cx)?;
        let batch = step(enrichment, &self.enrich, batch, &mut notes, timing, cx)?;
        let unit = step(quality_assurance, &self.assess, batch, &mut notes, timing, cx)?;
        if let Some(first) = notes.first_mut() {
            first.taken = first.facts.get("read");
        }
        Ok(UnitDone { input, unit, notes })
    }

    /// Ingestion alone: for data declared public, of which nothing may be written before all of
    /// it was searched.
    ///
    /// # Errors
    /// When the stage itself is broken.
    pub fn ingest_only(&self, raw: Record<RawUnit>, cx: &Context) -> Result<StageNotes> {
        let mut notes = Vec::new();
        let timing: &Timing<'_> = &|_, work| work();
        step("ingestion", &self.ingest, Batch::of([raw]), &mut notes, timing, cx)?;
        Ok(notes.pop().unwrap_or_default())
    }
}

fn step<I, S>(
    name: &'static str,
    stage: &S,
    batch: Batch<I>,
    notes: &mut Vec<StageNotes>,
    timing: &Timing<'_>,
    cx: &Context,
) -> Result<Batch<S::Out>>
where
    I: medpipe_etl_core::Counted,
    S: Stage<I>,
    S::Out: medpipe_etl_core::Counted,
{
    let taken = batch.count();
    let mut out = Output::default();
    let mut batch = Some(batch);
    let mut result = Ok(());
    timing(name, &mut || {
        if let Some(batch) = batch.take() {
            result = stage.apply(batch, &mut out, cx);
        }
    });
    result?;
    notes.push(StageNotes {
        taken,
        given: out.emitted.count(),
        rejected: out.rejected,
        dropped: out.dropped,
        issues: out.issues,
        facts: out.facts,
    });
    Ok(out.emitted)
}
