//! Finds the data set shared beside the checkout.

use std::path::{Path, PathBuf};

/// The shared folder: `MEDPIPE_SHARED`, or `shared` beside a parent folder. `None` (with a note) when
/// it is absent, unless `MEDPIPE_REQUIRE_SHARED=1`.
pub fn folder() -> Option<PathBuf> {
    let named = std::env::var("MEDPIPE_SHARED").ok().map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().map(|p| p.join("../shared"));
    let found = named.into_iter().chain(beside).find(|p| p.join("design").is_dir());
    if found.is_none() {
        let required = std::env::var("MEDPIPE_REQUIRE_SHARED").is_ok_and(|v| v == "1");
        assert!(!required, "the shared data is required and was not found");
        eprintln!("skipped: shared data not found");
    }
    found
}
