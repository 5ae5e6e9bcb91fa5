//! What a check of a unit hands back.

use medpipe_etl_core::{Issue, Ratio};
use medpipe_fhir_model::structure::StructureIssue;

use crate::tally::Tally;

/// An issue and the entry of the unit it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EntryIssue {
    /// Position in `Unit::entries`.
    pub entry: usize,
    /// The issue.
    pub issue: Issue,
}

/// Issues and per-entry quality of the last unit checked, and the tally of all of them. Reuse it for
/// many units: its buffers stay.
#[derive(Clone, Default, Debug)]
pub struct Findings {
    pub(crate) issues: Vec<EntryIssue>,
    pub(crate) entries: Vec<(u8, u8)>,
    pub(crate) left_out: u64,
    /// Buffer of the structural check; empty between entries.
    pub(crate) structure: Vec<StructureIssue>,
    pub(crate) tally: Tally,
}

impl Findings {
    /// Nothing found yet.
    pub fn new() -> Findings {
        Findings::default()
    }

    /// The issues of the last unit, by entry.
    pub fn issues(&self) -> &[EntryIssue] {
        &self.issues
    }

    /// Takes the issues of the last unit.
    pub fn take_issues(&mut self) -> Vec<EntryIssue> {
        std::mem::take(&mut self.issues)
    }

    /// Issues of the last unit that were counted but not kept, being over the limit per entry.
    pub fn left_out(&self) -> u64 {
        self.left_out
    }

    /// Share of the scored checks of that entry of the last unit that passed; `None` when none ran.
    pub fn quality_score(&self, entry: usize) -> Option<Ratio> {
        let (checked, failed) = *self.entries.get(entry)?;
        Ratio::of(u64::from(checked - failed.min(checked)), u64::from(checked))
    }

    /// The counts of all units checked into this value.
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    /// Takes the tally, leaving an empty one.
    pub fn take_tally(&mut self) -> Tally {
        std::mem::take(&mut self.tally)
    }
}
