//! Runs units through detection and rewriting, and checks what comes out.

use medpipe_fhir_model::structure::{self, Severity};
use medpipe_fhir_model::{Document, Node, Position, Unit};
use medpipe_phi_deid::fhir::{
    DeidIssue, FhirDeidentifier, FhirPolicy, Findings, Outcome, PatientIndex,
};
use medpipe_phi_deid::verify::{Residue, ResidueChecker};
use medpipe_phi_deid::{Date, Key, Policy};
use medpipe_phi_detect::{Detector, Mode};

pub fn clock() -> Date {
    Date::new(2026, 1, 1).unwrap()
}

pub fn key() -> Key {
    Key::from_bytes(b"a key for tests, and only for them").unwrap()
}

pub fn with(policy: FhirPolicy) -> FhirDeidentifier {
    let detector = Detector::builder().mode(Mode::Strict).build();
    FhirDeidentifier::new(policy, &key(), detector, clock())
}

pub fn safe_harbor() -> FhirDeidentifier {
    with(FhirPolicy::new(Policy::safe_harbor()))
}

pub struct Done {
    pub unit: Unit,
    pub findings: Findings,
    pub outcomes: Vec<Outcome>,
    pub residues: Vec<Vec<Residue>>,
}

pub fn run(deid: &FhirDeidentifier, json: Vec<u8>) -> Done {
    let unit = unit_of(json);
    let mut index = PatientIndex::new();
    index.observe_unit(&unit);
    run_with(deid, unit, &index)
}

pub fn unit_of(json: Vec<u8>) -> Unit {
    let document = Document::parse(json).expect("JSON");
    Unit::from_document(&document, Position::default()).0
}

pub fn run_with(deid: &FhirDeidentifier, unit: Unit, index: &PatientIndex) -> Done {
    let findings = deid.detect(&unit, index);
    let outcomes = deid.apply(&unit, &unit.index(), index, &findings);
    let known = deid.known(&unit, index);
    let checker = ResidueChecker::new(clock());
    let residues = outcomes
        .iter()
        .zip(&known)
        .map(|(outcome, known)| match &outcome.resource {
            Ok(resource) => checker.check(resource.get().node(), Some(known)),
            Err(_) => Vec::new(),
        })
        .collect();
    Done { unit, findings, outcomes, residues }
}

/// Errors of the structural check.
pub fn errors(node: Node<'_>) -> Vec<String> {
    let mut issues = Vec::new();
    structure::check(node, &mut issues);
    issues
        .into_iter()
        .filter(|i| i.severity == Severity::Error)
        .map(|i| format!("{} {}", i.rule, i.path))
        .collect()
}

/// One resource through, as text.
pub fn one(deid: &FhirDeidentifier, json: &str) -> (String, Vec<DeidIssue>) {
    let mut done = run(deid, json.as_bytes().to_vec());
    let outcome = done.outcomes.remove(0);
    let text = outcome.resource.expect("a resource").get().node().raw().to_owned();
    (text, outcome.issues)
}
