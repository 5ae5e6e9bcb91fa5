//! Floors under what is found in notes with ward shorthand, and nothing found in its ratings.

use std::collections::BTreeMap;

use medpipe_synth_phi::{Hard, NaiveDate, Population, Style};

use crate::detector;

#[test]
fn shorthand_is_read() {
    let population = Population::new(31, NaiveDate::from_ymd_opt(2025, 6, 1).unwrap());
    let mut kinds: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    let (mut ratings, mut wrong) = (0, 0);
    for i in 0..30 {
        for style in Style::ALL {
            let note = population.hard_note(i, *style, 0, Hard::Shorthand);
            let spans = detector().detect(&note.text);
            for p in &note.planted {
                let covered = note.text[p.start..p.end]
                    .char_indices()
                    .filter(|(_, c)| c.is_alphanumeric())
                    .all(|(k, _)| {
                        spans.iter().any(|s| s.start <= p.start + k && p.start + k < s.end)
                    });
                let count = kinds.entry(p.kind.as_str()).or_default();
                count.0 += 1;
                count.1 += u32::from(covered);
            }
            for rated in [
                "Strength 4/5 in both legs, 2/6 systolic murmur, pain 3/10.",
                "Reflexes 2/4, pulses 2/4, BP 128/76, T 99F.",
                "Took 1/2 tablet; blood cultures 2/4 positive; VA 20/40.",
            ] {
                let Some(at) = note.text.find(rated) else { continue };
                ratings += 1;
                wrong += spans.iter().filter(|s| s.start < at + rated.len() && at < s.end).count();
            }
        }
    }
    let share =
        |kind: &str| kinds.get(kind).map_or(0.0, |(n, found)| f64::from(*found) / f64::from(*n));
    for (kind, floor) in [
        ("DATE", 0.985),
        ("PHONE", 0.99),
        ("FAX", 0.99),
        ("AGE_90", 0.99),
        ("ID_MRN", 0.99),
        ("ID_OTHER", 0.98),
        ("ZIP", 0.99),
    ] {
        assert!(share(kind) >= floor, "{kind}: {:.4}", share(kind));
    }
    assert!(ratings > 300 && wrong == 0, "{wrong} of {ratings} ratings found");
}
