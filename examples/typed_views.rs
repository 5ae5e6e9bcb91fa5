//! Typed views and builders: FHIR resources with names that the compiler knows.
//!
//! `cargo run -p medpipe-examples --example typed_views`
//!
//! A view is a node of the lossless tree with named functions: it copies nothing, and what it has no name for is still in the
//! tree. Features of `medpipe-fhir-model` choose which resources have views (`views-core`, `views-clinical`, …, or `views`);
//! `builders` adds builders, `chrono` conversions of dates. The person below is invented.

use medpipe_fhir_model::values::{Date, DatePrecision, DateTime, Decimal};
use medpipe_fhir_model::views::{
    BodyStructure, Builder, CodeableConcept, Coding, Extension, HumanName, Observation,
    ObservationValue, Patient, PatientDeceased, Quantity, Reference, ResourceView, View,
};
use medpipe_fhir_model::{Document, Resource};

/// INVENTED.
const PATIENT: &str = r#"{"resourceType":"Patient","id":"p1","name":[{"use":"official","family":"Brennan","given":["Ada","Maria"]}],
    "birthDate":"1970-03","deceasedDateTime":"2020-02-29T23:30:00-05:00",
    "extension":[{"url":"https://example.org/height","valueQuantity":{"value":1.70,"unit":"m"}}]}"#;

/// Reads: every choice has an arm for each type of R4, and one for what R4 does not know.
fn shown(value: Option<ObservationValue<'_>>) -> String {
    match value {
        Some(ObservationValue::Quantity(quantity)) => {
            let unit = quantity.unit().value().unwrap_or_default();
            // The text as it was written; `compare` knows that 6.30 and 6.3 are the same number.
            quantity.value().value().map_or("no number".into(), |number| format!("{number} {unit}"))
        }
        Some(ObservationValue::String(text)) => text.value().unwrap_or_default().into_owned(),
        Some(ObservationValue::Other(node)) => {
            format!("not a type of R4: {}", node.key().unwrap_or("?"))
        }
        Some(_) => "another type".into(),
        None => "nothing".into(),
    }
}

/// Makes: members in any order; written in the order of the standard, and checked at the end.
fn heart_rate(patient: &str, beats: &str) -> Result<Resource, Box<dyn std::error::Error>> {
    let code = Builder::<Coding>::new().system("http://loinc.org").code("8867-4");
    Ok(Builder::<Observation>::new()
        .value_quantity(
            Builder::<Quantity>::new()
                .value(Decimal::parse(beats).ok_or("not a number")?)
                .unit("/min"),
        )
        .subject(Builder::<Reference>::new().reference(format!("Patient/{patient}")))
        .code(Builder::<CodeableConcept>::new().coding(code))
        .effective_date_time("2024-02-29")
        .status("final")
        .build()?)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let document = Document::parse(PATIENT.as_bytes().to_vec())?;
    // Only a Patient becomes a `Patient`; the node comes back otherwise.
    let patient = Patient::try_from(document.root()).map_err(|_| "not a Patient")?;
    assert!(Observation::from_node(document.root()).is_none());

    // A primitive may lack its value and still have extensions: hence `value()`.
    let name = patient.name().next().ok_or("no name")?;
    println!(
        "{} name parts, gender said: {}",
        name.given().count() + 1,
        !patient.gender().is_absent()
    );

    // Dates are as precise as they say, and compare as FHIR does: sometimes it cannot be known.
    let born = patient.birth_date().value().ok_or("no birth date")?;
    assert_eq!((born.precision(), born.day()), (DatePrecision::Month, None));
    assert_eq!(born.compare(&Date::parse("1970-03-05").ok_or("not a date")?), None);
    if let Some(PatientDeceased::DateTime(died)) = patient.deceased() {
        let died: DateTime<'_> = died.value().ok_or("no time")?;
        let utc = chrono::DateTime::<chrono::FixedOffset>::try_from(&died)?.to_utc();
        println!("precise enough for chrono: {}", utc.format("%Y-%m-%dT%H:%MZ"));
        assert_eq!(utc.format("%F").to_string(), "2020-03-01");
    }
    // What is not precise enough does not become a guess.
    assert!(chrono::NaiveDate::try_from(&born).is_err());

    let height = patient.extension("https://example.org/height").map(Extension::node);
    assert_eq!(height.and_then(|e| e.path("valueQuantity.value")).map(|n| n.raw()), Some("1.70"));

    // Built, checked, and read again.
    let pulse = heart_rate("p1", "72.0")?;
    println!("{}", pulse.document().source());
    assert_eq!(shown(Observation::of(pulse.node()).value()), "72.0 /min");
    let strange = Document::parse(
        br#"{"resourceType":"Observation","valueAttachment":{"title":"t"}}"#.to_vec(),
    )?;
    println!("{}", shown(Observation::of(strange.root()).value()));

    // What is missing or wrong is all named, not only the first of it.
    let name = Builder::<HumanName>::new().family("Brennan").given("Ada").r#use("nickname ");
    let error = Builder::<Patient>::new()
        .name(name)
        .gender("f")
        .birth_date("1970-3")
        .build()
        .err()
        .ok_or("was built")?;
    for issue in &error.issues {
        println!("{}: {}", issue.path, issue.diagnostics);
    }
    assert!(error.issues.len() >= 3);

    // Every resource of R4 has a view; the rarer ones stand behind their category's feature.
    let knee = Document::parse(br#"{"resourceType":"BodyStructure","patient":{"reference":"Patient/p1"},"description":"left knee"}"#.to_vec())?;
    let knee = BodyStructure::of(knee.root());
    println!(
        "{} of {:?}",
        knee.description().value().unwrap_or_default(),
        knee.patient().and_then(|p| p.reference().value())
    );
    Ok(())
}
