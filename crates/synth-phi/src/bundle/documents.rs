//! DocumentReference with a note.

use super::Entries;
use super::clinical::Written;
use super::json::{Json, array, object};
use super::parts::{self, base64, concept, meta, moment, named};
use super::people::Ids;
use crate::draw::Draw;
use crate::person::Person;
use crate::{Kind, LabelledNote};

pub(super) fn write(
    entries: &mut Entries,
    draw: &mut Draw,
    p: &Person,
    ids: &Ids,
    note: &LabelledNote,
    at: Option<&Written<'_>>,
) {
    let id = draw.uuid();
    let (loinc, name) = note.style.loinc();
    let written = at.map(|a| moment(a.visit.end_date(), a.visit.start + a.visit.minutes));
    let context = at.map(|a| object! { "encounter": array![parts::reference(&a.encounter)] });
    let resource = object! {
        "resourceType": "DocumentReference",
        "id": id.as_str(),
        "meta": meta(),
        "status": "current",
        "docStatus": "final",
        "type": concept(parts::LOINC, loinc, name),
        "category": array![concept(
            "http://hl7.org/fhir/us/core/CodeSystem/us-core-documentreference-category",
            "clinical-note",
            "Clinical Note",
        )],
        "subject": named(&ids.patient, Kind::Name, &p.name()),
        "date": written,
        "author": array![named(&ids.practitioner, Kind::Name, &ids.practitioner_name)],
        "custodian": named(&ids.organization, Kind::Location, &p.facility.name),
        "content": array![object! {
            "attachment": object! {
                "contentType": "text/plain",
                "language": "en-US",
                "data": Json::Str(base64(note.text.as_bytes())),
                "title": name,
            },
        }],
        "context": context,
    };
    entries.push("DocumentReference", &id, resource);
}
