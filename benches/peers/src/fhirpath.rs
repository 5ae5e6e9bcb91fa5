//! FHIRPath: what a test of the R4 suite costs, and what the programs of it cost when they are compiled once.

use std::time::Instant;

use crate::{corpus, median};

#[allow(dead_code, reason = "shared with the tests, which also name the failures")]
#[path = "../../../crates/fhirpath/tests/it/suite/mod.rs"]
mod suite;

/// More than elsewhere: a round takes milliseconds.
const ROUNDS: usize = 51;

/// Figures of others, as their authors or comparisons give them; measured on other machines.
const QUOTED: [(&str, &str, &str); 2] =
    [("fhirpath.js, quoted", "890", "465"), ("fhirpathrs, quoted", "855", "99")];

/// Prints microseconds a test.
pub fn table() {
    let suite = suite::Suite::read(&corpus::path("data/fhir/suites.tar.zst")).expect("the suite");
    let passed = suite.cases.iter().filter(|case| suite.run(case).is_ok()).count();
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        let start = Instant::now();
        for case in &suite.cases {
            let _ = std::hint::black_box(suite.run(case));
        }
        times.push(start.elapsed().as_secs_f64() * 1e6 / suite.cases.len() as f64);
    }
    let total = suite.cases.len();
    println!(
        "| library | passed of {total} | us a test: parse, check, evaluate, compare (median of {ROUNDS}) |"
    );
    println!("|---|---|---|");
    println!("| **medpipe** | {passed} | {:.2} |", median(&mut times));
    for (name, passed, time) in QUOTED {
        println!("| {name} | {passed} | {time} |");
    }
}
