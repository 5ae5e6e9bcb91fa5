//! The other resources whose elements identify: staff, places, visits, devices, cover, access logs.

use super::coin::{Coin, Known};
use super::patient::narrative;
use crate::Kind;
use crate::bundle::json::{Json, array, object};
use crate::bundle::parts::{LOINC, SNOMED, coding, concept, meta};
use crate::bundle::{Entries, Place};

fn person_name(coin: &mut Coin) -> Json {
    let family = coin.word();
    let given = coin.word();
    let mark = |v: String| Json::from(v.clone()).mark(Kind::Name, Place::Structured, v);
    array![object! { "family": mark(family), "given": array![mark(given)] }]
}

fn telecom(coin: &mut Coin) -> Json {
    array![
        object! { "system": "phone", "value": coin.json(Kind::Phone) },
        object! { "system": "fax", "value": coin.json(Kind::Fax) },
        object! { "system": "email", "value": coin.json(Kind::Email) },
        object! { "system": "url", "value": coin.json(Kind::Url) },
    ]
}

fn address(coin: &mut Coin) -> Json {
    array![object! {
        "line": array![coin.json(Kind::Location)],
        "city": coin.json(Kind::Location),
        "state": "MA",
        "postalCode": coin.json(Kind::Zip),
    }]
}

fn identifiers(coin: &mut Coin, kind: Kind) -> Json {
    array![object! { "system": "https://example.org/fhir/sid/other", "value": coin.json(kind) }]
}

fn display(coin: &mut Coin, kind: Kind) -> Json {
    object! { "display": coin.json(kind) }
}

/// Begins a resource: type, id, meta.
macro_rules! resource {
    ($kind:literal, $id:expr, { $($key:literal : $value:expr),* $(,)? }) => {
        object! { "resourceType": $kind, "id": $id, "meta": meta(), $($key: $value),* }
    };
}

