//! Finds and unpacks the R4 definitions.

use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The bundles of definitions, by name (`resources`, `valuesets`, ...).
pub struct Definitions {
    bundles: BTreeMap<String, Value>,
}

/// The definitions as published: the package of official examples has them among its bundles.
const PACKAGE: &str = "data/fhir/hl7.fhir.r4.examples-4.0.1.tgz";

const WANTED: [&str; 6] =
    ["resources", "types", "valuesets", "v3-valuesets", "v2-valuesets", "searchParams"];

impl Definitions {
    /// The resources of one type in one bundle.
    pub fn resources<'a>(
        &'a self,
        bundle: &str,
        resource_type: &'a str,
    ) -> impl Iterator<Item = &'a Value> {
        self.bundles
            .get(bundle)
            .and_then(|b| b["entry"].as_array())
            .into_iter()
            .flatten()
            .map(|entry| &entry["resource"])
            .filter(move |resource| resource["resourceType"] == resource_type)
    }
}

/// The folder with the shared data: `MEDPIPE_SHARED`, else a folder `shared` beside the checkout; none when neither is there.
pub fn shared() -> Option<PathBuf> {
    if let Some(set) = std::env::var_os("MEDPIPE_SHARED") {
        return Some(PathBuf::from(set));
    }
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .map(|up| up.join("shared"))
        .find(|candidate| candidate.join("design").is_dir())
}

/// Reads the definitions from the shared folder.
pub fn read(shared: &Path) -> Result<Definitions, String> {
    let failed = |error: std::io::Error| format!("cannot read the R4 definitions: {error}");
    let file = std::fs::File::open(shared.join(PACKAGE)).map_err(failed)?;
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(file));
    let mut bundles = BTreeMap::new();
    for entry in archive.entries().map_err(failed)? {
        let mut entry = entry.map_err(failed)?;
        let name = entry.path().map_err(failed)?.into_owned();
        let is = |stem: &&&str| name == Path::new("package").join(format!("Bundle-{stem}.json"));
        let Some(stem) = WANTED.iter().find(is) else { continue };
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).map_err(failed)?;
        let bundle = serde_json::from_slice(&bytes).map_err(|error| format!("{stem}: {error}"))?;
        bundles.insert((*stem).to_owned(), bundle);
    }
    match WANTED.iter().find(|stem| !bundles.contains_key(**stem)) {
        Some(missing) => Err(format!("the R4 definitions lack the bundle {missing}")),
        None => Ok(Definitions { bundles }),
    }
}
