//! A whole small run.

use std::collections::BTreeMap;

use medpipe_lineage::event::{ColumnMetrics, DataQualityMetrics};
use medpipe_lineage::{
    EventType, Expected, Fate, InputDataset, OutputDataset, RecordKey, RecordLine, RecordMap,
    RunEvent, Stage, Trace, Transformation, run_uuid,
};

pub const TIME: &str = "2026-01-02T03:04:05Z";

pub fn trace() -> Trace {
    Trace::new("research", "fhir-deidentify", run_uuid([7; 16]))
}

pub fn line(input: u32, entry: u32, kind: &'static str, fate: Fate) -> RecordLine {
    let key = RecordKey { input, offset: u64::from(entry) * 100, entry: Some(entry) };
    RecordLine { key, kind: kind.into(), fate }
}

pub fn written(id: &str) -> Fate {
    Fate::Written { id: id.to_owned(), version: 1 }
}

pub fn records() -> RecordMap {
    [
        line(0, 0, "Patient", written("p-1")),
        line(0, 1, "Observation", written("o-1")),
        line(0, 2, "unknown", Fate::Quarantined("structure".into())),
        line(1, 0, "Patient", Fate::Dropped("duplicate".into())),
        line(1, 1, "Observation", written("o-2")),
    ]
    .into_iter()
    .collect()
}

pub fn expected() -> Expected {
    Expected::new()
        .read(0, 3)
        .read(1, 2)
        .sink_of("Patient", "fhir/Patient.ndjson", 1)
        .sink_of("Observation", "fhir/Observation.ndjson", 2)
        .sink("store.sqlite", 3)
}

pub fn complete() -> RunEvent {
    let before = InputDataset::after("quality_assurance");
    let column = ColumnMetrics { null_count: 0, count: 1 };
    let quality = DataQualityMetrics {
        row_count: 1,
        column_metrics: BTreeMap::from([("birthDate".to_owned(), column)]),
    };
    trace()
        .job(EventType::Complete, TIME)
        .input(
            InputDataset::numbered(0)
                .rows(3, Some(300))
                .version("00112233445566778899aabbccddeeff")
                .sensitivity("Phi", false)
                .schema([("birthDate", "date"), ("name", "HumanName[]")]),
        )
        .input(InputDataset::numbered(1).rows(2, Some(200)).sensitivity("Phi", false))
        .output(
            OutputDataset::named("fhir/Patient.ndjson")
                .rows(1, Some(90))
                .sensitivity("Internal", true)
                .quality(quality)
                .schema([("birthDate", "date")])
                .column("birthDate", &before, "Patient.birthDate", Transformation::masked("year"))
                .column("id", &before, "Patient.id", Transformation::derived("keyed pseudonym")),
        )
        .output(OutputDataset::named("fhir/Observation.ndjson").rows(2, Some(180)))
        .output(OutputDataset::named("store.sqlite").rows(3, None))
}

/// All events of the run, in order, and those of runs that went wrong.
pub fn lines() -> Vec<u8> {
    let trace = trace();
    let mut out = Vec::new();
    let mut before: Option<Stage> = None;
    trace.job(EventType::Start, TIME).write_line(&mut out).unwrap();
    for stage in Stage::ALL {
        trace.stage(stage, EventType::Start, TIME).write_line(&mut out).unwrap();
        let mut event = trace.stage(stage, EventType::Complete, TIME);
        if let Some(before) = before {
            event = event.input(InputDataset::after(before.as_str()).rows(5, None));
        }
        let output = OutputDataset::after(stage.as_str()).rows(5, None).sensitivity("Phi", false);
        event.output(output).write_line(&mut out).unwrap();
        before = Some(stage);
    }
    records().write_events(&trace, TIME, &mut out).unwrap();
    complete().write_line(&mut out).unwrap();
    let failed = trace.stage(Stage::Validation, EventType::Fail, TIME).error("the disk is full");
    failed.write_line(&mut out).unwrap();
    trace.job(EventType::Abort, TIME).error("stopped by policy").write_line(&mut out).unwrap();
    out
}
