//! An SQLite store of de-identified FHIR resources with version history.
//!
//! ```
//! use medpipe_adapter_sqlite::{Store, StoredResource};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # let dir = tempfile::tempdir()?;
//! let mut store = Store::create(dir.path().join("store.build"))?;
//! store.put(&StoredResource {
//!     geographic_region: Some("MA"),
//!     ..StoredResource::new("Patient", "p1", 1, r#"{"resourceType":"Patient","id":"p1"}"#)
//! })?;
//! store.finish(dir.path().join("store.sqlite"))?;
//!
//! let store = Store::open_readonly(dir.path().join("store.sqlite"))?;
//! assert_eq!(store.get("Patient", "p1")?.map(|p| p.version), Some(1));
//! # Ok(()) }
//! ```
//!
//! The finished file is for any SQLite client: the views `resource` (current versions) and
//! `resource_history` (all of them) carry the columns beside the JSON. Its bytes depend on the
//! records and their order alone: `WITHOUT ROWID` tables, finished by `VACUUM INTO`.
//!
//! # Map
//! - [`Store`]: building, one writer; nothing is durable before [`Store::finish`].
//! - [`StoredResource`], [`StoredVersion`]: one version of a resource, going in and coming out.
//! - [`StoreReader`]: reading and verifying a finished file.
//! - [`ImportStore`]: a store that imports of bundles go into, transaction by transaction.
//! - [`StoreError`]: steps and codes, no values.
//!
//! # Not for
//! - Records that are not de-identified: the file is not encrypted.
//! - Being written by two at once.
//! - Checking what it is given: JSON and columns are stored as they come.

mod error;
mod import;
mod reader;
mod record;
mod schema;
mod store;

pub use error::StoreError;
pub use import::{ImportProgress, ImportStore};
pub use reader::StoreReader;
pub use record::{StoredResource, StoredVersion};
pub use schema::{APPLICATION_ID, SCHEMA_VERSION};
pub use store::{Store, StoreConfig, StoreSummary};
