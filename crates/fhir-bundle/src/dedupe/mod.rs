//! Patients that are likely the same person, with the weights that say so.
//!
//! ```
//! use medpipe_fhir_bundle::dedupe::{self, Verdict};
//! use medpipe_fhir_model::{Document, Position, Unit};
//!
//! let doc = Document::parse(br#"{"resourceType":"Bundle","entry":[
//!   {"resource":{"resourceType":"Patient","id":"a","name":[{"family":"Okafor","given":["Adaeze"]}],"gender":"female",
//!     "birthDate":"1980-05-02","address":[{"postalCode":"02139"}]}},
//!   {"resource":{"resourceType":"Patient","id":"b","name":[{"family":"Okafor","given":["Adaese"]}],"gender":"female",
//!     "birthDate":"1980-05-02","address":[{"postalCode":"02139"}]}}]}"#.to_vec())?;
//! let report = dedupe::find(Unit::from_document(&doc, Position::default()).0.entries, &Default::default());
//! assert_eq!(report.pairs.len(), 1);
//! assert_eq!(report.pairs[0].verdict, Verdict::Duplicate);
//! assert!(report.pairs[0].evidence.iter().any(|e| e.field == "family" && e.weight > 0.0));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # How it decides
//!
//! Record linkage after Fellegi and Sunter (Journal of the American Statistical Association 64, 1969): for each field, `m`
//! is the chance that two records of one person agree in it, `u` that two records of different persons do. Agreement adds
//! log2(m/u), disagreement log2((1-m)/(1-u)), a field that one record lacks nothing. The sum is compared with two thresholds
//! ([`DedupeConfig`]): above the upper one the pair is a duplicate, between them a person should look. [`WEIGHTS`] is the
//! table; its `m` and `u` are round figures for US registration data, not estimated from the input.
//!
//! Only pairs that share something are compared: an identifier, a birth date with the first letter of the family name, family and given name, or a
//! telephone number. What more than [`DedupeConfig::max_block`] patients share is too common to say anything: such a block
//! is left out and counted.

mod compare;
mod merge;
mod person;

use std::collections::{BTreeMap, BTreeSet, HashMap};

use medpipe_fhir_model::UnitEntry;
use serde::Serialize;

pub use compare::{Evidence, FieldWeight, WEIGHTS};
pub use merge::{MergeReport, Merger};

use crate::key::Key;
use person::Person;

/// When a pair counts.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DedupeConfig {
    /// From this weight on a pair is a duplicate. Default 14: odds of 16,000 to 1 over chance.
    pub duplicate: f64,
    /// From this weight on a pair should be looked at. Default 8.
    pub review: f64,
    /// The most patients that may share what a block is made of. Default 200.
    pub max_block: usize,
}

impl Default for DedupeConfig {
    fn default() -> DedupeConfig {
        DedupeConfig { duplicate: 14.0, review: 8.0, max_block: 200 }
    }
}

/// What is thought of a pair.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Verdict {
    /// The same content but for id and meta.
    Identical,
    /// Over the upper threshold.
    Duplicate,
    /// Between the thresholds: a person should look.
    Review,
}

/// A patient by its place in the input; ids may be those of a record system, so they are not shown.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[non_exhaustive]
pub struct Place {
    /// Number of the input.
    pub input: u32,
    /// Number of the entry or line.
    pub entry: Option<u32>,
}

/// Two patients that may be one.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Pair {
    /// One of them.
    pub a: Place,
    /// The other.
    pub b: Place,
    /// What is thought of them.
    pub verdict: Verdict,
    /// The sum of the weights, in bits.
    pub weight: f64,
    /// What it is made of.
    pub evidence: Vec<Evidence>,
}

/// Patients that are one person.
#[derive(Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Cluster {
    /// The one that stays: the one that says most, then the first.
    pub primary: Place,
    /// The others.
    pub duplicates: Vec<Place>,
    #[serde(skip)]
    ids: Vec<Option<String>>,
}

impl std::fmt::Debug for Cluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cluster")
            .field("primary", &self.primary)
            .field("duplicates", &self.duplicates)
            .finish_non_exhaustive()
    }
}

