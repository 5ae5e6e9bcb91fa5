//! The rows of a plan.

use medpipe_etl_core::Issue;
use medpipe_fhir_model::Position;
use medpipe_fhir_model::defs::{Element, TypeId};
use serde::Serialize;

use crate::entries::{BundleKind, Method};
use crate::key::Key;

/// How much is imported.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Mode {
    /// Every resource type.
    #[default]
    Full,
    /// The ten core types: [`CORE_TYPES`].
    Light,
}

/// The ten core types of light mode, in the order that breaks ties between entries that do not depend on each other.
pub const CORE_TYPES: [&str; 10] = [
    "Organization",
    "Practitioner",
    "Patient",
    "Encounter",
    "Condition",
    "Procedure",
    "MedicationRequest",
    "Observation",
    "DiagnosticReport",
    "ImagingStudy",
];

/// How a plan is made.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PlanConfig {
    /// How much is imported.
    pub mode: Mode,
    /// Also rewrite values of type canonical. R4 says that they are left alone (RESTful API, transaction processing rules).
    pub canonicals: bool,
    /// Keep out resources that have a structural error, so that what refers to them is reported. Costs a check of each.
    pub strict: bool,
}

impl PlanConfig {
    /// A configuration with that mode.
    pub fn new(mode: Mode) -> PlanConfig {
        PlanConfig { mode, ..PlanConfig::default() }
    }
}

/// What is to be done with an entry.
#[derive(Clone, Copy, PartialEq, Eq, Debug, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Action {
    /// Store a new resource.
    Create,
    /// Store a version of a resource that is there, or comes earlier in the plan; nothing is written when it is the same.
    Update,
    /// Mark a resource as deleted.
    Delete,
    /// A conditional create that found its resource: nothing is written, references go to what was found.
    Existing,
    /// The same content again: nothing is written.
    Duplicate,
    /// Not for importing: a reading request, a message of a search, or a type that light mode leaves out.
    Skip,
    /// Cannot be imported; an issue says why.
    Fail,
}

/// A range of the text of ids.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct IdRange {
    pub start: u32,
    pub len: u8,
}

/// No entry.
pub(crate) const NONE: u32 = u32::MAX;

/// An entry of the plan.
#[derive(Clone)]
pub(crate) struct Entry {
    pub position: Position,
    pub bundle: u32,
    pub kind: Option<TypeId>,
    pub method: Method,
    pub action: Action,
    /// The id under which it is stored.
    pub id: IdRange,
    /// The resource said its id itself.
    pub own_id: bool,
    /// The first entry of the same resource; itself when it is the first.
    pub leader: u32,
    /// The entry of the same resource before it.
    pub previous: u32,
    /// Another entry of the same resource comes later.
    pub superseded: bool,
    /// Its condition, as an index.
    pub criteria: u32,
    /// RESTful base of its fullUrl, as an index.
    pub base: u32,
    /// Its references.
    pub refs: (u32, u32),
    /// When it was taken: by place, but of several versions in one document the oldest first.
    pub turn: u32,
    /// Its place in the order.
    pub rank: u32,
}

/// A reference of an entry.
#[derive(Clone, Copy)]
pub(crate) struct RefRow {
    pub kind: RefKind,
    pub element: Element,
}

#[derive(Clone, Copy)]
pub(crate) enum RefKind {
    /// Must be the fullUrl of an entry.
    Urn(Key),
    /// May be the fullUrl of an entry; otherwise it points outside.
    Url(Key),
    /// `Type/id`; with the base of its entry's fullUrl also a fullUrl.
    Local { key: Key, url: u32, kind: TypeId },
    /// `Type?query`, as an index of the criteria.
    Conditional(u32),
}

/// One document of the input.
#[derive(Clone)]
pub(crate) struct Bundle {
    pub base: Position,
    pub kind: BundleKind,
    pub entries: (u32, u32),
    /// A transaction of which an entry fails.
    pub failed: bool,
}

/// An issue of an entry, or of a bundle as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlanIssue {
    /// Number of the input, from 0.
    pub input: u32,
    /// Number of the entry or line; `None`: the document as a whole.
    pub entry: Option<u32>,
    /// What is wrong.
    #[serde(flatten)]
    pub issue: Issue,
    #[serde(skip)]
    pub(crate) row: u32,
    #[serde(skip)]
    pub(crate) of_entry: bool,
}

impl PlanIssue {
    /// True when it is about one entry, not about the document as a whole.
    pub(crate) fn is_of_entry(&self) -> bool {
        self.of_entry
    }
}
