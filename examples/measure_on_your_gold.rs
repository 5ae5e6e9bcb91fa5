//! How much the detector finds in your own labelled texts, per kind: measure before you trust it.
//!
//! `cargo run -p medpipe-examples --example measure_on_your_gold [-- GOLD.jsonl]`, a line being
//! `{"id":"1","text":"…","spans":[[start,end,"LABEL"]]}` with places in code points. Without a file, synthetic notes are
//! taken. `medpipe phi eval GOLD.jsonl` tells more: precision, characters, leak-free documents.

use std::collections::BTreeMap;
use std::error::Error;

use medpipe_phi_detect::{Detector, offsets};
use medpipe_synth_phi::{NaiveDate, Population, Style};

/// Labelled values of one kind: all, those touched, and those covered wholly.
#[derive(Default)]
struct Tally {
    all: u32,
    touched: u32,
    covered: u32,
}

fn main() -> Result<(), Box<dyn Error>> {
    let lines = match std::env::args().nth(1) {
        Some(file) => std::fs::read_to_string(file)?,
        None => synthetic()?,
    };
    let detector = Detector::new();
    let mut kinds: BTreeMap<String, Tally> = BTreeMap::new();
    for (number, line) in lines.lines().enumerate() {
        let at = |what: &str| format!("line {}: {what}", number + 1);
        let gold: serde_json::Value = serde_json::from_str(line).map_err(|_| at("no JSON"))?;
        let text = gold["text"].as_str().ok_or_else(|| at("no `text`"))?;
        let mut found: Vec<(usize, usize)> =
            detector.detect(text).iter().map(|span| (span.start, span.end)).collect();
        offsets::to_codepoint(text, &mut found);
        for label in gold["spans"].as_array().ok_or_else(|| at("no `spans`"))? {
            let place = |n: usize| label[n].as_u64().map(|n| n as usize);
            let (Some(start), Some(end), Some(kind)) = (place(0), place(1), label[2].as_str())
            else {
                return Err(at("a span is no [start, end, \"LABEL\"]").into());
            };
            let inside: usize =
                found.iter().map(|(s, e)| (*e).min(end).saturating_sub((*s).max(start))).sum();
            let tally = kinds.entry(kind.to_owned()).or_default();
            tally.all += 1;
            tally.touched += u32::from(inside > 0);
            tally.covered += u32::from(inside >= end - start);
        }
    }
    println!("{:<16} {:>6} {:>9} {:>9}", "kind", "values", "touched", "covered");
    for (kind, Tally { all, touched, covered }) in &kinds {
        let share = |n: &u32| 100.0 * f64::from(*n) / f64::from(*all);
        println!("{kind:<16} {all:>6} {:>7.1} % {:>7.1} %", share(touched), share(covered));
    }
    if kinds.is_empty() { Err("no labels".into()) } else { Ok(()) }
}

/// Notes in which every planted value is labelled.
fn synthetic() -> Result<String, Box<dyn Error>> {
    let people = Population::new(11, NaiveDate::from_ymd_opt(2026, 1, 2).ok_or("no such day")?);
    let mut lines = String::new();
    for patient in 0..20 {
        let note = people.note(patient, Style::Discharge, 0);
        let mut ranges: Vec<(usize, usize)> =
            note.planted.iter().map(|planted| (planted.start, planted.end)).collect();
        offsets::to_codepoint(&note.text, &mut ranges);
        let spans: Vec<_> = ranges
            .iter()
            .zip(&note.planted)
            .map(|((start, end), planted)| (start, end, planted.kind.as_str()))
            .collect();
        let line = serde_json::json!({ "id": note.id, "text": note.text, "spans": spans });
        lines.push_str(&format!("{line}\n"));
    }
    Ok(lines)
}
