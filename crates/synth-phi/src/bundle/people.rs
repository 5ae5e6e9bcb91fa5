//! Organization, Practitioner, Patient and Device.

use super::json::{Json, array, object, phi};
use super::parts::{
    address, code, concept, day, html, identifier, meta, named, reference, telecom,
};
use super::{Entries, Place, parts};
use crate::Kind;
use crate::draw::Draw;
use crate::person::{Clinician, Facility, Person, Sex};

/// Ids that the other resources refer to.
pub(super) struct Ids {
    pub(super) patient: String,
    pub(super) organization: String,
    pub(super) practitioner: String,
    pub(super) practitioner_name: String,
}

const NPI: &str = "http://hl7.org/fhir/sid/us-npi";
const SSN: &str = "http://hl7.org/fhir/sid/us-ssn";
const EXT: &str = "https://example.org/fhir/StructureDefinition/";

fn display(who: &Clinician) -> String {
    format!("Dr. {} {}", who.given, who.family)
}

fn organization(f: &Facility) -> Json {
    object! {
        "resourceType": "Organization",
        "id": f.id.as_str(),
        "meta": meta(),
        "identifier": array![object! { "system": NPI, "value": phi(Kind::IdLicense, f.npi.as_str()) }],
        "active": true,
        "type": array![concept(
            "http://terminology.hl7.org/CodeSystem/organization-type", "prov", "Healthcare Provider",
        )],
        "name": phi(Kind::Location, f.name.as_str()),
        "telecom": array![
            telecom(Kind::Phone, "phone", Some("work"), &f.phone),
            telecom(Kind::Fax, "fax", Some("work"), &f.fax),
        ],
        "address": array![address(&f.address, None)],
    }
}

fn practitioner(who: &Clinician) -> Json {
    object! {
        "resourceType": "Practitioner",
        "id": who.id.as_str(),
        "meta": meta(),
        "identifier": array![
            object! { "system": NPI, "value": phi(Kind::IdLicense, who.npi.as_str()) },
            identifier(Kind::IdLicense, "DEA", "http://terminology.hl7.org/NamingSystem/usDEANumber", &who.dea),
        ],
        "active": true,
        "name": array![object! {
            "family": phi(Kind::Name, who.family.as_str()),
            "given": array![phi(Kind::Name, who.given.as_str())],
            "prefix": array!["Dr."],
        }],
        "telecom": array![
            telecom(Kind::Phone, "phone", Some("work"), &who.phone),
            telecom(Kind::Fax, "fax", Some("work"), &who.fax),
            telecom(Kind::Phone, "pager", Some("work"), &who.pager),
            telecom(Kind::Email, "email", Some("work"), &who.email),
        ],
        "gender": who.sex.as_str(),
        "qualification": array![object! {
            "code": concept(parts::SNOMED, who.specialty_code, who.specialty),
        }],
    }
}

fn identifiers(p: &Person) -> Vec<Json> {
    let mut out = vec![
        identifier(Kind::IdMrn, "MR", "https://example.org/fhir/sid/mrn", &p.mrn),
        identifier(Kind::IdSsn, "SS", SSN, &p.ssn),
        identifier(
            Kind::IdLicense,
            "DL",
            "https://example.org/fhir/sid/drivers-license",
            &p.drivers_license,
        ),
        identifier(Kind::IdPlan, "MB", "https://example.org/fhir/sid/member", &p.member),
        identifier(Kind::IdAccount, "AN", "https://example.org/fhir/sid/account", &p.account),
    ];
    if p.index.is_multiple_of(3) {
        let system = "http://hl7.org/fhir/sid/passport-USA";
        out.push(identifier(Kind::IdOther, "PPN", system, &p.passport));
    }
    if let Some(mbi) = &p.mbi {
        out.push(identifier(Kind::IdPlan, "MC", "http://hl7.org/fhir/sid/us-mbi", mbi));
    }
    out
}

fn extensions(p: &Person) -> Json {
    let ext = |name: &str, kind: Kind, value: &str| {
        object! { "url": format!("{EXT}{name}"), "valueString": phi(kind, value) }
    };
    array![
        object! {
            "url": "http://hl7.org/fhir/StructureDefinition/patient-birthPlace",
            "valueAddress": object! {
                "city": phi(Kind::Location, p.address.city.as_str()), "state": p.address.state.as_str(),
            },
        },
        ext("employer", Kind::Location, &p.employer),
        ext("vehicle", Kind::IdVehicle, &p.vin),
        ext("plate", Kind::IdVehicle, &p.plate),
        ext("portal-login", Kind::Ip, &p.ip),
        ext("biometric", Kind::IdBiometric, &p.biometric),
    ]
    .placed(Place::Extension)
}

