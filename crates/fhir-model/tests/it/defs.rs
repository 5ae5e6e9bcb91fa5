//! The definition table against facts of the standard.

use medpipe_fhir_model::Name;
use medpipe_fhir_model::defs::{self, Element, Primitive, Strength, TypeId, TypeKind};
use proptest::prelude::*;

fn of_type(name: &str) -> TypeId {
    defs::type_by_name(name).expect("a type")
}

fn at(path: &str) -> Element {
    defs::element_by_path(path).expect("an element")
}

#[test]
fn names_are_sorted_and_each_is_found() {
    assert!(defs::names::NAMES.is_sorted());
    for (index, name) in defs::names::NAMES.iter().enumerate() {
        assert_eq!(defs::names::lookup(name.as_bytes()).map(usize::from), Some(index));
    }
    for wrong in ["", "x", "birthdate", "valueQuantity ", "valueQuantit", "BirthDate"] {
        assert_eq!(defs::names::lookup(wrong.as_bytes()), None);
    }
}

#[test]
fn types_have_names_kinds_and_bases() {
    let concrete = defs::types().filter(|t| t.is_resource() && !t.is_abstract()).count();
    assert_eq!(concrete, 146, "R4 has 146 resource types");
    assert_eq!(defs::types().filter(|t| t.primitive().is_some()).count(), 20);
    for this in defs::types() {
        assert_eq!(defs::type_by_name(this.name()), Some(this));
    }
    assert_eq!(of_type("Patient").kind(), TypeKind::DomainResource);
    assert_eq!(of_type("Bundle").kind(), TypeKind::Resource);
    assert_eq!(of_type("HumanName").kind(), TypeKind::Datatype);
    assert_eq!(of_type("Patient.contact").kind(), TypeKind::Backbone);
    assert_eq!(of_type("date").primitive(), Some(Primitive::Date));
    assert!(
        of_type("Age").is_a(of_type("Quantity")) && of_type("Patient").is_a(of_type("Resource"))
    );
    assert!(!of_type("Quantity").is_a(of_type("Age")));
    assert_eq!(of_type("code").base(), Some(of_type("string")));
    assert_eq!(defs::type_by_name("SubscriptionStatus"), None);
}

#[test]
fn every_element_is_found_by_path_name_and_number() {
    assert_eq!(defs::elements().len(), defs::element_count());
    for (index, element) in defs::elements().enumerate() {
        assert_eq!(element.id().index(), index);
        assert_eq!(element.id().element(), Some(element));
        let owner = element.owner();
        let (path, last) = element.path().rsplit_once('.').expect("a path of an element");
        assert_eq!(owner.name(), path);
        assert_eq!(element.is_choice(), last.ends_with("[x]"));
        for variant in element.types() {
            assert_eq!(owner.element(variant.name()), Some(variant), "{variant:?}");
            assert_eq!(variant.id(), element.id());
        }
    }
    let wrong = Name::of("birthDate").expect("a name");
    assert_eq!(of_type("Observation").element(wrong), None);
    assert_eq!(of_type("string").element(wrong), None);
    assert_eq!(of_type("Patient").element(Name::UNKNOWN), None);
}

