//! Typed views and builders: one macro call per type, its fields in a short notation of their own.
//!
//! What the notation means stands in `crates/fhir-model/src/views/notation.rs`. Elements that every resource, or every element,
//! has (id, meta, extension and so on) are no fields: the traits `View` and `ResourceView` give them.

use super::Generated;
use super::model::{Element, Kind, Model, TypeUse, choice_name};
use super::source::Definitions;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

/// The resources of US Core, and those that come with them in bundles.
const CORE: [&str; 33] = [
    "AllergyIntolerance",
    "Bundle",
    "CarePlan",
    "CareTeam",
    "Claim",
    "Condition",
    "Coverage",
    "Device",
    "DiagnosticReport",
    "DocumentReference",
    "Encounter",
    "ExplanationOfBenefit",
    "FamilyMemberHistory",
    "Goal",
    "Group",
    "ImagingStudy",
    "Immunization",
    "Location",
    "Medication",
    "MedicationAdministration",
    "MedicationDispense",
    "MedicationRequest",
    "Observation",
    "Organization",
    "Patient",
    "Practitioner",
    "PractitionerRole",
    "Procedure",
    "Provenance",
    "QuestionnaireResponse",
    "RelatedPerson",
    "ServiceRequest",
    "Specimen",
];

/// Datatypes that are no content of a resource of their own.
const ABSTRACT: [&str; 4] = ["Resource", "DomainResource", "Element", "BackboneElement"];

/// What the traits give.
const OF_RESOURCE: [&str; 8] = [
    "id",
    "meta",
    "implicitRules",
    "language",
    "text",
    "contained",
    "extension",
    "modifierExtension",
];
const OF_ELEMENT: [&str; 3] = ["id", "extension", "modifierExtension"];

const KEYWORDS: [&str; 10] =
    ["abstract", "class", "final", "for", "ref", "type", "use", "where", "do", "priv"];

/// The number of types in a choice of any type, which all such choices share.
const OPEN_CHOICE: usize = 50;

/// The file and feature of each part.
const PARTS: [(&str, &str); 7] = [
    ("types", "../../views/generated/types.rs"),
    ("core", "../../views/generated/us_core.rs"),
    ("base", "../../views/generated/base.rs"),
    ("clinical", "../../views/generated/clinical.rs"),
    ("financial", "../../views/generated/financial.rs"),
    ("foundation", "../../views/generated/foundation.rs"),
    ("specialized", "../../views/generated/specialized.rs"),
];

struct Emitter<'a> {
    names: &'a [&'a str],
    text: String,
    builders: String,
    seen: BTreeSet<String>,
}

/// Generates all parts and the builders.
pub fn generate(
    model: &Model,
    names: &[&str],
    definitions: &Definitions,
) -> Result<Vec<Generated>, String> {
    let categories = categories(definitions);
    let mut parts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, this) in &model.types {
        let root = name.split('.').next().unwrap_or_default();
        let part = match model.types.get(root).map(|t| t.kind) {
            _ if ABSTRACT.contains(&name.as_str()) || this.kind == Kind::Primitive => continue,
            Some(Kind::Resource | Kind::DomainResource) if CORE.contains(&root) => "core",
            Some(Kind::Resource | Kind::DomainResource) => {
                *categories.get(root).ok_or_else(|| format!("{root} has no category"))?
            }
            _ => "types",
        };
        parts.entry(part).or_default().push(name);
    }
    let mut emitter =
        Emitter { names, text: String::new(), builders: String::new(), seen: BTreeSet::new() };
    let mut files = Vec::new();
    for (part, file) in PARTS {
        emitter.text = header(&format!("Typed views: {part}."));
        emitter.text.push_str("use super::super::support::*;\n");
        if part != "types" {
            emitter.text.push_str("use super::types::*;\n");
        }
        for name in parts.get(part).into_iter().flatten() {
            let this = model.types.get(*name).ok_or("a type went missing")?;
            emitter.view(name, this.kind, &this.elements, part == "types" || part == "core")?;
        }
        files.push(Generated { name: file, content: std::mem::take(&mut emitter.text) });
    }
    let mut builders = header("Builders of the resources of US Core, and of all datatypes.");
    builders.push_str("use super::super::builder::*;\nuse super::{types::*, us_core::*};\n");
    builders.push_str(&emitter.builders);
    files.push(Generated { name: "../../views/generated/builders.rs", content: builders });
    Ok(files)
}

fn header(about: &str) -> String {
    format!(
        "//! {about}\n//!\n//! Generated from the FHIR R4 (4.0.1) definitions by `cargo xtask codegen`; do not edit.\n\n"
    )
}

/// The part of each resource: the first word of its category.
fn categories(definitions: &Definitions) -> BTreeMap<String, &'static str> {
    let mut found = BTreeMap::new();
    for structure in definitions.resources("resources", "StructureDefinition") {
        let extensions = structure["extension"].as_array().into_iter().flatten();
        let category = extensions
            .filter(|e| {
                e["url"].as_str().is_some_and(|url| url.ends_with("structuredefinition-category"))
            })
            .find_map(|e| e["valueString"].as_str());
        let part = category.and_then(|category| {
            PARTS
                .iter()
                .map(|part| part.0)
                .find(|part| category.to_ascii_lowercase().starts_with(part))
        });
        if let (Some(id), Some(part)) = (structure["id"].as_str(), part) {
            found.insert(id.to_owned(), part);
        }
    }
    found
}

