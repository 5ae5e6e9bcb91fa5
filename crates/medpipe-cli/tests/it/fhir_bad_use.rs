//! `medpipe fhir …` with inputs, stores and options that are wrong: exit codes, messages, JSON.

use crate::tool::{Desk, Ran, medpipe};

const OK: &str = r#"{"resourceType":"Patient","id":"a"}"#;

/// Every command that reads files, with what it needs beside its input.
fn commands(input: &str) -> Vec<Vec<&str>> {
    vec![
        vec!["import", input, "--store", "sqlite:s"],
        vec!["import", input, "--plan-only"],
        vec!["check", input],
        vec!["stats", input],
        vec!["orphans", input],
        vec!["dedupe", input],
        vec!["path", "id", input],
        vec!["view", "patient", "--input", input, "--out", "t.csv", "--overwrite"],
        vec!["convert", input, "c.xml", "--overwrite"],
    ]
}

fn desk() -> Desk {
    let desk = Desk::new();
    desk.put("ok.json", OK);
    desk.put("none/readme.txt", "no data here");
    desk.put("empty.json", "");
    desk.put("empty.ndjson", "");
    desk.put("text.json", "hello world");
    desk.put("other.json", r#"{"a":1}"#);
    desk.put("array.json", "[1,2]");
    desk.put("bad.ndjson", format!("{OK}\nnot json\n{{\"resourceType\":\"Patint\"}}\n"));
    std::fs::create_dir(desk.path("gone")).unwrap();
    std::os::unix::fs::symlink("/nowhere/at/all", desk.path("gone/a.json")).unwrap();
    desk
}

fn fhir(desk: &Desk, args: &[&str]) -> Ran {
    let mut command = medpipe();
    command.current_dir(desk.path("")).arg("fhir").args(args);
    Ran::of(command.output().unwrap())
}

#[test]
fn what_is_no_input_is_wrong_use() {
    let desk = desk();
    for input in ["missing.json", "none", "missing/*.json"] {
        for args in commands(input) {
            let ran = fhir(&desk, &args).ends(2);
            assert!(ran.stdout.is_empty() && ran.stderr.starts_with("medpipe: "), "{args:?}");
            let answer = fhir(&desk, &[&args[..], &["--json"]].concat()).ends(2).json();
            assert_eq!((&answer["ok"], &answer["exit_code"]), (&false.into(), &2.into()));
            let error = answer["error"].as_str().unwrap();
            assert_eq!(ran.stderr, format!("medpipe: {error}\n"), "{args:?}");
        }
    }
    assert!(!desk.path("s").exists() && !desk.path("t.csv").exists());
}

#[test]
fn what_cannot_be_read_is_told_with_its_place() {
    let desk = desk();
    let whole = ["empty.json", "empty.ndjson", "text.json", "other.json", "array.json", "gone"];
    for input in whole.into_iter().chain(["bad.ndjson"]) {
        for args in commands(input) {
            if args[0] == "convert" && input == "gone" {
                continue;
            }
            let ran = fhir(&desk, &args).ends(1);
            // The two that list everything do so on standard output; all others tell on standard error.
            let told = match args[0] {
                "import" | "check" => &ran.stdout,
                _ => &ran.stderr,
            };
            let place = match (args[0], input) {
                ("convert", _) => "medpipe: the source ",
                (_, "bad.ndjson") => "input-00000, line 2: unexpected character",
                _ => "input-00000",
            };
            let place = match args[0] {
                "check" => place.replace(", line", " line"),
                "import" => place.replace(", line 2", " entry 1"),
                _ => place.to_owned(),
            };
            assert!(told.contains(&place), "{args:?}: {} {}", ran.stdout, ran.stderr);
            fhir(&desk, &[&args[..], &["--json"]].concat()).ends(1).json();
        }
    }
}

#[test]
fn scripts_are_told_the_line_and_the_reason() {
    let desk = desk();
    for args in [
        &["path", "id", "bad.ndjson", "--json"][..],
        &["view", "patient", "--input", "bad.ndjson", "--out", "t.csv", "--json"],
        &["stats", "bad.ndjson", "--json"],
        &["orphans", "bad.ndjson", "--json"],
        &["dedupe", "bad.ndjson", "--json"],
    ] {
        let answer = fhir(&desk, args).ends(1).json();
        assert_eq!(answer["unreadable"], 2, "{args:?}");
        let first = &answer["troubles"][0];
        assert_eq!((&first["line"], &first["rule"]), (&1.into(), &"unreadable-json".into()));
        assert_eq!(answer["troubles"][1]["rule"], "unknown-resource-type");
        assert!(first.get("path").is_none());
    }
    let ran = fhir(&desk, &["path", "id", "bad.ndjson", "--show-paths"]).ends(1);
    assert!(ran.stderr.starts_with("bad.ndjson, line 2: "), "{}", ran.stderr);
    assert_eq!(ran.stdout, "a\n");
    fhir(&desk, &["import", "bad.ndjson", "ok.json", "--store", "sqlite:s", "--show-paths"])
        .ends(1)
        .says(&["input-00000 is bad.ndjson"]);
}

#[test]
fn places_where_nothing_can_be_written() {
    let desk = desk();
    let import = |store: &str| fhir(&desk, &["import", "ok.json", "--store", store]).ends(2);
    import("sqlite:/nowhere/at/all.db").says(&["folder is not there"]);
    import("sqlite:ok.json/x.db").says(&["folder is not there"]);
    import("sqlite:none").says(&["a folder stands there"]);
    import("sqlite:ok.json").says(&["not a finished medpipe store"]);
    for store in ["postgres:x", "sqlite:"] {
        import(store).says(&["sqlite:FILE"]);
    }
    let view = |out: &str| fhir(&desk, &["view", "patient", "--input", "ok.json", "--out", out]);
    view("nowhere/t.csv").ends(2).says(&["folder of the table"]);
    view("none").ends(2);
    view("t.txt").ends(2).says(&[".csv, .ndjson or .parquet"]);
    fhir(&desk, &["convert", "ok.json", "nowhere/c.xml"]).ends(2).says(&["folder of the target"]);
    fhir(&desk, &["convert", "none", "c.xml"]).ends(2).says(&["directory"]);
}

#[test]
fn unknown_values_of_options() {
    let desk = desk();
    for args in [
        &["import", "ok.json", "--store", "sqlite:s", "--mode", "x"][..],
        &["import", "ok.json", "--store", "sqlite:s", "--validate", "x"],
        &["import", "ok.json", "--store", "sqlite:s", "--commit-bytes", "x"],
        &["import", "ok.json", "--store", "sqlite:s", "--nothing"],
        &["stats", "ok.json", "--clock", "yesterday"],
        &["stats"],
        &["stats", "ok.json", "--store", "sqlite:s"],
        &["dedupe", "ok.json", "--duplicate", "x"],
        &["dedupe", "ok.json", "--duplicate", "nan"],
        &["dedupe", "ok.json", "--duplicate", "1", "--review", "2"],
        &["path", "name..", "ok.json"],
        &["view", "nothing", "--input", "ok.json", "--out", "t.csv"],
        &["view", "ok.json", "--input", "ok.json", "--out", "t.csv"],
    ] {
        let ran = fhir(&desk, args).ends(2);
        assert!(ran.stdout.is_empty() && !ran.stderr.is_empty(), "{args:?}");
    }
    assert!(!desk.path("s").exists() && !desk.path("t.csv").exists());
}

#[test]
fn a_store_that_is_only_read_stays_as_it_is() {
    let desk = desk();
    fhir(&desk, &["import", "ok.json", "--store", "sqlite:s"]).ends(0);
    let before = std::fs::read(desk.path("s")).unwrap();
    for command in ["stats", "orphans", "dedupe"] {
        fhir(&desk, &[command, "--store", "sqlite:s"]).ends(0);
        assert!(std::fs::read(desk.path("s")).unwrap() == before, "{command} changed the store");
    }
    let mut beside = std::fs::read_dir(desk.path("")).unwrap().map(|e| e.unwrap().file_name());
    assert!(!beside.any(|name| name.to_string_lossy().starts_with("s-")));
}
