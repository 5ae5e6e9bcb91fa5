//! `medpipe fhir dedupe`

use medpipe::adapter_sqlite::{ImportStore, StoreError};
use medpipe::fhir_bundle::ImportTarget as _;
use medpipe::fhir_bundle::dedupe::{
    DedupeConfig, DedupeReport, DedupeSearch, Evidence, MergeReport, Merger, Place, WEIGHTS,
};
use medpipe::fhir_model::{Document, Position, Resource, UnitEntry};
use serde::Serialize;

use crate::args_fhir::DedupeArgs;
use crate::commands::fhir::read::{self, store_failed};
use crate::commands::fhir::trouble::Trouble;
use crate::commands::{Failure, Outcome, print_json};

#[derive(Serialize)]
struct Answer {
    unreadable: u64,
    /// The first of them.
    troubles: Vec<Trouble>,
    #[serde(flatten)]
    report: DedupeReport,
    /// What merging did; `null`: only reported.
    merged: Option<MergeReport>,
    weights: &'static [medpipe::fhir_bundle::dedupe::FieldWeight],
}

/// Finds duplicates: 0, whether there are any or not; 1 when something could not be read.
pub fn dedupe(args: &DedupeArgs, quiet: bool) -> Outcome {
    if !(args.review.is_finite() && args.duplicate.is_finite()) {
        return Err(Failure::usage("--duplicate and --review are numbers of bits"));
    }
    if args.review > args.duplicate {
        return Err(Failure::usage("--review must not be over --duplicate"));
    }
    let clean = &args.clean;
    if clean.apply && clean.from.store.is_none() {
        return Err(Failure::usage(
            "--apply changes a store; give --store sqlite:FILE instead of files",
        ));
    }
    let to_change = clean.from.store.as_deref().filter(|_| clean.apply);
    let mut store = to_change.map(read::open_store).transpose()?;
    let mut search = DedupeSearch::default();
    let from = read::Source::of(&clean.from, store.as_ref())?;
    let troubles = read::resources(from, clean.show_paths, quiet || clean.json, &mut |entry| {
        search.observe(&entry);
        Ok(())
    })?;
    let mut config = DedupeConfig::default();
    config.duplicate = args.duplicate;
    config.review = args.review;
    let report = search.finish(&config);
    let merged = match &mut store {
        Some(store) => Some(merge(&report, store).map_err(|e| store_failed(&e))?),
        None => None,
    };
    if let Some(store) = store {
        store.close().map_err(|e| store_failed(&e))?;
    }
    let (unreadable, troubles) = troubles.tell();
    let answer = Answer { unreadable, troubles, report, merged, weights: &WEIGHTS };
    if clean.json {
        print_json(&answer)?;
    } else {
        tell(&answer);
    }
    Ok(u8::from(answer.unreadable > 0))
}

/// Merges in one transaction.
fn merge(report: &DedupeReport, store: &mut ImportStore) -> Result<MergeReport, StoreError> {
    let mut merger = Merger::new(report);
    let mut touched: Vec<UnitEntry> = Vec::new();
    store.for_each_current(|version| {
        if version.resource_type == "Patient"
            && let Some(entry) = parsed(version.content, version.input, version.entry)
        {
            merger.learn(&entry);
        }
        true
    })?;
    let mut done = MergeReport::default();
    store.for_each_current(|version| {
        if let Some(entry) = parsed(version.content, version.input, version.entry)
            && merger.changes(&entry)
        {
            touched.push(entry);
        }
        true
    })?;
    store.begin()?;
    for entry in &touched {
        if let Err(error) = merger.apply(entry, store, &mut done) {
            // The first failure is the one that matters.
            let _ = store.rollback();
            return Err(error);
        }
    }
    store.commit()?;
    store.forget_progress()?;
    Ok(done)
}

fn parsed(content: String, input: u32, entry: Option<u32>) -> Option<UnitEntry> {
    let doc = Document::parse(content.into_bytes()).ok()?;
    let position = Position { input, entry, ..Position::default() };
    Some(UnitEntry { resource: Resource::whole(doc), full_url: None, position })
}

/// Pairs that are listed for people.
const SHOWN: usize = 50;

fn tell(answer: &Answer) {
    let report = &answer.report;
    println!("{} patients, {} pairs compared", report.patients, report.compared);
    if report.blocks_left_out > 0 {
        let left_out = report.blocks_left_out;
        println!("{left_out} values that too many patients share were not used to find pairs");
    }
    if !report.pairs.is_empty() {
        println!();
        pairs(report);
        println!();
        weights(report);
    }
    println!();
    for (verdict, count) in &report.by_verdict {
        println!("{count:>9} pairs: {}", verdict.as_str());
    }
    let disputed = report.clusters.iter().filter(|c| c.disputed).count();
    println!("{:>9} groups of records of one person", report.clusters.len());
    if disputed > 0 {
        println!("{disputed:>9} of them disputed: not all of their records are alike; not merged");
    }
    match answer.merged {
        Some(m) => println!(
            "{} patients replaced, {} kept, {} references of {} resources redirected",
            m.replaced, m.kept, m.references, m.redirected
        ),
        None if !report.clusters.is_empty() => println!(
            "nothing was changed; --apply merges identical and duplicate ones in the store"
        ),
        None => {}
    }
}

fn pairs(report: &DedupeReport) {
    println!(
        "{:<9} {:>6}  {:<16} {:<16} why (bits; * frequent here, ! rare)",
        "verdict", "bits", "patient", "and"
    );
    for pair in report.pairs.iter().take(SHOWN) {
        let place = |p: Place| {
            format!("input-{:05}{}", p.input, p.entry.map_or(String::new(), |e| format!("#{e}")))
        };
        let word = |e: &Evidence| {
            let star = match (e.frequent, e.rare) {
                (true, _) => "*",
                (_, true) => "!",
                _ => "",
            };
            format!("{} {} {:+.1}{star}", e.field, e.level, e.weight)
        };
        let why: Vec<String> = pair.evidence.iter().map(word).collect();
        println!(
            "{:<9} {:>6.1}  {:<16} {:<16} {}",
            pair.verdict.as_str(),
            pair.weight,
            place(pair.a),
            place(pair.b),
            why.join(", ")
        );
    }
    if report.pairs.len() > SHOWN {
        println!("and {} more", report.pairs.len() - SHOWN);
    }
}

/// The table that the sums come from.
fn weights(report: &DedupeReport) {
    println!(
        "weights (m: chance in records of one person, u: of two strangers, h: of two in one household); duplicate from {:.1} bits, review from {:.1}",
        report.duplicate_from, report.review_from
    );
    println!("{:<13} {:<10} {:>8} {:>10} {:>7} {:>7}", "field", "level", "m", "u", "h", "bits");
    for row in &WEIGHTS {
        let (field, level) = (row.field, row.level);
        println!(
            "{field:<13} {level:<10} {:>8.2} {:>10.6} {:>7.3} {:>+7.1}",
            row.m,
            row.u,
            row.h,
            row.weight()
        );
    }
}
