//! The scorecard: six dimensions, each scored or not evaluated.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Outcome;

/// The six dimensions, in the order they are shown.
pub const DIMENSIONS: [&str; 6] =
    ["accuracy", "completeness", "consistency", "timeliness", "validity", "uniqueness"];

/// How good a score is.
#[derive(Debug, Copy, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// .95 and above.
    Excellent,
    /// .85 and above.
    Good,
    /// .75 and above.
    Acceptable,
    /// .60 and above.
    Poor,
    /// Below .60.
    Unacceptable,
    /// No check ran.
    #[default]
    NotEvaluated,
}

impl Level {
    /// The level of a score in 0..=1.
    #[must_use]
    pub fn of(score: f64) -> Self {
        match score {
            score if score >= 0.95 => Self::Excellent,
            score if score >= 0.85 => Self::Good,
            score if score >= 0.75 => Self::Acceptable,
            score if score >= 0.60 => Self::Poor,
            _ => Self::Unacceptable,
        }
    }

    /// The word in `report.json`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Excellent => "excellent",
            Self::Good => "good",
            Self::Acceptable => "acceptable",
            Self::Poor => "poor",
            Self::Unacceptable => "unacceptable",
            Self::NotEvaluated => "not_evaluated",
        }
    }
}

/// One dimension: its score and level, or not evaluated when no check ran. The fields cannot
/// contradict each other, as there is no other way to make one.
///
/// ```
/// use medpipe_run_report::{Dimension, Level};
/// let scored = Dimension::checked(970, 1000).threshold(0.98);
/// assert_eq!((scored.score(), scored.level()), (Some(0.97), Level::Excellent));
/// assert_eq!(Dimension::checked(0, 0).level(), Level::NotEvaluated);
/// ```
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dimension {
    score: Option<f64>,
    level: Level,
    checked: u64,
    passed: u64,
    threshold: Option<f64>,
    meets_threshold: Outcome,
}

impl Dimension {
    /// From checks: `passed` of `checked`. None checked is not evaluated.
    #[must_use]
    pub fn checked(passed: u64, checked: u64) -> Self {
        if checked == 0 {
            return Self::default();
        }
        let passed = passed.min(checked);
        // Counts of records stay far below 2^53.
        #[allow(clippy::cast_precision_loss)]
        let score = passed as f64 / checked as f64;
        Self { checked, passed, ..Self::scored(score) }
    }

    /// From a score that was weighted elsewhere, cut to 0..=1; not a number is not evaluated.
    #[must_use]
    pub fn scored(score: f64) -> Self {
        if score.is_nan() {
            return Self::default();
        }
        let score = score.clamp(0.0, 1.0);
        Self { score: Some(score), level: Level::of(score), ..Self::default() }
    }

    /// No check ran.
    #[must_use]
    pub fn not_evaluated() -> Self {
        Self::default()
    }

    /// A weighted score with the counts of the checks behind it.
    #[must_use]
    pub fn with_checks(mut self, passed: u64, checked: u64) -> Self {
        self.checked = checked;
        self.passed = passed.min(checked);
        self
    }

    /// The score that is asked for.
    #[must_use]
    pub fn threshold(mut self, threshold: f64) -> Self {
        self.threshold = Some(threshold);
        self.meets_threshold = match self.score {
            None => Outcome::NotEvaluated,
            Some(score) if score >= threshold => Outcome::Pass,
            Some(_) => Outcome::Fail,
        };
        self
    }

    /// The score, if evaluated.
    #[must_use]
    pub const fn score(&self) -> Option<f64> {
        self.score
    }

    /// The level.
    #[must_use]
    pub const fn level(&self) -> Level {
        self.level
    }

    /// Whether the threshold is met.
    #[must_use]
    pub const fn meets_threshold(&self) -> Outcome {
        self.meets_threshold
    }

    pub(crate) const fn asked(&self) -> Option<f64> {
        self.threshold
    }

    pub(crate) const fn checks(&self) -> (u64, u64) {
        (self.passed, self.checked)
    }
}

/// The scorecard.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quality {
    /// The overall score; `null` when no dimension was evaluated.
    pub overall: Option<f64>,
    /// Its level.
    pub level: Level,
    /// The preset the thresholds are from, as `etl`.
    pub preset: String,
    /// By dimension.
    pub dimensions: BTreeMap<String, Dimension>,
}

impl Quality {
    /// A scorecard whose overall score is the mean of the dimensions that were evaluated.
    pub fn new<'a>(
        preset: &str,
        dimensions: impl IntoIterator<Item = (&'a str, Dimension)>,
    ) -> Self {
        let dimensions: BTreeMap<String, Dimension> =
            dimensions.into_iter().map(|(name, score)| (name.to_owned(), score)).collect();
        let (sum, count) = dimensions
            .values()
            .filter_map(Dimension::score)
            .fold((0.0, 0.0), |(sum, count), score| (sum + score, count + 1.0));
        let overall = (count > 0.0).then_some(sum / count);
        let level = overall.map_or(Level::NotEvaluated, Level::of);
        Self { overall, level, preset: preset.to_owned(), dimensions }
    }
}
