//! Whether the elements that matter are there.

use std::collections::BTreeMap;

use medpipe_fhir_model::{Kind, Node};
use serde::Serialize;

/// The elements that are looked for, by type. Each is a list of names of which one must be there; a choice stands by its
/// beginning and `[x]`.
pub const ELEMENTS: &[(&str, &[&[&str]])] = &[
    (
        "Patient",
        &[&["identifier"], &["name"], &["gender"], &["birthDate"], &["address"], &["telecom"]],
    ),
    ("Practitioner", &[&["identifier"], &["name"]]),
    ("Organization", &[&["identifier"], &["name"]]),
    ("Location", &[&["name"], &["address"]]),
    ("Encounter", &[&["status"], &["class"], &["type"], &["subject"], &["period"]]),
    ("Condition", &[&["clinicalStatus"], &["code"], &["subject"], &["onset[x]", "recordedDate"]]),
    ("Procedure", &[&["status"], &["code"], &["subject"], &["performed[x]"]]),
    (
        "Observation",
        &[
            &["status"],
            &["code"],
            &["subject"],
            &["effective[x]", "issued"],
            &["value[x]", "component", "dataAbsentReason", "hasMember"],
        ],
    ),
    ("DiagnosticReport", &[&["status"], &["code"], &["subject"], &["effective[x]", "issued"]]),
    (
        "MedicationRequest",
        &[&["status"], &["intent"], &["medication[x]"], &["subject"], &["authoredOn"]],
    ),
    ("Immunization", &[&["status"], &["vaccineCode"], &["patient"], &["occurrence[x]"]]),
    ("AllergyIntolerance", &[&["code"], &["patient"], &["clinicalStatus"]]),
    ("ImagingStudy", &[&["status"], &["subject"], &["started"], &["series"]]),
    ("CarePlan", &[&["status"], &["intent"], &["subject"], &["period", "created"]]),
    ("Claim", &[&["status"], &["type"], &["patient"], &["created"], &["provider"], &["total"]]),
];

/// How often the elements of a type are there. `false` and `0` are there.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Completeness {
    /// Resources of the type.
    pub resources: u64,
    /// Elements that are there, over all resources.
    pub present: u64,
    /// Elements that should be.
    pub expected: u64,
    /// Present over expected.
    pub share: Option<f64>,
    /// Resources that lack it, by element.
    pub missing: BTreeMap<&'static str, u64>,
}

pub(super) fn observe(all: &mut BTreeMap<&'static str, Completeness>, kind: &str, node: Node<'_>) {
    let Some((name, elements)) = ELEMENTS.iter().find(|(name, _)| *name == kind) else { return };
    let counts = all.entry(name).or_default();
    counts.resources += 1;
    for names in *elements {
        counts.expected += 1;
        if names.iter().any(|name| has(node, name)) {
            counts.present += 1;
        } else if let Some(first) = names.first() {
            *counts.missing.entry(first).or_default() += 1;
        }
    }
    counts.share = super::share(counts.present, counts.expected);
}

fn has(node: Node<'_>, name: &str) -> bool {
    let filled = |n: Node<'_>| match n.kind() {
        Kind::Null => false,
        Kind::String => !n.raw().trim().is_empty(),
        Kind::Object | Kind::Array => !n.is_empty(),
        Kind::Number | Kind::Bool => true,
    };
    match name.strip_suffix("[x]") {
        None => node.get(name).is_some_and(filled),
        Some(stem) => node.children().any(|child| {
            let rest = child.key().and_then(|key| key.strip_prefix(stem));
            rest.is_some_and(|r| r.starts_with(|c: char| c.is_ascii_uppercase())) && filled(child)
        }),
    }
}
