//! A source, a stage and a sink of your own on the runtime: laboratory rows in other units.
//!
//! `cargo run -p medpipe-examples --example write_your_own_stage`
//!
//! Nothing here knows FHIR. The runtime reads ahead, runs the stage on several threads, and commits the segments in
//! order: the result does not depend on the number of threads.

use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::sync::atomic::AtomicBool;

use medpipe_etl_core::{
    Batch, Context, Counted, Counts, Error as EtlError, ErrorKind, Issue, Output, Record, RecordId,
    Result as EtlResult, Segment, SegmentId, Sensitivity, Sink, Source, Stage, conserve,
};
use medpipe_runtime::{Threads, run};

/// A laboratory value as a device prints it.
struct Row {
    analyte: &'static str,
    value: f64,
    unit: &'static str,
}

impl Counted for Row {}

/// Gives invented rows, 1,000 in a segment. A segment is cut by position alone: a resumed run sees the same ones.
struct Device {
    segments: u32,
    next: u32,
}

impl Source for Device {
    type Item = Row;

    fn next_segment(&mut self, cx: &Context) -> EtlResult<Option<Segment<Row>>> {
        if self.next == self.segments {
            return Ok(None);
        }
        let id = SegmentId(self.next);
        self.next += 1;
        let row = |n: u32| {
            let (value, unit) = match n % 10 {
                9 => (f64::from(n), "?"),
                8 => (0.0, "mg/dL"),
                n => (70.0 + f64::from(n), "mg/dL"),
            };
            let body = Row { analyte: "glucose", value, unit };
            Record::new(RecordId::entry(0, id.0 * 1_000 + n), cx.sensitivity, body)
        };
        Ok(Some(Segment { id, bytes: 20_000, batch: Batch::of((0..1_000).map(row)) }))
    }
}

/// Converts mg/dL to mmol/L. Each record is emitted, rejected with a reason, or declared dropped: none gets lost.
struct ToMolar;

impl Stage<Row> for ToMolar {
    type Out = Row;

    fn apply(&self, batch: Batch<Row>, out: &mut Output<Row>, _cx: &Context) -> EtlResult<()> {
        for record in batch {
            out.facts.add("read", 1);
            match record.body.unit {
                "mg/dL" if record.body.value == 0.0 => out.drop_record(record.id, "not-measured"),
                "mg/dL" => {
                    let value = record.body.value / 18.016;
                    out.emit(record.with_body(Row { value, unit: "mmol/L", ..record.body }));
                }
                // Say where and what, never the value.
                _ => out
                    .reject(record.id, Issue::error("value", "unit-unknown", "unit", "use mg/dL")),
            }
        }
        Ok(())
    }
}

/// Writes lines of CSV.
struct Csv(BufWriter<File>);

impl Csv {
    fn create(path: &Path) -> std::io::Result<Csv> {
        Ok(Csv(BufWriter::new(File::create(path)?)))
    }
}

fn unwritable(e: std::io::Error) -> EtlError {
    EtlError::new(ErrorKind::Sink, "the table cannot be written").caused_by(e)
}

impl Sink<Row> for Csv {
    fn write_segment(
        &mut self,
        _id: SegmentId,
        batch: &Batch<Row>,
        _cx: &Context,
    ) -> EtlResult<()> {
        for record in batch {
            let Row { analyte, value, unit } = &record.body;
            writeln!(self.0, "{analyte},{value:.2},{unit}").map_err(unwritable)?;
        }
        Ok(())
    }

    fn finish(&mut self, _cx: &Context) -> EtlResult<()> {
        self.0.flush().map_err(unwritable)
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let dir = tempfile::tempdir()?;
    let path = dir.path().join("glucose.csv");
    let cx = Context { sensitivity: Sensitivity::Internal, ..Context::default() };
    let mut sink = Csv::create(&path)?;
    let mut sum = Output::default();

    let outcome = run(
        &Threads::new(2)?,
        &mut Device { segments: 5, next: 0 },
        &|record: Record<Row>| {
            let mut out = Output::default();
            ToMolar.apply(Batch::of([record]), &mut out, &cx)?;
            Ok(out)
        },
        &mut |id, _bytes, outputs: Vec<Output<Row>>| {
            let mut segment = Output::default();
            outputs.into_iter().for_each(|out| segment.append(out));
            sink.write_segment(id, &segment.emitted, &cx)?;
            sum.append(segment);
            Ok(())
        },
        &AtomicBool::new(false),
        &cx,
    )?;
    sink.finish(&cx)?;

    let counts = Counts {
        read: sum.facts.get("read"),
        written: sum.emitted.count(),
        quarantined: sum.rejected.len() as u64,
        dropped: sum.dropped.len() as u64,
    };
    conserve(counts)?;
    println!("{} segments: {counts:?}", outcome.segments);
    if let Some((id, issue)) = sum.rejected.first() {
        println!(
            "first rejected: row {:?}, {} at {}: {}",
            id.entry, issue.rule, issue.expression, issue.diagnostics
        );
    }
    println!("{}", std::fs::read_to_string(&path)?.lines().take(3).collect::<Vec<_>>().join("\n"));
    Ok(())
}
