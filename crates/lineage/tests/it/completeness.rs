//! Each way in which lineage can be incomplete is found and named.

use medpipe_lineage::{
    Completeness, EventType, Expected, Fates, Incomplete, InputDataset, OutputDataset, RecordMap,
};

use crate::sample::{complete, expected, line, records, trace, written};

fn taken(records: &RecordMap) -> Result<Completeness, Incomplete> {
    let mut lineage = Completeness::new();
    records.lines().iter().try_for_each(|line| lineage.record(line))?;
    Ok(lineage)
}

#[test]
fn a_whole_run_is_complete() {
    let fates = taken(&records()).unwrap().check(&complete(), &expected()).unwrap();
    assert_eq!(fates, Fates { written: 3, quarantined: 1, dropped: 1 });
    assert_eq!(fates.sum(), 5);
}

#[test]
fn counts_stand_in_for_records_of_lower_sensitivity() {
    let mut lineage = Completeness::new();
    lineage.counted(0, [("Patient", 1), ("Observation", 1)], 1, 0);
    lineage.counted(1, [("Observation", 1)], 0, 1);
    lineage.check(&complete(), &expected()).unwrap();
}

#[test]
fn a_record_lost_doubled_or_moved_is_found() {
    let without = |at: usize| {
        let mut lines = records().lines().to_vec();
        lines.remove(at);
        taken(&lines.into_iter().collect()).unwrap().check(&complete(), &expected()).unwrap_err()
    };
    for at in 0..5 {
        assert!(matches!(without(at), Incomplete::Unaccounted { .. }), "{at}");
    }
    let mut twice = records();
    twice.push(line(0, 1, "Observation", written("o-1")));
    assert!(matches!(taken(&twice), Err(Incomplete::Twice { offset: 100, entry: Some(1), .. })));
    let mut lineage = taken(&records()).unwrap();
    let early = lineage.record(&line(0, 9, "Patient", written("p")));
    assert!(matches!(early, Err(Incomplete::OutOfOrder { .. })));
    let mut changed = records().lines().to_vec();
    changed[1] = line(0, 1, "Patient", written("p-2"));
    let found = taken(&changed.into_iter().collect()).unwrap().check(&complete(), &expected());
    assert!(matches!(found, Err(Incomplete::Records { .. })));
}

#[test]
fn datasets_that_disagree_are_found() {
    let lineage = taken(&records()).unwrap();
    let check = |event, expected| lineage.check(&event, &expected).unwrap_err();
    assert_eq!(check(trace().job(EventType::Fail, "x"), expected()), Incomplete::NotComplete);
    assert!(matches!(check(complete(), expected().read(7, 0)), Incomplete::InputMissing { .. }));
    let event = complete().input(InputDataset::numbered(9).rows(1, None));
    assert_eq!(check(event, expected()), Incomplete::InputUnread { input: "input-00009".into() });
    let event = complete().input(InputDataset::numbered(1).rows(9, None));
    assert!(matches!(check(event, expected()), Incomplete::InputCount { lineage: Some(9), .. }));
    assert!(matches!(
        check(complete(), expected().sink("tables/patient.parquet", 1)),
        Incomplete::OutputMissing { .. }
    ));
    assert!(matches!(
        check(complete(), expected().sink("store.sqlite", 1)),
        Incomplete::OutputCount { sink: 4, lineage: Some(3), .. }
    ));
    let event = complete().output(OutputDataset::named("extra").rows(1, None));
    assert_eq!(check(event, expected()), Incomplete::OutputUnknown { output: "extra".into() });
    let event = complete().output(OutputDataset::named("store.sqlite"));
    assert!(matches!(check(event, expected()), Incomplete::OutputCount { lineage: None, .. }));
    let lost = Expected::new().read(0, 3).read(1, 2).sink("store.sqlite", 3);
    let event = trace()
        .job(EventType::Complete, "x")
        .input(InputDataset::numbered(0).rows(3, None))
        .input(InputDataset::numbered(1).rows(2, None))
        .output(OutputDataset::named("store.sqlite").rows(3, None));
    assert!(matches!(check(event, lost), Incomplete::TypeWithoutOutput { .. }));
    let none = Completeness::new();
    let event =
        trace().job(EventType::Complete, "x").output(OutputDataset::named("a").rows(1, None));
    let found = none.check(&event, &Expected::new().sink("a", 1));
    assert_eq!(found, Err(Incomplete::NoInputs { output: "a".into() }));
    assert!(
        Incomplete::Unaccounted { input: "input-00001".into(), read: 3, accounted: 2 }
            .to_string()
            .contains("3 records were read")
    );
}
