//! De-identification of FHIR R4: default-deny, by the policy table of all elements.
//!
//! ```
//! use medpipe_fhir_model::{Document, Position, Unit};
//! use medpipe_phi_deid::{Date, Key, fhir::{FhirDeidentifier, FhirPolicy, PatientIndex}};
//! use medpipe_phi_detect::Detector;
//!
//! let json = r#"{"resourceType":"Patient","id":"1","birthDate":"1961-03-05",
//!     "name":[{"family":"Brennan"}],"gender":"female"}"#;
//! let doc = Document::parse(json.as_bytes().to_vec()).unwrap();
//! let (unit, _) = Unit::from_document(&doc, Position::default());
//! let key = Key::from_bytes(b"0123456789abcdef0123456789abcdef").unwrap();
//! let clock = Date::new(2026, 1, 1).unwrap();
//! let deid = FhirDeidentifier::new(FhirPolicy::safe_harbor(), &key, Detector::new(), clock);
//!
//! let mut index = PatientIndex::new();
//! index.observe_unit(&unit);
//! let findings = deid.detect(&unit, &index);
//! let done = deid.apply(&unit, &unit.index(), &index, &findings);
//! let patient = done[0].resource.as_ref().unwrap().get();
//! assert_eq!(patient.node().get("birthDate").unwrap().raw(), "1961");
//! assert!(patient.node().get("name").is_none());
//! ```
//!
//! | step | what |
//! |---|---|
//! | [`PatientIndex`] | first pass: what is known of each person |
//! | [`FhirDeidentifier::detect`] | what is PHI where; nothing is changed |
//! | [`FhirDeidentifier::apply`] | one streaming rewrite to [`Deidentified`] resources |
//! | [`Derived`] | values of enrichment, added to a de-identified resource |

mod adapt;
mod codes;
mod coding;
mod derived;
mod detect;
mod extensions;
mod findings;
mod groups;
mod identifier;
mod issue;
pub(crate) mod known;
mod names;
mod op;
mod patients;
mod places;
mod rewrite;
mod sealed;
mod systems;
mod table;
mod uri;

use medpipe_fhir_model::defs::{self, TypeId};
use medpipe_fhir_model::{Document, Limits, Resource, Unit, UnitIndex};
use medpipe_phi_detect::{Detector, Kind};

pub use derived::{Derived, DerivedValue};
pub use extensions::{ABSENT_URL, DERIVED_URL};
pub use findings::{Findings, Place};
pub use issue::{DeidError, DeidIssue};
pub use known::Known;
pub use op::Op;
pub use patients::PatientIndex;
pub use table::FhirPolicy;

use crate::dates::Date;
use crate::guard::Deidentified;
use crate::key::Key;
use crate::operator::Operator;
use crate::pseudonym::Pseudonyms;
use crate::value::Replacer;
use rewrite::{Rewriter, Shared};

/// De-identifies units of FHIR resources under one policy, key, detector and clock.
///
/// Immutable and `Send + Sync`: units may be processed in parallel.
#[derive(Clone)]
pub struct FhirDeidentifier {
    policy: FhirPolicy,
    pseudonyms: Pseudonyms,
    replacer: Replacer,
    detector: Detector,
    clock: Date,
    /// Path and category by [`defs::Element::variant_index`].
    kinds: Vec<Option<(&'static str, Kind)>>,
}

/// What became of one resource of the unit.
#[derive(Debug)]
pub struct Outcome {
    /// The de-identified resource, or why there is none.
    pub resource: Result<Deidentified<Resource>, DeidError>,
    /// What was removed or changed beyond the ordinary rows of the table.
    pub issues: Vec<DeidIssue>,
}

impl FhirDeidentifier {
    /// `clock` is the day at which ages are taken (a later event of the patient counts instead).
    pub fn new(policy: FhirPolicy, key: &Key, detector: Detector, clock: Date) -> FhirDeidentifier {
        let mut kinds = Vec::new();
        for variant in defs::elements().flat_map(defs::Element::types) {
            let at = variant.variant_index();
            if kinds.len() <= at {
                kinds.resize(at + 1, None);
            }
            // An identifier's category is told from its type and system instead.
            let kind = policy.row(variant).kind.filter(|_| variant.path() != "Identifier.value");
            if let Some(place) = kinds.get_mut(at) {
                *place = kind.map(|k| (variant.path(), k));
            }
        }
        let pseudonyms = Pseudonyms::new(key);
        let replacer = Replacer::new(policy.policy(), key);
        FhirDeidentifier { policy, pseudonyms, replacer, detector, clock, kinds }
    }

