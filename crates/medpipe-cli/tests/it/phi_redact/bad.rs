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
