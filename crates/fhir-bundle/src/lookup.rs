//! What a plan may ask of the store that is imported into.

use medpipe_fhir_model::defs::types;

use crate::search::Criteria;

/// A store, as far as planning reads it.
pub trait Lookup {
    /// Why an answer may fail to come.
    type Error: std::error::Error;

    /// True when nothing is stored: the planner then asks nothing else.
    ///
    /// # Errors
    /// As the store reports.
    fn is_empty(&self) -> Result<bool, Self::Error>;

    /// Whether the resource is stored, and not deleted.
    ///
    /// # Errors
    /// As the store reports.
    fn has(&self, resource_type: &str, id: &str) -> Result<bool, Self::Error>;

    /// The types of stored resources that have this id, not deleted.
    ///
    /// # Errors
    /// As the store reports.
    fn types_with_id(&self, id: &str) -> Result<Vec<String>, Self::Error> {
        let mut found = Vec::new();
        for kind in types().filter(|kind| kind.is_resource() && !kind.is_abstract()) {
            if self.has(kind.name(), id)? {
                found.push(kind.name().to_owned());
            }
        }
        Ok(found)
    }

    /// Ids of stored resources that meet the criteria, not deleted; two are enough to know that there are several.
    ///
    /// # Errors
    /// As the store reports.
    fn find(&self, criteria: &Criteria) -> Result<Vec<String>, Self::Error>;
}

/// No store: nothing is there yet.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoStore;

impl Lookup for NoStore {
    type Error = std::convert::Infallible;

    fn is_empty(&self) -> Result<bool, Self::Error> {
        Ok(true)
    }

    fn has(&self, _resource_type: &str, _id: &str) -> Result<bool, Self::Error> {
        Ok(false)
    }

    fn find(&self, _criteria: &Criteria) -> Result<Vec<String>, Self::Error> {
        Ok(Vec::new())
    }
}
