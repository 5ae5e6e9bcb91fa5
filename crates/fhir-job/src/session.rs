//! A run at work: first pass, segments, closing.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use medpipe_etl_core::{Context, Error, ErrorKind, Record, Result};
use medpipe_fhir_stages::{
    AuditLog, Ledger, LineageLog, OutRecord, Patients, RawUnit, STAGES, SegmentNote, UnitDone,
    Versions, close_segment,
};
use medpipe_phi_deid::{Deidentified, Key, seal_mac};
use medpipe_runtime::{Journal, Threads, Timers, run};

use crate::chain;
use crate::closing;
use crate::outputs::Outputs;
use crate::pipeline::{Finished, Pipeline, Progress};
use crate::places::{Places, Writer};
use crate::sources::Input;

/// What a run carries from its beginning to its end.
pub struct Session<'p> {
    pub pipeline: &'p Pipeline,
    pub key: Key,
    pub cx: Context,
    pub places: Places,
    pub audit: Option<AuditLog<Writer>>,
    pub taken: Taken,
    pub timers: Timers,
    pub begun: Instant,
    pub threads: usize,
    pub policy_digest: String,
    pub fingerprints: Vec<(String, u64)>,
}

/// The sums and sinks that segments flow into, live or replayed.
pub struct Taken {
    pub ledger: Ledger,
    pub outputs: Option<Outputs>,
    pub lineage: Option<LineageLog<Writer>>,
}

impl Taken {
    fn take(&mut self, note: &SegmentNote, records: &[OutRecord]) -> Result<()> {
        if let Some(lineage) = &mut self.lineage {
            lineage.segment(note)?;
        }
        if let Some(outputs) = &mut self.outputs {
            for record in records {
                outputs.write(record)?;
            }
        }
        self.ledger.add(note);
        Ok(())
    }
}

/// The key of a synthetic run: nothing real hides behind it.
pub fn synthetic_key(seed: u64) -> Result<Key> {
    let bytes = blake3::derive_key("medpipe synthetic run key v1", &seed.to_le_bytes());
    Key::from_bytes(&bytes).map_err(|e| Error::new(ErrorKind::Internal, e.to_string()))
}

/// Runs a pipeline whose output directory is taken into use.
pub fn execute(
    pipeline: &Pipeline,
    input: &Input,
    key: Key,
    mut cx: Context,
    places: Places,
    stop: &AtomicBool,
    watch: &mut (dyn FnMut(Progress) + Send),
) -> Result<Finished> {
    let begun = Instant::now();
    let threads = Threads::new(pipeline.config.run.threads)?;
    let timers = Timers::new(&[
        "first_pass",
        STAGES[0],
        STAGES[1],
        STAGES[2],
        STAGES[3],
        STAGES[4],
        STAGES[5],
    ]);
    let fingerprints = input.fingerprints(&key);
    let deidentifier = chain::deidentifier(&pipeline.config.job, &key, &cx)?;
    let policy_digest = deidentifier.policy().digest();
    let state = state(pipeline, &key, &cx, &fingerprints, &policy_digest);
    let mut journal = match places.run_dir() {
        Some(dir) => Some(Journal::open(&dir, &state, places.resumed())?),
        None => None,
    };
    let run_id = run_id(&state);
    let lineage = LineageLog::begin(places.writer("lineage.ndjson")?, run_id, &cx)?;
    cx.run_id = lineage.run_id();
    let (log, out) = places.audit()?;
    let mut audit = AuditLog::open(log, out, &cx.run_id, &cx)?;
    let names: Vec<String> = fingerprints.iter().map(|(name, _)| name.clone()).collect();
    audit.started(places.resumed(), &names, &policy_digest)?;
    let outputs = places.run_dir().map(|dir| Outputs::create(&dir)).transpose()?;
    let taken = Taken { ledger: Ledger::default(), outputs, lineage: Some(lineage) };
    let threads_count = threads.count();
    let mut session = Session {
        pipeline,
        key,
        cx,
        places,
        audit: Some(audit),
        taken,
        timers,
        begun,
        threads: threads_count,
        policy_digest,
        fingerprints,
    };
    let work = Work { threads: &threads, stop, deidentifier: Arc::new(deidentifier) };
    match session.segments(input, &work, journal.as_mut(), watch) {
        Ok(true) => Ok(closing::interrupted(&session)),
        Ok(false) => {
            watch(Progress::Finishing);
            closing::close(session)
        }
        Err(error) => {
            let policy = error.kind() == ErrorKind::Policy;
            if let Some(audit) = session.audit.take() {
                // The error itself matters more than whether this could still be noted.
                let _ = audit.stopped("the run failed", policy, &closing::seal_key(&session.key));
            }
            Err(error)
        }
    }
}

struct Work<'w> {
    threads: &'w Threads,
    stop: &'w AtomicBool,
    deidentifier: Arc<medpipe_phi_deid::fhir::FhirDeidentifier>,
}

