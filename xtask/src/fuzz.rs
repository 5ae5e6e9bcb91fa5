//! `cargo xtask fuzz`: libFuzzer targets on the stable compiler.
//!
//! `fuzz/` is a workspace of its own, so that its flags and its C++ runtime touch nothing else. Crashing inputs
//! land in `fuzz/artifacts/<target>`, found inputs in `fuzz/corpus/<target>`; both are ignored by git.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::shell;

const USAGE: &str = "usage: cargo xtask fuzz [--seconds N] [TARGET]";

/// Coverage counters and comparisons for libFuzzer; the address sanitizer; overflow and debug checks.
const FLAGS: &str = "-Cpasses=sancov-module \
    -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
    -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares \
    -Zsanitizer=address \
    -Cdebug-assertions -Coverflow-checks --cfg fuzzing";

/// Runs one target or all of them.
pub fn run(args: &[String]) -> Result<(), String> {
    let mut seconds = 600;
    let mut chosen = None;
    let mut rest = args.iter();
    while let Some(arg) = rest.next() {
        match arg.as_str() {
            "--seconds" => seconds = rest.next().and_then(|n| n.parse().ok()).ok_or(USAGE)?,
            name if !name.starts_with('-') && chosen.is_none() => chosen = Some(name.to_owned()),
            _ => return Err(USAGE.to_owned()),
        }
    }
    let all = targets()?;
    let wanted: Vec<String> = match chosen {
        Some(name) if all.contains(&name) => vec![name],
        Some(_) => return Err(format!("no such target; there are: {}", all.join(", "))),
        None => all,
    };
    build()?;
    // A failure of one target keeps no other from being run.
    let failed: Vec<String> =
        wanted.iter().filter_map(|target| fuzz(target, seconds).err()).collect();
    if failed.is_empty() { Ok(()) } else { Err(failed.join("; ")) }
}

/// Names of the targets: the files in `fuzz/targets`.
pub fn targets() -> Result<Vec<String>, String> {
    let mut names: Vec<String> = fs::read_dir(folder().join("targets"))
        .map_err(|e| format!("fuzz/targets: {e}"))?
        .filter_map(Result::ok)
        .filter_map(|e| e.path().file_stem().and_then(|s| s.to_str()).map(str::to_owned))
        .collect();
    names.sort();
    Ok(names)
}

fn folder() -> PathBuf {
    shell::root().join("fuzz")
}

fn target_dir() -> PathBuf {
    let shared = std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| shell::root().join("target"), PathBuf::from);
    shared.join("fuzz")
}

/// A target triple is named so that the flags reach the targets and not the build scripts.
fn host() -> Result<String, String> {
    let text = shell::output(Command::new("rustc").arg("-vV"))?;
    text.lines()
        .find_map(|l| l.strip_prefix("host: "))
        .map(str::to_owned)
        .ok_or("rustc names no host".to_owned())
}

fn build() -> Result<(), String> {
    let mut command = shell::cargo();
    command
        .current_dir(folder())
        .args(["build", "--release", "--bins", "--target", &host()?])
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", FLAGS)
        .env("CARGO_TARGET_DIR", target_dir());
    shell::run(&mut command)
}

fn fuzz(target: &str, seconds: u64) -> Result<(), String> {
    let corpus = folder().join("corpus").join(target);
    let artifacts = folder().join("artifacts").join(target);
    let seeds = folder().join("seeds").join(target);
    for dir in [&corpus, &artifacts] {
        fs::create_dir_all(dir).map_err(|e| format!("fuzz: {e}"))?;
    }
    let mut command = Command::new(target_dir().join(host()?).join("release").join(target));
    command
        .current_dir(folder())
        .arg(&corpus)
        .args(seeds.is_dir().then_some(&seeds))
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-artifact_prefix={}/", artifacts.display()))
        .args(["-rss_limit_mb=2048", "-timeout=20", "-print_final_stats=1", "-verbosity=0"]);
    let dictionary = folder().join("fhir.dict");
    if dictionary.is_file() {
        command.arg(format!("-dict={}", dictionary.display()));
    }
    let (passed, lines) = shell::lines(&mut command, |_| false)?;
    let executed = lines
        .iter()
        .find_map(|l| l.strip_prefix("stat::number_of_executed_units:"))
        .unwrap_or("?")
        .trim();
    if !passed {
        // The failure stands at the end; before it is what libFuzzer tells of its progress.
        for line in lines.iter().skip(lines.len().saturating_sub(80)) {
            eprintln!("{line}");
        }
        return Err(format!(
            "fuzz: {target} failed after {executed} inputs; the input is in fuzz/artifacts/{target}"
        ));
    }
    println!("fuzz: {target}: {executed} inputs in {seconds} seconds, no failure");
    Ok(())
}
