//! What is read: the shared data, found by `MEDPIPE_SHARED` or beside the checkout.

use std::io::Read;
use std::path::{Path, PathBuf};

use medpipe_fhir_model::Document;

/// The documents of a corpus.
pub type Corpus = Vec<Vec<u8>>;

pub const NAMES: [&str; 3] =
    ["Synthea bundles, minified", "Synthea bundles, as stored", "official examples"];

/// How many of the bundles are read.
const BUNDLES: usize = 49;

/// Loads a corpus by its name.
pub fn load(name: &str) -> Corpus {
    if name == NAMES[2] {
        let file = open("data/fhir/hl7.fhir.r4.examples-4.0.1.tgz");
        return files(flate2::read::GzDecoder::new(file), |name| {
            name.ends_with(".json")
                && !name.ends_with("/package.json")
                && !name.ends_with(".index.json")
        });
    }
    let file = open("data/fhir/synthea-r4-bulkserver.tar.zst");
    let mut bundles =
        files(zstd::Decoder::new(file).expect("zstd"), |name| name.ends_with(".json"));
    bundles.truncate(BUNDLES);
    if name == NAMES[0] {
        for bundle in &mut bundles {
            let document = Document::parse(bundle.clone()).expect("JSON");
            bundle.clear();
            document.root().write_to(bundle);
        }
    }
    bundles
}

/// A file of the shared data.
pub fn path(name: &str) -> PathBuf {
    shared().expect("the shared data: set MEDPIPE_SHARED").join(name)
}

fn open(name: &str) -> std::fs::File {
    std::fs::File::open(path(name)).expect("a file of the shared data")
}

fn shared() -> Option<PathBuf> {
    std::env::var_os("MEDPIPE_SHARED").map(PathBuf::from).or_else(|| {
        let up = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
        up.map(|folder| folder.join("../shared")).find(|shared| shared.join("design").is_dir())
    })
}

/// The wanted files of an archive, by name.
fn files(archive: impl Read, wanted: impl Fn(&str) -> bool) -> Corpus {
    let mut found = Vec::new();
    for entry in tar::Archive::new(archive).entries().expect("a tar") {
        let mut entry = entry.expect("a whole tar");
        let name = entry.path().expect("a path").to_string_lossy().into_owned();
        if entry.header().entry_type().is_file() && wanted(&name) {
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("readable");
            found.push((
                name,
                bytes.strip_prefix(b"\xef\xbb\xbf").map_or(bytes.clone(), <[u8]>::to_vec),
            ));
        }
    }
    found.sort();
    found.into_iter().map(|(_, bytes)| bytes).collect()
}