#[test]
fn facts_of_elements() {
    let name = at("Patient.name");
    assert_eq!((name.min(), name.max(), name.is_array()), (0, None, true));
    assert_eq!(at("Observation.status").min(), 1);
    assert!(at("Observation.status").is_modifier() && at("Observation.status").is_summary());
    assert_eq!(at("Patient.id").type_id().name(), "id");
    assert_eq!(at("HumanName.id").type_id().name(), "string");
    assert_eq!(at("Extension.url").type_id().name(), "uri");
    assert_eq!(at("Questionnaire.item.item").type_id().name(), "Questionnaire.item");
    assert_eq!(at("Bundle.entry.link").type_id().name(), "Bundle.link");
    assert_eq!(at("Timing.repeat").type_id().name(), "Timing.repeat");
    assert_eq!(at("Bundle.entry.resource").type_id().name(), "Resource");
    let kinds: Vec<&str> = at("Patient.deceased[x]").types().map(|v| v.type_id().name()).collect();
    assert_eq!(kinds, ["boolean", "dateTime"]);
    assert_eq!(at("Extension.value[x]").types().count(), 50);
    let targets: Vec<&str> = at("Encounter.subject").targets().map(TypeId::name).collect();
    assert_eq!(targets, ["Group", "Patient"]);
    assert_eq!(at("Provenance.target").targets().len(), 0);
    assert!(
        at("Timing.repeat.durationUnit").is_ucum_bound() && !at("Patient.gender").is_ucum_bound()
    );
    // Back-ports that some packages of the definitions carry.
    for foreign in [
        "Binary.url",
        "Meta.project",
        "ResearchStudy.label",
        "EvidenceVariable.characteristic.note",
    ] {
        assert_eq!(defs::element_by_path(foreign), None);
    }
}

#[test]
fn facts_of_bindings() {
    let gender = at("Patient.gender").binding().expect("a binding");
    assert_eq!(gender.strength(), Strength::Required);
    assert_eq!(gender.value_set(), "http://hl7.org/fhir/ValueSet/administrative-gender");
    let codes = gender.codes().expect("a finite set");
    let all: Vec<&str> = codes.iter().map(|(_, code)| code).collect();
    assert_eq!(all, ["female", "male", "other", "unknown"]);
    assert!(codes.has_code("male") && !codes.has_code("Male") && !codes.has_code("final"));
    assert!(codes.has("http://hl7.org/fhir/administrative-gender", "male"));
    assert!(!codes.has("http://x.y", "male"));
    assert!(at("Attachment.contentType").binding().expect("a binding").codes().is_none());
    assert_eq!(at("Patient.language").binding().map(|b| b.strength()), Some(Strength::Preferred));
    assert!(at("Patient.birthDate").binding().is_none());
}

#[test]
fn facts_of_invariants_and_search() {
    let keys: Vec<&str> = at("Patient.contact").invariants().map(|i| i.key()).collect();
    assert_eq!(keys, ["pat-1"]);
    let of_type_keys: Vec<&str> = of_type("Period").invariants().map(|i| i.key()).collect();
    assert_eq!(of_type_keys, ["ele-1", "per-1"]);
    assert!(of_type("Patient").invariants().any(|i| i.key() == "dom-6" && !i.is_error()));
    let birth = of_type("Patient")
        .search_parameters()
        .find(|p| p.code() == "birthdate")
        .expect("a parameter");
    assert_eq!((birth.kind(), birth.expression()), (defs::SearchKind::Date, "Patient.birthDate"));
    assert!(of_type("Patient").search_parameters().any(|p| p.code() == "_lastUpdated"));
    let patient = of_type("Condition")
        .search_parameters()
        .find(|p| p.code() == "patient")
        .expect("a parameter");
    assert_eq!(patient.expression(), "Condition.subject.where(resolve() is Patient)");
    assert_eq!(patient.targets().map(TypeId::name).collect::<Vec<_>>(), ["Group", "Patient"]);
}

#[test]
fn each_search_parameter_is_there_once() {
    for this in defs::types().filter(|this| this.is_resource()) {
        let own = this.search_parameters().take_while(|parameter| parameter.base() == this);
        let codes: Vec<&str> = own.map(|parameter| parameter.code()).collect();
        assert!(codes.is_sorted_by(|a, b| a < b), "{this:?}");
    }
}

proptest! {
    #[test]
    fn a_lookup_finds_exactly_the_names(key in "[a-zA-Z_]{0,30}") {
        let expected = defs::names::NAMES.binary_search(&key.as_str()).ok();
        prop_assert_eq!(defs::names::lookup(key.as_bytes()).map(usize::from), expected);
        prop_assert!(defs::type_by_name(&key).is_none_or(|found| found.name() == key));
    }
}
