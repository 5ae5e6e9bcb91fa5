//! Resources by the values of one search parameter.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Bound;

use medpipe_fhir_model::{Document, Node};

use super::clause::{Clause, Filed, Parameter, key};
use super::values::Value;

/// Resources, called by numbers, and what one search parameter finds in them. Looking up does not go through all of them, but
/// for comparisons other than equality and for `:contains`.
pub struct SearchIndex {
    parameter: Parameter,
    values: HashMap<u32, Vec<Value>>,
    filed: BTreeMap<Vec<u8>, Vec<u32>>,
}

impl SearchIndex {
    /// An empty index.
    pub fn new(parameter: Parameter) -> SearchIndex {
        SearchIndex { parameter, values: HashMap::new(), filed: BTreeMap::new() }
    }

    /// Adds a resource of the parameter's type.
    pub fn add(&mut self, number: u32, resource: Node<'_>) {
        self.add_with(number, resource, |link| link);
    }

    /// Adds a resource as it is stored; one that cannot be read is not found.
    pub fn add_json(&mut self, number: u32, json: String) {
        if let Ok(doc) = Document::parse(json.into_bytes()) {
            self.add(number, doc.root());
        }
    }

    /// Adds a resource; `link` says what its references mean.
    pub(crate) fn add_with(
        &mut self,
        number: u32,
        resource: Node<'_>,
        link: impl Fn(String) -> String,
    ) {
        let mut values = self.parameter.values(resource);
        for value in &mut values {
            if let Value::Link(text) = value {
                *text = link(std::mem::take(text));
            }
            let filed = self.filed.entry(key(value)).or_default();
            if filed.last() != Some(&number) {
                filed.push(number);
            }
        }
        if !values.is_empty() {
            self.values.insert(number, values);
        }
    }

    /// The numbers of the resources that meet the clause, in order.
    pub fn find(&self, clause: &Clause) -> Vec<u32> {
        let Some(keys) = clause.keys() else {
            let all: BTreeSet<u32> = self.values.keys().copied().collect();
            return all.into_iter().filter(|number| self.has(*number, clause)).collect();
        };
        let mut found = BTreeSet::new();
        for filed in keys {
            match filed {
                Filed::Under(key) => found.extend(self.filed.get(&key).into_iter().flatten()),
                Filed::From(key) => {
                    let from =
                        self.filed.range::<[u8], _>((Bound::Included(&*key), Bound::Unbounded));
                    let near = from.take_while(|(other, _)| other.starts_with(&key));
                    found.extend(near.flat_map(|(_, numbers)| numbers));
                }
                Filed::Between(low, high) => {
                    let bounds = (Bound::Included(&*low), Bound::Included(&*high));
                    found.extend(self.filed.range::<[u8], _>(bounds).flat_map(|(_, n)| n));
                }
            }
        }
        found.into_iter().filter(|number| self.has(*number, clause)).collect()
    }

    /// Whether a resource that was added meets the clause.
    pub(crate) fn has(&self, number: u32, clause: &Clause) -> bool {
        self.values.get(&number).is_some_and(|values| clause.holds(values))
    }
}

impl std::fmt::Debug for SearchIndex {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SearchIndex")
            .field("parameter", &self.parameter.code())
            .field("resources", &self.values.len())
            .finish_non_exhaustive()
    }
}
