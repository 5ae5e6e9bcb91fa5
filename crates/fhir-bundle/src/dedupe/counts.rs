//! How common values are among the patients at hand.
//!
//! That two records share a postal code says little when half of all patients have it (a place-holder, one town), so
//! such an agreement weighs by its own frequency, after Winkler (Frequency-based matching in Fellegi-Sunter model of record
//! linkage, US Bureau of the Census 2000).

use std::collections::HashMap;

use super::person::Person;

/// Of fewer patients than this, shares are taken as if there were this many: a few tell nothing about frequencies.
const LEAST: usize = 1_000;

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
        Counts { counts, patients: people.len().max(LEAST) as f64 }
    }

    /// The share of other patients that have the value two patients agree in: the chance that a third one has it.
    pub fn share(&self, field: &'static str, value: &str) -> f64 {
        let count = self.counts.get(&(field, value)).copied().unwrap_or(0);
        f64::from(count.saturating_sub(2)) / self.patients
    }
}
