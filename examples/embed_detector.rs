//! Find and redact PHI inside a service of your own: no FHIR, no pipeline, no files.
//!
//! `cargo run -p medpipe-examples --example embed_detector`
//!
//! Only `medpipe-phi-detect` and `medpipe-phi-deid` are needed. Person, numbers and addresses below are invented.

use medpipe_phi_deid::{Policy, TextRedactor};
use medpipe_phi_detect::{Detector, Mode, PatientFacts, Scratch};

/// INVENTED: nobody's data.
const NOTES: [&str; 3] = [
    "Patient: Ada Brennan, DOB 03/05/1961, MRN 4471120. Call 212-555-0147 with results.",
    "Hypertension, stable on lisinopril 10 mg daily. BP 128/76, pulse 64, BMI 24.1.",
    "Brennan A. returned on 12 Mar for a refill; SSN 987-65-4320 on file. Husband drove her.",
];

fn main() {
    // Immutable, cheap to clone, Send + Sync: build one when the service starts and share it.
    let detector = Detector::builder().allow(["lisinopril"]).build();

    // In a loop, reuse the scratch space and the result: nothing is allocated once they are warm.
    let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
    for (number, note) in NOTES.iter().enumerate() {
        detector.detect_into(note, &mut scratch, &mut spans);
        // Log kinds, offsets and rules. A value belongs in no log.
        println!("note {number}: {} findings", spans.len());
        for span in &spans {
            println!(
                "  {:>3}..{:<3} {:<8} {}",
                span.start,
                span.end,
                span.kind.as_str(),
                span.rule
            );
        }
    }

    // What the record already says about its patient is found in any usual form.
    let mut facts = PatientFacts::new();
    facts.add_name("Ada Brennan");
    facts.add_date(1961, 3, 5);
    let known = facts.compile();
    let text = "BRENNAN, ADA (b. 5 March 1961)";
    detector.detect_known(text, &known, &mut scratch, &mut spans);
    println!("\nwith the patient known: {} findings", spans.len());

    println!("\nredacted, as a reader without access sees it:");
    let redactor = TextRedactor::with_detector(detector, Policy::safe_harbor());
    for note in NOTES {
        println!("  {}", redactor.redact(note));
    }
    // Strict mode takes every capitalised word that is not known to be harmless.
    let strict = Detector::builder().mode(Mode::Strict).build();
    let strict = TextRedactor::with_detector(strict, Policy::safe_harbor());
    println!("  {}", strict.redact_known(text, &known));
}
