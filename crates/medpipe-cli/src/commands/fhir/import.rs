//! `medpipe fhir import`: plan, show, apply.
//!
//! The inputs are read twice: once for the plan, which keeps keys and no documents, and once to be stored. While one thread
//! reads, rewrites and checks, another one stores.

use std::collections::{BTreeMap, HashMap};
use std::sync::mpsc::{Receiver, sync_channel};

use medpipe::adapter_files::InputFile;
use medpipe::adapter_sqlite::{ImportProgress, ImportStore, StoreError};
use medpipe::fhir_bundle::{
    ApplyConfig, BundleId, BundleResult, ImportTarget as _, Mode, NoStore, Outcome as Done, Plan,
    PlanConfig, PlanSummary, Planner, Rendered, Validate,
};
use medpipe::fhir_model::{Document, LineError, Position};
use serde::Serialize;

use crate::args_fhir::{ImportArgs, ImportCheck, ImportMode};
use crate::commands::fhir::read::{self, Piece, store_failed};
use crate::commands::{Failure, Outcome, print_json};

/// Bytes of resources between two commits.
const COMMIT_BYTES: usize = 64 << 20;

#[derive(Serialize)]
struct Answer<'a> {
    ok: bool,
    plan: PlanSummary,
    total_resources: u64,
    successful: u64,
    failed: u64,
    outcomes: BTreeMap<Done, u64>,
    /// Documents that an earlier, interrupted import had done.
    resumed: u64,
    results: &'a [BundleResult],
}

/// Imports files: 0 all stored, 1 something could not be.
pub fn import(args: &ImportArgs, quiet: bool) -> Outcome {
    let files = read::files(&args.paths)?;
    if files.iter().any(InputFile::is_stdin) {
        return Err(Failure::usage("an import reads its inputs twice; give files instead of -"));
    }
    let quiet = quiet || args.json;
    let store = match &args.store {
        Some(path) if args.plan_only && !path.exists() => None,
        Some(path) => Some(ImportStore::open(path).map_err(|e| store_failed(&e))?),
        None => None,
    };
    let (plan, fingerprint) = plan(args, files.clone(), store.as_ref(), quiet)?;
    if args.plan_only {
        let clean = plan.is_clean();
        if args.json {
            print_json(&plan)?;
        } else {
            print!("{plan}");
        }
        return Ok(u8::from(!clean));
    }
    let Some(mut store) = store else { return Err(Failure::usage("give --store sqlite:FILE")) };
    if !quiet {
        print!("{plan}");
    }
    let done = store.progress(&fingerprint).map_err(|e| store_failed(&e))?;
    let resumed = done.len() as u64;
    let results = apply(args, &plan, files, &mut store, &fingerprint, &done, quiet)?;
    store.forget_progress(&fingerprint).map_err(|e| store_failed(&e))?;
    store.close().map_err(|e| store_failed(&e))?;
    finish(args, &plan, &results, resumed, &done)
}

fn finish(
    args: &ImportArgs,
    plan: &Plan,
    results: &[BundleResult],
    resumed: u64,
    done: &ImportProgress,
) -> Outcome {
    let mut answer = Answer {
        ok: false,
        plan: plan.summary(),
        total_resources: done.values().map(|(total, _)| total).sum(),
        successful: done.values().map(|(total, failed)| total - failed.min(total)).sum(),
        failed: done.values().map(|(_, failed)| failed).sum(),
        outcomes: BTreeMap::new(),
        resumed,
        results,
    };
    for result in results {
        answer.total_resources += result.total_resources;
        answer.successful += result.successful;
        answer.failed += result.failed;
        for (outcome, count) in &result.outcomes {
            *answer.outcomes.entry(*outcome).or_default() += count;
        }
    }
    answer.ok = answer.failed == 0;
    if args.json {
        print_json(&answer)?;
    } else {
        let words: Vec<String> = answer
            .outcomes
            .iter()
            .map(|(outcome, count)| format!("{count} {}", format!("{outcome:?}").to_lowercase()))
            .collect();
        println!("{} resources: {}", answer.total_resources, words.join(", "));
        if resumed > 0 {
            println!("{resumed} documents were done by an earlier import of the same input");
        }
        for result in results.iter().filter(|r| r.failed > 0).take(20) {
            println!(
                "{}: {} of {} failed",
                result.bundle_id, result.failed, result.total_resources
            );
        }
    }
    Ok(u8::from(!answer.ok))
}

