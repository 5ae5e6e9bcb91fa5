//! `medpipe phi`: find PHI in text, replace it, explain, and measure.

mod bench;
mod eval;
mod explain;
mod find;
mod known;
mod output;
mod policy;
mod redact;
mod redact_fhir;
mod redact_key;
mod score;

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};

use medpipe::phi_detect::{Detector, Mode};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::args_phi::{PhiCommand, PhiMode, PolicyCommand, TextFormat};
use crate::commands::{Failure, Outcome};

/// Finds, replaces, explains or measures.
pub fn phi(command: &PhiCommand) -> Outcome {
    match command {
        PhiCommand::Detect(args) => find::run(args),
        PhiCommand::Redact(args) => redact::run(args),
        PhiCommand::Policy(PolicyCommand::Show { name }) => policy::show(name),
        PhiCommand::Policy(PolicyCommand::Draft { table, rows }) => policy::draft(table, *rows),
        PhiCommand::Explain(args) => explain::run(args),
        PhiCommand::Eval(args) => eval::run(args),
        PhiCommand::Bench(args) => bench::run(args),
    }
}

fn detector(mode: PhiMode) -> Detector {
    let mode = match mode {
        PhiMode::Balanced => Mode::Balanced,
        PhiMode::Strict => Mode::Strict,
    };
    Detector::builder().mode(mode).build()
}

fn format_of(name: &str, asked: Option<TextFormat>) -> TextFormat {
    asked.unwrap_or(match name.rsplit_once('.') {
        Some((_, "jsonl" | "ndjson")) => TextFormat::Jsonl,
        _ => TextFormat::Text,
    })
}

fn unwritable(error: &io::Error) -> Failure {
    match error.kind() {
        // The reader has seen enough.
        io::ErrorKind::BrokenPipe => Failure { code: 0, message: String::new() },
        _ => Failure::io("the output cannot be written", error),
    }
}

/// Writes a value as a line of JSON.
fn write_line(out: &mut dyn Write, value: &impl Serialize) -> Outcome<()> {
    let mut line = serde_json::to_vec(value)
        .map_err(|e| Failure { code: 1, message: format!("a line cannot be written: {e}") })?;
    line.push(b'\n');
    out.write_all(&line).map_err(|e| unwritable(&e))
}

fn reader(name: &str) -> Outcome<Box<dyn BufRead>> {
    if name == "-" {
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let file = File::open(name).map_err(|e| Failure::io("the input cannot be opened", &e))?;
    Ok(Box::new(BufReader::new(file)))
}

/// The whole of a text file.
fn read_text(name: &str) -> Outcome<String> {
    let mut bytes = Vec::new();
    reader(name)?
        .read_to_end(&mut bytes)
        .map_err(|e| Failure::io("the input cannot be read", &e))?;
    String::from_utf8(bytes).map_err(|e| Failure {
        code: 1,
        message: format!(
            "the input is no UTF-8 at byte {}; convert it first",
            e.utf8_error().valid_up_to()
        ),
    })
}

/// Calls `each` with every line of a JSON Lines file and its number. `shape` says what a line must be.
fn each_line<T: DeserializeOwned>(
    name: &str,
    shape: &str,
    mut each: impl FnMut(usize, T) -> Outcome<()>,
) -> Outcome<()> {
    for (number, line) in reader(name)?.lines().enumerate() {
        let line = line.map_err(|e| Failure::io("the input cannot be read", &e))?;
        if line.trim().is_empty() {
            continue;
        }
        let item = serde_json::from_str(&line).map_err(|e| Failure {
            code: 1,
            message: format!("line {} is not {shape}: column {}", number + 1, e.column()),
        })?;
        each(number + 1, item)?;
    }
    Ok(())
}
