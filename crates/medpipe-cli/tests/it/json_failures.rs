//! With `--json` a command that fails as a whole still gives one JSON object on standard output.

use crate::tool::{Desk, Ran, medpipe};

#[test]
fn every_command_answers_in_json_when_it_fails() {
    let desk = Desk::new();
    for (args, code) in [
        (&["run", "--input", "missing", "--out", "o"][..], 2),
        (&["run", "--no-such-flag"], 2),
        (&["validate", "missing.json"], 2),
        (&["risk", "missing.csv", "--quasi", "a"], 2),
        (&["phi", "eval", "missing.jsonl"], 2),
        (&["phi", "bench", "missing.jsonl"], 2),
        (&["audit", "verify", "missing.log"], 2),
        (&["fhir", "stats", "missing"], 2),
        (&["fhir", "nonsense"], 2),
    ] {
        let mut command = medpipe();
        command.current_dir(desk.path("")).args(args).arg("--json");
        let ran = Ran::of(command.output().unwrap()).ends(code);
        let answer = ran.json();
        assert_eq!(answer["ok"], false, "{args:?}");
        assert_eq!(answer["exit_code"], code, "{args:?}");
        let error = answer["error"].as_str().unwrap();
        assert!(!error.is_empty() && ran.stderr.contains(error), "{args:?}: {}", ran.stderr);
    }
    let mut help = medpipe();
    let ran = Ran::of(help.args(["run", "--help", "--json"]).output().unwrap()).ends(0);
    assert!(ran.stdout.starts_with("Run the six stages"));
}
