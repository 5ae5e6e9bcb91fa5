//! `cargo xtask conformance SUITE`: the official suites, and the scores that may only rise.
//!
//! The recorded score of each suite stands in `docs/conformance/<suite>.json`, in the form that `--json` prints.
//! A run fails when it passes fewer than recorded; `--record` writes what it found, when that is no fewer.
//! `sof --report=FILE` writes the `test_report.json` that the implementations page of SQL on FHIR reads.

mod fhirpath;
mod roundtrip;
mod sof;
mod xml;

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::codegen::source;
use crate::shell;

/// What a suite found.
pub struct Score {
    suite: &'static str,
    passed: usize,
    failures: Vec<String>,
}

impl Score {
    /// Nothing run yet.
    pub fn new(suite: &'static str) -> Score {
        Score { suite, passed: 0, failures: Vec::new() }
    }

    /// Counts a test; of a failed one the name and the reason are kept.
    pub fn add(&mut self, name: &str, outcome: Result<(), String>) {
        match outcome {
            Ok(()) => self.passed += 1,
            Err(reason) => self.failures.push(format!("{name}: {reason}")),
        }
    }

    /// How many tests were run.
    pub fn total(&self) -> usize {
        self.passed + self.failures.len()
    }

    fn to_json(&self) -> Value {
        let mut failures = self.failures.clone();
        failures.sort();
        json!({
            "suite": self.suite,
            "passed": self.passed,
            "failed": failures.len(),
            "total": self.total(),
            "failures": failures,
        })
    }
}

/// A suite: its name and what runs it on the shared data.
type Suite = (&'static str, fn(&Path) -> Result<Score, String>);

const SUITES: &[Suite] = &[
    ("fhirpath", fhirpath::run),
    ("roundtrip", roundtrip::run),
    ("sof", sof::run),
    ("xml", xml::run),
];

const USAGE: &str =
    "usage: cargo xtask conformance SUITE [--json] [--record], sof also [--report=FILE]";

/// Runs one suite.
pub fn run(args: &[String]) -> Result<(), String> {
    let (flags, names): (Vec<&String>, Vec<&String>) =
        args.iter().partition(|a| a.starts_with("--"));
    let has = |flag: &str| flags.iter().any(|given| *given == flag);
    let [name] = names.as_slice() else { return Err(usage()) };
    let report = flags.iter().find_map(|flag| flag.strip_prefix("--report="));
    let is_known = |flag: &str| {
        ["--json", "--record"].contains(&flag) || (flag.starts_with("--report=") && *name == "sof")
    };
    if flags.iter().any(|flag| !is_known(flag)) {
        return Err(usage());
    }
    let suite = SUITES.iter().find(|suite| suite.0 == name.as_str()).ok_or_else(usage)?;
    let shared = source::shared().ok_or("the shared data are not here; set MEDPIPE_SHARED")?;
    if let Some(file) = report {
        let text = format!("{:#}\n", sof::report(&shared)?);
        std::fs::write(file, text).map_err(|error| format!("{file}: {error}"))?;
    }
    let score = suite.1(&shared)?;
    let found = score.to_json();
    if has("--json") {
        println!("{found}");
    } else {
        for failure in score.failures.iter().take(20) {
            println!("{failure}");
        }
        println!("{}: {} of {} passed", score.suite, score.passed, score.total());
    }
    let recorded = recorded(suite.0)?;
    if (score.passed as u64) < recorded {
        return Err(format!(
            "{}: {} passed, but {recorded} are recorded",
            score.suite, score.passed
        ));
    }
    if has("--record") {
        let text = format!("{found:#}\n");
        std::fs::write(record(suite.0), text)
            .map_err(|error| format!("{}: {error}", score.suite))?;
    }
    Ok(())
}

fn usage() -> String {
    let names: Vec<&str> = SUITES.iter().map(|suite| suite.0).collect();
    format!("{USAGE}\nsuites: {}", names.join(", "))
}

fn record(suite: &str) -> PathBuf {
    shell::root().join("docs/conformance").join(format!("{suite}.json"))
}

/// How many passed when the score was last recorded; none when it never was.
fn recorded(suite: &str) -> Result<u64, String> {
    let Ok(text) = std::fs::read_to_string(record(suite)) else { return Ok(0) };
    let value: Value = serde_json::from_str(&text).map_err(|e| format!("{suite}.json: {e}"))?;
    value["passed"].as_u64().ok_or_else(|| format!("{suite}.json: no number passed"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_round_trip_is_as_good_as_recorded() {
        let Some(shared) = super::source::shared() else {
            let required = std::env::var("MEDPIPE_REQUIRE_SHARED");
            assert_ne!(required.as_deref(), Ok("1"), "the shared data are not here");
            eprintln!("skipped: the shared data are not here");
            return;
        };
        let found = super::roundtrip::run(&shared).map(|score| score.passed as u64);
        let pair = (found, super::recorded("roundtrip"));
        assert!(matches!(&pair, (Ok(found), Ok(recorded)) if found >= recorded), "{pair:?}");
    }
}
