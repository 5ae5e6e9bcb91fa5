//! Import of FHIR R4 bundles: a plan that can be read before anything is written, then its application.
//!
//! ```
//! use medpipe_fhir_bundle::{ApplyConfig, MemoryStore, PlanConfig, Planner};
//! use medpipe_fhir_model::{Document, Position};
//!
//! let bundle = br#"{"resourceType":"Bundle","type":"transaction","entry":[
//!   {"fullUrl":"urn:uuid:2bd63a5c-0b8d-4dd0-9d3a-1b5a63d2c0aa","resource":{"resourceType":"Encounter","status":"finished",
//!     "class":{"code":"AMB"},"subject":{"reference":"urn:uuid:f6b0c1de-5a7e-4a3b-8a54-0e5d1ad1f5ab"}}},
//!   {"fullUrl":"urn:uuid:f6b0c1de-5a7e-4a3b-8a54-0e5d1ad1f5ab","resource":{"resourceType":"Patient","active":true}}]}"#;
//! let doc = Document::parse(bundle.to_vec())?;
//!
//! let mut store = MemoryStore::new();
//! let mut planner = Planner::new(PlanConfig::default());
//! let id = planner.add(&doc, Position::default());
//! let plan = planner.finish(&store)?;
//! println!("{plan}"); // counts, positions and types; no value of a record
//! let types: Vec<_> = plan.order().map(|entry| entry.resource_type).collect();
//! assert_eq!(types, ["Patient", "Encounter"]); // what others refer to comes first
//!
//! let result = plan.apply(id, &doc, &ApplyConfig::default(), &mut store)?;
//! assert_eq!((result.successful, result.failed), (2, 0));
//! let (_, _, encounter) = store.current().next().expect("the encounter");
//! assert!(encounter.contains(r#""reference":"Patient/f6b0c1de-5a7e-4a3b-8a54-0e5d1ad1f5ab""#));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Map
//!
//! | item | what it is |
//! |---|---|
//! | [`Planner`], [`Plan`] | entries and references over one or many documents: ids, conditions, order, issues |
//! | [`Plan::render`], [`Plan::apply`] | documents to bytes with ids and references as planned, checked, then stored |
//! | [`Planner::add_large`], [`Plan::large`] | the same for one huge Bundle, entry by entry |
//! | [`Lookup`], [`ImportTarget`] | what a store is asked, and what it is told ([`Put`], [`Delete`]); [`MemoryStore`] is both |
//! | [`Patch`] | FHIRPath Patch and JSON Patch |
//! | [`stats`] | counts, demographics, completeness, reference integrity, coding accuracy |
//! | [`orphans`] | resources whose subject is nowhere |
//! | [`dedupe`] | patients that are likely the same person, with the weights that say so |
//!
//! # What it holds to
//!
//! - **Ids are stable.** A resource keeps its id; one without gets that of its `fullUrl`, or one derived from the content.
//!   So a second import of the same input changes nothing, and neither does the order of its entries.
//! - **References are rewritten where the definitions say**: `Reference.reference`, values of type uri, oid and uuid that
//!   hold a `urn:`, values of type url, `href` and `src` of narratives, each with its version. Contained ones, logical ones,
//!   and absolute ones of resources that are not in the input stay as they are; they are not missing. Values of type canonical
//!   are left alone, as R4 says (RESTful API, transaction processing rules), unless [`PlanConfig::canonicals`] is set; so are
//!   http addresses in a uri, which name as often as they locate (`CodeSystem.url`, `Coding.system`).
//! - **Meaning is looked for near first**: in the document, in the other documents, in the store.
//! - **Circles are legal.** Two-way links have no order and need none; only `partOf`, `derivedFrom`, `hasMember` and
//!   `basedOn` warn of a circle.
//! - **A transaction is whole or not at all**, in the order DELETE, POST, PUT, GET; elsewhere a bad entry fails alone.
//!   `ifMatch` is judged before anything is written.
//! - **A PATCH is carried out on what is stored at its turn** ([`Patch`]): FHIRPath Patch in Parameters, JSON Patch in a Binary.
//!   The result is checked as a PUT is. A patch that has made the current version is not carried out again.
//! - **Versions keep their order**: within a history or by `meta.versionId`, and over documents, deletions among them. What
//!   an import wrote before, it does not write again, even where a later document of it overwrote or deleted that.
//! - `meta` is stored as it came, tags and security labels included.
//!
//! # Not for
//!
//! Searches with chains, includes, composite parameters or modifiers other than `:exact`, `:contains` and `:Type`, or serving the RESTful API. Files and databases live in
//! adapters. Nothing here is de-identified: a store that is imported into holds PHI.

mod apply;
pub mod dedupe;
mod entries;
mod key;
mod known;
mod large;
mod link;
mod lookup;
mod memory;
pub mod orphans;
mod patch;
mod paths;
mod plan;
mod rewrite;
mod search;
mod sites;
pub mod stats;
mod target;

pub use apply::{ApplyConfig, ApplyError, BundleResult, Changed, EntryResult, Rendered, Validate};
pub use entries::BundleKind;
pub use large::Large;
pub use lookup::{Lookup, NoStore};
pub use medpipe_fhir_model::Position;
pub use memory::MemoryStore;
pub use patch::{Patch, PatchError};
pub use plan::{
    Action, BundleId, CORE_TYPES, Cycles, Mode, Plan, PlanConfig, PlanIssue, PlanSummary,
    PlannedBundle, PlannedEntry, Planner, Totals, bundle_id,
};
pub use search::{Clause, Criteria, Parameter, SearchIndex, Token};
pub use target::{Delete, ImportTarget, Outcome, Put};
