//! `medpipe fhir orphans`

use medpipe::fhir_bundle::orphans::{OrphanReport, OrphanSearch, delete};
use serde::Serialize;

use crate::args_fhir::CleanArgs;
use crate::commands::fhir::read::{self, store_failed};
use crate::commands::fhir::trouble::Trouble;
use crate::commands::{Failure, Outcome, print_json};

#[derive(Serialize)]
struct Answer {
    unreadable: u64,
    /// The first of them.
    troubles: Vec<Trouble>,
    #[serde(flatten)]
    report: OrphanReport,
    /// Resources marked as deleted; `null`: only reported.
    deleted: Option<u64>,
}

/// Finds orphans: 0, whether there are any or not; 1 when something could not be read.
pub fn orphans(args: &CleanArgs, quiet: bool) -> Outcome {
    if args.apply && args.from.store.is_none() {
        return Err(Failure::usage(
            "--apply changes a store; give --store sqlite:FILE instead of files",
        ));
    }
    let to_change = args.from.store.as_deref().filter(|_| args.apply);
    let mut store = to_change.map(read::open_store).transpose()?;
    let mut search = OrphanSearch::default();
    let from = read::Source::of(&args.from, store.as_ref())?;
    let troubles = read::resources(from, args.show_paths, quiet || args.json, &mut |entry| {
        search.observe(&entry);
        Ok(())
    })?;
    let report = search.finish();
    let deleted = match &mut store {
        Some(store) => {
            let deleted = delete(&report, store).map_err(|e| store_failed(&e))?;
            store.forget_progress().map_err(|e| store_failed(&e))?;
            Some(deleted)
        }
        None => None,
    };
    if let Some(store) = store {
        store.close().map_err(|e| store_failed(&e))?;
    }
    let (unreadable, troubles) = troubles.tell();
    let answer = Answer { unreadable, troubles, report, deleted };
    if args.json {
        print_json(&answer)?;
    } else {
        let report = &answer.report;
        println!("{:>9} resources with a subject", report.with_subject);
        println!("{:>9} of them orphans: their subject is nowhere", report.orphans.len());
        for (kind, count) in &report.by_type {
            println!("{count:>9}   {kind}");
        }
        match answer.deleted {
            Some(count) => println!("{count} marked as deleted; their versions stay in the store"),
            None if !report.orphans.is_empty() => {
                println!("nothing was changed; --apply marks them as deleted in the store");
            }
            None => {}
        }
    }
    Ok(u8::from(answer.unreadable > 0))
}
