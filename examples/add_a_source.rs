//! A source of your own before the six stages: an interface engine that hands out FHIR messages.
//!
//! `cargo run -p medpipe-examples --example add_a_source`
//!
//! A source gives raw bytes and says where they came from; the stages parse, check and de-identify them. What cannot be
//! read becomes a quarantined record with a position and a reason, and everything else goes on.

use std::collections::VecDeque;
use std::error::Error;
use std::sync::atomic::AtomicBool;

use medpipe::etl_core::{
    Batch, Context, Record, RecordId, Result as EtlResult, Segment, SegmentId, Source,
};
use medpipe::fhir_model::Position;
use medpipe::fhir_stages::{RawUnit, Shape};
use medpipe::phi_deid::Key;
use medpipe::synth_phi::{NaiveDate, Population};
use medpipe::{Config, Inputs, Pipeline, RunClock};

/// An interface engine with messages in a queue: here synthetic Bundles, and one that was cut off on its way.
struct Engine {
    messages: u64,
}

impl Inputs for Engine {
    /// One message, one input: `input-00000`, `input-00001`, …
    fn list(&self) -> Vec<(String, u64)> {
        (0..=self.messages).map(|number| (format!("message {number}"), 0)).collect()
    }

    /// Called twice: for what is known of the patients anywhere, and for the work. An engine that forgets what it has
    /// handed out says so in `readable_again`.
    fn open(&self, _: &Context) -> EtlResult<Box<dyn Source<Item = RawUnit> + Send>> {
        let clock = NaiveDate::from_ymd_opt(2026, 1, 2).unwrap_or_default();
        let mut waiting: VecDeque<Vec<u8>> =
            Population::new(5, clock).bundles(self.messages).map(|b| b.json).collect();
        waiting.push_back(br#"{"resourceType":"Patient","id":"cut-o"#.to_vec());
        Ok(Box::new(Queue { waiting, taken: 0, segments: 0 }))
    }
}

/// The messages still to be taken.
struct Queue {
    waiting: VecDeque<Vec<u8>>,
    taken: u32,
    segments: u32,
}

impl Source for Queue {
    type Item = RawUnit;

    /// Four messages are a segment. Cut by count, size or position, never by time: the same input must give the
    /// same segments, or a killed run could not go on where it stopped.
    fn next_segment(&mut self, cx: &Context) -> EtlResult<Option<Segment<RawUnit>>> {
        let (mut batch, mut size) = (Batch::default(), 0);
        while batch.len() < 4 {
            let Some(bytes) = self.waiting.pop_front() else { break };
            let input = self.taken;
            self.taken += 1;
            size += bytes.len() as u64;
            let id = RecordId { input, length: bytes.len() as u64, ..RecordId::default() };
            let base = Position { input, ..Position::default() };
            let raw = RawUnit { base, shape: Shape::Document, bytes, broken: None };
            batch.push(Record::new(id, cx.sensitivity, raw));
        }
        if batch.is_empty() {
            return Ok(None);
        }
        let id = SegmentId(self.segments);
        self.segments += 1;
        Ok(Some(Segment { id, bytes: size, batch }))
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let dir = tempfile::tempdir()?;
    let out = dir.path().join("out");
    let mut config = Config::default();
    config.job.max_quarantined = 0.2; // by default more than 5 % held back stops a run
    let finished = Pipeline::new(config)
        .source(Engine { messages: 9 })
        .key(Key::from_bytes(b"an example key, never for real data")?)
        .clock(RunClock { year: 2026, month: 1, day: 2, second: 0 })
        .out(&out)
        .run(&AtomicBool::new(false), &mut |_progress| ())?;

    println!("{:?}", finished.report.counts);
    for output in &finished.report.outputs {
        println!("  {:>6} rows  {}", output.rows, output.name);
    }
    print!("held back: {}", std::fs::read_to_string(out.join("quarantine.ndjson"))?);
    if finished.report.counts.quarantined == 1 {
        Ok(())
    } else {
        Err("exactly the message that was cut off is held back".into())
    }
}