fn narrative(p: &Person) -> Json {
    let div = format!(
        "<div xmlns=\"http://www.w3.org/1999/xhtml\"><p><b>{}</b>, {}, born {}</p><p>MRN {}</p></div>",
        html(&p.name()),
        p.sex.as_str(),
        p.birth_date,
        html(&p.mrn),
    );
    let div = Json::Str(div)
        .mark(Kind::Name, Place::Narrative, p.name())
        .mark(Kind::Date, Place::Narrative, p.birth_date.to_string())
        .mark(Kind::IdMrn, Place::Narrative, p.mrn.as_str());
    object! { "status": "generated", "div": div }
}

fn patient(p: &Person, id: &str, name_of_doctor: &str) -> Json {
    let kin = &p.kin;
    object! {
        "resourceType": "Patient",
        "id": id,
        "meta": meta(),
        "text": narrative(p),
        "extension": extensions(p),
        "identifier": identifiers(p),
        "active": true,
        "name": array![object! {
            "use": "official",
            "family": phi(Kind::Name, p.family.as_str()),
            "given": array![phi(Kind::Name, p.given.as_str()), phi(Kind::Name, p.middle.as_str())],
            "prefix": array![if p.sex == Sex::Female { "Ms." } else { "Mr." }],
        }],
        "telecom": array![
            telecom(Kind::Phone, "phone", Some("home"), &p.home_phone),
            telecom(Kind::Phone, "phone", Some("mobile"), &p.mobile_phone),
            telecom(Kind::Fax, "fax", Some("home"), &p.fax),
            telecom(Kind::Email, "email", None, &p.email),
            telecom(Kind::Url, "url", None, &p.url),
        ],
        "gender": p.sex.as_str(),
        "birthDate": day(p.birth_date),
        "deceasedDateTime": p.death_date.map(day),
        "address": array![address(&p.address, Some("home"))],
        "maritalStatus": matches!(kin.relationship, "wife" | "husband").then(|| concept(
            "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus", "M", "Married",
        )),
        "photo": array![object! {
            "contentType": "image/jpeg", "title": phi(Kind::IdPhoto, p.photo.as_str()),
        }],
        "contact": array![object! {
            "relationship": array![code("http://terminology.hl7.org/CodeSystem/v2-0131", "N")],
            "name": object! {
                "family": phi(Kind::Name, kin.family.as_str()),
                "given": array![phi(Kind::Name, kin.given.as_str())],
            },
            "telecom": array![telecom(Kind::Phone, "phone", None, &kin.phone)],
            "gender": kin.sex.as_str(),
        }],
        "communication": array![object! { "language": concept("urn:ietf:bcp:47", "en-US", "English") }],
        "generalPractitioner": array![named(&p.clinician.id, Kind::Name, name_of_doctor)],
        "managingOrganization": named(&p.facility.id, Kind::Location, &p.facility.name),
    }
}

fn device(p: &Person, id: &str, patient: &str) -> Json {
    object! {
        "resourceType": "Device",
        "id": id,
        "meta": meta(),
        "udiCarrier": array![object! { "carrierHRF": phi(Kind::IdDevice, p.udi.as_str()) }],
        "status": "active",
        "serialNumber": phi(Kind::IdDevice, p.device_serial.as_str()),
        "type": concept(parts::SNOMED, "14106009", "Cardiac pacemaker"),
        "patient": reference(patient),
    }
}

pub(super) fn write(entries: &mut Entries, draw: &mut Draw, p: &Person) -> Ids {
    let ids = Ids {
        patient: draw.uuid(),
        organization: p.facility.id.clone(),
        practitioner: p.clinician.id.clone(),
        practitioner_name: display(&p.clinician),
    };
    entries.push("Patient", &ids.patient, patient(p, &ids.patient, &ids.practitioner_name));
    entries.push("Organization", &p.facility.id, organization(&p.facility));
    entries.push("Practitioner", &p.clinician.id, practitioner(&p.clinician));
    if p.referrer.id != p.clinician.id {
        entries.push("Practitioner", &p.referrer.id, practitioner(&p.referrer));
    }
    let id = draw.uuid();
    if p.index % 4 == 1 {
        entries.push("Device", &id, device(p, &id, &ids.patient));
    }
    ids
}
