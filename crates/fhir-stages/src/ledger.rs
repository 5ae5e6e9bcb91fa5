//! The sum of a run, segment by segment.

use std::collections::BTreeMap;

use medpipe_clinical_validate::Tally;
use medpipe_etl_core::{Counts, Facts};

use crate::segment::{IssueGroups, Quarantined, SegmentNote, StageCount};

/// Everything the report needs, summed over segments. A resumed run sums the notes of the
/// segments it finds and ends at the same sums.
#[derive(Clone, Debug)]
pub struct Ledger {
    /// In sum.
    pub counts: Counts,
    /// Per input.
    pub inputs: BTreeMap<u32, Counts>,
    /// Per stage.
    pub stages: Vec<StageCount>,
    /// Counters of all stages.
    pub facts: Facts,
    /// Outcomes of the validation rules.
    pub tally: Tally,
    /// Issues in groups.
    pub issues: IssueGroups,
    /// What was rejected.
    pub quarantine: Vec<Quarantined>,
    /// Records written, per type.
    pub written: BTreeMap<String, u64>,
    /// Records with a version above 1, per type.
    pub revised: BTreeMap<String, u64>,
    /// Segments summed.
    pub segments: u32,
}

impl Default for Ledger {
    fn default() -> Ledger {
        Ledger {
            counts: Counts::default(),
            inputs: BTreeMap::new(),
            stages: vec![StageCount::default(); crate::STAGES.len()],
            facts: Facts::default(),
            tally: Tally::new(),
            issues: IssueGroups::default(),
            quarantine: Vec::new(),
            written: BTreeMap::new(),
            revised: BTreeMap::new(),
            segments: 0,
        }
    }
}

impl Ledger {
    /// Adds a segment.
    pub fn add(&mut self, note: &SegmentNote) {
        self.counts.add(note.counts);
        for (input, counts) in &note.inputs {
            self.inputs.entry(*input).or_default().add(*counts);
        }
        for (sum, stage) in self.stages.iter_mut().zip(&note.stages) {
            sum.taken += stage.taken;
            sum.given += stage.given;
            sum.rejected += stage.rejected;
            sum.dropped += stage.dropped;
            sum.issues += stage.issues;
        }
        self.facts.merge(&note.facts);
        self.tally.merge(&note.tally);
        self.issues.merge(&note.issues);
        self.quarantine.extend(note.quarantine.iter().cloned());
        for record in &note.records {
            *self.written.entry(record.resource_type.clone()).or_default() += 1;
            if record.version > 1 {
                *self.revised.entry(record.resource_type.clone()).or_default() += 1;
            }
        }
        self.segments += 1;
    }

    /// Counts what was written as dropped: a stopped run gives nothing a final name.
    pub fn withdraw(&mut self) {
        for counts in std::iter::once(&mut self.counts).chain(self.inputs.values_mut()) {
            counts.dropped += counts.written;
            counts.written = 0;
        }
        for (kind, n) in std::mem::take(&mut self.written) {
            self.facts.add(&format!("dropped-type.{kind}"), n);
        }
        if let Some(output) = self.stages.last_mut() {
            output.dropped += output.given;
            output.given = 0;
        }
        self.revised.clear();
    }

    /// Share of what was read that went to quarantine.
    pub fn quarantined_share(&self) -> f64 {
        if self.counts.read == 0 {
            return 0.0;
        }
        self.counts.quarantined as f64 / self.counts.read as f64
    }

    /// PHI that ingestion found: place, kind, count.
    pub fn phi(&self) -> Vec<(String, String, u64)> {
        let split = |(name, n): (&str, u64)| {
            let (place, kind) = name.split_once('.')?;
            Some((place.to_owned(), kind.to_owned(), n))
        };
        self.facts.under("phi.").filter_map(split).collect()
    }
}
