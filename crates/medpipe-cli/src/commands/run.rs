//! `medpipe run`

use medpipe::adapter_files::keyfile;
use medpipe::phi_deid::Key;
use medpipe::{Finished, Pipeline, Progress};

use crate::args::RunArgs;
use crate::commands::signal::stop_on_signal;
use crate::commands::{Failure, Outcome, print_json};
use crate::{progress, settings};

/// Runs the pipeline.
pub fn run(args: &RunArgs, quiet: bool) -> Outcome {
    let config = settings::effective(&args.config)?;
    let clock = match (&args.clock, args.resume) {
        // A resumed run takes the clock of the one it resumes.
        (None, true) => None,
        (text, _) => Some(settings::clock(text.as_deref())?),
    };
    let mut pipeline = Pipeline::new(config)
        .out(&args.out)
        .resume(args.resume)
        .overwrite(args.overwrite)
        .dry_run(args.dry_run);
    if let Some(clock) = clock {
        pipeline = pipeline.clock(clock);
    }
    for input in &args.input {
        pipeline = pipeline.input(input);
    }
    pipeline = match (&args.key_file, args.input.is_empty()) {
        (Some(path), _) => {
            let file = keyfile::read(path).map_err(|e| Failure::usage(e.to_string()))?;
            if file.readable_by_others() {
                tracing::warn!("the key file can be read by others: chmod 600 it");
            }
            pipeline.key(key(file.bytes())?)
        }
        (None, true) => pipeline,
        (None, false) => {
            let text = "no --key-file: a random key is used once; pseudonyms will match no other run and --resume is not possible";
            tracing::warn!("{text}");
            pipeline.random_key(random_key()?)
        }
    };
    if args.show_paths {
        show_paths(&args.input)?;
    }
    let stop = stop_on_signal("finishing the segment at hand")?;
    let bar = progress::bytes(0, quiet || args.json);
    bar.set_message("processing");
    let mut watch = |event: Progress| match event {
        Progress::Started { bytes, .. } => bar.set_length(bytes),
        Progress::Segment { bytes, .. } => bar.inc(bytes),
        Progress::Finishing => bar.set_message("finishing"),
        _ => {}
    };
    let finished = pipeline.run(&stop, &mut watch);
    bar.finish_and_clear();
    let finished = finished?;
    if args.json {
        print_json(&finished.report)?;
    } else if !quiet {
        tell(args, &finished);
    }
    explain(&finished);
    Ok(finished.exit_code)
}

/// A key for one run.
fn random_key() -> Outcome<Key> {
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes)
        .map_err(|_| Failure { code: 1, message: "the system gave no random bytes".into() })?;
    key(&bytes)
}

fn key(bytes: &[u8]) -> Outcome<Key> {
    Key::from_bytes(bytes).map_err(|e| Failure::usage(e.to_string()))
}

fn show_paths(inputs: &[String]) -> Outcome<()> {
    use medpipe::adapter_files::{InputSpec, resolve};
    let files = resolve(&InputSpec::new(inputs.to_vec()));
    for file in files.map_err(|e| Failure::usage(e.to_string()))? {
        eprintln!("{}  {}", file.label(), file.path.display());
    }
    Ok(())
}

/// The closing words, for people.
fn tell(args: &RunArgs, finished: &Finished) {
    let (report, counts) = (&finished.report, &finished.report.counts);
    eprintln!(
        "{}: read {} = written {} + quarantined {} + dropped {}",
        report.status().as_str(),
        counts.read,
        counts.written,
        counts.quarantined,
        counts.dropped
    );
    if let Some(head) = &finished.info.audit {
        eprintln!("audit head {}:{} (note it down elsewhere)", head.size, head.root);
    }
    if finished.exit_code == 130 {
        eprintln!("interrupted; go on with --resume");
    } else if args.dry_run {
        eprintln!("dry run: nothing was written");
    } else {
        eprintln!("report: {}", args.out.join("report.html").display());
    }
    eprintln!("{:.1} s with {} threads", finished.info.wall_seconds, finished.info.threads);
}

/// Why a run was stopped; said however quiet it is to be.
fn explain(finished: &Finished) {
    for stage in &finished.report.stages {
        for failure in &stage.failures {
            eprintln!("medpipe: stopped at {}: {failure}", stage.name);
            if stage.name == "ingestion" {
                for path in finished.report.phi.paths.iter().take(10) {
                    eprintln!("  {} at {} ({})", path.kind, path.path, path.count);
                }
            }
        }
    }
}
