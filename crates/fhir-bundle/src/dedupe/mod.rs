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
//! Agreement weighs by the frequency of the value among the patients at hand: less for a place-holder or the one postal code of
//! a town ([`Evidence::frequent`]), more for a family name that nobody else has ([`Evidence::rare`]).
//!
//! Two persons of one household agree in family name, address and telephone, all at once. So the chance of what is seen in records
//! of two persons is that for strangers and that for a household together; the evidence `household` is the difference. And who
//! differs in given name (twins), or in a number and the birth date (father and son), is never merged without a person looking:
//! the verdict is at most [`Verdict::Review`], unless one identifier is the same; then given name and birth date or gender must
//! differ for that.
//!
//! Only pairs that share something are compared: an identifier, a telephone number, a birth date with the first two letters
//! of the family name or with a given name, or family and given name. What more than [`DedupeConfig::max_block`] patients share
//! is left out and counted, so that the work grows with the patients and not with their square; a frequent name is still
//! looked at together with the year of birth.
//!
//! Of patients that are one person the record that says most stays (the longest JSON without id and meta; of equal ones the
//! first by place, then by id). When A is like B and B like C, but A is not like C, somebody has to look:
//! [`Cluster::disputed`], and nothing is merged.

mod compare;
mod counts;
mod merge;
mod person;
mod similar;

use std::collections::{BTreeMap, HashMap};

use medpipe_fhir_model::UnitEntry;
use serde::Serialize;

pub use compare::{Evidence, FieldWeight, WEIGHTS};
pub use merge::{MergeReport, Merger};

use crate::key::Key;
use compare::Comparison;
use counts::Counts;
use person::Person;

/// When a pair counts.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DedupeConfig {
    /// From this weight on a pair is a duplicate. Default 17: odds of 130,000 to 1 over chance. Of more than 10,000 patients
    /// it is a bit higher for each doubling of their number, and so is `review`: each patient is then compared by chance
    /// with more others.
    pub duplicate: f64,
    /// From this weight on a pair should be looked at. Default 8.
    pub review: f64,
    /// The most patients that may share what a block is made of. Default 20.
    pub max_block: usize,
}

impl Default for DedupeConfig {
    fn default() -> DedupeConfig {
        DedupeConfig { duplicate: 17.0, review: 8.0, max_block: 20 }
    }
}

/// The number of patients up to which thresholds are as configured.
const SMALL: f64 = 10_000.0;

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

impl Verdict {
    /// The word that JSON uses.
    pub fn as_str(self) -> &'static str {
        match self {
            Verdict::Identical => "identical",
            Verdict::Duplicate => "duplicate",
            Verdict::Review => "review",
        }
    }
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
    /// Two of them are not like each other, only like a third one: not merged.
    pub disputed: bool,
    #[serde(skip)]
    ids: Vec<Option<String>>,
}

impl std::fmt::Debug for Cluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cluster")
            .field("primary", &self.primary)
            .field("duplicates", &self.duplicates)
            .field("disputed", &self.disputed)
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
    /// The weight from which on a pair is a duplicate, at this number of patients.
    pub duplicate_from: f64,
    /// The weight from which on a pair should be looked at.
    pub review_from: f64,
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
    by_id: HashMap<String, usize>,
}

impl DedupeSearch {
    /// Looks at one resource; other types than Patient are passed over. Of several versions of a patient the last counts.
    pub fn observe(&mut self, entry: &UnitEntry) {
        if entry.resource.resource_type() == "Patient"
            && let Some(person) = Person::of(entry)
        {
            let at = match &person.id {
                Some(id) => *self.by_id.entry(id.clone()).or_insert(self.people.len()),
                None => self.people.len(),
            };
            match self.people.get_mut(at) {
                Some(same) => *same = person,
                None => self.people.push(person),
            }
        }
    }

