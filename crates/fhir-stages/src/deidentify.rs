//! Stage 3, transformation: de-identification by the default-deny policy table.

use std::sync::Arc;

use medpipe_etl_core::{
    Batch, Context, Issue, IssueCode, Output, Record, Result, Sensitivity, Severity, Stage,
};
use medpipe_phi_deid::Date;
use medpipe_phi_deid::fhir::FhirDeidentifier;

use crate::enrich::derive_with;
use crate::unit::{Fingerprint, OutRecord, OutUnit, SealedUnit, record_id};

/// The one stage that lowers sensitivity: what leaves it is a `Deidentified<Resource>`.
pub struct Deidentify {
    deidentifier: Arc<FhirDeidentifier>,
    clock: Date,
}

impl Deidentify {
    /// De-identifies with that policy, key and detector; ages are taken at `clock`.
    pub fn new(deidentifier: Arc<FhirDeidentifier>, clock: Date) -> Deidentify {
        Deidentify { deidentifier, clock }
    }
}

impl Stage<SealedUnit> for Deidentify {
    type Out = OutUnit;

    fn apply(
        &self,
        batch: Batch<SealedUnit>,
        out: &mut Output<OutUnit>,
        _: &Context,
    ) -> Result<()> {
        for record in batch {
            let id = record.id;
            let sealed = record.body;
            let outcomes = self.deidentifier.apply(
                &sealed.unit,
                &sealed.index,
                &sealed.patients.index,
                &sealed.findings,
            );
            let mut known =
                self.deidentifier.known(&sealed.unit, &sealed.patients.index).into_iter();
            let mut made = OutUnit {
                records: Vec::with_capacity(outcomes.len()),
                tally: sealed.tally.clone(),
            };
            for (i, outcome) in outcomes.into_iter().enumerate() {
                let known = known.next().unwrap_or_default();
                let Some(entry) = sealed.unit.entries.get(i) else { continue };
                let at = record_id(entry.position);
                if sealed.is_withdrawn(i) {
                    continue;
                }
                for issue in outcome.issues {
                    let severity = match issue.severity {
                        "warning" => Severity::Warning,
                        _ => Severity::Information,
                    };
                    let note = Issue::new(
                        severity,
                        IssueCode::of(issue.code),
                        issue.rule,
                        issue.expression,
                        issue.diagnostics,
                    );
                    out.annotate(at, note);
                }
                match outcome.resource {
                    Ok(resource) => made.records.push(OutRecord {
                        resource,
                        id: at,
                        derived: derive_with(
                            &sealed.unit,
                            &sealed.index,
                            i,
                            self.clock,
                            sealed.patients.as_ref(),
                        ),
                        known,
                        fingerprint: sealed
                            .fingerprints
                            .get(i)
                            .copied()
                            .unwrap_or(Fingerprint { identity: None, content: 0 }),
                        shape: sealed.shape,
                        quality: sealed.scores.get(i).copied().flatten(),
                        version: 1,
                    }),
                    Err(error) => {
                        let issue = {
                            let kind = entry.resource.resource_type();
                            Issue::error("processing", "not-deidentified", kind, error.to_string())
                        };
                        out.reject(at, issue);
                    }
                }
            }
            out.emit(Record::new(id, Sensitivity::Internal, made));
        }
        Ok(())
    }
}
