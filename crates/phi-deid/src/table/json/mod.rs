//! JSON documents de-identified by path.
//!
//! ```
//! use medpipe_phi_deid::Date;
//! use medpipe_phi_deid::table::json::JsonPolicy;
//! let policy: JsonPolicy = toml::from_str(r#"
//!     [paths]
//!     "/patient/name" = { kind = "NAME" }
//!     "/patient/born" = { kind = "DATE" }
//!     "/events/*" = "keep"
//!     "/events/*/note" = "free_text"
//!     "/events/*/by" = "drop"
//! "#)?;
//! let deid = policy.build(None, None, Date::new(2026, 1, 1).unwrap())?;
//! let line = br#"{"patient":{"name":"Ada Brennan","born":"1961-03-05","phone":"212-555-0147"},
//!     "events":[{"code":"I10","note":"Brennan is well","by":"Dr. Li"}]}"#;
//! let clean = deid.document(line).unwrap();
//! assert_eq!(
//!     String::from_utf8(clean.into_inner())?,
//!     r#"{"patient":{"name":"[NAME]","born":"1961"},"events":[{"code":"I10","note":"[NAME] is well"}]}"#
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Paths are JSON Pointers (RFC 6901) in which a part `*` stands for any member or item. A rule counts for
//! what is at its path and for all below; a longer path beats a shorter one, and at the same length the
//! one that names what the other stars, from the left. **What no path leads to is dropped**; so are
//! objects and arrays of which nothing is left.
//!
//! Names of members stay as they are where they are kept. Where they are values themselves (a map from
//! names of people, say), a path can only keep or drop them.

mod lines;
mod values;
mod walk;

use std::collections::BTreeMap;

use medpipe_fhir_model::{DefectKind, Document, Limits};
use medpipe_phi_detect::Detector;
use serde::{Deserialize, Serialize};

use super::plan::TableDeidentifier;
use super::policy::{Rule, TablePolicy, TablePolicyError};
use crate::dates::Date;
use crate::guard::Deidentified;
use crate::key::Key;
use crate::policy::Policy;

pub use lines::{BadLine, JsonLinesReport};

/// What is done at each path of a JSON document.
#[derive(Clone, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct JsonPolicy {
    /// The path of what tells whose document it is. Without it no date can be shifted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub patient: Option<String>,
    /// Operators by kind, and what is done to free text.
    pub policy: Policy,
    /// Rules by path.
    pub paths: BTreeMap<String, Rule>,
}

/// Why a policy for JSON was refused.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[non_exhaustive]
pub enum JsonPolicyError {
    /// A path is not a JSON Pointer.
    #[error("`{path}` is no JSON Pointer: empty, or parts that begin with `/`")]
    Path {
        /// The path, as the policy has it.
        path: String,
    },
    /// As for columns of a table.
    #[error(transparent)]
    Rule(#[from] TablePolicyError),
}

/// Why a document was refused. No value.
#[derive(Clone, Copy, Debug, thiserror::Error, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum JsonFault {
    /// Not one JSON value in UTF-8.
    #[error("not one JSON value in UTF-8 (line {line}, column {column})")]
    Syntax {
        /// The line in the document, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
    },
    /// A name twice in one object: readers disagree on which counts.
    #[error("an object has a member twice")]
    Duplicate,
    /// Nested too deeply.
    #[error("nested too deeply")]
    Depth,
    /// Longer than the limit for a line.
    #[error("longer than the limit for a line")]
    TooLong,
}

impl JsonFault {
    /// The code of the fault, for quarantine files.
    pub const fn code(self) -> &'static str {
        match self {
            JsonFault::Syntax { .. } => "json.syntax",
            JsonFault::Duplicate => "json.duplicate",
            JsonFault::Depth => "json.depth",
            JsonFault::TooLong => "json.too-long",
        }
    }
}

impl JsonPolicy {
    /// Readies it for documents. See [`TablePolicy::build`].
    ///
    /// # Errors
    /// [`JsonPolicyError`] when a path is none, an operator does not fit, or needs what is not there.
    pub fn build(
        &self,
        key: Option<&Key>,
        detector: Option<Detector>,
        clock: Date,
    ) -> Result<JsonDeidentifier, JsonPolicyError> {
        let mut rules = Vec::with_capacity(self.paths.len());
        for (path, rule) in &self.paths {
            rules.push((walk::parts(path)?, *rule));
        }
        let patient = self.patient.as_deref().map(walk::parts).transpose()?;
        let policy = TablePolicy {
            patient: self.patient.clone(),
            policy: self.policy.clone(),
            columns: self.paths.clone(),
        };
        let base = policy.build(key, detector, clock)?;
        // Of the rules that end at one place the last one counts.
        rules.sort_by_key(|(path, _)| walk::rank(path));
        Ok(JsonDeidentifier { base, rules, patient })
    }
}

/// In how many values the residue check found what, by rule.
pub type Residue = BTreeMap<&'static str, u64>;

/// De-identifies JSON documents by a [`JsonPolicy`]. Cheap to share, `Send + Sync`.
#[derive(Clone, Debug)]
pub struct JsonDeidentifier {
    base: TableDeidentifier,
    /// Less special ones first.
    rules: Vec<(Vec<String>, Rule)>,
    patient: Option<Vec<String>>,
}

impl JsonDeidentifier {
    /// De-identifies one document. A document of which nothing is left is `null`.
    ///
    /// # Errors
    /// [`JsonFault`] when it is not one sound JSON value.
    pub fn document(&self, bytes: &[u8]) -> Result<Deidentified<Vec<u8>>, JsonFault> {
        self.document_checked(bytes).map(|(clean, _)| clean)
    }

    /// As [`document`](Self::document), with what the [residue check](crate::verify) found in what was kept
    /// or written as free text: in how many values, by rule.
    ///
    /// # Errors
    /// [`JsonFault`] when it is not one sound JSON value.
    pub fn document_checked(
        &self,
        bytes: &[u8],
    ) -> Result<(Deidentified<Vec<u8>>, Residue), JsonFault> {
        let document = Document::parse_with(bytes.to_vec(), &Limits::default())
            .map_err(|e| JsonFault::Syntax { line: e.line, column: e.column })?;
        if let Some(defect) = document.defects().first() {
            return Err(match defect.kind {
                DefectKind::DuplicateKey => JsonFault::Duplicate,
                _ => JsonFault::Depth,
            });
        }
        let mut out = Vec::with_capacity(bytes.len());
        let residue = walk::write(self, document.root(), &mut out);
        Ok((Deidentified::mint(out), residue))
    }
}

#[cfg(test)]
mod tests;
