//! The PHI detector on synthetic notes, one thread.
#![allow(missing_docs)] // criterion's macros make undocumented items

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use medpipe_phi_detect::{Detector, Mode, Scratch};

fn detect(c: &mut Criterion) {
    let notes = medpipe_benches::notes(120);
    let bytes: usize = notes.iter().map(String::len).sum();
    let mut group = c.benchmark_group("detect in 120 notes");
    group.throughput(Throughput::Bytes(bytes as u64));
    for (name, mode) in [("balanced", Mode::Balanced), ("strict", Mode::Strict)] {
        let detector = Detector::builder().mode(mode).build();
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

criterion_group!(benches, detect);
criterion_main!(benches);
