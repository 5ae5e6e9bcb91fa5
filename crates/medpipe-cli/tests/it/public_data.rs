//! Data declared public in which PHI is found stops the run.

use std::fs;

use medpipe::synth_phi::canary;

use crate::decode;
use crate::search::Searcher;
use crate::tool::{self, Desk};

#[test]
fn public_data_with_phi_stops_the_run() {
    let desk = Desk::new();
    let canaries = [canary::bundle(3, 0), canary::bundle(3, 1)];
    for canary in &canaries {
        desk.put(&format!("in/{}", canary.file_name), &canary.json);
    }
    let ran = desk.run("out", &["--sensitivity", "Public", "-vv"]).ends(3);
    assert!(ran.stderr.contains("ingestion"), "{}", ran.stderr);
    let out = desk.path("out");
    let names: Vec<String> = tool::files(&out).into_iter().map(|(name, _)| name).collect();
    let explains = [
        "audit.log",
        "lineage.ndjson",
        "quarantine.ndjson",
        "report.html",
        "report.json",
        "run.json",
    ];
    assert_eq!(names, explains);
    let report = desk.report("out");
    assert_eq!(report["status"], "stopped");
    assert_eq!(report["exit_code"], 3);
    assert_eq!(report["failed_stage"], "ingestion");
    assert_eq!(report["counts"]["written"], 0);
    let counts = |name: &str| report["counts"][name].as_u64().unwrap();
    assert_eq!(counts("read"), counts("written") + counts("quarantined") + counts("dropped"));
    let paths = report["phi"]["paths"].as_array().unwrap();
    let found = |kind: &str, path: &str| {
        paths.iter().any(|p| p["kind"] == kind && p["path"].as_str().unwrap().contains(path))
    };
    assert!(found("NAME", "Patient.name"), "{paths:?}");
    assert!(found("DATE", "Patient.birthDate"), "{paths:?}");
    let mut searcher = Searcher::new(&canaries);
    decode::directory(&out, &mut |text| searcher.look(&text));
    decode::lines("standard error", ran.stderr.as_bytes(), &mut |text| searcher.look(&text));
    assert_eq!(searcher.leaks(), Vec::<String>::new());
    assert!(searcher.third_parties().values().all(|share| share.found == 0));
    // The events end in FAIL, the log is sealed.
    assert_eq!(desk.lines("out", "lineage.ndjson").last().unwrap()["eventType"], "FAIL");
    let verify = tool::medpipe().args(["audit", "verify"]).arg(out.join("audit.log")).output();
    tool::Ran::of(verify.unwrap()).ends(0);
}

#[test]
fn public_data_without_phi_goes_through() {
    let desk = Desk::new();
    desk.put(
        "in/group.json",
        r#"{"resourceType":"Group","id":"g","type":"person","actual":false}"#,
    );
    desk.run("out", &["--sensitivity", "Public"]).ends(0);
    assert_eq!(desk.report("out")["counts"]["written"], 1);
    assert!(fs::exists(desk.path("out/fhir/Group.ndjson")).unwrap());
}
