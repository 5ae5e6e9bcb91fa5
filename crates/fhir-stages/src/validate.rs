//! Stage 2, validation: structure and clinic on the true values.

use medpipe_clinical_validate::{EntryIssue, Findings, Validator};
use medpipe_etl_core::{Batch, Context, Output, Record, Result, Severity, Stage};

use crate::unit::{SealedUnit, record_id};

/// Checks every resource. Issues annotate; in strict mode an error issue rejects.
pub struct Validate {
    validator: Validator,
    strict: bool,
}

impl Validate {
    /// A validation with these checks.
    pub fn new(validator: Validator, strict: bool) -> Validate {
        Validate { validator, strict }
    }
}

impl Stage<SealedUnit> for Validate {
    type Out = SealedUnit;

    fn apply(
        &self,
        batch: Batch<SealedUnit>,
        out: &mut Output<SealedUnit>,
        _: &Context,
    ) -> Result<()> {
        for record in batch {
            let (id, sensitivity) = (record.id, record.sensitivity);
            let mut sealed = record.body;
            let mut found = Findings::new();
            self.validator.check(&sealed.unit, &sealed.index, sealed.patients.as_ref(), &mut found);
            let score = |entry| found.quality_score(entry).map(|r| r.get() as f32);
            sealed.scores = (0..sealed.unit.entries.len()).map(score).collect();
            sealed.tally = found.take_tally();
            out.facts.add("validation.issues-not-listed", found.left_out());
            let mut rejected = vec![false; sealed.unit.entries.len()];
            for EntryIssue { entry, issue } in found.take_issues() {
                let Some(at) = sealed.unit.entries.get(entry).map(|e| record_id(e.position)) else {
                    continue;
                };
                let is_error = issue.severity <= Severity::Error;
                match rejected.get_mut(entry) {
                    Some(done) if self.strict && is_error && !*done => {
                        *done = true;
                        out.reject(at, issue);
                    }
                    _ => out.annotate(at, issue),
                }
            }
            sealed.withdraw(&rejected);
            out.emit(Record::new(id, sensitivity, sealed));
        }
        Ok(())
    }
}
