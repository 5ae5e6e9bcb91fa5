//! What outputs promise, checked on outputs.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use chrono::Datelike as _;
use medpipe::fhir_model::structure;
use medpipe::fhir_model::{Document, Node};
use medpipe::synth_phi::{Person, SynthBundle};
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use serde_json::Value;

use crate::bad_input::assert_conserved;
use crate::shared;
use crate::tool::{self, Desk};

const PATIENTS: u64 = 48;

/// A run over a synthetic population, and what went in.
fn run() -> (Desk, Vec<SynthBundle>) {
    let desk = Desk::new();
    let bundles: Vec<SynthBundle> = tool::population(8).bundles(PATIENTS).collect();
    for bundle in &bundles {
        desk.put(&format!("in/{}", bundle.file_name), &bundle.json);
    }
    desk.run("out", &[]).ends(0);
    (desk, bundles)
}

/// The written resources, by type and id.
fn written(desk: &Desk) -> BTreeMap<String, Document> {
    let mut resources = BTreeMap::new();
    for (name, bytes) in tool::files(&desk.path("out/fhir")) {
        for line in bytes.split(|b| *b == b'\n').filter(|l| !l.is_empty()) {
            let document = Document::parse(line.to_vec()).unwrap();
            let root = document.root();
            assert_eq!(Some(name.trim_end_matches(".ndjson")), root.resource_type());
            let id = root.get("id").unwrap().text().unwrap().into_owned();
            let key = format!("{}/{id}", root.resource_type().unwrap());
            assert!(resources.insert(key, document).is_none(), "one id twice in {name}");
        }
    }
    resources
}

#[test]
fn a_run_leaves_what_the_contracts_say() {
    let (desk, bundles) = run();
    let out = desk.path("out");
    the_report_keeps_its_schema(&desk);
    the_lineage_is_of_openlineage(&desk);
    let resources = written(&desk);
    every_resource_is_valid(&resources);
    links_survive(&desk, &bundles, &resources);
    nobody_is_older_than_89(&desk, &resources);
    all_forms_agree(&desk, &resources);
    let names: BTreeSet<String> = fs::read_dir(&out)
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    let layout = "fhir tables store.sqlite quarantine.ndjson lineage.ndjson audit.log report.json \
                  report.html run.json";
    assert_eq!(names, layout.split_ascii_whitespace().map(str::to_owned).collect());
}

fn the_report_keeps_its_schema(desk: &Desk) {
    let report = desk.report("out");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/report.schema.json");
    let schema: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let schema = jsonschema::draft202012::new(&schema).unwrap();
    let errors: Vec<String> =
        schema.iter_errors(&report).map(|e| format!("{} {e}", e.instance_path())).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let mut broken = report.clone();
    broken["counts"]["read"] = "many".into();
    assert!(!schema.is_valid(&broken), "the schema lets everything pass");
    for name in [
        "schema_version",
        "status",
        "exit_code",
        "counts",
        "by_type",
        "phi",
        "quality",
        "issues",
        "policy",
        "versions",
        "seed",
    ] {
        assert!(report.get(name).is_some(), "no {name}");
    }
    assert_conserved(&report);
    assert_eq!(report["status"], "complete");
    for row in report["outputs"].as_array().unwrap() {
        let bytes = fs::read(desk.path("out").join(row["name"].as_str().unwrap())).unwrap();
        assert_eq!(row["bytes"], bytes.len(), "{row}");
    }
    let stages: Vec<&str> =
        report["stages"].as_array().unwrap().iter().map(|s| s["name"].as_str().unwrap()).collect();
    let six = "ingestion validation transformation enrichment quality_assurance output";
    assert_eq!(stages, six.split(' ').collect::<Vec<_>>());
    for requirement in report["compliance"].as_array().unwrap() {
        let outcome = requirement["outcome"].as_str().unwrap();
        assert!(["pass", "fail", "not_evaluated"].contains(&outcome), "{requirement}");
    }
}

