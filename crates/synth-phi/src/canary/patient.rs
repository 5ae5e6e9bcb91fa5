//! The Patient: every element that can identify, extensions, contained, narrative, siblings, comments.

use super::coin::{Coin, Known};
use super::encode::{html_entities, json_escaped};
use crate::Kind;
use crate::bundle::json::{Json, array, object, phi};
use crate::bundle::parts::{base64, code, html, meta};
use crate::bundle::{Entries, Place};

const SID: &str = "https://example.org/fhir/sid/";

/// Identifier of the patient for every kind that has one.
fn identifiers(known: &Known) -> Vec<Json> {
    let kinds = [
        (Kind::IdMrn, "MR"),
        (Kind::IdSsn, "SS"),
        (Kind::IdPlan, "MB"),
        (Kind::IdAccount, "AN"),
        (Kind::IdLicense, "DL"),
        (Kind::IdVehicle, "VN"),
        (Kind::IdDevice, "SNO"),
        (Kind::IdBiometric, "U"),
        (Kind::IdPhoto, "U"),
        (Kind::IdOther, "PPN"),
    ];
    let one = |(kind, type_code): (Kind, &str)| {
        object! {
            "type": code("http://terminology.hl7.org/CodeSystem/v2-0203", type_code),
            "system": format!("{SID}{}", type_code.to_lowercase()),
            "value": known.json(kind),
        }
    };
    kinds.into_iter().map(one).collect()
}

/// One extension for each kind, some nested, some of unknown type.
fn extensions(coin: &mut Coin) -> Json {
    let mut flat = Vec::new();
    for (i, kind) in Kind::ALL.into_iter().enumerate() {
        let value = coin.json(kind);
        let url = format!("https://example.org/fhir/StructureDefinition/c{i}");
        flat.push(match i % 4 {
            0 => object! { "url": url, "valueString": value },
            1 => object! { "url": url, "extension": array![object! {
                "url": "inner", "extension": array![object! { "url": "innermost", "valueString": value }],
            }] },
            2 => object! { "url": url, "valueIdentifier": object! { "value": value } },
            _ => object! { "url": url, "valueWhatever": object! { "deep": array![value] } },
        });
    }
    Json::from(flat).placed(Place::Extension)
}

/// A contained RelatedPerson, to which `link` refers.
fn contained(coin: &mut Coin, known: &Known) -> Json {
    let identifiers: Vec<Json> =
        Kind::ALL.into_iter().map(|kind| object! { "value": coin.json(kind) }).collect();
    let kin = object! {
        "resourceType": "RelatedPerson",
        "id": "kin",
        "identifier": identifiers,
        "patient": known.reference(),
        "name": array![object! { "family": coin.json(Kind::Name), "text": coin.json(Kind::Name) }],
        "telecom": array![object! { "system": "phone", "value": coin.json(Kind::Phone) }],
        "birthDate": coin.json(Kind::Date),
        "address": array![object! { "text": coin.json(Kind::Location), "postalCode": coin.json(Kind::Zip) }],
    };
    array![kin.placed(Place::Contained)]
}

/// A narrative with every kind: plain, as character references, across a comment and in an attribute.
pub(super) fn narrative(coin: &mut Coin) -> Json {
    let mut div = String::from("<div xmlns=\"http://www.w3.org/1999/xhtml\"><ul>");
    let mut marks = Vec::new();
    for (i, kind) in Kind::ALL.into_iter().enumerate() {
        let value = coin.value(kind);
        div.push_str(&match i % 4 {
            0 => format!("<li>{}</li>", html(&value)),
            1 => format!("<li>{}</li>", html_entities(&value)),
            2 => format!("<li><b title=\"{}\">see</b></li>", html(&value)),
            _ => format!("<li>&lt;&amp;nbsp;{}&gt;</li>", html(&value)),
        });
        marks.push((kind, value));
    }
    div.push_str("</ul></div>");
    let div =
        marks.into_iter().fold(Json::Str(div), |j, (kind, v)| j.mark(kind, Place::Narrative, v));
    object! { "status": "additional", "div": div }
}

