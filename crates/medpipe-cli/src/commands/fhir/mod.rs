//! `medpipe fhir`: work with FHIR files and stores.

mod check;
pub mod convert;
mod dedupe;
mod import;
mod orphans;
pub mod path;
mod read;
mod resolve;
mod stats;
mod trouble;
pub mod view;

use serde::Serialize;

use crate::args_fhir::FhirCommand;
use crate::commands::{Outcome, print_json};

/// The answer of a command that failed as a whole.
#[derive(Serialize)]
struct Failed<'a> {
    ok: bool,
    exit_code: u8,
    error: &'a str,
}

/// Runs the command. With `--json` a failure is a JSON object, too.
pub fn fhir(command: &FhirCommand, quiet: bool) -> Outcome {
    let result = run(command, quiet);
    if let Err(failure) = &result
        && command.wants_json()
        && !failure.message.is_empty()
    {
        print_json(&Failed { ok: false, exit_code: failure.code, error: &failure.message })?;
    }
    result
}

fn run(command: &FhirCommand, quiet: bool) -> Outcome {
    match command {
        FhirCommand::Import(args) => import::import(args, quiet),
        FhirCommand::Stats(args) => stats::stats(args, quiet),
        FhirCommand::Orphans(args) => orphans::orphans(args, quiet),
        FhirCommand::Dedupe(args) => dedupe::dedupe(args, quiet),
        FhirCommand::Convert(args) => convert::convert(args, quiet),
        FhirCommand::Path(args) => path::path(args, quiet),
        FhirCommand::View(args) => view::view(args, quiet),
        FhirCommand::Check(args) => check::check(args, quiet),
    }
}
