//! The tests of SQL on FHIR v2: read from the archive of suites, run one by one. `cargo xtask conformance sof` shares it.

use std::io::Read;
use std::path::Path;

use medpipe_fhir_model::{Document, Node};
use medpipe_fhir_views::{View, ViewOptions, write};
use serde_json::{Map, Value, json};

/// One test.
pub struct Case {
    /// The file it is in.
    pub file: String,
    /// Its title.
    pub title: String,
    /// The view.
    pub view: Value,
    /// The resources of the file.
    pub resources: Vec<Value>,
    /// Rows in any order; `None` when an error is expected.
    pub expect: Option<Vec<Value>>,
    /// Names of columns in order, when that is tested.
    pub columns: Option<Vec<String>>,
}

/// Reads the suite from the archive of suites.
pub fn read(archive: &Path) -> Result<Vec<Case>, String> {
    let failed = |error: std::io::Error| format!("suites: {error}");
    let file = std::fs::File::open(archive).map_err(failed)?;
    let mut tar = tar::Archive::new(zstd::Decoder::new(file).map_err(failed)?);
    let mut cases = Vec::new();
    for entry in tar.entries().map_err(failed)? {
        let mut entry = entry.map_err(failed)?;
        let path = entry.path().map_err(failed)?.to_string_lossy().into_owned();
        let Some(name) = path.strip_prefix("suites/sql-on-fhir-v2/tests/") else { continue };
        if !name.ends_with(".json") || name.starts_with('.') {
            continue;
        }
        let mut text = String::new();
        entry.read_to_string(&mut text).map_err(failed)?;
        cases_of(name, &text, &mut cases)?;
    }
    cases.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(cases)
}

fn cases_of(file: &str, text: &str, cases: &mut Vec<Case>) -> Result<(), String> {
    let value: Value = serde_json::from_str(text).map_err(|e| format!("{file}: {e}"))?;
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    for test in list(&value["tests"]) {
        let strings = |v: &Value| v.as_str().map(str::to_owned);
        let expect_error = test["expectError"].as_bool().unwrap_or(false);
        let expect = match &test["expect"] {
            Value::Array(rows) if !expect_error => Some(rows.clone()),
            Value::Null if expect_error => None,
            _ => return Err(format!("{file}: a test without expectation")),
        };
        cases.push(Case {
            file: file.to_owned(),
            title: strings(&test["title"]).unwrap_or_default(),
            view: test["view"].clone(),
            resources: list(&value["resources"]),
            expect,
            columns: test["expectColumns"]
                .as_array()
                .map(|names| names.iter().filter_map(strings).collect()),
        });
    }
    Ok(())
}

/// Runs one test.
pub fn run(case: &Case) -> Result<(), String> {
    let found = rows(case);
    let Some(expected) = &case.expect else {
        return match found {
            Err(_) => Ok(()),
            Ok(_) => Err("an error is expected".to_owned()),
        };
    };
    let (columns, found) = found?;
    if case.columns.as_ref().is_some_and(|expected| *expected != columns) {
        return Err(format!("the columns are {columns:?}"));
    }
    let mut left: Vec<&Value> = expected.iter().collect();
    for row in &found {
        match left.iter().position(|other| same(row, other)) {
            Some(at) => left.swap_remove(at),
            None => return Err(format!("this row is not expected: {row}")),
        };
    }
    match left.first() {
        Some(row) => Err(format!("this row is missing: {row}")),
        None => Ok(()),
    }
}

type Table = (Vec<String>, Vec<Value>);

fn rows(case: &Case) -> Result<Table, String> {
    let parse = |value: &Value| Document::parse(value.to_string().into_bytes());
    let view = parse(&case.view).map_err(|e| e.to_string())?;
    let view = View::compile(view.root(), &ViewOptions::default()).map_err(|e| e.to_string())?;
    let mut rows = view.rows();
    for resource in &case.resources {
        let document = parse(resource).map_err(|e| e.to_string())?;
        let node: Node<'_> = document.root();
        view.read(node, &mut rows).map_err(|e| e.to_string())?;
    }
    let mut text = Vec::new();
    write::ndjson_rows(&rows, &mut text);
    let lines: Result<Vec<Value>, _> =
        serde_json::Deserializer::from_slice(&text).into_iter::<Value>().collect();
    let names = view.columns().iter().map(|column| column.name.clone()).collect();
    Ok((names, lines.map_err(|e| e.to_string())?))
}

/// Equal; numbers by their value.
fn same(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
        }
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(k, v)| b.get(k).is_some_and(|w| same(v, w)))
        }
        _ => a == b,
    }
}

/// The report that the implementations page of the specification reads: per file the tests and whether they pass.
pub fn report(cases: &[Case]) -> Value {
    let mut files = Map::new();
    for case in cases {
        let result = match run(case) {
            Ok(()) => json!({ "passed": true }),
            Err(reason) => json!({ "passed": false, "error": reason }),
        };
        let entry = files.entry(case.file.clone()).or_insert_with(|| json!({ "tests": [] }));
        if let Some(tests) = entry["tests"].as_array_mut() {
            tests.push(json!({ "name": case.title, "result": result }));
        }
    }
    Value::Object(files)
}
