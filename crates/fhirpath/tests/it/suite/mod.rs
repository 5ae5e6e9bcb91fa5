//! The R4 test suite of FHIRPath: read from the archive of suites, run one by one. `cargo xtask conformance fhirpath` shares it.

mod read;
mod run;

use std::collections::HashMap;
use std::io::Read;
use std::path::Path;

use medpipe_fhir_model::{Document, Limits, xml};

/// One test.
pub struct Case {
    /// Its name.
    pub name: String,
    /// The file it is evaluated on, if any.
    pub input: Option<String>,
    /// The expression.
    pub expression: String,
    /// Semantic errors are expected of the compiler.
    pub strict: bool,
    /// The result is taken as a criterion.
    pub predicate: bool,
    /// `syntax`, `semantic` or `execution`, when it must fail.
    pub invalid: Option<String>,
    /// Expected items: their type, if given, and text.
    pub outputs: Vec<(Option<String>, String)>,
    /// The order of items matters.
    pub ordered: bool,
}

/// All tests and what they are evaluated on.
pub struct Suite {
    /// The tests, in order.
    pub cases: Vec<Case>,
    inputs: HashMap<String, Document>,
}

impl Suite {
    /// Reads the suite from the archive of suites.
    pub fn read(archive: &Path) -> Result<Suite, String> {
        let failed = |error: std::io::Error| format!("suites: {error}");
        let file = std::fs::File::open(archive).map_err(failed)?;
        let mut tar = tar::Archive::new(zstd::Decoder::new(file).map_err(failed)?);
        let mut files = HashMap::new();
        let mut cases = Vec::new();
        for entry in tar.entries().map_err(failed)? {
            let mut entry = entry.map_err(failed)?;
            let path = entry.path().map_err(failed)?.to_string_lossy().into_owned();
            let Some(name) = path.strip_prefix("suites/fhir-test-cases/r4/") else { continue };
            if name == "fhirpath/tests-fhir-r4.xml" {
                let mut text = String::new();
                entry.read_to_string(&mut text).map_err(failed)?;
                cases = read::cases(&text)?;
            } else if !name.contains('/') && (name.ends_with(".xml") || name.ends_with(".json")) {
                let mut bytes = Vec::new();
                entry.read_to_end(&mut bytes).map_err(failed)?;
                files.insert(name.to_owned(), bytes);
            }
        }
        let mut inputs = HashMap::new();
        for case in &cases {
            let Some(name) = &case.input else { continue };
            if inputs.contains_key(name) {
                continue;
            }
            let bytes = files.remove(name).ok_or_else(|| format!("{name} is missing"))?;
            let document = if name.ends_with(".xml") {
                xml::read(&bytes, &Limits::default()).map_err(|e| format!("{name}: {e}"))?
            } else {
                Document::parse(bytes).map_err(|e| format!("{name}: {e}"))?
            };
            inputs.insert(name.clone(), document);
        }
        Ok(Suite { cases, inputs })
    }

    /// Runs one test.
    pub fn run(&self, case: &Case) -> Result<(), String> {
        let input = case.input.as_ref().and_then(|name| self.inputs.get(name));
        run::run(case, input)
    }
}
