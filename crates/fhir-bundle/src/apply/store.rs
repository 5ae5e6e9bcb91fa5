//! What is ready, told to a store.

use std::collections::BTreeMap;

use medpipe_etl_core::Issue;
use medpipe_fhir_model::defs::TypeId;
use medpipe_fhir_model::{Document, structure};

use super::render::{Rendered, Step};
use super::{BundleResult, EntryResult, Validate, issue_of};
use crate::patch::Patch;
use crate::plan::{Action, bundle_id};
use crate::target::{Delete, ImportTarget, Outcome, Put};

impl Rendered {
    /// Stores it; the caller begins and commits.
    ///
    /// # Errors
    /// As the store reports; the caller then rolls back.
    pub fn store<T: ImportTarget>(mut self, target: &mut T) -> Result<BundleResult, T::Error> {
        self.preconditions(target)?;
        if self.is_transaction {
            // What a transaction patches it does not write otherwise, so all can be known before anything is written.
            self.patch_all(target)?;
        }
        let mut result = BundleResult {
            bundle_id: bundle_id(self.base.input, self.base.offset),
            total_resources: self.steps.len() as u64,
            successful: 0,
            failed: 0,
            outcomes: BTreeMap::new(),
            details: Vec::new(),
        };
        let mut steps = std::mem::take(&mut self.steps);
        for step in &mut steps {
            if step.is_patch && step.action == Action::Update {
                self.patch(step, target)?;
            }
            self.finish(step, target, &mut result)?;
        }
        result.details.sort_by_key(|d| d.entry);
        Ok(result)
    }

    /// Stores the one entry that was made ready.
    pub(crate) fn store_next<T: ImportTarget>(
        &mut self,
        target: &mut T,
        result: &mut BundleResult,
    ) -> Result<(), T::Error> {
        let mut steps = std::mem::take(&mut self.steps);
        steps.iter_mut().try_for_each(|step| self.finish(step, target, result))
    }

    /// Does a step and counts what came of it.
    fn finish<T: ImportTarget>(
        &self,
        step: &mut Step,
        target: &mut T,
        result: &mut BundleResult,
    ) -> Result<(), T::Error> {
        let outcome = self.act(step, target)?;
        *result.outcomes.entry(outcome).or_default() += 1;
        if outcome == Outcome::Failed {
            result.failed += 1;
        } else {
            result.successful += 1;
        }
        let issues = std::mem::take(&mut step.issues);
        if outcome == Outcome::Failed || !issues.is_empty() || self.config.all_details {
            result.details.push(EntryResult {
                entry: step.position.entry,
                resource_type: step.kind.map_or("", TypeId::name),
                outcome,
                issues,
            });
        }
        Ok(())
    }

    /// Fails the steps whose `ifMatch` does not hold. In a document a resource is written once, so all of them can be
    /// judged before anything is written; what is stored already is no conflict.
    fn preconditions<T: ImportTarget>(&mut self, target: &mut T) -> Result<(), T::Error> {
        let mut conflict = false;
        for at in 0..self.steps.len() {
            let Some(step) = self.steps.get(at) else { continue };
            let Some(wanted) = &step.if_match else { continue };
            let resource_type = step.kind.map_or("", TypeId::name);
            let current = target.version(resource_type, self.text_at(&step.id))?.to_string();
            let holds = match step.action {
                Action::Create | Action::Update if step.is_patch => {
                    let versions = target.versions(resource_type, self.text_at(&step.id))?;
                    current == self.text_at(wanted) || self.is_patched(step, &versions)
                }
                Action::Create | Action::Update => {
                    let identifiers = self.identifiers_of(step);
                    current == self.text_at(wanted)
                        || target.holds(&self.put(step, &identifiers))?
                }
                Action::Delete => current == self.text_at(wanted),
                _ => true,
            };
            if holds {
                continue;
            }
            if let Some(step) = self.steps.get_mut(at) {
                let text =
                    "ifMatch names another version than the current one; read it again and merge";
                step.issues.push(Issue::error("conflict", "if-match", resource_type, text));
                step.action = Action::Fail;
                conflict = true;
            }
        }
        if conflict && self.is_transaction {
            self.fail_all();
        }
        Ok(())
    }

