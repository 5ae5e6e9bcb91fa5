//! Floors under the figures on the shared development sets, so that a change that loses recall is seen.

use std::path::Path;

use medpipe_phi_detect::{PatientFacts, Scratch, Span};

use crate::{detector, shared};

/// Labels of the sets that are neither asked for nor counted against.
const OPTIONAL: &[&str] =
    &["STATE", "AGE_LT90", "ORGANIZATION", "NRP", "AGE", "TITLE", "PREFIX", "PROFESSION"];

#[derive(serde::Deserialize)]
struct Gold {
    text: String,
    spans: Vec<GoldSpan>,
}

#[derive(serde::Deserialize)]
struct GoldSpan {
    start: usize,
    end: usize,
    label: String,
}

/// Share of gold spans touched and wholly covered by what `find` finds in a note with these gold spans.
fn measure(file: &Path, find: impl Fn(&Gold) -> Vec<Span>) -> (f64, f64) {
    let (mut gold, mut touched, mut full) = (0.0, 0.0, 0.0);
    for line in std::fs::read_to_string(file).unwrap().lines() {
        let g: Gold = serde_json::from_str(line).unwrap();
        let spans = find(&g);
        let chars: Vec<(usize, char)> = g.text.char_indices().collect();
        for s in g.spans.iter().filter(|s| !OPTIONAL.contains(&s.label.as_str())) {
            let core: Vec<usize> = chars[s.start..s.end]
                .iter()
                .filter(|(_, c)| c.is_alphanumeric())
                .map(|(i, _)| *i)
                .collect();
            let hit =
                core.iter().filter(|i| spans.iter().any(|p| p.start <= **i && **i < p.end)).count();
            gold += 1.0;
            touched += f64::from(u8::from(hit > 0));
            full += f64::from(u8::from(hit == core.len()));
        }
    }
    (touched / gold, full / gold)
}

#[test]
fn recall_stays_above_its_floors() {
    let Some(shared) = shared::folder() else { return };
    for (name, touched, full) in [
        ("asq_phi_dev", 0.99, 0.98),
        ("notes_inject_dev", 0.985, 0.98),
        ("presidio_synth_v2", 0.89, 0.83),
    ] {
        let file = shared.join(format!("data/phi/{name}.jsonl"));
        let got = measure(&file, |g| detector().detect(&g.text));
        assert!(
            got.0 >= touched && got.1 >= full,
            "{name}: touched {:.4}, full {:.4}",
            got.0,
            got.1
        );
    }
}

#[test]
fn with_known_facts_nothing_known_is_left() {
    let Some(shared) = shared::folder() else { return };
    let got = measure(&shared.join("data/phi/notes_inject_dev.jsonl"), |g| {
        let mut facts = PatientFacts::new();
        for s in &g.spans {
            let value: String = g.text.chars().skip(s.start).take(s.end - s.start).collect();
            match s.label.as_str() {
                "NAME" => facts.add_name(&value),
                "PHONE" | "FAX" | "EMAIL" => facts.add_contact(&value),
                "STREET" | "CITY" | "ZIP" | "FACILITY" => facts.add_address(&value),
                "DATE" | "AGE_90" | "AGE_LT90" | "STATE" => {}
                _ => facts.add_id(&value),
            }
        }
        let (mut scratch, mut spans) = (Scratch::new(), Vec::new());
        detector().detect_known(&g.text, &facts.compile(), &mut scratch, &mut spans);
        spans
    });
    assert!(got.1 >= 0.999, "touched {:.4}, full {:.4}", got.0, got.1);
}
