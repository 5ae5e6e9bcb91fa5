//! Entries: a FHIR R4 `AuditEvent` each, made of codes, counts, technical names and keyed
//! fingerprints. No type here accepts free text, so no record value can stand in an entry.

mod activity;
mod entity;
mod wire;
mod words;

pub use activity::{Activity, Outcome};
pub use entity::{Entity, Role};
pub use words::{Fingerprint, Instant, RunId, Token, WordError};

/// One entry of the log, before it has its number.
///
/// ```
/// use medpipe_audit_trail::event::{Activity, AuditEvent, Entity, Instant, Outcome, Token};
/// let event = AuditEvent::new(Activity::Write, Instant::new("2026-01-02T03:04:05Z")?)
///     .outcome(Outcome::Success)
///     .entity(Entity::output(Token::new("fhir/Patient.ndjson")?).count("written", 100));
/// # Ok::<(), medpipe_audit_trail::event::WordError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEvent {
    pub(crate) activity: Activity,
    pub(crate) recorded: Instant,
    pub(crate) outcome: Outcome,
    pub(crate) reason: Option<&'static str>,
    pub(crate) purpose: Option<&'static str>,
    pub(crate) entities: Vec<Entity>,
}

impl AuditEvent {
    /// An entry for `activity` at the time `recorded`, successful until said otherwise.
    #[must_use]
    pub const fn new(activity: Activity, recorded: Instant) -> Self {
        Self {
            activity,
            recorded,
            outcome: Outcome::Success,
            reason: None,
            purpose: None,
            entities: Vec::new(),
        }
    }

    /// How it went.
    #[must_use]
    pub const fn outcome(mut self, outcome: Outcome) -> Self {
        self.outcome = outcome;
        self
    }

    /// Why it went so (`outcomeDesc`): a text of the program's own.
    #[must_use]
    pub const fn reason(mut self, reason: &'static str) -> Self {
        self.reason = Some(reason);
        self
    }

    /// What it was done for (`purposeOfEvent`): a code of HL7 v3 ActReason such as `HRESCH`.
    #[must_use]
    pub const fn purpose(mut self, code: &'static str) -> Self {
        self.purpose = Some(code);
        self
    }

    /// What it was about; may be called again.
    #[must_use]
    pub fn entity(mut self, entity: Entity) -> Self {
        self.entities.push(entity);
        self
    }

    /// The entry as one line of FHIR JSON without its line end: entry `number` of the log, written
    /// by run `run` of this `software` (name and version).
    #[must_use]
    pub fn to_json(&self, number: u64, run: &RunId, software: &Software) -> String {
        wire::line(self, number, run, software)
    }
}

/// The program that writes the log: the `agent` and the `source.observer` of every entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Software {
    pub(crate) name: Token,
    pub(crate) version: Token,
}

impl Software {
    /// A program by name and version.
    ///
    /// # Errors
    /// [`WordError::Token`] when one of them is not a token.
    pub fn new(name: &str, version: &str) -> Result<Self, WordError> {
        Ok(Self { name: Token::new(name)?, version: Token::new(version)? })
    }
}
