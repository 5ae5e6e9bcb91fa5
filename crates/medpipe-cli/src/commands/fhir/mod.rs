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

use crate::args_fhir::FhirCommand;
use crate::commands::Outcome;

/// Runs the command.
pub fn fhir(command: &FhirCommand, quiet: bool) -> Outcome {
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