    /// Compares what was looked at.
    pub fn finish(self, config: &DedupeConfig) -> DedupeReport {
        let people = self.people;
        let more = (people.len() as f64 / SMALL).log2().max(0.0);
        let mut report = DedupeReport {
            patients: people.len() as u64,
            duplicate_from: config.duplicate + more,
            review_from: config.review + more,
            ..DedupeReport::default()
        };
        let mut keys: Vec<(Key, u32)> = Vec::new();
        for (at, person) in (0u32..).zip(&people) {
            keys.extend(person.blocks().into_iter().map(|key| (key, at)));
        }
        keys.sort_unstable();
        keys.dedup();
        let mut candidates = Vec::new();
        for block in keys.chunk_by(|(a, _), (b, _)| a == b) {
            if block.len() > config.max_block {
                report.blocks_left_out += 1;
                continue;
            }
            for (n, (_, a)) in block.iter().enumerate() {
                candidates.extend(block.iter().skip(n + 1).map(|(_, b)| (*a, *b)));
            }
        }
        drop(keys);
        candidates.sort_unstable();
        candidates.dedup();
        let counts = Counts::of(&people);
        let mut joined: Vec<u32> = (0..people.len() as u32).collect();
        for (a, b) in candidates {
            let (Some(left), Some(right)) = (people.get(a as usize), people.get(b as usize)) else {
                continue;
            };
            report.compared += 1;
            let identical = left.content == right.content;
            let least = if identical { f64::NEG_INFINITY } else { report.review_from };
            let Some(found) = compare::compare(left, right, &counts, least) else { continue };
            let Comparison { weight, evidence, contradicts } = found;
            let verdict = match identical {
                true => Verdict::Identical,
                false if weight >= report.duplicate_from && !contradicts => Verdict::Duplicate,
                false => Verdict::Review,
            };
            *report.by_verdict.entry(verdict).or_default() += 1;
            report.pairs.push(Pair { a: left.place, b: right.place, verdict, weight, evidence });
            if verdict != Verdict::Review {
                let (root_a, root_b) = (root(&mut joined, a), root(&mut joined, b));
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
        report.clusters = clusters(&people, &mut joined, |a, b| {
            let least = report.review_from;
            a.content == b.content || compare::compare(a, b, &counts, least).is_some()
        });
        report
    }
}

/// The first patient of a group; the way there gets shorter each time it is gone.
fn root(joined: &mut [u32], mut at: u32) -> u32 {
    while let Some(up) = joined.get(at as usize).copied().filter(|up| *up != at) {
        let above = joined.get(up as usize).copied().unwrap_or(up);
        if let Some(slot) = joined.get_mut(at as usize) {
            *slot = above;
        }
        at = above;
    }
    at
}

/// Groups of at least two; `alike` decides whether a larger one is disputed.
fn clusters(
    people: &[Person],
    joined: &mut [u32],
    alike: impl Fn(&Person, &Person) -> bool,
) -> Vec<Cluster> {
    let mut groups: BTreeMap<u32, Vec<&Person>> = BTreeMap::new();
    for (at, person) in (0u32..).zip(people) {
        groups.entry(root(joined, at)).or_default().push(person);
    }
    let mut clusters = Vec::new();
    for mut group in groups.into_values().filter(|group| group.len() > 1) {
        group.sort_by(|a, b| {
            let key = |p: &Person| (std::cmp::Reverse(p.richness), p.place);
            key(a).cmp(&key(b)).then_with(|| a.id.cmp(&b.id))
        });
        let disputed = group.len() > LARGEST
            || group
                .iter()
                .enumerate()
                .any(|(n, a)| group.iter().skip(n + 1).any(|b| !alike(a, b)));
        let mut places = group.iter().map(|p| p.place);
        let Some(primary) = places.next() else { continue };
        let ids = group.iter().map(|p| p.id.clone()).collect();
        clusters.push(Cluster { primary, duplicates: places.collect(), disputed, ids });
    }
    clusters
}

/// More records than this are hardly one person's.
const LARGEST: usize = 50;

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