    /// Makes every patch of a transaction a version; if one cannot be, all fails.
    fn patch_all<T: ImportTarget>(&mut self, target: &mut T) -> Result<(), T::Error> {
        let mut steps = std::mem::take(&mut self.steps);
        let (mut done, mut failed) = (Ok(()), false);
        for step in steps.iter_mut().filter(|s| s.is_patch && s.action == Action::Update) {
            done = done.and_then(|()| self.patch(step, target));
            failed |= step.action == Action::Fail;
        }
        self.steps = steps;
        done?;
        if failed {
            self.fail_all();
        }
        Ok(())
    }

    /// Makes a patch the version that it gives, or fails the step.
    fn patch<T: ImportTarget>(&mut self, step: &mut Step, target: &mut T) -> Result<(), T::Error> {
        step.is_patch = false;
        let resource_type = step.kind.map_or("", TypeId::name);
        let versions = target.versions(resource_type, self.text_at(&step.id))?;
        if self.is_patched(step, &versions) {
            step.action = Action::Existing;
            step.was_patched = true;
            return Ok(());
        }
        let patched = match (self.read_patch(step), versions.last()) {
            (Some(patch), Some(Some(current))) => patch.apply(current).map_err(|e| e.to_string()),
            _ => Err("the resource to be patched is not there, or deleted".to_owned()),
        };
        match patched {
            Ok(doc) => self.take_patched(step, &doc),
            Err(text) => {
                step.action = Action::Fail;
                step.issues.push(Issue::error("processing", "patch", resource_type, text));
            }
        }
        Ok(())
    }

    fn take_patched(&mut self, step: &mut Step, doc: &Document) {
        if self.config.validate != Validate::Off {
            let mut found = Vec::new();
            structure::check(doc.root(), &mut found);
            let errors = found.iter().any(|i| i.severity == structure::Severity::Error);
            step.issues.extend(found.into_iter().map(issue_of));
            if errors && self.config.validate == Validate::Strict {
                step.action = Action::Fail;
                return;
            }
        }
        let from = self.buffer.len();
        self.buffer.extend_from_slice(doc.source().as_bytes());
        step.content = from..self.buffer.len();
        step.identifiers = self.identifiers(doc.root());
    }

    fn read_patch(&self, step: &Step) -> Option<Patch> {
        let doc = Document::parse(self.content_at(&step.content).as_bytes().to_vec()).ok()?;
        Patch::of(doc.root()).ok()
    }

    /// Whether the patch has made the current version, or any when the import goes on to write this resource: then a
    /// repeated import does not carry it out again.
    fn is_patched(&self, step: &Step, versions: &[Option<String>]) -> bool {
        let Some(patch) = self.read_patch(step) else { return false };
        let made = |pair: &[Option<String>]| match pair {
            [Some(before), Some(after)] => {
                patch.apply(before).is_ok_and(|doc| doc.source() == after.as_str())
            }
            _ => false,
        };
        match step.superseded {
            true => versions.windows(2).any(made),
            false => versions.windows(2).next_back().is_some_and(made),
        }
    }

    fn act<T: ImportTarget>(&self, step: &Step, target: &mut T) -> Result<Outcome, T::Error> {
        match step.action {
            Action::Existing if step.was_patched => Ok(Outcome::Unchanged),
            Action::Existing => Ok(Outcome::Existing),
            Action::Duplicate => Ok(Outcome::Duplicate),
            Action::Skip => Ok(Outcome::Skipped),
            Action::Fail => Ok(Outcome::Failed),
            Action::Delete => target.delete(&Delete {
                resource_type: step.kind.map_or("", TypeId::name),
                id: self.text_at(&step.id),
                position: step.position,
                superseded: step.superseded,
            }),
            Action::Create | Action::Update => {
                target.put(&self.put(step, &self.identifiers_of(step)))
            }
        }
    }

    fn identifiers_of(&self, step: &Step) -> Vec<(&str, &str)> {
        let identifiers = self.identifiers.get(step.identifiers.clone()).unwrap_or(&[]);
        identifiers.iter().map(|(s, v)| (self.text_at(s), self.text_at(v))).collect()
    }

    fn put<'a>(&'a self, step: &Step, identifiers: &'a [(&'a str, &'a str)]) -> Put<'a> {
        Put {
            resource_type: step.kind.map_or("", TypeId::name),
            id: self.text_at(&step.id),
            content: self.content_at(&step.content),
            identifiers,
            position: step.position,
            superseded: step.superseded,
        }
    }
}
