//! The R4 definition table: what the standard says about each type and element, as static data.
//!
//! ```
//! use medpipe_fhir_model::{Name, defs};
//!
//! let patient = defs::type_by_name("Patient").expect("a type");
//! let birth_date = Name::of("birthDate").and_then(|name| patient.element(name)).expect("an element");
//! assert_eq!(birth_date.path(), "Patient.birthDate");
//! assert_eq!(birth_date.type_id().name(), "date");
//! assert_eq!((birth_date.min(), birth_date.max()), (0, Some(1)));
//!
//! let observation = defs::type_by_name("Observation").expect("a type");
//! let value = Name::of("valueQuantity").and_then(|name| observation.element(name)).expect("a choice");
//! assert_eq!((value.path(), value.type_id().name()), ("Observation.value[x]", "Quantity"));
//! ```
//!
//! The tables are generated from the R4 (4.0.1) definitions by `cargo xtask codegen` and committed. They hold facts only: names,
//! cardinalities, types, bindings with the codes of finite required value sets, reference targets, invariants and search
//! parameters, but none of the standard's text.
//!
//! Not for: profiles, extensions' own definitions, other FHIR releases, open or filtered value sets.

mod binding;
mod element;
mod generated;
mod hash;
pub mod names;
mod rows;
mod search;
mod types;

pub use binding::{Binding, CodeSet, Strength};
pub use element::{Element, ElementId, Elements, element_by_path, element_count, elements};
pub use rows::{Invariant, Primitive, TypeKind};
pub use search::{SearchKind, SearchParameter};
pub use types::{TypeId, type_by_name, types};

/// The items of a numbered set.
#[inline]
fn set<T>(number: u16, starts: &[u16], items: &'static [T]) -> &'static [T] {
    let at = usize::from(number);
    match (starts.get(at), starts.get(at + 1)) {
        (Some(from), Some(to)) => {
            items.get(usize::from(*from)..usize::from(*to)).unwrap_or_default()
        }
        _ => &[],
    }
}
