//! Whatever is wrong with an input: said clearly, counted, quarantined, and all else is processed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::symlink;

use serde_json::{Value, json};

use crate::tool::{self, Desk};

/// Small limits, so that files over them are small too.
pub const CONFIG: &str = "[run]\nmax_document_bytes = 3000000\n";

/// Inputs of [`write`] and [`write_lines`], in the order in which they are read, with the rules under which parts
/// of them are quarantined, and what is said of the first.
const FILES: [(&str, &[&str], &str); 21] = [
    ("a01-truncated.json", &["unreadable-json"], "truncated at line 1, column"),
    ("a02-invalid.json", &["unreadable-json"], "expected a JSON value at line 1, column"),
    ("a03-scalar.json", &["not-an-object"], "must be a JSON object"),
    ("a04-wrong-type.json", &["unknown-resource-type"], "convert the content to R4"),
    ("a05-r5-type.json", &["unknown-resource-type"], "a resource type of FHIR R5, not of R4"),
    (
        "a06-stu3-type.json",
        &["unknown-resource-type"],
        "a resource type of FHIR DSTU2 and STU3, not of R4",
    ),
    ("a07-not-utf8.json", &["unreadable-json"], "convert the input to UTF-8 at line 1, column"),
    ("a08-empty.json", &["empty"], "export it again or leave it out"),
    ("a09-over-the-limit.json", &["too-large"], "split it, export NDJSON, or raise the limit"),
    ("a10-bomb.json.gz", &["too-large"], "split it, export NDJSON, or raise the limit"),
    ("a11-cut.json.gz", &["gzip-truncated"], "copy or export the file again"),
    ("a12-not-gzip.json.gz", &["unreadable-json"], "at line 1, column 1"),
    ("a13-dangling.json", &["unreadable"], "check that it still exists and may be read"),
    ("a14-blank.ndjson.gz", &["empty"], "export it again or leave it out"),
    (
        "b01-lines.ndjson",
        &["unreadable-json", "resource-type", "not-an-object", "not-an-object", "resource-type"],
        "truncated, column",
    ),
    ("b02-entries.json", &["resource-type", "id-conflict"], "say which FHIR type this is"),
    ("c01-deep.json", &["defect"], "flatten the value or raise the depth limit"),
    ("c02-long.json", &[], ""),
    ("c03-r5.json", &[], ""),
    ("c04-stu3.json", &[], ""),
    ("c05-directory.json/group.json", &[], ""),
];

fn replaced(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "nothing to replace");
    text.replacen(from, to, 1)
}

/// Bad inputs made of a bundle, each in a file of its own below `in/`.
pub fn write(desk: &Desk, bundle: &[u8]) {
    let text = std::str::from_utf8(bundle).unwrap();
    let patient = "\"resourceType\":\"Patient\"";
    let resource = |kind: &str| {
        let lines = String::from_utf8(tool::ndjson(bundle)).unwrap();
        replaced(lines.lines().next().unwrap(), patient, &format!("\"resourceType\":\"{kind}\""))
    };
    let family = text.split("\"family\":\"").nth(1).unwrap().split('"').next().unwrap();
    let put = |name: &str, bytes: &[u8]| desk.put(&format!("in/{name}"), bytes);
    put("a01-truncated.json", &bundle[..bundle.len() * 2 / 3]);
    put("a02-invalid.json", replaced(text, &format!("\"{family}\""), family).as_bytes());
    put("a03-scalar.json", format!("\"{family}\"").as_bytes());
    put("a04-wrong-type.json", resource(family).as_bytes());
    put("a05-r5-type.json", resource("NutritionIntake").as_bytes());
    put("a06-stu3-type.json", resource("BodySite").as_bytes());
    let mut broken = bundle.to_vec();
    let at = text.find(family).unwrap();
    broken[at + 2] = 0xff;
    put("a07-not-utf8.json", &broken);
    put("a08-empty.json", b"");
    put("a09-over-the-limit.json", padded(text, 3_000_001).as_bytes());
    put("a10-bomb.json.gz", &bomb());
    let whole = tool::gzip(bundle);
    put("a11-cut.json.gz", &whole[..whole.len() / 2]);
    put("a12-not-gzip.json.gz", family.as_bytes());
    symlink("/nowhere/at/all", desk.path("in/a13-dangling.json")).unwrap();
    put("a14-blank.ndjson.gz", &tool::gzip(b"\n\n  \r\n"));
}

/// A bundle with blanks in it, up to a length.
fn padded(bundle: &str, length: usize) -> String {
    let rest = bundle.strip_prefix('{').unwrap();
    format!("{{{}{rest}", " ".repeat(length - bundle.len()))
}

/// Gzip members of blanks, small and many: 80 MB from 80 kB.
fn bomb() -> Vec<u8> {
    tool::gzip(&vec![b' '; 1 << 20]).repeat(80)
}

