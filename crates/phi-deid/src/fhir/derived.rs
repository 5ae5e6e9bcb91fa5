//! Values of enrichment: added to a resource that is de-identified already.

use medpipe_fhir_model::{Document, JsonWriter, Kind as Json, Resource};

use super::extensions::DERIVED_URL;
use crate::guard::Deidentified;

/// A value that enrichment derived, and how.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Derived {
    /// What it is: `age-band`, `bmi`.
    pub name: &'static str,
    /// The value: coded or rounded, so that nothing of the source shows through.
    pub value: DerivedValue,
    /// The elements it comes from.
    pub from: &'static str,
    /// The rule that made it.
    pub rule: &'static str,
}

/// A derived value.
#[derive(Clone, Copy, PartialEq, Debug)]
#[non_exhaustive]
pub enum DerivedValue {
    /// A word of a closed list.
    Code(&'static str),
    /// A whole number.
    Integer(i64),
    /// A number, written with at most three decimals.
    Decimal(f64),
}

impl Deidentified<Resource> {
    /// The resource with an extension (`DERIVED_URL`) for each value; the resource itself when there
    /// is none, or when its type takes no extensions.
    pub fn with_derived(&self, values: &[Derived]) -> Deidentified<Resource> {
        let node = self.get().node();
        let takes = medpipe_fhir_model::defs::type_by_name(self.get().resource_type())
            .is_some_and(|t| t.kind() == medpipe_fhir_model::defs::TypeKind::DomainResource);
        if values.is_empty() || !takes {
            return self.clone();
        }
        let mut out = Vec::with_capacity(node.raw().len() + 256 * values.len());
        let mut json = JsonWriter::new(&mut out);
        json.begin_object();
        let mut done = false;
        for child in node.children() {
            json.raw_key(child.key().unwrap_or(""));
            if child.key() == Some("extension") && child.kind() == Json::Array {
                json.begin_array();
                child.children().for_each(|e| json.node(e));
                values.iter().for_each(|v| write(v, &mut json));
                json.end_array();
                done = true;
            } else {
                json.node(child);
            }
        }
        if !done {
            json.raw_key("extension");
            json.begin_array();
            values.iter().for_each(|v| write(v, &mut json));
            json.end_array();
        }
        json.end_object();
        match Document::parse(out) {
            Ok(document) => Deidentified::mint(Resource::whole(document)),
            Err(_) => self.clone(),
        }
    }
}

fn write(derived: &Derived, json: &mut JsonWriter<'_>) {
    json.begin_object();
    json.raw_key("url");
    json.raw_string(DERIVED_URL);
    json.raw_key("extension");
    json.begin_array();
    part(json, "name", |j| (j.raw_key("valueCode"), j.string(derived.name)).1);
    part(json, "value", |j| match derived.value {
        DerivedValue::Code(code) => (j.raw_key("valueCode"), j.string(code)).1,
        DerivedValue::Integer(n) => (j.raw_key("valueInteger"), j.raw_value(&n.to_string())).1,
        DerivedValue::Decimal(x) => (j.raw_key("valueDecimal"), j.raw_value(&decimal(x))).1,
    });
    part(json, "from", |j| (j.raw_key("valueString"), j.string(derived.from)).1);
    part(json, "rule", |j| (j.raw_key("valueString"), j.string(derived.rule)).1);
    json.end_array();
    json.end_object();
}

fn part(json: &mut JsonWriter<'_>, url: &str, value: impl FnOnce(&mut JsonWriter<'_>)) {
    json.begin_object();
    json.raw_key("url");
    json.raw_string(url);
    value(json);
    json.end_object();
}

fn decimal(x: f64) -> String {
    if !x.is_finite() {
        return "0".to_owned();
    }
    let text = format!("{x:.3}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}
