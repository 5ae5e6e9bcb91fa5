//! The definitions as plain values: types and their elements, freed of what is not R4.

use super::source::Definitions;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Elements that the packaged definitions carry although R4 (4.0.1) lacks them: back-ports of R5 and the additions of a server.
/// Each stands for itself and everything below it. The official list of data elements in the same package shows the difference,
/// and [`Model::read`] fails when that list and this one no longer explain every element.
const NOT_R4: [&str; 40] = [
    "SubscriptionStatus",
    "Binary.url",
    "DeviceDefinition.bodySite",
    "DeviceDefinition.classification",
    "EvidenceVariable.characteristic.definitionByCombination",
    "EvidenceVariable.characteristic.definitionByTypeAndValue",
    "EvidenceVariable.characteristic.definitionCanonical",
    "EvidenceVariable.characteristic.definitionCodeableConcept",
    "EvidenceVariable.characteristic.definitionExpression",
    "EvidenceVariable.characteristic.definitionId",
    "EvidenceVariable.characteristic.definitionReference",
    "EvidenceVariable.characteristic.duration[x]",
    "EvidenceVariable.characteristic.instances[x]",
    "EvidenceVariable.characteristic.linkId",
    "EvidenceVariable.characteristic.note",
    "EvidenceVariable.characteristic.timeFromEvent",
    "Meta.account",
    "Meta.accounts",
    "Meta.author",
    "Meta.compartment",
    "Meta.onBehalfOf",
    "Meta.project",
    "ObservationDefinition.publisher",
    "ResearchStudy.associatedParty",
    "ResearchStudy.classifier",
    "ResearchStudy.comparisonGroup",
    "ResearchStudy.descriptionSummary",
    "ResearchStudy.label",
    "ResearchStudy.name",
    "ResearchStudy.objective.description",
    "ResearchStudy.outcomeMeasure",
    "ResearchStudy.progressStatus",
    "ResearchStudy.recruitment",
    "ResearchStudy.region",
    "ResearchStudy.result",
    "ResearchStudy.studyDesign",
    "ResearchStudy.whyStopped",
    "MetadataResource",
    "SimpleQuantity",
    "MoneyQuantity",
];

/// What a type is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Resource,
    DomainResource,
    Datatype,
    Primitive,
    Backbone,
}

/// One type: a resource, a datatype, a primitive, or an element with elements of its own (named by its path).
pub struct Type {
    pub kind: Kind,
    pub is_abstract: bool,
    pub base: Option<String>,
    pub elements: Vec<Element>,
    pub invariants: Vec<Invariant>,
}

/// One element of a type.
pub struct Element {
    pub path: String,
    pub min: u8,
    /// None stands for `*`.
    pub max: Option<u8>,
    pub types: Vec<TypeUse>,
    pub binding: Option<Binding>,
    pub invariants: Vec<Invariant>,
    pub modifier: bool,
    pub summary: bool,
}

pub struct TypeUse {
    /// The key by which JSON names the element when it has this type.
    pub name: String,
    pub type_name: String,
    /// Empty: any resource, or no reference at all.
    pub targets: Vec<String>,
}

pub struct Binding {
    pub strength: String,
    pub value_set: String,
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Invariant {
    pub key: String,
    pub is_error: bool,
    pub expression: String,
}

/// All types by name.
pub struct Model {
    pub types: BTreeMap<String, Type>,
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value[key].as_array().into_iter().flatten()
}

fn in_r4(path: &str) -> bool {
    !NOT_R4.iter().any(|out| {
        path.strip_prefix(out).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    })
}

impl Model {
    /// Reads all types.
    pub fn read(definitions: &Definitions) -> Result<Model, String> {
        let official = official(definitions);
        let mut types = BTreeMap::new();
        for bundle in ["profiles-resources", "profiles-types"] {
            for structure in definitions.resources(bundle, "StructureDefinition") {
                if in_r4(text(structure, "id")) {
                    read_structure(structure, &official, &mut types)?;
                }
            }
        }
        let mut model = Model { types };
        model.keep_known_targets();
        model.drop_inherited_invariants();
        Ok(model)
    }

