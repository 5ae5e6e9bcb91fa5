//! Resources whose subject is nowhere.
//!
//! ```
//! use medpipe_fhir_bundle::orphans;
//! use medpipe_fhir_model::{Document, Position, Unit};
//!
//! let doc = Document::parse(br#"{"resourceType":"Bundle","entry":[
//!   {"resource":{"resourceType":"Patient","id":"a"}},
//!   {"resource":{"resourceType":"Condition","id":"b","subject":{"reference":"Patient/a"},"encounter":{"reference":"Encounter/x"}}},
//!   {"resource":{"resourceType":"Condition","id":"c","subject":{"reference":"Patient/gone"}}}]}"#.to_vec())?;
//! let report = orphans::find(Unit::from_document(&doc, Position::default()).0.entries);
//! assert_eq!(report.orphans.len(), 1); // a missing encounter makes no orphan
//! assert_eq!(report.orphans[0].entry, Some(2));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Only the subject counts (`subject`, `patient`, `beneficiary` of the resource itself): a resource with another broken
//! reference is still somebody's data. A contained, logical or conditional subject, and one on another server, is not
//! missing.

use std::collections::BTreeMap;

use medpipe_fhir_model::{Name, Position, UnitEntry};
use serde::Serialize;

use crate::known::{KnownResources, Target};
use crate::link::resource_type;
use crate::target::{Delete, ImportTarget, Outcome, whole};

/// The elements that say whose data a resource is.
pub const SUBJECTS: [&str; 3] = ["subject", "patient", "beneficiary"];

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct OrphanReport {
    /// Resources looked at.
    pub resources: u64,
    /// Those that name a subject.
    pub with_subject: u64,
    /// Orphans by type.
    pub by_type: BTreeMap<&'static str, u64>,
    /// The orphans, in input order.
    pub orphans: Vec<Orphan>,
}

/// A resource whose subject is nowhere. Shown by its place, not by its id.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Orphan {
    /// Number of the input.
    pub input: u32,
    /// Number of the entry or line.
    pub entry: Option<u32>,
    /// Its type.
    #[serde(rename = "type")]
    pub resource_type: &'static str,
    /// The element that names the subject: `Condition.subject`.
    pub element: &'static str,
    #[serde(skip)]
    id: Option<String>,
}

impl Orphan {
    /// Its logical id, for whoever acts on it.
    pub fn id(&self) -> Option<&str> {
        self.id.as_deref()
    }
}

impl std::fmt::Debug for Orphan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Orphan")
            .field("input", &self.input)
            .field("entry", &self.entry)
            .field("resource_type", &self.resource_type)
            .finish_non_exhaustive()
    }
}

/// Looks at resources one by one; only keys and the candidates stay in memory.
#[derive(Default)]
pub struct OrphanSearch {
    known: KnownResources,
    candidates: Vec<(Orphan, Vec<crate::key::Key>)>,
    report: OrphanReport,
}

impl OrphanSearch {
    /// Looks at one resource.
    pub fn observe(&mut self, entry: &UnitEntry) {
        let node = entry.resource.node();
        let Some(kind) = resource_type(entry.resource.resource_type()) else { return };
        let id = entry.resource.id();
        self.known.insert(kind, id.as_deref(), entry.full_url.as_deref());
        self.report.resources += 1;
        let mut keys = Vec::new();
        let mut element = None;
        let mut settled = false;
        for name in SUBJECTS {
            let Some(defined) = Name::of(name).and_then(|n| kind.element(n)) else { continue };
            if defined.type_id().name() != "Reference" {
                continue;
            }
            for subject in node.each(name) {
                element.get_or_insert(defined.path());
                match subject.get("reference").map(|reference| Target::of(reference, node)) {
                    Some(Target::Key(key)) => keys.push(key),
                    Some(Target::Malformed | Target::Nowhere) => {}
                    _ => settled = true,
                }
            }
        }
        let Some(element) = element else { return };
        self.report.with_subject += 1;
        if !settled {
            let Position { input, entry, .. } = entry.position;
            let id = id.map(|id| id.into_owned());
            let orphan = Orphan { input, entry, resource_type: kind.name(), element, id };
            self.candidates.push((orphan, keys));
        }
    }

    /// The orphans among what was looked at.
    pub fn finish(self) -> OrphanReport {
        let OrphanSearch { known, candidates, mut report } = self;
        for (orphan, keys) in candidates {
            if !keys.iter().any(|key| known.has(*key)) {
                *report.by_type.entry(orphan.resource_type).or_default() += 1;
                report.orphans.push(orphan);
            }
        }
        report
    }
}

/// Finds the orphans of a set of resources.
pub fn find(resources: impl IntoIterator<Item = UnitEntry>) -> OrphanReport {
    let mut search = OrphanSearch::default();
    for entry in resources {
        search.observe(&entry);
    }
    search.finish()
}

/// Marks the orphans as deleted in one transaction; their versions stay. Returns how many were marked.
///
/// # Errors
/// As the store reports; nothing is marked then.
pub fn delete<T: ImportTarget>(report: &OrphanReport, target: &mut T) -> Result<u64, T::Error> {
    whole(target, |target| {
        let mut count = 0;
        for orphan in &report.orphans {
            let Some(id) = orphan.id() else { continue };
            let outcome = target.delete(&Delete {
                resource_type: orphan.resource_type,
                id,
                position: Position {
                    input: orphan.input,
                    entry: orphan.entry,
                    ..Position::default()
                },
                superseded: false,
            })?;
            count += u64::from(outcome == Outcome::Deleted);
        }
        Ok(count)
    })
}

impl std::fmt::Debug for OrphanSearch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("OrphanSearch")
            .field("resources", &self.report.resources)
            .finish_non_exhaustive()
    }
}
