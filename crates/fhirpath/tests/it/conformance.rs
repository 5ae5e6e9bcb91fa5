//! The R4 suite: the score may only rise.

use crate::shared;
use crate::suite::Suite;

/// How many tests the suite has.
const TOTAL: usize = 935;

#[test]
fn the_suite_is_as_good_as_recorded() {
    let Some(path) = shared::file("data/fhir/suites.tar.zst") else { return };
    let suite = Suite::read(&path).expect("the suite is readable");
    assert_eq!(suite.cases.len(), TOTAL);
    let mut failures = Vec::new();
    for case in &suite.cases {
        if let Err(reason) = suite.run(case) {
            failures.push(format!("{}: {} — {reason}", case.name, case.expression));
        }
    }
    let passed = TOTAL - failures.len();
    let record = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/conformance/fhirpath.json");
    let recorded = std::fs::read_to_string(record)
        .ok()
        .and_then(|text| serde_json::from_str::<serde_json::Value>(&text).ok()?["passed"].as_u64());
    let recorded = recorded.unwrap_or(0) as usize;
    assert!(
        passed >= recorded,
        "{passed} passed, {recorded} are recorded:\n{}",
        failures.join("\n")
    );
    if !failures.is_empty() {
        eprintln!("{passed} of {TOTAL}:\n{}", failures.join("\n"));
    }
}

/// The runner itself: a test whose expectation is turned around must fail.
#[test]
fn turned_expectations_fail() {
    let Some(path) = shared::file("data/fhir/suites.tar.zst") else { return };
    let mut suite = Suite::read(&path).expect("the suite is readable");
    let mut cases = std::mem::take(&mut suite.cases);
    for case in &mut cases {
        match case.outputs.as_mut_slice() {
            [] if case.invalid.is_none() => case.outputs.push((None, "something".to_owned())),
            [(_, text)] if text == "true" => *text = "false".to_owned(),
            [(_, text), ..] => text.push('!'),
            _ => case.invalid = None,
        }
        if case.invalid.is_none() {
            assert!(suite.run(case).is_err(), "{}", case.expression);
        }
    }
}
