//! `medpipe-benches`: the main job beside its yardstick, in one run.

mod args;
mod files;
mod main_job;
mod subject;
mod unpack;
mod work;

use std::process::ExitCode;

const USAGE: &str = "usage:
  medpipe-benches main-job --data DIR [--memory DIR] [--runs N] [--threads N] [--medpipe FILE] [--check]
      --data DIR       bundles for the speed of the whole run
      --memory DIR     bundles for the growth of memory: the first 100 against all of them
      --runs N         measurements, of which the median counts (5)
      --threads N      threads of the run (2)
      --medpipe FILE   the program to measure; without it, it is built
      --check          exit with 1 when a limit is missed
  medpipe-benches unpack ARCHIVE DIR
      unpacks a .tar.zst into DIR";

/// Why a command stopped.
type Failure = Box<dyn std::error::Error>;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let result = match args.first().map(String::as_str) {
        Some("main-job") => args::parse(&args).and_then(|options| main_job::run(&options)),
        Some("unpack") => unpack::run(&args),
        _ => Err(USAGE.into()),
    };
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::from(2)
        }
    }
}
