//! Finds the shared data beside the checkout.
#![allow(clippy::disallowed_methods)]

use std::path::{Path, PathBuf};

/// A file of the shared data; `None` (said aloud) when there is none and it is not required.
pub fn find(relative: &str) -> Option<PathBuf> {
    let named = std::env::var("MEDPIPE_SHARED").ok().map(PathBuf::from);
    let beside = || {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .ancestors()
            .map(|a| a.join("shared"))
            .find(|s| s.join("design").is_dir())
    };
    let found = named.or_else(beside).map(|root| root.join(relative)).filter(|p| p.exists());
    if found.is_none() {
        let required = std::env::var("MEDPIPE_REQUIRE_SHARED").is_ok_and(|v| v == "1");
        assert!(!required, "{relative} is required but not there");
        eprintln!("skipped: no shared data for {relative}");
    }
    found
}
