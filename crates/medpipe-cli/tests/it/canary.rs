//! Nothing planted comes out: not in an output, a log line or an error.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use medpipe::fhir_model::{Document, Position, Unit};
use medpipe::phi_deid::fhir::{FhirDeidentifier, FhirPolicy, Op, PatientIndex};
use medpipe::phi_deid::{Date, Key};
use medpipe::phi_detect::Detector;
use medpipe::synth_phi::canary::{self, CanaryBundle, PLACES};
use medpipe::synth_phi::{Kind, Place};

use crate::bad_input;
use crate::decode::{self, Text};
use crate::search::{Searcher, Share};
use crate::tool::{self, Desk, Ran};

const SEED: u64 = 20_260_102;
const BUNDLES: u64 = 200;

fn canaries(n: u64) -> Vec<CanaryBundle> {
    (0..n).map(|index| canary::bundle(SEED, index)).collect()
}

/// Writes canaries below `in/`, in files with the names of their patients, as bundles, gzip and NDJSON in turn.
fn write(desk: &Desk, canaries: &[CanaryBundle]) {
    for (at, canary) in canaries.iter().enumerate() {
        let own = |p: &&medpipe::synth_phi::PlantedField| {
            p.kind == Kind::Name && p.place == Place::KnownPatientInNote && p.value.contains(' ')
        };
        let name = canary.planted.iter().find(own).unwrap().value.replace(' ', "_");
        match at % 5 {
            3 => desk.put(&format!("in/{name}.json.gz"), tool::gzip(&canary.json)),
            4 => desk.put(&format!("in/{name}.ndjson"), tool::ndjson(&canary.json)),
            _ => desk.put(&format!("in/{name}.json"), &canary.json),
        };
    }
}

/// Everything that a run has left or said.
fn search(searcher: &mut Searcher, out: Option<&Path>, said: &[&Ran]) -> u64 {
    let mut characters = 0;
    let mut look = |text: Text| {
        characters += text.text.len() as u64;
        searcher.look(&text);
    };
    if let Some(out) = out {
        decode::directory(out, &mut look);
    }
    for ran in said {
        decode::lines("standard output", ran.stdout.as_bytes(), &mut look);
        decode::lines("standard error", ran.stderr.as_bytes(), &mut look);
    }
    characters
}

fn assert_clean(searcher: &Searcher, what: &str) {
    let leaks = searcher.leaks();
    assert!(leaks.is_empty(), "{what}: {} values:\n{}", leaks.len(), leaks.join("\n"));
}

fn print_rates(what: &str, shares: &BTreeMap<Kind, Share>) {
    println!("third parties in notes, {what}:");
    let sum = shares.values().fold(Share::default(), |a, b| Share {
        found: a.found + b.found,
        planted: a.planted + b.planted,
    });
    let rows = shares.iter().map(|(kind, share)| (kind.as_str(), share));
    for (name, Share { found, planted }) in rows.chain([("all", &sum)]) {
        println!("  {name:12} {found:5} of {planted:5} {:6.2} %", percent(*found, *planted));
    }
}

fn percent(part: u64, whole: u64) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}

#[test]
fn nothing_planted_comes_out_with_redact() {
    let (desk, canaries) = (Desk::new(), canaries(BUNDLES));
    write(&desk, &canaries);
    let ran =
        desk.run("out", &["-vv", "--json", "--threads", "2", "--free-text", "redact"]).ends(0);
    let counts = desk.report("out")["counts"].clone();
    assert_eq!(counts["read"].as_u64(), counts["written"].as_u64(), "{counts}");
    let more = [
        tool::medpipe().arg("status").arg(desk.path("out")).output().unwrap(),
        tool::medpipe()
            .arg("audit")
            .arg("verify")
            .arg(desk.path("out/audit.log"))
            .output()
            .unwrap(),
        tool::medpipe().args(["-vv", "validate"]).arg(desk.path("in")).output().unwrap(),
        tool::medpipe().args(["-vv", "validate", "--json"]).arg(desk.path("in")).output().unwrap(),
    ]
    .map(Ran::of);
    let mut searcher = Searcher::new(&canaries);
    for place in PLACES {
        assert!(searcher.planted_at(place) > BUNDLES as usize, "{place:?}");
    }
    let said: Vec<&Ran> = more.iter().chain([&ran]).collect();
    let characters = search(&mut searcher, Some(&desk.path("out")), &said);
    assert!(characters > 1_000_000, "{characters} characters: nothing was searched");
    print_rates("--free-text redact", &searcher.third_parties());
    assert_clean(&searcher, "redact");
}

#[test]
fn nothing_planted_comes_out_with_remove() {
    let (desk, canaries) = (Desk::new(), canaries(BUNDLES));
    write(&desk, &canaries);
    let args = ["-vv", "--log-format", "json", "--free-text", "remove"];
    let ran = desk.run("out", &args).ends(0);
    let mut searcher = Searcher::new(&canaries);
    search(&mut searcher, Some(&desk.path("out")), &[&ran]);
    assert_clean(&searcher, "remove");
    for (kind, share) in searcher.third_parties() {
        assert_eq!(share.found, 0, "{kind} of third parties in notes");
    }
}

