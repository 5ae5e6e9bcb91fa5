//! A store in memory: for tests, examples, and trying an import.

use std::collections::BTreeMap;
use std::convert::Infallible;

use medpipe_fhir_model::Document;

use crate::lookup::Lookup;
use crate::search::Criteria;
use crate::target::{Delete, ImportTarget, Outcome, Put};

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

    /// The JSON of every version of a resource, the oldest first; `None` for a deletion.
    pub fn history(&self, resource_type: &str, id: &str) -> Vec<Option<&str>> {
        let versions = self.resources.get(&(resource_type.to_owned(), id.to_owned()));
        versions.into_iter().flatten().map(|v| v.content.as_deref()).collect()
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
        let meets = |json: &String| {
            let doc = Document::parse(json.as_bytes().to_vec());
            doc.is_ok_and(|doc| criteria.meets(doc.root()))
        };
        let fits = |version: &Version| {
            let has = criteria.identifiers().iter().all(|token| {
                version.identifiers.iter().any(|(system, value)| {
                    *value == token.value && token.system.as_ref().is_none_or(|s| s == system)
                })
            });
            has && (criteria.clauses().is_empty() || version.content.as_ref().is_some_and(meets))
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

    fn version(&mut self, resource_type: &str, id: &str) -> Result<u32, Infallible> {
        Ok(MemoryStore::versions(self, resource_type, id) as u32)
    }

    fn versions(
        &mut self,
        resource_type: &str,
        id: &str,
    ) -> Result<Vec<Option<String>>, Infallible> {
        Ok(self.history(resource_type, id).into_iter().map(|v| v.map(str::to_owned)).collect())
    }

    fn holds(&mut self, put: &Put<'_>) -> Result<bool, Infallible> {
        let versions = self.resources.get(&(put.resource_type.to_owned(), put.id.to_owned()));
        let versions = versions.map_or(&[][..], Vec::as_slice);
        let is_same = |v: &Version| v.content.as_deref() == Some(put.content);
        Ok(match put.superseded {
            true => versions.iter().any(is_same),
            false => versions.last().is_some_and(is_same),
        })
    }

    fn put(&mut self, put: &Put<'_>) -> Result<Outcome, Infallible> {
        if self.holds(put)? {
            return Ok(Outcome::Unchanged);
        }
        let key = (put.resource_type.to_owned(), put.id.to_owned());
        let versions = self.resources.entry(key).or_default();
        let identifiers = put.identifiers.iter().map(|(s, v)| ((*s).to_owned(), (*v).to_owned()));
        versions.push(Version {
            content: Some(put.content.to_owned()),
            identifiers: identifiers.collect(),
        });
        Ok(if versions.len() == 1 { Outcome::Created } else { Outcome::Updated })
    }

    fn delete(&mut self, delete: &Delete<'_>) -> Result<Outcome, Infallible> {
        let key = (delete.resource_type.to_owned(), delete.id.to_owned());
        let gone = Version { content: None, identifiers: Vec::new() };
        let Some(versions) = self.resources.get_mut(&key) else {
            if delete.superseded {
                self.resources.insert(key, vec![gone]);
            }
            return Ok(Outcome::Unchanged);
        };
        let is_deletion = |v: &Version| v.content.is_none();
        let done = match delete.superseded {
            true => versions.iter().any(is_deletion),
            false => versions.last().is_none_or(is_deletion),
        };
        if done {
            return Ok(Outcome::Unchanged);
        }
        versions.push(gone);
        Ok(Outcome::Deleted)
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
