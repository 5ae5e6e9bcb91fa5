//! What is ready, told to a store.

use std::collections::BTreeMap;

use medpipe_etl_core::Issue;
use medpipe_fhir_model::defs::TypeId;

use super::render::{Rendered, Step};
use super::{BundleResult, EntryResult};
use crate::plan::{Action, bundle_id};
use crate::target::{Delete, ImportTarget, Outcome, Put};

impl Rendered {
    /// Stores it; the caller begins and commits.
    ///
    /// # Errors
    /// As the store reports; the caller then rolls back.
    pub fn store<T: ImportTarget>(mut self, target: &mut T) -> Result<BundleResult, T::Error> {
        self.preconditions(target)?;
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
        }
        result.details.sort_by_key(|d| d.entry);
        Ok(result)
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

    fn act<T: ImportTarget>(&self, step: &Step, target: &mut T) -> Result<Outcome, T::Error> {
        match step.action {
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