/// Lines, good ones and bad ones, in `in/b01-lines.ndjson`; entries, good ones and bad ones, in
/// `in/b02-entries.json`; what is odd but can be used, in `in/c…`.
pub fn write_lines(desk: &Desk, bundle: &[u8]) {
    let lines = String::from_utf8(tool::ndjson(bundle)).unwrap();
    let lines: Vec<&str> = lines.lines().collect();
    let (first, second) = (lines[0], lines[1]);
    let half = first.get(..first.len() / 2).unwrap();
    let mixed =
        format!("\u{feff}{first}\r\n\n{half}\n{{}}\n[]\n{second}\nnull\n{{\"resourceType\":7}}");
    desk.put("in/b01-lines.ndjson", mixed);
    let entries: Vec<String> = vec![
        format!("{{\"resource\":{}}}", lines[2]),
        "{\"resource\":{\"id\":\"no-type\"}}".into(),
        "7".into(),
        format!("{{\"resource\":{}}}", lines[3]),
        format!("{{\"resource\":{}}}", replaced(lines[3], "{", "{\"language\":\"en\",")),
    ];
    let entries = entries.join(",");
    desk.put(
        "in/b02-entries.json",
        format!("{{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{entries}]}}"),
    );
    let deep = format!("{}\"deep\"{}", "[".repeat(200), "]".repeat(200));
    desk.put(
        "in/c01-deep.json",
        replaced(first, "{", &format!("{{\"unknown\":{deep},")).replace("\"id\":\"", "\"id\":\"d"),
    );
    let long = "long words ".repeat(100_000);
    desk.put("in/c02-long.json", json!({"resourceType": "Condition", "id": "long", "subject": {"reference": "Patient/x"}, "note": [{"text": long}]}).to_string());
    // R5: `encounterClass`, `reason` as CodeableReference; STU3: `context`.
    desk.put("in/c03-r5.json", json!({"resourceType": "Encounter", "id": "r5", "status": "completed", "class": [{"coding": [{"code": "AMB"}]}], "actualPeriod": {"start": "2020-01-02"}, "subjectStatus": {"text": "x"}}).to_string());
    desk.put("in/c04-stu3.json", json!({"resourceType": "Observation", "id": "stu3", "status": "final", "code": {"text": "x"}, "context": {"reference": "Encounter/1"}, "comment": "seen"}).to_string());
    fs::create_dir_all(desk.path("in/c05-directory.json")).unwrap();
    desk.put(
        "in/c05-directory.json/group.json",
        "{\"resourceType\":\"Group\",\"id\":\"g\",\"type\":\"person\",\"actual\":true}",
    );
}

#[test]
fn what_is_bad_is_quarantined_and_all_else_is_processed() {
    let desk = Desk::new();
    let [one, two, good] = [0, 1, 2].map(|n| tool::population(4).bundle(n).json);
    write(&desk, &one);
    write_lines(&desk, &two);
    desk.put("in/z01-good.json", &good);
    desk.put("config.toml", CONFIG);
    let config = desk.path("config.toml").to_string_lossy().into_owned();
    let ran =
        desk.run("out", &["--config", &config, "--max-quarantined", "100%", "--json"]).ends(1);
    let report = desk.report("out");
    assert_eq!(ran.json(), report, "--json is the report");
    assert_eq!(report["status"], "partial");

    let lines = desk.lines("out", "quarantine.ndjson");
    let mut rules: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in &lines {
        let keys: BTreeSet<&str> = line.as_object().unwrap().keys().map(String::as_str).collect();
        let contract = "input entry offset length type code rule severity path diagnostics";
        assert_eq!(keys, contract.split(' ').collect());
        assert_eq!(line["severity"], "error");
        let input = line["input"].as_str().unwrap();
        rules.entry(input).or_default().push(line["rule"].as_str().unwrap());
    }
    for (at, (name, expected, says)) in FILES.iter().enumerate() {
        let label = format!("input-{at:05}");
        let found = rules.remove(label.as_str()).unwrap_or_default();
        assert_eq!(&found, expected, "{name}");
        let first = lines.iter().find(|l| l["input"] == label.as_str());
        let said = first.map_or("", |l| l["diagnostics"].as_str().unwrap());
        assert!(said.contains(says), "{name}: {said}");
        let row = &report["inputs"][at];
        assert_eq!(row["counts"]["quarantined"], expected.len(), "{name}: {row}");
        assert!(!row.to_string().contains(name.split('.').next().unwrap()), "{row}");
    }
    assert_eq!(rules, BTreeMap::new(), "quarantined from the good one");
    assert_conserved(&report);

    // The good bundle came through as it does alone.
    let alone = Desk::new();
    alone.put("in/good.json", &good);
    alone.run("out", &[]).ends(0);
    let mixed = fs::read_to_string(desk.path("out/fhir/Observation.ndjson")).unwrap();
    for line in fs::read_to_string(alone.path("out/fhir/Observation.ndjson")).unwrap().lines() {
        assert!(mixed.contains(line));
    }
}

