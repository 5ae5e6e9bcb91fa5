//! Any JSON as a resource: de-identification ends, what comes out is valid where it was, and nothing that is known of
//! the patient, no narrative and no display of a reference stands in it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use medpipe_fhir_model::structure::{self, Severity};
use medpipe_fhir_model::{Document, Limits, Node};
use medpipe_phi_deid::fhir::{FhirDeidentifier, FhirPolicy};
use medpipe_phi_deid::verify::ResidueChecker;
use medpipe_phi_deid::{Date, Key, Policy};
use medpipe_phi_detect::{Detector, Mode};
use std::sync::LazyLock;

const OWN: &str = r#"{"base": "expert_dates", "kinds": {"NAME": "surrogate", "LOCATION": "surrogate",
    "PHONE": "hash", "EMAIL": "remove", "ZIP": "surrogate", "ID_SSN": "surrogate", "ID_MRN": "hash"}}"#;

static JOBS: LazyLock<Vec<(FhirDeidentifier, ResidueChecker)>> = LazyLock::new(|| {
    let key = Key::from_bytes(b"a key for fuzzing, and only for that").expect("a key");
    let clock = Date::new(2026, 1, 1).expect("a day");
    let detector = Detector::builder().mode(Mode::Strict).build();
    let own = serde_json::from_str::<Policy>(OWN).expect("a policy");
    let policies = [Policy::safe_harbor(), Policy::limited_dataset(), own];
    let job = |policy: Policy| {
        let checker = ResidueChecker::for_policy(&policy, clock);
        (FhirDeidentifier::new(FhirPolicy::new(policy), &key, detector.clone(), clock), checker)
    };
    policies.map(job).into()
});

fn errors(node: Node<'_>) -> usize {
    let mut issues = Vec::new();
    structure::check(node, &mut issues);
    issues.iter().filter(|i| i.severity == Severity::Error).count()
}

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { max_bytes: 1 << 20, ..Limits::default() };
    let Ok(document) = Document::parse_with(bytes.to_vec(), &limits) else { return };
    let valid = errors(document.root()) == 0;
    for (deid, checker) in JOBS.iter() {
        let Ok(done) = deid.document(&document) else { continue };
        let root = done.document.get().root();
        assert!(!valid || errors(root) == 0, "valid before, not valid after");
        for residue in checker.check(root, Some(&done.known)) {
            let certain =
                ["residue.known", "residue.narrative", "residue.display", "residue.zip"];
            assert!(!certain.contains(&residue.rule), "{} at {}", residue.rule, residue.path);
        }
    }
});
