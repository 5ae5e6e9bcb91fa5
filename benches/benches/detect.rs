//! The PHI detector on synthetic notes: rules only and with the tagger, one thread and two.
#![allow(missing_docs)] // criterion's macros make undocumented items

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use medpipe_phi_detect::{Builder, Detector, Mode, Scratch};
use medpipe_synth_phi::LabelledNote;

/// What is measured.
fn detectors() -> [(&'static str, Builder); 3] {
    [
        ("rules only", Detector::builder().rules_only()),
        ("balanced", Detector::builder()),
        ("strict", Detector::builder().mode(Mode::Strict)),
    ]
}

fn detect(c: &mut Criterion) {
    each(c, "detect in 120 notes", &medpipe_benches::notes(120));
}

/// Synthetic notes say who, where and when in every line. These have one such line in eight, as notes do.
fn sparse(c: &mut Criterion) {
    let notes: Vec<String> =
        medpipe_benches::population().notes(600).map(|n| thinned(&n)).collect();
    each(c, "detect in 600 sparse notes", &notes);
}

/// The lines of a note in which nothing is planted, and every eighth of the others.
fn thinned(note: &LabelledNote) -> String {
    let (mut text, mut start, mut filled) = (String::new(), 0, 0);
    for line in note.text.split_inclusive('\n') {
        let end = start + line.len();
        let planted = note.planted.iter().any(|p| p.start < end && start < p.end);
        filled += usize::from(planted);
        if !planted || filled % 8 == 1 {
            text.push_str(line);
        }
        start = end;
    }
    text
}

fn each(c: &mut Criterion, name: &str, notes: &[String]) {
    let bytes: usize = notes.iter().map(String::len).sum();
    let mut group = c.benchmark_group(name);
    group.throughput(Throughput::Bytes(bytes as u64));
    for (name, builder) in detectors() {
        let detector = builder.build();
        let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
        group.bench_function(name, |b| {
            b.iter(|| {
                for note in notes {
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

criterion_group!(benches, detect, sparse, threads);
criterion_main!(benches);
