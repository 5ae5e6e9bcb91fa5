//! Every event, and every facet in it, is valid under its own schema.

use std::collections::BTreeSet;
use std::path::Path;

use jsonschema::Registry;
use serde_json::{Value, json};

use crate::{sample, shared};

fn schema(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap()
}

/// All schemas by their `$id`: OpenLineage's, its facets', and our own.
fn all_schemas(folder: &Path) -> Vec<Value> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    let mut schemas = vec![schema(&folder.join("OpenLineage.json"))];
    for folder in [folder.join("facets"), own] {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|ending| ending == "json") {
                schemas.push(schema(&path));
            }
        }
    }
    schemas
}

/// Calls `check` for each facet in the event.
fn facets<'a>(value: &'a Value, check: &mut dyn FnMut(&'a str, &'a Value)) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                if member.get("_schemaURL").is_some() {
                    check(name, member);
                }
                facets(member, check);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| facets(item, check)),
        _ => {}
    }
}

#[test]
fn events_and_facets_are_valid() {
    let Some(folder) = shared::file("data/lineage/openlineage") else { return };
    let mut registry = Registry::new();
    for schema in all_schemas(&folder) {
        let id = schema["$id"].as_str().unwrap().to_owned();
        registry = registry.add(id, schema).unwrap();
    }
    let registry = registry.prepare().unwrap();
    let check = |url: &str, value: &Value| {
        let validator = jsonschema::options()
            .with_registry(&registry)
            .should_validate_formats(true)
            .build(&json!({ "$ref": url }))
            .unwrap();
        let errors: Vec<_> = validator.iter_errors(value).map(|e| e.to_string()).collect();
        assert!(errors.is_empty(), "{url}: {errors:?}\n{value:#}");
    };
    let mut seen = BTreeSet::new();
    for line in String::from_utf8(sample::lines()).unwrap().lines() {
        let event: Value = serde_json::from_str(line).unwrap();
        check(event["schemaURL"].as_str().unwrap(), &event);
        check("https://openlineage.io/spec/2-0-2/OpenLineage.json", &event);
        facets(&event, &mut |name, facet| {
            seen.insert(name.to_owned());
            check(facet["_schemaURL"].as_str().unwrap(), facet);
            // The facet also stands under the name its schema gives it.
            let url = facet["_schemaURL"].as_str().unwrap();
            let whole = url.split('#').next().unwrap();
            check(whole, &json!({ name: facet }));
        });
    }
    let expected = [
        "columnLineage",
        "dataQualityMetrics",
        "errorMessage",
        "inputStatistics",
        "jobType",
        "medpipe_records",
        "medpipe_sensitivity",
        "outputStatistics",
        "parent",
        "processing_engine",
        "schema",
        "version",
    ];
    assert_eq!(seen.iter().map(String::as_str).collect::<Vec<_>>(), expected);
}

#[test]
fn a_broken_event_is_not_valid() {
    let Some(folder) = shared::file("data/lineage/openlineage") else { return };
    let schema = schema(&folder.join("OpenLineage.json"));
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).unwrap();
    let lines = String::from_utf8(sample::lines()).unwrap();
    let good: Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    assert!(validator.is_valid(&good));
    for (pointer, bad) in [
        ("/eventTime", json!("yesterday")),
        ("/eventType", json!("DONE")),
        ("/run/runId", json!("7")),
        ("/job/name", json!(7)),
    ] {
        let mut event = good.clone();
        *event.pointer_mut(pointer).unwrap() = bad;
        assert!(!validator.is_valid(&event), "{pointer}");
    }
}
