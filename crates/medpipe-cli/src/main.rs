//! The `medpipe` command: a thin shell over the crates.

mod args;
mod args_fhir;
mod args_phi;
mod commands;
mod logging;
mod progress;
mod settings;

use std::process::ExitCode;

use clap::Parser;

use crate::args::{Cli, Command};

// The pipeline makes many short-lived buffers on several threads.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        Err(error) => return ExitCode::from(commands::misused(&error)),
    };
    logging::start(cli.log_format, cli.verbose);
    let quiet = cli.quiet;
    let result = match cli.command {
        Command::Run(args) => commands::run::run(&args, quiet),
        Command::Status(args) => commands::status::status(&args),
        Command::Phi(command) => commands::phi::phi(&command),
        Command::Validate(args) => commands::validate::validate(&args, quiet),
        Command::Fhir(command) => commands::fhir::fhir(&command, quiet),
        Command::Risk(args) => commands::risk::risk(&args),
        Command::Synth(args) => commands::synth::synth(&args, quiet),
        Command::Quarantine(command) => commands::quarantine::quarantine(&command, quiet),
        Command::Audit(command) => commands::audit::audit(&command),
        Command::Config(command) => commands::config::config(&command),
        Command::Completions { shell } => commands::completions(shell),
    };
    ExitCode::from(result.unwrap_or_else(|failure| commands::fail(&failure)))
}
