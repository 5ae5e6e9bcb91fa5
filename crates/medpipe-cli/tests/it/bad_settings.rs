//! Wrong use: refused before anything is written, with what is wrong and how to mend it.

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::tool::{self, Desk, Ran};

fn desk() -> Desk {
    let desk = Desk::new();
    desk.put("in/one.json", tool::population(5).bundle(0).json);
    desk
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

#[track_caller]
fn refused(desk: &Desk, args: &[&str], says: &[&str]) {
    desk.run("out", args).ends(2).says(says);
    assert!(!desk.path("out").exists(), "{args:?} was refused, and OUT was made");
}

#[test]
fn a_wrong_configuration_is_refused() {
    let desk = desk();
    for (toml, says) in [
        ("[run]\nthreads = 1\nsegmentbytes = 5\n", &["line 3", "segmentbytes"]),
        ("[job]\nsensitivity = \"Secret\"\n", &["line 2", "Public"]),
        ("[job.policy]\nfree_text = \"keep\"\n", &["line 2", "remove"]),
        ("[job]\nmax_quarantined = 5\n", &["max_quarantined", "0.05"]),
        ("[jobs]\n", &["line 1", "jobs"]),
        ("[run\n", &["line 1", ""]),
    ] {
        let path = text(&desk.put("config.toml", toml));
        refused(&desk, &["--config", &path], says);
        let shown = tool::medpipe().args(["config", "show", "--config", &path]).output();
        Ran::of(shown.unwrap()).ends(2).says(says);
    }
    refused(&desk, &["--config", &text(&desk.path("nowhere.toml"))], &["configuration file"]);
    let path = text(&desk.put("config.toml", "[job]\nstrict = true\n[run]\nthreads = 7\n"));
    let show = |args: &[&str], name: &str| {
        let mut command = tool::medpipe();
        command.env("MEDPIPE_SEED", "5").args(["config", "show", "--json", "--config", &path]);
        let ran = Ran::of(command.args(args).output().unwrap()).ends(0);
        ran.json()["run"][name].as_u64().unwrap()
    };
    // Flag over environment over file over default.
    assert_eq!(show(&[], "threads"), 7);
    assert_eq!(show(&["--threads", "2"], "threads"), 2);
    assert_eq!(show(&[], "seed"), 5);
    assert_eq!(show(&["--seed", "6"], "seed"), 6);
    assert_eq!(show(&[], "patients"), 100);
}

#[test]
fn wrong_arguments_are_refused() {
    let desk = desk();
    refused(&desk, &["--max-quarantined", "150%"], &["between 0 and 1"]);
    refused(&desk, &["--sensitivity", "secret"], &["sensitivity"]);
    refused(&desk, &["--resume", "--overwrite"], &["--overwrite"]);
    refused(&desk, &["--unknown"], &["--unknown"]);
    let run = |args: &[&str]| {
        let mut command = tool::medpipe();
        command.arg("run").arg("--out").arg(desk.path("out")).arg("--input").arg(desk.path("in"));
        Ran::of(command.args(args).output().unwrap()).ends(2)
    };
    run(&["--clock", "yesterday"]).says(&["RFC 3339"]);
    let short = text(&desk.put("short", [1; 31]));
    run(&["--key-file", &short]).says(&["31 bytes", "32"]);
    let trivial = text(&desk.put("trivial", [1; 64]));
    run(&["--key-file", &trivial]).says(&["random"]);
    run(&["--key-file", &text(&desk.path("nowhere"))]).says(&["key file", "check its path"]);
    run(&["--key-file", "/dev/zero"]).says(&["right file"]);
    assert!(!desk.path("out").exists());
}

#[test]
fn inputs_that_are_not_there_are_refused() {
    let desk = desk();
    fs::create_dir(desk.path("empty")).unwrap();
    for (input, says) in [
        ("nowhere", "does not exist"),
        ("no-*.json", "matches no file"),
        ("empty", "directory without"),
    ] {
        let mut command = desk.run_command("out", &["--input"]);
        let ran = Ran::of(command.arg(desk.path(input)).output().unwrap()).ends(2);
        let ran = ran.says(&[says, "input 2"]);
        assert!(!ran.stderr.contains(input), "a path is shown: {}", ran.stderr);
        assert!(!desk.path("out").exists());
    }
}

#[test]
fn input_and_output_may_not_lie_in_one_another() {
    let desk = desk();
    desk.run("in/out", &[]).ends(2).says(&["inside an input"]);
    symlink(desk.path("in"), desk.path("link")).unwrap();
    desk.run("link/out", &[]).ends(2).says(&["inside an input"]);
    assert!(!desk.path("in/out").exists());
    let mut command = tool::medpipe();
    command.arg("run").arg("--input").arg(desk.path("in/one.json")).arg("--out");
    let ran = Ran::of(command.arg(desk.path("in")).output().unwrap()).ends(2);
    ran.says(&["input-00000", "output directory"]);
    assert_eq!(tool::files(&desk.path("in")).len(), 1);
}

#[test]
fn standard_input_is_read_and_cannot_be_resumed() {
    let desk = desk();
    let lines = tool::ndjson(&tool::population(5).bundle(1).json);
    desk.put("lines", &lines);
    let run = |out: &str, more: &[&str]| {
        let mut command = tool::medpipe();
        command.args(["run", "--input", "-", "--clock", tool::CLOCK, "--key-file"]);
        command.arg(desk.path("key")).arg("--out").arg(desk.path(out)).args(more);
        let file = fs::File::open(desk.path("lines")).unwrap();
        Ran::of(command.stdin(Stdio::from(file)).output().unwrap())
    };
    run("a", &["--resume"]).ends(2).says(&["--resume"]);
    run("a", &[]).ends(0);
    let n = lines.iter().filter(|b| **b == b'\n').count();
    assert_eq!(desk.report("a")["counts"]["read"], n);
    fs::write(desk.path("lines"), tool::gzip(&lines)).unwrap();
    run("b", &[]).ends(0);
    assert_eq!(desk.report("b")["counts"]["written"], n);
}

#[test]
fn without_a_key_a_random_one_is_used_once_and_said() {
    let desk = desk();
    let run = |out: &str| {
        let mut command = tool::medpipe();
        command.args(["run", "--clock", tool::CLOCK, "--input"]).arg(desk.path("in"));
        Ran::of(command.arg("--out").arg(desk.path(out)).output().unwrap()).ends(0)
    };
    run("a").says(&["random key", "--resume"]);
    run("b");
    let ids = |out: &str| desk.lines(out, "fhir/Patient.ndjson")[0]["id"].clone();
    assert_ne!(ids("a"), ids("b"));
}

#[test]
fn a_dry_run_writes_nothing() {
    let desk = desk();
    let ran = desk.run("out", &["--dry-run", "--json"]).ends(0);
    assert!(ran.json()["counts"]["read"].as_u64().unwrap() > 10);
    assert!(!desk.path("out").exists());
}

#[test]
fn too_much_in_quarantine_stops_the_run() {
    let desk = desk();
    for n in 0..20 {
        desk.put(&format!("in/bad-{n}.json"), "{");
    }
    let ran = desk.run("out", &[]).ends(3);
    ran.says(&["quarantined", "--max-quarantined", "ingestion"]);
    let report = desk.report("out");
    assert_eq!(report["failed_stage"], "ingestion");
    assert_eq!(report["counts"]["written"], 0);
    crate::bad_input::assert_conserved(&report);
    assert!(!desk.path("out/fhir").exists() && !desk.path("out/store.sqlite").exists());
    assert!(!desk.path("out/.run").exists(), "the run has ended");
    assert_eq!(desk.lines("out", "quarantine.ndjson").len(), 20);
    desk.run("out", &["--overwrite", "--max-quarantined", "60%"]).ends(1);
}

#[test]
fn two_runs_do_not_share_an_output_directory() {
    let desk = crate::resume::desk(12);
    let mut first = desk.segments("out", &[]).stderr(Stdio::null()).spawn().unwrap();
    while !desk.path("out/.run/state.json").exists() {
        assert!(first.try_wait().unwrap().is_none(), "ended early");
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    Ran::of(desk.segments("out", &["--resume"]).output().unwrap()).ends(2);
    assert_eq!(first.wait().unwrap().code(), Some(1));
}

#[test]
fn nothing_written_can_be_read_by_others() {
    let desk = desk();
    let umask = format!(
        "umask 022; exec {} run --input {} --out {} --key-file {} --quiet",
        env!("CARGO_BIN_EXE_medpipe"),
        text(&desk.path("in")),
        text(&desk.path("out")),
        text(&desk.path("key")),
    );
    Ran::of(Command::new("sh").args(["-c", &umask]).output().unwrap()).ends(0);
    use std::os::unix::fs::PermissionsExt as _;
    let mode = fs::metadata(desk.path("out")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
}
