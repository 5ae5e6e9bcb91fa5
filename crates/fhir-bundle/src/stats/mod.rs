//! What a set of resources holds, and how good it is: counts only, no values.
//!
//! ```
//! use medpipe_fhir_bundle::stats;
//! use medpipe_fhir_model::{Document, Position, Unit};
//!
//! let doc = Document::parse(br#"{"resourceType":"Bundle","entry":[
//!   {"resource":{"resourceType":"Patient","id":"a","gender":"female","birthDate":"1980"}},
//!   {"resource":{"resourceType":"Condition","id":"b","subject":{"reference":"Patient/a"},"code":{"coding":[
//!     {"system":"http://snomed.info/sct","code":"37796009"},{"system":"http://snomed.info/sct","code":"37796008"}]}}}]}"#.to_vec())?;
//! let report = stats::of(Unit::from_document(&doc, Position::default()).0.entries, Some((2026, 1, 1)));
//! assert_eq!(report.by_type["Patient"], 1);
//! assert_eq!(report.demographics.age_bands["45-64"], 1);
//! assert_eq!((report.references.resolved, report.coding.wrong_check_digit), (1, 1));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod coding;
mod complete;
mod people;

use std::collections::BTreeMap;

use medpipe_fhir_model::UnitEntry;
use serde::Serialize;

pub use coding::CodingStats;
pub use complete::{Completeness, ELEMENTS};
pub use people::Demographics;

use crate::key::Key;
use crate::known::{KnownResources, Target};
use crate::link::resource_type;
use crate::sites::{SiteKind, walk};

/// The statistics of a set of resources.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct StatsReport {
    /// All resources.
    pub resources: u64,
    /// Resources by type.
    pub by_type: BTreeMap<&'static str, u64>,
    /// The patients.
    pub demographics: Demographics,
    /// How often the elements that matter are there, by type.
    pub completeness: BTreeMap<&'static str, Completeness>,
    /// Where references lead.
    pub references: ReferenceStats,
    /// How good the codings are.
    pub coding: CodingStats,
}

/// Where references lead.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct ReferenceStats {
    /// All literal references.
    pub total: u64,
    /// To a resource of the set.
    pub resolved: u64,
    /// To a contained resource.
    pub contained: u64,
    /// To a resource of another server.
    pub external: u64,
    /// By a condition.
    pub conditional: u64,
    /// To a resource that is not in the set.
    pub unresolved: u64,
    /// Not a reference at all.
    pub malformed: u64,
    /// Unresolved and malformed ones by element.
    pub broken_by_element: BTreeMap<&'static str, u64>,
    /// Resolved and contained ones over those that should lead somewhere here; `None`: there are none.
    pub integrity: Option<f64>,
}

/// Looks at resources one by one; only keys and counts stay in memory.
#[derive(Default)]
pub struct Stats {
    report: StatsReport,
    known: KnownResources,
    open: Vec<(Key, bool, &'static str)>,
    as_of: Option<(i32, u8, u8)>,
}

impl Stats {
    /// Statistics with ages at that day (year, month, day); without one there are no age bands.
    pub fn new(as_of: Option<(i32, u8, u8)>) -> Stats {
        Stats { as_of, ..Stats::default() }
    }

    /// Looks at one resource.
    pub fn observe(&mut self, entry: &UnitEntry) {
        let node = entry.resource.node();
        let Some(kind) = resource_type(entry.resource.resource_type()) else { return };
        self.known.insert(kind, entry.resource.id().as_deref(), entry.full_url.as_deref());
        let report = &mut self.report;
        report.resources += 1;
        *report.by_type.entry(kind.name()).or_default() += 1;
        if kind.name() == "Patient" {
            report.demographics.observe(node, self.as_of);
        }
        complete::observe(&mut report.completeness, kind.name(), node);
        report.coding.observe(node, kind);
        let references = &mut report.references;
        let open = &mut self.open;
        walk(node, kind, &mut |site| {
            if site.kind != SiteKind::Reference {
                return;
            }
            references.total += 1;
            match Target::of(site.node, node) {
                Target::Inside => references.contained += 1,
                Target::Nowhere => {
                    references.unresolved += 1;
                    *references.broken_by_element.entry(site.element.path()).or_default() += 1;
                }
                Target::Conditional => references.conditional += 1,
                Target::Malformed => {
                    references.malformed += 1;
                    *references.broken_by_element.entry(site.element.path()).or_default() += 1;
                }
                Target::Key(key) => open.push((key, false, site.element.path())),
                Target::External(key) => open.push((key, true, site.element.path())),
            }
        });
    }

    /// The statistics of all that was looked at.
    pub fn finish(self) -> StatsReport {
        let Stats { mut report, known, open, .. } = self;
        let references = &mut report.references;
        for (key, may_be_elsewhere, path) in open {
            if known.has(key) {
                references.resolved += 1;
            } else if may_be_elsewhere {
                references.external += 1;
            } else {
                references.unresolved += 1;
                *references.broken_by_element.entry(path).or_default() += 1;
            }
        }
        let good = references.resolved + references.contained;
        references.integrity = share(good, good + references.unresolved + references.malformed);
        report.coding.finish();
        report
    }
}

/// The statistics of a set of resources; ages are taken at `as_of` (year, month, day).
pub fn of(
    resources: impl IntoIterator<Item = UnitEntry>,
    as_of: Option<(i32, u8, u8)>,
) -> StatsReport {
    let mut stats = Stats::new(as_of);
    for entry in resources {
        stats.observe(&entry);
    }
    stats.finish()
}

/// A share, `None` of nothing.
fn share(part: u64, whole: u64) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

impl std::fmt::Debug for Stats {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stats").field("resources", &self.report.resources).finish_non_exhaustive()
    }
}
