//! Resources a second: planning and rewriting of parsed bundles on one thread, entries shuffled and split over three files.
//!
//! `cargo run --release -p medpipe-fhir-bundle --example plan_throughput -- DIR…`
//!
//! Five rounds over all documents, by processor time; the median counts. Nothing is checked or stored.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods)]

use medpipe_fhir_bundle::{ApplyConfig, NoStore, PlanConfig, Planner, Position, Validate};
use medpipe_fhir_model::Document;

fn main() {
    let mut paths: Vec<_> = std::env::args()
        .skip(1)
        .flat_map(|dir| std::fs::read_dir(dir).expect("a directory"))
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .collect();
    paths.sort();
    let mut seed = 7u64;
    let mut documents = Vec::new();
    for path in &paths {
        let bundle = Document::parse(std::fs::read(path).expect("readable")).expect("JSON");
        let mut entries: Vec<&str> = bundle.root().each("entry").map(|e| e.raw()).collect();
        for at in (1..entries.len()).rev() {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            entries.swap(at, (seed >> 33) as usize % (at + 1));
        }
        for part in entries.chunks(entries.len().div_ceil(3).max(1)) {
            let text = format!(
                r#"{{"resourceType":"Bundle","type":"transaction","entry":[{}]}}"#,
                part.join(",")
            );
            documents.push(Document::parse(text.into_bytes()).expect("JSON"));
        }
    }
    let mut rounds: Vec<(f64, f64, f64)> = Vec::new();
    for _ in 0..5 {
        let begun = cpu();
        let mut planner = Planner::new(PlanConfig::default());
        for (input, document) in (0u32..).zip(&documents) {
            planner.add(document, Position { input, ..Position::default() });
        }
        let plan = planner.finish(&NoStore).expect("no store does not fail");
        let planned = cpu();
        let config = ApplyConfig::new(Validate::Off);
        let mut bytes = 0;
        for id in plan.bundle_order() {
            let document = &documents[id.0 as usize];
            bytes += plan.render(id, document, &config).expect("unchanged").bytes();
        }
        let done = cpu();
        assert!(bytes > 0 && plan.totals().unresolved == 0);
        let count = plan.order().len() as f64;
        rounds.push((count / (done - begun), count / (planned - begun), count / (done - planned)));
    }
    rounds.sort_by(|a, b| a.0.total_cmp(&b.0));
    if let Some((both, plan, rewrite)) = rounds.get(rounds.len() / 2) {
        println!(
            "{both:.0} resources/s planned and rewritten ({plan:.0}/s planned, {rewrite:.0}/s rewritten)"
        );
    }
}

/// Seconds of processor time of this thread.
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").expect("Linux");
    text.split(' ').next().and_then(|n| n.parse::<f64>().ok()).expect("a number") / 1e9
}
