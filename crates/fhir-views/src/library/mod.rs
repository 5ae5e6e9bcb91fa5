//! Ready views: those of the US Core resources with all that a clinician's table needs, names included, and the flat tables
//! that a run writes of de-identified resources.
//!
//! ```
//! let view = medpipe_fhir_views::library::view("us_core_conditions").ok_or("no such view")??;
//! assert_eq!(view.resource(), "Condition");
//! assert!(view.columns().iter().any(|column| column.name == "onset_date_time"));
//! let table = medpipe_fhir_views::library::view("condition").ok_or("no such view")??;
//! assert!(table.columns().iter().any(|column| column.name == "onset_year"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::{View, ViewError};

macro_rules! views {
    ($folder:literal: $($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!($folder, $name, ".json")))),*]
    };
}

/// Names and JSON texts.
type Definitions = &'static [(&'static str, &'static str)];

const US_CORE: Definitions = views!["us_core/":
    "us_core_patient_demographics",
    "us_core_encounters",
    "us_core_conditions",
    "us_core_observations",
    "us_core_observation_components",
    "us_core_medication_requests",
    "us_core_procedures",
    "us_core_immunizations",
    "us_core_allergies",
];

const TABLES: Definitions = views!["tables/":
    "patient",
    "practitioner",
    "practitioner_role",
    "organization",
    "location",
    "encounter",
    "condition",
    "observation",
    "observation_component",
    "diagnostic_report",
    "diagnostic_report_result",
    "procedure",
    "immunization",
    "allergy_intolerance",
    "imaging_study",
    "document_reference",
    "medication",
    "medication_request",
    "medication_administration",
    "service_request",
    "care_plan",
    "care_plan_activity",
    "care_team",
    "goal",
    "device",
    "coverage",
    "claim",
    "claim_item",
    "explanation_of_benefit",
    "explanation_of_benefit_item",
];

fn all() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    US_CORE.iter().chain(TABLES)
}

/// The names of all ready views.
pub fn names() -> impl Iterator<Item = &'static str> {
    all().map(|(name, _)| *name)
}

/// The names of the views that are a run's tables, in their order.
pub fn tables() -> impl ExactSizeIterator<Item = &'static str> {
    TABLES.iter().map(|(name, _)| *name)
}

/// The ViewDefinition of a ready view, as JSON; `None` when there is none of that name.
pub fn definition(name: &str) -> Option<&'static str> {
    all().find(|(known, _)| *known == name).map(|(_, json)| *json)
}

/// A ready view, compiled; `None` when there is none of that name.
pub fn view(name: &str) -> Option<Result<View, ViewError>> {
    definition(name).map(|json| View::parse(json.as_bytes()))
}