    /// A reference may name server-own resource types; only types of R4 stay.
    fn keep_known_targets(&mut self) {
        let known: BTreeSet<String> = self.types.keys().cloned().collect();
        for element in self.types.values_mut().flat_map(|t| &mut t.elements) {
            for used in &mut element.types {
                used.targets.retain(|target| known.contains(target));
                used.targets.sort();
                if used.targets.iter().any(|target| target == "Resource") {
                    used.targets.clear();
                }
            }
        }
    }

    /// A snapshot repeats the invariants of a type wherever it is used; each stays only where it is declared.
    fn drop_inherited_invariants(&mut self) {
        let declared: BTreeMap<String, Vec<String>> = self
            .types
            .iter()
            .map(|(name, t)| {
                (name.clone(), t.invariants.iter().map(|invariant| invariant.key.clone()).collect())
            })
            .collect();
        for element in self.types.values_mut().flat_map(|t| &mut t.elements) {
            let of_types: BTreeSet<&String> = element
                .types
                .iter()
                .filter_map(|used| declared.get(&used.type_name))
                .flatten()
                .collect();
            element
                .invariants
                .retain(|invariant| invariant.key != "ele-1" && !of_types.contains(&invariant.key));
        }
    }
}

/// The official data elements by path: R4 as published, without backbone and inherited elements.
fn official(definitions: &Definitions) -> BTreeMap<&str, &Value> {
    let mut official = BTreeMap::new();
    for structure in definitions.resources("dataelements", "StructureDefinition") {
        for element in list(&structure["snapshot"], "element") {
            // The profiles SimpleQuantity and MoneyQuantity forbid a comparator; Quantity itself does not.
            if text(element, "max") != "0" {
                official.insert(text(element, "path"), element);
            }
        }
    }
    official
}

fn read_structure(
    structure: &Value,
    official: &BTreeMap<&str, &Value>,
    types: &mut BTreeMap<String, Type>,
) -> Result<(), String> {
    let name = text(structure, "id");
    let mut elements: Vec<&Value> = list(&structure["snapshot"], "element")
        .filter(|element| in_r4(text(element, "path")))
        .collect();
    add_missing(name, &mut elements, official);
    let paths: Vec<&str> = elements.iter().map(|element| text(element, "path")).collect();
    let has_children = |path: &str| {
        paths.iter().any(|p| p.strip_prefix(path).is_some_and(|rest| rest.starts_with('.')))
    };
    let base = structure["baseDefinition"]
        .as_str()
        .and_then(|url| url.rsplit('/').next())
        .map(str::to_owned);
    let kind = match text(structure, "kind") {
        "resource" if name == "DomainResource" || base.as_deref() == Some("DomainResource") => {
            Kind::DomainResource
        }
        "resource" => Kind::Resource,
        "primitive-type" => Kind::Primitive,
        _ => Kind::Datatype,
    };
    for element in &elements {
        let path = text(element, "path");
        let root = path == name;
        if !root && (kind == Kind::Primitive || !has_children(path)) {
            continue;
        }
        let base = if root {
            base.clone()
        } else {
            element["type"][0]["code"].as_str().map(str::to_owned)
        };
        let owned = Type {
            kind: if root { kind } else { Kind::Backbone },
            is_abstract: root && structure["abstract"] == true,
            base,
            elements: Vec::new(),
            invariants: if root { invariants(element) } else { Vec::new() },
        };
        types.insert(path.to_owned(), owned);
    }
    if kind == Kind::Primitive {
        return Ok(());
    }
    for element in elements {
        let path = text(element, "path");
        let Some((owner, _)) = path.rsplit_once('.') else { continue };
        let read = read_element(element, kind, has_children(path), official)?;
        types
            .get_mut(owner)
            .ok_or_else(|| format!("{path}: its owner is no type"))?
            .elements
            .push(read);
    }
    Ok(())
}

/// Puts in what R4 has and the package lost, after the last of its siblings.
fn add_missing<'a>(
    name: &str,
    elements: &mut Vec<&'a Value>,
    official: &BTreeMap<&str, &'a Value>,
) {
    let prefix = format!("{name}.");
    for (path, element) in
        official.range(prefix.as_str()..).take_while(|(path, _)| path.starts_with(&prefix))
    {
        if !elements.iter().any(|present| text(present, "path") == *path) {
            let siblings = path.rsplit_once('.').map_or("", |(owner, _)| owner);
            let at =
                elements.iter().rposition(|present| text(present, "path").starts_with(siblings));
            elements.insert(at.map_or(elements.len(), |at| at + 1), element);
        }
    }
}