fn the_lineage_is_of_openlineage(desk: &Desk) {
    let events = desk.lines("out", "lineage.ndjson");
    let kinds: Vec<&str> = events.iter().map(|e| e["eventType"].as_str().unwrap()).collect();
    // The run begins, is running in segments, and completes; each stage completes as a run of its own.
    let mut expected = kinds.clone();
    expected.sort_by_key(|kind| ["START", "RUNNING", "COMPLETE"].iter().position(|k| k == kind));
    assert_eq!(kinds, expected);
    assert_eq!(kinds.iter().filter(|k| **k == "START").count(), 1);
    assert!(kinds.contains(&"RUNNING"));
    let id = |event: &Value| event["run"]["runId"].as_str().unwrap().to_owned();
    let completed = events.iter().filter(|e| e["eventType"] == "COMPLETE");
    assert_eq!(completed.filter(|e| id(e) == id(&events[0])).count(), 1);
    let Some(schema) = shared::find("data/lineage/openlineage/OpenLineage.json") else { return };
    let schema: Value = serde_json::from_slice(&fs::read(schema).unwrap()).unwrap();
    let schema = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    for event in &events {
        let errors: Vec<String> = schema.iter_errors(event).map(|e| e.to_string()).collect();
        assert!(errors.is_empty(), "{errors:?}");
    }
}

fn every_resource_is_valid(resources: &BTreeMap<String, Document>) {
    let mut issues = Vec::new();
    for document in resources.values() {
        structure::check(document.root(), &mut issues);
    }
    issues.retain(|issue| issue.severity == structure::Severity::Error);
    let found: BTreeSet<String> = issues.iter().map(|i| format!("{} {}", i.rule, i.path)).collect();
    assert!(found.is_empty(), "{found:?}");
}

/// Every `reference` of a resource with its path, indexes left out.
fn references(node: Node<'_>, path: &str, found: &mut Vec<(String, String)>) {
    for child in node.children() {
        let path = child.key().map_or(path.to_owned(), |key| format!("{path}.{key}"));
        match child.text() {
            Some(text) if child.key() == Some("reference") => found.push((path, text.into_owned())),
            _ => references(child, &path, found),
        }
    }
}

/// A reference that resolves in the data resolves in what was written, to what its target has become.
fn links_survive(desk: &Desk, bundles: &[SynthBundle], resources: &BTreeMap<String, Document>) {
    // What each resource has become, as the lineage says.
    let mut by_place: BTreeMap<(u64, u64), String> = BTreeMap::new();
    for event in desk.lines("out", "lineage.ndjson") {
        for record in
            event["run"]["facets"]["medpipe_records"]["records"].as_array().into_iter().flatten()
        {
            let input = record["input"].as_str().unwrap()[6..].parse().unwrap();
            let Some(output) = record["output"].as_str() else {
                assert_eq!(record["dropped"], "duplicate", "{record}");
                continue;
            };
            let became = format!("{}/{output}", record["type"].as_str().unwrap());
            by_place.insert((input, record["entry"].as_u64().unwrap()), became);
        }
    }
    assert_eq!(by_place.len(), resources.len(), "the lineage knows every written resource");
    let parsed: Vec<Document> =
        bundles.iter().map(|b| Document::parse(b.json.clone()).unwrap()).collect();
    let entries = || {
        parsed.iter().enumerate().flat_map(|(input, document)| {
            document
                .root()
                .each("entry")
                .enumerate()
                .map(move |(at, entry)| ((input as u64, at as u64), entry))
        })
    };
    let mut became: BTreeMap<String, &String> = BTreeMap::new();
    for (place, entry) in entries() {
        let Some(now) = by_place.get(&place) else { continue };
        let resource = entry.get("resource").unwrap();
        let id = resource.get("id").unwrap().text().unwrap();
        became.insert(format!("{}/{id}", resource.resource_type().unwrap()), now);
        became.insert(entry.get("fullUrl").unwrap().text().unwrap().into_owned(), now);
    }
    let (mut resolved, mut lost) = (0, BTreeSet::new());
    for (place, entry) in entries() {
        let Some(now) = by_place.get(&place) else { continue };
        let (mut before, mut after) = (Vec::new(), Vec::new());
        let resource = entry.get("resource").unwrap();
        references(resource, resource.resource_type().unwrap(), &mut before);
        references(resources[now].root(), resource.resource_type().unwrap(), &mut after);
        for (path, reference) in before {
            let Some(target) = became.get(&reference) else { continue };
            let link = after.iter().position(|(p, r)| *p == path && r == *target);
            match link {
                Some(at) => drop(after.swap_remove(at)),
                None => drop(lost.insert(path)),
            }
            resolved += 1;
        }
        for (path, reference) in after {
            let dangling = reference.contains('/') && !resources.contains_key(&reference);
            assert!(!dangling, "{path} leads nowhere");
        }
    }
    assert_eq!(lost, BTreeSet::new(), "links that did not survive");
    assert!(resolved > 1_000, "{resolved} links");
}

