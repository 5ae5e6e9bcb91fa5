//! `audit verify`: what it accepts, and what it notices.

use std::fs;
use std::path::Path;

use crate::tool::{self, Desk, Ran};

fn verify(log: &Path, args: &[&str]) -> Ran {
    Ran::of(tool::medpipe().args(["audit", "verify"]).arg(log).args(args).output().unwrap())
}

#[test]
fn a_log_is_intact_until_it_is_touched() {
    let desk = Desk::new();
    desk.put("in/one.json", tool::population(7).bundle(0).json);
    desk.run("out", &[]).ends(0);
    let log = desk.path("out/audit.log");
    let key = desk.path("key").to_string_lossy().into_owned();
    let info: serde_json::Value =
        serde_json::from_slice(&fs::read(desk.path("out/run.json")).unwrap()).unwrap();
    let head = format!("{}:{}", info["audit"]["size"], info["audit"]["root"].as_str().unwrap());
    verify(&log, &[]).ends(0);
    verify(&log, &["--key-file", &key, "--head", &head]).ends(0);
    let answer = verify(&log, &["--json", "--key-file", &key]).ends(0).json();
    assert_eq!(answer["verdict"], "intact");
    desk.put("other", tool::key(9));
    let other = desk.path("other").to_string_lossy().into_owned();
    let answer = verify(&log, &["--json", "--key-file", &other]).ends(2).json();
    assert_eq!(answer["verdict"], "wrong-key");
    verify(&log, &["--head", "12"]).ends(2).says(&["SIZE:ROOT"]);
    verify(&log, &["--head", &format!("1:{}", "0".repeat(64))]).ends(1);
    verify(&desk.path("nowhere"), &[]).ends(2);

    let bytes = fs::read(&log).unwrap();
    let copy = desk.path("copy.log");
    let mut dice = tool::Dice(3);
    for _ in 0..12 {
        let mut altered = bytes.clone();
        let at = dice.up_to(altered.len() as u64 - 1) as usize;
        altered[at] ^= 1;
        fs::write(&copy, altered).unwrap();
        verify(&copy, &["--key-file", &key]).ends(1);
    }
    let lines: Vec<&[u8]> = bytes.split_inclusive(|b| *b == b'\n').collect();
    let (last, first) = lines.split_last().unwrap();
    for changed in [
        [&lines[1..], &[]].concat(),
        [&first[..first.len() - 1], &[*last]].concat(),
        [&[first[1], first[0]], &first[2..], &[*last]].concat(),
    ] {
        fs::write(&copy, changed.concat()).unwrap();
        let answer = verify(&copy, &["--json"]).ends(1).json();
        assert_eq!(answer["verdict"], "altered");
    }
    // Without its seal, and with an entry after it.
    fs::write(&copy, first.concat()).unwrap();
    let answer = verify(&copy, &["--json"]).ends(1).json();
    assert_eq!(answer["verdict"], "unsealed");
    // Cut off at an earlier seal is intact by itself: that is what a noted head is for.
    desk.run("out", &["--overwrite"]).ends(0);
    let longer = fs::read(&log).unwrap();
    assert!(longer.starts_with(&bytes) && longer.len() > bytes.len());
    let info: serde_json::Value =
        serde_json::from_slice(&fs::read(desk.path("out/run.json")).unwrap()).unwrap();
    let head = format!("{}:{}", info["audit"]["size"], info["audit"]["root"].as_str().unwrap());
    verify(&log, &["--head", &head, "--key-file", &key]).ends(0);
    fs::write(&copy, &bytes).unwrap();
    verify(&copy, &[]).ends(0);
    verify(&copy, &["--head", &head]).ends(1);
}

#[test]
fn a_synthetic_run_is_verified_with_its_seed() {
    let desk = Desk::new();
    desk.put("config.toml", "[run]\npatients = 2\n");
    let mut command = tool::medpipe();
    command.args(["run", "--seed", "4", "--quiet", "--config"]).arg(desk.path("config.toml"));
    Ran::of(command.arg("--out").arg(desk.path("out")).output().unwrap()).ends(0);
    let log = desk.path("out/audit.log");
    verify(&log, &["--seed", "4"]).ends(0);
    verify(&log, &["--seed", "5"]).ends(2);
}
