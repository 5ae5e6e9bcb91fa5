//! A plan as text and as JSON: positions, types and counts, no ids.

use std::collections::BTreeMap;
use std::fmt;

use medpipe_etl_core::Severity;
use serde::ser::SerializeStruct as _;
use serde::{Serialize, Serializer};

use super::model::Mode;
use super::{Action, Cycles, Plan, Totals};
use crate::entries::BundleKind;

/// The counts of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PlanSummary {
    /// Light or full.
    pub mode: Mode,
    /// Documents.
    pub bundles: u64,
    /// Entries.
    pub entries: u64,
    /// Entries by what is to be done with them.
    pub actions: BTreeMap<Action, u64>,
    /// Entries to be stored, by type.
    pub by_type: BTreeMap<&'static str, u64>,
    /// What became of the references.
    pub references: Totals,
    /// Circles.
    pub cycles: Cycles,
    /// Issues by rule.
    pub issues: BTreeMap<String, u64>,
}

/// A document of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PlannedBundle {
    /// Its name in results: see [`bundle_id`].
    pub bundle_id: String,
    /// What kind of document.
    pub kind: BundleKind,
    /// How many entries.
    pub entries: u32,
    /// A transaction that cannot be applied, because an entry cannot.
    pub failed: bool,
}

/// An entry of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PlannedEntry {
    /// Number of the input.
    pub input: u32,
    /// Number of the entry or line.
    pub entry: Option<u32>,
    /// Its type; empty when it cannot be read.
    #[serde(rename = "type")]
    pub resource_type: &'static str,
    /// What is to be done.
    pub action: Action,
    /// Its place in the order over all documents.
    pub step: u32,
    /// The steps of the entries that it refers to; a later one only inside a circle.
    pub depends_on: Vec<u32>,
}

/// The name of a document in plans and results: `input-00042`, and for a part of an NDJSON input where it begins. File
/// names are often names of patients, and so may be `Bundle.id`: neither is shown.
pub fn bundle_id(input: u32, offset: u64) -> String {
    match offset {
        0 => format!("input-{input:05}"),
        _ => format!("input-{input:05}@{offset}"),
    }
}

pub(super) fn planned(plan: &Plan, row: u32) -> PlannedEntry {
    let step = |row: &u32| plan.entries.get(*row as usize).map(|e| e.rank);
    let entry = plan.entries.get(row as usize);
    let mut depends_on: Vec<u32> = plan.depends_on(row).iter().filter_map(step).collect();
    depends_on.sort_unstable();
    PlannedEntry {
        input: entry.map_or(0, |e| e.position.input),
        entry: entry.and_then(|e| e.position.entry),
        resource_type: entry.and_then(|e| e.kind).map_or("", |k| k.name()),
        action: entry.map_or(Action::Fail, |e| e.action),
        step: entry.map_or(0, |e| e.rank),
        depends_on,
    }
}

impl Plan {
    /// The counts.
    pub fn summary(&self) -> PlanSummary {
        let mut summary = PlanSummary {
            mode: self.config.mode,
            bundles: self.bundles.len() as u64,
            entries: self.entries.len() as u64,
            actions: BTreeMap::new(),
            by_type: BTreeMap::new(),
            references: self.totals,
            cycles: self.cycles,
            issues: BTreeMap::new(),
        };
        for entry in &self.entries {
            *summary.actions.entry(entry.action).or_default() += 1;
            if let (Some(kind), Action::Create | Action::Update) = (entry.kind, entry.action) {
                *summary.by_type.entry(kind.name()).or_default() += 1;
            }
        }
        for issue in &self.issues {
            *summary.issues.entry(issue.issue.rule.to_string()).or_default() += 1;
        }
        summary
    }

    /// The documents in input order.
    pub fn bundles(&self) -> impl ExactSizeIterator<Item = PlannedBundle> + '_ {
        self.bundles.iter().map(|b| PlannedBundle {
            bundle_id: bundle_id(b.base.input, b.base.offset),
            kind: b.kind,
            entries: b.entries.1 - b.entries.0,
            failed: b.failed,
        })
    }
}

impl Serialize for Plan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Seq<F>(F);
        impl<T: Serialize, I: Iterator<Item = T>, F: Fn() -> I> Serialize for Seq<F> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_seq((self.0)())
            }
        }
        let mut plan = serializer.serialize_struct("Plan", 4)?;
        plan.serialize_field("summary", &self.summary())?;
        plan.serialize_field("bundles", &Seq(|| self.bundles()))?;
        plan.serialize_field("entries", &Seq(|| self.order()))?;
        plan.serialize_field("issues", &self.issues)?;
        plan.end()
    }
}

/// The counts, then what needs attention, one line for each.
impl fmt::Display for Plan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        const SHOWN: usize = 50;
        self.summary().fmt(f)?;
        let mut shown = 0;
        let serious =
            |s: Severity| matches!(s, Severity::Fatal | Severity::Error | Severity::Warning);
        for issue in self.issues.iter().filter(|i| serious(i.issue.severity)) {
            shown += 1;
            if shown > SHOWN {
                continue;
            }
            let entry = issue.entry.map_or(String::new(), |e| format!(" entry {e}"));
            let at = &issue.issue.expression;
            writeln!(
                f,
                "{:<7} input-{:05}{entry}: {}{}{} ({})",
                issue.issue.severity.as_str(),
                issue.input,
                at,
                if at.is_empty() { "" } else { ": " },
                issue.issue.diagnostics,
                issue.issue.rule
            )?;
        }
        if shown > SHOWN {
            writeln!(f, "and {} more", shown - SHOWN)?;
        }
        Ok(())
    }
}

impl fmt::Display for PlanSummary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} entries in {} documents", self.entries, self.bundles)?;
        for (action, count) in &self.actions {
            writeln!(f, "{count:>9} {}", action.as_str())?;
        }
        let r = &self.references;
        writeln!(
            f,
            "{} references: {} resolved ({} in the store), {} external, {} unresolved, {} ambiguous",
            r.references, r.resolved, r.in_store, r.external, r.unresolved, r.ambiguous
        )?;
        let c = &self.cycles;
        match c.groups {
            0 => {}
            1 => writeln!(f, "1 circle of {} entries", c.members)?,
            n => writeln!(f, "{n} circles of {} entries, the largest of {}", c.members, c.largest)?,
        }
        Ok(())
    }
}

impl Action {
    /// The word that JSON uses.
    pub fn as_str(self) -> &'static str {
        match self {
            Action::Create => "create",
            Action::Update => "update",
            Action::Delete => "delete",
            Action::Existing => "existing",
            Action::Duplicate => "duplicate",
            Action::Skip => "skip",
            Action::Fail => "fail",
        }
    }
}
