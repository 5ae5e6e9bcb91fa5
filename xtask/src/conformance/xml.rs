//! Every official example written as XML and read back: the same values, number text kept.

use std::io::Read;
use std::path::Path;

use medpipe_fhir_model::{Document, Limits, xml};

use super::Score;

const EXAMPLES: &str = "data/fhir/hl7.fhir.r4.examples-4.0.1.tgz";

/// Runs the suite on the shared data.
pub fn run(shared: &Path) -> Result<Score, String> {
    let mut score = Score::new("xml");
    let failed = |error: std::io::Error| format!("{EXAMPLES}: {error}");
    let file = std::fs::File::open(shared.join(EXAMPLES)).map_err(failed)?;
    let mut archive = tar::Archive::new(flate2::read::GzDecoder::new(file));
    for entry in archive.entries().map_err(failed)? {
        let mut entry = entry.map_err(failed)?;
        let path = entry.path().map_err(failed)?.into_owned();
        let stem = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !stem.ends_with(".json") || stem == "package.json" || stem.starts_with('.') {
            continue;
        }
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).map_err(failed)?;
        score.add(&stem, one(bytes));
    }
    Ok(score)
}

fn one(bytes: Vec<u8>) -> Result<(), String> {
    let document = Document::parse(bytes).map_err(|error| error.to_string())?;
    let mut written = Vec::new();
    xml::write(document.root(), &mut written).map_err(|error| error.to_string())?;
    let again = xml::read(&written, &Limits::default()).map_err(|error| error.to_string())?;
    match again.root().same_value(document.root()) {
        true => Ok(()),
        false => Err("the values differ after XML".to_owned()),
    }
}
