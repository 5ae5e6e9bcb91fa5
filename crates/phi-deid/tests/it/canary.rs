//! Canaries in every element of every type: none may come out.

use medpipe_fhir_model::Node;
use medpipe_fhir_model::defs::{self, Element, Primitive, TypeId};
use medpipe_phi_deid::fhir::{FhirDeidentifier, FhirPolicy, Op};
use medpipe_phi_deid::{FreeText, Policy};
use serde_json::{Map, Value, json};

use crate::rewrite::{run, with};

const NAME: &str = "Quenvoriax";
/// Levels of elements that are filled.
const DEEPEST: usize = 3;
const NUMBER: &str = "8675309421";

fn patient() -> Value {
    json!({"resourceType": "Patient", "id": "canary",
        "name": [{"family": NAME, "given": [format!("{NAME}a")]}],
        "identifier": [{"value": NUMBER}], "birthDate": "1987-06-05"})
}

/// A value of that type with a canary in every leaf. `pass` rotates through the types of choices.
fn value(id: TypeId, pass: usize, depth: usize) -> Value {
    let text = format!("{NAME} {NUMBER} on 1987-06-05 {NAME}@mail.example");
    match id.primitive() {
        Some(Primitive::Boolean) => json!(true),
        Some(
            Primitive::Integer
            | Primitive::PositiveInt
            | Primitive::UnsignedInt
            | Primitive::Decimal,
        ) => json!(8_675_309_421_u64),
        Some(Primitive::Date) => json!("1987-06-05"),
        Some(Primitive::DateTime | Primitive::Instant) => json!("1987-06-05T04:03:02Z"),
        Some(Primitive::Time) => json!("04:03:02"),
        Some(Primitive::Base64Binary) => json!("UXVlbnZvcmlheCA4Njc1MzA5NDIx"),
        Some(Primitive::Uri | Primitive::Url | Primitive::Canonical) => match pass % 3 {
            0 => json!(format!("http://hl7.org/fhir/{NAME}")),
            1 => json!(format!("http://hl7.org/fhir/{NUMBER}")),
            _ => json!(format!("http://{NAME}.example/{NUMBER}")),
        },
        Some(Primitive::Oid) => json!(format!("urn:oid:1.2.{NUMBER}")),
        Some(Primitive::Uuid) => json!("urn:uuid:86753094-2100-4000-8000-867530942100"),
        Some(Primitive::Code | Primitive::Id) => match pass % 3 {
            0 => json!(NAME),
            1 => json!(NUMBER),
            _ => json!("867-53-0942"),
        },

        Some(_) => match pass % 3 {
            0 => json!(text),
            1 => json!(NUMBER),
            _ => json!(NAME),
        },
        None if id.name() == "Extension" => extension(pass),
        None if id.is_resource() => patient(),
        None => Value::Object(object(id, pass, depth + 1)),
    }
}

fn extension(pass: usize) -> Value {
    let urls = [
        "http://quenvoriax.example/e",
        "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race",
        "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
        "http://hl7.org/fhir/us/core/StructureDefinition/us-core-birthsex",
        "https://medpipe.dev/fhir/StructureDefinition/derived",
    ];
    json!({"url": urls[pass % urls.len()], "valueString": NAME, "valueCode": NUMBER,
        "extension": [
            {"url": "text", "valueString": format!("{NAME} {NUMBER}")},
            {"url": "name", "valueCode": NUMBER},
            {"url": "ombCategory", "valueCoding": {"system": "urn:oid:2.16.840.1.113883.6.238", "code": "2106-3", "display": NAME}},
            {"url": NAME, "valueString": NUMBER}]})
}

