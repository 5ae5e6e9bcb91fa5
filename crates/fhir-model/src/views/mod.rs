//! Typed views of all R4 resources and datatypes, and builders for the ones people make (features `views-*`).
//!
//! ```
//! use medpipe_fhir_model::views::{ObservationValue, Observation, ResourceView, View};
//! use medpipe_fhir_model::Document;
//!
//! let doc = Document::parse(br#"{"resourceType":"Observation","id":"o","status":"final",
//!     "valueQuantity":{"value":6.30,"unit":"mmol/l"}}"#.to_vec())?;
//! let observation = Observation::from_node(doc.root()).expect("an Observation");
//! assert_eq!(observation.status().value().as_deref(), Some("final"));
//! if let Some(ObservationValue::Quantity(quantity)) = observation.value() {
//!     assert_eq!(quantity.value().value().expect("a decimal").as_str(), "6.30");
//! }
//! # Ok::<(), medpipe_fhir_model::ReadError>(())
//! ```
//!
//! A view is a [`Node`](crate::Node) with names: it copies nothing, checks nothing, and what it has no name for is still there
//! in the node. A primitive is never an `Option` but a [`Typed`] that may be absent, since it may have extensions without a
//! value. A choice (`value[x]`) is an enum with an arm for each type of R4 and one for what R4 does not know.
//!
//! | feature | views |
//! |---|---|
//! | `views-core` | all datatypes; the resources of US Core and those that come with them |
//! | `views-base`, `views-clinical`, `views-financial`, `views-foundation`, `views-specialized` | the other resources, by the categories of the standard |
//! | `views` | all of them |
//! | `builders` | [`Builder`]s of the datatypes and the `views-core` resources |
//!
//! Not for: validation (see [`structure`](crate::structure)), profiles, primitives with enums of their codes.

#[cfg(feature = "builders")]
mod builder;
#[cfg(feature = "builders")]
mod builder_notation;
mod generated;
mod notation;
mod support;

#[cfg(feature = "builders")]
pub use builder::{BuildError, Builder};
pub use generated::*;
pub use support::{PrimitiveKind, ResourceView, Typed, TypedItems, View, Views, kind};
