//! The structural check beside the reference implementation: the outcomes of the official Java validator on its own test cases.

use medpipe_fhir_model::Document;
use medpipe_fhir_model::structure::{self, Severity};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::Read;

/// Cases in which the reference is told to look away: comments in JSON allowed, a bad id ignored, a template with blanks to fill in.
const TOLD_TO_LOOK_AWAY: [&str; 4] = [
    "contained-resource-bad-id-ignore",
    "json-comments-1-yes",
    "json-comments-2-yes",
    "matchetype-pattern-1",
];

fn cases() -> Option<BTreeMap<String, Vec<u8>>> {
    let path = crate::shared::file("data/fhir/suites.tar.zst")?;
    let file = std::fs::File::open(path).expect("readable");
    let mut archive = tar::Archive::new(zstd::Decoder::new(file).expect("zstd"));
    let mut files = BTreeMap::new();
    for entry in archive.entries().expect("a tar") {
        let mut entry = entry.expect("a whole tar");
        let name = entry.path().expect("a path").to_string_lossy().into_owned();
        if let Some((_, name)) = name.split_once("fhir-test-cases/validator/") {
            if !entry.header().entry_type().is_file() {
                continue;
            }
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).expect("readable");
            files.insert(name.to_owned(), bytes);
        }
    }
    Some(files)
}

fn has_errors(outcome: &Value) -> bool {
    let issues = outcome["issue"].as_array().into_iter().flatten();
    issues.into_iter().any(|issue| issue["severity"] == "error" || issue["severity"] == "fatal")
}

#[test]
fn no_error_where_the_reference_validator_has_none() {
    let Some(files) = cases() else { return };
    let manifest: Value = serde_json::from_slice(&files["manifest.json"]).expect("JSON");
    let (mut compared, mut both, mut alone) = (0, 0, Vec::new());
    for case in manifest["test-cases"].as_array().expect("cases") {
        let text = |key: &str| case[key].as_str().unwrap_or_default();
        let outcome = files.get(&format!("outcomes/{}", text("java")));
        let (true, Some(outcome), Some(bytes)) =
            (text("version").starts_with("4.0"), outcome, files.get(text("file")))
        else {
            continue;
        };
        if !text("file").ends_with(".json") {
            continue;
        }
        let theirs = has_errors(&serde_json::from_slice(outcome).expect("JSON"));
        let ours = match Document::parse(bytes.clone()) {
            Err(_) => true,
            Ok(doc) => {
                let mut issues = Vec::new();
                structure::check(doc.root(), &mut issues);
                issues.iter().any(|issue| issue.severity == Severity::Error)
            }
        };
        compared += 1;
        both += usize::from(ours && theirs);
        if ours && !theirs {
            alone.push(text("name").to_owned());
        }
    }
    alone.sort();
    assert_eq!(alone, TOLD_TO_LOOK_AWAY);
    assert!(compared > 350, "{compared}");
    eprintln!("{compared} cases compared, {both} with errors in both");
}
