//! `medpipe fhir stats`

use medpipe::fhir_bundle::stats::{Stats, StatsReport};
use serde::Serialize;

use crate::args_fhir::StatsArgs;
use crate::commands::fhir::read;
use crate::commands::{Outcome, print_json};
use crate::settings;

#[derive(Serialize)]
struct Answer {
    unreadable: u64,
    #[serde(flatten)]
    stats: StatsReport,
}

/// Counts what there is: 0 all read, 1 something could not be.
pub fn stats(args: &StatsArgs, quiet: bool) -> Outcome {
    let clock = settings::clock(args.clock.as_deref())?;
    let store = args.from.store.as_deref().map(read::open_store).transpose()?;
    let mut stats = Stats::new(Some((clock.year, clock.month, clock.day)));
    let unreadable =
        read::resources(&args.from, store.as_ref(), quiet || args.json, &mut |entry| {
            stats.observe(&entry);
            Ok(())
        })?;
    let answer = Answer { unreadable, stats: stats.finish() };
    if args.json {
        print_json(&answer)?;
    } else {
        tell(&answer);
    }
    Ok(u8::from(answer.unreadable > 0))
}

fn tell(answer: &Answer) {
    let stats = &answer.stats;
    println!("{} resources, {} unreadable", stats.resources, answer.unreadable);
    for (kind, count) in &stats.by_type {
        println!("{count:>9} {kind}");
    }
    let people = &stats.demographics;
    let list = |counts: &std::collections::BTreeMap<&str, u64>| {
        counts.iter().map(|(name, count)| format!("{count} {name}")).collect::<Vec<_>>().join(", ")
    };
    println!(
        "{} patients: {}; ages {}; {} deceased",
        people.patients,
        list(&people.gender),
        list(&people.age_bands),
        people.deceased
    );
    for (kind, complete) in &stats.completeness {
        let missing = list(&complete.missing);
        let lacks = if missing.is_empty() { String::new() } else { format!("; missing {missing}") };
        println!("completeness {:>6} {kind}{lacks}", percent(complete.share));
    }
    let r = &stats.references;
    println!(
        "reference integrity {}: {} of {} resolved, {} contained, {} external, {} conditional, {} unresolved, {} malformed",
        percent(r.integrity),
        r.resolved,
        r.total,
        r.contained,
        r.external,
        r.conditional,
        r.unresolved,
        r.malformed
    );
    let c = &stats.coding;
    println!(
        "coding accuracy {}: of {}, {} without code, {} without system, {} bad systems, {} bad formats, {} wrong check digits",
        percent(c.accuracy),
        c.total,
        c.without_code,
        c.without_system,
        c.bad_system,
        c.bad_format,
        c.wrong_check_digit
    );
}

fn percent(share: Option<f64>) -> String {
    share.map_or_else(|| "not evaluated".to_owned(), |share| format!("{:.1} %", share * 100.0))
}
