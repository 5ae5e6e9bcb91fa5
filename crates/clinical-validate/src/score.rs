//! The scorecard: six dimensions, their levels and what falls short.

use std::fmt;
use std::str::FromStr;

use medpipe_etl_core::Ratio;
use serde::{Deserialize, Serialize};

use crate::rule::Dimension;
use crate::tally::{DimensionCount, Tally};

/// Level of a score.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// At least .95.
    Excellent,
    /// At least .85.
    Good,
    /// At least .75.
    Acceptable,
    /// At least .60.
    Poor,
    /// Below .60.
    Unacceptable,
}

impl Level {
    /// The level of a score.
    pub fn of(score: Ratio) -> Level {
        match score.get() {
            s if s >= 0.95 => Level::Excellent,
            s if s >= 0.85 => Level::Good,
            s if s >= 0.75 => Level::Acceptable,
            s if s >= 0.60 => Level::Poor,
            _ => Level::Unacceptable,
        }
    }

    /// The lower-case word.
    pub fn as_str(self) -> &'static str {
        match self {
            Level::Excellent => "excellent",
            Level::Good => "good",
            Level::Acceptable => "acceptable",
            Level::Poor => "poor",
            Level::Unacceptable => "unacceptable",
        }
    }
}

/// A score below this asks for remediation.
pub const REMEDIATION_BELOW: f64 = 0.80;

/// The score each dimension has to reach.
#[derive(Clone, Copy, PartialEq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Thresholds {
    /// For accuracy.
    pub accuracy: Option<Ratio>,
    /// For completeness.
    pub completeness: Option<Ratio>,
    /// For consistency.
    pub consistency: Option<Ratio>,
    /// For timeliness.
    pub timeliness: Option<Ratio>,
    /// For validity.
    pub validity: Option<Ratio>,
    /// For uniqueness.
    pub uniqueness: Option<Ratio>,
}

impl Thresholds {
    /// For data on their way through a pipeline.
    pub fn etl() -> Thresholds {
        Thresholds {
            completeness: Ratio::new(0.95),
            accuracy: Ratio::new(0.98),
            consistency: Ratio::new(0.90),
            timeliness: Ratio::new(0.85),
            validity: None,
            uniqueness: None,
        }
    }

    /// For data under governance.
    pub fn governance() -> Thresholds {
        Thresholds {
            accuracy: Ratio::new(0.95),
            completeness: Ratio::new(0.90),
            consistency: Ratio::new(0.85),
            timeliness: Ratio::new(0.80),
            validity: Ratio::new(0.95),
            uniqueness: Ratio::new(0.99),
        }
    }

    /// The threshold of a dimension, if it has one.
    pub fn of(&self, dimension: Dimension) -> Option<Ratio> {
        match dimension {
            Dimension::Accuracy => self.accuracy,
            Dimension::Completeness => self.completeness,
            Dimension::Consistency => self.consistency,
            Dimension::Timeliness => self.timeliness,
            Dimension::Validity => self.validity,
            Dimension::Uniqueness => self.uniqueness,
        }
    }
}

/// There is no preset of that name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UnknownPreset;

impl fmt::Display for UnknownPreset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no such threshold preset; write etl or governance")
    }
}

impl std::error::Error for UnknownPreset {}

impl FromStr for Thresholds {
    type Err = UnknownPreset;
    fn from_str(name: &str) -> Result<Thresholds, UnknownPreset> {
        match name {
            "etl" => Ok(Thresholds::etl()),
            "governance" => Ok(Thresholds::governance()),
            _ => Err(UnknownPreset),
        }
    }
}

/// One line of the scorecard.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DimensionScore {
    /// Which.
    pub dimension: Dimension,
    /// Checks that were decided.
    pub checks: u64,
    /// Of these, how many passed.
    pub passed: u64,
    /// Passed over checks; `None` when no check ran, which is never a pass.
    pub score: Option<Ratio>,
    /// Level of the score.
    pub level: Option<Level>,
    /// What the preset asks for.
    pub threshold: Option<Ratio>,
    /// Whether the score reaches it; `None` without a score or a threshold.
    pub reached: Option<bool>,
    /// True when the score is below [`REMEDIATION_BELOW`].
    pub remediation: bool,
}

/// Scores of a data set.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Scorecard {
    /// The six dimensions, in the order of [`Dimension::ALL`].
    pub dimensions: Vec<DimensionScore>,
    /// Mean of the dimensions that were evaluated; `None` when none was.
    pub overall: Option<Ratio>,
    /// Level of the overall score.
    pub level: Option<Level>,
    /// The dimensions in which no check ran.
    pub not_evaluated: Vec<Dimension>,
}

impl Scorecard {
    /// Scores a tally.
    ///
    /// ```
    /// use medpipe_clinical_validate::{Scorecard, Tally, Thresholds};
    /// let card = Scorecard::from_tally(&Tally::new(), Thresholds::governance());
    /// assert_eq!(card.overall, None); // no check ran: not evaluated, not perfect
    /// assert_eq!(card.not_evaluated.len(), 6);
    /// ```
    pub fn from_tally(tally: &Tally, thresholds: Thresholds) -> Scorecard {
        let dimensions: Vec<DimensionScore> = Dimension::ALL
            .into_iter()
            .map(|dimension| score(dimension, tally.dimension(dimension), thresholds.of(dimension)))
            .collect();
        let scores: Vec<f64> = dimensions.iter().filter_map(|d| d.score).map(Ratio::get).collect();
        let overall = (!scores.is_empty())
            .then(|| scores.iter().sum::<f64>() / scores.len() as f64)
            .and_then(Ratio::new);
        let not_evaluated =
            dimensions.iter().filter(|d| d.score.is_none()).map(|d| d.dimension).collect();
        Scorecard { dimensions, overall, level: overall.map(Level::of), not_evaluated }
    }

    /// True when every evaluated dimension that has a threshold reaches it.
    pub fn reached(&self) -> bool {
        self.dimensions.iter().all(|d| d.reached != Some(false))
    }
}

fn score(dimension: Dimension, count: DimensionCount, threshold: Option<Ratio>) -> DimensionScore {
    let score = count.ratio();
    DimensionScore {
        dimension,
        checks: count.checks,
        passed: count.passed,
        score,
        level: score.map(Level::of),
        threshold,
        reached: score.zip(threshold).map(|(score, threshold)| score.get() >= threshold.get()),
        remediation: score.is_some_and(|s| s.get() < REMEDIATION_BELOW),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_begin_at_their_bounds() {
        for (part, level) in [
            (95, Level::Excellent),
            (94, Level::Good),
            (85, Level::Good),
            (84, Level::Acceptable),
            (75, Level::Acceptable),
            (74, Level::Poor),
            (60, Level::Poor),
            (59, Level::Unacceptable),
        ] {
            assert_eq!(Ratio::of(part, 100).map(Level::of), Some(level), "{part}");
        }
    }

    #[test]
    fn a_dimension_without_checks_is_not_evaluated() {
        let mut tally = Tally::new();
        tally.add_entry(crate::rule::R::ValueLimit.bit(), 0, 0);
        let card = Scorecard::from_tally(&tally, Thresholds::etl());
        assert_eq!(card.not_evaluated.len(), 5);
        assert_eq!(card.overall.map(Ratio::get), Some(1.0));
        assert_eq!(card.dimensions[1].level, None);
        assert_eq!(card.dimensions[1].reached, None);
    }

    #[test]
    fn presets_by_name() {
        assert_eq!("etl".parse(), Ok(Thresholds::etl()));
        assert_eq!("x".parse::<Thresholds>(), Err(UnknownPreset));
    }
}
