//! How a run ended, and the exit code that says so.

use serde::{Deserialize, Serialize};

/// How a run ended. The exit code follows from it.
#[derive(Debug, Copy, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// All was processed and nothing quarantined; issues may have been found. Exit code 0.
    Complete,
    /// All was processed; something was quarantined or an input failed. Exit code 1.
    Partial,
    /// A stage broke; nothing reached its final name. Exit code 1.
    Failed,
    /// Usage, configuration or key. Exit code 2.
    Refused,
    /// Stopped by policy, quality, disk, or too much quarantine; nothing reached its final name.
    /// Exit code 3.
    Stopped,
    /// Interrupted after finishing its segment, resumable. Exit code 130.
    Interrupted,
}

impl Status {
    /// The exit code of the run.
    #[must_use]
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Complete => 0,
            Self::Partial | Self::Failed => 1,
            Self::Refused => 2,
            Self::Stopped => 3,
            Self::Interrupted => 130,
        }
    }

    /// The word in `report.json`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Complete => "complete",
            Self::Partial => "partial",
            Self::Failed => "failed",
            Self::Refused => "refused",
            Self::Stopped => "stopped",
            Self::Interrupted => "interrupted",
        }
    }
}

/// The result of a check: one that could not be made is neither pass nor fail.
#[derive(Debug, Copy, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Checked, and it holds.
    Pass,
    /// Checked, and it does not hold.
    Fail,
    /// Not checked: not evidenced.
    #[default]
    NotEvaluated,
}

impl Outcome {
    /// The word in `report.json`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Fail => "fail",
            Self::NotEvaluated => "not_evaluated",
        }
    }
}
