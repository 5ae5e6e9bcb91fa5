//! The first pass: what is known of every patient, wherever it stands in the input.

use std::collections::HashMap;

use medpipe_clinical_validate::{PatientDates, PatientLookup};
use medpipe_fhir_model::{Document, Limits, Node, Unit, resources_of_type};
use medpipe_phi_deid::fhir::PatientIndex;

use crate::unit::Shape;

/// The resource types that describe a person.
const PERSONS: [&str; 4] = ["Patient", "Practitioner", "RelatedPerson", "Person"];

/// Facts of all patients of all inputs: names and identifiers for the detector, dates for
/// validation and for the rule on ages over 89.
#[derive(Clone, Default)]
pub struct Patients {
    pub(crate) index: PatientIndex,
    dates: HashMap<String, PatientDates>,
}

impl Patients {
    /// Looks through the bytes of a piece for patients.
    pub fn observe(&mut self, bytes: &[u8], shape: Shape) {
        for kind in PERSONS {
            match resources_of_type(bytes, kind) {
                Some(found) => found.iter().for_each(|document| self.take(document.root())),
                // A serializer that puts resourceType elsewhere: read it all.
                None => return self.observe_whole(bytes, shape),
            }
        }
    }

    fn observe_whole(&mut self, bytes: &[u8], shape: Shape) {
        let document = match shape {
            Shape::Document => Document::parse(bytes.to_vec()),
            Shape::Lines => Document::parse_lines(bytes.to_vec(), &Limits::default()).map(|d| d.0),
        };
        let Ok(document) = document else { return };
        for root in document.roots() {
            let entries = root.each("entry").filter_map(|entry| entry.get("resource"));
            for node in std::iter::once(root).chain(entries) {
                self.take(node);
            }
        }
    }

    /// The patients of one unit.
    pub fn of_unit(unit: &Unit) -> Patients {
        let mut patients = Patients::default();
        for entry in &unit.entries {
            patients.take(entry.resource.node());
        }
        patients
    }

    fn take(&mut self, person: Node<'_>) {
        if !person.resource_type().is_some_and(|kind| PERSONS.contains(&kind)) {
            return;
        }
        self.index.observe(person, None);
        if person.resource_type() != Some("Patient") {
            return;
        }
        if let Some(id) = person.get("id").and_then(Node::text) {
            self.dates.insert(id.into_owned(), PatientDates::of(person));
        }
    }

    /// Takes over what another pass has found.
    pub fn merge(&mut self, other: Patients) {
        self.index.merge(other.index);
        self.dates.extend(other.dates);
    }

    /// Number of patients known.
    pub fn len(&self) -> usize {
        self.dates.len()
    }

    /// True when none is known.
    pub fn is_empty(&self) -> bool {
        self.dates.is_empty()
    }
}

impl std::fmt::Debug for Patients {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Patients({})", self.len())
    }
}

impl PatientLookup for Patients {
    fn dates(&self, reference: &str) -> Option<PatientDates> {
        let plain = reference.split("/_history/").next().unwrap_or(reference);
        let id = plain.rsplit(['/', ':']).next().unwrap_or(plain);
        self.dates.get(id).copied()
    }
}
