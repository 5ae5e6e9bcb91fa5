//! The events of one run: the job and its six stages.

use crate::event::facet::{ParentJob, ParentRun, ParentRunId, RootRun};
use crate::event::{EventType, RunEvent, RunId};
use crate::records::{RecordLine, Records};

/// The six stages of the main job, in order.
#[derive(Debug, Copy, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Reads, counts, detects PHI and seals it.
    Ingestion,
    /// Checks structure and clinic.
    Validation,
    /// De-identifies.
    Transformation,
    /// Derives what is safe.
    Enrichment,
    /// Scores and searches for residue.
    QualityAssurance,
    /// Writes.
    Output,
}

impl Stage {
    /// All six, in order.
    pub const ALL: [Self; 6] = [
        Self::Ingestion,
        Self::Validation,
        Self::Transformation,
        Self::Enrichment,
        Self::QualityAssurance,
        Self::Output,
    ];

    /// The stage's name.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ingestion => "ingestion",
            Self::Validation => "validation",
            Self::Transformation => "transformation",
            Self::Enrichment => "enrichment",
            Self::QualityAssurance => "quality_assurance",
            Self::Output => "output",
        }
    }
}

/// Makes the events of one run.
///
/// ```
/// use medpipe_lineage::{EventType, InputDataset, OutputDataset, Stage, Trace, run_uuid};
/// let trace = Trace::new("research", "fhir-deidentify", run_uuid([7; 16]));
/// let time = "2026-01-02T03:04:05Z";
/// let mut lines = Vec::new();
/// trace.job(EventType::Start, time).write_line(&mut lines)?;
/// trace
///     .stage(Stage::Ingestion, EventType::Complete, time)
///     .input(InputDataset::numbered(0).rows(120, Some(90_000)).sensitivity("Phi", false))
///     .output(OutputDataset::after("ingestion").rows(120, None).sensitivity("Phi", false))
///     .write_line(&mut lines)?;
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Trace {
    namespace: String,
    job: String,
    run: RunId,
}

impl Trace {
    /// The run `run` of `job` in `namespace`.
    #[must_use]
    pub fn new(namespace: &str, job: &str, run: RunId) -> Self {
        Self { namespace: namespace.to_owned(), job: job.to_owned(), run }
    }

    /// The run's id.
    #[must_use]
    pub const fn run(&self) -> RunId {
        self.run
    }

    /// An event of the whole job at `time` (RFC 3339).
    #[must_use]
    pub fn job(&self, event: EventType, time: &str) -> RunEvent {
        RunEvent::new(event, time, self.run, (&self.namespace, self.job.clone(), "JOB"), None)
    }

    /// An event of one stage, whose parent is the job.
    #[must_use]
    pub fn stage(&self, stage: Stage, event: EventType, time: &str) -> RunEvent {
        let number = Stage::ALL.iter().zip(1..).find(|(other, _)| **other == stage);
        let run = self.run.part(number.map_or(0, |(_, number)| number));
        let id = || ParentRunId { run_id: self.run };
        let job = || ParentJob { namespace: self.namespace.clone(), name: self.job.clone() };
        let parent = ParentRun { run: id(), job: job(), root: RootRun { run: id(), job: job() } };
        let name = format!("{}.{}", self.job, stage.as_str());
        RunEvent::new(event, time, run, (&self.namespace, name, "TASK"), Some(parent))
    }

    /// An event of the running job that carries record lineage in its `medpipe_records` facet, so
    /// that every line of the file is an OpenLineage event. About 500 lines an event is a good size.
    #[must_use]
    pub fn records(&self, time: &str, lines: &[RecordLine]) -> RunEvent {
        self.job(EventType::Running, time).records(Records { records: lines.to_vec() })
    }
}
