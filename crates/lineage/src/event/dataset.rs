//! Datasets: what a run reads and writes, with counts, fields and sensitivity.

use serde::Serialize;

use super::facet::{
    ColumnLineage, ColumnSource, ColumnSources, DataQualityMetrics, DatasetVersion, Facet,
    InputStatistics, OutputStatistics, Schema, SchemaField, Sensitivity, Transformation,
};

/// The namespace of inputs, which are named `input-00042`.
pub const INPUTS: &str = "medpipe://input";
/// The namespace of outputs, which are named as in the output folder.
pub const OUTPUTS: &str = "medpipe://output";
/// The namespace of what flows between two stages, named after the stage it leaves.
pub const BETWEEN: &str = "medpipe://between";

#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct DatasetFacets {
    #[serde(skip_serializing_if = "Option::is_none")]
    schema: Option<Facet<Schema>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<Facet<DatasetVersion>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column_lineage: Option<Facet<ColumnLineage>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data_quality_metrics: Option<Facet<DataQualityMetrics>>,
    #[serde(rename = "medpipe_sensitivity", skip_serializing_if = "Option::is_none")]
    sensitivity: Option<Facet<Sensitivity>>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct InputFacets {
    #[serde(skip_serializing_if = "Option::is_none")]
    input_statistics: Option<Facet<InputStatistics>>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct OutputFacets {
    #[serde(skip_serializing_if = "Option::is_none")]
    output_statistics: Option<Facet<OutputStatistics>>,
}

/// A dataset that a run reads.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct InputDataset {
    namespace: String,
    name: String,
    facets: DatasetFacets,
    input_facets: InputFacets,
}

/// A dataset that a run writes.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OutputDataset {
    namespace: String,
    name: String,
    facets: DatasetFacets,
    output_facets: OutputFacets,
}

macro_rules! dataset {
    ($type:ident) => {
        impl $type {
            /// Its namespace.
            #[must_use]
            pub fn namespace(&self) -> &str {
                &self.namespace
            }

            /// Its name.
            #[must_use]
            pub fn name(&self) -> &str {
                &self.name
            }

            /// Its fields, in order: names and types.
            #[must_use]
            pub fn schema<'a>(
                mut self,
                fields: impl IntoIterator<Item = (&'a str, &'a str)>,
            ) -> Self {
                let field = |(name, kind): (&str, &str)| SchemaField {
                    name: name.to_owned(),
                    r#type: kind.to_owned(),
                };
                let fields = fields.into_iter().map(field).collect();
                self.facets.schema = Some(Schema { fields }.into());
                self
            }

            /// Its content digest, or the keyed fingerprint of its path.
            #[must_use]
            pub fn version(mut self, version: &str) -> Self {
                let dataset_version = version.to_owned();
                self.facets.version = Some(DatasetVersion { dataset_version }.into());
                self
            }

            /// How sensitive its records are, and whether de-identification made them so.
            #[must_use]
            pub fn sensitivity(mut self, level: &str, deidentified: bool) -> Self {
                let level = level.to_owned();
                self.facets.sensitivity = Some(Sensitivity { level, deidentified }.into());
                self
            }

            /// Counts per column.
            #[must_use]
            pub fn quality(mut self, metrics: DataQualityMetrics) -> Self {
                self.facets.data_quality_metrics = Some(metrics.into());
                self
            }
        }
    };
}
dataset!(InputDataset);
dataset!(OutputDataset);

impl InputDataset {
    /// A dataset by namespace and name.
    #[must_use]
    pub fn new(namespace: &str, name: &str) -> Self {
        Self {
            namespace: namespace.to_owned(),
            name: name.to_owned(),
            facets: DatasetFacets::default(),
            input_facets: InputFacets::default(),
        }
    }

    /// Input `number` of the run; its real name is never told.
    #[must_use]
    pub fn numbered(number: u32) -> Self {
        Self::new(INPUTS, &input_name(number))
    }

    /// What leaves `stage`, as read by the next one.
    #[must_use]
    pub fn after(stage: &str) -> Self {
        Self::new(BETWEEN, stage)
    }

    /// How many records were read, and of how many bytes if known.
    #[must_use]
    pub fn rows(mut self, row_count: u64, size: Option<u64>) -> Self {
        self.input_facets.input_statistics = Some(InputStatistics { row_count, size }.into());
        self
    }

    /// The records read, when said.
    #[must_use]
    pub fn row_count(&self) -> Option<u64> {
        self.input_facets.input_statistics.as_ref().map(|facet| facet.body.row_count)
    }
}

impl OutputDataset {
    /// A dataset by namespace and name.
    #[must_use]
    pub fn new(namespace: &str, name: &str) -> Self {
        Self {
            namespace: namespace.to_owned(),
            name: name.to_owned(),
            facets: DatasetFacets::default(),
            output_facets: OutputFacets::default(),
        }
    }

    /// An output by its name in the output folder, as `fhir/Patient.ndjson`.
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self::new(OUTPUTS, name)
    }

    /// What leaves `stage`.
    #[must_use]
    pub fn after(stage: &str) -> Self {
        Self::new(BETWEEN, stage)
    }

    /// How many records were written, and of how many bytes if known.
    #[must_use]
    pub fn rows(mut self, row_count: u64, size: Option<u64>) -> Self {
        self.output_facets.output_statistics = Some(OutputStatistics { row_count, size }.into());
        self
    }

    /// The records written, when said.
    #[must_use]
    pub fn row_count(&self) -> Option<u64> {
        self.output_facets.output_statistics.as_ref().map(|facet| facet.body.row_count)
    }

    /// Says that output field `column` comes from `field` of `source`; may be called again for the
    /// same column.
    #[must_use]
    pub fn column(
        mut self,
        column: &str,
        source: &InputDataset,
        field: &str,
        transformation: Transformation,
    ) -> Self {
        let facet =
            self.facets.column_lineage.get_or_insert_with(|| ColumnLineage::default().into());
        let sources: &mut ColumnSources = facet.body.fields.entry(column.to_owned()).or_default();
        sources.input_fields.push(ColumnSource {
            namespace: source.namespace.clone(),
            name: source.name.clone(),
            field: field.to_owned(),
            transformations: [transformation],
        });
        self
    }
}

/// The name of input `number` in all outputs: `input-00042`.
#[must_use]
pub fn input_name(number: u32) -> String {
    format!("input-{number:05}")
}