impl Session<'_> {
    /// Takes all segments: those of the journal, then those still to be done. True: interrupted.
    fn segments(
        &mut self,
        input: &Input,
        work: &Work<'_>,
        mut journal: Option<&mut Journal>,
        watch: &mut (dyn FnMut(Progress) + Send),
    ) -> Result<bool> {
        let patients = self.timers.time("first_pass", || self.first_pass(input, work))?;
        let job = &self.pipeline.config.job;
        let chain =
            chain::chain(job, &self.key, &self.cx, Arc::clone(&work.deidentifier), patients)?;
        let mut versions = Versions::default();
        let mut source = input.source(&self.pipeline.config, &self.cx)?;
        if let Some(journal) = journal.as_deref() {
            for entry in journal.done() {
                let (data, note) = journal.read_segment(entry)?;
                let (note, records) = restore(&self.key, &data, &note)?;
                versions.replay(&note);
                self.taken.take(&note, &records)?;
            }
            source.skip(journal.done().len() as u32, &self.cx)?;
        }
        let (timers, key, cx, taken) = (&self.timers, &self.key, &self.cx, &mut self.taken);
        let timing = |stage: &'static str, work: &mut dyn FnMut()| timers.time(stage, work);
        let process = |raw: Record<RawUnit>| chain.process(raw, &timing, cx);
        let mut commit = |id: medpipe_etl_core::SegmentId, bytes: u64, units: Vec<UnitDone>| {
            timers.time(STAGES[5], || {
                let (records, mut note) = close_segment(units, &mut versions, cx)?;
                if let Some(journal) = journal.as_deref_mut() {
                    let data = lines(&records);
                    note.seal = hex(&seal_mac(key, &data));
                    let text = serde_json::to_vec(&note).map_err(|e| {
                        Error::new(ErrorKind::Internal, "a segment's note").caused_by(e)
                    })?;
                    journal.finish_segment(id.0, &data, &text)?;
                }
                taken.take(&note, &records)?;
                watch(Progress::Segment { bytes, counts: taken.ledger.counts });
                Ok(())
            })
        };
        let outcome = run(work.threads, source.as_mut(), &process, &mut commit, work.stop, cx)?;
        Ok(outcome.interrupted)
    }

    /// What is known of patients anywhere in the input; `None` when it can be read only once.
    fn first_pass(&self, input: &Input, work: &Work<'_>) -> Result<Option<Arc<Patients>>> {
        if !input.readable_again() {
            return Ok(None);
        }
        let mut source = input.source(&self.pipeline.config, &self.cx)?;
        let mut all = Patients::default();
        while let Some(segment) = source.next_segment(&self.cx)? {
            let observe = |record: Record<RawUnit>| {
                let mut found = Patients::default();
                found.observe(&record.body.bytes, record.body.shape);
                Ok(found)
            };
            for found in work.threads.map(segment.batch.into_iter().collect(), &observe)? {
                all.merge(found);
            }
        }
        Ok(Some(Arc::new(all)))
    }
}

fn lines(records: &[OutRecord]) -> Vec<u8> {
    let mut data = Vec::with_capacity(records.iter().map(|r| r.json().len() + 1).sum());
    for record in records {
        data.extend_from_slice(record.json().as_bytes());
        data.push(b'\n');
    }
    data
}

/// Reads back a segment of an earlier run; its seal proves that de-identification made it.
fn restore(key: &Key, data: &[u8], note: &[u8]) -> Result<(SegmentNote, Vec<OutRecord>)> {
    let altered = |what: String| {
        Error::new(ErrorKind::Sink, format!("cannot resume: {what}; begin again with --overwrite"))
    };
    let note: SegmentNote = serde_json::from_slice(note).map_err(|e| altered(e.to_string()))?;
    let seal = unhex(&note.seal).ok_or_else(|| altered("a seal is malformed".into()))?;
    let resources =
        Deidentified::from_sealed(key, data.to_vec(), &seal).map_err(|e| altered(e.to_string()))?;
    let records = resources.into_iter().zip(&note.records);
    let records = records.map(|(resource, note)| OutRecord::restored(resource, note)).collect();
    Ok((note, records))
}

/// What an unfinished run must have in common with the one that resumes it.
fn state(
    pipeline: &Pipeline,
    key: &Key,
    cx: &Context,
    inputs: &[(String, u64)],
    policy_digest: &str,
) -> serde_json::Map<String, serde_json::Value> {
    let run = &pipeline.config.run;
    let inputs = blake3::hash(format!("{inputs:?}").as_bytes()).to_hex().to_string();
    let cut = format!("{}/{}/{}", run.segment_bytes, run.max_document_bytes, run.patients);
    let config = blake3::hash(format!("{}/{cut}", pipeline.config.job.digest()).as_bytes());
    let clock = serde_json::to_value(cx.clock).unwrap_or_default();
    [
        ("version", env!("CARGO_PKG_VERSION").into()),
        ("inputs", inputs.into()),
        ("configuration", config.to_hex().to_string().into()),
        ("policy", policy_digest.into()),
        ("key", key.check_value().into()),
        ("seed", cx.seed.into()),
        ("clock", clock),
    ]
    .map(|(name, value): (&str, serde_json::Value)| (name.to_owned(), value))
    .into_iter()
    .collect()
}

/// The id of a run is a function of what it is.
fn run_id(state: &serde_json::Map<String, serde_json::Value>) -> [u8; 16] {
    let hash = blake3::hash(&serde_json::to_vec(state).unwrap_or_default());
    let mut id = [0; 16];
    id.iter_mut().zip(hash.as_bytes()).for_each(|(to, from)| *to = *from);
    id
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let bytes: Option<Vec<u8>> =
        (0..64).step_by(2).map(|i| u8::from_str_radix(text.get(i..i + 2)?, 16).ok()).collect();
    bytes?.try_into().ok()
}
