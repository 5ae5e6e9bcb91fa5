//! Stage 1, ingestion: read, count, detect PHI and seal it.

use std::sync::Arc;

use medpipe_etl_core::{Batch, Context, Issue, Output, Record, RecordId, Result, Stage};
use medpipe_fhir_model::{Document, Limits, Rejected, Unit};
use medpipe_phi_deid::fhir::FhirDeidentifier;

use crate::patients::Patients;
use crate::unit::{Fingerprint, RawUnit, SealedUnit, Shape, record_id};

/// Reads bytes into units, counts their resources and finds what is PHI.
pub struct Ingest {
    deidentifier: Arc<FhirDeidentifier>,
    patients: Option<Arc<Patients>>,
    limits: Limits,
    fingerprint_key: [u8; 32],
}

impl Ingest {
    /// `patients` come from a first pass; without one (a stream cannot be read twice) each unit
    /// knows the patients it holds. `fingerprint_key` keys the hashes by which a resource is
    /// recognised when it comes again.
    pub fn new(
        deidentifier: Arc<FhirDeidentifier>,
        patients: Option<Arc<Patients>>,
        fingerprint_key: [u8; 32],
    ) -> Ingest {
        Ingest { deidentifier, patients, limits: Limits::default(), fingerprint_key }
    }

    fn read(&self, raw: RawUnit, out: &mut Output<SealedUnit>) -> Option<Unit> {
        let base = raw.base;
        let whole = RecordId { length: raw.bytes.len() as u64, ..record_id(base) };
        let unreadable = |out: &mut Output<SealedUnit>, id, diagnostics: String| {
            count_unknown(out);
            out.reject(id, Issue::error("structure", "unreadable-json", "", diagnostics));
        };
        if let Some(broken) = raw.broken {
            count_unknown(out);
            out.reject(whole, Issue::error(broken.code, broken.rule, "", broken.diagnostics));
            return None;
        }
        let (unit, rejected) = match raw.shape {
            Shape::Document => match Document::parse_with(raw.bytes, &self.limits) {
                Ok(document) => Unit::from_document(&document, base),
                Err(error) => {
                    unreadable(out, whole, error.to_string());
                    return None;
                }
            },
            Shape::Lines => match Document::parse_lines(raw.bytes, &self.limits) {
                Ok((document, errors)) => {
                    let first = base.entry.unwrap_or(0);
                    for bad in errors {
                        let id = RecordId {
                            input: base.input,
                            entry: Some(first + bad.line.saturating_sub(1) as u32),
                            offset: base.offset + bad.offset as u64,
                            length: bad.length as u64,
                        };
                        let text =
                            format!("{}, column {} of the line", bad.error.kind, bad.error.column);
                        unreadable(out, id, text);
                    }
                    Unit::from_lines(&document, base)
                }
                Err(error) => {
                    unreadable(out, whole, error.to_string());
                    return None;
                }
            },
        };
        for Rejected { position, code, rule, diagnostics } in rejected {
            count_unknown(out);
            if rule == "no-resource" {
                out.drop_record(record_id(position), rule);
            } else {
                out.reject(record_id(position), Issue::error(code, rule, "", diagnostics));
            }
        }
        Some(unit)
    }

    fn fingerprints(&self, unit: &Unit) -> Vec<Fingerprint> {
        let mut buffer = Vec::new();
        let short = |bytes: &[u8]| {
            let hash = blake3::keyed_hash(&self.fingerprint_key, bytes);
            let (head, _) = hash.as_bytes().split_at(16);
            u128::from_le_bytes(head.try_into().unwrap_or_default())
        };
        let of = |entry: &medpipe_fhir_model::UnitEntry| {
            buffer.clear();
            entry.resource.node().write_to(&mut buffer);
            let content = short(&buffer);
            let identity = entry.resource.id().map(|id| {
                buffer.clear();
                buffer.extend_from_slice(entry.resource.resource_type().as_bytes());
                buffer.push(b'/');
                buffer.extend_from_slice(id.as_bytes());
                short(&buffer)
            });
            Fingerprint { identity, content }
        };
        unit.entries.iter().map(of).collect()
    }
}

/// Counts something whose resource type is not known.
fn count_unknown(out: &mut Output<SealedUnit>) {
    out.facts.add("read", 1);
    out.facts.add("type.unknown", 1);
}

impl Stage<RawUnit> for Ingest {
    type Out = SealedUnit;

    fn apply(
        &self,
        batch: Batch<RawUnit>,
        out: &mut Output<SealedUnit>,
        _: &Context,
    ) -> Result<()> {
        for record in batch {
            let (id, sensitivity) = (record.id, record.sensitivity);
            let shape = record.body.shape;
            let Some(unit) = self.read(record.body, out) else { continue };
            out.facts.add("read", unit.entries.len() as u64);
            for entry in &unit.entries {
                out.facts.add(&format!("type.{}", entry.resource.resource_type()), 1);
            }
            let index = unit.index();
            let patients = match &self.patients {
                Some(known) => Arc::clone(known),
                None => Arc::new(Patients::of_unit(&unit)),
            };
            let findings = self.deidentifier.detect(&unit, &patients.index);
            for ((kind, place), n) in findings.counts() {
                out.facts.add(&format!("phi.{}.{}", place.as_str(), kind.as_str()), n);
            }
            for (kind, _, path, n) in findings.paths() {
                out.facts.add(&format!("phi-path.{}.{path}", kind.as_str()), n);
            }
            let fingerprints = self.fingerprints(&unit);
            let scores = vec![None; unit.entries.len()];
            let tally = Default::default();
            let sealed = SealedUnit {
                unit,
                index,
                findings,
                shape,
                fingerprints,
                scores,
                tally,
                withdrawn: Vec::new(),
                patients,
            };
            out.emit(Record::new(id, sensitivity, sealed));
        }
        Ok(())
    }
}
