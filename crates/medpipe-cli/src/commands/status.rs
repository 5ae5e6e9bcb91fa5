//! `medpipe status`

use std::path::{Path, PathBuf};

use medpipe::adapter_files::OutState;
use medpipe::adapter_files::out::inspect;
use medpipe::run_report::Report;
use serde::Serialize;

use crate::args::StatusArgs;
use crate::commands::{Failure, Outcome, print_json};

#[derive(Serialize)]
struct Run {
    dir: PathBuf,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    exit_code: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    counts: Option<medpipe::run_report::Counts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    segments_done: Option<usize>,
}

#[derive(Serialize)]
struct Answer {
    runs: Vec<Run>,
}

/// Lists the runs in or below the directories.
pub fn status(args: &StatusArgs) -> Outcome {
    let mut runs = Vec::new();
    for dir in &args.dirs {
        look(dir, &mut runs)?;
        if let Ok(entries) = std::fs::read_dir(dir) {
            let mut below: Vec<PathBuf> = entries.flatten().map(|e| e.path()).collect();
            below.sort();
            for path in below.iter().filter(|p| p.is_dir()) {
                look(path, &mut runs)?;
            }
        }
    }
    if args.json {
        print_json(&Answer { runs })?;
        return Ok(0);
    }
    if runs.is_empty() {
        eprintln!("no runs here");
    }
    for run in &runs {
        let counts = run.counts.map_or(String::new(), |c| {
            format!(
                "read {} written {} quarantined {} dropped {}",
                c.read, c.written, c.quarantined, c.dropped
            )
        });
        let state = run.status.as_deref().unwrap_or(run.state);
        let done = run
            .segments_done
            .map_or(String::new(), |n| format!("{n} segments done; go on with --resume"));
        println!("{}  {state}  {counts}{done}", run.dir.display());
    }
    Ok(0)
}

fn look(dir: &Path, runs: &mut Vec<Run>) -> Outcome<()> {
    let state = inspect(dir).map_err(|e| Failure { code: 1, message: e.to_string() })?;
    let run = |state| Run {
        dir: dir.to_path_buf(),
        state,
        status: None,
        exit_code: None,
        counts: None,
        segments_done: None,
    };
    match state {
        OutState::Finished => {
            let report = std::fs::read(dir.join("report.json")).ok();
            let Some(report) = report.and_then(|bytes| Report::from_json(&bytes).ok()) else {
                return Ok(());
            };
            runs.push(Run {
                status: Some(report.status().as_str().to_owned()),
                exit_code: Some(report.exit_code()),
                counts: Some(report.counts),
                ..run("finished")
            });
        }
        OutState::Unfinished => {
            let journal =
                std::fs::read_to_string(dir.join(".run/journal.ndjson")).unwrap_or_default();
            runs.push(Run { segments_done: Some(journal.lines().count()), ..run("unfinished") });
        }
        _ => {}
    }
    Ok(())
}
