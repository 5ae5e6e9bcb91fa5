//! Log lines on standard error.

use std::io::IsTerminal;

use tracing_subscriber::filter::LevelFilter;
use tracing_subscriber::fmt;

use crate::args::LogFormat;

/// Starts logging: warnings, with `-v` information, with `-vv` everything.
pub fn start(format: LogFormat, verbose: u8) {
    let level = match verbose {
        0 => LevelFilter::WARN,
        1 => LevelFilter::INFO,
        _ => LevelFilter::TRACE,
    };
    let colours = std::io::stderr().is_terminal();
    let base = fmt().with_max_level(level).with_ansi(colours).with_writer(std::io::stderr);
    // A second start (in tests) keeps the first.
    let _ = match format {
        LogFormat::Text => base.with_target(false).try_init(),
        LogFormat::Json => base.json().try_init(),
    };
}
