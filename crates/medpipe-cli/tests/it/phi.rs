//! `medpipe phi`: both scorers agree; known facts; reasons; speed.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

fn data(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/data").join(name)
}

fn phi(args: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_medpipe"))
        .arg("phi")
        .args(args)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    output
}

fn answer(args: &[&str]) -> Value {
    serde_json::from_slice(&phi(args).stdout).unwrap()
}

/// Our names of the measures, theirs, and what theirs gave for the committed files.
const MEASURES: &[(&str, &str, f64)] = &[
    ("touched", "r_overlap", RECORDED[0]),
    ("fully_covered", "r_full", RECORDED[1]),
    ("exact_recall", "r_exact", RECORDED[2]),
    ("typed_recall", "r_typed", RECORDED[3]),
    ("precision", "p_overlap", RECORDED[4]),
    ("exact_precision", "p_exact", RECORDED[5]),
    ("character_recall", "char_r", RECORDED[6]),
    ("character_precision", "char_p", RECORDED[7]),
    ("over_redaction", "over_chars_pct", RECORDED[8]),
    ("damaged", "neg_over_pct", RECORDED[9]),
];

const RECORDED: [f64; 10] = [
    0.7764705882352941,
    0.6235294117647059,
    0.49411764705882355,
    0.6352941176470588,
    0.9696969696969697,
    0.6363636363636364,
    0.7482792527040315,
    0.9453416149068323,
    1.2293936853869796,
    100.0,
];

/// The other scorer, when it and Python are at hand.
fn other_scorer(gold: &str, predictions: &str) -> Option<Value> {
    let script = crate::shared::find("tools/phi_score.py")?;
    let out = tempfile::NamedTempFile::new().unwrap();
    let done = Command::new("python3")
        .arg(script)
        .args([gold, predictions])
        .env("SCORE_OUT", out.path())
        .output()
        .ok()?;
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let all: Value = serde_json::from_slice(&std::fs::read(out.path()).unwrap()).unwrap();
    all.as_object()?.values().next().cloned()
}

#[test]
fn both_scorers_agree() {
    let (gold, fixed) = (data("phi_gold.jsonl"), data("phi_predictions.jsonl"));
    let (gold, fixed) = (gold.to_str().unwrap(), fixed.to_str().unwrap());
    let made = tempfile::NamedTempFile::new().unwrap();
    let made = made.path().to_str().unwrap();
    phi(&["detect", gold, "--format", "jsonl", "--out", made]);
    let mut direct = answer(&["eval", gold, "--json"]);
    for predictions in [fixed, made] {
        let mut ours = answer(&["eval", gold, "--predictions", predictions, "--json"]);
        let theirs = other_scorer(gold, predictions);
        for (name, other, recorded) in MEASURES {
            let scale = if other.ends_with("_pct") { 100.0 } else { 1.0 };
            let got = ours[name].as_f64().unwrap() * scale;
            let want = match &theirs {
                Some(theirs) => theirs[other].as_f64().unwrap(),
                None if predictions == fixed => *recorded,
                None => continue,
            };
            assert!((got - want).abs() < 1e-9, "{name}: {got}, not {want}");
            if predictions == fixed {
                assert!((got - recorded).abs() < 1e-9, "{name}: {got}, recorded {recorded}");
            }
        }
        if let Some(theirs) = theirs {
            let leaks = ours["documents_with_phi"].as_u64().unwrap()
                - ours["leak_free_documents"].as_u64().unwrap();
            assert_eq!(theirs["leak_docs"], leaks);
            for (kind, counts) in theirs["cat"].as_object().unwrap() {
                assert_eq!(counts[0], ours["kinds"][kind]["gold"]);
                let covered = ours["kinds"][kind]["fully_covered"].as_f64().unwrap();
                assert!((counts[1].as_f64().unwrap() - covered).abs() < 0.001, "{kind}");
            }
        }
        if predictions == made {
            ours["mode"] = Value::Null;
            direct["mode"] = Value::Null;
            assert_eq!(ours, direct);
        }
    }
}

#[test]
fn known_facts_count_for_their_text() {
    let mut known = tempfile::NamedTempFile::new().unwrap();
    writeln!(known, "{}", json!({"id": "a", "names": ["Summer Rain"], "dates": ["1961-03-05"]}))
        .unwrap();
    writeln!(known, "{}", json!({"addresses": ["Washington"]})).unwrap();
    let mut texts = tempfile::NamedTempFile::new().unwrap();
    for id in ["a", "b"] {
        writeln!(texts, "{}", json!({"id": id, "text": "Later Summer left Washington."})).unwrap();
    }
    let (known, texts) = (known.path().to_str().unwrap(), texts.path().to_str().unwrap());
    let out = phi(&["redact", texts, "--format", "jsonl", "--known", known]).stdout;
    let lines: Vec<Value> =
        String::from_utf8(out).unwrap().lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(lines[0]["text"], "Later [NAME] left [LOCATION].");
    assert_eq!(lines[1]["text"], "Later Summer left [LOCATION].");
}

#[test]
fn reasons_and_speed() {
    let reasons = answer(&["explain", "Ō! Call Dr. Graves at 212-555-0147", "--json"]);
    assert_eq!(reasons["spans"][0]["rule"], "name.title");
    assert_eq!(reasons["spans"][0]["why"], "a name behind a title");
    assert!(!reasons.to_string().contains("Graves"));
    let gold = data("phi_gold.jsonl");
    let speeds =
        answer(&["bench", gold.to_str().unwrap(), "--seconds", "0.05", "--threads", "2", "--json"]);
    assert_eq!(speeds["threads"].as_array().unwrap().len(), 2);
    assert!(speeds["threads"][0]["mb_per_s"].as_f64().unwrap() > 0.0);
}
