//! OpenLineage 2-0-2 run events, as typed values with one key order.

mod dataset;
pub(crate) mod facet;
mod id;

use std::io::{self, Write};

use serde::Serialize;

pub use dataset::{BETWEEN, INPUTS, InputDataset, OUTPUTS, OutputDataset, input_name};
pub use facet::{
    ColumnLineage, ColumnMetrics, ColumnSource, ColumnSources, DataQualityMetrics, DatasetVersion,
    ErrorMessage, Facet, FacetBody, InputStatistics, JobType, OutputStatistics, PRODUCER,
    ParentRun, ProcessingEngine, Schema, SchemaField, Sensitivity, Transformation,
};
pub use id::{RunId, RunIdError, run_uuid};

use crate::records::Records;

/// The schema of the events.
pub const SCHEMA_URL: &str = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent";

/// A transition of a run (OpenLineage 2-0-2, `RunEvent.eventType`).
#[derive(Debug, Copy, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum EventType {
    /// The run began.
    Start,
    /// The run goes on and has more to say.
    Running,
    /// The run ended well.
    Complete,
    /// The run was stopped on purpose: by a policy, or by its user.
    Abort,
    /// The run failed.
    Fail,
}

/// One OpenLineage run event. Made by [`Trace`](crate::Trace).
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RunEvent {
    event_time: String,
    event_type: EventType,
    run: Run,
    job: Job,
    inputs: Vec<InputDataset>,
    outputs: Vec<OutputDataset>,
    producer: &'static str,
    #[serde(rename = "schemaURL")]
    schema_url: &'static str,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    run_id: RunId,
    facets: RunFacets,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct RunFacets {
    #[serde(skip_serializing_if = "Option::is_none")]
    parent: Option<Facet<ParentRun>>,
    #[serde(rename = "processing_engine", skip_serializing_if = "Option::is_none")]
    processing_engine: Option<Facet<ProcessingEngine>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error_message: Option<Facet<ErrorMessage>>,
    #[serde(rename = "medpipe_records", skip_serializing_if = "Option::is_none")]
    records: Option<Facet<Records>>,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
struct Job {
    namespace: String,
    name: String,
    facets: JobFacets,
}

#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct JobFacets {
    job_type: Facet<JobType>,
}

impl RunEvent {
    pub(crate) fn new(
        event_type: EventType,
        time: &str,
        run_id: RunId,
        (namespace, name, job_type): (&str, String, &'static str),
        parent: Option<ParentRun>,
    ) -> Self {
        let engine = ProcessingEngine { version: env!("CARGO_PKG_VERSION"), name: "medpipe" };
        let job_type = JobType { processing_type: "BATCH", integration: "MEDPIPE", job_type };
        Self {
            event_time: time.to_owned(),
            event_type,
            run: Run {
                run_id,
                facets: RunFacets {
                    parent: parent.map(Into::into),
                    processing_engine: Some(engine.into()),
                    ..RunFacets::default()
                },
            },
            job: Job {
                namespace: namespace.to_owned(),
                name,
                facets: JobFacets { job_type: job_type.into() },
            },
            inputs: Vec::new(),
            outputs: Vec::new(),
            producer: PRODUCER,
            schema_url: SCHEMA_URL,
        }
    }

    /// Adds a dataset that was read.
    #[must_use]
    pub fn input(mut self, dataset: InputDataset) -> Self {
        self.inputs.push(dataset);
        self
    }

    /// Adds a dataset that was written.
    #[must_use]
    pub fn output(mut self, dataset: OutputDataset) -> Self {
        self.outputs.push(dataset);
        self
    }

    /// Says why the run failed or was stopped, in the program's own words.
    #[must_use]
    pub fn error(mut self, message: &'static str) -> Self {
        let message = ErrorMessage { message, programming_language: "RUST" };
        self.run.facets.error_message = Some(message.into());
        self
    }

    pub(crate) fn records(mut self, records: Records) -> Self {
        self.run.facets.records = Some(records.into());
        self
    }

    /// Which transition this is.
    #[must_use]
    pub const fn event_type(&self) -> EventType {
        self.event_type
    }

    /// The datasets read.
    #[must_use]
    pub fn inputs(&self) -> &[InputDataset] {
        &self.inputs
    }

    /// The datasets written.
    #[must_use]
    pub fn outputs(&self) -> &[OutputDataset] {
        &self.outputs
    }

    /// Writes the event as one line.
    ///
    /// # Errors
    /// When the writer fails.
    pub fn write_line(&self, out: &mut impl Write) -> io::Result<()> {
        serde_json::to_writer(&mut *out, self)?;
        out.write_all(b"\n")
    }
}