fn plan(
    args: &ImportArgs,
    files: Vec<InputFile>,
    store: Option<&ImportStore>,
    quiet: bool,
) -> Outcome<(Plan, String)> {
    let mode = match args.mode {
        ImportMode::Light => Mode::Light,
        ImportMode::Full => Mode::Full,
    };
    let bar = read::bar(&files, quiet, "planning");
    let mut planner = Planner::new(PlanConfig::new(mode));
    let mut content = 0u64;
    read::pieces(files, &bar, &mut |base, hash, piece| {
        content = content.rotate_left(5) ^ hash;
        match piece {
            Piece::Document(doc) => {
                planner.add(&doc, base);
            }
            Piece::Lines(doc, errors) => {
                planner.add_lines(&doc, base);
                for error in &errors {
                    planner.add_unreadable(
                        bad_line(base, error),
                        "unreadable-json",
                        error.error.kind.to_string(),
                    );
                }
            }
            Piece::Unreadable(rule, text) => {
                planner.add_unreadable(base, rule, text);
            }
        }
        Ok(())
    })?;
    bar.finish_and_clear();
    let plan = match store {
        Some(store) => planner.finish(store).map_err(|e| store_failed(&e))?,
        None => match planner.finish(&NoStore) {
            Ok(plan) => plan,
            Err(never) => match never {},
        },
    };
    let fingerprint = format!("{}-{content:016x}-{:?}", plan.fingerprint(), args.validate);
    Ok((plan, fingerprint))
}

fn bad_line(base: Position, error: &LineError) -> Position {
    Position {
        input: base.input,
        entry: base.entry.map(|first| first + error.line.saturating_sub(1) as u32),
        offset: base.offset + error.offset as u64,
        length: error.length as u64,
    }
}

/// Reads, rewrites and checks on this thread, stores on another.
fn apply(
    args: &ImportArgs,
    plan: &Plan,
    files: Vec<InputFile>,
    store: &mut ImportStore,
    fingerprint: &str,
    done: &ImportProgress,
    quiet: bool,
) -> Outcome<Vec<BundleResult>> {
    let mut config = ApplyConfig::new(match args.validate {
        ImportCheck::Off => Validate::Off,
        ImportCheck::Structure => Validate::Structure,
        ImportCheck::Strict => Validate::Strict,
    });
    config.all_details = args.all_details;
    // Whole inputs in the order of their first document.
    // A bad line may begin where its chunk does, but a chunk has no length.
    let mut by_place: HashMap<(u32, u64, u64), BundleId> = HashMap::new();
    let mut first_of: HashMap<u32, usize> = HashMap::new();
    for (rank, id) in plan.bundle_order().enumerate() {
        if let Some(at) = plan.bundle_position(id) {
            by_place.insert((at.input, at.offset, at.length), id);
            first_of.entry(at.input).or_insert(rank);
        }
    }
    let mut ordered = files.clone();
    ordered.sort_by_key(|file| first_of.get(&file.index).copied().unwrap_or(usize::MAX));
    let bar = read::bar(&files, quiet, "storing");
    std::thread::scope(|scope| {
        let (send, receive) = sync_channel::<Rendered>(8);
        let writer = scope.spawn(move || write(receive, store, fingerprint));
        let give = |at: Position, piece: Option<&Document>| {
            let changed = || Failure { code: 1, message: CHANGED.to_owned() };
            let id = *by_place.get(&(at.input, at.offset, at.length)).ok_or_else(changed)?;
            if done.contains_key(&id.0) {
                return Ok(());
            }
            let rendered = match piece {
                Some(doc) => plan.render(id, doc, &config).map_err(|_| changed())?,
                None => plan.render_unreadable(id, &config),
            };
            // When the other side is gone, it tells why.
            let _ = send.send(rendered);
            Ok(())
        };
        let read = read::pieces(ordered, &bar, &mut |base, _, piece| match piece {
            Piece::Document(doc) => give(base, Some(&doc)),
            Piece::Unreadable(..) => give(base, None),
            Piece::Lines(doc, errors) => {
                give(base, Some(&doc))?;
                errors.iter().try_for_each(|error| give(bad_line(base, error), None))
            }
        });
        drop(send);
        bar.finish_and_clear();
        let written = writer
            .join()
            .map_err(|_| Failure { code: 1, message: "the writer stopped".to_owned() })?;
        let results = written.map_err(|e| store_failed(&e))?;
        read?;
        Ok(results)
    })
}

const CHANGED: &str = "the input has changed since it was planned; run the import again";

/// Stores what comes, a commit for every so many bytes.
fn write(
    receive: Receiver<Rendered>,
    store: &mut ImportStore,
    fingerprint: &str,
) -> Result<Vec<BundleResult>, StoreError> {
    let mut results = Vec::new();
    let mut open = 0;
    let mut begun = false;
    for rendered in receive {
        if !begun {
            store.begin()?;
            begun = true;
        }
        let (bundle, bytes) = (rendered.bundle(), rendered.bytes());
        let stored = rendered.store(store).and_then(|result| {
            store.note_progress(fingerprint, bundle.0, result.total_resources, result.failed)?;
            Ok(result)
        });
        match stored {
            Ok(result) => results.push(result),
            Err(error) => {
                // The first failure is the one that matters.
                let _ = store.rollback();
                return Err(error);
            }
        }
        open += bytes;
        if open >= COMMIT_BYTES {
            store.commit()?;
            (begun, open) = (false, 0);
        }
    }
    if begun {
        store.commit()?;
    }
    results.sort_by(|a, b| a.bundle_id.cmp(&b.bundle_id));
    Ok(results)
}
