//! What an entry is about: FHIR R4 `AuditEvent.entity`.

use super::words::{Fingerprint, Token};

/// What part the thing played (value set object-role).
#[derive(Debug, Copy, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Role {
    /// 4 Domain Resource: one record.
    Record,
    /// 16 Data Destination: an output.
    Output,
    /// 17 Data Repository: an input.
    Input,
    /// 13 Security Resource: a policy or a key.
    Policy,
    /// 20 Job: a stage or a run.
    Job,
}

impl Role {
    pub(crate) const fn code(self) -> (&'static str, &'static str) {
        match self {
            Self::Record => ("4", "Domain Resource"),
            Self::Output => ("16", "Data Destination"),
            Self::Input => ("17", "Data Repository"),
            Self::Policy => ("13", "Security Resource"),
            Self::Job => ("20", "Job"),
        }
    }
}

/// One thing an entry is about: its role, a technical name, a keyed fingerprint, and counts.
///
/// ```
/// use medpipe_audit_trail::event::{Entity, Fingerprint};
/// let entity = Entity::input(42, Fingerprint::new("0123456789abcdef")?).count("read", 120);
/// # Ok::<(), medpipe_audit_trail::event::WordError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entity {
    pub(crate) role: Role,
    pub(crate) name: Option<Token>,
    pub(crate) input: Option<u32>,
    pub(crate) fingerprint: Option<Fingerprint>,
    pub(crate) details: Vec<(&'static str, Detail)>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Detail {
    Count(u64),
    Word(&'static str),
    Token(Token),
    Fingerprint(Fingerprint),
}

impl Entity {
    const fn new(role: Role) -> Self {
        Self { role, name: None, input: None, fingerprint: None, details: Vec::new() }
    }

    /// Input `number`, named `input-00042`, by the keyed fingerprint of its path.
    #[must_use]
    pub fn input(number: u32, fingerprint: Fingerprint) -> Self {
        let mut entity = Self::new(Role::Input);
        entity.input = Some(number);
        entity.fingerprint = Some(fingerprint);
        entity
    }

    /// An output by the name it has in the output folder.
    #[must_use]
    pub fn output(name: Token) -> Self {
        let mut entity = Self::new(Role::Output);
        entity.name = Some(name);
        entity
    }

    /// One record by its keyed fingerprint.
    #[must_use]
    pub fn record(fingerprint: Fingerprint) -> Self {
        let mut entity = Self::new(Role::Record);
        entity.fingerprint = Some(fingerprint);
        entity
    }

    /// A policy, configuration or key by its digest or check value.
    #[must_use]
    pub fn policy(name: Token, fingerprint: Fingerprint) -> Self {
        let mut entity = Self::new(Role::Policy);
        entity.name = Some(name);
        entity.fingerprint = Some(fingerprint);
        entity
    }

    /// A stage of the run.
    #[must_use]
    pub fn stage(name: Token) -> Self {
        let mut entity = Self::new(Role::Job);
        entity.name = Some(name);
        entity
    }

    /// Adds a count: `("quarantined", 3)`.
    #[must_use]
    pub fn count(mut self, what: &'static str, count: u64) -> Self {
        self.details.push((what, Detail::Count(count)));
        self
    }

    /// Adds a word of the program's own: `("sensitivity", "Phi")`.
    #[must_use]
    pub fn word(mut self, what: &'static str, word: &'static str) -> Self {
        self.details.push((what, Detail::Word(word)));
        self
    }

    /// Adds a technical name: `("rule", …)`.
    #[must_use]
    pub fn token(mut self, what: &'static str, token: Token) -> Self {
        self.details.push((what, Detail::Token(token)));
        self
    }

    /// Adds a digest: `("sha256", …)`.
    #[must_use]
    pub fn digest(mut self, what: &'static str, digest: Fingerprint) -> Self {
        self.details.push((what, Detail::Fingerprint(digest)));
        self
    }
}
