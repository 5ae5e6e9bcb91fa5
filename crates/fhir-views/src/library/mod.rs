//! Ready views of the US Core resources.
//!
//! ```
//! let view = medpipe_fhir_views::library::view("us_core_conditions").ok_or("no such view")??;
//! assert_eq!(view.resource(), "Condition");
//! assert!(view.columns().iter().any(|column| column.name == "onset_date_time"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::{View, ViewError};

macro_rules! views {
    ($($name:literal),*) => {
        &[$(($name, include_str!(concat!($name, ".json")))),*]
    };
}

/// Names and JSON texts.
const VIEWS: &[(&str, &str)] = views![
    "us_core_patient_demographics",
    "us_core_encounters",
    "us_core_conditions",
    "us_core_observations",
    "us_core_observation_components",
    "us_core_medication_requests",
    "us_core_procedures",
    "us_core_immunizations",
    "us_core_allergies"
];

/// The names of the ready views.
pub fn names() -> impl ExactSizeIterator<Item = &'static str> {
    VIEWS.iter().map(|(name, _)| *name)
}

/// The ViewDefinition of a ready view, as JSON; `None` when there is none of that name.
pub fn definition(name: &str) -> Option<&'static str> {
    VIEWS.iter().find(|(known, _)| *known == name).map(|(_, json)| *json)
}

/// A ready view, compiled; `None` when there is none of that name.
pub fn view(name: &str) -> Option<Result<View, ViewError>> {
    definition(name).map(|json| View::parse(json.as_bytes()))
}
