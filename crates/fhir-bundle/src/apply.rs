//! Third step: documents to bytes, bytes into a store.

use std::collections::BTreeMap;
use std::ops::Range;

use medpipe_etl_core::{Issue, IssueCode, Severity};
use medpipe_fhir_model::defs::TypeId;
use medpipe_fhir_model::{Document, Node, Position, structure};
use serde::Serialize;

use crate::entries::{self, BundleKind};
use crate::plan::model::NONE;
use crate::plan::{Action, BundleId, Plan, bundle_id, each_identifier};
use crate::rewrite::Scratch;

/// How resources are checked before they are stored.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[non_exhaustive]
pub enum Validate {
    /// Not at all.
    Off,
    /// The structural check; what it finds is reported.
    #[default]
    Structure,
    /// The structural check; a resource with an error is not stored.
    Strict,
}

/// A version of a resource, to be stored.
pub struct Put<'a> {
    /// The resource type.
    pub resource_type: &'static str,
    /// The logical id.
    pub id: &'a str,
    /// The resource as minified JSON.
    pub content: &'a str,
    /// Its business identifiers: system (empty if none) and value.
    pub identifiers: &'a [(&'a str, &'a str)],
    /// Where it came from.
    pub position: Position,
    /// A later entry of the same import writes this resource again: then it counts as stored already when any of its
    /// versions has this content, otherwise only when the current one has.
    pub superseded: bool,
    /// Only if this is the current version (`ifMatch`).
    pub if_match: Option<&'a str>,
}

/// What a store did.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Outcome {
    /// A new resource, version 1.
    Created,
    /// The next version.
    Updated,
    /// It was there already with this content.
    Unchanged,
    /// Marked as deleted.
    Deleted,
    /// A conditional create found it.
    Existing,
    /// The same content came before, in this document.
    Duplicate,
    /// Not for importing.
    Skipped,
    /// Not stored; an issue says why.
    Failed,
}

/// Why a store did not do as it was told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Refusal {
    /// `ifMatch` names another version than the current one.
    VersionMismatch,
}

/// Where an import goes. All between [`begin`](ImportTarget::begin) and [`commit`](ImportTarget::commit) is stored as a
/// whole, or not at all.
pub trait ImportTarget {
    /// A failure of the store itself: the import stops, and nothing since `begin` stays.
    type Error;

    /// Begins a transaction.
    ///
    /// # Errors
    /// As the store reports.
    fn begin(&mut self) -> Result<(), Self::Error>;

    /// Stores a version, unless it is there already.
    ///
    /// # Errors
    /// As the store reports.
    fn put(&mut self, put: &Put<'_>) -> Result<Result<Outcome, Refusal>, Self::Error>;

    /// Marks a resource as deleted; [`Outcome::Unchanged`] when there is none.
    ///
    /// # Errors
    /// As the store reports.
    fn delete(
        &mut self,
        resource_type: &str,
        id: &str,
        at: Position,
    ) -> Result<Outcome, Self::Error>;

    /// Makes everything since `begin` durable.
    ///
    /// # Errors
    /// As the store reports.
    fn commit(&mut self) -> Result<(), Self::Error>;

    /// Drops everything since `begin`.
    ///
    /// # Errors
    /// As the store reports.
    fn rollback(&mut self) -> Result<(), Self::Error>;
}

/// Settings of applying.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct ApplyConfig {
    /// How resources are checked.
    pub validate: Validate,
    /// Put every entry into the details, not only those with an issue.
    pub all_details: bool,
}

impl ApplyConfig {
    /// Settings with that check.
    pub fn new(validate: Validate) -> ApplyConfig {
        ApplyConfig { validate, ..ApplyConfig::default() }
    }
}

/// What became of one document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct BundleResult {
    /// Its name: see [`bundle_id`].
    pub bundle_id: String,
    /// Its entries.
    pub total_resources: u64,
    /// Those that are in the store now, or were not for importing.
    pub successful: u64,
    /// Those that are not.
    pub failed: u64,
    /// Entries by outcome.
    pub outcomes: BTreeMap<Outcome, u64>,
    /// Entries that failed or have an issue; all of them when asked for.
    pub details: Vec<EntryResult>,
}

