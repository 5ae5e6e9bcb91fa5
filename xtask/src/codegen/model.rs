//! The definitions as plain values: types and their elements, as the tables need them.

use super::source::Definitions;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Structures that are no types of their own: profiles of Quantity, and a sketch that R4 left out of its resources.
const NO_TYPES: [&str; 3] = ["MetadataResource", "MoneyQuantity", "SimpleQuantity"];

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

impl Model {
    /// Reads all types.
    pub fn read(definitions: &Definitions) -> Result<Model, String> {
        let mut types = BTreeMap::new();
        for bundle in ["resources", "types"] {
            for structure in definitions.resources(bundle, "StructureDefinition") {
                if !NO_TYPES.contains(&text(structure, "id")) {
                    read_structure(structure, &mut types)?;
                }
            }
        }
        let mut model = Model { types };
        model.keep_known_targets();
        model.drop_inherited_invariants();
        Ok(model)
    }

    /// Targets are kept sorted; a reference to Resource may point at anything.
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

fn read_structure(structure: &Value, types: &mut BTreeMap<String, Type>) -> Result<(), String> {
    let name = text(structure, "id");
    let elements: Vec<&Value> = list(&structure["snapshot"], "element").collect();
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
        let read = read_element(element, kind, has_children(path))?;
        types
            .get_mut(owner)
            .ok_or_else(|| format!("{path}: its owner is no type"))?
            .elements
            .push(read);
    }
    Ok(())
}

fn read_element(element: &Value, kind: Kind, has_children: bool) -> Result<Element, String> {
    let path = text(element, "path");
    let (owner, last) = path.rsplit_once('.').unwrap_or_default();
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
        invariants: invariants(element),
        modifier: element["isModifier"] == true,
        summary: element["isSummary"] == true,
    })
}

/// The type of an element; the identity of a resource is an `id`, whatever the definitions say (a known erratum).
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
