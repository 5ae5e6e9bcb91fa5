//! Stage 5, quality assurance: the independent residue check on what will leave.

use medpipe_etl_core::{Batch, Context, Issue, Output, Record, Result, Stage};
use medpipe_fhir_model::structure;
use medpipe_phi_deid::verify::ResidueChecker;

use crate::unit::OutUnit;

/// Looks at every resource that will leave, with code written apart from the detector and the
/// policy: what still looks like PHI, or is no valid R4 any more, goes to quarantine.
pub struct Assess {
    checker: ResidueChecker,
}

impl Assess {
    /// Checks with that residue checker.
    pub fn new(checker: ResidueChecker) -> Assess {
        Assess { checker }
    }
}

impl Stage<OutUnit> for Assess {
    type Out = OutUnit;

    fn apply(&self, batch: Batch<OutUnit>, out: &mut Output<OutUnit>, _: &Context) -> Result<()> {
        for record in batch {
            let (id, sensitivity) = (record.id, record.sensitivity);
            let mut unit = record.body;
            let mut broken = Vec::new();
            unit.records.retain(|made| {
                out.facts.add("residue.checked", 1);
                let node = made.resource.get().node();
                if let Some(residue) =
                    self.checker.check(node, Some(&made.known)).into_iter().next()
                {
                    out.facts.add("residue.found", 1);
                    out.facts.add(&format!("residue.rule.{}", residue.rule), 1);
                    let text = "what would leave still looks like PHI; the resource is held back";
                    let path = residue.path.to_string();
                    out.reject(made.id, Issue::error("security", residue.rule, path, text));
                    return false;
                }
                broken.clear();
                structure::check(node, &mut broken);
                let made_here = broken.iter().find(|issue| issue.rule == "json-empty");
                out.facts.add("structure.issues", broken.len() as u64);
                if let Some(issue) = made_here {
                    let text = "de-identification left a resource that is not well-formed";
                    out.reject(
                        made.id,
                        Issue::error("structure", issue.rule, issue.path.clone(), text),
                    );
                    return false;
                }
                true
            });
            out.emit(Record::new(id, sensitivity, unit));
        }
        Ok(())
    }
}
