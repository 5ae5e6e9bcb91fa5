#![allow(clippy::disallowed_methods)]
//! Finds the shared data beside the checkout; tests that need it are skipped when it is absent.

use std::path::{Path, PathBuf};

pub fn folder() -> Option<PathBuf> {
    let named = std::env::var_os("MEDPIPE_SHARED").map(PathBuf::from);
    let beside = || {
        let up = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
        up.map(|a| a.join("../shared")).find(|s| s.join("design").is_dir())
    };
    let found = named.or_else(beside).filter(|f| f.is_dir());
    let required = std::env::var_os("MEDPIPE_REQUIRE_SHARED").is_some_and(|v| v == "1");
    assert!(found.is_some() || !required, "shared data is required and absent");
    if found.is_none() {
        eprintln!("skipped: no shared data");
    }
    found
}

pub fn text(path: &str) -> Option<String> {
    let path = folder()?.join(path);
    Some(std::fs::read_to_string(path).unwrap())
}
