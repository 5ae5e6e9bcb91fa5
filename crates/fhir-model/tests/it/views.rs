//! Typed views and builders.

use medpipe_fhir_model::views::{
    AnyValue, Builder, CodeableConcept, Coding, Extension, HumanName, Observation,
    ObservationValue, Patient, PatientDeceased, Quantity, Reference, ResourceView, View,
};
use medpipe_fhir_model::{Document, structure};

fn json(text: &str) -> Document {
    Document::parse(text.as_bytes().to_vec()).expect("JSON")
}

#[test]
fn views_read_what_is_there() {
    let doc = json(
        r#"{"resourceType":"Patient","id":"p","meta":{"versionId":"3"},"active":false,
        "name":[{"family":"L","given":["A",null],"_given":[null,{"extension":[{"url":"u","valueDecimal":1.10}]}]}],
        "_birthDate":{"extension":[{"url":"absent","valueCode":"unknown"}]},"deceasedDateTime":"2020",
        "contact":[{"organization":{"reference":"Organization/1"}}]}"#,
    );
    assert!(Observation::from_node(doc.root()).is_none());
    let patient = Patient::try_from(doc.root()).expect("a Patient");
    assert_eq!(patient.id().value().as_deref(), Some("p"));
    assert_eq!(patient.meta().and_then(|m| m.version_id().value()).as_deref(), Some("3"));
    assert_eq!(patient.active().value(), Some(false));
    let name = patient.name().next().expect("a name");
    let given: Vec<_> = name.given().collect();
    assert_eq!((given.len(), given[1].value()), (2, None));
    let extension = Extension::of(given[1].extension_of("u").expect("an extension"));
    match extension.value() {
        Some(AnyValue::Decimal(decimal)) => {
            assert_eq!(decimal.value().expect("a decimal").as_str(), "1.10")
        }
        other => panic!("{other:?}"),
    }
    assert!(patient.birth_date().value().is_none() && !patient.birth_date().is_absent());
    assert!(patient.gender().is_absent());
    match patient.deceased() {
        Some(PatientDeceased::DateTime(at)) => {
            assert_eq!(at.value().expect("a date").date().year(), 2020)
        }
        other => panic!("{other:?}"),
    }
    let contact = patient.contact().next().and_then(|c| c.organization());
    assert_eq!(contact.and_then(|o| o.reference().value()).as_deref(), Some("Organization/1"));
}

#[test]
fn a_choice_of_another_release_is_other() {
    let doc = json(r#"{"resourceType":"Observation","valueAttachment":{"title":"x"}}"#);
    let value = Observation::of(doc.root()).value();
    assert!(matches!(value, Some(ObservationValue::Other(node)) if node.len() == 1));
}

#[cfg(feature = "builders")]
#[test]
fn builders_write_in_order_and_check() {
    let code = Builder::<CodeableConcept>::new()
        .coding(Builder::<Coding>::new().code("8867-4").system("http://loinc.org"));
    let observation = Builder::<Observation>::new()
        .value_quantity(
            Builder::<Quantity>::new()
                .unit("/min")
                .value(medpipe_fhir_model::values::Decimal::parse("72.0").unwrap()),
        )
        .code(code)
        .subject(Builder::<Reference>::new().reference("Patient/p"))
        .status("final")
        .id("o");
    let built = observation.clone().build().expect("a valid Observation");
    let expected = r#"{"resourceType":"Observation","id":"o","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"8867-4"}]},"subject":{"reference":"Patient/p"},"valueQuantity":{"value":72.0,"unit":"/min"}}"#;
    assert_eq!(built.document().source(), expected);
    let wrong = observation.status("done").build().expect_err("no such status");
    assert_eq!(wrong.issues[0].path, "Observation.status");
    let missing = Builder::<Observation>::new().build().expect_err("no status, no code");
    assert_eq!(missing.issues.len(), 2);
    let name = Builder::<HumanName>::new().extension_with("u", "valueCode", "x").given("A");
    assert_eq!(
        name.to_json().as_str(),
        r#"{"extension":[{"url":"u","valueCode":"x"}],"given":["A"]}"#
    );
    let mut issues = Vec::new();
    structure::check(built.node(), &mut issues);
    assert!(issues.is_empty());
}
