//! `medpipe phi`: find PHI in text, replace it, explain, and measure.

mod bench;
mod eval;
mod explain;
mod find;
mod ids;
mod known;
mod output;
mod policy;
mod redact;
mod redact_fhir;
mod redact_json;
mod redact_key;
mod reveal;
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
        PhiCommand::Reveal(args) => reveal::run(args),
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
    every_line(name, shape, |number, line| match line {
        Ok(item) => each(number, item),
        Err(why) => Err(Failure { code: 1, message: format!("line {number} {why}") }),
    })
}

/// As [`each_line`], but lines that are not of that shape are said and left out. Gives how many they are.
fn good_lines<T: DeserializeOwned>(
    name: &str,
    shape: &str,
    mut each: impl FnMut(usize, T) -> Outcome<()>,
) -> Outcome<u64> {
    /// So many are said one by one.
    const ALOUD: u64 = 100;
    let (mut good, mut bad) = (0u64, 0u64);
    every_line(name, shape, |number, line| match line {
        Ok(item) => {
            good += 1;
            each(number, item)
        }
        Err(why) => {
            bad += 1;
            if bad <= ALOUD {
                tracing::warn!("line {number} {why} (left out)");
            }
            Ok(())
        }
    })?;
    if bad > 0 && good == 0 {
        let message = format!("nothing of the input could be read: no line is {shape}");
        return Err(Failure { code: 1, message });
    }
    if bad > 0 {
        tracing::warn!("{good} lines were read, {bad} left out");
    }
    Ok(bad)
}

/// Calls `each` with every line that is not blank, or what is wrong with it.
fn every_line<T: DeserializeOwned>(
    name: &str,
    shape: &str,
    mut each: impl FnMut(usize, Result<T, String>) -> Outcome<()>,
) -> Outcome<()> {
    let (mut reader, mut bytes) = (reader(name)?, Vec::new());
    for number in 1.. {
        bytes.clear();
        let got = reader.read_until(b'\n', &mut bytes);
        if got.map_err(|e| Failure::io("the input cannot be read", &e))? == 0 {
            break;
        }
        let line = bytes.strip_prefix(b"\xEF\xBB\xBF").filter(|_| number == 1).unwrap_or(&bytes);
        if line.trim_ascii().is_empty() {
            continue;
        }
        let text = std::str::from_utf8(line).map_err(|e| {
            format!("is no UTF-8 at its byte {}; convert it first", e.valid_up_to() + 1)
        });
        let item = text.and_then(|text| {
            serde_json::from_str(text).map_err(|e| format!("is not {shape}: column {}", e.column()))
        });
        each(number, item)?;
    }
    Ok(())
}
