//! A policy from a file: surrogates that agree between notes, dates that keep their intervals, and a way back for
//! who has the key.
//!
//! `cargo run -p medpipe-phi-deid --features vault --example policy_file`
#![allow(missing_docs)]

use medpipe_phi_deid::{Key, Policy, TextRedactor, Vault};

/// As it would stand in a file; `medpipe phi policy show NAME` prints a ready one to edit.
const POLICY: &str = r#"
    base = "expert_dates"
    [kinds]
    NAME = "surrogate"
    PHONE = "surrogate"
    ID_MRN = "encrypt"
"#;

/// INVENTED: nobody's data.
const NOTES: [&str; 2] = [
    "Mrs. Ada Zorblatt (MRN 4471120) was admitted on 03/05/2024; son: 212-867-5309.",
    "ZORBLATT went home on March 9, 2024.",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let policy: Policy = toml::from_str(POLICY)?;
    println!("{}\n", policy.name());
    // 32 random bytes in a file that only you can read.
    let key = Key::from_bytes(b"an example key, never for real data")?;
    let redactor = TextRedactor::new(policy).with_key(&key);
    let vault = Vault::new(&key);
    for note in NOTES {
        let clean = redactor.redact_of("patient-7", note, None);
        println!("{clean}");
        println!("  with the key: {}\n", vault.open_text(&clean));
    }
    Ok(())
}
