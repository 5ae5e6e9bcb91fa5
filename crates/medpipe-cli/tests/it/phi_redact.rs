//! `medpipe phi redact`: policies, formats, keys, exit codes.

mod bad;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};

struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Place {
        let place = Place(tempfile::tempdir().unwrap());
        place.file("key", "0123456789abcdef0123456789abcdef");
        place
    }

    fn file(&self, name: &str, content: &str) -> String {
        let path: PathBuf = self.0.path().join(name);
        std::fs::write(&path, content).unwrap();
        path.to_str().unwrap().to_owned()
    }

    fn path(&self, name: &str) -> String {
        Path::new(self.0.path()).join(name).to_str().unwrap().to_owned()
    }
}

fn redact(args: &[&str], stdin: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_medpipe"))
        .args(["phi", "redact"])
        .args(args)
        .env_remove("MEDPIPE_KEY_FILE")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A refused command reads nothing.
    let _ = child.stdin.take().unwrap().write_all(stdin.as_bytes());
    child.wait_with_output().unwrap()
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

const NOTE: &str = "Mrs. Ada Zorblatt (MRN 4471120) came on 03/05/2024, home on 03/09/2024.\n";
const POLICY: &str = "base = \"expert_dates\"\n[kinds]\nNAME = \"surrogate\"\nID_MRN = \"hash\"\n";

#[test]
fn a_text_under_a_policy_agrees_with_itself() {
    let place = Place::new();
    let (policy, key) = (place.file("p.toml", POLICY), place.path("key"));
    let args = ["-", "--policy", &policy, "--key-file", &key, "--patient", "ada"];
    let once = redact(&args, NOTE);
    assert_eq!(once.status.code(), Some(0));
    let clean = text(&once);
    assert!(clean.starts_with("Mrs. ") && clean.contains("[ID_MRN:p"), "{clean}");
    for gone in ["Zorblatt", "Ada", "4471120", "03/05/2024", "[NAME]", "[DATE]"] {
        assert!(!clean.contains(gone), "{gone} in {clean}");
    }
    assert_eq!(text(&redact(&args, NOTE)), clean);
    let moved =
        redact(&["-", "--policy", &policy, "--key-file", &key, "--patient-offset", "-5"], NOTE);
    assert!(text(&moved).contains("02/29/2024, home on 03/04/2024"), "{}", text(&moved));
    // Nobody said whose it is: the dates become tags, and that is said.
    let unknown = redact(&["-", "--policy", &policy, "--key-file", &key], NOTE);
    assert!(text(&unknown).contains("came on [DATE], home on [DATE]"));
    assert!(String::from_utf8_lossy(&unknown.stderr).contains("--patient"));
}

#[test]
fn a_long_text_is_written_before_it_was_read_to_the_end() {
    use std::io::Read;
    let mut child = Command::new(env!("CARGO_BIN_EXE_medpipe"))
        .args(["phi", "redact", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let part = NOTE.repeat(8000);
    let writer = std::thread::spawn(move || {
        stdin.write_all(part.as_bytes()).unwrap();
        stdin
    });
    // The input is still open.
    let mut first = vec![0; 64 * 1024];
    child.stdout.as_mut().unwrap().read_exact(&mut first).unwrap();
    let mut rest = String::new();
    let mut stdout = child.stdout.take().unwrap();
    let reader = std::thread::spawn(move || {
        stdout.read_to_string(&mut rest).unwrap();
        rest
    });
    drop(writer.join().unwrap());
    let rest = reader.join().unwrap();
    assert!(child.wait().unwrap().success());
    let whole = String::from_utf8(first).unwrap() + &rest;
    assert_eq!(whole.lines().count(), 8000);
    assert!(!whole.contains("Zorblatt") && !whole.contains("4471120"));
}

#[test]
fn lines_have_their_patients() {
    let place = Place::new();
    let (policy, key) = (place.file("p.toml", POLICY), place.path("key"));
    let lines = [
        json!({"id": 1, "patient": "ada", "text": NOTE}),
        json!({"id": 2, "patient": "ada", "text": NOTE, "extra": "Zorblatt"}),
        json!({"id": 3, "patient": 17, "text": NOTE}),
    ];
    let input: String = lines.iter().map(|l| format!("{l}\n")).collect();
    let file = place.file("n.jsonl", &input);
    let done = redact(&[&file, "--policy", &policy, "--key-file", &key], "");
    let out: Vec<Value> = text(&done).lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert_eq!(out[0]["text"], out[1]["text"]);
    assert_ne!(out[0]["text"], out[2]["text"]);
    assert!(!text(&done).contains("Zorblatt") && !text(&done).contains("[DATE]"));
}

#[test]
fn fhir_and_tables() {
    let place = Place::new();
    let key = place.path("key");
    let bundle = json!({"resourceType": "Bundle", "type": "collection", "entry": [
        {"resource": {"resourceType": "Patient", "id": "p", "name": [{"family": "Zorblatt"}],
            "address": [{"city": "Springfield", "postalCode": "01103"}], "birthDate": "1961-03-05"}},
        {"resource": {"resourceType": "Basic", "code": {"text": "seen by zorblatt"},
            "subject": {"reference": "Patient/p"}}}]});
    let file = place.file("b.json", &bundle.to_string());
    let safe = redact(&[&file, "--key-file", &key], "");
    assert_eq!(safe.status.code(), Some(0));
    let clean: Value = serde_json::from_slice(&safe.stdout).unwrap();
    assert_eq!(clean["entry"][0]["resource"]["birthDate"], "1961");
    assert!(!text(&safe).to_lowercase().contains("zorblatt"));
    let limited = redact(&[&file, "--key-file", &key, "--policy", "limited_dataset"], "");
    let clean: Value = serde_json::from_slice(&limited.stdout).unwrap();
    assert_eq!(clean["entry"][0]["resource"]["birthDate"], "1961-03-05");
    assert_eq!(clean["entry"][0]["resource"]["address"][0]["city"], "Springfield");
    assert!(!text(&limited).to_lowercase().contains("zorblatt"));
    // NDJSON: the patient of one line is known in the others, a bad line is left out and told.
    let lines = format!(
        "{}\nnot JSON\n{}\n",
        bundle["entry"][0]["resource"], bundle["entry"][1]["resource"]
    );
    let done = redact(&["--format", "fhir", "--key-file", &key], &lines);
    assert_eq!((done.status.code(), text(&done).lines().count()), (Some(1), 2));
    assert!(!text(&done).to_lowercase().contains("zorblatt"));

    let table = place.file(
        "t.csv",
        "mrn,name,admitted,note,ward\n7120,Ada Zorblatt,2024-03-05,Zorblatt is well,C4\n",
    );
    let columns = place.file(
        "t.toml",
        "patient = \"mrn\"\n[policy]\nbase = \"expert_dates\"\n[columns]\nmrn = { kind = \"ID_MRN\" }\n\
         name = { kind = \"NAME\", drop = true }\nadmitted = { kind = \"DATE\" }\nnote = \"free_text\"\n",
    );
    let done = redact(&[&table, "--policy", &columns, "--key-file", &key], "");
    assert_eq!(done.status.code(), Some(0), "{}", String::from_utf8_lossy(&done.stderr));
    let out = text(&done);
    assert!(out.starts_with("mrn,admitted,note\n") && out.contains(",[NAME] is well"), "{out}");
    assert!(!out.contains("2024-03-05") && !out.contains("7120"));
    assert_eq!(redact(&[&table, "--key-file", &key], "").status.code(), Some(2));
}

#[test]
fn exit_codes_and_refusals() {
    let place = Place::new();
    let code = |args: &[&str], stdin: &str| redact(args, stdin).status.code().unwrap();
    assert_eq!(code(&["-"], NOTE), 0);
    assert_eq!(code(&["-", "--fail-on-findings"], NOTE), 1);
    assert_eq!(code(&["-", "--fail-on-findings"], "fever and chills\n"), 0);
    assert_eq!(code(&["-", "--policy", "standart"], NOTE), 2);
    for (name, bad) in [
        ("a.toml", "[kinds]\nNAME = \"zip3\"\n"),
        ("b.toml", "fre_text = \"redact\"\n"),
        ("c.json", "{\"kinds\": {\"NAMES\": \"tag\"}}"),
    ] {
        assert_eq!(code(&["-", "--policy", &place.file(name, bad)], NOTE), 2, "{bad}");
    }
    let short = place.file("short", "too short");
    assert_eq!(code(&["-", "--policy", "expert_dates", "--key-file", &short], NOTE), 2);
    assert_eq!(code(&["--format", "fhir"], "no JSON"), 1);
    assert_eq!(code(&["--format", "fhir"], "{\"resourceType\":\"Zorblatt\"}"), 1);
    assert_eq!(code(&[&place.path("not-there")], ""), 2);
}

#[test]
fn a_ready_policy_is_shown_and_can_be_used() {
    let place = Place::new();
    let shown = Command::new(env!("CARGO_BIN_EXE_medpipe"))
        .args(["phi", "policy", "show", "limited_dataset"])
        .output()
        .unwrap();
    assert!(shown.status.success());
    let policy = place.file("p.toml", &text(&shown));
    let clean = text(&redact(&["-", "--policy", &policy], NOTE));
    assert!(clean.contains("came on 03/05/2024") && !clean.contains("Zorblatt"), "{clean}");
}
