//! An index of all persons of an input, for parts that may be cut anywhere.

use std::collections::HashMap;
use std::sync::OnceLock;

use medpipe_fhir_model::{Kind as Json, Node};
use medpipe_phi_detect::KnownFacts;

use super::groups::{references, subjects};
use super::known::Known;
use super::patients::{PERSONS, PatientIndex};
use crate::dates::Date;

/// What concerns all persons of a whole input.
#[derive(Clone, Default)]
pub(super) struct Whole {
    /// All of them.
    pub everyone: Vec<u32>,
    /// The last event of each.
    last: HashMap<u32, Date>,
    /// The facts of all: the classes left out, hashes, and compiled.
    pub facts: OnceLock<(u32, Known, KnownFacts)>,
}

impl Whole {
    pub(super) fn new(index: &PatientIndex, events: &HashMap<Box<str>, Date>) -> Whole {
        let everyone = (0..u32::try_from(index.len()).unwrap_or(u32::MAX)).collect();
        let mut last: HashMap<u32, Date> = HashMap::new();
        for (reference, event) in events {
            if let Some(person) = index.lookup(reference) {
                let known = last.entry(person).or_insert(*event);
                *known = event.max(known).to_owned();
            }
        }
        Whole { everyone, last, facts: OnceLock::new() }
    }

    pub(super) fn last_event(&self, person: u32) -> Option<Date> {
        self.last.get(&person).copied()
    }
}

/// Notes the last date from `clock` on in a resource, for everyone whose it may be.
pub(super) fn note_events(
    resource: Node<'_>,
    full_url: Option<&str>,
    clock: Date,
    events: &mut HashMap<Box<str>, Date>,
) {
    let inner = resource.each("entry").chain(resource.each("parameter"));
    if matches!(resource.resource_type(), Some("Bundle" | "Parameters")) {
        for holder in inner {
            let url = holder.get("fullUrl").and_then(Node::text);
            if let Some(resource) = holder.get("resource") {
                note_events(resource, url.as_deref(), clock, events);
            }
        }
        return;
    }
    let mut last = None;
    last_date(resource, clock, &mut last);
    let Some(last) = last else { return };
    let mut note = |reference: &str| {
        let known = events.entry(reference.into()).or_insert(last);
        *known = last.max(*known);
    };
    let kind = resource.resource_type().unwrap_or("");
    if PERSONS.contains(&kind) {
        let id = resource.get("id").and_then(Node::text).map(|id| format!("{kind}/{id}"));
        id.as_deref().into_iter().chain(full_url).for_each(note);
        return;
    }
    let mut of_someone = false;
    subjects(resource, &mut |reference| {
        of_someone = true;
        note(reference);
    });
    if !of_someone {
        references(resource, &mut note);
    }
}

/// The last date of any element from the clock's year on, no further ahead than is plausible.
fn last_date(node: Node<'_>, clock: Date, last: &mut Option<Date>) {
    for child in node.children() {
        match child.kind() {
            Json::Object | Json::Array => last_date(child, clock, last),
            Json::String => *last = (*last).max(super::detect::event_of(child, clock)),
            _ => {}
        }
    }
}
