//! Where the shared test data lies, if it does.

use std::path::{Path, PathBuf};

/// The path of a shared file, or `None` (said on standard error) when the data is not there.
pub fn file(relative: &str) -> Option<PathBuf> {
    let root = std::env::var_os("MEDPIPE_SHARED").map(PathBuf::from).or_else(|| {
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .ancestors()
            .map(|folder| folder.join("../shared"))
            .find(|shared| shared.join("design").is_dir())
    });
    let found = root.map(|root| root.join(relative)).filter(|path| path.exists());
    if found.is_none() {
        let required = std::env::var_os("MEDPIPE_REQUIRE_SHARED").is_some_and(|value| value == "1");
        assert!(!required, "shared data is required and {relative} is missing");
        eprintln!("skipped: shared data {relative} is missing");
    }
    found
}
