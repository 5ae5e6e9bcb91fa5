//! De-identification of synthetic Bundles, step by step, one thread.
#![allow(missing_docs)] // criterion's macros make undocumented items

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use medpipe_fhir_model::{Document, Position, Unit};
use medpipe_phi_deid::fhir::{FhirDeidentifier, FhirPolicy, PatientIndex};
use medpipe_phi_deid::verify::ResidueChecker;
use medpipe_phi_deid::{Date, Key};
use medpipe_phi_detect::{Detector, Mode};

fn deidentify(c: &mut Criterion) {
    let bundles = medpipe_benches::bundles(10);
    let bytes: usize = bundles.iter().map(Vec::len).sum();
    let documents = bundles.into_iter().filter_map(|bytes| Document::parse(bytes).ok());
    let units: Vec<Unit> =
        documents.map(|d| Unit::from_document(&d, Position::default()).0).collect();
    let mut patients = PatientIndex::new();
    units.iter().for_each(|unit| patients.observe_unit(unit));
    let (Ok(key), Some(clock)) =
        (Key::from_bytes(b"the key of a benchmark, not of data"), Date::new(2026, 1, 1))
    else {
        return;
    };
    let detector = Detector::builder().mode(Mode::Strict).build();
    let deid = FhirDeidentifier::new(FhirPolicy::safe_harbor(), &key, detector, clock);

    let mut group = c.benchmark_group("de-identify 10 bundles");
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function("detect", |b| {
        b.iter(|| {
            for unit in &units {
                black_box(deid.detect(unit, &patients));
            }
        });
    });
    let found: Vec<_> =
        units.iter().map(|unit| (unit, unit.index(), deid.detect(unit, &patients))).collect();
    group.bench_function("apply", |b| {
        b.iter(|| {
            for (unit, index, findings) in &found {
                black_box(deid.apply(unit, index, &patients, findings));
            }
        });
    });
    let clean: Vec<_> = found
        .iter()
        .flat_map(|(unit, index, findings)| deid.apply(unit, index, &patients, findings))
        .collect();
    let checker = ResidueChecker::new(clock);
    group.bench_function("residue check", |b| {
        b.iter(|| {
            for resource in clean.iter().filter_map(|outcome| outcome.resource.as_ref().ok()) {
                black_box(checker.check(resource.get().node(), None));
            }
        });
    });
    group.finish();
}

criterion_group!(benches, deidentify);
criterion_main!(benches);
