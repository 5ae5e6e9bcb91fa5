//! One file for each command.

pub mod audit;
pub mod config;
pub mod fhir;
pub mod phi;
pub mod quarantine;
pub mod risk;
pub mod run;
pub mod signal;
pub mod status;
pub mod synth;
pub mod validate;

use std::sync::atomic::{AtomicBool, Ordering};

use clap::CommandFactory;
use serde::Serialize;

/// Why a command ends with another code than its own.
#[derive(Debug)]
pub struct Failure {
    /// The exit code.
    pub code: u8,
    /// What went wrong and how to mend it; no value of a record.
    pub message: String,
}

/// What a command gives: an exit code, or a failure to print.
pub type Outcome<T = u8> = Result<T, Failure>;

impl Failure {
    /// Wrong use or configuration.
    pub fn usage(message: impl Into<String>) -> Failure {
        Failure { code: 2, message: message.into() }
    }

    /// Something could not be read or written.
    pub fn io(what: &str, error: &std::io::Error) -> Failure {
        let code = match error.kind() {
            std::io::ErrorKind::StorageFull => 3,
            std::io::ErrorKind::NotFound => 2,
            _ => 1,
        };
        Failure { code, message: format!("{what} ({})", error.kind()) }
    }
}

impl From<medpipe::etl_core::Error> for Failure {
    fn from(error: medpipe::etl_core::Error) -> Failure {
        Failure { code: error.exit_code(), message: error.to_string() }
    }
}

/// Whether standard output has its one JSON object.
static ANSWERED: AtomicBool = AtomicBool::new(false);

/// Prints one JSON object on standard output.
pub fn print_json(value: &impl Serialize) -> Outcome<()> {
    let text = serde_json::to_string_pretty(value)
        .map_err(|e| Failure { code: 1, message: format!("the answer cannot be written: {e}") })?;
    ANSWERED.store(true, Ordering::Relaxed);
    use std::io::Write;
    match writeln!(std::io::stdout(), "{text}") {
        // The reader has seen enough.
        Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        Err(e) => Err(Failure::io("standard output cannot be written", &e)),
        Ok(()) => Ok(()),
    }
}

/// The answer of a command that failed as a whole.
#[derive(Serialize)]
struct Failed<'a> {
    ok: bool,
    exit_code: u8,
    error: &'a str,
}

/// Ends a command that failed: says why, for people and, with `--json`, for machines.
pub fn fail(failure: &Failure) -> u8 {
    if failure.message.is_empty() {
        return failure.code;
    }
    eprintln!("medpipe: {}", failure.message);
    if wants_json() && !ANSWERED.load(Ordering::Relaxed) {
        let failed = Failed { ok: false, exit_code: failure.code, error: &failure.message };
        // What cannot be told there either is on standard error already.
        let _ = print_json(&failed);
    }
    failure.code
}

/// Ends a command line that is no valid one, or one that asks for help.
pub fn misused(error: &clap::Error) -> u8 {
    if error.use_stderr() && wants_json() {
        let text = error.to_string();
        let text = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
        let _ = print_json(&Failed { ok: false, exit_code: 2, error: text });
    }
    let _ = error.print();
    if error.use_stderr() { 2 } else { 0 }
}

/// Asked before the command line is understood, and of it alone.
fn wants_json() -> bool {
    std::env::args_os().skip(1).take_while(|a| a != "--").any(|a| a == "--json")
}

/// Prints a completion script.
pub fn completions(shell: clap_complete::Shell) -> Outcome {
    let mut command = crate::args::Cli::command();
    clap_complete::generate(shell, &mut command, "medpipe", &mut std::io::stdout());
    Ok(0)
}