fn read_element(
    packaged: &Value,
    kind: Kind,
    has_children: bool,
    official: &BTreeMap<&str, &Value>,
) -> Result<Element, String> {
    let path = text(packaged, "path");
    let (owner, last) = path.rsplit_once('.').unwrap_or_default();
    let base = text(&packaged["base"], "path");
    let explained = official.contains_key(path)
        || has_children
        || packaged["contentReference"].is_string()
        // Inherited elements are not repeated in the official list.
        || base.split_once('.').is_some_and(|(from, _)| owner != from)
        || ["Resource", "DomainResource", "Element", "BackboneElement"].contains(&owner)
        // Its identifiers have at most 64 characters, so that long paths are missing.
        || path.len() > 61;
    if !explained {
        return Err(format!("{path} is not in the official list of data elements: is it R4?"));
    }
    let element = official.get(path).copied().filter(|_| !has_children).unwrap_or(packaged);
    let stem = last.strip_suffix("[x]");
    let resource = matches!(kind, Kind::Resource | Kind::DomainResource);
    let types = match element["contentReference"].as_str() {
        Some(reference) => {
            let target = reference.trim_start_matches('#').to_owned();
            vec![TypeUse { name: last.to_owned(), type_name: target, targets: Vec::new() }]
        }
        None => list(element, "type")
            .map(|used| {
                let code = type_code(used, resource && !owner.contains('.') && last == "id");
                TypeUse {
                    name: stem.map_or_else(|| last.to_owned(), |stem| choice_name(stem, &code)),
                    type_name: if has_children { path.to_owned() } else { code },
                    targets: list(used, "targetProfile")
                        .filter_map(|url| url.as_str()?.rsplit('/').next().map(str::to_owned))
                        .collect(),
                }
            })
            .collect(),
    };
    let number = |key: &str| text(element, key).parse().ok();
    Ok(Element {
        path: path.to_owned(),
        min: element["min"]
            .as_u64()
            .and_then(|min| u8::try_from(min).ok())
            .ok_or_else(|| format!("{path}: min"))?,
        max: number("max"),
        types,
        binding: binding(&element["binding"]),
        invariants: invariants(packaged),
        modifier: element["isModifier"] == true,
        summary: element["isSummary"] == true,
    })
}

/// The type of an element; the identity of a resource is an `id`, whatever the packaged definitions say (a known erratum).
fn type_code(used: &Value, resource_id: bool) -> String {
    let code = text(used, "code");
    if resource_id {
        return "id".to_owned();
    }
    if !code.starts_with("http:") {
        return code.to_owned();
    }
    list(used, "extension")
        .find(|extension| text(extension, "url").ends_with("structuredefinition-fhir-type"))
        .map_or("string", |extension| text(extension, "valueUrl"))
        .to_owned()
}

/// The concrete name of a choice: `value` and `dateTime` give `valueDateTime`.
pub fn choice_name(stem: &str, type_code: &str) -> String {
    let mut letters = type_code.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{stem}{first}{}", letters.as_str())
}

fn binding(value: &Value) -> Option<Binding> {
    let value_set = value["valueSet"].as_str()?;
    let value_set = value_set.split_once('|').map_or(value_set, |(url, _)| url);
    Some(Binding { strength: text(value, "strength").to_owned(), value_set: value_set.to_owned() })
}

fn invariants(element: &Value) -> Vec<Invariant> {
    list(element, "constraint")
        .map(|constraint| Invariant {
            key: text(constraint, "key").to_owned(),
            is_error: text(constraint, "severity") == "error",
            expression: text(constraint, "expression").to_owned(),
        })
        .collect()
}
