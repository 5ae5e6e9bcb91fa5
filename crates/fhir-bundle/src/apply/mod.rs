//! Third step: documents to bytes, bytes into a store.
//!
//! | file | what it holds |
//! |---|---|
//! | `render` | a document made ready: ids and references as planned, resources checked |
//! | `store` | what is ready, told to a store |

mod render;
mod store;

use std::collections::BTreeMap;

use medpipe_etl_core::{Issue, IssueCode, Severity};
use medpipe_fhir_model::{Document, structure};
use serde::{Deserialize, Deserializer, Serialize};

use crate::plan::{BundleId, Plan};
use crate::target::{ImportTarget, Outcome, whole};

pub use render::{Changed, Rendered};

/// How resources are checked before they are stored.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub enum Validate {
    /// Not at all.
    Off,
    /// The structural check; what it finds is reported.
    #[default]
    Structure,
    /// The structural check; a resource with an error is not stored.
    Strict,
}

/// Settings of applying.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct ApplyConfig {
    /// How resources are checked.
    pub validate: Validate,
    /// Put every entry into the details, not only those with an issue.
    pub all_details: bool,
}

impl ApplyConfig {
    /// Settings with that check.
    pub fn new(validate: Validate) -> ApplyConfig {
        ApplyConfig { validate, ..ApplyConfig::default() }
    }
}

/// What became of one document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BundleResult {
    /// Its name: see [`bundle_id`](crate::bundle_id).
    pub bundle_id: String,
    /// Its entries.
    pub total_resources: u64,
    /// Those that are in the store now, or were not for importing.
    pub successful: u64,
    /// Those that are not.
    pub failed: u64,
    /// Entries by outcome.
    pub outcomes: BTreeMap<Outcome, u64>,
    /// Entries that failed or have an issue; all of them when asked for.
    pub details: Vec<EntryResult>,
}

/// What became of one entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct EntryResult {
    /// Number of the entry or line.
    pub entry: Option<u32>,
    /// Its type; empty when it cannot be read.
    #[serde(rename = "type")]
    pub resource_type: &'static str,
    /// What happened.
    pub outcome: Outcome,
    /// What there is to say about it.
    pub issues: Vec<Issue>,
}

/// An [`EntryResult`] as it is written.
#[derive(Deserialize)]
struct Shown {
    entry: Option<u32>,
    #[serde(rename = "type")]
    kind: String,
    outcome: Outcome,
    issues: Vec<Issue>,
}

impl<'de> Deserialize<'de> for EntryResult {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<EntryResult, D::Error> {
        let Shown { entry, kind, outcome, issues } = Shown::deserialize(from)?;
        let kind = crate::link::resource_type(&kind);
        let resource_type = kind.map_or("", |kind| kind.name());
        Ok(EntryResult { entry, resource_type, outcome, issues })
    }
}

/// Why a document could not be applied.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ApplyError<E> {
    /// The document is not the one that was planned with.
    #[error("the input has changed since it was planned; plan the import again")]
    Changed,
    /// The store failed.
    #[error("{0}")]
    Store(E),
}

impl Plan {
    /// Applies one document in a transaction of its own.
    ///
    /// # Errors
    /// [`ApplyError`]; the target is rolled back.
    pub fn apply<T: ImportTarget>(
        &self,
        id: BundleId,
        doc: &Document,
        config: &ApplyConfig,
        target: &mut T,
    ) -> Result<BundleResult, ApplyError<T::Error>> {
        let rendered = self.render(id, doc, config).map_err(|_| ApplyError::Changed)?;
        whole(target, |target| rendered.store(target)).map_err(ApplyError::Store)
    }
}

/// A finding of the structural check as an issue.
pub(crate) fn issue_of(found: structure::StructureIssue) -> Issue {
    let severity = match found.severity {
        structure::Severity::Error => Severity::Error,
        structure::Severity::Warning => Severity::Warning,
        structure::Severity::Information => Severity::Information,
    };
    let code = IssueCode::of(found.code.as_str());
    Issue::new(severity, code, found.rule, found.path, found.diagnostics)
}
