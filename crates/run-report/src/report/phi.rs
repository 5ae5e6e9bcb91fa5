//! PHI by kind and stage: counts and paths, no value.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What PHI was found, what was done to it, what remained: kind → stage → what → count.
///
/// ```
/// use medpipe_run_report::Phi;
/// let mut phi = Phi::default();
/// phi.count("NAME", "ingestion", "structured", 12);
/// phi.count("NAME", "ingestion", "free_text", 3);
/// phi.count("NAME", "transformation", "pseudonymized", 15);
/// assert_eq!(phi.found, 15);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phi {
    /// Everything counted at ingestion.
    pub found: u64,
    /// Kind (NAME, DATE, ID_SSN …) → stage → what → count.
    pub by_kind: BTreeMap<String, BTreeMap<String, BTreeMap<String, u64>>>,
    /// Where PHI was found: the element paths, most frequent first.
    #[serde(default)]
    pub paths: Vec<PhiPath>,
}

/// An element path where a kind of PHI was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhiPath {
    /// The kind.
    pub kind: String,
    /// The element path, as `Patient.name.family`.
    pub path: String,
    /// How often.
    pub count: u64,
}

impl Phi {
    /// Adds `count` of `kind` at `stage`; `what` says where it stood or what was done to it.
    pub fn count(&mut self, kind: &str, stage: &str, what: &str, count: u64) {
        let stages = self.by_kind.entry(kind.to_owned()).or_default();
        let whats = stages.entry(stage.to_owned()).or_default();
        *whats.entry(what.to_owned()).or_default() += count;
        if stage == "ingestion" {
            self.found += count;
        }
    }
}
