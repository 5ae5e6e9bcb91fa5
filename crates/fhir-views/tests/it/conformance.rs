//! The suite of SQL on FHIR v2: the score may only rise.

use crate::{shared, suite};

/// How many tests the suite has.
const TOTAL: usize = 134;

#[test]
fn the_suite_is_as_good_as_recorded() {
    let Some(path) = shared::file("data/fhir/suites.tar.zst") else { return };
    let cases = suite::read(&path).expect("the suite is readable");
    assert_eq!(cases.len(), TOTAL);
    let failures: Vec<String> = cases
        .iter()
        .filter_map(|case| {
            let reason = suite::run(case).err()?;
            Some(format!("{} {}: {reason}", case.file, case.title))
        })
        .collect();
    let passed = TOTAL - failures.len();
    let record = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/conformance/sof.json");
    let recorded = std::fs::read_to_string(record)
        .ok()
        .and_then(|text| serde_json::from_str::<serde_json::Value>(&text).ok()?["passed"].as_u64());
    assert!(
        passed as u64 >= recorded.unwrap_or(0),
        "{passed} passed, {recorded:?} are recorded:\n{}",
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
    for mut case in suite::read(&path).expect("the suite is readable") {
        match &mut case.expect {
            None => case.expect = Some(Vec::new()),
            Some(rows) => rows.push(serde_json::json!({ "nothing": "like this" })),
        }
        assert!(suite::run(&case).is_err(), "{} {}", case.file, case.title);
    }
}

#[test]
fn the_report_has_every_test() {
    let Some(path) = shared::file("data/fhir/suites.tar.zst") else { return };
    let cases = suite::read(&path).expect("the suite is readable");
    let report = suite::report(&cases);
    let files = report.as_object().expect("an object");
    let all: usize = files.values().filter_map(|file| file["tests"].as_array()).map(Vec::len).sum();
    assert_eq!((files.len(), all), (22, TOTAL));
    assert_eq!(report["basic.json"]["tests"][0]["result"]["passed"], true);
}
