//! De-identifies every FHIR JSON file of a folder and prints megabytes a second for each step.
//!
//! `cargo run --release -p medpipe-phi-deid --features fhir --example fhir_throughput -- DIR`
#![allow(clippy::disallowed_methods, missing_docs)]

use std::time::{Duration, Instant};

use medpipe_fhir_model::{Document, Position, Unit};
use medpipe_phi_deid::fhir::{FhirDeidentifier, FhirPolicy, PatientIndex};
use medpipe_phi_deid::verify::ResidueChecker;
use medpipe_phi_deid::{Date, Key};
use medpipe_phi_detect::{Detector, Mode};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let dir = std::env::args().nth(1).ok_or("give a folder of FHIR JSON files")?;
    let mut files: Vec<_> =
        std::fs::read_dir(dir)?.filter_map(Result::ok).map(|e| e.path()).collect();
    files.sort();
    let key = Key::from_bytes(b"an example key, not for real data")?;
    let clock = Date::new(2026, 1, 1).ok_or("no such day")?;
    let detector = Detector::builder().mode(Mode::Strict).build();
    let deid = FhirDeidentifier::new(FhirPolicy::safe_harbor(), &key, detector, clock);

    let checker = ResidueChecker::new(clock);
    let mut residues = 0usize;
    let mut times = [Duration::ZERO; 4];
    let (mut bytes, mut resources, mut written, mut failed) = (0usize, 0usize, 0usize, 0usize);
    for path in &files {
        let content = std::fs::read(path)?;
        let size = content.len();
        let start = Instant::now();
        let Ok(document) = Document::parse(content) else { continue };
        let (unit, _) = Unit::from_document(&document, Position::default());
        let mut index = PatientIndex::new();
        index.observe_unit(&unit);
        let parsed = Instant::now();
        let findings = deid.detect(&unit, &index);
        let detected = Instant::now();
        let outcomes = deid.apply(&unit, &unit.index(), &index, &findings);
        let applied = Instant::now();
        let known = deid.known(&unit, &index);
        let checking = Instant::now();
        for (outcome, known) in outcomes.iter().zip(&known) {
            if let Ok(resource) = &outcome.resource {
                residues += checker.check(resource.get().node(), Some(known)).len();
            }
        }
        times[3] += checking.elapsed();
        bytes += size;
        resources += outcomes.len();
        for outcome in &outcomes {
            match &outcome.resource {
                Ok(resource) => written += resource.get().node().raw().len(),
                Err(_) => failed += 1,
            }
        }
        for (total, step) in
            times.iter_mut().zip([parsed - start, detected - parsed, applied - detected])
        {
            *total += step;
        }
    }
    let mb = bytes as f64 / 1e6;
    println!(
        "{} files, {mb:.1} MB, {resources} resources, {failed} refused, {:.1} MB written, {residues} residues",
        files.len(),
        written as f64 / 1e6
    );
    for (name, time) in
        ["read and first pass", "detect", "apply", "residue check"].iter().zip(times)
    {
        println!(
            "{name:<20} {:>6.0} ms  {:>6.0} MB/s",
            time.as_secs_f64() * 1e3,
            mb / time.as_secs_f64()
        );
    }
    Ok(())
}
