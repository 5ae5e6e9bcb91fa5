//! What can be set.

use serde::{Deserialize, Serialize};

use crate::date::Date;

/// What timeliness is measured against.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TimelinessReference {
    /// The latest plausible day in the data.
    #[default]
    Data,
    /// The clock of the run.
    Clock,
}

/// Settings of a [`crate::Validator`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ValidateConfig {
    /// The day of the run: what has happened cannot be dated later.
    pub clock: Date,
    /// Whether the structure is checked against the R4 definitions, too.
    #[serde(default = "yes")]
    pub structure: bool,
    /// What timeliness is measured against.
    #[serde(default)]
    pub timeliness: TimelinessReference,
    /// Days after a death during which care may still be dated (death rooms, certificates).
    #[serde(default = "default_death_slack")]
    pub death_slack_days: u16,
    /// Issues kept per resource; more are counted only.
    #[serde(default = "default_max_issues")]
    pub max_issues_per_entry: u16,
}

fn yes() -> bool {
    true
}

fn default_death_slack() -> u16 {
    1
}

fn default_max_issues() -> u16 {
    50
}

impl ValidateConfig {
    /// The defaults at that clock.
    pub fn new(clock: Date) -> ValidateConfig {
        ValidateConfig {
            clock,
            structure: true,
            timeliness: TimelinessReference::default(),
            death_slack_days: default_death_slack(),
            max_issues_per_entry: default_max_issues(),
        }
    }

    /// The validator with these settings.
    pub fn build(self) -> crate::Validator {
        crate::Validator::new(self)
    }
}
