//! Where the shared test data lies, if it does.

use std::io::Read as _;
use std::path::{Path, PathBuf};

/// The path of a shared file, or `None` (said on standard error) when the data is not there.
fn file(relative: &str) -> Option<PathBuf> {
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

/// Up to that many Bundles of a set, in the order of the archive.
pub fn bundles(set: &str, most: usize) -> Option<Vec<Vec<u8>>> {
    let path = file(&format!("data/fhir/{set}.tar.zst"))?;
    let unpacked = zstd::Decoder::new(std::fs::File::open(path).expect("readable")).expect("zstd");
    let mut found = Vec::new();
    for entry in tar::Archive::new(unpacked).entries().expect("a tar") {
        let mut entry = entry.expect("a whole tar");
        let is_json = entry.path().expect("a path").to_string_lossy().ends_with(".json");
        if found.len() < most && entry.header().entry_type().is_file() && is_json {
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("readable");
            found.push(bytes);
        }
    }
    Some(found)
}

/// A file of an archive of test suites, by the end of its path.
pub fn suite_file(ending: &str) -> Option<String> {
    let path = file("data/fhir/suites.tar.zst")?;
    let unpacked = zstd::Decoder::new(std::fs::File::open(path).expect("readable")).expect("zstd");
    for entry in tar::Archive::new(unpacked).entries().expect("a tar") {
        let mut entry = entry.expect("a whole tar");
        if entry.path().expect("a path").to_string_lossy().ends_with(ending) {
            let mut text = String::new();
            entry.read_to_string(&mut text).expect("text");
            return Some(text);
        }
    }
    panic!("the suites lack {ending}");
}
