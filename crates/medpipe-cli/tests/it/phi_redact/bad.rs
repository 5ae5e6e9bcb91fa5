//! `medpipe phi redact` on input of which a part is bad: that part is left out, with its place and reason, and counted.

use serde_json::{Value, json};

use super::{Place, redact, text};

fn warnings(output: &std::process::Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn patient(id: usize) -> String {
    json!({"resourceType": "Patient", "id": id.to_string(), "name": [{"family": "Zorblatt"}],
        "birthDate": "1961-03-05"})
    .to_string()
}

const TWICE: &str = r#"{"resourceType":"Basic","id":"Zorblatt","id":"Whitfield"}"#;

#[test]
fn a_bad_line_of_ndjson_is_left_out_alone() {
    let place = Place::new();
    let key = place.path("key");
    let good = json!({"resourceType": "Basic", "code": {"text": "seen by zorblatt"}}).to_string();
    let lines =
        [&patient(1), TWICE, &good, "{\"resourceType\":", r#"{"resourceType":"Nonsense"}"#, &good];
    let input = lines.join("\n");
    let file = place.file("a.ndjson", &input);
    for (args, stdin) in
        [(vec![file.as_str()], ""), (vec!["-", "--format", "fhir"], input.as_str())]
    {
        let done = redact(&[&args[..], &["--key-file", &key]].concat(), stdin);
        assert_eq!(done.status.code(), Some(1));
        assert_eq!(text(&done).lines().count(), 3, "{}", text(&done));
        assert!(text(&done).lines().all(|l| serde_json::from_str::<Value>(l).is_ok()));
        // The patient of one line is known in the others.
        assert!(!text(&done).to_lowercase().contains("zorblatt"));
        let said = warnings(&done);
        for wanted in [
            "line 2: an object has the same key twice",
            "line 4: ",
            "line 5: not a resource type of FHIR R4",
            "3 resources were written, 3 left out",
        ] {
            assert!(said.contains(wanted), "{wanted} in {said}");
        }
        assert!(
            !said.contains("Zorblatt") && !said.contains("Whitfield") && !said.contains("Nonsense")
        );
    }
}

#[test]
fn a_bad_entry_of_a_bundle_is_left_out_alone() {
    let place = Place::new();
    let key = place.path("key");
    let bundle = format!(
        r#"{{"resourceType":"Bundle","type":"collection","entry":[{{"resource":{}}},{{"resource":{TWICE}}},
            {{"resource":{{"resourceType":"Basic","code": Zorblatt}}}},{{"resource":{{"resourceType":"Nonsense"}}}},
            {{"resource":{{"resourceType":"Basic"}}}}]}}"#,
        patient(1)
    );
    let out = place.path("out.json");
    let done = redact(&[&place.file("b.json", &bundle), "--key-file", &key, "--out", &out], "");
    assert_eq!(done.status.code(), Some(1));
    let clean: Value = serde_json::from_str(&std::fs::read_to_string(&out).unwrap()).unwrap();
    let kinds: Vec<&Value> =
        clean["entry"].as_array().unwrap().iter().map(|e| &e["resource"]["resourceType"]).collect();
    assert_eq!(kinds, ["Patient", "Basic"]);
    let said = warnings(&done);
    for wanted in [
        "Bundle.entry[1]: an object has the same key twice",
        "Bundle.entry[2]: ",
        "Bundle.entry[3]: not a resource type",
        "2 resources were written, 3 left out",
    ] {
        assert!(said.contains(wanted), "{wanted} in {said}");
    }
    assert!(!said.contains("Zorblatt"));
}

#[test]
fn ndjson_is_not_held_and_gzip_is_read() {
    let place = Place::new();
    let key = place.path("key");
    let lines: String = (0..20_000).map(|i| patient(i) + "\n").collect();
    let file = place.file("many.ndjson", &lines);
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    std::io::Write::write_all(&mut packed, lines.as_bytes()).unwrap();
    let zipped = place.path("many.ndjson.gz");
    std::fs::write(&zipped, packed.finish().unwrap()).unwrap();
    let plain = redact(&[&file, "--key-file", &key], "");
    assert_eq!((plain.status.code(), text(&plain).lines().count()), (Some(0), 20_000));
    assert!(text(&redact(&[&zipped, "--format", "fhir", "--key-file", &key], "")) == text(&plain));
}