    /// The policy.
    pub fn policy(&self) -> &FhirPolicy {
        &self.policy
    }

    /// Finds what is PHI where, in structured elements, texts, narratives, extensions and
    /// attachments. Nothing is changed; [`apply`](Self::apply) builds on it.
    pub fn detect(&self, unit: &Unit, index: &PatientIndex) -> Findings {
        detect::Scan::new(self, unit, index).run(unit)
    }

    /// Rewrites every resource of the unit. The result has one outcome for each entry, in order.
    ///
    /// `findings` must be those of the same unit, else every outcome is an error.
    pub fn apply(
        &self,
        unit: &Unit,
        index: &UnitIndex,
        persons: &PatientIndex,
        findings: &Findings,
    ) -> Vec<Outcome> {
        let mut shared = Shared {
            deid: self,
            unit,
            index,
            persons,
            spans: &findings.spans,
            cache: std::collections::HashMap::new(),
        };
        let mut out = Vec::with_capacity(self.room_for(unit));
        let mut outcomes = Vec::with_capacity(unit.entries.len());
        let same_unit = findings.entries.len() == unit.entries.len();
        for (entry, found) in unit
            .entries
            .iter()
            .zip(findings.entries.iter().map(Some).chain(std::iter::repeat(None)))
        {
            let node = entry.resource.node();
            let found =
                found.filter(|f| same_unit && f.is_of(entry.resource.document(), node.id()));
            let written = match (resource_type(entry.resource.resource_type()), found) {
                (None, _) => Err(DeidError::UnknownType),
                (_, None) => Err(DeidError::OtherFindings),
                (Some(id), Some(found)) => {
                    let rewriter = Rewriter::new(&mut shared, found, &mut out);
                    let issues = rewriter.resource(node, id, entry.full_url.as_deref());
                    out.push(b'\n');
                    Ok(issues)
                }
            };
            outcomes.push(written);
        }
        mint(out, outcomes)
    }

    /// Hashes of the known facts of everyone in the unit, for the residue check of what left it.
    pub fn known(&self, unit: &Unit, index: &PatientIndex) -> Vec<Known> {
        let ignored = self.policy.facts_that_stay();
        // Another's name may stand there as a surrogate.
        let listed = self.policy.policy().element_operator(Kind::Name) == Some(Operator::Surrogate);
        let ignored = ignored | if listed { known::class::LISTED } else { 0 };
        let mut groups = groups::Groups::new(unit, index, ignored);
        let mut all = Vec::with_capacity(unit.entries.len());
        for entry in &unit.entries {
            let (owner, _) = groups.owner(entry.resource.node(), entry.full_url.as_deref());
            let group = groups.of(owner);
            all.push(groups.known(group).cloned().unwrap_or_default());
        }
        all
    }

    /// A guess at the output's size: less than what was read.
    fn room_for(&self, unit: &Unit) -> usize {
        unit.entries.iter().map(|e| e.position.length as usize / 2).sum::<usize>().min(64 << 20)
    }
}

impl std::fmt::Debug for FhirDeidentifier {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FhirDeidentifier").field("policy", &self.policy).finish_non_exhaustive()
    }
}

/// The concrete resource type of that name.
fn resource_type(name: &str) -> Option<TypeId> {
    defs::type_by_name(name).filter(|t| t.is_resource() && !t.is_abstract())
}

/// Reads the lines written back and hands them out as resources.
fn mint(lines: Vec<u8>, written: Vec<Result<Vec<DeidIssue>, DeidError>>) -> Vec<Outcome> {
    let expected = written.iter().filter(|w| w.is_ok()).count();
    let limits = Limits::default();
    let read = Document::parse_lines(lines, &limits).ok().filter(|(document, errors)| {
        errors.is_empty() && document.roots().len() == expected && document.defects().is_empty()
    });
    let document = read.map(|(document, _)| document);
    let ids: Vec<_> =
        document.iter().flat_map(|d| d.roots().map(|r| r.id()).collect::<Vec<_>>()).collect();
    let mut ids = ids.into_iter();
    written
        .into_iter()
        .map(|one| match one {
            Err(error) => Outcome { resource: Err(error), issues: Vec::new() },
            Ok(issues) => {
                let resource = match (&document, ids.next()) {
                    (Some(d), Some(id)) => Ok(Deidentified::mint(Resource::new(d.clone(), id))),
                    _ => Err(DeidError::Unreadable),
                };
                Outcome { resource, issues }
            }
        })
        .collect()
}
