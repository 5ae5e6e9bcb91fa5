//! `medpipe fhir import`: plan, show, apply.
//!
//! The inputs are read twice: once for the plan, which keeps keys and no documents, and once to be stored. An import that
//! was killed is recognised by its plan when it is started again, and goes on behind the last commit.

mod apply;
mod tell;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};

use medpipe::adapter_files::InputFile;
use medpipe::adapter_sqlite::ImportStore;
use medpipe::fhir_bundle::{BundleId, BundleResult, Mode, NoStore, Plan, PlanConfig, Planner};

use crate::args_fhir::{ImportArgs, ImportCheck, ImportMode};
use crate::commands::fhir::read::{self, Piece, bad_line, store_failed};
use crate::commands::signal::stop_on_signal;
use crate::commands::{Failure, Outcome, print_json};

/// What became of the documents, by their numbers in the plan.
type Results = BTreeMap<u32, BundleResult>;

/// Imports files: 0 all stored, 1 something could not be, 130 interrupted.
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
    let stop = stop_on_signal("finishing the document at hand")?;
    let (plan, fingerprint) = plan(args, files.clone(), store.as_ref(), &stop, quiet)?;
    if args.plan_only {
        if let Some(store) = store {
            store.close().map_err(|e| store_failed(&e))?;
        }
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
    let done = earlier(&store, &fingerprint)?;
    let resumed = done.len() as u64;
    let work = apply::Work { args, plan: &plan, fingerprint: &fingerprint, stop: &stop, quiet };
    let results = work.apply(files.clone(), &mut store, done)?;
    let finished = results.len() == plan.bundle_count();
    if finished {
        store.forget_progress().map_err(|e| store_failed(&e))?;
    }
    store.close().map_err(|e| store_failed(&e))?;
    if args.show_paths {
        tell::paths(&plan, &results, &files);
    }
    tell::tell(args, &plan, &results, resumed, finished)
}

/// Documents that an interrupted import of the same plan has stored. One whose note cannot be read is stored again.
fn earlier(store: &ImportStore, fingerprint: &str) -> Outcome<Results> {
    let notes = store.progress(fingerprint).map_err(|e| store_failed(&e))?;
    let read = |(bundle, note): (u32, String)| Some((bundle, serde_json::from_str(&note).ok()?));
    Ok(notes.into_iter().filter_map(read).collect())
}

/// The plan, and a name that only the same inputs with the same settings have.
fn plan(
    args: &ImportArgs,
    files: Vec<InputFile>,
    store: Option<&ImportStore>,
    stop: &AtomicBool,
    quiet: bool,
) -> Outcome<(Plan, String)> {
    let mode = match args.mode {
        ImportMode::Light => Mode::Light,
        ImportMode::Full => Mode::Full,
    };
    let bar = read::bar(&files, quiet, "planning");
    let mut config = PlanConfig::new(mode);
    config.strict = args.validate == ImportCheck::Strict;
    let mut planner = Planner::new(config);
    let mut content = 0u64;
    let read = read::pieces_or_bytes(files.clone(), &bar, &mut |base, hash, piece| {
        goes_on(stop)?;
        content = content.rotate_left(5) ^ hash;
        let piece = match piece {
            Piece::Large(bytes) if planner.add_large(&bytes, base).is_some() => return Ok(()),
            Piece::Large(bytes) => read::parsed(bytes),
            other => other,
        };
        match piece {
            Piece::Large(_) => {}
            Piece::Document(doc) => {
                planner.add(&doc, base);
            }
            Piece::Lines(doc, errors) => {
                planner.add_lines(&doc, base);
                for error in &errors {
                    let (at, kind) = (bad_line(base, error), error.error.kind.to_string());
                    planner.add_unreadable(at, "unreadable-json", kind);
                }
            }
            Piece::Unreadable(rule, text) => {
                planner.add_unreadable(base, rule, text);
            }
        }
        Ok(())
    });
    bar.finish_and_clear();
    read?;
    if planner.needs_index() {
        index(&mut planner, files, stop, quiet)?;
    }
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

/// Looks at the inputs once more, for conditions by other search parameters than `identifier` and `_id`. Documents have the
/// numbers of the order in which they were added.
fn index(
    planner: &mut Planner,
    files: Vec<InputFile>,
    stop: &AtomicBool,
    quiet: bool,
) -> Outcome<()> {
    let bar = read::bar(&files, quiet, "looking up conditions");
    let mut next = 0u32;
    let read = read::pieces(files, &bar, &mut |_, _, piece| {
        goes_on(stop)?;
        let id = BundleId(next);
        next += 1;
        match piece {
            Piece::Document(doc) => planner.index(id, &doc),
            Piece::Lines(doc, errors) => {
                planner.index(id, &doc);
                next += errors.len() as u32;
            }
            Piece::Large(_) | Piece::Unreadable(..) => {}
        }
        Ok(())
    });
    bar.finish_and_clear();
    read
}

/// Ends planning when the user has asked for it.
fn goes_on(stop: &AtomicBool) -> Outcome<()> {
    if stop.load(Ordering::Relaxed) {
        let message = "interrupted while planning; nothing was stored".to_owned();
        return Err(Failure { code: 130, message });
    }
    Ok(())
}