/// Read = written + quarantined + dropped: in sum, by type, by input.
#[track_caller]
pub fn assert_conserved(report: &Value) {
    let holds = |counts: &Value, what: &str| {
        let n = |name: &str| counts[name].as_u64().unwrap_or_else(|| panic!("{what}: {counts}"));
        assert_eq!(n("read"), n("written") + n("quarantined") + n("dropped"), "{what}: {counts}");
        [n("read"), n("written"), n("quarantined"), n("dropped")]
    };
    let all = holds(&report["counts"], "in sum");
    let mut sum = [0; 4];
    for (kind, counts) in report["by_type"].as_object().unwrap() {
        holds(counts, kind).iter().zip(&mut sum).for_each(|(n, sum)| *sum += n);
    }
    assert_eq!(sum, all, "by type");
    sum = [0; 4];
    for row in report["inputs"].as_array().unwrap() {
        holds(&row["counts"], "input").iter().zip(&mut sum).for_each(|(n, sum)| *sum += n);
    }
    assert_eq!(sum, all, "by input");
}

#[test]
fn an_entry_without_a_resource_is_dropped_with_that_reason() {
    let desk = Desk::new();
    let bundle = json!({"resourceType": "Bundle", "type": "history", "entry": [
        {"fullUrl": "urn:uuid:1", "request": {"method": "DELETE", "url": "Patient/1"}},
        {"resource": {"resourceType": "Group", "id": "g", "type": "person", "actual": true}},
        {"resource": null}, 7,
    ]});
    desk.put("in/history.json", bundle.to_string());
    desk.run("out", &["--max-quarantined", "100%"]);
    let report = desk.report("out");
    assert_conserved(&report);
    assert_eq!(report["counts"]["read"], 4);
    assert_eq!(report["counts"]["written"], 1);
    assert!(report["counts"]["dropped"].as_u64().unwrap() >= 1, "{report}");
}

#[test]
fn what_comes_again_is_dropped_or_becomes_a_version() {
    let desk = Desk::new();
    let bundle = tool::population(4).bundle(0).json;
    let file = desk.put("in/a.json", &bundle);
    let n = tool::ndjson(&bundle).split(|b| *b == b'\n').count() as u64 - 1;
    // The same file twice, and once more packed.
    desk.put("in/b.json.gz", tool::gzip(&bundle));
    let mut command = desk.run_command("twice", &["--input"]);
    let ran = tool::Ran::of(command.arg(&file).output().unwrap()).ends(0);
    let _ = ran;
    let report = desk.report("twice");
    assert_conserved(&report);
    assert_eq!(report["counts"]["read"], 3 * n);
    assert_eq!(report["counts"]["written"], n);
    assert_eq!(report["counts"]["dropped"], 2 * n);
    // Another content under the same id: the next version, in sorted order of inputs.
    let patient = |gender: &str| {
        json!({"resourceType": "Patient", "id": "p", "gender": gender, "active": true}).to_string()
    };
    let desk = Desk::new();
    for (name, gender) in [("a", "male"), ("b", "female"), ("c", "male"), ("d", "female")] {
        desk.put(&format!("in/{name}.json"), patient(gender));
    }
    desk.run("out", &[]).ends(0);
    assert_conserved(&desk.report("out"));
    let store =
        medpipe::adapter_sqlite::Store::open_readonly(desk.path("out/store.sqlite")).unwrap();
    let written = desk.lines("out", "fhir/Patient.ndjson");
    let id = written[0]["id"].as_str().unwrap();
    let history = store.history("Patient", id).unwrap();
    let genders: Vec<String> = history
        .iter()
        .map(|v| {
            serde_json::from_str::<Value>(&v.content).unwrap()["gender"].as_str().unwrap().into()
        })
        .collect();
    assert_eq!(genders[..2], ["male", "female"], "{genders:?}");
    assert!(history.iter().map(|v| v.version).eq(1..=history.len() as u32));
}

#[test]
fn mutated_bundles_never_break_a_run() {
    let desk = Desk::new();
    let lines = tool::ndjson(&tool::population(4).bundle(3).json);
    let lines: Vec<&[u8]> = lines.split(|b| *b == b'\n').take(6).collect();
    let entries = lines.iter().map(|l| [b"{\"resource\":", *l, b"}"].concat());
    let entries = entries.collect::<Vec<_>>().join(&b',');
    let bundle = [b"{\"resourceType\":\"Bundle\",\"entry\":[", &entries[..], b"]}"].concat();
    let mut dice = tool::Dice(9);
    for n in 0..300 {
        let mut bytes = bundle.clone();
        for _ in 0..=dice.up_to(4) {
            let (at, to) = (dice.up_to(bytes.len() as u64) as usize, dice.up_to(256) as u8);
            match dice.up_to(4) {
                0 => bytes[at] = to,
                1 => drop(bytes.drain(at..(at + 9).min(bytes.len()))),
                2 => bytes.insert(at, b"{}[]\",:0"[to as usize % 8]),
                _ => bytes.truncate(at.max(1)),
            }
        }
        desk.put(&format!("in/{n:03}.{}", if n % 3 == 0 { "ndjson" } else { "json" }), bytes);
    }
    let ran = desk.run("out", &["-vv", "--max-quarantined", "100%"]).ends(1);
    assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
    assert_conserved(&desk.report("out"));
}
