//! FHIR R4 transaction bundles: one patient with staff, facility, visits, results and notes.

mod clinical;
mod documents;
pub(crate) mod json;
pub(crate) mod parts;
mod people;

use crate::draw::{Domain, Draw};
use crate::{Kind, LabelledNote, Population, Style, clinic, notes, shape_debug};
use json::{Json, object};
use serde::Serialize;

/// Where in a bundle a value was planted.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// An element that R4 defines, or one that it does not.
    Structured,
    /// An extension, also on a primitive, or a comment there.
    Extension,
    /// A contained resource.
    Contained,
    /// `text.div`.
    Narrative,
    /// The data, title or address of an attachment.
    Attachment,
    /// Free text about the patient whose record says the same.
    KnownPatientInNote,
    /// Free text about somebody whom no record names.
    ThirdPartyInNote,
}

/// A value planted in a bundle.
#[derive(Clone, PartialEq, Serialize)]
pub struct PlantedField {
    /// Kind of PHI.
    pub kind: Kind,
    /// Where.
    pub place: Place,
    /// FHIRPath of the JSON value that holds it, such as `Bundle.entry[2].resource.name[0].family`.
    pub path: String,
    /// The value itself, decoded: it may stand there escaped or in base64.
    pub value: String,
}

/// A bundle and everything planted in it.
#[derive(Clone, PartialEq)]
pub struct SynthBundle {
    /// Such as `patient-00001.json`: it names nobody.
    pub file_name: String,
    /// Minified JSON, UTF-8.
    pub json: Vec<u8>,
    /// Planted values outside the notes, in the order of the document.
    pub planted: Vec<PlantedField>,
    /// The notes attached to the DocumentReferences, in order.
    pub notes: Vec<LabelledNote>,
}

shape_debug!(PlantedField, SynthBundle);

/// Entries of a transaction, with the `urn:uuid` each got.
pub(crate) struct Entries(Vec<Json>);

impl Entries {
    /// Adds an entry as it is.
    pub(crate) fn push_raw(&mut self, entry: Json) {
        self.0.push(entry);
    }

    /// Adds a resource of `kind` with logical id `id` (a UUID).
    pub(crate) fn push(&mut self, kind: &str, id: &str, resource: Json) {
        self.0.push(object! {
            "fullUrl": format!("urn:uuid:{id}"),
            "resource": resource,
            "request": object! { "method": "POST", "url": kind },
        });
    }
}

/// Writes a transaction bundle of entries made by `fill`.
pub(crate) fn transaction(fill: impl FnOnce(&mut Entries)) -> (Vec<u8>, Vec<PlantedField>) {
    let mut entries = Entries(Vec::new());
    fill(&mut entries);
    let bundle = object! {
        "resourceType": "Bundle",
        "meta": parts::meta(),
        "type": "transaction",
        "entry": Json::Array(entries.0),
    };
    let (mut json, mut planted) = (Vec::new(), Vec::new());
    bundle.write(&mut json, &mut String::from("Bundle"), &mut planted);
    (json, planted)
}

pub(crate) fn build(of: Population, index: u64) -> SynthBundle {
    let p = of.person(index);
    let history = clinic::history(of.seed(), of.clock(), &p);
    let mut draw = Draw::new(of.seed(), Domain::Bundle, index);
    let styles = Style::ALL.len() as u64;
    let written: Vec<_> = (0..2 + index % 2)
        .filter_map(|turn| {
            let style = Style::ALL.get(((2 * (index % styles) + turn) % styles) as usize)?;
            Some(notes::write(of.seed(), &p, &history, *style, 0))
        })
        .collect();
    let (json, planted) = transaction(|entries| {
        let ids = people::write(entries, &mut draw, &p);
        let visits = clinical::write(entries, &mut draw, &p, &history, &ids);
        for (note, visit) in &written {
            let at = visit.and_then(|v| visits.iter().find(|done| std::ptr::eq(done.visit, v)));
            documents::write(entries, &mut draw, &p, &ids, note, at);
        }
    });
    SynthBundle {
        file_name: format!("patient-{:05}.json", index.saturating_add(1)),
        json,
        planted,
        notes: written.into_iter().map(|(note, _)| note).collect(),
    }
}
