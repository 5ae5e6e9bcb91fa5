//! Any bundle or resource: detection and de-identification end, every entry has one outcome, and a resource that
//! was structurally sound is still so when its PHI has gone.
#![no_main]

use libfuzzer_sys::fuzz_target;
use medpipe_fhir_model::{Document, Position, Resource, Unit, structure};
use medpipe_phi_deid::fhir::{FhirDeidentifier, FhirPolicy, PatientIndex};
use medpipe_phi_deid::{Date, Key, Policy};
use medpipe_phi_detect::{Detector, Mode};
use std::sync::LazyLock;

static DEIDENTIFIER: LazyLock<FhirDeidentifier> = LazyLock::new(|| {
    FhirDeidentifier::new(
        FhirPolicy::new(Policy::safe_harbor()),
        &Key::from_bytes(&std::array::from_fn::<u8, 32, _>(|at| at as u8)).expect("a key of 32 bytes"),
        Detector::builder().mode(Mode::Strict).build(),
        Date::new(2026, 1, 1).expect("a day"),
    )
});

fn errors(resource: &Resource) -> usize {
    let mut issues = Vec::new();
    structure::check(resource.node(), &mut issues);
    issues.len()
}

fuzz_target!(|bytes: &[u8]| {
    let Ok(document) = Document::parse(bytes.to_vec()) else { return };
    let (unit, rejected) = Unit::from_document(&document, Position::default());
    let _ = format!("{rejected:?}");
    let mut patients = PatientIndex::new();
    patients.observe_unit(&unit);
    let findings = DEIDENTIFIER.detect(&unit, &patients);
    let outcomes = DEIDENTIFIER.apply(&unit, &unit.index(), &findings);
    assert!(outcomes.len() == unit.entries.len(), "an entry has no outcome");
    for (entry, outcome) in unit.entries.iter().zip(&outcomes) {
        if let Ok(resource) = &outcome.resource {
            assert!(
                errors(&entry.resource) > 0 || errors(resource.get()) == 0,
                "de-identification broke the structure of a sound resource"
            );
        }
    }
});
