//! The six stages on a synthetic population: what comes in as PHI leaves de-identified and traceable.
//!
//! `cargo run -p medpipe-examples --example six_stage_pipeline [-- OUT]`
//!
//! Without OUT the results go to a temporary folder that is removed at the end.

use std::error::Error;
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;

use medpipe::{Config, Pipeline, RunClock};

fn main() -> Result<(), Box<dyn Error>> {
    let temporary = tempfile::tempdir()?;
    let kept = std::env::args().nth(1).map(PathBuf::from);
    let out = kept.clone().unwrap_or_else(|| temporary.path().join("out"));

    let mut config = Config::default();
    config.run.patients = 12; // synthetic ones; `.input("bundles/").key(key)` takes yours
    config.run.seed = 7;
    config.job.purpose = "example".to_owned();
    let finished = Pipeline::new(config)
        .clock(RunClock { year: 2026, month: 1, day: 2, second: 0 })
        .out(&out)
        .run(&AtomicBool::new(false), &mut |_progress| ())?;

    let report = &finished.report;
    println!("{:<18} {:>9} {:>9} {:>11} {:>8}", "stage", "in", "out", "quarantined", "dropped");
    for stage in &report.stages {
        println!(
            "{:<18} {:>9} {:>9} {:>11} {:>8}",
            stage.name, stage.received, stage.emitted, stage.quarantined, stage.dropped
        );
    }
    let counts = report.counts;
    println!(
        "\nread {} = written {} + quarantined {} + dropped {} (resources that came again)",
        counts.read, counts.written, counts.quarantined, counts.dropped
    );
    let found: u64 = report.phi.paths.iter().map(|path| path.count).sum();
    println!("PHI found and removed in {found} places, most of it here:");
    for path in report.phi.paths.iter().take(5) {
        println!("  {:>5} x {:<8} {}", path.count, path.kind, path.path);
    }
    println!(
        "residue check: {:?}, {} resources looked at",
        report.residue.outcome, report.residue.checked
    );

    println!("\nwritten to the output folder:");
    for output in &report.outputs {
        println!("  {:>6} rows  {}", output.rows, output.name);
    }
    match kept {
        Some(out) => println!("\nopen {}", out.join("report.html").display()),
        None => println!("\ngive a folder as argument to keep it all, with report.html"),
    }
    if finished.exit_code != 0 {
        return Err(format!("the run ended with exit code {}", finished.exit_code).into());
    }
    Ok(())
}
