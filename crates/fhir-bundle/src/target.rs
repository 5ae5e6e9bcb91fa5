//! What an import tells the store that it goes into.

use medpipe_fhir_model::Position;
use serde::{Deserialize, Serialize};

/// A version of a resource, to be stored.
pub struct Put<'a> {
    /// The resource type.
    pub resource_type: &'static str,
    /// The logical id.
    pub id: &'a str,
    /// The resource as minified JSON.
    pub content: &'a str,
    /// Its business identifiers: system (empty if none) and value.
    pub identifiers: &'a [(&'a str, &'a str)],
    /// Where it came from.
    pub position: Position,
    /// A later entry of the same import writes or deletes this resource again: then it counts as stored already when any
    /// of its versions has this content, otherwise only when the current one has.
    pub superseded: bool,
}

/// A resource to be marked as deleted.
pub struct Delete<'a> {
    /// The resource type.
    pub resource_type: &'a str,
    /// The logical id.
    pub id: &'a str,
    /// Where the deletion came from.
    pub position: Position,
    /// A later entry of the same import writes this resource again: then it counts as deleted already when any of its
    /// versions is a deletion, otherwise only when the current one is. A resource that is not there at all gets a deletion as
    /// its first version then, by which a repeated import sees that it has been here.
    pub superseded: bool,
}

/// What a store did.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Outcome {
    /// A new resource, version 1.
    Created,
    /// The next version.
    Updated,
    /// It was there already with this content.
    Unchanged,
    /// Marked as deleted.
    Deleted,
    /// A conditional create found it.
    Existing,
    /// The same content came before, in this document.
    Duplicate,
    /// Not for importing.
    Skipped,
    /// Not stored; an issue says why.
    Failed,
}

impl Outcome {
    /// The word that JSON uses.
    pub fn as_str(self) -> &'static str {
        match self {
            Outcome::Created => "created",
            Outcome::Updated => "updated",
            Outcome::Unchanged => "unchanged",
            Outcome::Deleted => "deleted",
            Outcome::Existing => "existing",
            Outcome::Duplicate => "duplicate",
            Outcome::Skipped => "skipped",
            Outcome::Failed => "failed",
        }
    }
}

/// Where an import goes. All between [`begin`](ImportTarget::begin) and [`commit`](ImportTarget::commit) is stored as a
/// whole, or not at all.
pub trait ImportTarget {
    /// A failure of the store itself: the import stops, and nothing since `begin` stays.
    type Error;

    /// Begins a transaction.
    ///
    /// # Errors
    /// As the store reports.
    fn begin(&mut self) -> Result<(), Self::Error>;

    /// The number of the current version of a resource, a deletion too; 0 when there is none.
    ///
    /// # Errors
    /// As the store reports.
    fn version(&mut self, resource_type: &str, id: &str) -> Result<u32, Self::Error>;

    /// The JSON of every version of a resource, the oldest first; `None` for a deletion. It is asked for patches.
    ///
    /// # Errors
    /// As the store reports.
    fn versions(
        &mut self,
        resource_type: &str,
        id: &str,
    ) -> Result<Vec<Option<String>>, Self::Error>;

    /// Whether this version counts as stored already: see [`Put::superseded`].
    ///
    /// # Errors
    /// As the store reports.
    fn holds(&mut self, put: &Put<'_>) -> Result<bool, Self::Error>;

    /// Stores a version; [`Outcome::Unchanged`] when it is held already.
    ///
    /// # Errors
    /// As the store reports.
    fn put(&mut self, put: &Put<'_>) -> Result<Outcome, Self::Error>;

    /// Marks a resource as deleted; [`Outcome::Unchanged`] when there is none.
    ///
    /// # Errors
    /// As the store reports.
    fn delete(&mut self, delete: &Delete<'_>) -> Result<Outcome, Self::Error>;

    /// Makes everything since `begin` durable.
    ///
    /// # Errors
    /// As the store reports.
    fn commit(&mut self) -> Result<(), Self::Error>;

    /// Drops everything since `begin`.
    ///
    /// # Errors
    /// As the store reports.
    fn rollback(&mut self) -> Result<(), Self::Error>;
}

/// Does `work` as a whole or not at all.
pub(crate) fn whole<T: ImportTarget, R>(
    target: &mut T,
    work: impl FnOnce(&mut T) -> Result<R, T::Error>,
) -> Result<R, T::Error> {
    target.begin()?;
    match work(target) {
        Ok(done) => target.commit().map(|()| done),
        Err(error) => {
            // The first failure is the one that matters.
            let _ = target.rollback();
            Err(error)
        }
    }
}

impl std::fmt::Debug for Put<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Put")
            .field("resource_type", &self.resource_type)
            .field("content_len", &self.content.len())
            .finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Delete<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Delete").field("resource_type", &self.resource_type).finish_non_exhaustive()
    }
}