/// A sibling of a primitive, with an extension and a comment.
fn sibling(coin: &mut Coin) -> Json {
    object! {
        "extension": array![object! {
            "url": "https://example.org/fhir/StructureDefinition/note",
            "valueString": coin.json(Kind::Name),
        }],
        "fhir_comments": array![coin.json(Kind::Location), coin.json(Kind::IdOther)],
    }
    .placed(Place::Extension)
}

fn telecoms(known: &Known) -> Json {
    let one = |kind: Kind, system: &str| object! { "system": system, "value": known.json(kind) };
    array![
        one(Kind::Phone, "phone"),
        one(Kind::Fax, "fax"),
        one(Kind::Email, "email"),
        one(Kind::Url, "url"),
        one(Kind::Ip, "other"),
    ]
}

pub(super) fn write(entries: &mut Entries, coin: &mut Coin, known: &Known) {
    let given =
        json_escaped(&known.given).mark(Kind::Name, Place::Structured, known.given.as_str());
    let id = Json::from(known.id.as_str()).mark(Kind::IdMrn, Place::Structured, known.id.as_str());
    let image = format!("Exif {}", coin.number(12));
    let data = Json::from(base64(image.as_bytes()))
        .mark(Kind::IdPhoto, Place::Attachment, image.trim_start_matches("Exif "))
        .placed(Place::Attachment);
    let patient = object! {
        "resourceType": "Patient",
        "id": id,
        "meta": meta(),
        "fhir_comments": array![coin.json(Kind::Name).placed(Place::Extension)],
        "text": narrative(coin),
        "contained": contained(coin, known),
        "extension": extensions(coin),
        "identifier": identifiers(known),
        "active": true,
        "name": array![
            object! {
                "use": "official",
                "family": phi(Kind::Name, known.family.as_str()),
                "_family": sibling(coin),
                "given": array![given],
            },
            object! { "use": "old", "text": coin.json(Kind::Name) },
        ],
        "telecom": telecoms(known),
        "gender": "female",
        "birthDate": known.json(Kind::Date),
        "_birthDate": sibling(coin),
        "address": array![object! {
            "use": "home",
            "text": coin.json(Kind::Location),
            "line": array![phi(Kind::Location, format!("{} {}", coin.number(4), coin.word()))],
            "city": known.json(Kind::Location),
            "district": coin.json(Kind::Location),
            "state": "MA",
            "postalCode": known.json(Kind::Zip),
            "country": "US",
        }],
        "photo": array![object! { "contentType": "image/jpeg", "data": data,
            "title": coin.json(Kind::IdPhoto).placed(Place::Attachment),
            "url": coin.json(Kind::Url).placed(Place::Attachment),
        }],
        "contact": array![object! {
            "name": object! { "text": coin.json(Kind::Name) },
            "telecom": array![object! { "system": "phone", "value": coin.json(Kind::Phone) }],
            "address": object! { "city": coin.json(Kind::Location) },
        }],
        "generalPractitioner": array![object! { "display": coin.json(Kind::Name) }],
        "link": array![object! { "other": object! { "reference": "#kin" }, "type": "seealso" }],
        "ageInWords": coin.json(Kind::Age90),
        "unknownElement": object! { "person": array![coin.json(Kind::Name), coin.json(Kind::IdSsn)] },
    };
    let url = format!("https://example.org/fhir/Patient/{}", known.id);
    let asked = format!("Patient/{}", known.id);
    let planted =
        |text: String| Json::from(text).mark(Kind::IdMrn, Place::Structured, known.id.as_str());
    entries.push_raw(object! {
        "fullUrl": planted(url),
        "resource": patient,
        "request": object! { "method": "PUT", "url": planted(asked) },
    });
}
