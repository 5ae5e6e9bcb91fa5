//! The R4 suite of FHIRPath (FHIR/fhir-test-cases, `r4/fhirpath/tests-fhir-r4.xml`), by the runner of the crate's own tests.

use std::path::Path;

use super::Score;

#[path = "../../../crates/fhirpath/tests/it/suite/mod.rs"]
mod suite;

/// How many tests the suite has.
const TOTAL: usize = 935;

/// Runs the suite on the shared data.
pub fn run(shared: &Path) -> Result<Score, String> {
    let suite = suite::Suite::read(&shared.join("data/fhir/suites.tar.zst"))?;
    let mut score = Score::new("fhirpath");
    for case in &suite.cases {
        score.add(&case.name, suite.run(case));
    }
    if score.total() == TOTAL {
        Ok(score)
    } else {
        Err(format!("fhirpath: {} tests instead of {TOTAL}", score.total()))
    }
}