/// What became of one entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct EntryResult {
    /// Number of the entry or line.
    pub entry: Option<u32>,
    /// Its type; empty when it cannot be read.
    #[serde(rename = "type")]
    pub resource_type: &'static str,
    /// What happened.
    pub outcome: Outcome,
    /// What there is to say about it.
    pub issues: Vec<Issue>,
}

/// A document made ready for the store: bytes and identifiers, checked. `Send`, so that another thread may store it.
pub struct Rendered {
    bundle: BundleId,
    base: Position,
    buffer: Vec<u8>,
    texts: String,
    identifiers: Vec<(Range<usize>, Range<usize>)>,
    steps: Vec<Step>,
    config: ApplyConfig,
    rewritten: u64,
}

struct Step {
    position: Position,
    kind: Option<TypeId>,
    id: Range<usize>,
    content: Range<usize>,
    identifiers: Range<usize>,
    if_match: Option<Range<usize>>,
    action: Action,
    superseded: bool,
    issues: Vec<Issue>,
}

/// The document is not the one that was planned with.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the input has changed since it was planned; plan the import again")]
pub struct Changed;

impl Plan {
    /// Makes a document ready for the store: ids and references as planned, resources checked. `doc` is the document that
    /// was added to the planner, or the same one parsed again.
    ///
    /// # Errors
    /// [`Changed`] when it is another one.
    pub fn render(
        &self,
        id: BundleId,
        doc: &Document,
        config: &ApplyConfig,
    ) -> Result<Rendered, Changed> {
        let bundle = self.bundles.get(id.0 as usize).ok_or(Changed)?;
        let raws = match bundle.kind {
            BundleKind::Lines => entries::read_lines(doc, bundle.base),
            _ => entries::read(doc, bundle.base).1,
        };
        let (first, end) = bundle.entries;
        if raws.len() != (end - first) as usize {
            return Err(Changed);
        }
        let mut out = self.empty(id, config);
        out.buffer.reserve(doc.source().len() / 2);
        let mut scratch = Scratch::default();
        let mut found = Vec::new();
        for row in self.rows_of(bundle) {
            let (Some(entry), Some(raw)) =
                (self.entries.get(row as usize), raws.get((row - first) as usize))
            else {
                return Err(Changed);
            };
            let kind = raw.resource.map(|(_, kind)| kind);
            let stores = matches!(entry.action, Action::Create | Action::Update);
            if raw.position != entry.position || (stores && kind != entry.kind) {
                return Err(Changed);
            }
            let mut step = out.step(self, row);
            if let (Some((node, kind)), Action::Create | Action::Update) =
                (raw.resource, step.action)
            {
                if config.validate != Validate::Off {
                    structure::check(node, &mut found);
                    let errors = found.iter().any(|i| i.severity == structure::Severity::Error);
                    step.issues.extend(found.drain(..).map(issue_of));
                    if errors && config.validate == Validate::Strict {
                        step.action = Action::Fail;
                    }
                }
                if step.action != Action::Fail {
                    let from = out.buffer.len();
                    out.rewritten +=
                        self.write(entry, node, kind, &mut scratch, &mut out.buffer) as u64;
                    step.content = from..out.buffer.len();
                    step.identifiers = out.identifiers(node);
                }
                step.if_match = raw.if_match.as_deref().map(|tag| out.text(version_of(tag)));
            }
            out.steps.push(step);
        }
        let failing = out.steps.iter().any(|s| s.action == Action::Fail);
        if bundle.kind == BundleKind::Transaction && failing {
            out.fail_all();
        }
        Ok(out)
    }

