//! Finds and unpacks the R4 definitions.

use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};

/// The bundles of definitions, by file stem (`profiles-resources`, `valuesets`, ...).
pub struct Definitions {
    bundles: BTreeMap<String, Value>,
}

const WANTED: [&str; 7] = [
    "dataelements",
    "profiles-resources",
    "profiles-types",
    "valuesets",
    "v3-codesystems",
    "v2-tables",
    "search-parameters",
];

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
    let path = shared.join("data/fhir/r4-definitions.tar.zst");
    let file = std::fs::File::open(&path)
        .map_err(|error| format!("cannot open the R4 definitions: {error}"))?;
    let unzstd = zstd::Decoder::new(file)
        .map_err(|error| format!("the R4 definitions are not zstd: {error}"))?;
    let mut archive = tar::Archive::new(unzstd);
    let mut bundles = BTreeMap::new();
    for entry in
        archive.entries().map_err(|error| format!("the R4 definitions are not a tar: {error}"))?
    {
        let mut entry =
            entry.map_err(|error| format!("the R4 definitions are cut short: {error}"))?;
        let name = entry.path().map_err(|error| error.to_string())?.into_owned();
        let Some(stem) =
            WANTED.iter().find(|stem| name.ends_with(format!("r4-definitions/{stem}.json")))
        else {
            continue;
        };
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).map_err(|error| format!("{stem}: {error}"))?;
        let bundle = serde_json::from_slice(&bytes).map_err(|error| format!("{stem}: {error}"))?;
        bundles.insert((*stem).to_owned(), bundle);
    }
    match WANTED.iter().find(|stem| !bundles.contains_key(**stem)) {
        Some(missing) => Err(format!("the R4 definitions lack {missing}.json")),
        None => Ok(Definitions { bundles }),
    }
}
