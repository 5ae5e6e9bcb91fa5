//! The code sets of the required bindings.

use medpipe_terminology::value_set;

#[test]
fn finds_required_sets() {
    let set = value_set("http://hl7.org/fhir/ValueSet/observation-status|4.0.1").expect("known");
    assert!(set.has_code("final"));
    assert!(!set.has_code("finished"));
    assert!(value_set("http://hl7.org/fhir/ValueSet/condition-code").is_none());
    assert!(value_set("").is_none());
}
