//! How a run ends: policy, outputs, report, final names.

use std::io::Write;

use medpipe_audit_trail::SealKey;
use medpipe_etl_core::{Error, ErrorKind, Result, Sensitivity, conserve};
use medpipe_fhir_stages::{Closing, Written, report, scorecard};
use medpipe_phi_deid::Key;
use medpipe_run_report::{AuditHead, Host, OutputRow, Report, RunInfo, StageTime, Status, html};

use crate::pipeline::Finished;
use crate::places::{Places, Writer, digest, unwritable};
use crate::session::Session;

/// The key of audit seals.
pub fn seal_key(key: &Key) -> SealKey {
    SealKey::new(key.derive("medpipe audit seal v1"))
}

/// Why a run may not give its results their final names.
fn stopped(session: &Session<'_>) -> Option<(&'static str, String)> {
    let (ledger, job) = (&session.taken.ledger, &session.pipeline.config.job);
    let found: u64 = ledger.phi().iter().map(|(_, _, n)| n).sum();
    if session.cx.sensitivity == Sensitivity::Public && found > 0 {
        let text = format!(
            "PHI was found in data declared Public ({found} findings); declare it Phi, or mend it"
        );
        return Some(("ingestion", text));
    }
    let share = ledger.quarantined_share();
    if share > job.max_quarantined {
        let worst = medpipe_fhir_stages::STAGES.iter().zip(&ledger.stages);
        let stage = worst.max_by_key(|(_, s)| s.rejected).map_or("output", |(name, _)| name);
        let text = format!(
            "{:.1} % of the resources were quarantined, more than the {:.1} % that are allowed (--max-quarantined)",
            share * 100.0,
            job.max_quarantined * 100.0
        );
        return Some((stage, text));
    }
    let card = scorecard(ledger, job);
    if job.quality_gate && !card.reached() {
        let low = card.dimensions.iter().filter(|d| d.reached == Some(false));
        let low: Vec<&str> = low.map(|d| d.dimension.as_str()).collect();
        return Some(("quality_assurance", format!("below their threshold: {}", low.join(", "))));
    }
    None
}

/// Ends a run that was asked to stop: the state stays, to be resumed.
pub fn interrupted(session: &Session<'_>) -> Finished {
    let report = reported(session, Status::Interrupted, None, Vec::new(), [false, false]);
    Finished { exit_code: report.exit_code(), report, info: info(session, None) }
}

/// Ends a run: stops it by policy, or gives everything its final name.
pub fn close(mut session: Session<'_>) -> Result<Finished> {
    conserve(session.taken.ledger.counts)?;
    if let Some(why) = stopped(&session) {
        return stop(session, why);
    }
    let written = match session.taken.outputs.take() {
        Some(outputs) => outputs.finish()?,
        None => Vec::new(),
    };
    let rows = rows(&session.places, &written)?;
    let lineage = session.taken.lineage.take().filter(|_| !session.pipeline.dry_run);
    let traced = lineage.is_some();
    if let Some(lineage) = lineage {
        flush(lineage.complete(&session.taken.ledger, &written)?)?;
    }
    let mut head = None;
    if let Some(audit) = session.audit.take() {
        let key = seal_key(&session.key);
        let (out, sealed) = audit.completed(&session.taken.ledger, &written, &key)?;
        flush(out)?;
        head = Some(AuditHead { size: sealed.size, root: sealed.root.to_string() });
    }
    let held = session.taken.ledger.counts.quarantined > 0;
    let status = if held { Status::Partial } else { Status::Complete };
    let report = reported(&session, status, None, rows, [head.is_some(), traced]);
    let names = written.into_iter().map(|w| w.name);
    publish(session, report, head, names.collect())
}

/// Ends a run that policy stops: no data gets its final name, what explains it does.
fn stop(mut session: Session<'_>, why: (&'static str, String)) -> Result<Finished> {
    session.taken.outputs = None;
    session.taken.ledger.withdraw();
    if let Some(lineage) = session.taken.lineage.take() {
        flush(lineage.fail("stopped by policy")?)?;
    }
    let mut head = None;
    if let Some(audit) = session.audit.take() {
        let (out, sealed) = audit.stopped("stopped by policy", true, &seal_key(&session.key))?;
        flush(out)?;
        head = Some(AuditHead { size: sealed.size, root: sealed.root.to_string() });
    }
    let sealed = head.is_some();
    let report = reported(&session, Status::Stopped, Some(why), Vec::new(), [sealed, false]);
    publish(session, report, head, Vec::new())
}

