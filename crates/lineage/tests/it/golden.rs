//! The shape is that of an event of the OpenLineage Python client 1.54.

use medpipe_lineage::{EventType, InputDataset, OutputDataset, Trace, Transformation};
use serde_json::Value;

use crate::shared;

/// Same members (ours may have facets of its own), same kinds of values.
fn same_shape(path: &str, golden: &Value, ours: &Value) {
    match (golden, ours) {
        (Value::Object(golden), Value::Object(ours)) => {
            for (name, member) in golden {
                // Deprecated in 1-2-0, or empty in the client's event.
                let left_out = ["transformationType", "transformationDescription", "dataset"];
                if left_out.contains(&name.as_str()) || member.as_array().is_some_and(Vec::is_empty)
                {
                    continue;
                }
                let other = ours.get(name).unwrap_or_else(|| panic!("{path}/{name} is missing"));
                same_shape(&format!("{path}/{name}"), member, other);
            }
        }
        (Value::Array(golden), Value::Array(ours)) => {
            assert_eq!(golden.len(), ours.len(), "{path}");
            golden.iter().zip(ours).for_each(|(golden, ours)| same_shape(path, golden, ours));
        }
        (Value::String(golden), Value::String(ours)) => {
            let fixed = ["schemaURL", "_schemaURL", "eventType", "eventTime", "field", "name"];
            if fixed.iter().any(|name| path.ends_with(&format!("/{name}"))) {
                assert_eq!(golden, ours, "{path}");
            }
        }
        _ => assert_eq!(golden, ours, "{path}"),
    }
}

#[test]
fn the_shape_is_that_of_the_python_client() {
    let Some(path) = shared::file("data/golden/openlineage_event_client_1.54.json") else { return };
    let golden: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    let run = golden["run"]["runId"].as_str().unwrap().parse().unwrap();
    let input = InputDataset::new("file", "/in/patients.ndjson")
        .schema([("birthDate", "date"), ("name", "HumanName[]")]);
    let output = OutputDataset::new("file", "/out/patients.ndjson").column(
        "birthYear",
        &input,
        "birthDate",
        Transformation::masked("generalise to year"),
    );
    let ours = Trace::new("medpipe", "deidentify.patient", run)
        .job(EventType::Complete, "2026-01-02T03:04:05Z")
        .input(input)
        .output(output);
    same_shape("", &golden, &serde_json::to_value(&ours).unwrap());
}
