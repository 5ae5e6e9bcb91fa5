//! `medpipe fhir stats`

use medpipe::fhir_bundle::stats::{Completeness, Demographics, Stats, StatsReport};
use serde::Serialize;

use crate::args_fhir::StatsArgs;
use crate::commands::fhir::read;
use crate::commands::fhir::trouble::Trouble;
use crate::commands::{Outcome, print_json};
use crate::settings;

#[derive(Serialize)]
struct Answer {
    unreadable: u64,
    /// The first of them.
    troubles: Vec<Trouble>,
    #[serde(flatten)]
    stats: StatsReport,
}

/// Counts what there is: 0 all read, 1 something could not be.
pub fn stats(args: &StatsArgs, quiet: bool) -> Outcome {
    let clock = settings::clock(args.clock.as_deref())?;
    let from = read::Source::of(&args.from, None)?;
    let mut stats = Stats::new(Some((clock.year, clock.month, clock.day)));
    let troubles = read::resources(from, args.show_paths, quiet || args.json, &mut |entry| {
        stats.observe(&entry);
        Ok(())
    })?;
    let (unreadable, troubles) = troubles.tell();
    let answer = Answer { unreadable, troubles, stats: stats.finish() };
    if args.json {
        print_json(&answer)?;
    } else {
        tell(&answer);
    }
    Ok(u8::from(answer.unreadable > 0))
}

fn tell(answer: &Answer) {
    let stats = &answer.stats;
    println!("{:>9} resources", stats.resources);
    for (kind, count) in &stats.by_type {
        println!("{count:>9}   {kind}");
    }
    if answer.unreadable > 0 {
        println!("{:>9} items that could not be read", answer.unreadable);
    }
    patients(&stats.demographics);
    println!("\ncompleteness (elements that matter, present of expected)");
    for (kind, complete) in &stats.completeness {
        let line = format!("{:>9}   {kind:<20} {}", percent(complete.share), lacking(complete));
        println!("{}", line.trim_end());
    }
    let r = &stats.references;
    println!("\n{:>9} reference integrity", percent(r.integrity));
    counts(&[
        (r.total, "references"),
        (r.resolved, "  to a resource that is here"),
        (r.contained, "  to a contained resource"),
        (r.external, "  to another server"),
        (r.conditional, "  by a condition"),
        (r.unresolved, "  to nothing that is here"),
        (r.malformed, "  that are no references"),
    ]);
    for (element, count) in &r.broken_by_element {
        println!("{count:>9}     {element}");
    }
    let c = &stats.coding;
    println!("\n{:>9} coding accuracy (form and check digits)", percent(c.accuracy));
    counts(&[
        (c.total, "codings"),
        (c.without_code, "  without a code"),
        (c.without_system, "  without a system"),
        (c.bad_system, "  with a system that is no URI"),
        (c.bad_format, "  with a code not written as its system does"),
        (c.wrong_check_digit, "  with a wrong check digit"),
    ]);
    for (system, count) in &c.by_system {
        println!("{count:>9}   in {system}");
    }
}

/// Lines of a number and what it counts; the first always, others unless zero.
fn counts(lines: &[(u64, &str)]) {
    for (at, (count, what)) in lines.iter().enumerate() {
        if at == 0 || *count > 0 {
            println!("{count:>9} {what}");
        }
    }
}

fn patients(people: &Demographics) {
    println!("\n{:>9} patients", people.patients);
    for (gender, count) in &people.gender {
        println!("{count:>9}   {gender}");
    }
    for (band, count) in &people.age_bands {
        println!("{count:>9}   aged {band}");
    }
    counts(&[
        (people.deceased, "  who died"),
        (people.with_address, "  with an address"),
        (people.with_identifier, "  with an identifier"),
        (people.with_contact, "  with a telephone number or other contact"),
    ]);
}

fn lacking(complete: &Completeness) -> String {
    let missing = complete.missing.iter().map(|(name, count)| format!("{count} without {name}"));
    missing.collect::<Vec<_>>().join(", ")
}

fn percent(share: Option<f64>) -> String {
    match share {
        // Not all must not look like all.
        Some(share) if share < 1.0 => format!("{:.1} %", (share * 1000.0).floor() / 10.0),
        Some(_) => "100 %".to_owned(),
        None => "-".to_owned(),
    }
}
