//! Parse and structural check on one thread and on two: documents are independent, so threads share nothing but the list.

use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use medpipe_fhir_model::{Document, structure};

use crate::corpus::{self, Corpus};
use crate::median;

/// Pairs of rounds: one thread, then two.
const ROUNDS: usize = 11;

/// Prints how much faster two threads are than one, and what they cost in processor time: on a machine that others use, two
/// threads can get no more than it has left, but what they cost stays.
pub fn table() {
    println!(
        "| corpus | 1 thread, MB/s | 2 threads, MB/s | ratio (median of {ROUNDS} pairs; best) | processor time, 2 over 1 |"
    );
    println!("|---|---|---|---|---|");
    for name in corpus::NAMES {
        let mut corpus = corpus::load(name);
        // The largest first, so that no thread waits for the other at the end.
        corpus.sort_by_key(|document| std::cmp::Reverse(document.len()));
        let bytes: usize = corpus.iter().map(Vec::len).sum();
        // A round must be long beside the start of a thread.
        let repeats = (400_000_000 / bytes.max(1)).max(1);
        let (mut one, mut two, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
        let (mut processor_one, mut processor_two) = (0.0, 0.0);
        for _ in 0..ROUNDS {
            let ((a, used_a), (b, used_b)) =
                (seconds(&corpus, 1, repeats), seconds(&corpus, 2, repeats));
            one.push(a);
            two.push(b);
            ratios.push(a / b);
            processor_one += used_a;
            processor_two += used_b;
        }
        let speed = |times: &mut [f64]| (bytes * repeats) as f64 / 1e6 / median(times);
        println!(
            "| {name} | {:.0} | {:.0} | {:.2}; {:.2} | {:.2} |",
            speed(&mut one),
            speed(&mut two),
            median(&mut ratios),
            ratios.iter().copied().fold(0.0, f64::max),
            processor_two / processor_one
        );
    }
}

/// Seconds by the clock, and by the processor.
fn seconds(corpus: &Corpus, threads: usize, repeats: usize) -> (f64, f64) {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut issues = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            if at >= corpus.len() * repeats {
                return;
            }
            let Some(bytes) = corpus.get(at % corpus.len()) else { return };
            let document = Document::parse(bytes.clone()).expect("JSON");
            issues.clear();
            structure::check(document.root(), &mut issues);
            black_box((&document, issues.len()));
        }
    };
    let (start, used) = (Instant::now(), processor_seconds());
    std::thread::scope(|scope| {
        for _ in 1..threads {
            scope.spawn(work);
        }
        work();
    });
    (start.elapsed().as_secs_f64(), processor_seconds() - used)
}

/// What all threads of this process have used, in user and kernel mode (Linux; in hundredths of a second).
fn processor_seconds() -> f64 {
    let text = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = text.rsplit_once(')').map_or("", |(_, fields)| fields);
    let ticks = fields.split_whitespace().skip(11).take(2).filter_map(|n| n.parse::<f64>().ok());
    ticks.sum::<f64>() / 100.0
}
