//! `medpipe fhir import|stats|orphans|dedupe|check`: what scripts rely on.

use crate::tool::{Desk, Ran, medpipe};

const FIRST: &str = r#"{"resourceType":"Bundle","type":"transaction","entry":[
  {"resource":{"resourceType":"Condition","id":"c","subject":{"reference":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000002"}}},
  {"resource":{"resourceType":"Condition","id":"lost","subject":{"reference":"Patient/CANARYVALUE"}}}]}"#;
const SECOND: &str = r#"{"resourceType":"Bundle","type":"batch","entry":[
  {"fullUrl":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000002","resource":{"resourceType":"Patient","gender":"female","birthDate":"1980-05-02",
    "name":[{"family":"CANARYVALUE","given":["Ada"]}]}},
  {"fullUrl":"urn:uuid:11111111-aaaa-4aaa-8aaa-000000000003","resource":{"resourceType":"Patient","gender":"female","birthDate":"1980-05-02",
    "name":[{"family":"CANARYVALUE","given":["Ada"]}]}},
  {"resource":{"resourceType":"Patient","id":"bad id"}}]}"#;

fn desk() -> Desk {
    let desk = Desk::new();
    desk.put("in/a.json", FIRST);
    desk.put("in/b.json", SECOND);
    desk.put(
        "in/c.ndjson",
        "{\"resourceType\":\"Basic\",\"id\":\"x\",\"code\":{\"text\":\"t\"}}\n{\"resourceType\":\n",
    );
    desk
}

fn fhir(desk: &Desk, args: &[&str]) -> Ran {
    let mut command = medpipe();
    command.current_dir(desk.path("")).arg("fhir").args(args);
    let ran = Ran::of(command.output().unwrap());
    assert!(!ran.stdout.contains("CANARY") && !ran.stderr.contains("CANARY"), "{}", ran.stdout);
    ran
}

#[test]
fn a_plan_changes_nothing_and_an_import_is_repeatable() {
    let desk = desk();
    let plan = fhir(&desk, &["import", "in", "--plan-only", "--store", "sqlite:s", "--json"])
        .ends(1)
        .json();
    assert_eq!(plan["summary"]["references"]["unresolved"], 1);
    assert_eq!(plan["summary"]["actions"]["fail"], 2);
    assert!(!desk.path("s").exists());

    let first = fhir(&desk, &["import", "in", "--store", "sqlite:s", "--json"]).ends(1).json();
    assert_eq!(
        (&first["total_resources"], &first["successful"], &first["failed"]),
        (&7.into(), &5.into(), &2.into())
    );
    assert_eq!(first["outcomes"]["created"], 5);
    assert_eq!(first["results"][0]["bundle_id"], "input-00000");
    let again = fhir(&desk, &["import", "in", "--store", "sqlite:s", "--json"]).ends(1).json();
    assert_eq!(again["outcomes"]["unchanged"], 5);

    let stats = fhir(&desk, &["stats", "--store", "sqlite:s", "--json"]).ends(0).json();
    assert_eq!(
        (&stats["by_type"]["Patient"], &stats["references"]["unresolved"]),
        (&2.into(), &1.into())
    );
    let orphans = fhir(&desk, &["orphans", "--store", "sqlite:s", "--json"]).ends(0).json();
    assert_eq!(
        (orphans["orphans"].as_array().unwrap().len(), &orphans["deleted"]),
        (1, &serde_json::Value::Null)
    );
    let orphans =
        fhir(&desk, &["orphans", "--store", "sqlite:s", "--apply", "--json"]).ends(0).json();
    assert_eq!(orphans["deleted"], 1);
    let pairs = fhir(&desk, &["dedupe", "--store", "sqlite:s", "--json"]).ends(0).json();
    assert_eq!(pairs["pairs"][0]["verdict"], "identical");
    let merged =
        fhir(&desk, &["dedupe", "--store", "sqlite:s", "--apply", "--json"]).ends(0).json();
    assert_eq!(merged["merged"]["replaced"], 1);
    let pairs = fhir(&desk, &["dedupe", "--store", "sqlite:s", "--json"]).ends(0).json();
    assert_eq!(pairs["pairs"].as_array().unwrap().len(), 0);
}

