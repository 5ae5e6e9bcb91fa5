//! One thread and two: documents are independent, so threads share nothing but the list, and the machine.

use std::any::Any;
use std::hint::black_box;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use crate::corpus::{self, Corpus};
use crate::libraries::{LIBRARIES, Library};
use crate::median;

/// Pairs of rounds: one thread, then two.
const ROUNDS: usize = 9;

/// The machine's own limit: what two threads gain that touch the bytes once and keep nothing.
const SUM: Library =
    Library { name: "adding up the bytes", holds: false, read: |bytes| Box::new(sum(bytes)) };

fn sum(bytes: &[u8]) -> u64 {
    bytes.iter().map(|b| u64::from(*b)).sum()
}

/// Prints how much faster two threads are than one, and what they cost in processor time: on a machine that others use, two
/// threads can get no more than it has left, but what they cost stays. Libraries take turns, so that a busy moment hits all.
pub fn table() {
    println!(
        "| corpus | library | 1 thread, MB/s | 2 threads, MB/s | ratio (median of {ROUNDS} pairs; best) | processor time, 2 over 1 |"
    );
    println!("|---|---|---|---|---|---|");
    // fhirkit is left out: its rounds would take minutes.
    let run: Vec<&Library> =
        LIBRARIES.iter().filter(|l| !l.name.starts_with("fhirkit")).chain([&SUM]).collect();
    for name in corpus::NAMES {
        let mut corpus = corpus::load(name);
        // The largest first, so that no thread waits for the other at the end.
        corpus.sort_by_key(|document| std::cmp::Reverse(document.len()));
        let bytes: usize = corpus.iter().map(|d| d.len()).sum();
        let mut measured: Vec<Measured> = run.iter().map(|_| Measured::default()).collect();
        for _ in 0..ROUNDS {
            for (library, measured) in run.iter().zip(&mut measured) {
                measured.pair(&corpus, library.read);
            }
        }
        for (library, mut measured) in run.iter().zip(measured) {
            let speed = |times: &mut [f64]| bytes as f64 / 1e6 / median(times);
            println!(
                "| {name} | {} | {:.0} | {:.0} | {:.2}; {:.2} | {:.2} |",
                library.name,
                speed(&mut measured.one),
                speed(&mut measured.two),
                median(&mut measured.ratios),
                measured.ratios.iter().copied().fold(0.0, f64::max),
                measured.processor_two / measured.processor_one
            );
        }
    }
}

/// Seconds for the corpus once, and how one thread compares with two.
#[derive(Default)]
struct Measured {
    one: Vec<f64>,
    two: Vec<f64>,
    ratios: Vec<f64>,
    processor_one: f64,
    processor_two: f64,
}

impl Measured {
    fn pair(&mut self, corpus: &Corpus, read: fn(&[u8]) -> Box<dyn Any>) {
        // A round must be long beside the start of a thread: about half a second, as the first one tells.
        let once = seconds(corpus, 1, 1, read).0;
        let repeats = ((0.5 / once) as usize).clamp(1, 100);
        let (one, used_one) = seconds(corpus, 1, repeats, read);
        let (two, used_two) = seconds(corpus, 2, repeats, read);
        self.one.push(one / repeats as f64);
        self.two.push(two / repeats as f64);
        self.ratios.push(one / two);
        self.processor_one += used_one;
        self.processor_two += used_two;
    }
}

/// Seconds by the clock, and by the processor.
fn seconds(
    corpus: &Corpus,
    threads: usize,
    repeats: usize,
    read: fn(&[u8]) -> Box<dyn Any>,
) -> (f64, f64) {
    let next = AtomicUsize::new(0);
    let work = || {
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            if at >= corpus.len() * repeats {
                return;
            }
            let Some(bytes) = corpus.get(at % corpus.len()) else { return };
            black_box(read(bytes));
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
