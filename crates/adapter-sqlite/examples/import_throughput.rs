//! Resources a second from files to durable in SQLite, two threads, each bundle cut in three files' worth of shuffled entries.
//!
//! `cargo run --release -p medpipe-adapter-sqlite --example import_throughput -- STORE DIR…`
//!
//! One thread reads, parses, plans, rewrites and checks; the other stores. The inputs are parsed twice, as the command
//! does it, so that no document is held.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::sync::mpsc::sync_channel;
use std::time::Instant;

use medpipe_adapter_sqlite::ImportStore;
use medpipe_fhir_bundle::{
    ApplyConfig, ImportTarget as _, PlanConfig, Planner, Position, Rendered, Validate,
};
use medpipe_fhir_model::Document;

fn main() {
    let mut args = std::env::args().skip(1);
    let store_path = args.next().expect("a place for the store");
    let dirs: Vec<String> = args.collect();
    let mut paths: Vec<_> = dirs
        .iter()
        .flat_map(|dir| std::fs::read_dir(dir).expect("a directory"))
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|e| e == "json"))
        .collect();
    paths.sort();
    let mut seed = 7u64;
    let mut files: Vec<Vec<u8>> = Vec::new();
    for path in &paths {
        let doc = Document::parse(std::fs::read(path).expect("readable")).expect("JSON");
        let mut entries: Vec<&str> = doc.root().each("entry").map(|e| e.raw()).collect();
        for at in (1..entries.len()).rev() {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            entries.swap(at, (seed >> 33) as usize % (at + 1));
        }
        for part in entries.chunks(entries.len().div_ceil(3).max(1)) {
            let text = part.join(",");
            files.push(
                format!(r#"{{"resourceType":"Bundle","type":"transaction","entry":[{text}]}}"#)
                    .into_bytes(),
            );
        }
    }
    for round in 1..=2 {
        let begun = Instant::now();
        let (cpu_begun, mut store) = (cpu(), ImportStore::open(&store_path).expect("a store"));
        let mut planner = Planner::new(PlanConfig::default());
        for (input, file) in (0u32..).zip(&files) {
            let doc = Document::parse(file.clone()).expect("JSON");
            planner.add(&doc, Position { input, ..Position::default() });
        }
        let plan = planner.finish(&store).expect("a plan");
        let planned = begun.elapsed().as_secs_f64();
        let config = ApplyConfig::new(Validate::Structure);
        let writing = std::thread::scope(|scope| {
            let (send, receive) = sync_channel::<Rendered>(8);
            let store = &mut store;
            let writer = scope.spawn(move || {
                let (from, mut open, mut failed) = (cpu(), 0, 0);
                store.begin().expect("begin");
                for rendered in receive {
                    open += rendered.bytes();
                    failed += rendered.store(store).expect("stored").failed;
                    if open > 64 << 20 {
                        store.commit().expect("commit");
                        store.begin().expect("begin");
                        open = 0;
                    }
                }
                store.commit().expect("commit");
                assert_eq!(failed, 0);
                cpu() - from
            });
            for id in plan.bundle_order() {
                let doc = Document::parse(files[id.0 as usize].clone()).expect("JSON");
                send.send(plan.render(id, &doc, &config).expect("unchanged")).expect("a writer");
            }
            drop(send);
            writer.join().expect("the writer")
        });
        store.close().expect("closed");
        let all = begun.elapsed().as_secs_f64();
        let n = plan.order().len() as f64;
        println!(
            "round {round}: {n} resources in {all:.1} s ({planned:.1} s planning): {:.0}/s wall; processor time {:.1} s on the first thread, {writing:.1} s on the writer: {:.0}/s if each has a processor; {} unresolved",
            n / all,
            cpu() - cpu_begun,
            n / (cpu() - cpu_begun).max(writing),
            plan.totals().unresolved,
        );
    }
}

/// Seconds of processor time of this thread.
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").expect("Linux");
    text.split(' ').next().and_then(|n| n.parse::<f64>().ok()).expect("a number") / 1e9
}
