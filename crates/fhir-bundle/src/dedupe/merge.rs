//! Merging duplicates: references redirected, the others marked as replaced. Nothing is thrown away.

use std::collections::HashMap;

use medpipe_fhir_model::defs::{TypeId, type_by_name};
use medpipe_fhir_model::{JsonWriter, Kind, Node, NodeId, UnitEntry};
use serde::Serialize;

use super::DedupeReport;
use crate::key::Key;
use crate::link::{Link, resource_type};
use crate::sites::{SiteKind, walk};
use crate::target::{ImportTarget, Outcome, Put};

/// What merging did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MergeReport {
    /// Patients marked as replaced (`active` false, `link.type` `replaced-by`).
    pub replaced: u64,
    /// Patients that stay and now carry the identifiers and links of the others.
    pub kept: u64,
    /// Other resources whose references were redirected.
    pub redirected: u64,
    /// References changed.
    pub references: u64,
}

/// Applies the clusters of a [`DedupeReport`], resource by resource. The patients that stay must be looked at after what
/// they take over is known, so resources are passed twice: [`Merger::learn`] all patients, then [`Merger::apply`] all.
pub struct Merger {
    /// From a duplicate to the one that stays.
    primary_of: HashMap<Key, String>,
    /// Identifiers (as JSON) and ids that one that stays takes over.
    takes: HashMap<String, Taken>,
}

#[derive(Default)]
struct Taken {
    ids: Vec<String>,
    /// As JSON.
    identifiers: Vec<String>,
    /// The same as system and value.
    tokens: Vec<(String, String)>,
}

impl Merger {
    /// Of a report; clusters that are disputed are left out, and those with a patient without id, since nothing can refer
    /// to it.
    pub fn new(report: &DedupeReport) -> Merger {
        let mut merger = Merger { primary_of: HashMap::new(), takes: HashMap::new() };
        let Some(patient) = type_by_name("Patient") else { return merger };
        for cluster in report.clusters.iter().filter(|cluster| !cluster.disputed) {
            let mut ids = cluster.ids().flatten();
            let Some(primary) = ids.next().filter(|_| cluster.ids().all(|id| id.is_some())) else {
                continue;
            };
            let takes = merger.takes.entry(primary.to_owned()).or_default();
            for id in ids {
                merger.primary_of.insert(Key::type_id(patient, id), primary.to_owned());
                takes.ids.push(id.to_owned());
            }
        }
        merger
    }

    /// Takes what is needed from a patient that is going to be replaced.
    pub fn learn(&mut self, entry: &UnitEntry) {
        let node = entry.resource.node();
        let (Some(kind), Some(id)) =
            (resource_type(entry.resource.resource_type()), entry.resource.id())
        else {
            return;
        };
        if let Some(primary) = self.primary_of.get(&Key::type_id(kind, &id))
            && let Some(takes) = self.takes.get_mut(primary)
        {
            for identifier in node.each("identifier") {
                let mut json = Vec::new();
                identifier.write_to(&mut json);
                takes.identifiers.extend(String::from_utf8(json));
            }
            crate::plan::each_identifier(node, &mut |system, value| {
                takes.tokens.push((system.to_owned(), value.to_owned()));
            });
        }
    }

    /// True when merging changes the resource.
    pub fn changes(&self, entry: &UnitEntry) -> bool {
        let node = entry.resource.node();
        let (Some(kind), Some(id)) =
            (resource_type(entry.resource.resource_type()), entry.resource.id())
        else {
            return false;
        };
        self.primary_of.contains_key(&Key::type_id(kind, &id))
            || (kind.name() == "Patient" && self.takes.contains_key(&*id))
            || !self.redirects(node, kind).is_empty()
    }

    /// The references that are to go to another patient.
    fn redirects(&self, node: Node<'_>, kind: TypeId) -> Vec<(NodeId, String)> {
        let mut changes = Vec::new();
        walk(node, kind, &mut |site| {
            if site.kind != SiteKind::Reference {
                return;
            }
            let text = site.node.text().unwrap_or_default();
            if let Link::Relative { kind, id, version: None, .. } = Link::of(&text)
                && let Some(primary) = self.primary_of.get(&Key::type_id(kind, id))
            {
                changes.push((site.node.id(), format!("Patient/{primary}")));
            }
        });
        changes
    }

