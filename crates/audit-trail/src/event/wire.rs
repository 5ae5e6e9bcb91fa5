//! The FHIR JSON of an entry: key order as in the R4 definition, one line.

use serde::Serialize;

use super::activity::{Code, DICOM};
use super::entity::{Detail, Entity};
use super::{AuditEvent, RunId, Software};

const SOFTWARE: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/NamingSystem/software");
const FINGERPRINT: &str = concat!(env!("CARGO_PKG_REPOSITORY"), "/NamingSystem/fingerprint");
const URI: &str = "urn:ietf:rfc:3986";
const ROLE: &str = "http://terminology.hl7.org/CodeSystem/object-role";
const ENTITY_TYPE: &str = "http://terminology.hl7.org/CodeSystem/audit-entity-type";
const SOURCE_TYPE: &str = "http://terminology.hl7.org/CodeSystem/security-source-type";
const ACT_REASON: &str = "http://terminology.hl7.org/CodeSystem/v3-ActReason";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Wire<'a> {
    resource_type: &'static str,
    id: String,
    r#type: Coding,
    subtype: Vec<Coding>,
    action: &'static str,
    recorded: &'a str,
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    outcome_desc: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    purpose_of_event: Vec<Concept>,
    agent: [Agent<'a>; 1],
    source: Source<'a>,
    entity: Vec<WireEntity<'a>>,
}

#[derive(Serialize)]
struct Coding {
    system: &'static str,
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    display: Option<&'static str>,
}

impl From<Code> for Coding {
    fn from((system, code, display): Code) -> Self {
        Self { system, code, display: Some(display) }
    }
}

#[derive(Serialize)]
struct Concept {
    coding: [Coding; 1],
}

#[derive(Serialize)]
struct Agent<'a> {
    r#type: Concept,
    who: Reference<'a>,
    name: String,
    requestor: bool,
}

#[derive(Serialize)]
struct Source<'a> {
    observer: Reference<'a>,
    r#type: [Coding; 1],
}

#[derive(Serialize)]
struct Reference<'a> {
    identifier: Identifier<'a>,
}

#[derive(Serialize)]
struct Identifier<'a> {
    system: &'static str,
    value: std::borrow::Cow<'a, str>,
}

#[derive(Serialize)]
struct WireEntity<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    what: Option<Reference<'a>>,
    r#type: Coding,
    role: Coding,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    detail: Vec<WireDetail>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WireDetail {
    r#type: &'static str,
    value_string: String,
}

pub(super) fn line(event: &AuditEvent, number: u64, run: &RunId, software: &Software) -> String {
    let activity = event.activity;
    let program = || identified(SOFTWARE, software.name.as_str());
    let wire = Wire {
        resource_type: "AuditEvent",
        id: number.to_string(),
        r#type: activity.kind().into(),
        subtype: activity
            .dicom_subtype()
            .into_iter()
            .chain([activity.subtype()])
            .map(Into::into)
            .collect(),
        action: activity.action(),
        recorded: event.recorded.as_str(),
        outcome: event.outcome.as_str(),
        outcome_desc: event.reason,
        purpose_of_event: event
            .purpose
            .map(|code| Concept { coding: [Coding { system: ACT_REASON, code, display: None }] })
            .into_iter()
            .collect(),
        agent: [Agent {
            r#type: Concept { coding: [(DICOM, "110150", "Application").into()] },
            who: program(),
            name: format!("{} {}", software.name, software.version),
            requestor: true,
        }],
        source: Source {
            observer: program(),
            r#type: [(SOURCE_TYPE, "4", "Application Server").into()],
        },
        entity: std::iter::once(run_entity(run)).chain(event.entities.iter().map(entity)).collect(),
    };
    // Serialising these types cannot fail: their keys are words and they hold strings only.
    serde_json::to_string(&wire).unwrap_or_default()
}

fn identified<'a>(system: &'static str, value: &'a str) -> Reference<'a> {
    Reference { identifier: Identifier { system, value: value.into() } }
}

fn run_entity(run: &RunId) -> WireEntity<'static> {
    let value = format!("urn:uuid:{run}").into();
    WireEntity {
        what: Some(Reference { identifier: Identifier { system: URI, value } }),
        r#type: (ENTITY_TYPE, "2", "System Object").into(),
        role: (ROLE, "20", "Job").into(),
        name: Some("run".to_owned()),
        detail: Vec::new(),
    }
}

fn entity(entity: &Entity) -> WireEntity<'_> {
    let (code, display) = entity.role.code();
    WireEntity {
        what: entity.fingerprint.as_ref().map(|print| identified(FINGERPRINT, print.as_str())),
        r#type: (ENTITY_TYPE, "2", "System Object").into(),
        role: (ROLE, code, display).into(),
        name: match (&entity.name, entity.input) {
            (Some(name), _) => Some(name.to_string()),
            (None, Some(number)) => Some(format!("input-{number:05}")),
            (None, None) => None,
        },
        detail: entity
            .details
            .iter()
            .map(|(what, detail)| WireDetail {
                r#type: what,
                value_string: match detail {
                    Detail::Count(count) => count.to_string(),
                    Detail::Word(word) => (*word).to_owned(),
                    Detail::Token(token) => token.to_string(),
                    Detail::Fingerprint(print) => print.to_string(),
                },
            })
            .collect(),
    }
}