#[test]
fn checks_tell_per_file() {
    let desk = desk();
    let answer = fhir(&desk, &["check", "in", "--json"]).ends(1).json();
    let ok: Vec<bool> =
        answer["files"].as_array().unwrap().iter().map(|f| f["ok"] == true).collect();
    assert_eq!((&answer["ok"], ok), (&false.into(), vec![true, false, false]));
    assert_eq!(answer["files"][1]["issues"][0]["rule"], "format.id");
    assert_eq!(answer["files"][2]["issues"][0]["line"], 1);
}

#[test]
fn conditions_by_any_search_parameter() {
    let desk = Desk::new();
    let create = r#"{"resource":{"resourceType":"Patient","gender":"female","name":[{"family":"Okafor"}]},"request":{"method":"POST","url":"Patient","ifNoneExist":"family=oka&gender=female"}}"#;
    let refers = r#"{"resource":{"resourceType":"Basic","id":"b","code":{"text":"x"},"subject":{"reference":"Patient?name=okafor"}},"request":{"method":"PUT","url":"Basic/b"}}"#;
    let of = |entries: &str| {
        format!(r#"{{"resourceType":"Bundle","type":"transaction","entry":[{entries}]}}"#)
    };
    desk.put("in/a.json", of(refers));
    desk.put(
        "in/b.ndjson",
        "{\"resourceType\":\"Basic\",\"id\":\"n\",\"code\":{\"text\":\"t\"}}\n{\n",
    );
    desk.put("in/c.json", of(create));
    desk.put(
        "more/d.json",
        of(&format!("{create},{}", refers.replace("\"b\"", "\"c\"").replace("Basic/b", "Basic/c"))),
    );
    desk.put("wrong/e.json", of(&create.replace("gender=", "frobnicate=")));
    let first = fhir(&desk, &["import", "in", "--store", "sqlite:s", "--json"]).ends(1).json();
    assert_eq!((&first["outcomes"]["created"], &first["failed"]), (&3.into(), &1.into()));
    let more = fhir(&desk, &["import", "more", "--store", "sqlite:s", "--json"]).ends(0).json();
    assert_eq!(
        (&more["outcomes"]["existing"], &more["plan"]["references"]["resolved"]),
        (&1.into(), &1.into())
    );
    let wrong = fhir(&desk, &["import", "wrong", "--store", "sqlite:s", "--json"]).ends(1).json();
    let issue = &wrong["results"][0]["details"][0]["issues"][0];
    assert!(issue["diagnostics"].as_str().unwrap().contains("frobnicate"), "{issue}");
}

#[test]
fn wrong_use_is_told() {
    let desk = desk();
    fhir(&desk, &["import", "in"]).ends(2);
    fhir(&desk, &["import", "in", "--store", "s"]).ends(2).says(&["sqlite:FILE"]);
    fhir(&desk, &["import", "-", "--plan-only"]).ends(2).says(&["twice"]);
    fhir(&desk, &["stats", "--store", "sqlite:none"]).ends(2).says(&["no store"]);
    fhir(&desk, &["orphans", "in", "--apply"]).ends(2).says(&["--store"]);
    desk.put("t", "not a store, but a file of some length");
    fhir(&desk, &["import", "in", "--store", "sqlite:t"])
        .ends(2)
        .says(&["not a finished medpipe store"]);
}

#[test]
fn a_deletion_of_orphans_can_be_undone() {
    let desk = desk();
    fhir(&desk, &["import", "in", "--store", "sqlite:s"]).ends(1);
    fhir(&desk, &["orphans", "--store", "sqlite:s", "--apply"]).ends(0);
    // As docs/import.md says: the versions before the deletions, imported again.
    let reader = medpipe::adapter_sqlite::Store::open_readonly(desk.path("s")).unwrap();
    let history = reader.history("Condition", "lost").unwrap();
    let shape: Vec<_> = history.iter().map(|v| (v.version, v.is_deleted)).collect();
    assert_eq!(shape, [(1, false), (2, true)]);
    desk.put("back.ndjson", format!("{}\n", history[0].content));
    drop(reader);
    fhir(&desk, &["import", "back.ndjson", "--store", "sqlite:s"]).ends(0);
    let orphans = fhir(&desk, &["orphans", "--store", "sqlite:s", "--json"]).ends(0).json();
    assert_eq!(orphans["orphans"].as_array().unwrap().len(), 1);
    let reader = medpipe::adapter_sqlite::Store::open_readonly(desk.path("s")).unwrap();
    let back = reader.get("Condition", "lost").unwrap().unwrap();
    assert_eq!((back.version, &back.content), (3, &history[0].content));
}

/// Members of an answer, but for those that are names of types, rules and the like.
fn members(value: &serde_json::Value, named: bool, found: &mut std::collections::BTreeSet<String>) {
    const BY_NAME: [&str; 10] = [
        "actions",
        "age_bands",
        "broken_by_element",
        "by_system",
        "by_type",
        "by_verdict",
        "completeness",
        "gender",
        "missing",
        "outcomes",
    ];
    match value {
        serde_json::Value::Object(object) => {
            for (name, inner) in object {
                if !named {
                    found.insert(name.clone());
                }
                let rules = name == "issues" && inner.is_object();
                members(inner, rules || BY_NAME.contains(&name.as_str()), found);
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|i| members(i, false, found)),
        _ => {}
    }
}

#[test]
fn every_member_is_documented() {
    let desk = desk();
    let mut found = std::collections::BTreeSet::new();
    let mut look = |args: &[&str], code: i32| {
        members(&fhir(&desk, &[args, &["--json"]].concat()).ends(code).json(), false, &mut found);
    };
    look(&["import", "in", "--plan-only"], 1);
    look(&["import", "in", "--store", "sqlite:s", "--all-details"], 1);
    look(&["stats", "in"], 1);
    look(&["orphans", "--store", "sqlite:s", "--apply"], 0);
    look(&["dedupe", "--store", "sqlite:s", "--apply"], 0);
    assert!(found.len() > 60, "{found:?}");
    let page = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/import.md");
    let text = std::fs::read_to_string(page).unwrap();
    let missing: Vec<_> = found.iter().filter(|m| !text.contains(&format!("`{m}"))).collect();
    assert!(missing.is_empty(), "not in docs/import.md: {missing:?}");
}

#[test]
fn tables_for_people_stand_in_columns() {
    let desk = desk();
    fhir(&desk, &["import", "in", "--store", "sqlite:s"]).ends(1);
    let dedupe = fhir(&desk, &["dedupe", "--store", "sqlite:s"]).ends(0).stdout;
    assert!(dedupe.contains("verdict") && dedupe.contains("bits"), "{dedupe}");
    let row = dedupe.lines().find(|l| l.starts_with("family        same")).unwrap();
    assert!(row.ends_with("0.800    +8.8"), "{row}");
    let stats = fhir(&desk, &["stats", "--store", "sqlite:s"]).ends(0).stdout;
    assert!(stats.contains("\n        2   Patient\n"), "{stats}");
}

#[test]
fn xml_is_imported_as_json_is() {
    let desk = Desk::new();
    let bundle = r#"<Bundle xmlns="http://hl7.org/fhir"><type value="transaction"/>
      <entry><fullUrl value="urn:uuid:11111111-aaaa-4aaa-8aaa-000000000002"/><resource><Patient><active value="true"/></Patient></resource></entry>
      <entry><resource><Basic><id value="b"/><code><text value="x"/></code>
        <subject><reference value="urn:uuid:11111111-aaaa-4aaa-8aaa-000000000002"/></subject></Basic></resource></entry></Bundle>"#;
    desk.put("in/a.xml", bundle);
    desk.put("in/refused.xml", format!("<!DOCTYPE x>{bundle}"));
    // A directory gives its JSON only.
    let import = ["import", "in/a.xml", "in/refused.xml", "--store", "sqlite:s", "--json"];
    let first = fhir(&desk, &import).ends(1).json();
    assert_eq!((&first["outcomes"]["created"], &first["failed"]), (&2.into(), &1.into()));
    assert_eq!(first["plan"]["references"]["resolved"], 1);
    let again = fhir(&desk, &import).ends(1).json();
    assert_eq!(again["outcomes"]["unchanged"], 2);
}
