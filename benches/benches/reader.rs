//! Reading a Bundle into the lossless tree, beside `serde_json::Value`; then the structural check.
#![allow(missing_docs)] // criterion's macros make undocumented items

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use medpipe_fhir_model::{Document, structure};

fn reader(c: &mut Criterion) {
    let bundles = medpipe_benches::bundles(10);
    let bytes: usize = bundles.iter().map(Vec::len).sum();
    let mut group = c.benchmark_group("read 10 bundles");
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function("serde_json::Value (yardstick)", |b| {
        b.iter(|| {
            for bundle in &bundles {
                black_box(serde_json::from_slice::<serde_json::Value>(bundle).ok());
            }
        });
    });
    group.bench_function("Document::parse", |b| {
        b.iter_batched(
            || bundles.clone(), // a document owns its bytes
            |bundles| {
                for bundle in bundles {
                    black_box(Document::parse(bundle).ok());
                }
            },
            BatchSize::SmallInput,
        );
    });
    let documents: Vec<Document> =
        bundles.iter().filter_map(|b| Document::parse(b.clone()).ok()).collect();
    group.bench_function("structure::check", |b| {
        let mut issues = Vec::new();
        b.iter(|| {
            for document in &documents {
                issues.clear();
                structure::check(document.root(), &mut issues);
                black_box(issues.len());
            }
        });
    });
    group.finish();
}

criterion_group!(benches, reader);
criterion_main!(benches);
