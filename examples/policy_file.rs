//! A policy from a file: what is done to each kind of value, beginning with a ready policy.
//!
//! `cargo run -p medpipe-examples --example policy_file [-- POLICY.toml]`

use std::error::Error;

use medpipe_phi_deid::{Key, PRESETS, Policy, TextRedactor, Vault};
use medpipe_phi_detect::Detector;

/// For a study whose expert allows shifted dates and wants notes that still read like notes.
const STUDY: &str = r#"
base = "expert_dates"
keep_weekday = true

[kinds]
NAME = "surrogate"
PHONE = "surrogate"
ID_MRN = "encrypt"
LOCATION = "city_only"
"#;

/// INVENTED: nobody's data.
const NOTES: [&str; 2] = [
    "Mrs. Ada Brennan (MRN 4471120) came on 03/05/2024; call 212-555-0147.",
    "Brennan, Ada was seen again on March 19, 2024, two weeks later.",
];

fn main() -> Result<(), Box<dyn Error>> {
    let text = match std::env::args().nth(1) {
        Some(file) => std::fs::read_to_string(file)?,
        None => STUDY.to_owned(),
    };
    // An unknown word, or an operator that does not fit a kind, is an error that names the place.
    let study: Policy = toml::from_str(&text)?;
    let wrong = toml::from_str::<Policy>("[kinds]\nNAME = \"zip3\"").map(|_| ());
    println!("refused: {}", wrong.err().map(|e| e.message().to_owned()).unwrap_or_default());

    // Under one key the same value becomes the same value, in every document; dates of one patient move together.
    let key = Key::from_bytes(b"an example key, never for real data")?;
    let redactor = TextRedactor::with_detector(Detector::new(), study).with_key(&key);
    for note in NOTES {
        let clean = redactor.redact_of("patient-7", note, None);
        println!("{clean}");
        // Who has the key, and nobody else, can read again what was enciphered.
        println!("  with the key: {}", Vault::new(&key).open_text(&clean));
    }

    println!("\nready policies:");
    for (name, about) in PRESETS {
        let policy = Policy::preset(name).ok_or("a ready policy")?;
        let redactor = TextRedactor::with_detector(Detector::new(), policy).with_key(&key);
        println!("  {name}: {about}\n    {}", redactor.redact_of("patient-7", NOTES[0], None));
    }
    Ok(())
}
