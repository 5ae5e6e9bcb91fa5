//! De-identifies synthetic notes and bundles and looks for residue in all of them.
//!
//! `cargo run --release -p medpipe-phi-deid --features fhir --example residue -- [NOTES] [BUNDLES] [POLICY]`
//!
//! 10,000 notes and 1,000 bundles under `safe_harbor` unless said otherwise. Notes go through the strict
//! detector without known facts; bundles with what is known of their persons. Exits with 1 on any residue.
#![allow(clippy::disallowed_methods, missing_docs)]

use std::collections::BTreeMap;
use std::process::ExitCode;

use medpipe_fhir_model::structure::{self, Severity};
use medpipe_fhir_model::{Document, Position, Unit};
use medpipe_phi_deid::fhir::{FhirDeidentifier, FhirPolicy, PatientIndex};
use medpipe_phi_deid::verify::ResidueChecker;
use medpipe_phi_deid::{Date, Key, Policy, TextRedactor};
use medpipe_phi_detect::{Detector, Mode};
use medpipe_synth_phi::{NaiveDate, Population};

type Tally = BTreeMap<String, u64>;

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let notes: u64 = args.next().map_or(Ok(10_000), |n| n.parse())?;
    let bundles: u64 = args.next().map_or(Ok(1_000), |n| n.parse())?;
    let name = args.next().unwrap_or_else(|| "safe_harbor".to_owned());
    let policy = Policy::preset(&name).ok_or("no such policy")?;
    let key = Key::from_bytes(b"an example key, not for real data")?;
    let clock = Date::new(2026, 1, 1).ok_or("no such day")?;
    let people =
        |seed| Population::new(seed, NaiveDate::from_ymd_opt(2026, 1, 1).unwrap_or_default());
    let checker = ResidueChecker::for_policy(&policy, clock);
    let detector = Detector::builder().mode(Mode::Strict).build();

    let mut found = Tally::new();
    let redactor = TextRedactor::with_detector(detector.clone(), policy.clone()).with_key(&key);
    for (number, note) in people(2026).notes(notes).enumerate() {
        let clean = redactor.redact_of(&number.to_string(), &note.text, None);
        for rule in checker.check_text(&clean) {
            *found.entry(format!("note: {rule}")).or_default() += 1;
        }
    }

    let deid = FhirDeidentifier::new(FhirPolicy::new(policy), &key, detector, clock);
    let (mut resources, mut refused) = (0u64, 0u64);
    for bundle in people(42).bundles(bundles) {
        let document = Document::parse(bundle.json).map_err(|e| e.to_string())?;
        let (unit, _) = Unit::from_document(&document, Position::default());
        let mut index = PatientIndex::new();
        index.observe_unit(&unit);
        let findings = deid.detect(&unit, &index);
        let known = deid.known(&unit, &index);
        for (outcome, known) in
            deid.apply(&unit, &unit.index(), &index, &findings).iter().zip(&known)
        {
            resources += 1;
            let Ok(resource) = &outcome.resource else {
                refused += 1;
                continue;
            };
            let node = resource.get().node();
            for residue in checker.check(node, Some(known)) {
                *found.entry(format!("{}: {}", residue.path, residue.rule)).or_default() += 1;
            }
            let mut issues = Vec::new();
            structure::check(node, &mut issues);
            let errors = issues.iter().filter(|i| i.severity == Severity::Error).count();
            if errors > 0 {
                *found.entry("not valid".to_owned()).or_default() += errors as u64;
            }
        }
    }

    let total: u64 = found.values().sum();
    println!(
        "{name}: {notes} notes, {bundles} bundles of {resources} resources, {refused} refused: {total} violations"
    );
    for (what, count) in &found {
        println!("  {count:>6}  {what}");
    }
    Ok(if total + refused == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
