//! Ctrl-C.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::commands::{Failure, Outcome};

/// The first Ctrl-C asks the work to stop, the second ends it at once. `what` says what is still going on.
pub fn stop_on_signal(what: &'static str) -> Outcome<Arc<AtomicBool>> {
    let stop = Arc::new(AtomicBool::new(false));
    let flag = Arc::clone(&stop);
    ctrlc::set_handler(move || {
        if flag.swap(true, Ordering::Relaxed) {
            std::process::exit(130);
        }
        eprintln!("medpipe: {what}; press again to end at once");
    })
    .map_err(|e| Failure { code: 1, message: format!("signals cannot be handled: {e}") })?;
    Ok(stop)
}
