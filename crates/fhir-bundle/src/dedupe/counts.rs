//! How common values are among the patients at hand.
//!
//! That two records share a postal code says little when half of all patients have it (a place-holder, one town), and that
//! they share a family name that nobody else has says more than that they are both called Smith. So an agreement weighs by the
//! frequency of its value, after Winkler (Frequency-based matching in Fellegi-Sunter model of record linkage, US Bureau of the
//! Census 2000).

use std::collections::HashMap;

use super::compare::WEIGHTS;
use super::person::Person;

/// How many patients the table of weights counts for, beside those at hand: a few tell nothing about frequencies.
const ASSUMED: f64 = 1_000.0;

/// Households are not more frequent than among this many patients.
const LEAST: f64 = 10_000.0;

/// How many patients have a value, by field and value.
pub(super) struct Counts<'p> {
    counts: HashMap<(&'static str, &'p str), u32>,
    patients: f64,
}

impl<'p> Counts<'p> {
    pub fn of(people: &'p [Person]) -> Counts<'p> {
        let mut counts: HashMap<(&'static str, &'p str), u32> = HashMap::new();
        for person in people {
            for (field, values) in [
                ("family", &person.family),
                ("given", &person.given),
                ("postal", &person.postal),
                ("address-line", &person.line),
                ("contact", &person.phones),
            ] {
                for value in values {
                    *counts.entry((field, value.as_str())).or_default() += 1;
                }
            }
        }
        Counts { counts, patients: people.len() as f64 }
    }

    /// How many patients there are, at least [`LEAST`].
    pub fn patients(&self) -> f64 {
        self.patients.max(LEAST)
    }

    /// How many patients have the value.
    pub fn of_value(&self, field: &'static str, value: &str) -> u32 {
        self.counts.get(&(field, value)).copied().unwrap_or(0)
    }

    /// The most that agreement in these fields can weigh.
    pub fn most(&self, fields: &[&str]) -> f64 {
        let same = WEIGHTS.iter().filter(|w| w.level == "same" && fields.contains(&w.field));
        same.map(|row| (row.m / self.mixed(0.0, row.u)).log2()).sum()
    }

    fn mixed(&self, others: f64, assumed: f64) -> f64 {
        (others + ASSUMED * assumed) / (self.patients.max(2.0) - 2.0 + ASSUMED)
    }

    /// The chance that a third patient has the value in which two agree: what the table assumes, corrected by the others at
    /// hand.
    pub fn chance(&self, field: &'static str, value: &str, assumed: f64) -> f64 {
        let others = f64::from(self.of_value(field, value).saturating_sub(2));
        self.mixed(others, assumed)
    }
}