    /// Stores a new version of the resource, when merging changes it. The caller begins and commits.
    ///
    /// # Errors
    /// As the store reports.
    pub fn apply<T: ImportTarget>(
        &self,
        entry: &UnitEntry,
        target: &mut T,
        report: &mut MergeReport,
    ) -> Result<(), T::Error> {
        let node = entry.resource.node();
        let (Some(kind), Some(id)) =
            (resource_type(entry.resource.resource_type()), entry.resource.id())
        else {
            return Ok(());
        };
        let primary = self.primary_of.get(&Key::type_id(kind, &id));
        let takes = if kind.name() == "Patient" { self.takes.get(&*id) } else { None };
        let mut changes = self.redirects(node, kind);
        // A link from the one that stays to the one it replaces is no reference to redirect.
        if primary.is_some() || takes.is_some() {
            changes.clear();
        }
        if primary.is_none() && takes.is_none() && changes.is_empty() {
            return Ok(());
        }
        let mut out = Vec::new();
        let edit = Edit { changes: &changes, primary: primary.map(String::as_str), takes };
        edit.resource(node, &mut JsonWriter::new(&mut out));
        let content = String::from_utf8(out).unwrap_or_default();
        // A search by identifier is to find the one that stays, not the one it replaces.
        let mut identifiers: Vec<(String, String)> = Vec::new();
        if primary.is_none() {
            crate::plan::each_identifier(node, &mut |s, v| {
                identifiers.push((s.to_owned(), v.to_owned()))
            });
            identifiers.extend(takes.into_iter().flat_map(|takes| takes.tokens.iter().cloned()));
        }
        let identifiers: Vec<(&str, &str)> =
            identifiers.iter().map(|(s, v)| (s.as_str(), v.as_str())).collect();
        let put = Put {
            resource_type: kind.name(),
            id: &id,
            content: &content,
            identifiers: &identifiers,
            position: entry.position,
            superseded: false,
        };
        if let Outcome::Updated | Outcome::Created = target.put(&put)? {
            report.replaced += u64::from(primary.is_some());
            report.kept += u64::from(takes.is_some());
            report.redirected += u64::from(!changes.is_empty());
            report.references += changes.len() as u64;
        }
        Ok(())
    }
}

struct Edit<'e> {
    changes: &'e [(NodeId, String)],
    primary: Option<&'e str>,
    takes: Option<&'e Taken>,
}

impl Edit<'_> {
    fn resource(&self, node: Node<'_>, w: &mut JsonWriter<'_>) {
        w.begin_object();
        for child in node.children() {
            match child.key().unwrap_or("") {
                "active" | "_active" if self.primary.is_some() => continue,
                "link" => continue,
                "identifier" if self.takes.is_some() => continue,
                key => w.raw_key(key),
            }
            self.copy(child, w);
        }
        if self.primary.is_some() {
            w.key("active");
            w.raw_value("false");
        }
        self.identifiers(node, w);
        self.links(node, w);
        w.end_object();
    }

    fn identifiers(&self, node: Node<'_>, w: &mut JsonWriter<'_>) {
        let Some(takes) = self.takes else { return };
        let mut all: Vec<String> = Vec::new();
        for own in node.each("identifier") {
            let mut json = Vec::new();
            own.write_to(&mut json);
            all.extend(String::from_utf8(json));
        }
        for other in &takes.identifiers {
            if !all.contains(other) {
                all.push(other.clone());
            }
        }
        if !all.is_empty() {
            w.key("identifier");
            w.begin_array();
            all.iter().for_each(|json| w.raw_value(json));
            w.end_array();
        }
    }

    fn links(&self, node: Node<'_>, w: &mut JsonWriter<'_>) {
        let own: Vec<Node<'_>> = node.each("link").collect();
        let new: Vec<(&str, &str)> = match (self.primary, self.takes) {
            (Some(primary), _) => vec![(primary, "replaced-by")],
            (None, Some(takes)) => takes.ids.iter().map(|id| (id.as_str(), "replaces")).collect(),
            (None, None) => Vec::new(),
        };
        if own.is_empty() && new.is_empty() {
            return;
        }
        w.key("link");
        w.begin_array();
        own.iter().for_each(|link| self.copy(*link, w));
        for (id, kind) in new {
            w.begin_object();
            w.key("other");
            w.begin_object();
            w.key("reference");
            w.string(&format!("Patient/{id}"));
            w.end_object();
            w.key("type");
            w.string(kind);
            w.end_object();
        }
        w.end_array();
    }

    fn copy(&self, node: Node<'_>, w: &mut JsonWriter<'_>) {
        if !self.changes.iter().any(|(id, _)| node.contains(*id)) {
            return w.node(node);
        }
        match node.kind() {
            Kind::Object => {
                w.begin_object();
                for child in node.children() {
                    w.raw_key(child.key().unwrap_or(""));
                    self.copy(child, w);
                }
                w.end_object();
            }
            Kind::Array => {
                w.begin_array();
                node.children().for_each(|child| self.copy(child, w));
                w.end_array();
            }
            _ => match self.changes.iter().find(|(id, _)| *id == node.id()) {
                Some((_, text)) => w.string(text),
                None => w.node(node),
            },
        }
    }
}

impl std::fmt::Debug for Merger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Merger").field("replaced", &self.primary_of.len()).finish_non_exhaustive()
    }
}
