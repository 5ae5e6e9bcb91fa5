//! The audit entries of a run.

use std::io::{BufRead, Write};

use medpipe_audit_trail::event::{
    Activity, AuditEvent, Entity, Fingerprint, Instant, Outcome, RunId, Software, Token, WordError,
};
use medpipe_audit_trail::{Head, Log, LogError, SealKey};
use medpipe_etl_core::{Context, Error, ErrorKind, Result};

use crate::ledger::Ledger;
use crate::lineage::Written;

/// Appends the entries of one run to an audit log and seals it.
pub struct AuditLog<W: Write> {
    log: Log<W>,
    time: Instant,
}

impl<W: Write> AuditLog<W> {
    /// Goes on with the log in `existing` (empty for a new one) and appends to `out`.
    ///
    /// # Errors
    /// When the existing log was altered: nothing may be appended to it.
    pub fn open(existing: impl BufRead, out: W, run_id: &str, cx: &Context) -> Result<AuditLog<W>> {
        let run = RunId::new(run_id).map_err(bad_word)?;
        let software = Software::new("medpipe", env!("CARGO_PKG_VERSION")).map_err(bad_word)?;
        let log = Log::resume(existing, out, run, software).map_err(broken)?;
        let time = Instant::new(&cx.clock.to_string()).map_err(bad_word)?;
        Ok(AuditLog { log, time })
    }

    /// The run began, with these inputs (keyed fingerprints) and this policy (digest).
    ///
    /// # Errors
    /// When the entry cannot be written; the run must then stop.
    pub fn started(&mut self, resumed: bool, inputs: &[String], policy: &str) -> Result<()> {
        let activity = if resumed { Activity::RunResume } else { Activity::RunStart };
        let policy = Entity::policy(
            Token::new("deidentification-policy").map_err(bad_word)?,
            Fingerprint::new(policy).map_err(bad_word)?,
        );
        self.append(AuditEvent::new(activity, self.time.clone()).entity(policy))?;
        for (number, fingerprint) in (0u32..).zip(inputs) {
            let input = Entity::input(number, Fingerprint::new(fingerprint).map_err(bad_word)?);
            self.append(AuditEvent::new(Activity::Read, self.time.clone()).entity(input))?;
        }
        Ok(())
    }

    /// The run ended well: what each stage did, what was written, and the seal.
    ///
    /// # Errors
    /// As [`AuditLog::started`].
    pub fn completed(
        mut self,
        ledger: &Ledger,
        written: &[Written],
        key: &SealKey,
    ) -> Result<(W, Head)> {
        let activities = [
            None,
            Some(Activity::Validate),
            Some(Activity::Deidentify),
            Some(Activity::Enrich),
            Some(Activity::CheckResidue),
            Some(Activity::Assess),
        ];
        for ((stage, counts), activity) in crate::STAGES.iter().zip(&ledger.stages).zip(activities)
        {
            let Some(activity) = activity else { continue };
            let entity = Entity::stage(Token::new(stage).map_err(bad_word)?)
                .count("taken", counts.taken)
                .count("given", counts.given)
                .count("rejected", counts.rejected)
                .count("issues", counts.issues);
            let outcome =
                if counts.rejected == 0 { Outcome::Success } else { Outcome::MinorFailure };
            let event = AuditEvent::new(activity, self.time.clone()).outcome(outcome);
            self.append(event.entity(entity))?;
        }
        for (activity, n) in [
            (Activity::Quarantine, ledger.counts.quarantined),
            (Activity::Drop, ledger.counts.dropped),
        ] {
            if n > 0 {
                let job = Token::new("ingestion").map_err(bad_word)?;
                let entity = Entity::stage(job).count("resources", n);
                self.append(AuditEvent::new(activity, self.time.clone()).entity(entity))?;
            }
        }
        for output in written {
            let name = Token::new(&output.name).map_err(bad_word)?;
            let entity = Entity::output(name).count("rows", output.rows);
            self.append(AuditEvent::new(Activity::Write, self.time.clone()).entity(entity))?;
        }
        self.append(AuditEvent::new(Activity::RunEnd, self.time.clone()))?;
        self.seal(key)
    }

    /// The run was stopped: why, and the seal. `policy` tells a stop by policy from a failure.
    ///
    /// # Errors
    /// As [`AuditLog::started`].
    pub fn stopped(mut self, why: &'static str, policy: bool, key: &SealKey) -> Result<(W, Head)> {
        if policy {
            let stop = AuditEvent::new(Activity::PolicyStop, self.time.clone());
            self.append(stop.outcome(Outcome::SeriousFailure).reason(why))?;
        }
        let end = AuditEvent::new(Activity::RunEnd, self.time.clone());
        self.append(end.outcome(Outcome::MajorFailure).reason(why))?;
        self.seal(key)
    }

    fn append(&mut self, event: AuditEvent) -> Result<()> {
        self.log.append(&event).map(|_| ()).map_err(broken)
    }

    fn seal(mut self, key: &SealKey) -> Result<(W, Head)> {
        let checkpoint = self.log.seal(key, self.time.clone()).map_err(broken)?;
        Ok((self.log.into_inner(), checkpoint.head))
    }
}

fn bad_word(error: WordError) -> Error {
    Error::new(ErrorKind::Internal, format!("an audit entry could not be made: {error}"))
}

fn broken(error: LogError) -> Error {
    if let LogError::Io(cause) = &error {
        return Error::unwritable("the audit log", cause.kind()).caused_by(error);
    }
    let text = "the audit log cannot be appended to; move it away and keep it, or mend its disk";
    Error::new(ErrorKind::Sink, format!("{text}: {error}"))
}
