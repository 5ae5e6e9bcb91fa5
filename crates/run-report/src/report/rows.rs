//! The lists of the report: issues, stages, requirements, inputs, outputs.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Counts, Outcome};

/// All issues of one severity, code and rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IssueRow {
    /// `fatal`, `error`, `warning` or `information` (FHIR issue-severity).
    pub severity: String,
    /// FHIR issue-type, as `code-invalid`.
    pub code: String,
    /// The rule, as `vital-limits`.
    pub rule: String,
    /// How often.
    pub count: u64,
    /// One element path where it was found. Never a value.
    pub example: String,
}

/// One stage: what went through it, and how it ended.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StageRow {
    /// The stage's name, as `quality_assurance`.
    pub name: String,
    /// Records that came in.
    pub received: u64,
    /// Records handed on.
    pub emitted: u64,
    /// Records it set aside.
    pub quarantined: u64,
    /// Records it left out.
    pub dropped: u64,
    /// Issues it found.
    pub issues: u64,
    /// Whether what it made passed its own check.
    pub validation: Outcome,
    /// Why it failed, in the program's own words; empty when it did not.
    #[serde(default)]
    pub failures: Vec<String>,
    /// Further figures of the stage, as `resources_enriched`.
    #[serde(default)]
    pub facts: BTreeMap<String, u64>,
}

/// A requirement the run was declared to meet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// A short stable id, as `safe-harbor`.
    pub id: String,
    /// What is required.
    pub title: String,
    /// Whether the run gives evidence of it.
    pub outcome: Outcome,
    /// What the evidence is, or what is missing.
    pub evidence: String,
}

/// An input, by number and keyed fingerprint.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InputRow {
    /// `input-00042`.
    pub name: String,
    /// The keyed fingerprint of its path.
    pub fingerprint: String,
    /// Its length in bytes, as stored.
    pub bytes: u64,
    /// What became of its records.
    pub counts: Counts,
    /// The issue code, when it could not be read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub failure: Option<String>,
}

impl InputRow {
    /// Input `number`.
    #[must_use]
    pub fn new(number: u32, fingerprint: &str, bytes: u64, counts: Counts) -> Self {
        let name = format!("input-{number:05}");
        Self { name, fingerprint: fingerprint.to_owned(), bytes, counts, failure: None }
    }
}

/// An output as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OutputRow {
    /// Its name in the output folder, as `fhir/Patient.ndjson`.
    pub name: String,
    /// Rows or resources in it.
    pub rows: u64,
    /// Its length in bytes.
    pub bytes: u64,
    /// Its SHA-256, in hexadecimal digits.
    pub sha256: String,
}

/// The independent search for identifiers in what leaves.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Residue {
    /// Pass: nothing found. Not evaluated: nothing searched.
    pub outcome: Outcome,
    /// Resources searched.
    pub checked: u64,
    /// Findings.
    pub violations: u64,
    /// Findings by rule.
    pub by_rule: BTreeMap<String, u64>,
}

impl Residue {
    /// The result of searching `checked` resources.
    #[must_use]
    pub fn of(checked: u64, by_rule: BTreeMap<String, u64>) -> Self {
        let violations = by_rule.values().sum();
        let outcome = match (checked, violations) {
            (0, 0) => Outcome::NotEvaluated,
            (_, 0) => Outcome::Pass,
            _ => Outcome::Fail,
        };
        Self { outcome, checked, violations, by_rule }
    }
}

/// What the run was declared to be about.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RunContext {
    /// The type of data, as `fhir-r4`.
    pub data_type: String,
    /// The declared sensitivity: Public, Internal, Phi or HighlySensitive.
    pub sensitivity: String,
    /// The system the data came from.
    pub source_system: String,
    /// What it is processed for.
    pub purpose: String,
}

/// The policy and configuration the run followed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Policy {
    /// The policy's name, as `safe_harbor`.
    pub name: String,
    /// The digest of the policy table.
    pub digest: String,
    /// The digest of the effective configuration.
    pub config_digest: String,
    /// The check value of the key, which does not give the key away.
    pub key_check: String,
    /// Settings in force, as `free_text` → `redact`.
    #[serde(default)]
    pub settings: BTreeMap<String, String>,
}
