//! `medpipe fhir path`: the time, references between entries, Bundles as a whole.

use crate::tool::{Desk, Ran, medpipe};

const BUNDLE: &str = r#"{"resourceType":"Bundle","type":"collection","entry":[
  {"fullUrl":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000001","resource":{"resourceType":"Patient","gender":"male"}},
  {"fullUrl":"http://a.example/Patient/p","resource":{"resourceType":"Patient","id":"p","gender":"female"}},
  {"fullUrl":"http://b.example/Patient/p","resource":{"resourceType":"Patient","id":"p","gender":"other"}},
  {"fullUrl":"http://a.example/Observation/1","resource":{"resourceType":"Observation","subject":{"reference":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000001"}}},
  {"fullUrl":"http://a.example/Observation/2","resource":{"resourceType":"Observation","subject":{"reference":"Patient/p/_history/3"}}},
  {"fullUrl":"http://b.example/Observation/3","resource":{"resourceType":"Observation","subject":{"reference":"Patient/p"}}},
  {"fullUrl":"http://c.example/Observation/4","resource":{"resourceType":"Observation","subject":{"reference":"Patient/p"}}},
  {"resource":{"resourceType":"Observation","subject":{"reference":"Patient/p"}}}]}"#;

fn path(expression: &str, file: &str, more: &[&str]) -> Ran {
    let desk = Desk::new();
    desk.put("b.json", BUNDLE);
    desk.put("e.json", r#"{"resourceType":"Bundle","type":"collection"}"#);
    desk.put("p.json", r#"{"resourceType":"Patient","birthDate":"1970-01-02"}"#);
    let mut command = medpipe();
    command.current_dir(desk.path("")).args(["fhir", "path", expression, file]).args(more);
    Ran::of(command.output().unwrap())
}

#[test]
fn references_lead_to_other_entries() {
    let found = path("Observation.subject.resolve().gender", "b.json", &[]).ends(0);
    // The fourth one means a patient of a server that is not here.
    assert_eq!(found.stdout, "male\nfemale\nother\nfemale\n");
}

#[test]
fn a_bundle_can_be_asked_as_a_whole() {
    assert_eq!(path("Bundle.entry.count()", "b.json", &["--whole"]).ends(0).stdout, "8\n");
    assert_eq!(path("entry.count()", "e.json", &["--whole"]).ends(0).stdout, "0\n");
    assert_eq!(path("birthDate", "p.json", &["--whole"]).ends(0).stdout, "1970-01-02\n");
    let whole = "entry.resource.ofType(Observation).subject.resolve().gender.first()";
    assert_eq!(path(whole, "b.json", &["--whole"]).ends(0).stdout, "male\n");
}

#[test]
fn the_time_is_known() {
    assert_eq!(path("birthDate < today()", "p.json", &[]).ends(0).stdout, "true\n");
    let clock = ["--clock", "1969-12-31T23:59:58Z"];
    assert_eq!(path("birthDate < today()", "p.json", &clock).ends(0).stdout, "false\n");
    let now = path("now()", "p.json", &clock).ends(0).stdout;
    assert!(now.starts_with("1969-12-31T23:59:58"), "{now}");
    path("now()", "p.json", &["--clock", "noon"]).ends(2).says(&["--clock"]);
}

#[test]
fn an_expression_may_begin_with_a_minus() {
    assert_eq!(path("-7 div 2", "p.json", &[]).ends(0).stdout, "-3\n");
}
