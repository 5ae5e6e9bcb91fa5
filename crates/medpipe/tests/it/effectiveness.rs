//! How much of what was planted in e-mails the detector finds, kind by kind.

use std::collections::BTreeMap;

use medpipe::phi_detect::{Detector, Mode, Span};
use medpipe::synth_phi::{NaiveDate, Population};

const EMAILS: u64 = 1_000;

/// The least recall of any kind.
const FLOOR: f64 = 0.80;

/// Wilson score interval of a share, 95 %.
fn wilson(found: u64, planted: u64) -> (f64, f64) {
    let (n, z) = (planted as f64, 1.959_963_984_540_054);
    let p = found as f64 / n;
    let centre = p + z * z / (2.0 * n);
    let half = z * (p * (1.0 - p) / n + z * z / (4.0 * n * n)).sqrt();
    let scale = 1.0 + z * z / n;
    ((centre - half) / scale, (centre + half) / scale)
}

/// Whether every letter and digit of the value lies in some span.
fn covered(spans: &[Span], text: &str, start: usize, end: usize) -> bool {
    let inside = |at: usize| spans.iter().any(|s| s.start <= at && at < s.end);
    text[start..end]
        .char_indices()
        .filter(|(_, c)| c.is_alphanumeric())
        .all(|(at, _)| inside(start + at))
}

/// Found and planted by kind, over e-mails that `change` may spoil.
fn recall(
    detector: &Detector,
    change: &dyn Fn(&str) -> String,
) -> BTreeMap<&'static str, (u64, u64)> {
    let population = Population::new(1, NaiveDate::from_ymd_opt(2026, 1, 2).unwrap());
    let mut kinds = BTreeMap::new();
    for email in population.emails(EMAILS) {
        let parts = [change(&email.subject), change(&email.body)];
        let spans = [&parts[0], &parts[1]].map(|text| detector.detect(text));
        for planted in &email.phi_test_patterns {
            let part = usize::from(planted.part == medpipe::synth_phi::Part::Body);
            let counts: &mut (u64, u64) = kinds.entry(planted.kind.as_str()).or_default();
            counts.0 += u64::from(covered(&spans[part], &parts[part], planted.start, planted.end));
            counts.1 += 1;
        }
    }
    kinds
}

#[test]
fn four_of_five_of_every_kind_are_found() {
    for mode in [Mode::Balanced, Mode::Strict] {
        let detector = Detector::builder().mode(mode).build();
        println!("{EMAILS} patient-update e-mails, {mode:?}:");
        let mut short = Vec::new();
        for (kind, (found, planted)) in recall(&detector, &str::to_owned) {
            let share = found as f64 / planted as f64;
            let (low, high) = wilson(found, planted);
            println!(
                "  {kind:10} {found:5} of {planted:5}  {share:.4}  95 % {low:.4} to {high:.4}"
            );
            assert!(planted >= EMAILS / 2, "{kind} was planted {planted} times");
            if share < FLOOR {
                short.push(kind);
            }
        }
        assert!(short.is_empty(), "{mode:?}: below {FLOOR}: {short:?}");
    }
}

#[test]
fn the_check_can_fail() {
    // The same e-mails without what tells a name from other words, and with digits made letters.
    let spoil = |text: &str| {
        let one = |c: char| if c.is_ascii_digit() { 'x' } else { c.to_ascii_lowercase() };
        text.chars().map(one).collect::<String>()
    };
    let found = recall(&Detector::new(), &spoil);
    let below = found.values().filter(|(f, n)| (*f as f64) < FLOOR * *n as f64).count();
    assert!(below >= 3, "{found:?}");
}

#[test]
fn the_interval_is_that_of_wilson() {
    // Worked by hand: 81 of 263 (Newcombe 1998, table I): 0.2553 to 0.3662.
    let (low, high) = wilson(81, 263);
    assert!((low - 0.2553).abs() < 5e-5 && (high - 0.3662).abs() < 5e-5, "{low} {high}");
    let (low, high) = wilson(1_000, 1_000);
    assert!((low - 0.99617).abs() < 5e-5 && (high - 1.0).abs() < 1e-12, "{low} {high}");
}
