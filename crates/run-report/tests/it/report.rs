//! `report.json`: its form, its law, and what it refuses.

use std::collections::BTreeMap;
use std::path::Path;

use medpipe_run_report::{
    Contradiction, Counts, Dimension, InputRow, Level, Outcome, Quality, Report, Residue, RunInfo,
    Status,
};
use serde_json::{Value, json};

use crate::sample;

fn validator() -> Option<jsonschema::Validator> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/report.schema.json");
    if !path.exists() {
        eprintln!("skipped: the schema is not part of the package");
        return None;
    }
    let schema: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    Some(jsonschema::draft202012::new(&schema).unwrap())
}

#[test]
fn reports_are_valid_and_read_back() {
    let Some(validator) = validator() else { return };
    for report in
        [sample::partial(102), sample::partial(1), sample::stopped(), Report::new(Status::Refused)]
    {
        let json = report.to_json().unwrap();
        let value: Value = serde_json::from_slice(&json).unwrap();
        let errors: Vec<_> =
            validator.iter_errors(&value).map(|e| format!("{}: {e}", e.instance_path())).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        assert_eq!(Report::from_json(&json).unwrap(), report);
        assert_eq!(report.to_json().unwrap(), json);
    }
    let good = serde_json::to_value(sample::partial(2)).unwrap();
    for (pointer, bad) in [
        ("/status", json!("fine")),
        ("/exit_code", json!(4)),
        ("/exit_code", json!(0)),
        ("/counts/read", json!(-1)),
        ("/quality/overall", json!(1.2)),
        ("/compliance/0/outcome", json!("maybe")),
        ("/inputs/0/name", json!("john-smith.json")),
        ("/issues/0/severity", json!("bad")),
    ] {
        let mut value = good.clone();
        *value.pointer_mut(pointer).unwrap() = bad;
        assert!(!validator.is_valid(&value), "{pointer}");
    }
    let mut value = good;
    value["more"] = json!(1);
    assert!(!validator.is_valid(&value));
}

#[test]
fn the_law_of_conservation() {
    let report = sample::partial(7);
    report.check().unwrap();
    sample::stopped().check().unwrap();
    let broken = |change: &dyn Fn(&mut Report)| {
        let mut copy = report.clone();
        change(&mut copy);
        copy.check().unwrap_err()
    };
    let of = |error: Contradiction| match error {
        Contradiction::Conservation { of, .. } => of,
        other => other.to_string(),
    };
    assert_eq!(of(broken(&|r| r.counts.read += 1)), "all");
    assert_eq!(of(broken(&|r| r.counts.dropped += 1)), "all");
    assert_eq!(of(broken(&|r| r.inputs[3].counts.written += 1)), "input-00003");
    assert_eq!(of(broken(&|r| r.by_type.get_mut("Claim").unwrap().read += 1)), "Claim");
    assert_eq!(of(broken(&|r| r.stages[1].emitted += 1)), "validation");
    assert_eq!(broken(&|r| _ = r.inputs.pop()), Contradiction::Sum { over: "inputs" });
    assert_eq!(broken(&|r| _ = r.by_type.remove("Claim")), Contradiction::Sum { over: "types" });
    assert_eq!(broken(&|r| r.set_status(Status::Complete)), Contradiction::NotComplete);
    assert_eq!(broken(&|r| r.set_status(Status::Failed)), Contradiction::NoFailedStage);
    assert_eq!(broken(&|r| r.outputs.push(r.outputs[0].clone())), Contradiction::Twice);
    let huge = Counts { read: u64::MAX, written: u64::MAX, quarantined: 1, dropped: 0 };
    assert!(!huge.holds() && !Counts::of(u64::MAX, 1, 0).holds());
}

#[test]
fn exit_codes_follow_from_the_status() {
    use Status::*;
    let codes =
        [(Complete, 0), (Partial, 1), (Failed, 1), (Refused, 2), (Stopped, 3), (Interrupted, 130)];
    for (status, code) in codes {
        let report = Report::new(status);
        assert_eq!((report.status(), report.exit_code()), (status, code));
    }
}

#[test]
fn a_dimension_without_checks_is_never_a_score() {
    assert_eq!(Dimension::checked(0, 0).score(), None);
    assert_eq!(Dimension::scored(f64::NAN).level(), Level::NotEvaluated);
    assert_eq!(Dimension::scored(7.0).score(), Some(1.0));
    assert_eq!(Dimension::not_evaluated().threshold(0.5).meets_threshold(), Outcome::NotEvaluated);
    assert_eq!(Dimension::checked(98, 100).threshold(0.98).meets_threshold(), Outcome::Pass);
    let none = Quality::new("etl", [("accuracy", Dimension::not_evaluated())]);
    assert_eq!((none.overall, none.level), (None, Level::NotEvaluated));
    let one = Quality::new(
        "etl",
        [("accuracy", Dimension::checked(9, 10)), ("validity", Dimension::not_evaluated())],
    );
    assert_eq!(one.overall, Some(0.9));
    for (score, level) in [
        (0.95, Level::Excellent),
        (0.85, Level::Good),
        (0.75, Level::Acceptable),
        (0.6, Level::Poor),
        (0.59, Level::Unacceptable),
    ] {
        assert_eq!(Level::of(score), level);
    }
    assert_eq!(Residue::of(0, BTreeMap::new()).outcome, Outcome::NotEvaluated);
    assert_eq!(Residue::of(9, BTreeMap::from([("zip3".to_owned(), 2)])).outcome, Outcome::Fail);
}

#[test]
fn run_json_reads_back() {
    let run = sample::run();
    assert_eq!(RunInfo::from_json(&run.to_json().unwrap()).unwrap(), run);
    assert_eq!(InputRow::new(42, "", 0, Counts::default()).name, "input-00042");
}