#[test]
fn no_message_about_bad_input_holds_a_value() {
    let (desk, canaries) = (Desk::new(), canaries(4));
    bad_input::write(&desk, &canaries[0].json);
    bad_input::write_lines(&desk, &canaries[1].json);
    desk.put("config.toml", bad_input::CONFIG);
    let config = desk.path("config.toml").to_string_lossy().into_owned();
    let mut searcher = Searcher::new(&canaries);
    for (out, more) in [("a", ["-vv", "--json"]), ("b", ["-vv", "--strict"])] {
        let args = ["--config", &config, "--max-quarantined", "100%"];
        let ran = desk.run(out, &[&args[..], &more].concat()).ends(1);
        assert!(desk.report(out)["counts"]["quarantined"].as_u64().unwrap() > 20);
        search(&mut searcher, Some(&desk.path(out)), &[&ran]);
    }
    // What is made of the same files by the other commands that read them.
    let mut files: Vec<_> =
        fs::read_dir(desk.path("in")).unwrap().map(|e| e.unwrap().path()).collect();
    files.sort();
    let said: Vec<Ran> = files
        .iter()
        .flat_map(|file| {
            [vec!["validate"], vec!["validate", "--json"], vec!["phi", "detect"]].map(|c| (file, c))
        })
        .map(|(file, command)| {
            Ran::of(tool::medpipe().arg("-vv").args(command).arg(file).output().unwrap())
        })
        .collect();
    search(&mut searcher, None, &said.iter().collect::<Vec<_>>());
    let extract = tool::medpipe()
        .args(["-vv", "quarantine", "extract"])
        .arg(desk.path("a"))
        .arg("--input")
        .arg(desk.path("in"))
        .arg("--to")
        .arg(desk.path("raw"))
        .output()
        .unwrap();
    search(&mut searcher, None, &[&Ran::of(extract)]);
    assert_clean(&searcher, "bad input");
}

#[test]
fn no_message_about_a_bad_setting_holds_a_value() {
    let (desk, canaries) = (Desk::new(), canaries(1));
    write(&desk, &canaries);
    let text = String::from_utf8(canaries[0].json.clone()).unwrap();
    // A record where a configuration, a key, a clock or a head should be.
    desk.put("config.toml", &text);
    desk.put("short-key", &text[..20]);
    let config = desk.path("config.toml").to_string_lossy().into_owned();
    let key = desk.path("short-key").to_string_lossy().into_owned();
    let said = [
        desk.run("out", &["--config", &config]).ends(2),
        Ran::of(tool::medpipe().args(["audit", "verify"]).arg(&config).output().unwrap()).ends(1),
        Ran::of(
            tool::medpipe()
                .args(["run", "--key-file", &key, "--input"])
                .arg(desk.path("in"))
                .arg("--out")
                .arg(desk.path("out"))
                .output()
                .unwrap(),
        )
        .ends(2),
    ];
    let mut searcher = Searcher::new(&canaries);
    search(&mut searcher, None, &said.iter().collect::<Vec<_>>());
    assert_clean(&searcher, "bad settings");
}

/// De-identifies canaries as the pipeline does, and gives what is found in the result.
fn found_under(policy: FhirPolicy) -> Vec<String> {
    let canaries = canaries(2);
    let mut searcher = Searcher::new(&canaries);
    let key = Key::from_bytes(&tool::key(7)).unwrap();
    let clock = Date::new(2026, 1, 2).unwrap();
    let deidentifier = FhirDeidentifier::new(policy, &key, Detector::new(), clock);
    for canary in &canaries {
        let document = Document::parse(canary.json.clone()).unwrap();
        let (unit, _) = Unit::from_document(&document, Position::default());
        let mut persons = PatientIndex::new();
        persons.observe_unit(&unit);
        let findings = deidentifier.detect(&unit, &persons);
        for outcome in deidentifier.apply(&unit, &unit.index(), &persons, &findings) {
            let resource = outcome.resource.unwrap();
            let json = resource.get().node().raw();
            decode::lines("resource", json.as_bytes(), &mut |text| searcher.look(&text));
        }
    }
    searcher.leaks()
}

#[test]
fn one_row_of_the_policy_less_is_noticed() {
    assert_eq!(found_under(FhirPolicy::safe_harbor()), Vec::<String>::new());
    for row in [
        "Patient.name",
        "Patient.telecom",
        "Patient.address",
        "Patient.contact",
        "Patient.birthDate",
        "Address.city",
        "Identifier.value",
        "Observation.value[x]",
        "Annotation.text",
        "DocumentReference.description",
        "DiagnosticReport.conclusion",
        "DiagnosticReport.presentedForm",
        "Patient.photo",
    ] {
        let leaks = found_under(FhirPolicy::safe_harbor().dangerous_override(row, Op::Keep));
        println!("{row} kept: {} values found", leaks.len());
        assert!(!leaks.is_empty(), "{row} kept, and nothing found");
    }
}
