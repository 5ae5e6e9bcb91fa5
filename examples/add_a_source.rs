//! A source of your own before the six stages: an interface engine that hands out FHIR messages.
//!
//! `cargo run -p medpipe-examples --example add_a_source`
//!
//! A source gives raw bytes and says where they came from; the stages parse, check and de-identify them. What cannot be
//! read becomes a quarantined record with a position and a reason, and everything else goes on.

use std::collections::VecDeque;
use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use medpipe::clinical_validate::{self, ValidateConfig};
use medpipe::etl_core::{
    Batch, Context, Record, RecordId, Result as EtlResult, RunClock, Segment, SegmentId,
    Sensitivity, Source, conserve,
};
use medpipe::fhir_model::Position;
use medpipe::fhir_stages::enrich::Enrich;
use medpipe::fhir_stages::{
    Assess, Chain, Deidentify, Ingest, Ledger, RawUnit, Shape, Validate, Versions, close_segment,
};
use medpipe::phi_deid::fhir::{FhirDeidentifier, FhirPolicy};
use medpipe::phi_deid::verify::ResidueChecker;
use medpipe::phi_deid::{Date, Key};
use medpipe::phi_detect::{Detector, Mode};
use medpipe::runtime::{Threads, run};
use medpipe::synth_phi::{NaiveDate, Population};

/// Messages as they wait in a queue: here synthetic Bundles, and one that was cut off on its way.
struct Engine {
    waiting: VecDeque<Vec<u8>>,
    taken: u32,
    segments: u32,
}

impl Engine {
    fn new(messages: u64) -> Result<Engine, Box<dyn Error>> {
        let clock = NaiveDate::from_ymd_opt(2026, 1, 2).ok_or("no such day")?;
        let mut waiting: VecDeque<Vec<u8>> =
            Population::new(5, clock).bundles(messages).map(|b| b.json).collect();
        waiting.push_back(br#"{"resourceType":"Patient","id":"cut-o"#.to_vec());
        Ok(Engine { waiting, taken: 0, segments: 0 })
    }
}

impl Source for Engine {
    type Item = RawUnit;

    /// Four messages are a segment. Cut by count, size or position, never by time: the same input must give the
    /// same segments, or a killed run could not go on where it stopped.
    fn next_segment(&mut self, cx: &Context) -> EtlResult<Option<Segment<RawUnit>>> {
        let (mut batch, mut size) = (Batch::default(), 0);
        while batch.len() < 4 {
            let Some(bytes) = self.waiting.pop_front() else { break };
            let input = self.taken; // one message, one input: `input-00000`, `input-00001`, …
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

/// Ingestion to quality assurance. `patients` is `None`: a queue is read once, so each message knows only its own.
fn chain(key: &Key, cx: &Context) -> Result<Chain, Box<dyn Error>> {
    let RunClock { year, month, day, .. } = cx.clock;
    let today = Date::new(year, month, day).ok_or("no such day")?;
    let checked_at = clinical_validate::Date::new(year, month, day).ok_or("no such day")?;
    let detector = Detector::builder().mode(Mode::Strict).build();
    let deidentifier =
        Arc::new(FhirDeidentifier::new(FhirPolicy::safe_harbor(), key, detector, today));
    Ok(Chain {
        ingest: Ingest::new(Arc::clone(&deidentifier), None, key.derive("example fingerprint v1")),
        validate: Validate::new(ValidateConfig::new(checked_at).build(), false),
        deidentify: Deidentify::new(deidentifier, today),
        enrich: Enrich::new(),
        assess: Assess::new(ResidueChecker::new(today)),
    })
}

fn main() -> Result<(), Box<dyn Error>> {
    let key = Key::from_bytes(b"an example key, never for real data")?;
    let clock = RunClock { year: 2026, month: 1, day: 2, second: 0 };
    let cx = Context { clock, sensitivity: Sensitivity::Phi, ..Context::default() };
    let chain = chain(&key, &cx)?;
    let (mut versions, mut ledger, mut lines) = (Versions::default(), Ledger::default(), 0u64);

    let outcome = run(
        &Threads::new(2)?,
        &mut Engine::new(9)?,
        &|raw: Record<RawUnit>| chain.process(raw, &|_stage, work| work(), &cx),
        &mut |_segment, _bytes, units| {
            let (records, note) = close_segment(units, &mut versions, &cx)?;
            for record in &records {
                // Your sink. `record.resource` is a `Deidentified<Resource>`; nothing else gets here.
                lines += u64::from(!record.json().is_empty());
            }
            ledger.add(&note);
            Ok(())
        },
        &AtomicBool::new(false),
        &cx,
    )?;

    conserve(ledger.counts)?;
    println!("{} segments: {:?}", outcome.segments, ledger.counts);
    println!("{lines} de-identified resources went to the sink");
    for held in &ledger.quarantine {
        println!(
            "quarantined: input {} ({} bytes), {}: {}",
            held.input, held.length, held.rule, held.diagnostics
        );
    }
    if ledger.quarantine.len() == 1 {
        Ok(())
    } else {
        Err("exactly the message that was cut off is held back".into())
    }
}