pub(super) fn write(entries: &mut Entries, coin: &mut Coin, known: &Known) {
    let add = |entries: &mut Entries, kind: &'static str, id: String, body: Json| {
        entries.push(kind, &id, body)
    };

    let id = coin.draw.uuid();
    let body = resource!("Practitioner", id.as_str(), {
        "text": narrative(coin),
        "identifier": identifiers(coin, Kind::IdLicense),
        "name": person_name(coin),
        "telecom": telecom(coin),
        "address": address(coin),
        "birthDate": coin.json(Kind::Date),
        "photo": array![object! { "title": coin.json(Kind::IdPhoto).placed(Place::Attachment) }],
        "qualification": array![object! {
            "identifier": identifiers(coin, Kind::IdLicense),
            "code": concept(SNOMED, "394579002", "Cardiology"),
        }],
    });
    add(entries, "Practitioner", id, body);

    let id = coin.draw.uuid();
    let body = resource!("RelatedPerson", id.as_str(), {
        "identifier": identifiers(coin, Kind::IdSsn),
        "patient": known.reference(),
        "name": person_name(coin),
        "telecom": telecom(coin),
        "birthDate": coin.json(Kind::Date),
        "address": address(coin),
    });
    add(entries, "RelatedPerson", id, body);

    let id = coin.draw.uuid();
    let body = resource!("Organization", id.as_str(), {
        "identifier": identifiers(coin, Kind::IdOther),
        "name": coin.json(Kind::Location),
        "alias": array![coin.json(Kind::Location)],
        "telecom": telecom(coin),
        "address": address(coin),
        "contact": array![object! { "name": object! { "text": coin.json(Kind::Name) } }],
    });
    add(entries, "Organization", id, body);

    let id = coin.draw.uuid();
    let mut point = |whole: &str| {
        // Not ending in 0, which a reader of numbers would drop.
        let token = format!("{whole}.{}{}", coin.number(8), coin.draw.digit(1));
        Json::Token(token.clone()).mark(Kind::Location, Place::Structured, token)
    };
    let (longitude, latitude) = (point("-71"), point("42"));
    let body = resource!("Location", id.as_str(), {
        "name": coin.json(Kind::Location),
        "telecom": telecom(coin),
        "position": object! { "longitude": longitude, "latitude": latitude },
    });
    add(entries, "Location", id, body);

    let encounter = coin.draw.uuid();
    let body = resource!("Encounter", encounter.as_str(), {
        "identifier": identifiers(coin, Kind::IdAccount),
        "status": "finished",
        "class": coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMB", "ambulatory"),
        "subject": object! {
            "reference": known.address(),
            "identifier": object! { "value": coin.json(Kind::IdMrn) },
            "display": known.json(Kind::Name),
        },
        "participant": array![object! { "individual": display(coin, Kind::Name) }],
        "period": object! { "start": "2021", "end": "2021" },
        "location": array![object! { "location": display(coin, Kind::Location) }],
        "serviceProvider": display(coin, Kind::Location),
    });
    add(entries, "Encounter", encounter.clone(), body);

    let id = coin.draw.uuid();
    let body = resource!("Device", id.as_str(), {
        "identifier": identifiers(coin, Kind::IdDevice),
        "udiCarrier": array![object! {
            "deviceIdentifier": coin.json(Kind::IdDevice), "carrierHRF": coin.json(Kind::IdDevice),
        }],
        "status": "active",
        "distinctIdentifier": coin.json(Kind::IdDevice),
        "lotNumber": coin.json(Kind::IdDevice),
        "serialNumber": coin.json(Kind::IdDevice),
        "patient": known.reference(),
        "url": coin.json(Kind::Url),
        "extension": array![object! {
            "url": "https://example.org/fhir/StructureDefinition/vehicle",
            "valueString": coin.json(Kind::IdVehicle),
        }.placed(Place::Extension)],
    });
    add(entries, "Device", id, body);

    let id = coin.draw.uuid();
    let body = resource!("Coverage", id.as_str(), {
        "identifier": identifiers(coin, Kind::IdPlan),
        "status": "active",
        "policyHolder": display(coin, Kind::Name),
        "subscriberId": coin.json(Kind::IdPlan),
        "beneficiary": known.reference(),
        "payor": array![display(coin, Kind::Location)],
        "class": array![object! {
            "type": concept("http://terminology.hl7.org/CodeSystem/coverage-class", "group", "Group"),
            "value": coin.json(Kind::IdPlan),
        }],
    });
    add(entries, "Coverage", id, body);

    let id = coin.draw.uuid();
    let body = resource!("AuditEvent", id.as_str(), {
        "type": coding("http://terminology.hl7.org/CodeSystem/audit-event-type", "rest", "RESTful Operation"),
        "recorded": Json::from("2021-05-04T10:00:00Z"),
        "agent": array![object! {
            "altId": coin.json(Kind::IdBiometric),
            "name": coin.json(Kind::Name),
            "requestor": true,
            "network": object! { "address": coin.json(Kind::Ip), "type": "2" },
        }],
        "source": object! { "site": coin.json(Kind::Location), "observer": display(coin, Kind::Name) },
    });
    add(entries, "AuditEvent", id, body);

    let id = coin.draw.uuid();
    let body = resource!("Observation", id.as_str(), {
        "identifier": identifiers(coin, Kind::IdOther),
        "status": "final",
        "code": concept(LOINC, "8867-4", "Heart rate"),
        "subject": known.reference(),
        "encounter": object! { "reference": format!("urn:uuid:{encounter}") },
        "effectiveDateTime": coin.json(Kind::Date),
        "performer": array![display(coin, Kind::Name)],
        "valueQuantity": object! {
            "value": 72i64, "unit": "/min", "system": "http://unitsofmeasure.org", "code": "/min",
        },
        "device": display(coin, Kind::IdDevice),
        "patientVehicle": coin.json(Kind::IdVehicle),
    });
    add(entries, "Observation", id, body);
}
