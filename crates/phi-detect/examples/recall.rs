//! Recall per kind on synthetic notes, plain and hard: `recall [NOTES] [SEED] [--strict] [--rules-only] [--known] [--show CASE KIND]`.
//!
//! Every planted value of `medpipe-synth-phi` is asked for. A value is covered when all its letters and digits are.
//! `--known` gives the detector the patient's own name, dates, numbers and addresses beforehand, as they stand in
//! the structured record. `--show` prints up to twenty values that were missed, with what stands around them.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, clippy::expect_used)]

use std::collections::BTreeMap;

use medpipe_phi_detect::{Detector, KnownFacts, Mode, PatientFacts, Scratch, Span};
use medpipe_synth_phi::{Hard, Item, LabelledNote, NaiveDate, Person, Population};

#[derive(Default)]
struct Count {
    planted: u32,
    touched: u32,
    covered: u32,
    typed: u32,
}

#[derive(Default)]
struct Case {
    kinds: BTreeMap<&'static str, Count>,
    notes: u32,
    free_of_leaks: u32,
    spans: u32,
    wrong: u32,
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let has = |name: &str| args.iter().any(|a| a == name);
    let mut numbers = args.iter().filter_map(|a| a.parse::<u64>().ok());
    let notes = numbers.next().unwrap_or(1200);
    let seed = numbers.next().unwrap_or(9);
    let mut builder = Detector::builder();
    if has("--strict") {
        builder = builder.mode(Mode::Strict);
    }
    if has("--rules-only") {
        builder = builder.rules_only();
    }
    let detector = builder.build();
    let show =
        args.iter().position(|a| a == "--show").and_then(|i| args.get(i + 1).zip(args.get(i + 2)));
    let population = Population::new(seed, NaiveDate::from_ymd_opt(2025, 6, 1).unwrap());
    let plain = population.notes(notes).map(|n| ("plain", n));
    let hard = population.hard_notes(notes * Hard::ALL.len() as u64).map(|(h, n)| (h.as_str(), n));
    let mut cases: BTreeMap<&str, Case> = BTreeMap::new();
    let (mut scratch, mut spans, mut shown) = (Scratch::new(), Vec::new(), 0);
    for (place, (case, note)) in (0u64..).zip(plain.chain(hard)) {
        // Plain note i is about person i.
        let known = has("--known") && case == "plain";
        let facts = if known { facts(&population.person(place)) } else { KnownFacts::default() };
        detector.detect_known(&note.text, &facts, &mut scratch, &mut spans);
        let wanted = show.is_some_and(|s| s.0 == case).then(|| show.unwrap().1.as_str());
        measure(cases.entry(case).or_default(), &note, &spans, wanted, &mut shown);
    }
    print(&cases);
}

/// What a structured record says of the patient.
fn facts(p: &Person) -> KnownFacts {
    let mut facts = PatientFacts::new();
    facts.add_name(&format!("{} {} {}", p.given, p.middle, p.family));
    facts.add_address(&p.address.street);
    facts.add_address(&p.address.city);
    facts.add_address(&p.address.county);
    facts.add_address(&p.address.zip);
    for id in [
        &p.ssn,
        &p.mrn,
        &p.drivers_license,
        &p.passport,
        &p.policy,
        &p.member,
        &p.group,
        &p.account,
        &p.claim,
    ] {
        facts.add_id(id);
    }
    for contact in [&p.home_phone, &p.mobile_phone, &p.fax, &p.email, &p.url] {
        facts.add_contact(contact);
    }
    facts.compile()
}

fn measure(
    case: &mut Case,
    note: &LabelledNote,
    spans: &[Span],
    show: Option<&str>,
    shown: &mut u32,
) {
    let mut leak = false;
    for p in &note.planted {
        let value = p.slice(&note.text).unwrap();
        let solid: Vec<usize> = value
            .char_indices()
            .filter(|(_, c)| c.is_alphanumeric())
            .map(|(i, _)| i + p.start)
            .collect();
        let over = |i: &usize| spans.iter().any(|s| s.start <= *i && *i < s.end);
        let hit = solid.iter().filter(|i| over(i)).count();
        let covered = hit == solid.len();
        let kind = p.kind.as_str();
        let typed =
            spans.iter().any(|s| s.start < p.end && p.start < s.end && s.kind.as_str() == kind);
        // An employer is a place in the scorers' words and no identifier of its own.
        let count = case
            .kinds
            .entry(if p.item == Item::Employer { "(employer)" } else { kind })
            .or_default();
        count.planted += 1;
        count.touched += u32::from(hit > 0);
        count.covered += u32::from(covered);
        count.typed += u32::from(typed);
        leak |= !covered && p.item != Item::Employer;
        if show == Some(kind) && (!covered || !typed) && *shown < 20 {
            *shown += 1;
            let from = (0..=p.start.saturating_sub(45))
                .rev()
                .find(|i| note.text.is_char_boundary(*i))
                .unwrap();
            let to = (p.end + 20..)
                .find(|i| note.text.is_char_boundary(*i) || *i > note.text.len())
                .unwrap();
            let tail = &note.text[p.end..to.min(note.text.len())];
            let seen: Vec<_> = spans
                .iter()
                .filter(|s| s.start < p.end && p.start < s.end)
                .map(|s| (s.kind.as_str(), s.rule))
                .collect();
            println!("{:?}[[{value}]]{tail:?} {seen:?}", &note.text[from..p.start]);
        }
    }
    case.notes += 1;
    case.free_of_leaks += u32::from(!leak);
    case.spans += spans.len() as u32;
    let planted = |s: &&Span| note.planted.iter().any(|p| s.start < p.end && p.start < s.end);
    case.wrong += spans.iter().filter(|s| !planted(s)).count() as u32;
}

fn print(cases: &BTreeMap<&str, Case>) {
    for (name, case) in cases {
        let share = |n: u32, of: u32| f64::from(n) / f64::from(of.max(1));
        println!(
            "\n{name}: {} notes, {:.3} of them without a leak, {:.3} of the findings planted",
            case.notes,
            share(case.free_of_leaks, case.notes),
            1.0 - share(case.wrong, case.spans)
        );
        println!("{:<13} {:>7} {:>8} {:>8} {:>8}", "kind", "values", "touched", "covered", "typed");
        for (kind, c) in &case.kinds {
            let of = |n| share(n, c.planted);
            println!(
                "{kind:<13} {:>7} {:>8.3} {:>8.3} {:>8.3}",
                c.planted,
                of(c.touched),
                of(c.covered),
                of(c.typed)
            );
        }
    }
}