#[test]
fn a_bad_line_of_json_lines_is_left_out_alone() {
    let place = Place::new();
    let mut input = b"{\"id\":1,\"text\":\"Mrs. Ada Zorblatt\"}\nZorblatt\n{\"id\":2}\n\n".to_vec();
    input.extend_from_slice(
        b"{\"id\":3,\"text\":\"Zorblatt \xff\"}\n{\"id\":4,\"text\":\"fever\"}\n",
    );
    let file = place.path("a.jsonl");
    std::fs::write(&file, input).unwrap();
    let done = redact(&[&file], "");
    assert_eq!(done.status.code(), Some(1));
    assert_eq!(text(&done), "{\"id\":1,\"text\":\"Mrs. [NAME]\"}\n{\"id\":4,\"text\":\"fever\"}\n");
    let said = warnings(&done);
    for wanted in [
        "line 2 is not {",
        "line 3 is not {",
        "line 5 is no UTF-8 at its byte 26",
        "2 lines were read, 3 left out",
    ] {
        assert!(said.contains(wanted), "{wanted} in {said}");
    }
    assert!(!said.contains("Zorblatt"));
    assert_eq!(redact(&["-", "--format", "jsonl"], "Zorblatt\n").status.code(), Some(1));
}

#[test]
fn ids_that_are_identifiers_become_pseudonyms() {
    let place = Place::new();
    let key = place.path("key");
    let known = place.file("known.jsonl", "{\"ids\": [\"ZQ-77\"]}\n");
    let own = [
        json!("note-17"),
        json!(12),
        json!("presidio_synth_v2-00000"),
        json!("unl-00909"),
        json!("adm_123456"),
        json!("6c5d9ca9-54d7-42f5-bfae-a7c19cd217f2"),
        Value::Null,
    ];
    let telling = [
        json!("MRN4471120"),
        json!(44711205),
        json!("Nora_Brennan_2019"),
        json!("John Smith"),
        json!("219-09-9998"),
        json!("nora@zorblatt.test"),
        json!("2019-03-05"),
        json!("ada"),
        json!("ZQ-77"),
    ];
    let all = own.iter().chain(&telling);
    let lines: String = all
        .map(|id| json!({"id": id, "patient": "ada", "text": "fever"}).to_string() + "\n")
        .collect();
    let ids = |more: &[&str]| -> Vec<Value> {
        let args = ["-", "--format", "jsonl", "--key-file", &key, "--known", &known];
        let done = redact(&[&args[..], more].concat(), &lines);
        assert_eq!(done.status.code(), Some(0));
        let lines = text(&done);
        lines.lines().map(|l| serde_json::from_str::<Value>(l).unwrap()["id"].clone()).collect()
    };
    let pseudonym =
        |id: &Value| id.as_str().is_some_and(|id| id.len() == 33 && id.starts_with('p'));
    let got = ids(&[]);
    assert_eq!(got[..own.len()], own);
    for (id, made) in telling.iter().zip(&got[own.len()..]) {
        assert!(pseudonym(made), "{id} became {made}");
    }
    assert_eq!(ids(&[]), got);
    assert!(ids(&["--ids", "hash"]).iter().all(pseudonym));
    assert_eq!(ids(&["--ids", "keep"])[own.len()..], telling);
}

#[test]
fn a_quote_that_is_not_closed_takes_its_row_alone() {
    let place = Place::new();
    let table = place.file("t.csv", "id,code\n1,\"E11\n2,E12\n3,E13\n");
    let policy = place.file("p.toml", "[columns]\nid = \"keep\"\ncode = \"keep\"\n");
    let done = redact(&[&table, "--policy", &policy], "");
    assert_eq!((done.status.code(), text(&done).as_str()), (Some(1), "id,code\n2,E12\n3,E13\n"));
    assert!(warnings(&done).contains("line 2: a quote of this row is not closed"));
}

#[test]
fn a_policy_that_cannot_be_read_is_wrong_use() {
    let place = Place::new();
    let binary = place.path("p.toml");
    std::fs::write(&binary, [0xff, 0xfe, 0]).unwrap();
    for policy in [&binary, place.0.path().to_str().unwrap()] {
        assert_eq!(redact(&["-", "--policy", policy], "x").status.code(), Some(2));
    }
}
