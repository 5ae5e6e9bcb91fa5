//! A document made ready for the store.

use std::ops::Range;

use medpipe_etl_core::Issue;
use medpipe_fhir_model::defs::TypeId;
use medpipe_fhir_model::{Document, Node, Position, structure};

use super::{ApplyConfig, Validate, issue_of};
use crate::entries::{self, BundleKind, Method, Raw};
use crate::plan::model::NONE;
use crate::plan::{Action, BundleId, Plan, each_identifier};
use crate::rewrite::Scratch;

/// A document made ready for the store: bytes and identifiers, checked. `Send`, so that another thread may store it.
pub struct Rendered {
    pub(super) bundle: BundleId,
    pub(super) base: Position,
    pub(super) is_transaction: bool,
    pub(super) buffer: Vec<u8>,
    texts: String,
    pub(super) identifiers: Vec<(Range<usize>, Range<usize>)>,
    pub(super) steps: Vec<Step>,
    pub(super) config: ApplyConfig,
    rewritten: u64,
}

/// What is to be done with one entry.
pub(super) struct Step {
    pub position: Position,
    pub kind: Option<TypeId>,
    pub id: Range<usize>,
    pub content: Range<usize>,
    pub identifiers: Range<usize>,
    /// The content is a patch, to be applied to what is stored.
    pub is_patch: bool,
    /// The patch has made the current version already.
    pub was_patched: bool,
    pub if_match: Option<Range<usize>>,
    pub action: Action,
    pub superseded: bool,
    pub issues: Vec<Issue>,
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
        for row in self.rows_of(bundle) {
            let raw = raws.get((row - first) as usize).ok_or(Changed)?;
            self.render_entry(row, raw, &mut scratch, &mut out)?;
        }
        let failing = out.steps.iter().any(|s| s.action == Action::Fail);
        if out.is_transaction && failing {
            out.fail_all();
        }
        Ok(out)
    }

    pub(crate) fn render_entry(
        &self,
        row: u32,
        raw: &Raw<'_>,
        scratch: &mut Scratch,
        out: &mut Rendered,
    ) -> Result<(), Changed> {
        let entry = self.entries.get(row as usize).ok_or(Changed)?;
        let kind = raw.resource.map(|(_, kind)| kind);
        let stores = matches!(entry.action, Action::Create | Action::Update);
        let is_patch = raw.method == Method::Patch;
        if raw.position != entry.position || (stores && !is_patch && kind != entry.kind) {
            return Err(Changed);
        }
        let mut step = out.step(self, row);
        step.if_match = raw.if_match.as_deref().map(|tag| out.text(entries::version_of_tag(tag)));
        if let (Some((node, kind)), true) = (raw.resource, stores) {
            step.is_patch = is_patch;
            if out.config.validate != Validate::Off && !is_patch {
                let mut found = Vec::new();
                structure::check(node, &mut found);
                let errors = found.iter().any(|i| i.severity == structure::Severity::Error);
                step.issues.extend(found.into_iter().map(issue_of));
                if errors && out.config.validate == Validate::Strict {
                    step.action = Action::Fail;
                }
            }
            if step.action != Action::Fail {
                let from = out.buffer.len();
                out.rewritten += self.write(entry, node, kind, scratch, &mut out.buffer) as u64;
                step.content = from..out.buffer.len();
                if !is_patch {
                    step.identifiers = out.identifiers(node);
                }
            }
        }
        out.steps.push(step);
        Ok(())
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

    pub(crate) fn empty(&self, bundle: BundleId, config: &ApplyConfig) -> Rendered {
        let kind = self.bundles.get(bundle.0 as usize).map(|b| b.kind);
        Rendered {
            bundle,
            base: self.bundle_position(bundle).unwrap_or_default(),
            is_transaction: kind == Some(BundleKind::Transaction),
            buffer: Vec::new(),
            texts: String::new(),
            identifiers: Vec::new(),
            steps: Vec::new(),
            config: *config,
            rewritten: 0,
        }
    }
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

    /// The resources to be stored: type, id and JSON, in order; those that are patched are not known yet.
    pub fn resources(&self) -> impl Iterator<Item = (&'static str, &str, &str)> {
        self.steps.iter().filter(|s| !s.content.is_empty() && !s.is_patch).map(|s| {
            (s.kind.map_or("", TypeId::name), self.text_at(&s.id), self.content_at(&s.content))
        })
    }

    fn text(&mut self, text: &str) -> Range<usize> {
        let from = self.texts.len();
        self.texts.push_str(text);
        from..self.texts.len()
    }

    pub(super) fn text_at(&self, range: &Range<usize>) -> &str {
        self.texts.get(range.clone()).unwrap_or("")
    }

    pub(super) fn content_at(&self, range: &Range<usize>) -> &str {
        self.buffer.get(range.clone()).and_then(|b| std::str::from_utf8(b).ok()).unwrap_or("")
    }

    fn step(&mut self, plan: &Plan, row: u32) -> Step {
        let entry = plan.entries.get(row as usize);
        let issues = plan.issues_of(row).filter(|i| i.is_of_entry());
        Step {
            position: entry.map(|e| e.position).unwrap_or_default(),
            kind: entry.and_then(|e| e.kind),
            id: self.text(entry.map_or("", |e| plan.id_text(e.id))),
            content: 0..0,
            identifiers: 0..0,
            is_patch: false,
            was_patched: false,
            if_match: None,
            action: entry.map_or(Action::Fail, |e| e.action),
            superseded: entry.is_some_and(|e| e.superseded && e.leader != NONE),
            issues: issues.map(|i| i.issue.clone()).collect(),
        }
    }

    pub(super) fn identifiers(&mut self, node: Node<'_>) -> Range<usize> {
        let from = self.identifiers.len();
        each_identifier(node, &mut |system, value| {
            let (system, value) = (self.text(system), self.text(value));
            self.identifiers.push((system, value));
        });
        from..self.identifiers.len()
    }

    /// Forgets what was made ready, to be used again.
    pub(crate) fn clear(&mut self) {
        self.buffer.clear();
        self.texts.clear();
        self.identifiers.clear();
        self.steps.clear();
    }

    /// An entry that cannot be read.
    pub(crate) fn fail_unread(&mut self, plan: &Plan, row: u32) {
        self.clear();
        let mut step = self.step(plan, row);
        step.action = Action::Fail;
        self.steps.push(step);
    }

    /// One entry of a transaction fails, so all do.
    pub(crate) fn fail_all(&mut self) {
        let others =
            self.steps.iter_mut().filter(|s| !matches!(s.action, Action::Fail | Action::Skip));
        for step in others {
            step.action = Action::Fail;
            step.content = 0..0;
            let text = "another entry of the transaction cannot be imported, so none of it is";
            let at = step.kind.map_or("", TypeId::name);
            step.issues.push(Issue::error("processing", "transaction-failed", at, text));
        }
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
