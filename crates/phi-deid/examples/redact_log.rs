//! Redacts a log as it is written: standard input to standard output, little held back, nothing unsearched.
//!
//! `tail -f service.log | cargo run -p medpipe-phi-deid --example redact_log`
#![allow(clippy::disallowed_methods, missing_docs)]

use std::io::{BufRead, Write};

use medpipe_phi_deid::{Policy, TextRedactor};
use medpipe_phi_detect::Detector;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let redactor = TextRedactor::with_detector(Detector::new(), Policy::safe_harbor());
    let mut out = std::io::stdout().lock();
    let mut stream = redactor.stream();
    let mut failed = Ok(());
    for line in std::io::stdin().lock().lines() {
        let line = line? + "\n";
        let mut write = |part: &str| {
            if failed.is_ok() {
                failed = out.write_all(part.as_bytes()).and_then(|()| out.flush());
            }
        };
        stream.push(line.as_bytes(), &mut write)?;
        // Each line of a log is a document: it is written at once, and its names are not looked for in the next.
        stream.end_document(&mut write)?;
        if failed.is_err() {
            break;
        }
    }
    Ok(failed?)
}