impl Cluster {
    /// The id of the one that stays, then those of the others.
    pub fn ids(&self) -> impl Iterator<Item = Option<&str>> {
        self.ids.iter().map(Option::as_deref)
    }
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct DedupeReport {
    /// Patients looked at; those already replaced by another are not.
    pub patients: u64,
    /// Pairs compared.
    pub compared: u64,
    /// Blocks left out, because too many patients share the value.
    pub blocks_left_out: u64,
    /// Pairs by verdict.
    pub by_verdict: BTreeMap<Verdict, u64>,
    /// The pairs, the surest first.
    pub pairs: Vec<Pair>,
    /// Patients that are one person, from the identical and duplicate pairs.
    pub clusters: Vec<Cluster>,
}

/// Looks at patients one by one and keeps what comparing needs.
#[derive(Default)]
pub struct DedupeSearch {
    people: Vec<Person>,
}

impl DedupeSearch {
    /// Looks at one resource; other types than Patient are passed over. Of several versions of a patient the last counts.
    pub fn observe(&mut self, entry: &UnitEntry) {
        if entry.resource.resource_type() == "Patient"
            && let Some(person) = Person::of(entry)
        {
            let known =
                person.id.is_some().then(|| self.people.iter().position(|p| p.id == person.id));
            match known.flatten().and_then(|at| self.people.get_mut(at)) {
                Some(same) => *same = person,
                None => self.people.push(person),
            }
        }
    }

    /// Compares what was looked at.
    pub fn finish(self, config: &DedupeConfig) -> DedupeReport {
        let people = self.people;
        let mut report = DedupeReport { patients: people.len() as u64, ..DedupeReport::default() };
        let mut blocks: HashMap<Key, Vec<u32>> = HashMap::new();
        for (at, person) in (0u32..).zip(&people) {
            let keys: BTreeSet<Key> = person.blocks().into_iter().collect();
            for key in keys {
                blocks.entry(key).or_default().push(at);
            }
        }
        let mut candidates = BTreeSet::new();
        for block in blocks.values() {
            if block.len() > config.max_block {
                report.blocks_left_out += 1;
                continue;
            }
            for (n, a) in block.iter().enumerate() {
                for b in block.iter().skip(n + 1) {
                    candidates.insert((*a, *b));
                }
            }
        }
        let mut joined: Vec<u32> = (0..people.len() as u32).collect();
        for (a, b) in candidates {
            let (Some(left), Some(right)) = (people.get(a as usize), people.get(b as usize)) else {
                continue;
            };
            report.compared += 1;
            let (weight, evidence) = compare::compare(left, right);
            let verdict = if left.content == right.content {
                Verdict::Identical
            } else if weight >= config.duplicate {
                Verdict::Duplicate
            } else if weight >= config.review {
                Verdict::Review
            } else {
                continue;
            };
            *report.by_verdict.entry(verdict).or_default() += 1;
            report.pairs.push(Pair { a: left.place, b: right.place, verdict, weight, evidence });
            if verdict != Verdict::Review {
                let (root_a, root_b) = (root(&joined, a), root(&joined, b));
                if let Some(slot) = joined.get_mut(root_a.max(root_b) as usize) {
                    *slot = root_a.min(root_b);
                }
            }
        }
        report.pairs.sort_by(|x, y| {
            (x.verdict, y.weight, x.a, x.b)
                .partial_cmp(&(y.verdict, x.weight, y.a, y.b))
                .unwrap_or(std::cmp::Ordering::Equal)
        });
        report.clusters = clusters(&people, &joined);
        report
    }
}

fn root(joined: &[u32], mut at: u32) -> u32 {
    while let Some(&up) = joined.get(at as usize) {
        if up == at {
            break;
        }
        at = up;
    }
    at
}

fn clusters(people: &[Person], joined: &[u32]) -> Vec<Cluster> {
    let mut groups: BTreeMap<u32, Vec<&Person>> = BTreeMap::new();
    for (at, person) in (0u32..).zip(people) {
        groups.entry(root(joined, at)).or_default().push(person);
    }
    let mut clusters = Vec::new();
    for mut group in groups.into_values().filter(|group| group.len() > 1) {
        group.sort_by_key(|p| (std::cmp::Reverse(p.richness), p.place));
        let mut places = group.iter().map(|p| p.place);
        let Some(primary) = places.next() else { continue };
        let ids = group.iter().map(|p| p.id.clone()).collect();
        clusters.push(Cluster { primary, duplicates: places.collect(), ids });
    }
    clusters
}

/// Finds the patients of a set of resources that are likely the same person.
pub fn find(resources: impl IntoIterator<Item = UnitEntry>, config: &DedupeConfig) -> DedupeReport {
    let mut search = DedupeSearch::default();
    for entry in resources {
        search.observe(&entry);
    }
    search.finish(config)
}

impl std::fmt::Debug for DedupeSearch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DedupeSearch").field("patients", &self.people.len()).finish()
    }
}
