//! The whole run beside the parsing of the same bytes, and its memory on little and on much.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use medpipe_benches::median;

use crate::Failure;
use crate::args::Options;
use crate::files::{json_files, megabytes};
use crate::subject::{Measured, Subject};
use crate::work::Work;

/// The run may take this many times as long as the yardstick.
const RATIO_LIMIT: f64 = 6.5;
/// Peak memory of the run, in megabytes.
const PEAK_LIMIT: f64 = 400.0;
/// Peak memory on all files over that on the first ones.
const GROWTH_LIMIT: f64 = 1.2;
/// How many files the first ones are.
const FIRST: usize = 100;

/// Measures and prints; true when every limit is kept, or none was to be checked.
pub fn run(options: &Options) -> Result<bool, Failure> {
    let subject = Subject::find(options)?;
    let mut kept = speed(&subject, options)?;
    if let Some(dir) = &options.memory {
        kept &= growth(&subject, dir, options.runs)?;
    }
    Ok(kept || !options.check)
}

fn speed(subject: &Subject, options: &Options) -> Result<bool, Failure> {
    let files = json_files(&options.data)?;
    let mb = megabytes(&files)?;
    // One unmeasured round: files come from the disk cache afterwards, for both sides.
    parse_all(&files)?;
    let read = subject.run(&[&options.data])?.read;
    println!("{} files, {mb:.1} MB, {read} resources, median of {}\n", files.len(), options.runs);

    // In turn, so that a busy moment of the machine hits both sides.
    let (mut yardstick, mut runs) = (Vec::new(), Vec::new());
    let (mut parse_work, mut run_work) = (0.0, 0.0);
    for _ in 0..options.runs {
        let before = Work::so_far();
        yardstick.push(parse_all(&files)?);
        let between = Work::so_far();
        runs.push(subject.run(&[&options.data])?);
        parse_work += between.own - before.own;
        run_work += Work::so_far().children - between.children;
    }
    let walls: Vec<f64> = runs.iter().map(|run| run.wall).collect();
    let (parse, wall) = (median(&yardstick), median(&walls));
    let ratio = wall / parse;
    row("serde_json::Value, 1 thread", parse, mb, &yardstick);
    row(&format!("medpipe run, {} threads", options.threads), wall, mb, &walls);
    println!();
    let mut kept = verdict("run / yardstick", ratio, "x", RATIO_LIMIT);
    if parse_work > 0.0 {
        // Hardly changes when other programs take the processors; the time on the clock does.
        let ratio = run_work / parse_work;
        println!("{:<28} {ratio:>7.2} x    over all threads", "the same in processor time");
    }
    match peak(&runs) {
        Some(peak) => kept &= verdict("peak memory", peak, "MB", PEAK_LIMIT),
        None => println!("peak memory: the system does not tell it"),
    }
    Ok(kept)
}

/// Peak memory must depend on the run's settings, not on how much there is to read.
fn growth(subject: &Subject, dir: &Path, runs: usize) -> Result<bool, Failure> {
    let files = json_files(dir)?;
    let first = files.get(..FIRST.min(files.len())).unwrap_or_default();
    let (mut few, mut all) = (Vec::new(), Vec::new());
    for _ in 0..runs {
        few.push(subject.run(first)?);
        all.push(subject.run(&[dir])?);
    }
    println!();
    for (runs, files) in [(&few, first), (&all, files.as_slice())] {
        let walls: Vec<f64> = runs.iter().map(|run| run.wall).collect();
        let name = format!("medpipe run, {} files", files.len());
        row(&name, median(&walls), megabytes(files)?, &walls);
    }
    let (Some(few), Some(all)) = (peak(&few), peak(&all)) else {
        println!("peak memory: the system does not tell it");
        return Ok(true);
    };
    println!("\npeak memory, median: {few:.0} MB on the first {}, {all:.0} MB on all", first.len());
    Ok(verdict("peak on all / on the first", all / few, "x", GROWTH_LIMIT))
}

/// Seconds that one thread needs to parse every file into a `serde_json::Value` and drop it; reading is not counted.
fn parse_all(files: &[PathBuf]) -> Result<f64, Failure> {
    let mut seconds = 0.0;
    for file in files {
        let bytes = fs::read(file)?;
        let begin = Instant::now();
        let value: serde_json::Value = serde_json::from_slice(&bytes)?;
        drop(std::hint::black_box(value));
        seconds += begin.elapsed().as_secs_f64();
    }
    Ok(seconds)
}

fn peak(runs: &[Measured]) -> Option<f64> {
    let peaks: Option<Vec<f64>> = runs.iter().map(|run| run.peak).collect();
    peaks.map(|peaks| median(&peaks))
}

fn row(name: &str, seconds: f64, mb: f64, all: &[f64]) {
    let most = all.iter().copied().fold(0.0, f64::max);
    let (least, speed) = (least(all), mb / seconds);
    println!("{name:<28} {seconds:>7.2} s {speed:>7.1} MB/s   ({least:.2} - {most:.2} s)");
}

fn least(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::INFINITY, f64::min)
}

fn verdict(what: &str, value: f64, unit: &str, limit: f64) -> bool {
    let kept = value <= limit;
    let word = if kept { "kept" } else { "MISSED" };
    println!("{what:<28} {value:>7.2} {unit:<4} limit {limit} {unit}: {word}");
    kept
}
