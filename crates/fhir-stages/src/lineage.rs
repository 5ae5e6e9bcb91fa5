//! The lineage of a run, written as it goes.

use std::borrow::Cow;
use std::io::Write;

use medpipe_etl_core::{Context, Error, ErrorKind, Result};
use medpipe_lineage::{
    Completeness, EventType, Expected, Fate, InputDataset, OutputDataset, RecordKey, RecordLine,
    Stage, Trace, run_uuid,
};

use crate::ledger::Ledger;
use crate::segment::SegmentNote;

/// Records carried by one RUNNING event.
const RECORDS_PER_EVENT: usize = 500;

/// An output as its sink counted it.
#[derive(Clone, Debug)]
pub struct Written {
    /// Name in the output directory, e.g. `fhir/Patient.ndjson`.
    pub name: String,
    /// Rows.
    pub rows: u64,
    /// The resource type whose records it holds one by one, when it holds one type.
    pub kind: Option<String>,
    /// Column names and types, for tables.
    pub columns: Vec<(String, String)>,
}

/// Writes OpenLineage events and checks that nothing is missing from them.
pub struct LineageLog<W: Write> {
    out: W,
    trace: Trace,
    time: String,
    lists_records: bool,
    sensitivity: &'static str,
    seen: Completeness,
}

impl<W: Write> LineageLog<W> {
    /// Begins with the START event. `run` is the run's id.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn begin(out: W, run: [u8; 16], cx: &Context) -> Result<LineageLog<W>> {
        let mut log = LineageLog {
            out,
            trace: Trace::new("medpipe", "fhir-deidentify", run_uuid(run)),
            time: cx.clock.to_string(),
            lists_records: cx.sensitivity.is_phi(),
            sensitivity: cx.sensitivity.as_str(),
            seen: Completeness::new(),
        };
        let start = log.trace.job(EventType::Start, &log.time);
        start.write_line(&mut log.out).map_err(broken)?;
        Ok(log)
    }

    /// The run's id.
    pub fn run_id(&self) -> String {
        self.trace.run().to_string()
    }

    /// Adds the records of a segment: listed for the two upper sensitivities, else counted.
    ///
    /// # Errors
    /// When a record is accounted for twice, or it cannot be written.
    pub fn segment(&mut self, note: &SegmentNote) -> Result<()> {
        let lines = lines_of(note);
        for line in &lines {
            self.seen.record(line).map_err(incomplete)?;
        }
        if self.lists_records {
            for some in lines.chunks(RECORDS_PER_EVENT) {
                let event = self.trace.records(&self.time, some);
                event.write_line(&mut self.out).map_err(broken)?;
            }
        }
        Ok(())
    }

    /// Ends with the events of the stages and of the job, and checks completeness.
    ///
    /// # Errors
    /// [`ErrorKind::Internal`] when the lineage does not account for everything.
    pub fn complete(mut self, ledger: &Ledger, written: &[Written]) -> Result<W> {
        self.stages(ledger)?;
        let mut job = self.trace.job(EventType::Complete, &self.time);
        let mut expected = Expected::new();
        for (input, counts) in &ledger.inputs {
            let dataset = InputDataset::numbered(*input)
                .rows(counts.read, None)
                .sensitivity(self.sensitivity, false);
            job = job.input(dataset);
            expected = expected.read(*input, counts.read);
        }
        for output in written {
            let columns = output.columns.iter().map(|(name, kind)| (name.as_str(), kind.as_str()));
            let dataset = OutputDataset::named(&output.name)
                .rows(output.rows, None)
                .sensitivity("Internal", true)
                .schema(columns);
            job = job.output(dataset);
            expected = match &output.kind {
                Some(kind) => expected.sink_of(kind, &output.name, output.rows),
                None => expected.sink(&output.name, output.rows),
            };
        }
        self.seen.check(&job, &expected).map_err(incomplete)?;
        job.write_line(&mut self.out).map_err(broken)?;
        Ok(self.out)
    }

    /// Ends with a FAIL event.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn fail(mut self, why: &'static str) -> Result<W> {
        let event = self.trace.job(EventType::Fail, &self.time).error(why);
        event.write_line(&mut self.out).map_err(broken)?;
        Ok(self.out)
    }

    fn stages(&mut self, ledger: &Ledger) -> Result<()> {
        let mut before: Option<&str> = None;
        for (stage, counts) in Stage::ALL.into_iter().zip(&ledger.stages) {
            let mut event = self.trace.stage(stage, EventType::Complete, &self.time);
            let deidentified = stage as u8 >= Stage::Transformation as u8;
            event = match before {
                None => ledger.inputs.iter().fold(event, |event, (input, counts)| {
                    let dataset = InputDataset::numbered(*input).rows(counts.read, None);
                    event.input(dataset.sensitivity(self.sensitivity, false))
                }),
                Some(name) => event.input(InputDataset::after(name).rows(counts.taken, None)),
            };
            if stage != Stage::Output {
                let level = if deidentified { "Internal" } else { self.sensitivity };
                let dataset = OutputDataset::after(stage.as_str()).rows(counts.given, None);
                event = event.output(dataset.sensitivity(level, deidentified));
            }
            event.write_line(&mut self.out).map_err(broken)?;
            before = Some(stage.as_str());
        }
        Ok(())
    }
}

/// What became of each record of a segment, in input order.
fn lines_of(note: &SegmentNote) -> Vec<RecordLine> {
    let line = |input, offset, entry, kind: &str, fate| RecordLine {
        key: RecordKey { input, offset, entry },
        kind: Cow::Owned(kind.to_owned()),
        fate,
    };
    let written = note.records.iter().map(|r| {
        let id = r.id.clone().unwrap_or_default();
        let fate = Fate::Written { id, version: r.version };
        line(r.input, r.offset, r.entry, &r.resource_type, fate)
    });
    let held = note.quarantine.iter().map(|q| {
        let fate = Fate::Quarantined(q.rule.clone().into());
        line(q.input, q.offset, q.entry, q.resource_type.as_deref().unwrap_or("unknown"), fate)
    });
    let dropped = note.dropped.iter().map(|d| {
        line(d.input, d.offset, d.entry, "unknown", Fate::Dropped(d.reason.clone().into()))
    });
    let mut lines: Vec<RecordLine> = written.chain(held).chain(dropped).collect();
    lines.sort_by_key(|line| line.key);
    lines
}

fn broken(error: std::io::Error) -> Error {
    Error::unwritable("the lineage", error.kind()).caused_by(error)
}

fn incomplete(error: medpipe_lineage::Incomplete) -> Error {
    Error::new(ErrorKind::Internal, format!("the lineage is not complete: {error}"))
}