    /// The result of a document that cannot be parsed: see [`Planner::add_unreadable`](crate::Planner::add_unreadable).
    pub fn render_unreadable(&self, id: BundleId, config: &ApplyConfig) -> Rendered {
        let mut out = self.empty(id, config);
        let rows = self.bundles.get(id.0 as usize).map_or((0, 0), |b| b.entries);
        for row in rows.0..rows.1 {
            let mut step = out.step(self, row);
            step.action = Action::Fail;
            out.steps.push(step);
        }
        out
    }

    /// Applies one document in a transaction of its own.
    ///
    /// # Errors
    /// [`ApplyError`]; the target is rolled back.
    pub fn apply<T: ImportTarget>(
        &self,
        id: BundleId,
        doc: &Document,
        config: &ApplyConfig,
        target: &mut T,
    ) -> Result<BundleResult, ApplyError<T::Error>> {
        let rendered = self.render(id, doc, config).map_err(|_| ApplyError::Changed)?;
        target.begin().map_err(ApplyError::Store)?;
        match rendered.store(target) {
            Ok(result) => {
                target.commit().map_err(ApplyError::Store)?;
                Ok(result)
            }
            Err(error) => {
                // The first failure is the one that matters.
                let _ = target.rollback();
                Err(ApplyError::Store(error))
            }
        }
    }

    fn empty(&self, bundle: BundleId, config: &ApplyConfig) -> Rendered {
        Rendered {
            bundle,
            base: self.bundle_position(bundle).unwrap_or_default(),
            buffer: Vec::new(),
            texts: String::new(),
            identifiers: Vec::new(),
            steps: Vec::new(),
            config: *config,
            rewritten: 0,
        }
    }
}

/// Why a document could not be applied.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ApplyError<E> {
    /// The document is not the one that was planned with.
    #[error("the input has changed since it was planned; plan the import again")]
    Changed,
    /// The store failed.
    #[error("{0}")]
    Store(E),
}

impl Rendered {
    /// Which document it is.
    pub fn bundle(&self) -> BundleId {
        self.bundle
    }

    /// Bytes to be stored.
    pub fn bytes(&self) -> usize {
        self.buffer.len()
    }

    /// How many links were changed.
    pub fn rewritten(&self) -> u64 {
        self.rewritten
    }

    /// The resources to be stored: type, id and JSON, in order.
    pub fn resources(&self) -> impl Iterator<Item = (&'static str, &str, &str)> {
        self.steps.iter().filter(|s| !s.content.is_empty()).map(|s| {
            (s.kind.map_or("", TypeId::name), self.text_at(&s.id), self.content_at(&s.content))
        })
    }

    fn text(&mut self, text: &str) -> Range<usize> {
        let from = self.texts.len();
        self.texts.push_str(text);
        from..self.texts.len()
    }

    fn text_at(&self, range: &Range<usize>) -> &str {
        self.texts.get(range.clone()).unwrap_or("")
    }

    fn content_at(&self, range: &Range<usize>) -> &str {
        self.buffer.get(range.clone()).and_then(|b| std::str::from_utf8(b).ok()).unwrap_or("")
    }

    fn step(&mut self, plan: &Plan, row: u32) -> Step {
        let entry = plan.entries.get(row as usize);
        let id = entry.map_or("", |e| plan.id_text(e.id)).to_owned();
        Step {
            position: entry.map(|e| e.position).unwrap_or_default(),
            kind: entry.and_then(|e| e.kind),
            id: self.text(&id),
            content: 0..0,
            identifiers: 0..0,
            if_match: None,
            action: entry.map_or(Action::Fail, |e| e.action),
            superseded: entry.is_some_and(|e| e.superseded && e.leader != NONE),
            issues: plan
                .issues_of(row)
                .filter(|i| i.is_of_entry())
                .map(|i| i.issue.clone())
                .collect(),
        }
    }

    fn identifiers(&mut self, node: Node<'_>) -> Range<usize> {
        let from = self.identifiers.len();
        each_identifier(node, &mut |system, value| {
            let (system, value) = (self.text(system), self.text(value));
            self.identifiers.push((system, value));
        });
        from..self.identifiers.len()
    }

