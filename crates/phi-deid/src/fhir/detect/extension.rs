//! What stands in extensions.

use medpipe_fhir_model::{Kind as Json, Node};
use medpipe_phi_detect::Kind;

use super::Scan;
use crate::fhir::extensions::{self, Allowed};
use crate::fhir::findings::Place;
use crate::fhir::names::{names, types};

impl<'u> Scan<'u> {
    pub(super) fn extension(&mut self, node: Node<'u>, path: &'static str) {
        let url = node.member(names().url).and_then(Node::text).unwrap_or_default();
        match extensions::allowed(&url) {
            Some(Allowed::Coded) => {
                for inner in node.each("extension") {
                    if let Some(text) = inner.get("valueString") {
                        self.coded_text(text, false, path);
                    }
                    if let (Some(coding), Some(id)) = (inner.get("valueCoding"), types().coding) {
                        self.object(coding, id);
                    }
                }
                let concept = node.get("valueCodeableConcept");
                if let (Some(concept), Some(id)) = (concept, types().codeable) {
                    self.object(concept, id);
                }
                if let Some(code) = node.get("valueCode") {
                    self.machine_word(code, path);
                }
            }
            Some(_) => {}
            None => self.foreign(node, path),
        }
    }

    /// What an extension that will be removed holds.
    pub(super) fn foreign(&mut self, node: Node<'u>, path: &'static str) {
        for child in node.children() {
            let kind = match child.key().unwrap_or("") {
                "valueAddress" => Some(Kind::Location),
                "valueHumanName" => Some(Kind::Name),
                "valueContactPoint" => Some(Kind::Phone),
                "valueIdentifier" => Some(Kind::IdOther),
                "valueDate" | "valueDateTime" | "valueInstant" if self.of_person => {
                    Some(Kind::Date)
                }
                _ => None,
            };
            if let Some(kind) = kind {
                self.findings.count(kind, Place::Extension, path, 1);
            } else if child.kind() == Json::String && child.name() != names().url {
                if let Some(text) = child.text() {
                    self.run_detector(&text);
                    self.tally_buffer(Place::Extension, path);
                }
            } else {
                self.foreign(child, path);
            }
        }
    }
}
