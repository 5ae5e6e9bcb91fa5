//! Resources a second (of processor time, one thread) of planning and rewriting, over directories of bundles whose entries are shuffled and split.
//!
//! `cargo run --release -p medpipe-fhir-bundle --example import_throughput -- DIR…`
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used)]

use medpipe_fhir_bundle::{ApplyConfig, BundleId, MemoryStore, PlanConfig, Planner, Validate};
use medpipe_fhir_model::{Document, Position};

fn main() {
    let dirs: Vec<String> = std::env::args().skip(1).collect();
    let mut paths: Vec<_> = dirs
        .iter()
        .flat_map(|dir| std::fs::read_dir(dir).expect("a directory"))
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .collect();
    paths.sort();
    let mut docs = Vec::new();
    let (mut seed, mut bytes, mut parsing) = (7u64, 0usize, 0f64);
    for path in &paths {
        let doc = Document::parse(std::fs::read(path).expect("readable")).expect("JSON");
        let mut entries: Vec<Vec<u8>> = Vec::new();
        for entry in doc.root().each("entry") {
            let mut json = Vec::new();
            entry.write_to(&mut json);
            entries.push(json);
        }
        for at in (1..entries.len()).rev() {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            entries.swap(at, (seed >> 33) as usize % (at + 1));
        }
        for part in entries.chunks(entries.len().div_ceil(3).max(1)) {
            let mut text = br#"{"resourceType":"Bundle","type":"transaction","entry":["#.to_vec();
            text.extend_from_slice(&part.join(&b','));
            text.extend_from_slice(b"]}");
            bytes += text.len();
            let begun = cpu();
            docs.push(Document::parse(text).expect("JSON"));
            parsing += cpu() - begun;
        }
    }
    for validate in [Validate::Off, Validate::Structure] {
        let config = ApplyConfig::new(validate);
        for _ in 0..3 {
            let begun = cpu();
            let mut planner = Planner::new(PlanConfig::default());
            for (input, doc) in (0u32..).zip(&docs) {
                planner.add(doc, Position { input, ..Position::default() });
            }
            let collected = cpu() - begun;
            let plan = planner.finish(&MemoryStore::new()).expect("no store");
            let planned = cpu() - begun;
            let order: Vec<BundleId> = plan.bundle_order().collect();
            let (mut out, mut changed) = (0, 0);
            for id in order {
                let rendered = plan
                    .render(id, docs.get(id.0 as usize).expect("a document"), &config)
                    .expect("unchanged");
                out += rendered.bytes();
                changed += rendered.rewritten();
            }
            let all = cpu() - begun;
            let n = plan.order().len() as f64;
            println!(
                "{n} resources, {} documents, {} MB: plan {:.0}/s (collect {collected:.2} s, finish {:.2} s), plan + rewrite{} {:.0}/s; {changed} links changed, {} MB out; parsing took {parsing:.2} s; unresolved {}",
                docs.len(),
                bytes >> 20,
                n / planned,
                planned - collected,
                if validate == Validate::Off { "" } else { " + check" },
                n / all,
                out >> 20,
                plan.totals().unresolved,
            );
        }
    }
}

/// Seconds of processor time of this thread, so that other work on the machine does not count.
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").expect("Linux");
    text.split(' ').next().and_then(|n| n.parse::<f64>().ok()).expect("a number") / 1e9
}
