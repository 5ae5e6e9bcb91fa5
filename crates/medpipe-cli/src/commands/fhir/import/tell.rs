//! What an import has done, for people and for scripts.

use std::collections::{BTreeMap, BTreeSet};

use medpipe::adapter_files::InputFile;
use medpipe::fhir_bundle::{BundleId, BundleResult, Outcome as Done, Plan, PlanSummary};
use serde::Serialize;

use super::Results;
use crate::args_fhir::ImportArgs;
use crate::commands::{Outcome, print_json};

/// Documents with failures that are listed for people.
const SHOWN: usize = 20;

#[derive(Serialize)]
struct Answer<'a> {
    /// Everything is stored.
    ok: bool,
    /// Not interrupted.
    finished: bool,
    plan: PlanSummary,
    total_resources: u64,
    successful: u64,
    failed: u64,
    outcomes: BTreeMap<Done, u64>,
    /// Documents that an earlier, interrupted import had done.
    resumed: u64,
    results: Vec<&'a BundleResult>,
}

pub fn tell(
    args: &ImportArgs,
    plan: &Plan,
    results: &Results,
    resumed: u64,
    finished: bool,
) -> Outcome {
    let mut answer = Answer {
        ok: false,
        finished,
        plan: plan.summary(),
        total_resources: 0,
        successful: 0,
        failed: 0,
        outcomes: BTreeMap::new(),
        resumed,
        results: results.values().collect(),
    };
    for result in results.values() {
        answer.total_resources += result.total_resources;
        answer.successful += result.successful;
        answer.failed += result.failed;
        for (outcome, count) in &result.outcomes {
            *answer.outcomes.entry(*outcome).or_default() += count;
        }
    }
    answer.ok = finished && answer.failed == 0;
    if args.json {
        print_json(&answer)?;
    } else {
        for_people(&answer);
    }
    if !finished {
        let (done, all) = (results.len(), plan.bundle_count());
        eprintln!("interrupted: {done} of {all} documents are stored; the same command goes on");
        return Ok(130);
    }
    Ok(u8::from(!answer.ok))
}

/// The real paths of inputs with failures, on standard error.
pub fn paths(plan: &Plan, results: &Results, files: &[InputFile]) {
    let failed = results.iter().filter(|(_, result)| result.failed > 0);
    let inputs: BTreeSet<u32> = failed
        .filter_map(|(bundle, _)| plan.bundle_position(BundleId(*bundle)))
        .map(|position| position.input)
        .collect();
    for file in files.iter().filter(|file| inputs.contains(&file.index)) {
        eprintln!("{} is {}", file.label(), file.path.display());
    }
}

fn for_people(answer: &Answer<'_>) {
    println!("{} resources:", answer.total_resources);
    for (outcome, count) in &answer.outcomes {
        println!("{count:>9} {}", outcome.as_str());
    }
    if answer.resumed > 0 {
        println!("{} documents were done by an earlier import of the same input", answer.resumed);
    }
    let failed: Vec<_> = answer.results.iter().filter(|r| r.failed > 0).collect();
    for result in failed.iter().take(SHOWN) {
        println!("{}: {} of {} failed", result.bundle_id, result.failed, result.total_resources);
    }
    if failed.len() > SHOWN {
        println!("and {} more documents with failures", failed.len() - SHOWN);
    }
}
