//! Progress bars: rate and remaining time, silent when not a terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar of bytes. `quiet` or a standard error that is no terminal makes it silent.
pub fn bytes(total: u64, quiet: bool) -> ProgressBar {
    let template = "{spinner} {msg} [{bar:32}] {bytes}/{total_bytes} {bytes_per_sec} {eta} left";
    make(total, quiet, template)
}

/// A bar of things.
pub fn items(total: u64, quiet: bool) -> ProgressBar {
    make(total, quiet, "{spinner} {msg} [{bar:32}] {pos}/{len} {per_sec} {eta} left")
}

fn make(total: u64, quiet: bool, template: &str) -> ProgressBar {
    let target = if quiet { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
    let bar = ProgressBar::with_draw_target(Some(total), target);
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style.progress_chars("=> "));
    }
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}
