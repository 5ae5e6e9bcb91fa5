//! `medpipe phi reveal`, and `phi redact` over JSON by path.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use crate::tool::{Desk, Ran, key, medpipe};

const NAMES: &str = "[kinds]\nNAME = \"encrypt\"\n";
const NOTE: &str = "Mrs. Ada Zorblatt slept well.\nCalled \"Ada Zorblatt\", well.\n";

fn phi(desk: &Desk, command: &str, file: &Path, more: &[&str]) -> Ran {
    let mut run = medpipe();
    run.args(["phi", command]).arg(file).arg("--key-file").arg(desk.path("key")).args(more);
    Ran::of(run.output().unwrap())
}

#[test]
fn the_key_opens_what_it_hid_and_another_does_not() {
    let desk = Desk::new();
    let policy = desk.put("p.toml", NAMES);
    let note = desk.put("note.txt", NOTE);
    let hidden =
        phi(&desk, "redact", &note, &["--policy", policy.to_str().unwrap()]).ends(0).stdout;
    assert!(!hidden.contains("Zorblatt") && hidden.contains("[NAME:e"), "{hidden}");
    let file = desk.put("hidden.txt", &hidden);
    assert_eq!(phi(&desk, "reveal", &file, &[]).ends(0).stdout, NOTE);
    let out = desk.path("open.txt");
    phi(&desk, "reveal", &file, &["--out", out.to_str().unwrap()]).ends(0);
    assert_eq!(std::fs::metadata(&out).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(std::fs::read_to_string(&out).unwrap(), NOTE);

    desk.put("key", key(7));
    let ran = phi(&desk, "reveal", &file, &["--out", desk.path("no.txt").to_str().unwrap()]);
    assert!(ran.ends(2).says(&["the key opens none of the 2 tokens"]).stdout.is_empty());
    assert!(!desk.path("no.txt").exists());
    let ran = Ran::of(medpipe().args(["phi", "reveal"]).arg(&file).output().unwrap());
    ran.ends(2).says(&["--key-file"]);
}

#[test]
fn a_token_that_was_altered_stays_and_is_told() {
    let desk = Desk::new();
    let policy = desk.put("p.toml", NAMES);
    let note = desk.put("note.txt", NOTE);
    let hidden =
        phi(&desk, "redact", &note, &["--policy", policy.to_str().unwrap()]).ends(0).stdout;
    let at = hidden.find("[NAME:e").unwrap() + 8;
    let mut altered = hidden.clone().into_bytes();
    altered[at] = if altered[at] == b'b' { b'c' } else { b'b' };
    let file = desk.put("hidden.txt", &altered);
    let ran = phi(&desk, "reveal", &file, &[]).ends(1).says(&["1 tokens stay"]);
    assert_eq!(ran.stdout.matches("Zorblatt").count(), 1);
    phi(&desk, "reveal", &note, &[]).ends(0).says(&["no token"]);
}

#[test]
fn json_and_tables_stay_what_they_are() {
    let desk = Desk::new();
    let json = desk
        .put("p-json.toml", "[paths]\n\"/who\" = { kind = \"NAME\", operator = \"encrypt\" }\n");
    let document = desk.put("a.json", r#"{"who":"Ada \"Zo\\rb\" Li","phone":"212-867-5309"}"#);
    let more = ["--policy", json.to_str().unwrap(), "--format", "json"];
    let hidden = phi(&desk, "redact", &document, &more).ends(0).stdout;
    assert!(!hidden.contains("Zo") && !hidden.contains("5309"), "{hidden}");
    let hidden = desk.put("hidden.json", &hidden);
    let opened = phi(&desk, "reveal", &hidden, &[]).ends(0).json();
    assert_eq!(opened["who"], "Ada \"Zo\\rb\" Li");

    let csv = desk.put(
        "p-csv.toml",
        "[columns]\nwho = { kind = \"NAME\", operator = \"encrypt\" }\nn = \"keep\"\n",
    );
    let table = "who,n\n\"Li, \"\"Ada\"\"\",1\nBo,2\n";
    let file = desk.put("a.csv", table);
    let hidden = phi(&desk, "redact", &file, &["--policy", csv.to_str().unwrap()]).ends(0).stdout;
    assert!(!hidden.contains("Ada"), "{hidden}");
    let hidden = desk.put("hidden.csv", &hidden);
    assert_eq!(phi(&desk, "reveal", &hidden, &[]).ends(0).stdout, table);
}

#[test]
fn json_by_path_drops_what_no_path_leads_to() {
    let desk = Desk::new();
    let policy = desk.put(
        "p.toml",
        "[paths]\n\"/name\" = { kind = \"NAME\" }\n\"/notes/*\" = \"free_text\"\n\"/code\" = \"keep\"\n",
    );
    let policy = policy.to_str().unwrap();
    let line = r#"{"name":"Ada Zorblatt","notes":["Zorblatt is well"],"code":"I10","mother":"Eve Zorblatt"}"#;
    let file = desk.put("a.jsonl", format!("{line}\n{{\"name\":\n{line}\n"));
    let more = ["--policy", policy, "--format", "json"];
    let ran = phi(&desk, "redact", &file, &more)
        .ends(1)
        .says(&["line 2: ", "2 lines were written, 1 left out"]);
    assert_eq!(ran.stdout.lines().count(), 2);
    assert!(!ran.stdout.contains("Zorblatt") && ran.stdout.contains("is well"), "{}", ran.stdout);
    assert!(!ran.stdout.contains("mother"));

    let kept = desk.put("k.json", r#"{"code":"SSN 219-09-9998"}"#);
    phi(&desk, "redact", &kept, &more).ends(1).says(&["residue.ssn"]);
    let out = desk.path("no.json");
    phi(&desk, "redact", &kept, &[&more[..], &["--out", out.to_str().unwrap()]].concat()).ends(1);
    assert!(!out.exists());
    phi(&desk, "redact", &desk.put("bad.json", "{"), &more).ends(1).says(&["line 1, column"]);
    phi(&desk, "redact", &kept, &["--format", "json"]).ends(2).says(&["[paths]"]);
    phi(&desk, "redact", &kept, &["--format", "json", "--policy", "safe_harbor"]).ends(2);
    let bad = desk.put("bad.toml", "[paths]\nname = \"keep\"\n");
    phi(&desk, "redact", &kept, &["--format", "json", "--policy", bad.to_str().unwrap()])
        .ends(2)
        .says(&["JSON Pointer"]);
}
