//! Counts per rule that add up over units, threads and resumed runs.

use std::collections::BTreeMap;

use medpipe_etl_core::Ratio;
use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::rule::{COUNT, Dimension, R, rules};

/// Months back from the reference date within which a living patient counts as active.
pub const ACTIVITY_MONTHS: i32 = 24;

/// What one rule found. The unit is the resource: a rule counts once per resource it was about.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RuleCount {
    /// Resources on which the rule was decided.
    pub checked: u64,
    /// Of these, on how many it failed.
    pub failed: u64,
    /// Resources it was about but could not be decided on: precision or context was lacking.
    pub not_evaluated: u64,
}

/// Counts of all rules. Merging is associative and commutative; serialises as a sorted map by rule.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(try_from = "Stored", into = "Stored")]
pub struct Tally {
    counts: [RuleCount; COUNT],
    /// Living patients by the month of their last activity (months since 1970-01).
    activity: BTreeMap<i32, u64>,
    /// The latest plausible day of anything that happened.
    latest: Option<i32>,
    /// The day timeliness is measured against, when it is not the data's own latest.
    reference: Option<i32>,
}

impl Default for Tally {
    fn default() -> Tally {
        Tally {
            counts: [RuleCount::default(); COUNT],
            activity: BTreeMap::new(),
            latest: None,
            reference: None,
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    rules: BTreeMap<String, RuleCount>,
    last_activity_by_month: BTreeMap<i32, u64>,
    latest_day: Option<i32>,
    reference_day: Option<i32>,
}

impl From<Tally> for Stored {
    fn from(tally: Tally) -> Stored {
        let rules = rules()
            .iter()
            .zip(tally.counts)
            .map(|(rule, count)| (rule.id.to_owned(), count))
            .collect();
        Stored {
            rules,
            last_activity_by_month: tally.activity,
            latest_day: tally.latest,
            reference_day: tally.reference,
        }
    }
}

impl TryFrom<Stored> for Tally {
    type Error = &'static str;
    fn try_from(stored: Stored) -> Result<Tally, &'static str> {
        let mut tally = Tally {
            activity: stored.last_activity_by_month,
            latest: stored.latest_day,
            reference: stored.reference_day,
            ..Tally::default()
        };
        for (id, count) in stored.rules {
            let at = rules()
                .iter()
                .position(|rule| rule.id == id)
                .ok_or("the tally names a rule this version does not have")?;
            if let Some(slot) = tally.counts.get_mut(at) {
                *slot = count;
            }
        }
        Ok(tally)
    }
}

/// Checks of one dimension.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DimensionCount {
    /// Checks that were decided.
    pub checks: u64,
    /// Of these, how many passed.
    pub passed: u64,
}

impl DimensionCount {
    /// Passed over checks; `None` when no check ran.
    pub fn ratio(self) -> Option<Ratio> {
        Ratio::of(self.passed, self.checks)
    }
}

impl Tally {
    /// An empty tally.
    pub fn new() -> Tally {
        Tally::default()
    }

    /// Adds the counts of another part of the data.
    pub fn merge(&mut self, other: &Tally) {
        for (mine, theirs) in self.counts.iter_mut().zip(&other.counts) {
            mine.checked += theirs.checked;
            mine.failed += theirs.failed;
            mine.not_evaluated += theirs.not_evaluated;
        }
        for (month, patients) in &other.activity {
            *self.activity.entry(*month).or_default() += patients;
        }
        self.latest = self.latest.max(other.latest);
        self.reference = self.reference.max(other.reference);
    }

    /// The counts of a rule; zero when there is no such rule.
    pub fn count(&self, rule: &str) -> RuleCount {
        let at = rules().iter().position(|r| r.id == rule);
        let mut count = at.and_then(|at| self.counts.get(at)).copied().unwrap_or_default();
        if rule == R::PatientActivity.rule().id {
            let activity = self.activity();
            count.checked += activity.checks;
            count.failed += activity.checks - activity.passed;
        }
        count
    }

