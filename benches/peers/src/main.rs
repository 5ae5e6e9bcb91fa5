//! The FHIR model beside other libraries: the same bytes, the same run, one thread.
//!
//! `cargo run --release` in this folder prints the table of `docs/benchmarks.md`, section "FHIR model". Each figure is the
//! median of five rounds, in which the libraries take turns; time covers reading all documents one after another and dropping
//! them. Ours also copies the input, since a document owns its bytes. Memory is what the process grows by while all documents
//! of a corpus are held, over the size of the input.
//!
//! `cargo run --release -- threads` runs the libraries on one thread and on two; `-- fhirpath` times the FHIRPath suite.

mod corpus;
mod fhirpath;
mod libraries;
mod threads;

use std::hint::black_box;
use std::process::Command;
use std::time::Instant;

use corpus::Corpus;
use libraries::{LIBRARIES, Library};

const ROUNDS: usize = 5;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.as_slice() {
        [what] if what == "threads" => threads::table(),
        [what] if what == "fhirpath" => fhirpath::table(),
        [flag, file, library, lengths] if flag == "--hold" => hold(file, library, lengths),
        _ => table(),
    }
}

fn table() {
    println!("| corpus | library | MB/s (median of {ROUNDS}) | of sonic-rs | memory over input |");
    println!("|---|---|---|---|---|");
    for name in corpus::NAMES {
        let corpus = corpus::load(name);
        let bytes: usize = corpus.iter().map(|d| d.len()).sum();
        let mut times = vec![Vec::new(); LIBRARIES.len()];
        for _ in 0..ROUNDS {
            for (library, times) in LIBRARIES.iter().zip(&mut times) {
                times.push(seconds(&corpus, library));
            }
        }
        let speeds: Vec<f64> =
            times.iter_mut().map(|times| bytes as f64 / 1e6 / median(times)).collect();
        let reference = LIBRARIES.iter().position(|l| l.name == "sonic-rs");
        let reference = reference.and_then(|at| speeds.get(at)).copied().unwrap_or(f64::NAN);
        for (library, speed) in LIBRARIES.iter().zip(&speeds) {
            let memory = match library.holds {
                true => format!("{:.1}x", held(&corpus, library.name) / bytes as f64),
                false => String::new(),
            };
            println!(
                "| {name} ({} documents, {:.0} MB) | {} | {speed:.0} | {:.2} | {memory} |",
                corpus.len(),
                bytes as f64 / 1e6,
                library.name,
                speed / reference
            );
        }
    }
}

fn seconds(corpus: &Corpus, library: &Library) -> f64 {
    let start = Instant::now();
    for document in corpus {
        black_box((library.read)(document));
    }
    start.elapsed().as_secs_f64()
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Runs this program again to measure memory in a process of its own, which reads the documents from one plain file: so
/// nothing but them and the library's values lies in its memory.
fn held(corpus: &Corpus, library: &str) -> f64 {
    let file = std::env::temp_dir().join(format!("medpipe-peers-{}", std::process::id()));
    let lengths: Vec<String> = corpus.iter().map(|d| d.len().to_string()).collect();
    let outcome = std::fs::write(&file, corpus.concat()).and_then(|()| {
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("--hold").arg(&file).args([library, &lengths.join(",")]).output()
    });
    let _ = std::fs::remove_file(&file);
    let text = outcome.map(|o| String::from_utf8_lossy(&o.stdout).into_owned()).unwrap_or_default();
    text.trim().parse().unwrap_or(f64::NAN)
}

fn hold(file: &str, library: &str, lengths: &str) {
    let bytes = std::fs::read(file).unwrap_or_default();
    let Some(library) = LIBRARIES.iter().find(|l| l.name == library) else { return };
    let before = resident();
    let mut rest = bytes.as_slice();
    let mut held = Vec::new();
    for length in lengths.split(',').filter_map(|l| l.parse().ok()) {
        let Some((document, more)) = rest.split_at_checked(length) else { break };
        held.push((library.read)(document));
        rest = more;
    }
    let after = resident();
    black_box((held, &bytes));
    println!("{}", after - before);
}

/// Bytes of this process in memory.
fn resident() -> f64 {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    let pages = text.split(' ').nth(1).and_then(|n| n.parse::<f64>().ok());
    pages.map_or(f64::NAN, |pages| pages * 4096.0)
}
