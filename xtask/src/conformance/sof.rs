//! The suite of SQL on FHIR v2, by the runner of the crate's own tests.

use std::path::Path;

use serde_json::Value;

use super::Score;

#[path = "../../../crates/fhir-views/tests/it/suite.rs"]
mod suite;

/// How many tests the suite has.
const TOTAL: usize = 134;

fn cases(shared: &Path) -> Result<Vec<suite::Case>, String> {
    let cases = suite::read(&shared.join("data/fhir/suites.tar.zst"))?;
    match cases.len() {
        TOTAL => Ok(cases),
        other => Err(format!("sof: {other} tests instead of {TOTAL}")),
    }
}

/// Runs the suite on the shared data.
pub fn run(shared: &Path) -> Result<Score, String> {
    let mut score = Score::new("sof");
    for case in &cases(shared)? {
        score.add(&format!("{} {}", case.file, case.title), suite::run(case));
    }
    Ok(score)
}

/// The report in the form that the specification's page of implementations reads (`test_report.json`).
pub fn report(shared: &Path) -> Result<Value, String> {
    Ok(suite::report(&cases(shared)?))
}
