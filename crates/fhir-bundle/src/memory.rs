//! A store in memory: for tests, examples, and trying an import.

use std::collections::BTreeMap;
use std::convert::Infallible;

use medpipe_fhir_model::Position;

use crate::apply::{ImportTarget, Outcome, Put, Refusal};
use crate::criteria::Criteria;
use crate::lookup::Lookup;

/// Keeps every version of every resource.
#[derive(Clone, Default)]
pub struct MemoryStore {
    resources: Resources,
    before: Option<Resources>,
}

type Resources = BTreeMap<(String, String), Vec<Version>>;

#[derive(Clone, PartialEq, Eq)]
struct Version {
    /// `None`: deleted.
    content: Option<String>,
    identifiers: Vec<(String, String)>,
}

impl MemoryStore {
    /// An empty store.
    pub fn new() -> MemoryStore {
        MemoryStore::default()
    }

    /// The current versions that are not deleted: type, id and JSON, sorted.
    pub fn current(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.resources.iter().filter_map(|((kind, id), versions)| {
            Some((kind.as_str(), id.as_str(), versions.last()?.content.as_deref()?))
        })
    }

    /// How many versions of a resource there are.
    pub fn versions(&self, resource_type: &str, id: &str) -> usize {
        self.resources.get(&(resource_type.to_owned(), id.to_owned())).map_or(0, Vec::len)
    }
}

impl Lookup for MemoryStore {
    type Error = Infallible;

    fn is_empty(&self) -> Result<bool, Infallible> {
        Ok(self.resources.is_empty())
    }

    fn has(&self, resource_type: &str, id: &str) -> Result<bool, Infallible> {
        let versions = self.resources.get(&(resource_type.to_owned(), id.to_owned()));
        Ok(versions.and_then(|v| v.last()).is_some_and(|v| v.content.is_some()))
    }

    fn find(&self, criteria: &Criteria) -> Result<Vec<String>, Infallible> {
        let fits = |version: &Version| {
            criteria.identifiers().iter().all(|token| {
                version.identifiers.iter().any(|(system, value)| {
                    *value == token.value && token.system.as_ref().is_none_or(|s| s == system)
                })
            })
        };
        let found = self.resources.iter().filter(|((kind, id), versions)| {
            kind == criteria.resource_type()
                && criteria.id().is_none_or(|wanted| wanted == id)
                && versions.last().is_some_and(|v| v.content.is_some() && fits(v))
        });
        Ok(found.map(|((_, id), _)| id.clone()).take(2).collect())
    }
}

impl ImportTarget for MemoryStore {
    type Error = Infallible;

    fn begin(&mut self) -> Result<(), Infallible> {
        self.before = Some(self.resources.clone());
        Ok(())
    }

    fn put(&mut self, put: &Put<'_>) -> Result<Result<Outcome, Refusal>, Infallible> {
        let key = (put.resource_type.to_owned(), put.id.to_owned());
        let versions = self.resources.entry(key).or_default();
        if put.if_match.is_some_and(|version| version != versions.len().to_string()) {
            return Ok(Err(Refusal::VersionMismatch));
        }
        let is_same = |v: &Version| v.content.as_deref() == Some(put.content);
        let known = if put.superseded {
            versions.iter().any(is_same)
        } else {
            versions.last().is_some_and(is_same)
        };
        if known {
            return Ok(Ok(Outcome::Unchanged));
        }
        let identifiers = put.identifiers.iter().map(|(s, v)| ((*s).to_owned(), (*v).to_owned()));
        versions.push(Version {
            content: Some(put.content.to_owned()),
            identifiers: identifiers.collect(),
        });
        Ok(Ok(if versions.len() == 1 { Outcome::Created } else { Outcome::Updated }))
    }

    fn delete(
        &mut self,
        resource_type: &str,
        id: &str,
        _at: Position,
    ) -> Result<Outcome, Infallible> {
        let versions = self.resources.get_mut(&(resource_type.to_owned(), id.to_owned()));
        match versions {
            Some(versions) if versions.last().is_some_and(|v| v.content.is_some()) => {
                versions.push(Version { content: None, identifiers: Vec::new() });
                Ok(Outcome::Deleted)
            }
            _ => Ok(Outcome::Unchanged),
        }
    }

    fn commit(&mut self) -> Result<(), Infallible> {
        self.before = None;
        Ok(())
    }

    fn rollback(&mut self) -> Result<(), Infallible> {
        if let Some(before) = self.before.take() {
            self.resources = before;
        }
        Ok(())
    }
}

impl std::fmt::Debug for MemoryStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("MemoryStore")
            .field("resources", &self.resources.len())
            .finish_non_exhaustive()
    }
}
