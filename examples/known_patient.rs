//! What the record already says about its patient is the cheapest recall there is: names, dates, numbers and addresses
//! are found in notes in any usual form, also where no rule would see them.
//!
//! `cargo run -p medpipe-examples --example known_patient`

use std::error::Error;

use medpipe_fhir_model::Document;
use medpipe_phi_deid::fhir::patient_facts;
use medpipe_phi_deid::{Policy, TextRedactor};
use medpipe_phi_detect::{Detector, Scratch};

/// INVENTED: nobody's data.
const PATIENT: &str = r#"{"resourceType":"Patient","birthDate":"1961-03-05",
    "name":[{"family":"Winter","given":["Hope"]}],"identifier":[{"value":"4471120"}],
    "address":[{"line":["12 Nowhere Lane"],"city":"Springfield","postalCode":"01103"}]}"#;

/// INVENTED: nobody's data.
const NOTE: &str = "pt hope winter seen w/ her son. WINTER,HOPE dob 5.3.61 chart 44-71-120. \
    Lives on nowhere lane, born in march 1961. Winter cough since autumn; no hope of weaning yet.";

fn main() -> Result<(), Box<dyn Error>> {
    // From the Patient resource; a registration table or a session token goes by `PatientFacts::add_name` and so on.
    let patient = Document::parse(PATIENT.into())?;
    let known = patient_facts(patient.root()).compile(); // once per patient; cheap to clone, Send + Sync

    let detector = Detector::new();
    let mut with = Vec::new();
    detector.detect_known(NOTE, &known, &mut Scratch::new(), &mut with);
    let without = detector.detect(NOTE);
    println!("{} findings without the record, {} with it:", without.len(), with.len());
    for span in &with {
        // An invented note may be shown; with a real one, print kind, place and rule only.
        println!("  {:<8} {:<12} {:?}", span.kind.as_str(), span.rule, span.text(NOTE));
    }

    let redactor = TextRedactor::with_detector(detector, Policy::safe_harbor());
    let clean = redactor.redact_known(NOTE, &known);
    println!("\n{clean}");
    let kept = clean.contains("cough since autumn");
    if with.len() > without.len() && kept { Ok(()) } else { Err("the facts did not help".into()) }
}
