//! The PHI detector on synthetic notes: rules only and with the tagger, one thread and two.
#![allow(missing_docs)] // criterion's macros make undocumented items

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use medpipe_phi_detect::{Builder, Detector, Mode, Scratch};

/// What is measured.
fn detectors() -> [(&'static str, Builder); 3] {
    [
        ("rules only", Detector::builder().rules_only()),
        ("balanced", Detector::builder()),
        ("strict", Detector::builder().mode(Mode::Strict)),
    ]
}

fn detect(c: &mut Criterion) {
    let notes = medpipe_benches::notes(120);
    let bytes: usize = notes.iter().map(String::len).sum();
    let mut group = c.benchmark_group("detect in 120 notes");
    group.throughput(Throughput::Bytes(bytes as u64));
    for (name, builder) in detectors() {
        let detector = builder.build();
        let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
        group.bench_function(name, |b| {
            b.iter(|| {
                for note in &notes {
                    detector.detect_into(note, &mut scratch, &mut spans);
                    black_box(spans.len());
                }
            });
        });
    }
    group.finish();
}

fn threads(c: &mut Criterion) {
    let notes = medpipe_benches::notes(1200);
    let bytes: usize = notes.iter().map(String::len).sum();
    let mut group = c.benchmark_group("par_detect in 1200 notes");
    group.throughput(Throughput::Bytes(bytes as u64));
    for count in [1, 2] {
        let Ok(pool) = rayon::ThreadPoolBuilder::new().num_threads(count).build() else { return };
        let detector = Detector::new();
        group.bench_function(format!("{count} threads"), |b| {
            b.iter(|| pool.install(|| black_box(detector.par_detect(&notes)).len()));
        });
    }
    group.finish();
}

criterion_group!(benches, detect, threads);
criterion_main!(benches);