/// Who is 90 or older has no birth year, an age band of 90+, and no year that tells.
fn nobody_is_older_than_89(desk: &Desk, resources: &BTreeMap<String, Document>) {
    let population = tool::population(8);
    let clock = population.clock();
    let count = |test: &dyn Fn(&Person) -> bool| {
        (0..PATIENTS).filter(|n| test(&population.person(*n))).count()
    };
    let old = count(&|person| person.age_on(person.last_day(clock)) >= 90);
    // Years alone cannot tell 89 from 90: the year in which somebody turns 90 goes as well.
    let perhaps_old = count(&|person| clock.year() - person.birth_date.year() >= 90);
    assert!(old >= 2 && perhaps_old > old, "{old} and {perhaps_old} patients");
    let patients: Vec<&Document> = resources
        .iter()
        .filter(|(key, _)| key.starts_with("Patient/"))
        .map(|(_, document)| document)
        .collect();
    let band = |document: &Document| document.source().contains("\"90+\"");
    let without_birth: Vec<&&Document> =
        patients.iter().filter(|d| d.root().get("birthDate").is_none()).collect();
    assert_eq!(without_birth.len(), perhaps_old);
    assert!(without_birth.iter().all(|d| d.root().get("_birthDate").is_none()));
    assert_eq!(patients.iter().filter(|d| band(d)).count(), old);
    assert_eq!(without_birth.iter().filter(|d| band(d)).count(), old);
    // An event 90 years ago tells the age as well as a birth date does.
    for (key, document) in resources {
        years(document.root(), &mut |year| assert!(year > 2026 - 90, "{key}: {year}"));
    }
    let store =
        medpipe::adapter_sqlite::Store::open_readonly(desk.path("out/store.sqlite")).unwrap();
    let mut groups = 0;
    store
        .for_each(|v| {
            groups += usize::from(v.population_group.is_some_and(|g| g.starts_with("90+")));
            true
        })
        .unwrap();
    assert_eq!(groups, old);
}

/// Every text of four digits, which is what a date has become.
fn years(node: Node<'_>, each: &mut dyn FnMut(i32)) {
    for child in node.children() {
        match child.text() {
            Some(text) if text.len() == 4 => text.parse().into_iter().for_each(&mut *each),
            Some(text) => {
                // Nothing of the form of a date has more than a year.
                let date = text.len() >= 7
                    && text.as_bytes()[..5].iter().enumerate().all(|(at, b)| match at {
                        4 => *b == b'-',
                        _ => b.is_ascii_digit(),
                    });
                assert!(!date || text.contains(' '), "a date in full at {:?}", child.key());
            }
            None => years(child, each),
        }
    }
}

/// NDJSON, tables and store hold the same.
fn all_forms_agree(desk: &Desk, resources: &BTreeMap<String, Document>) {
    let store =
        medpipe::adapter_sqlite::Store::open_readonly(desk.path("out/store.sqlite")).unwrap();
    store.verify().unwrap();
    let counts = store.count_by_type().unwrap();
    assert_eq!(counts.values().sum::<u64>(), resources.len() as u64);
    for (key, document) in resources {
        let (kind, id) = key.split_once('/').unwrap();
        let stored = store.get(kind, id).unwrap().unwrap();
        assert!(stored.content == document.source(), "{key} differs between NDJSON and store");
    }
    for (kind, table) in
        [("Patient", "patient"), ("Observation", "observation"), ("Encounter", "encounter")]
    {
        let path = desk.path(&format!("out/tables/{table}.parquet"));
        let reader = SerializedFileReader::new(fs::File::open(path).unwrap()).unwrap();
        assert_eq!(reader.metadata().file_metadata().num_rows() as u64, counts[kind], "{table}");
    }
}

#[test]
fn names_of_files_do_not_leave() {
    let desk = Desk::new();
    let bundle = tool::population(8).bundle(0).json;
    desk.put("in/Quenvoriax_Zelmandro_19610305.json", &bundle);
    desk.put("in/ward/Quenvoriax.ndjson", "{");
    let ran = desk.run("out", &["-vv", "--json", "--max-quarantined", "50%"]).ends(1);
    let mut said = format!("{}{}", ran.stdout, ran.stderr);
    for (_, bytes) in tool::files(&desk.path("out")) {
        said.push_str(&String::from_utf8_lossy(&bytes));
    }
    let said = said.to_lowercase();
    for name in ["quenvoriax", "zelmandro", "19610305", "ward/"] {
        assert!(!said.contains(name), "{name}");
    }
    // Unless asked for, on the terminal alone.
    let ran = desk.run("shown", &["--show-paths", "--max-quarantined", "50%"]).ends(1);
    ran.says(&["input-00000", "Quenvoriax"]);
}
