//! Facets: the typed extras of OpenLineage, each with its producer and the URL of its schema.

use std::collections::BTreeMap;

use serde::Serialize;

use super::RunId;

/// The producer that stands in each event and facet: this project at its version.
pub const PRODUCER: &str =
    concat!(env!("CARGO_PKG_REPOSITORY"), "/tree/v", env!("CARGO_PKG_VERSION"));

/// A facet body that knows its schema.
pub trait FacetBody: Serialize {
    /// The URL of the schema, with the JSON pointer of the definition.
    const SCHEMA_URL: &'static str;
}

/// A facet: the body beside `_producer` and `_schemaURL` (OpenLineage 2-0-2, `BaseFacet`).
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Facet<T: FacetBody> {
    #[serde(rename = "_producer")]
    producer: &'static str,
    #[serde(rename = "_schemaURL")]
    schema_url: &'static str,
    /// What the facet says.
    #[serde(flatten)]
    pub body: T,
}

impl<T: FacetBody> From<T> for Facet<T> {
    fn from(body: T) -> Self {
        Self { producer: PRODUCER, schema_url: T::SCHEMA_URL, body }
    }
}

macro_rules! schema {
    ($type:ty, $version:literal, $name:literal) => {
        impl FacetBody for $type {
            const SCHEMA_URL: &'static str = concat!(
                "https://openlineage.io/spec/facets/",
                $version,
                "/",
                $name,
                ".json#/$defs/",
                $name
            );
        }
    };
}

macro_rules! own_schema {
    ($type:ty, $name:literal) => {
        impl FacetBody for $type {
            const SCHEMA_URL: &'static str = concat!(
                env!("CARGO_PKG_REPOSITORY"),
                "/blob/v",
                env!("CARGO_PKG_VERSION"),
                "/crates/lineage/schemas/",
                $name,
                ".json#/$defs/",
                $name
            );
        }
    };
}
pub(crate) use own_schema;

/// `ParentRunFacet` 1-2-0: the run and job this run is part of.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ParentRun {
    pub(crate) run: ParentRunId,
    pub(crate) job: ParentJob,
    pub(crate) root: RootRun,
}
schema!(ParentRun, "1-2-0", "ParentRunFacet");

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ParentRunId {
    pub(crate) run_id: RunId,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct ParentJob {
    pub(crate) namespace: String,
    pub(crate) name: String,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct RootRun {
    pub(crate) run: ParentRunId,
    pub(crate) job: ParentJob,
}

/// `ErrorMessageRunFacet` 1-0-1. The message is a text of the program's own, never of a record.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorMessage {
    pub(crate) message: &'static str,
    pub(crate) programming_language: &'static str,
}
schema!(ErrorMessage, "1-0-1", "ErrorMessageRunFacet");

/// `ProcessingEngineRunFacet` 1-1-1.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ProcessingEngine {
    pub(crate) version: &'static str,
    pub(crate) name: &'static str,
}
schema!(ProcessingEngine, "1-1-1", "ProcessingEngineRunFacet");

/// `JobTypeJobFacet` 2-0-4.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct JobType {
    pub(crate) processing_type: &'static str,
    pub(crate) integration: &'static str,
    pub(crate) job_type: &'static str,
}
schema!(JobType, "2-0-4", "JobTypeJobFacet");

/// `SchemaDatasetFacet` 1-2-0.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Schema {
    /// The fields, in their order.
    pub fields: Vec<SchemaField>,
}
schema!(Schema, "1-2-0", "SchemaDatasetFacet");

/// One field of a dataset: name and type, no value.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SchemaField {
    /// The name of the column or element.
    pub name: String,
    /// Its type.
    pub r#type: String,
}

/// `DatasetVersionDatasetFacet` 1-0-1: a content digest, or the keyed fingerprint of an input.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DatasetVersion {
    pub(crate) dataset_version: String,
}
schema!(DatasetVersion, "1-0-1", "DatasetVersionDatasetFacet");

/// `medpipe_sensitivity`: how sensitive the records of a dataset are, and whether they were
/// de-identified.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sensitivity {
    /// Public, Internal, Phi or HighlySensitive.
    pub level: String,
    /// Whether de-identification made it so.
    pub deidentified: bool,
}
own_schema!(Sensitivity, "SensitivityDatasetFacet");

/// Rows, bytes and files of a dataset as read (`InputStatisticsInputDatasetFacet` 1-0-0).
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InputStatistics {
    /// Records read.
    pub row_count: u64,
    /// Bytes read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
}
schema!(InputStatistics, "1-0-0", "InputStatisticsInputDatasetFacet");

/// Rows and bytes of a dataset as written (`OutputStatisticsOutputDatasetFacet` 1-0-2).
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OutputStatistics {
    /// Records written.
    pub row_count: u64,
    /// Bytes written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
}
schema!(OutputStatistics, "1-0-2", "OutputStatisticsOutputDatasetFacet");

/// `DataQualityMetricsDatasetFacet` 1-0-0: counts per column, no value of any.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct DataQualityMetrics {
    /// Rows looked at.
    pub row_count: u64,
    /// By column.
    pub column_metrics: BTreeMap<String, ColumnMetrics>,
}
schema!(DataQualityMetrics, "1-0-0", "DataQualityMetricsDatasetFacet");

/// Counts of one column.
#[derive(Debug, Copy, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ColumnMetrics {
    /// Rows without a value.
    pub null_count: u64,
    /// Values.
    pub count: u64,
}

/// `ColumnLineageDatasetFacet` 1-2-0: which input fields each output field comes from.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct ColumnLineage {
    /// By output field.
    pub fields: BTreeMap<String, ColumnSources>,
}
schema!(ColumnLineage, "1-2-0", "ColumnLineageDatasetFacet");

/// Where one output field comes from.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ColumnSources {
    /// The input fields.
    pub input_fields: Vec<ColumnSource>,
}

/// One input field of an output field.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ColumnSource {
    /// The dataset's namespace.
    pub namespace: String,
    /// The dataset's name.
    pub name: String,
    /// The field in it.
    pub field: String,
    /// What was done to it.
    pub transformations: [Transformation; 1],
}

/// What was done to a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Transformation {
    r#type: &'static str,
    subtype: &'static str,
    description: &'static str,
    masking: bool,
}

impl Transformation {
    /// Kept as it was.
    pub const IDENTITY: Self =
        Self { r#type: "DIRECT", subtype: "IDENTITY", description: "kept", masking: false };

    /// Derived; the description says how, in the program's own words.
    #[must_use]
    pub const fn derived(description: &'static str) -> Self {
        Self { r#type: "DIRECT", subtype: "TRANSFORMATION", description, masking: false }
    }

    /// De-identified, such as a date cut to its year.
    #[must_use]
    pub const fn masked(description: &'static str) -> Self {
        Self { r#type: "DIRECT", subtype: "TRANSFORMATION", description, masking: true }
    }
}
