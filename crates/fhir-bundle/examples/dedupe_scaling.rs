//! How finding duplicate patients grows with their number, and how much of what was planted it finds.
//!
//! `cargo run --release -p medpipe-fhir-bundle --example dedupe_scaling -- PATIENTS…`
//!
//! Seconds are of the processor. Patients are made up: names by Zipf's law, birth dates over 80 years, postal codes of 900 places, of which a tenth is a
//! place-holder. Every twentieth is registered a second time, with one to three fields changed, lacking or mistyped.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::disallowed_methods)]

use std::collections::BTreeSet;

use medpipe_fhir_bundle::dedupe::{DedupeConfig, DedupeSearch, Verdict};
use medpipe_fhir_model::{Document, Position, Resource, UnitEntry};

/// A small generator of numbers (SplitMix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n.max(1)
    }

    /// A rank of `n` by Zipf's law: the inverse of its distribution, `n^u`.
    fn zipf(&mut self, n: u64) -> u64 {
        let u = self.below(1 << 30) as f64 / f64::from(1u32 << 30);
        ((n as f64).powf(u) as u64).clamp(1, n)
    }
}

/// A word that goes with a number.
fn word(mut number: u64) -> String {
    let mut text = String::new();
    number = number.wrapping_mul(2_654_435_761) % 1_000_003;
    for part in ["bdfgklmnprstvz", "aeiou", "lmnrstk", "aeiou", "lnrst", "aeo"] {
        let at = (number % part.len() as u64) as usize;
        text.push_str(&part[at..=at]);
        number /= part.len() as u64;
    }
    text
}

#[derive(Clone)]
struct Registered {
    family: String,
    given: String,
    birth: (u64, u64, u64),
    postal: String,
    phone: String,
    line: String,
}

impl Registered {
    fn new(dice: &mut Dice) -> Registered {
        let postal = if dice.below(10) == 0 { 0 } else { 1_000 + dice.below(900) * 37 };
        Registered {
            family: word(dice.zipf(150_000)),
            given: word(1_000_000 + dice.zipf(5_000)),
            birth: (1940 + dice.below(80), 1 + dice.below(12), 1 + dice.below(28)),
            postal: format!("{postal:05}"),
            phone: format!("{:010}", 2_000_000_000 + dice.below(7_000_000_000)),
            line: format!("{} {} Street", 1 + dice.below(900), word(2_000_000 + dice.below(4_000))),
        }
    }

    /// What a second registration gets wrong.
    fn spoil(&mut self, dice: &mut Dice) {
        for _ in 0..=dice.below(3) {
            match dice.below(6) {
                0 => mistype(&mut self.family, dice),
                1 => mistype(&mut self.given, dice),
                2 => self.birth = (self.birth.0, self.birth.2.min(12), self.birth.1),
                3 => self.phone.clear(),
                4 => self.postal = format!("{:05}", 1_000 + dice.below(900) * 37),
                _ => self.family = word(dice.zipf(150_000)),
            }
        }
    }

    fn json(&self, id: usize) -> String {
        let (year, month, day) = self.birth;
        format!(
            r#"{{"resourceType":"Patient","id":"p{id}","name":[{{"family":"{}","given":["{}"]}}],"birthDate":"{year}-{month:02}-{day:02}","address":[{{"line":["{}"],"postalCode":"{}"}}],"telecom":[{{"value":"{}"}}]}}"#,
            self.family, self.given, self.line, self.postal, self.phone
        )
    }
}

fn mistype(text: &mut String, dice: &mut Dice) {
    let at = dice.below(text.len() as u64) as usize;
    text.replace_range(at..=at, "x");
}

fn main() {
    let sizes: Vec<usize> =
        std::env::args().skip(1).map(|n| n.parse().expect("a number")).collect();
    println!(
        "{:>9} {:>8} {:>12} {:>8} {:>9} {:>9} {:>8}",
        "patients", "seconds", "compared", "skipped", "planted", "found", "wrong"
    );
    for size in sizes {
        let mut dice = Dice(7);
        let mut search = DedupeSearch::default();
        let mut planted = BTreeSet::new();
        let mut observe = |json: String, at: usize| {
            let doc = Document::parse(json.into_bytes()).expect("JSON");
            let position = Position { entry: Some(at as u32), ..Position::default() };
            search.observe(&UnitEntry { resource: Resource::whole(doc), full_url: None, position });
        };
        let mut at = 0;
        while at < size {
            let mut person = Registered::new(&mut dice);
            observe(person.json(at), at);
            at += 1;
            if at % 20 == 0 && at < size {
                person.spoil(&mut dice);
                observe(person.json(at), at);
                planted.insert((at as u32 - 1, at as u32));
                at += 1;
            }
        }
        let begun = cpu();
        let report = search.finish(&DedupeConfig::default());
        let seconds = cpu() - begun;
        let found: BTreeSet<(u32, u32)> = report
            .pairs
            .iter()
            .filter(|pair| pair.verdict != Verdict::Review)
            .filter_map(|pair| Some((pair.a.entry?, pair.b.entry?)))
            .collect();
        let right = found.intersection(&planted).count();
        println!(
            "{:>9} {seconds:>8.2} {:>12} {:>8} {:>9} {right:>9} {:>8}",
            report.patients,
            report.compared,
            report.blocks_left_out,
            planted.len(),
            found.len() - right
        );
    }
}

/// Seconds of processor time of this thread.
fn cpu() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").expect("Linux");
    text.split(' ').next().and_then(|n| n.parse::<f64>().ok()).expect("a number") / 1e9
}
