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
//! | [`PatientIndex`] | first pass: what is known of each person; [complete](PatientIndex::complete), an input of any length can come in parts |
//! | [`FhirDeidentifier::detect`] | what is PHI where; nothing is changed |
//! | [`FhirDeidentifier::apply`] | one streaming rewrite to [`Deidentified`] resources |
//! | [`FhirDeidentifier::document`] | all of that for one resource or Bundle, which stays a Bundle |
//! | [`patient_facts`] | what a Patient says of its person, for the detector |
//! | [`Derived`] | values of enrichment, added to a de-identified resource |

mod adapt;
mod ages;
mod code_lists;
mod code_shapes;
mod codes;
mod coding;
mod derived;
mod detect;
mod extensions;
mod facts;
mod findings;
mod groups;
mod identifier;
mod issue;
pub(crate) mod known;
mod names;
mod op;
mod patients;
mod rewrite;
mod sealed;
mod systems;
mod table;
mod uri;
mod whole;

use medpipe_fhir_model::defs::{self, TypeId};
use medpipe_fhir_model::{Defect, Document, Kind as Json, Limits, Node, Resource, Unit, UnitIndex};
use medpipe_phi_detect::{Detector, Kind};

pub use derived::{Derived, DerivedValue};
pub use extensions::{ABSENT_URL, DERIVED_URL};
pub use facts::patient_facts;
pub use findings::{Findings, Place};
pub use issue::{DeidError, DeidIssue, Refused};
pub use known::Known;
pub use op::Op;
pub use patients::PatientIndex;
pub use table::FhirPolicy;

use crate::dates::Date;
use crate::guard::Deidentified;
use crate::key::Key;
use crate::operator::Operator;
use crate::places;
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
    /// What the element has to do with ages, by the same.
    ages: Vec<ages::Role>,
}

/// What became of one resource of the unit.
#[derive(Debug)]
pub struct Outcome {
    /// The de-identified resource, or why there is none.
    pub resource: Result<Deidentified<Resource>, DeidError>,
    /// What was removed or changed beyond the ordinary rows of the table.
    pub issues: Vec<DeidIssue>,
    /// Entries of a Bundle that were left out.
    pub refused: Vec<Refused>,
}

impl FhirDeidentifier {
    /// `clock` is the day at which ages are taken (a later event of the patient counts instead).
    pub fn new(policy: FhirPolicy, key: &Key, detector: Detector, clock: Date) -> FhirDeidentifier {
        let (mut kinds, mut ages) = (Vec::new(), Vec::new());
        for variant in defs::elements().flat_map(defs::Element::types) {
            let at = variant.variant_index();
            if kinds.len() <= at {
                kinds.resize(at + 1, None);
                ages.resize(at + 1, ages::Role::None);
            }
            if let Some(place) = ages.get_mut(at) {
                *place = ages::role(variant);
            }
            // An identifier's category is told from its type and system instead.
            let kind = policy.row(variant).kind.filter(|_| variant.path() != "Identifier.value");
            if let Some(place) = kinds.get_mut(at) {
                *place = kind.map(|k| (variant.path(), k));
            }
        }
        let pseudonyms = Pseudonyms::new(key);
        let replacer = Replacer::new(policy.policy(), key).with_clock(clock);
        FhirDeidentifier { policy, pseudonyms, replacer, detector, clock, kinds, ages }
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
            let written = match (usable(entry.resource.document(), node), found) {
                (Err(error), _) => Err(error),
                (_, None) => Err(DeidError::OtherFindings),
                (Ok(id), Some(found)) => {
                    let rewriter = Rewriter::new(&mut shared, found, &mut out);
                    Ok(rewriter.resource(node, id, entry.full_url.as_deref()))
                }
            };
            if written.is_ok() {
                out.push(b'\n');
            }
            outcomes.push((written, out.len()));
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

/// The type of a resource that can be de-identified: one of R4, without a member that stands twice. What is
/// wrong with an entry of a Bundle is that entry's own matter.
fn usable(document: &Document, node: Node<'_>) -> Result<TypeId, DeidError> {
    let id = node.resource_type().and_then(resource_type).ok_or(DeidError::UnknownType)?;
    if document.defect_in(node).is_none() {
        return Ok(id);
    }
    let entries = node.get("entry").filter(|e| id.name() == "Bundle" && e.kind() == Json::Array);
    let inside = |defect: &Defect| node.contains(defect.node);
    let of_entry =
        |defect: &Defect| entries.is_some_and(|e| e.contains(defect.node) && e.id() != defect.node);
    let own = document.defects().iter().find(|d| inside(d) && !of_entry(d));
    own.map_or(Ok(id), |defect| Err(DeidError::Defect(defect.kind)))
}

/// What the rewriter says of one entry, and where its line ends.
type Written = (Result<(Vec<DeidIssue>, Vec<Refused>), DeidError>, usize);

/// Reads the lines written back and hands them out as resources.
fn mint(lines: Vec<u8>, written: Vec<Written>) -> Vec<Outcome> {
    let expected = written.iter().filter(|w| w.0.is_ok()).count();
    let read = Document::parse_lines(lines, &Limits::default()).ok();
    let sound = read.as_ref().is_some_and(|(document, errors)| {
        errors.is_empty() && document.roots().len() == expected && document.defects().is_empty()
    });
    let document = read.map(|(document, _)| document);
    let ids: Vec<_> =
        document.iter().flat_map(|d| d.roots().map(|r| r.id()).collect::<Vec<_>>()).collect();
    let mut ids = ids.into_iter();
    let mut start = 0;
    // Should one line not be readable, each is read by itself.
    let alone = |from: usize, to: usize| {
        let line = document.as_ref()?.source().get(from..to)?.as_bytes().to_vec();
        Document::parse(line).ok().filter(|d| d.defects().is_empty()).map(Resource::whole)
    };
    written
        .into_iter()
        .map(|(one, end)| {
            let from = std::mem::replace(&mut start, end);
            match one {
                Err(error) => {
                    Outcome { resource: Err(error), issues: Vec::new(), refused: Vec::new() }
                }
                Ok((issues, refused)) => {
                    let resource = match &document {
                        Some(d) if sound => ids.next().map(|id| Resource::new(d.clone(), id)),
                        _ => alone(from, end),
                    };
                    let resource = resource.map(Deidentified::mint).ok_or(DeidError::Unreadable);
                    Outcome { resource, issues, refused }
                }
            }
        })
        .collect()
}