    /// Every rule with its counts, in the order of [`rules`].
    pub fn counts(&self) -> impl Iterator<Item = (&'static crate::Rule, RuleCount)> + '_ {
        rules().iter().map(|rule| (rule, self.count(rule.id)))
    }

    /// Checks and passes of a dimension. Notes (rules that are not scored) do not count.
    ///
    /// Timeliness is [`Tally::activity`]: how current the data are. Only where no patient stood
    /// together with records, as in NDJSON by type, it is how soon things were recorded; the many
    /// records of a stale data set must not outvote its few patients.
    pub fn dimension(&self, dimension: Dimension) -> DimensionCount {
        let activity = self.activity();
        if dimension == Dimension::Timeliness && activity.checks > 0 {
            return activity;
        }
        let mut sum = DimensionCount::default();
        for (rule, count) in rules().iter().zip(&self.counts) {
            if rule.scored && rule.dimension == dimension {
                sum.checks += count.checked;
                sum.passed += count.checked - count.failed.min(count.checked);
            }
        }
        sum
    }

    /// The day that timeliness is measured against: the clock if that was chosen, else the latest
    /// plausible day of the data.
    pub fn reference_day(&self) -> Option<Date> {
        self.reference.or(self.latest).and_then(Date::from_days)
    }

    /// Living patients seen together with their records, and how many of them were active within
    /// [`ACTIVITY_MONTHS`] of the reference day.
    pub fn activity(&self) -> DimensionCount {
        let Some(reference) = self.reference_day() else { return DimensionCount::default() };
        let oldest = month_of(reference.days_since_epoch()) - ACTIVITY_MONTHS;
        let checks = self.activity.values().sum();
        let passed = self.activity.range(oldest..).map(|(_, patients)| patients).sum();
        DimensionCount { checks, passed }
    }

    pub(crate) fn add_entry(&mut self, checked: u64, failed: u64, unknown: u64) {
        let mut rest = checked | unknown;
        while rest != 0 {
            let at = rest.trailing_zeros();
            rest &= rest - 1;
            if let Some(count) = self.counts.get_mut(at as usize) {
                let bit = 1u64 << at;
                // A rule that failed somewhere in the resource has been decided.
                let decided = checked & bit != 0;
                count.checked += u64::from(decided);
                count.failed += u64::from(failed & bit != 0);
                count.not_evaluated += u64::from(!decided);
            }
        }
    }

    pub(crate) fn add_latest(&mut self, day: i32) {
        self.latest = self.latest.max(Some(day));
    }

    pub(crate) fn set_reference(&mut self, day: Option<i32>) {
        self.reference = self.reference.max(day);
    }

    pub(crate) fn add_activity(&mut self, last_day: Option<i32>) {
        match last_day {
            Some(day) => *self.activity.entry(month_of(day)).or_default() += 1,
            None => self.add_entry(0, 0, R::PatientActivity.bit()),
        }
    }
}

fn month_of(day: i32) -> i32 {
    let (year, month, _) = Date::from_days(day).map_or((1970, 1, 1), Date::ymd);
    (year - 1970) * 12 + i32::from(month) - 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tally() -> impl Strategy<Value = Tally> {
        let entries = prop::collection::vec((any::<u64>(), any::<u64>(), any::<u64>()), 0..20);
        let mask = (1u64 << COUNT) - 1;
        (entries, prop::collection::vec(0..30_000i32, 0..10)).prop_map(move |(entries, days)| {
            let mut tally = Tally::new();
            for (a, b, c) in entries {
                let checked = a & mask;
                tally.add_entry(checked, b & checked, c & mask);
            }
            for day in days {
                tally.add_latest(day);
                tally.add_activity(Some(day));
            }
            tally
        })
    }

    proptest! {
        #[test]
        fn merging_is_order_free(a in tally(), b in tally(), c in tally()) {
            let mut left = a.clone();
            left.merge(&b);
            left.merge(&c);
            let mut right = c;
            right.merge(&a);
            right.merge(&b);
            prop_assert_eq!(&left, &right);
            for dimension in Dimension::ALL {
                let sum = left.dimension(dimension);
                prop_assert!(sum.passed <= sum.checks);
            }
        }
    }

    #[test]
    fn activity_looks_back_from_the_latest_day() {
        let mut tally = Tally::new();
        assert_eq!(tally.activity().ratio(), None);
        let day = |text: &str| text.parse::<Date>().map(Date::days_since_epoch).expect(text);
        for last in ["2018-04-30", "2018-05-01", "2020-05-06"] {
            tally.add_latest(day(last));
            tally.add_activity(Some(day(last)));
        }
        assert_eq!(tally.activity(), DimensionCount { checks: 3, passed: 2 });
        tally.set_reference(Some(day("2030-01-01")));
        assert_eq!(tally.activity().passed, 0);
    }
}
