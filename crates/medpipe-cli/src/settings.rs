//! The effective configuration: flag > environment > file > default.

use std::fs;
use std::path::Path;

use medpipe::{Config, RunClock};

use crate::args::{ConfigArgs, FreeText};
use crate::commands::{Failure, Outcome};

/// Reads the file, when there is one, and puts flags and environment over it.
pub fn effective(args: &ConfigArgs) -> Outcome<Config> {
    let mut config = match &args.config {
        Some(path) => read(path)?,
        None => Config::default(),
    };
    if let Some(seed) = args.seed {
        config.run.seed = seed;
    }
    if let Some(threads) = args.threads {
        config.run.threads = threads;
    }
    let job = &mut config.job;
    job.strict |= args.strict;
    if let Some(share) = args.max_quarantined {
        job.max_quarantined = share;
    }
    if let Some(sensitivity) = args.sensitivity {
        job.sensitivity = sensitivity;
    }
    for (to, from) in [
        (&mut job.data_type, &args.data_type),
        (&mut job.source_system, &args.source_system),
        (&mut job.purpose, &args.purpose),
    ] {
        if let Some(text) = from {
            to.clone_from(text);
        }
    }
    match args.free_text {
        Some(FreeText::Remove) => job.policy.free_text = medpipe::phi_deid::FreeText::Remove,
        Some(FreeText::Redact) => job.policy.free_text = medpipe::phi_deid::FreeText::Redact,
        None => {}
    }
    job.check().map_err(Failure::usage)?;
    Ok(config)
}

fn read(path: &Path) -> Outcome<Config> {
    let text = fs::read_to_string(path).map_err(|e| {
        Failure::usage(format!("the configuration file cannot be read ({})", e.kind()))
    })?;
    toml::from_str(&text).map_err(|e| {
        let before = e.span().and_then(|s| text.get(..s.start)).unwrap_or("");
        let line = before.matches('\n').count() + 1;
        Failure::usage(format!("the configuration file is wrong at line {line}: {}", e.message()))
    })
}

/// Reads `--clock`; without it the system's clock.
pub fn clock(text: Option<&str>) -> Outcome<RunClock> {
    use chrono::{DateTime, Datelike, Timelike, Utc};
    let now: DateTime<Utc> = match text {
        Some(text) => DateTime::parse_from_rfc3339(text)
            .map_err(|_| Failure::usage("--clock is written 2026-01-31T12:00:00Z (RFC 3339)"))?
            .to_utc(),
        None => std::time::SystemTime::now().into(),
    };
    Ok(RunClock {
        year: now.year(),
        month: now.month() as u8,
        day: now.day() as u8,
        second: now.num_seconds_from_midnight(),
    })
}
