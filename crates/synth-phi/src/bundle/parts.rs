//! Small FHIR R4 datatypes.

use super::Place;
use super::json::{Json, array, object, phi};
use crate::Kind;
use crate::person::Address;
use chrono::{Days, NaiveDate};

pub(crate) const SNOMED: &str = "http://snomed.info/sct";
pub(crate) const LOINC: &str = "http://loinc.org";
pub(crate) const RXNORM: &str = "http://www.nlm.nih.gov/research/umls/rxnorm";
pub(crate) const ICD10: &str = "http://hl7.org/fhir/sid/icd-10-cm";
pub(crate) const CVX: &str = "http://hl7.org/fhir/sid/cvx";
pub(crate) const ACT_CODE: &str = "http://terminology.hl7.org/CodeSystem/v3-ActCode";
const UCUM: &str = "http://unitsofmeasure.org";
const ID_TYPE: &str = "http://terminology.hl7.org/CodeSystem/v2-0203";

/// `meta` with the security label HTEST (test health data) of v3-ActReason.
pub(crate) fn meta() -> Json {
    object! { "security": array![coding(
        "http://terminology.hl7.org/CodeSystem/v3-ActReason", "HTEST", "test health data",
    )] }
}

pub(crate) fn coding(system: &str, code: &str, display: &str) -> Json {
    object! { "system": system, "code": code, "display": display }
}

pub(crate) fn concept(system: &str, code: &str, display: &str) -> Json {
    object! { "coding": array![coding(system, code, display)], "text": display }
}

/// A CodeableConcept with a code alone, for value sets whose displays nobody reads.
pub(crate) fn code(system: &str, code: &str) -> Json {
    object! { "coding": array![object! { "system": system, "code": code }] }
}

pub(crate) fn identifier(kind: Kind, type_code: &str, system: &str, value: &str) -> Json {
    object! { "type": code(ID_TYPE, type_code), "system": system, "value": phi(kind, value) }
}

pub(crate) fn quantity(value: &str, unit: &str) -> Json {
    object! { "value": Json::Token(value.to_owned()), "unit": unit, "system": UCUM, "code": unit }
}

pub(crate) fn telecom(kind: Kind, system: &str, usage: Option<&str>, value: &str) -> Json {
    object! { "system": system, "value": phi(kind, value), "use": usage }
}

pub(crate) fn address(at: &Address, usage: Option<&str>) -> Json {
    let mut lines = vec![phi(Kind::Location, at.street.as_str())];
    lines.extend(at.unit.as_ref().map(|unit| phi(Kind::Location, unit.as_str())));
    object! {
        "use": usage,
        "line": lines,
        "city": phi(Kind::Location, at.city.as_str()),
        "district": phi(Kind::Location, at.county.as_str()),
        "state": at.state.as_str(),
        "postalCode": phi(Kind::Zip, at.zip.as_str()),
        "country": "US",
    }
}

/// A reference to `urn:uuid:id`, with a display that names somebody.
pub(crate) fn named(id: &str, kind: Kind, display: &str) -> Json {
    let value = display.strip_prefix("Dr. ").unwrap_or(display);
    let shown = Json::from(display).mark(kind, Place::Structured, value);
    object! { "reference": format!("urn:uuid:{id}"), "display": shown }
}

pub(crate) fn reference(id: &str) -> Json {
    object! { "reference": format!("urn:uuid:{id}") }
}

/// Local time of the facility, minutes after midnight of `date`, as dateTime and instant.
pub(crate) fn moment(date: NaiveDate, minutes: u32) -> Json {
    let days = u64::from(minutes / 1440);
    let date = date.checked_add_days(Days::new(days)).unwrap_or(date);
    let minute = minutes % 1440;
    phi(Kind::Date, format!("{date}T{:02}:{:02}:00-05:00", minute / 60, minute % 60))
}

/// A date without time.
pub(crate) fn day(date: NaiveDate) -> Json {
    phi(Kind::Date, date.to_string())
}

/// Text as it must stand in XHTML.
pub(crate) fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c => out.push(c),
        }
    }
    out
}

pub(crate) fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}