fn object(id: TypeId, pass: usize, depth: usize) -> Map<String, Value> {
    let mut map = Map::new();
    if depth > DEEPEST {
        return map;
    }
    for element in id.elements() {
        let variants: Vec<Element> = element.types().collect();
        let variant = variants[pass % variants.len()];
        let mut one = value(variant.type_id(), pass, depth);
        let name = variant.name().as_str();
        if name == "contentType" && pass % 2 == 1 {
            one = json!("text/plain");
        }
        if let (Some(_), Some(inner)) = (variant.type_id().primitive(), Some(extension(pass))) {
            map.insert(format!("_{name}"), json!({"id": NAME, "extension": [inner]}));
            if variant.is_array() {
                map.remove(&format!("_{name}"));
            }
        }
        if variant.is_array() {
            one = json!([one]);
        }
        map.insert(name.to_owned(), one);
    }
    map.insert(format!("{NAME}{NUMBER}"), json!(NAME));
    map
}

/// Every way in which a canary could show, in strings and in encoded data.
fn leaks(node: Node<'_>) -> Vec<String> {
    let mut found = Vec::new();
    fn walk(node: Node<'_>, path: &mut Vec<String>, found: &mut Vec<String>) {
        path.push(node.key().unwrap_or("*").to_owned());
        let raw = node.raw().to_lowercase();
        if node.children().next().is_none() {
            let plain =
                base64::Engine::decode(&base64::engine::general_purpose::STANDARD, node.raw());
            let plain = plain.ok().and_then(|p| String::from_utf8(p).ok()).unwrap_or_default();
            let raw = if plain.len() > 8 { plain.to_lowercase() } else { raw };
            let digits: String = raw.chars().filter(char::is_ascii_digit).collect();
            let bad = raw.contains("quenvoriax")
                || digits.contains("8675309")
                || digits.contains("867530942")
                || raw.contains("1987-06")
                || node.raw().contains("UXVlbnZv");
            if bad {
                found.push(path.join("."));
            }
        }
        for child in node.children() {
            walk(child, path, found);
        }
        path.pop();
    }
    walk(node, &mut Vec::new(), &mut found);
    found
}

fn leaks_of(deid: &FhirDeidentifier, kind: TypeId, pass: usize) -> Vec<String> {
    let mut resource = object(kind, pass, 0);
    resource.insert("resourceType".to_owned(), json!(kind.name()));
    let bundle = json!({"resourceType": "Bundle", "type": "collection",
        "entry": [{"resource": patient()}, {"resource": resource}]});
    let done = run(deid, bundle.to_string().into_bytes());
    done.outcomes
        .iter()
        .filter_map(|o| o.resource.as_ref().ok())
        .flat_map(|r| leaks(r.get().node()))
        .collect()
}

fn every_type() -> impl Iterator<Item = TypeId> {
    defs::types().filter(|t| t.is_resource() && !t.is_abstract())
}

#[test]
fn no_element_of_any_type_lets_a_canary_through() {
    for free_text in [FreeText::Redact, FreeText::Remove] {
        let deid = with(FhirPolicy::new(Policy { free_text, ..Policy::default() }));
        let mut bad = Vec::new();
        for kind in every_type() {
            for pass in 0..if free_text == FreeText::Redact { 6 } else { 2 } {
                let found = leaks_of(&deid, kind, pass);
                bad.extend(found.into_iter().map(|l| format!("{} pass {pass}: {l}", kind.name())));
            }
        }
        assert!(
            bad.is_empty(),
            "{free_text:?}: {} leaks: {:#?}",
            bad.len(),
            &bad[..bad.len().min(40)]
        );
    }
}

#[test]
fn a_disabled_row_lets_the_canary_through() {
    let patient = defs::type_by_name("Patient").unwrap();
    for row in ["Patient.name", "Patient.telecom", "HumanName.family", "Patient.birthDate"] {
        let mut policy = FhirPolicy::safe_harbor();
        if row == "HumanName.family" {
            policy = policy.dangerous_override("Patient.name", Op::Walk);
        }
        let policy = policy.dangerous_override(row, Op::Keep);
        assert!(!leaks_of(&with(policy), patient, 0).is_empty(), "{row} does not matter");
    }
    assert!(leaks_of(&with(FhirPolicy::safe_harbor()), patient, 0).is_empty());
}
