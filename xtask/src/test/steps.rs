//! The steps. One build directory and one feature set for all of them: another set would build the
//! dependencies again.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::report::Outcome;
use crate::meta::Workspace;
use crate::{
    conformance as conforming, fuzz as fuzzing, package as packaging, shell, tidy as tidying,
};

const EXAMPLES: &str = "medpipe-examples";

/// Seconds for each fuzz target in CI.
const FUZZ_SECONDS: u64 = 30;

pub fn format() -> Outcome {
    Outcome::one(shell::run(shell::cargo().args(["fmt", "--all", "--check"])))
}

pub fn clippy() -> Outcome {
    let args = [
        "clippy",
        "--quiet",
        "--locked",
        "--workspace",
        "--all-targets",
        "--all-features",
        "--",
        "-D",
        "warnings",
    ];
    Outcome::one(shell::run(shell::cargo().args(args)))
}

/// Unit and integration tests, under nextest if it is installed.
pub fn tests(shared: bool) -> Outcome {
    let mut command = shell::cargo();
    let nextest = shell::has_cargo_command("nextest");
    if nextest {
        command.args([
            "nextest",
            "run",
            "--locked",
            "--workspace",
            "--all-features",
            "--no-fail-fast",
            "--status-level",
            "slow",
        ]);
        if !shared {
            // The lines in which tests say that they were skipped.
            command.args(["--success-output", "final"]);
        }
    } else {
        command.args([
            "test",
            "--locked",
            "--workspace",
            "--all-features",
            "--no-fail-fast",
            "--lib",
            "--bins",
            "--tests",
        ]);
        if !shared {
            command.args(["--", "--nocapture"]);
        }
    }
    counted(&mut command, if nextest { nextest_counts } else { libtest_counts })
}

pub fn doc_tests() -> Outcome {
    counted(
        shell::cargo().args([
            "test",
            "--quiet",
            "--locked",
            "--workspace",
            "--all-features",
            "--no-fail-fast",
            "--doc",
        ]),
        libtest_counts,
    )
}

pub fn documentation() -> Outcome {
    let mut command = shell::cargo();
    command
        .args(["doc", "--quiet", "--locked", "--workspace", "--all-features", "--no-deps", "--lib"])
        .env("RUSTDOCFLAGS", "-D warnings");
    Outcome::one(shell::run(&mut command))
}

/// Crates with features build with none of them, too.
pub fn features(workspace: &Workspace) -> Outcome {
    let mut outcome = Outcome::counted(0, 0);
    for package in workspace.published().filter(|p| !p.features.is_empty()) {
        for set in [&["--no-default-features"][..], &[]] {
            let result = shell::run(
                shell::cargo()
                    .args(["check", "--quiet", "--locked", "-p", &package.name])
                    .args(set),
            );
            add(&mut outcome, &package.name, result);
        }
    }
    outcome
}

/// The official suites; none may pass fewer tests than recorded.
pub fn conformance(shared: bool) -> Outcome {
    if !shared {
        return Outcome::not_run("the shared data are not here");
    }
    let mut outcome = Outcome::counted(0, 0);
    for (name, result) in conforming::all() {
        add(&mut outcome, name, result);
    }
    outcome
}

/// Runs every example to its end.
pub fn examples() -> Outcome {
    let built = match built_examples() {
        Ok(built) => built,
        Err(message) => return Outcome::one(Err(message)),
    };
    let mut outcome = Outcome::counted(0, 0);
    for (name, path) in built {
        println!("-- example {name}");
        add(&mut outcome, &name, shell::run(Command::new(path).current_dir(shell::root())));
    }
    outcome
}

/// Builds as the tests were built, and asks cargo where the examples are.
fn built_examples() -> Result<Vec<(String, PathBuf)>, String> {
    let args = [
        "build",
        "--quiet",
        "--locked",
        "--workspace",
        "--all-features",
        "--bins",
        "--examples",
        "--message-format=json",
    ];
    let text = shell::output(shell::cargo().args(args))?;
    let mut found = Vec::new();
    for message in text.lines().filter_map(|l| serde_json::from_str::<Value>(l).ok()) {
        let ours = message["manifest_path"]
            .as_str()
            .is_some_and(|p| shell::root().join("examples/Cargo.toml") == *Path::new(p));
        if let (true, Some(name), Some(path)) =
            (ours, message["target"]["name"].as_str(), message["executable"].as_str())
        {
            found.push((name.to_owned(), PathBuf::from(path)));
        }
    }
    found.sort();
    if found.is_empty() { Err(format!("{EXAMPLES} has no examples")) } else { Ok(found) }
}

