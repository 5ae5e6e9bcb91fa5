//! Clinical notes in which every planted value is known: for testing a detector, yours or ours.
//!
//! `cargo run -p medpipe-examples --example synthetic_notes`
//!
//! Everything printed is SYNTHETIC; numbers come from ranges that no authority has ever issued.

use std::collections::BTreeMap;
use std::error::Error;

use medpipe_synth_phi::{NaiveDate, Population, Style};

fn main() -> Result<(), Box<dyn Error>> {
    let clock = NaiveDate::from_ymd_opt(2026, 1, 1).ok_or("no such day")?;
    let people = Population::new(42, clock); // same seed and clock, same bytes

    let note = people.note(3, Style::Telephone, 0);
    println!("SYNTHETIC note {} ({}):\n", note.id, note.style.as_str());
    for line in note.text.lines() {
        println!("  | {line}");
    }
    println!("\nplanted in it:");
    for planted in &note.planted {
        let value = planted.slice(&note.text).unwrap_or_default();
        println!(
            "  {:>4}..{:<4} {:<10} {:<15} {value}",
            planted.start,
            planted.end,
            planted.kind.as_str(),
            planted.item.as_str()
        );
    }

    let mut kinds: BTreeMap<&str, u64> = BTreeMap::new();
    let mut bytes = 0;
    for note in people.notes(240) {
        bytes += note.text.len();
        for planted in &note.planted {
            *kinds.entry(planted.kind.as_str()).or_default() += 1;
        }
    }
    println!("\n240 notes in {} styles, {bytes} bytes of text, planted:", Style::ALL.len());
    for (kind, n) in kinds {
        println!("  {n:>5} {kind}");
    }
    println!("\nas gold lines: medpipe synth notes --count 240 --seed 42 --out notes.jsonl");
    Ok(())
}
