//! What the caller asks for.

use std::path::PathBuf;

use crate::{Failure, USAGE};

/// Options of `main-job`.
pub struct Options {
    /// Bundles for speed.
    pub data: PathBuf,
    /// Bundles for the growth of memory.
    pub memory: Option<PathBuf>,
    /// Measurements.
    pub runs: usize,
    /// Threads of the run.
    pub threads: usize,
    /// The program to measure.
    pub medpipe: Option<PathBuf>,
    /// A missed limit is a failure.
    pub check: bool,
}

/// Reads the words after the program's name.
pub fn parse(args: &[String]) -> Result<Options, Failure> {
    let mut data = None;
    let mut options = Options {
        data: PathBuf::new(),
        memory: None,
        runs: 5,
        threads: 2,
        medpipe: None,
        check: false,
    };
    let mut words = args.iter().skip(1);
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| format!("{word} needs a value\n{USAGE}"));
        match word.as_str() {
            "--data" => data = Some(value()?.into()),
            "--memory" => options.memory = Some(value()?.into()),
            "--runs" => options.runs = value()?.parse::<usize>()?.max(1),
            "--threads" => options.threads = value()?.parse()?,
            "--medpipe" => options.medpipe = Some(value()?.into()),
            "--check" => options.check = true,
            _ => return Err(format!("{word} is not known\n{USAGE}").into()),
        }
    }
    options.data = data.ok_or_else(|| format!("--data is missing\n{USAGE}"))?;
    Ok(options)
}
