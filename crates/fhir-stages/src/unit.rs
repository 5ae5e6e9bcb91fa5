//! What flows between the stages.

use std::sync::Arc;

use medpipe_clinical_validate::Tally;
use medpipe_etl_core::{Counted, RecordId};
use medpipe_fhir_model::{Node, Position, Resource, Unit, UnitIndex};
use medpipe_phi_deid::Deidentified;
use medpipe_phi_deid::fhir::{Derived, Findings, Known};

use crate::patients::Patients;
use crate::segment::RecordNote;

/// Bytes of a unit as a source gives them.
pub struct RawUnit {
    /// Input number, first line (for lines) and offset.
    pub base: Position,
    /// One JSON document or NDJSON lines.
    pub shape: Shape,
    /// The bytes; empty when broken.
    pub bytes: Vec<u8>,
    /// Why there are no bytes.
    pub broken: Option<Broken>,
}

/// One document or many lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// One JSON document: a Bundle or a bare resource.
    Document,
    /// NDJSON: a resource in each line.
    Lines,
}

/// An input, or the rest of one, that could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    /// FHIR issue-type word.
    pub code: &'static str,
    /// Machine name of the reason.
    pub rule: &'static str,
    /// What happened and how to mend it.
    pub diagnostics: &'static str,
}

impl Counted for RawUnit {
    fn bytes(&self) -> usize {
        self.bytes.len()
    }
}

/// BLAKE3 of the minified content, keyed, and of type and id: for finding the same resource again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fingerprint {
    /// Of `Type/id`; `None` for a resource without id.
    pub identity: Option<u128>,
    /// Of the content.
    pub content: u128,
}

/// A unit whose PHI is known and sealed: nothing after ingestion prints it.
pub struct SealedUnit {
    pub(crate) unit: Unit,
    pub(crate) index: UnitIndex,
    pub(crate) findings: Findings,
    pub(crate) shape: Shape,
    pub(crate) fingerprints: Vec<Fingerprint>,
    pub(crate) scores: Vec<Option<f32>>,
    pub(crate) tally: Tally,
    pub(crate) withdrawn: Vec<bool>,
    pub(crate) patients: Arc<Patients>,
}

impl SealedUnit {
    /// Takes rejected entries out: they stay in the index (references to them are issues, not more
    /// rejections) but nothing of them goes on.
    pub(crate) fn withdraw(&mut self, rejected: &[bool]) {
        if rejected.iter().any(|r| *r) {
            self.withdrawn = rejected.to_vec();
        }
    }

    pub(crate) fn is_withdrawn(&self, entry: usize) -> bool {
        self.withdrawn.get(entry).copied().unwrap_or(false)
    }
}

impl Counted for SealedUnit {
    fn count(&self) -> u64 {
        (self.unit.entries.len() - self.withdrawn.iter().filter(|w| **w).count()) as u64
    }
}

impl std::fmt::Debug for SealedUnit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "SealedUnit({} resources)", self.unit.entries.len())
    }
}

/// A de-identified resource on its way out.
#[derive(Clone)]
pub struct OutRecord {
    /// The resource; only de-identification mints this type.
    pub resource: Deidentified<Resource>,
    /// Where it came from.
    pub id: RecordId,
    /// Values derived on the sealed side, attached by enrichment.
    pub(crate) derived: Vec<Derived>,
    /// Hashes of what is known of its patient, for the residue check.
    pub(crate) known: Known,
    pub(crate) fingerprint: Fingerprint,
    pub(crate) shape: Shape,
    /// Share of the checks it passed.
    pub quality: Option<f32>,
    /// Version, from 1; set by the output stage.
    pub version: u32,
}

impl OutRecord {
    /// The JSON text that is written.
    pub fn json(&self) -> &str {
        self.resource.get().node().raw()
    }

    /// A record of an earlier run, read back from its sealed part.
    pub fn restored(resource: Deidentified<Resource>, note: &RecordNote) -> OutRecord {
        OutRecord {
            resource,
            id: RecordId {
                input: note.input,
                entry: note.entry,
                offset: note.offset,
                length: u64::from(note.length),
            },
            derived: Vec::new(),
            known: Known::default(),
            fingerprint: Fingerprint { identity: None, content: 0 },
            shape: Shape::Document,
            quality: note.quality,
            version: note.version,
        }
    }

    /// The resource type.
    pub fn resource_type(&self) -> &str {
        self.resource.get().resource_type()
    }
}

/// The de-identified resources of a unit.
#[derive(Default)]
pub struct OutUnit {
    /// In input order.
    pub records: Vec<OutRecord>,
    pub(crate) tally: Tally,
}

impl Counted for OutUnit {
    fn count(&self) -> u64 {
        self.records.len() as u64
    }
}

/// The etl-core id of a position.
pub(crate) fn record_id(position: Position) -> RecordId {
    let Position { input, entry, offset, length } = position;
    RecordId { input, entry, offset, length }
}

impl OutRecord {
    /// Age band and sex of a Patient, such as `40-49 female`: the group it is counted in.
    pub fn population_group(&self) -> Option<String> {
        if self.resource_type() != "Patient" {
            return None;
        }
        let node = self.resource.get().node();
        let band = derived_code(node, "age-band")?;
        let sex = node.get("gender").map_or("unknown", |g| g.raw());
        Some(format!("{band} {sex}"))
    }

    /// The state, the finest region that stays: of a Patient, Organization or Location.
    pub fn region(&self) -> Option<String> {
        let state = self.resource.get().node().path("address.state")?;
        state.text().map(|s| s.into_owned())
    }

    /// Id of the organization that the resource belongs to.
    pub fn organization(&self) -> Option<String> {
        let node = self.resource.get().node();
        let member = match self.resource_type() {
            "Organization" => return node.get("id")?.text().map(|t| t.into_owned()),
            "Patient" => "managingOrganization",
            "Encounter" => "serviceProvider",
            "Claim" | "ExplanationOfBenefit" => "provider",
            _ => return None,
        };
        let reference = node.get(member)?.get("reference")?.text()?;
        reference.strip_prefix("Organization/").map(str::to_owned)
    }
}

/// The code of a derived value on a resource.
fn derived_code(node: Node<'_>, name: &str) -> Option<String> {
    let derived = node.each("extension").filter(|e| {
        e.get("url").is_some_and(|u| u.is_string_eq(medpipe_phi_deid::fhir::DERIVED_URL))
    });
    for parts in derived {
        let part = |url: &str| {
            parts.each("extension").find(|p| p.get("url").is_some_and(|u| u.is_string_eq(url)))
        };
        if part("name")?.get("valueCode")?.is_string_eq(name) {
            return part("value")?.get("valueCode")?.text().map(|t| t.into_owned());
        }
    }
    None
}
