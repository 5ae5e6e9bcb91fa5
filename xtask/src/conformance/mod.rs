//! `cargo xtask conformance SUITE`: the official suites, and the scores that may only rise.
//!
//! The recorded score of each suite stands in `docs/conformance/<suite>.json`, in the form that `--json` prints.
//! A run fails when it passes fewer than recorded; `--record` writes what it found, when that is no fewer.
//! `sof --record` also writes the `test_report.json` there that the implementations page of SQL on FHIR reads;
//! `sof --report=FILE` writes it elsewhere.

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

    fn print(&self) {
        for failure in self.failures.iter().take(20) {
            println!("{failure}");
        }
        println!("{}: {} of {} passed", self.suite, self.passed, self.total());
    }

    /// An error when fewer passed than are recorded.
    fn compare(&self) -> Result<(), String> {
        let recorded = recorded(self.suite)?;
        if self.passed as u64 >= recorded {
            return Ok(());
        }
        Err(format!("{}: {} passed, but {recorded} are recorded", self.suite, self.passed))
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
    let score = suite.1(&shared)?;
    let found = score.to_json();
    if has("--json") {
        println!("{found}");
    } else {
        score.print();
    }
    score.compare()?;
    let published = record("test_report");
    let report = report
        .map(Path::new)
        .or_else(|| (has("--record") && *name == "sof").then_some(published.as_path()));
    if let Some(file) = report {
        let text = format!("{:#}\n", sof::report(&shared)?);
        std::fs::write(file, text).map_err(|error| format!("{}: {error}", file.display()))?;
    }
    if has("--record") {
        let text = format!("{found:#}\n");
        std::fs::write(record(suite.0), text)
            .map_err(|error| format!("{}: {error}", score.suite))?;
    }
    Ok(())
}

/// Runs all suites against their recorded scores.
pub fn all() -> impl Iterator<Item = (&'static str, Result<(), String>)> {
    SUITES.iter().map(|(name, suite)| {
        let shared = source::shared().ok_or("the shared data are not here");
        let outcome = shared.map_err(str::to_owned).and_then(|shared| {
            let score = suite(&shared)?;
            score.print();
            score.compare()
        });
        (*name, outcome)
    })
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
    use super::Score;

    #[test]
    fn a_score_below_the_recorded_one_is_an_error() {
        let mut score = Score::new("sof");
        score.add("one", Ok(()));
        score.add("two", Err("differs".to_owned()));
        assert_eq!(score.to_json()["failures"][0], "two: differs");
        assert!(score.compare().is_err_and(|e| e.contains("134 are recorded")));
    }
}
