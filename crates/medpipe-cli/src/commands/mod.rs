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

use clap::CommandFactory;

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

/// Prints one JSON object on standard output.
pub fn print_json(value: &impl serde::Serialize) -> Outcome<()> {
    let text = serde_json::to_string_pretty(value)
        .map_err(|e| Failure { code: 1, message: format!("the answer cannot be written: {e}") })?;
    use std::io::Write;
    match writeln!(std::io::stdout(), "{text}") {
        // The reader has seen enough.
        Err(e) if e.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        Err(e) => Err(Failure::io("standard output cannot be written", &e)),
        Ok(()) => Ok(()),
    }
}

/// Prints a completion script.
pub fn completions(shell: clap_complete::Shell) -> Outcome {
    let mut command = crate::args::Cli::command();
    clap_complete::generate(shell, &mut command, "medpipe", &mut std::io::stdout());
    Ok(0)
}