    fn fail_all(&mut self) {
        for step in
            self.steps.iter_mut().filter(|s| !matches!(s.action, Action::Fail | Action::Skip))
        {
            step.action = Action::Fail;
            step.content = 0..0;
            let text = "another entry of the transaction cannot be imported, so none of it is";
            let at = step.kind.map_or("", TypeId::name);
            step.issues.push(Issue::error("processing", "transaction-failed", at, text));
        }
    }

    /// Stores it; the caller begins and commits.
    ///
    /// # Errors
    /// As the store reports; the caller then rolls back.
    pub fn store<T: ImportTarget>(mut self, target: &mut T) -> Result<BundleResult, T::Error> {
        let mut result = BundleResult {
            bundle_id: bundle_id(self.base.input, self.base.offset),
            total_resources: self.steps.len() as u64,
            successful: 0,
            failed: 0,
            outcomes: BTreeMap::new(),
            details: Vec::new(),
        };
        let steps = std::mem::take(&mut self.steps);
        for step in steps {
            let mut issues = step.issues.clone();
            let outcome = self.act(&step, &mut issues, target)?;
            *result.outcomes.entry(outcome).or_default() += 1;
            if outcome == Outcome::Failed {
                result.failed += 1;
            } else {
                result.successful += 1;
            }
            if outcome == Outcome::Failed || !issues.is_empty() || self.config.all_details {
                result.details.push(EntryResult {
                    entry: step.position.entry,
                    resource_type: step.kind.map_or("", TypeId::name),
                    outcome,
                    issues,
                });
            }
        }
        result.details.sort_by_key(|d| d.entry);
        Ok(result)
    }

    fn act<T: ImportTarget>(
        &self,
        step: &Step,
        issues: &mut Vec<Issue>,
        target: &mut T,
    ) -> Result<Outcome, T::Error> {
        let resource_type = step.kind.map_or("", TypeId::name);
        let id = self.text_at(&step.id);
        Ok(match step.action {
            Action::Existing => Outcome::Existing,
            Action::Duplicate => Outcome::Duplicate,
            Action::Skip => Outcome::Skipped,
            Action::Fail => Outcome::Failed,
            Action::Delete => target.delete(resource_type, id, step.position)?,
            Action::Create | Action::Update => {
                let identifiers = self.identifiers.get(step.identifiers.clone()).unwrap_or(&[]);
                let identifiers: Vec<(&str, &str)> =
                    identifiers.iter().map(|(s, v)| (self.text_at(s), self.text_at(v))).collect();
                let put = Put {
                    resource_type,
                    id,
                    content: self.content_at(&step.content),
                    identifiers: &identifiers,
                    position: step.position,
                    superseded: step.superseded,
                    if_match: step.if_match.as_ref().map(|range| self.text_at(range)),
                };
                match target.put(&put)? {
                    Ok(outcome) => outcome,
                    Err(Refusal::VersionMismatch) => {
                        let text = "ifMatch names another version than the current one; read it again and merge";
                        issues.push(Issue::error("conflict", "if-match", resource_type, text));
                        Outcome::Failed
                    }
                }
            }
        })
    }
}

impl std::fmt::Debug for Rendered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Rendered")
            .field("bundle", &self.bundle)
            .field("steps", &self.steps.len())
            .field("bytes", &self.buffer.len())
            .finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Put<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Put")
            .field("resource_type", &self.resource_type)
            .field("content_len", &self.content.len())
            .finish_non_exhaustive()
    }
}

/// The version of an ETag: `W/"3"` is 3.
fn version_of(tag: &str) -> &str {
    tag.trim().strip_prefix("W/").unwrap_or(tag.trim()).trim_matches('"')
}

pub(crate) fn issue_of(found: structure::StructureIssue) -> Issue {
    let severity = match found.severity {
        structure::Severity::Error => Severity::Error,
        structure::Severity::Warning => Severity::Warning,
        structure::Severity::Information => Severity::Information,
    };
    Issue::new(
        severity,
        IssueCode::of(found.code.as_str()),
        found.rule,
        found.path,
        found.diagnostics,
    )
}
