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
        &Key::from_bytes(&std::array::from_fn::<u8, 32, _>(|at| at as u8))
            .expect("a key of 32 bytes"),
        Detector::builder().mode(Mode::Strict).build(),
        Date::new(2026, 1, 1).expect("a day"),
    )
});

fn defects(resource: &Resource) -> Vec<(&'static str, String)> {
    let mut issues = Vec::new();
    structure::check(resource.node(), &mut issues);
    // A `urn:uuid` reference becomes `Type/id`: only then does a wrong type show that was there before.
    issues
        .into_iter()
        .filter(|issue| issue.rule != "structure.reference-target")
        .map(|issue| (issue.rule, issue.path))
        .collect()
}

fuzz_target!(|bytes: &[u8]| {
    let Ok(document) = Document::parse(bytes.to_vec()) else { return };
    let (unit, rejected) = Unit::from_document(&document, Position::default());
    let _ = format!("{rejected:?}");
    let mut patients = PatientIndex::new();
    patients.observe_unit(&unit);
    let findings = DEIDENTIFIER.detect(&unit, &patients);
    let outcomes = DEIDENTIFIER.apply(&unit, &unit.index(), &patients, &findings);
    assert!(outcomes.len() == unit.entries.len(), "an entry has no outcome");
    for (entry, outcome) in unit.entries.iter().zip(&outcomes) {
        if let Ok(resource) = &outcome.resource
            && defects(&entry.resource).is_empty()
        {
            let defects = defects(resource.get());
            assert!(defects.is_empty(), "de-identification broke a sound resource: {defects:?}");
        }
    }
});
