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

/// The 5,306 official R4 examples, by name.
#[allow(dead_code, reason = "used by tests of features")]
pub fn examples() -> Option<Vec<(String, Vec<u8>)>> {
    let path = file("data/fhir/hl7.fhir.r4.examples-4.0.1.tgz")?;
    let unpacked = flate2::read::GzDecoder::new(std::fs::File::open(path).expect("readable"));
    let mut found = unpack(unpacked, |name| {
        name.ends_with(".json")
            && !name.ends_with("/package.json")
            && !name.ends_with(".index.json")
    });
    found.sort();
    Some(found)
}

/// Files of the test suites whose path holds `folder` and ends so.
#[allow(dead_code, reason = "used by tests of features")]
pub fn suite_files(folder: &str, ending: &str) -> Option<Vec<(String, Vec<u8>)>> {
    let path = file("data/fhir/suites.tar.zst")?;
    let unpacked = zstd::Decoder::new(std::fs::File::open(path).expect("readable")).expect("zstd");
    Some(unpack(unpacked, |name| name.contains(folder) && name.ends_with(ending)))
}

fn unpack(from: impl std::io::Read, wanted: impl Fn(&str) -> bool) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in tar::Archive::new(from).entries().expect("a tar") {
        let mut entry = entry.expect("a whole tar");
        let name = entry.path().expect("a path").to_string_lossy().into_owned();
        if entry.header().entry_type().is_file() && wanted(&name) {
            let mut bytes = Vec::new();
            std::io::Read::read_to_end(&mut entry, &mut bytes).expect("readable");
            found.push((name, bytes));
        }
    }
    found
}