fn publish(
    session: Session<'_>,
    report: Report,
    head: Option<AuditHead>,
    mut names: Vec<String>,
) -> Result<Finished> {
    report.check().map_err(|e| Error::new(ErrorKind::Internal, format!("the report: {e}")))?;
    let info = info(&session, head);
    let json = |e: serde_json::Error| Error::new(ErrorKind::Internal, "the report").caused_by(e);
    let mut quarantine = Vec::new();
    for line in &session.taken.ledger.quarantine {
        serde_json::to_writer(&mut quarantine, line).map_err(json)?;
        quarantine.push(b'\n');
    }
    let mut run = serde_json::to_value(&info).map_err(json)?;
    if let Some(run) = run.as_object_mut() {
        run.insert("demo".into(), session.pipeline.inputs.is_empty().into());
        run.insert("status".into(), report.status().as_str().into());
    }
    let html = html::render(&report, Some(&info))
        .map_err(|e| Error::new(ErrorKind::Internal, "report.html").caused_by(e))?;
    for (name, bytes) in [
        ("quarantine.ndjson", quarantine),
        ("report.html", html.into_bytes()),
        ("report.json", report.to_json().map_err(json)?),
        ("run.json", serde_json::to_vec_pretty(&run).map_err(json)?),
    ] {
        session.places.put(name, &bytes)?;
    }
    let more = ["quarantine.ndjson", "lineage.ndjson", "audit.log", "report.html", "report.json"];
    names.extend(more.map(str::to_owned));
    names.push("run.json".into());
    session.places.publish(&names)?;
    Ok(Finished { exit_code: report.exit_code(), report, info })
}

fn reported(
    session: &Session<'_>,
    status: Status,
    stopped: Option<(&'static str, String)>,
    outputs: Vec<OutputRow>,
    [sealed, lineage_complete]: [bool; 2],
) -> Report {
    let closing = Closing {
        status,
        stopped,
        inputs: &session.fingerprints,
        outputs,
        policy_digest: session.policy_digest.clone(),
        key_check: session.key.check_value(),
        sealed,
        lineage_complete,
    };
    report(&session.taken.ledger, &session.pipeline.config.job, &session.cx, closing)
}

fn info(session: &Session<'_>, audit: Option<AuditHead>) -> RunInfo {
    let stages = session.timers.seconds().into_iter();
    RunInfo {
        run_id: session.cx.run_id.clone(),
        started: session.cx.clock.to_string(),
        ended: session.cx.clock.to_string(),
        wall_seconds: session.begun.elapsed().as_secs_f64(),
        stages: stages.map(|(name, seconds)| StageTime { name: name.into(), seconds }).collect(),
        bytes_read: session.fingerprints.iter().map(|(_, bytes)| bytes).sum(),
        peak_memory_bytes: medpipe_runtime::peak_memory(),
        threads: session.threads as u32,
        host: Host {
            os: std::env::consts::OS.into(),
            arch: std::env::consts::ARCH.into(),
            cpus: std::thread::available_parallelism().map_or(0, |n| n.get() as u32),
        },
        audit,
        resumed: session.places.resumed(),
    }
}

/// Size and digest of each output, before it gets its final name.
fn rows(places: &Places, written: &[Written]) -> Result<Vec<OutputRow>> {
    let Some(dir) = places.run_dir() else { return Ok(Vec::new()) };
    let row = |w: &Written| {
        let (bytes, sha256) = digest(&dir.join(&w.name))?;
        Ok(OutputRow { name: w.name.clone(), rows: w.rows, bytes, sha256 })
    };
    written.iter().map(row).collect()
}

fn flush(mut out: Writer) -> Result<()> {
    out.flush().map_err(|e| unwritable(&e))
}