/// `Patient.contact` as a Rust type: `PatientContact`.
fn rust_type(path: &str) -> String {
    path.split('.').map(|part| choice_name("", part)).collect()
}

/// `birthDate` as a Rust function: `birth_date`.
fn snake(name: &str) -> String {
    let mut out = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.push(letter.to_ascii_lowercase());
    }
    out
}

/// The same, where a keyword must be escaped.
fn function(name: &str) -> String {
    let snake = snake(name);
    if KEYWORDS.contains(&snake.as_str()) { format!("r#{snake}") } else { snake }
}

fn is_primitive(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
}

impl Emitter<'_> {
    fn number(&self, name: &str) -> Result<usize, String> {
        self.names.binary_search(&name).map_err(|_| format!("no name {name}"))
    }

    fn view(
        &mut self,
        path: &str,
        kind: Kind,
        elements: &[Element],
        buildable: bool,
    ) -> Result<(), String> {
        let this = rust_type(path);
        if !self.seen.insert(this.clone()) {
            return Err(format!("two types would be called {this}"));
        }
        let is_resource = matches!(kind, Kind::Resource | Kind::DomainResource);
        let inherited: &[&str] = if is_resource { &OF_RESOURCE } else { &OF_ELEMENT };
        let (mut fields, mut setters, mut choices) = (String::new(), String::new(), String::new());
        for element in elements {
            let last = element.path.rsplit('.').next().unwrap_or_default();
            let is_many = element.max != Some(1);
            if buildable {
                for used in &element.types {
                    self.setter(&mut setters, used, is_many)?;
                }
            }
            if inherited.contains(&last) {
                continue;
            }
            let doc = format!(
                "{} {}..{}",
                element.path,
                element.min,
                element.max.map_or("*".to_owned(), |m| m.to_string())
            );
            match (last.strip_suffix("[x]"), element.types.first()) {
                (Some(stem), _) => {
                    let name = if element.types.len() == OPEN_CHOICE {
                        "AnyValue".to_owned()
                    } else {
                        format!("{this}{}", choice_name("", stem))
                    };
                    let _ = writeln!(
                        fields,
                        "    choice {} {name} \"{stem}\" \"{doc}\"",
                        function(stem)
                    );
                    if element.types.len() != OPEN_CHOICE || self.seen.insert("AnyValue".to_owned())
                    {
                        self.choice(&mut choices, &name, &element.path, &element.types)?;
                    }
                }
                (None, Some(used)) => {
                    let many = if is_many { "s" } else { "" };
                    let number = self.number(&used.name)?;
                    let field = function(&used.name);
                    let notation = if used.type_name == "Resource" {
                        format!("node{many} {field} {number}")
                    } else if is_primitive(&used.type_name) {
                        format!("prim{many} {field} {} {number}", rust_type(&used.type_name))
                    } else {
                        format!("view{many} {field} {} {number}", rust_type(&used.type_name))
                    };
                    let _ = writeln!(fields, "    {notation} \"{doc}\"");
                }
                (None, None) => return Err(format!("{}: no type", element.path)),
            }
        }
        let notation = if is_resource { "resource" } else { "element" };
        let _ = write!(self.text, "\n{notation}! {{ {this} \"{path}\"\n{fields}}}\n{choices}");
        if buildable {
            let notation = if is_resource { "resource_builder" } else { "element_builder" };
            let _ = write!(self.builders, "\n{notation}! {{ {this} \"{path}\"\n{setters}}}\n");
        }
        Ok(())
    }

    fn choice(
        &mut self,
        out: &mut String,
        name: &str,
        path: &str,
        types: &[TypeUse],
    ) -> Result<(), String> {
        if name != "AnyValue" && !self.seen.insert(name.to_owned()) {
            return Err(format!("two types would be called {name}"));
        }
        let about = if name == "AnyValue" { "A value of any datatype" } else { path };
        let _ = writeln!(out, "\nchoice! {{ {name} \"{about}\"");
        for used in types {
            let variant = rust_type(&used.type_name);
            let kind = if is_primitive(&used.type_name) { "prim" } else { "view" };
            // A choice among the parts of one element has the name of the part, not of its path.
            let suffix = choice_name("", &used.type_name);
            let _ = writeln!(out, "    {kind} {variant} \"{suffix}\"");
        }
        out.push_str("}\n");
        Ok(())
    }

    fn setter(&mut self, out: &mut String, used: &TypeUse, is_many: bool) -> Result<(), String> {
        let many = if is_many { "s" } else { "" };
        let (number, field) = (self.number(&used.name)?, function(&used.name));
        let _ = if used.type_name == "Resource" {
            writeln!(out, "    node{many} {field} {number}")
        } else if is_primitive(&used.type_name) {
            writeln!(out, "    prim{many} {field} {number}")
        } else {
            writeln!(out, "    view{many} {field} {} {number}", rust_type(&used.type_name))
        };
        Ok(())
    }
}
