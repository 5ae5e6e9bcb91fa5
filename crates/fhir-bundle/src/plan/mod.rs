//! The plan of an import: a value that can be looked at before anything is written.
//!
//! | file | what it holds |
//! |---|---|
//! | `collect` | [`Planner`]: takes documents, goes through their entries |
//! | `wish` | what an entry asks for: id, condition, or why not |
//! | `place`, `versions` | the same resource or fullUrl again; the order of its versions |
//! | `references` | what an entry refers to, and can be found by |
//! | `finish` | the second step, in its order; transactions; the order of all |
//! | `conditions`, `indexed` | conditional requests |
//! | `resolve`, `index` | what a reference means |
//! | `hierarchy` | circles where there should be none |
//! | `graph` | components and order, cycles allowed |
//! | `show` | the plan as text and as JSON |

mod collect;
mod conditions;
mod finish;
mod graph;
mod hierarchy;
pub(crate) mod index;
mod indexed;
pub(crate) mod model;
mod place;
mod references;
mod resolve;
mod show;
mod versions;
mod wish;

use medpipe_fhir_model::Position;

pub use collect::{BundleId, Planner};
pub(crate) use finish::class;
pub use graph::Cycles;
pub use model::{Action, CORE_TYPES, Mode, PlanConfig, PlanIssue};
pub(crate) use references::each_identifier;
pub(crate) use resolve::criteria_key;
pub use show::{PlanSummary, PlannedBundle, PlannedEntry, bundle_id};
pub(crate) use versions::resource_of;

use graph::Graph;
use index::Index;
use model::{Bundle, Entry, IdRange};

/// What is to be done with every entry, in which order, under which ids, and what every reference means.
///
/// Printing it shows counts, positions and types, never an id or another value of a record. Serialized it is the same in
/// full: `summary`, `bundles`, `entries` in order of execution, `issues`.
pub struct Plan {
    pub(crate) config: PlanConfig,
    pub(crate) bundles: Vec<Bundle>,
    pub(crate) entries: Vec<Entry>,
    pub(crate) ids: String,
    pub(crate) bases: Vec<Box<str>>,
    pub(crate) index: Index,
    graph: Graph,
    order: Vec<u32>,
    bundle_order: Vec<u32>,
    cycles: Cycles,
    totals: Totals,
    issues: Vec<PlanIssue>,
}

/// What became of the references of the input.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[non_exhaustive]
pub struct Totals {
    /// All references but contained and purely logical ones.
    pub references: u64,
    /// Those whose resource is in the input or in the store.
    pub resolved: u64,
    /// Of the resolved ones, those that only the store has.
    pub in_store: u64,
    /// Absolute URLs of resources that are not in the input: left as they are.
    pub external: u64,
    /// Those whose resource is nowhere.
    pub unresolved: u64,
    /// Those that may mean several resources.
    pub ambiguous: u64,
    /// Those to entries that cannot be imported.
    pub to_failed: u64,
}

impl Plan {
    /// What became of the references.
    pub fn totals(&self) -> Totals {
        self.totals
    }

    /// Groups of entries that refer to each other in a circle.
    pub fn cycles(&self) -> Cycles {
        self.cycles
    }

    /// Everything there is to say about entries, in input order.
    pub fn issues(&self) -> &[PlanIssue] {
        &self.issues
    }

    /// True when every entry can be imported and every reference is clear.
    pub fn is_clean(&self) -> bool {
        self.totals.unresolved == 0
            && self.totals.ambiguous == 0
            && !self.entries.iter().any(|e| e.action == Action::Fail)
    }

    /// How many documents were added.
    pub fn bundle_count(&self) -> usize {
        self.bundles.len()
    }

    /// The documents in the order in which they are to be applied: what others refer to first, as far as they do not
    /// refer to each other.
    pub fn bundle_order(&self) -> impl ExactSizeIterator<Item = BundleId> + '_ {
        self.bundle_order.iter().map(|b| BundleId(*b))
    }

    /// Where a document stood in the input.
    pub fn bundle_position(&self, bundle: BundleId) -> Option<Position> {
        self.bundles.get(bundle.0 as usize).map(|b| b.base)
    }

    /// Every entry in dependency order over all documents: what others refer to first; the circles, see
    /// [`Plan::cycles`], stand together. Ties go by the order of a transaction, by [`CORE_TYPES`], by position.
    pub fn order(&self) -> impl ExactSizeIterator<Item = PlannedEntry> + '_ {
        self.order.iter().map(|row| show::planned(self, *row))
    }

    /// A number that is the same for the same entries in the same documents, for recognising a plan when an interrupted
    /// import goes on. It does not depend on the store.
    pub fn fingerprint(&self) -> String {
        let mut hasher = blake3::Hasher::new();
        for bundle in &self.bundles {
            hasher.update(&bundle.base.input.to_le_bytes());
            hasher.update(&bundle.base.offset.to_le_bytes());
            hasher.update(&bundle.entries.0.to_le_bytes());
        }
        for entry in &self.entries {
            hasher.update(&entry.position.offset.to_le_bytes());
            hasher.update(&entry.position.length.to_le_bytes());
            hasher.update(&(entry.kind.map_or(0, |k| k.index() + 1) as u32).to_le_bytes());
        }
        hasher
            .update(&[u8::from(self.config.mode == Mode::Light), u8::from(self.config.canonicals)])
            .update(if self.config.strict { b"strict" } else { b"" });
        hasher.finalize().to_hex().get(..32).unwrap_or_default().to_owned()
    }

    pub(crate) fn id_text(&self, range: IdRange) -> &str {
        let start = range.start as usize;
        self.ids.get(start..start + usize::from(range.len)).unwrap_or("")
    }

    /// The issues of one entry.
    pub(crate) fn issues_of(&self, row: u32) -> impl Iterator<Item = &PlanIssue> {
        let from = self.issues.partition_point(|i| i.row < row);
        let rest = self.issues.get(from..).unwrap_or(&[]);
        rest.iter().take_while(move |i| i.row == row)
    }

    /// Rows of a document in the order in which they are carried out: of a transaction DELETE, POST, PUT, GET, each in
    /// dependency order.
    pub(crate) fn rows_of(&self, bundle: &Bundle) -> Vec<u32> {
        let mut rows: Vec<u32> = (bundle.entries.0..bundle.entries.1).collect();
        rows.sort_by_key(|row| {
            self.entries.get(*row as usize).map_or((0, 0), |e| (class(bundle, e), e.rank))
        });
        rows
    }

    pub(crate) fn depends_on(&self, row: u32) -> &[u32] {
        self.graph.targets(row)
    }
}

impl std::fmt::Debug for Plan {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Plan")
            .field("bundles", &self.bundles.len())
            .field("entries", &self.entries.len())
            .finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Planner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Planner").field("entries", &self.len()).finish_non_exhaustive()
    }
}
