//! Notes of a synthetic population, with what is known of the persons: nothing is left, nothing fails.

use std::collections::BTreeMap;

use medpipe_phi_deid::fhir::FhirPolicy;
use medpipe_phi_deid::verify::ResidueChecker;
use medpipe_phi_deid::{Policy, TextRedactor};
use medpipe_phi_detect::{Detector, Mode};
use medpipe_synth_phi::{NaiveDate, Population};

use crate::rewrite::{clock, run, with};

fn people(seed: u64) -> Population {
    Population::new(seed, NaiveDate::from_ymd_opt(2026, 1, 1).expect("a day"))
}

#[test]
fn a_population_leaves_no_residue_and_no_resource_behind() {
    let deid = with(FhirPolicy::safe_harbor());
    let (mut residues, mut failed, mut resources) = (BTreeMap::<String, u64>::new(), 0, 0);
    for seed in [1, 42, 2026] {
        for bundle in people(seed).bundles(100) {
            let done = run(&deid, bundle.json);
            resources += done.outcomes.len();
            failed += done.outcomes.iter().filter(|o| o.resource.is_err()).count();
            for residue in done.residues.iter().flatten() {
                *residues.entry(format!("{} {}", residue.rule, residue.path)).or_default() += 1;
            }
        }
    }
    assert!(resources > 3000, "{resources}");
    assert!(residues.is_empty() && failed == 0, "{failed} failed of {resources}: {residues:#?}");
}

#[test]
fn notes_without_known_facts_leave_no_residue_that_a_text_alone_shows() {
    let checker = ResidueChecker::new(clock());
    let mut left = BTreeMap::<String, u64>::new();
    for mode in [Mode::Balanced, Mode::Strict] {
        let detector = Detector::builder().mode(mode).build();
        let redactor = TextRedactor::with_detector(detector, Policy::safe_harbor());
        for note in people(5).notes(300) {
            for rule in checker.check_text(&redactor.redact(&note.text)) {
                *left.entry(format!("{mode:?} {rule}")).or_default() += 1;
            }
        }
    }
    assert!(left.is_empty(), "{left:#?}");
}
