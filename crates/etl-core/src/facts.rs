//! Counters that merge.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Named counters; merging adds, so that any order of merging gives the same sums.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Facts(BTreeMap<String, u64>);

impl Facts {
    /// Adds to a counter.
    pub fn add(&mut self, name: &str, n: u64) {
        match self.0.get_mut(name) {
            Some(count) => *count += n,
            None => {
                self.0.insert(name.to_owned(), n);
            }
        }
    }

    /// A counter's value; 0 when it was never added to.
    pub fn get(&self, name: &str) -> u64 {
        self.0.get(name).copied().unwrap_or(0)
    }

    /// Adds all counters of another.
    pub fn merge(&mut self, other: &Facts) {
        for (name, n) in &other.0 {
            self.add(name, *n);
        }
    }

    /// All counters, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u64)> {
        self.0.iter().map(|(name, n)| (name.as_str(), *n))
    }

    /// The counters whose name begins with `prefix`, without it.
    pub fn under<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = (&'a str, u64)> {
        self.iter().filter_map(move |(name, n)| Some((name.strip_prefix(prefix)?, n)))
    }
}
