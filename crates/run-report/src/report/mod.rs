//! `report.json`: everything about a run that is the same for the same input, seed, key, clock,
//! policy and version. Timings and machine are in [`RunInfo`](crate::RunInfo).

mod counts;
mod ending;
mod graph;
mod phi;
mod quality;
mod rows;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use counts::Counts;
pub use ending::{Outcome, Status};
pub use graph::{Edge, Graph, Node, NodeKind};
pub use phi::{Phi, PhiPath};
pub use quality::{DIMENSIONS, Dimension, Level, Quality};
pub use rows::{InputRow, IssueRow, OutputRow, Policy, Requirement, Residue, RunContext, StageRow};

/// The version of the form of `report.json`; its JSON Schema is `docs/report.schema.json`.
pub const SCHEMA_VERSION: &str = "1.0";

/// A report. Make it with [`Report::new`], fill the public fields, then ask
/// [`Report::conservation`] and [`Report::check`] before writing it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    schema_version: String,
    status: Status,
    exit_code: u8,
    /// The stage that failed or stopped the run.
    pub failed_stage: Option<String>,
    /// What the run was declared to be about.
    pub context: RunContext,
    /// What became of all records.
    pub counts: Counts,
    /// The same by resource type; records whose type is not known stand under `unknown`.
    pub by_type: BTreeMap<String, Counts>,
    /// PHI by kind and stage.
    pub phi: Phi,
    /// The scorecard.
    pub quality: Quality,
    /// The search for identifiers in what leaves.
    pub residue: Residue,
    /// Issues by severity, code and rule.
    pub issues: Vec<IssueRow>,
    /// Stages, in order.
    pub stages: Vec<StageRow>,
    /// What the run was declared to meet.
    pub compliance: Vec<Requirement>,
    /// Inputs, in order.
    pub inputs: Vec<InputRow>,
    /// Outputs, by name.
    pub outputs: Vec<OutputRow>,
    /// Inputs, stages, outputs and what flowed between them.
    pub lineage: Graph,
    /// Policy and configuration.
    pub policy: Policy,
    /// Versions of what made the run: program, policy table, definitions, dictionaries.
    pub versions: BTreeMap<String, String>,
    /// The seed, when there was one.
    pub seed: Option<u64>,
}

/// Something in a report contradicts something else in it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Contradiction {
    /// Records are lost or invented.
    #[error(
        "{of}: {read} read is not {written} written + {quarantined} quarantined + {dropped} dropped",
        read = counts.read, written = counts.written, quarantined = counts.quarantined, dropped = counts.dropped
    )]
    Conservation {
        /// Of what: `all`, an input, a type, a stage.
        of: String,
        /// The counts that do not add up.
        counts: Counts,
    },
    /// The parts do not add up to the whole.
    #[error("the sum over {over} is not the total")]
    Sum {
        /// `inputs` or `types`.
        over: &'static str,
    },
    /// The run is called complete although something was quarantined or an input failed.
    #[error("the run is called complete although something was quarantined or an input failed")]
    NotComplete,
    /// A run that failed or was stopped names no stage.
    #[error("a run that failed or was stopped names its stage")]
    NoFailedStage,
    /// The same input, output or requirement stands in the report twice.
    #[error("an input, output, stage or requirement stands in the report twice")]
    Twice,
}

impl Report {
    /// A report of a run that ended so, with nothing in it yet.
    #[must_use]
    pub fn new(status: Status) -> Self {
        Self {
            schema_version: SCHEMA_VERSION.to_owned(),
            status,
            exit_code: status.exit_code(),
            failed_stage: None,
            context: RunContext::default(),
            counts: Counts::default(),
            by_type: BTreeMap::new(),
            phi: Phi::default(),
            quality: Quality::default(),
            residue: Residue::default(),
            issues: Vec::new(),
            stages: Vec::new(),
            compliance: Vec::new(),
            inputs: Vec::new(),
            outputs: Vec::new(),
            lineage: Graph::default(),
            policy: Policy::default(),
            versions: BTreeMap::new(),
            seed: None,
        }
    }

    /// Changes how the run ended, and the exit code with it.
    pub fn set_status(&mut self, status: Status) {
        self.status = status;
        self.exit_code = status.exit_code();
    }

