//! How much of what was planted does the detector find? Recall per kind, with its interval; fails below .80.
//!
//! `cargo run -p medpipe-examples --example detection_effectiveness`
//!
//! A planted value counts as found when spans cover every letter and digit of it: half a name is a leak. The
//! lower end of the 95 % interval must reach .80 for *every* kind, so that a frequent kind cannot hide a rare one.
//! The e-mails are templates, which are kinder than people: this is a smoke alarm, not a promise about your text.

use std::collections::BTreeMap;
use std::error::Error;

use medpipe_phi_detect::{Detector, Span};
use medpipe_synth_phi::{Kind, NaiveDate, Part, Population};

const EMAILS: u64 = 1_000;
const THRESHOLD: f64 = 0.80;

#[derive(Default)]
struct Tally {
    planted: u64,
    found: u64,
    right_kind: u64,
}

fn main() -> Result<(), Box<dyn Error>> {
    let clock = NaiveDate::from_ymd_opt(2026, 1, 1).ok_or("no such day")?;
    let detector = Detector::new();
    let mut tallies: BTreeMap<Kind, Tally> = BTreeMap::new();
    for email in Population::new(1, clock).emails(EMAILS) {
        let (subject, body) = (detector.detect(&email.subject), detector.detect(&email.body));
        for planted in &email.phi_test_patterns {
            let (text, spans) = match planted.part {
                Part::Subject => (&email.subject, &subject),
                Part::Body => (&email.body, &body),
            };
            let tally = tallies.entry(planted.kind).or_default();
            tally.planted += 1;
            tally.found += u64::from(covered(text, spans, planted.start..planted.end));
            let same = |s: &Span| {
                s.start < planted.end
                    && planted.start < s.end
                    && s.kind.as_str() == planted.kind.as_str()
            };
            tally.right_kind += u64::from(spans.iter().any(same));
        }
    }

    println!("{EMAILS} synthetic e-mails\n");
    println!(
        "{:<10} {:>7} {:>7} {:>7}  {:<15} {:>10}",
        "kind", "planted", "found", "recall", "95 % interval", "right kind"
    );
    let mut below = Vec::new();
    for (kind, tally) in &tallies {
        let (low, high) = wilson(tally.found, tally.planted);
        let share = |n: u64| n as f64 / tally.planted as f64;
        println!(
            "{:<10} {:>7} {:>7} {:>7.4}  {low:.4} - {high:.4} {:>10.4}",
            kind.as_str(),
            tally.planted,
            tally.found,
            share(tally.found),
            share(tally.right_kind),
        );
        if low < THRESHOLD {
            below.push(kind.as_str());
        }
    }
    if below.is_empty() {
        println!("\nevery kind reaches {THRESHOLD:.2}");
        Ok(())
    } else {
        Err(format!("below {THRESHOLD:.2}: {}", below.join(", ")).into())
    }
}

/// Every letter and digit of the range lies in a span.
fn covered(text: &str, spans: &[Span], range: std::ops::Range<usize>) -> bool {
    let counts = |at: usize| {
        text.as_bytes().get(at).is_some_and(|b| b.is_ascii_alphanumeric() || *b >= 0x80)
    };
    range.filter(|at| counts(*at)).all(|at| spans.iter().any(|s| (s.start..s.end).contains(&at)))
}

/// Wilson's score interval at 95 %.
fn wilson(hits: u64, n: u64) -> (f64, f64) {
    let (z, n) = (1.959_964_f64, n as f64);
    let p = hits as f64 / n;
    let middle = p + z * z / (2.0 * n);
    let spread = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + z * z / n;
    ((middle - spread) / scale, (middle + spread) / scale)
}