pub fn tidy() -> Outcome {
    Outcome::one(tidying::run(&[]))
}

pub fn package() -> Outcome {
    Outcome::one(packaging::run(&[]))
}

/// Licences, sources and duplicates of the dependencies; their advisories where the database can be had.
pub fn licences() -> Outcome {
    if !shell::has_cargo_command("deny") {
        return Outcome::not_run("cargo-deny is not installed");
    }
    let deny = |args: &[&str]| {
        shell::run(shell::cargo().args(["deny", "--log-level", "error"]).args(args))
    };
    let mut outcome = Outcome::counted(0, 0);
    add(&mut outcome, "licences", deny(&["check", "bans", "licenses", "sources"]));
    if deny(&["fetch", "db"]).is_ok() {
        let check = deny(&["check", "--disable-fetch", "advisories"]);
        add(&mut outcome, "advisories", check);
    } else {
        outcome.note = format!("{} advisories not checked: no database", outcome.note);
    }
    outcome
}

/// A short run of every fuzz target.
pub fn fuzz() -> Outcome {
    Outcome::one(fuzzing::run(&["--seconds".to_owned(), FUZZ_SECONDS.to_string()]))
}

fn add(outcome: &mut Outcome, name: &str, result: Result<(), String>) {
    match result {
        Ok(()) => outcome.passed += 1,
        Err(message) => {
            eprintln!("{message}");
            outcome.failed += 1;
            outcome.note = format!("{} {name}", outcome.note).trim().to_owned();
        }
    }
}

/// Runs tests, shows what they print except marks of skipped ones, and counts.
fn counted(command: &mut Command, counts: fn(&str) -> (u64, u64)) -> Outcome {
    let (success, lines) = match shell::lines(command, |line| !is_skip_mark(line)) {
        Ok(done) => done,
        Err(message) => return Outcome::one(Err(message)),
    };
    let (passed, failed) =
        lines.iter().map(|l| counts(&plain(l))).fold((0, 0), |(p, f), (a, b)| (p + a, f + b));
    let mut outcome = Outcome::counted(passed, failed);
    outcome.skipped = lines.iter().filter(|l| is_skip_mark(l)).count() as u64;
    if !success && failed == 0 {
        outcome.failed = 1;
        outcome.note = "did not build or did not run".to_owned();
    }
    outcome
}

/// What a test prints that needs the shared data and does not find them.
fn is_skip_mark(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("SKIPPED-SHARED:") || (line.starts_with("skipped:") && line.contains("shared"))
}

/// Without colours.
fn plain(line: &str) -> String {
    let mut text = String::new();
    let mut parts = line.split('\u{1b}');
    text.push_str(parts.next().unwrap_or_default());
    for part in parts {
        text.push_str(part.split_once('m').map_or("", |(_, rest)| rest));
    }
    text
}

/// `Summary [   1.2s] 5 tests run: 4 passed, 1 failed, 2 skipped`
fn nextest_counts(line: &str) -> (u64, u64) {
    if !line.trim_start().starts_with("Summary [") {
        return (0, 0);
    }
    let run = line.split("run:").nth(1).unwrap_or_default();
    (
        number_before(run, " passed"),
        number_before(run, " failed") + number_before(run, " timed out"),
    )
}

/// `test result: ok. 4 passed; 0 failed; ...`
fn libtest_counts(line: &str) -> (u64, u64) {
    if !line.starts_with("test result:") {
        return (0, 0);
    }
    (number_before(line, " passed"), number_before(line, " failed"))
}

fn number_before(line: &str, word: &str) -> u64 {
    line.split(word)
        .next()
        .filter(|_| line.contains(word))
        .and_then(|before| before.rsplit(' ').next())
        .and_then(|n| n.parse().ok())
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{is_skip_mark, libtest_counts, nextest_counts, plain};

    #[test]
    fn counts_are_read_from_what_runners_print() {
        assert_eq!(
            nextest_counts(
                "     Summary [   1.234s] 5 tests run: 4 passed (1 slow), 1 failed, 2 skipped"
            ),
            (4, 1)
        );
        assert_eq!(
            nextest_counts("     Summary [   1.234s] 5/9 tests run: 5 passed, 2 skipped"),
            (5, 0)
        );
        assert_eq!(libtest_counts("test result: FAILED. 4 passed; 2 failed; 0 ignored"), (4, 2));
        assert_eq!(libtest_counts("running 4 tests"), (0, 0));
        assert_eq!(plain("\u{1b}[1m\u{1b}[32m Summary\u{1b}[0m [x"), " Summary [x");
        assert!(is_skip_mark("    skipped: the shared data are not here"));
        assert!(!is_skip_mark("2 skipped"));
    }
}