    /// How the run ended.
    #[must_use]
    pub const fn status(&self) -> Status {
        self.status
    }

    /// The exit code.
    #[must_use]
    pub const fn exit_code(&self) -> u8 {
        self.exit_code
    }

    /// Brings lists into their order (issues by severity, then count; outputs by name) and draws the
    /// lineage graph from inputs, stages and outputs.
    pub fn arrange(&mut self) {
        let rank = |severity: &str| match severity {
            "fatal" => 0,
            "error" => 1,
            "warning" => 2,
            _ => 3,
        };
        self.issues.sort_by(|a, b| {
            (rank(&a.severity), std::cmp::Reverse(a.count), &a.code, &a.rule, &a.example).cmp(&(
                rank(&b.severity),
                std::cmp::Reverse(b.count),
                &b.code,
                &b.rule,
                &b.example,
            ))
        });
        self.inputs.sort_by(|a, b| a.name.cmp(&b.name));
        self.outputs.sort_by(|a, b| a.name.cmp(&b.name));
        self.lineage = Graph::of(&self.inputs, &self.stages, &self.outputs);
    }

    /// Whether nothing is lost: read = written + quarantined + dropped, in all, per input, per type
    /// and per stage, and the inputs and types add up to the whole.
    ///
    /// # Errors
    /// The first [`Contradiction`].
    pub fn conservation(&self) -> Result<(), Contradiction> {
        let check = |of: &str, counts: &Counts| {
            let of = || of.to_owned();
            if counts.holds() {
                Ok(())
            } else {
                Err(Contradiction::Conservation { of: of(), counts: *counts })
            }
        };
        check("all", &self.counts)?;
        self.inputs.iter().try_for_each(|input| check(&input.name, &input.counts))?;
        self.by_type.iter().try_for_each(|(kind, counts)| check(kind, counts))?;
        for stage in &self.stages {
            let counts = Counts {
                read: stage.received,
                written: stage.emitted,
                quarantined: stage.quarantined,
                dropped: stage.dropped,
            };
            if self.failed_stage.as_deref() != Some(stage.name.as_str()) {
                check(&stage.name, &counts)?;
            }
        }
        let sum: Counts = self.inputs.iter().map(|input| input.counts).sum();
        if !self.inputs.is_empty() && sum != self.counts {
            return Err(Contradiction::Sum { over: "inputs" });
        }
        let sum: Counts = self.by_type.values().copied().sum();
        if !self.by_type.is_empty() && sum != self.counts {
            return Err(Contradiction::Sum { over: "types" });
        }
        Ok(())
    }

    /// [`Report::conservation`], and that status, stage and lists agree with it.
    ///
    /// # Errors
    /// The first [`Contradiction`].
    pub fn check(&self) -> Result<(), Contradiction> {
        self.conservation()?;
        let troubled =
            self.counts.quarantined > 0 || self.inputs.iter().any(|input| input.failure.is_some());
        if self.status == Status::Complete && (troubled || self.failed_stage.is_some()) {
            return Err(Contradiction::NotComplete);
        }
        if matches!(self.status, Status::Failed | Status::Stopped) && self.failed_stage.is_none() {
            return Err(Contradiction::NoFailedStage);
        }
        let mut names = std::collections::BTreeSet::new();
        let all = (self.inputs.iter().map(|row| ("input", &row.name)))
            .chain(self.outputs.iter().map(|row| ("output", &row.name)))
            .chain(self.stages.iter().map(|row| ("stage", &row.name)))
            .chain(self.compliance.iter().map(|row| ("requirement", &row.id)));
        for name in all {
            if !names.insert(name) {
                return Err(Contradiction::Twice);
            }
        }
        Ok(())
    }

    /// The bytes of `report.json`: indented, in one key order, with a line end.
    ///
    /// # Errors
    /// When a score is not a number, which the constructors exclude.
    pub fn to_json(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut bytes = serde_json::to_vec_pretty(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Reads a `report.json`.
    ///
    /// # Errors
    /// When it is not one.
    pub fn from_json(bytes: &[u8]) -> Result<Self, serde_json::Error> {
        serde_json::from_slice(bytes)
    }
}
