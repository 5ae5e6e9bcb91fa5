use std::collections::BTreeMap;
use std::path::Path;

use medpipe_adapter_parquet::TablesConfig;
use medpipe_fhir_model::Document;

use crate::read::{document, rows, write};

fn sample(count: usize) -> Vec<Document> {
    (0..count)
        .map(|n| {
            let date = 1900 + n % 100;
            document(&match n % 3 {
                0 => format!(r#"{{"resourceType":"Patient","id":"p{n}","birthDate":"{date}"}}"#),
                1 => format!(
                    r#"{{"resourceType":"Observation","id":"o{n}","valueQuantity":{{"value":{n}.5}},
                       "component":[{{"valueInteger":{n}}},{{"valueInteger":1}}]}}"#
                ),
                _ => format!(r#"{{"resourceType":"Claim","id":"c{n}","created":"{date}"}}"#),
            })
        })
        .collect()
}

fn files(dir: &Path) -> BTreeMap<String, Vec<u8>> {
    std::fs::read_dir(dir)
        .unwrap()
        .map(|e| e.unwrap())
        .map(|e| (e.file_name().into_string().unwrap(), std::fs::read(e.path()).unwrap()))
        .collect()
}

#[test]
fn the_same_resources_give_the_same_bytes() {
    let [one, two, other] = [(); 3].map(|()| tempfile::tempdir().unwrap());
    let mut documents = sample(600);
    write(one.path(), TablesConfig::default(), &documents);
    write(two.path(), TablesConfig::default(), &documents);
    assert!(files(one.path()) == files(two.path()), "two runs differ");
    documents.reverse();
    write(other.path(), TablesConfig::default(), &documents);
    assert!(files(one.path()) != files(other.path()), "the order of rows shows");
}

#[test]
fn the_files_listed_are_the_files_there() {
    let dir = tempfile::tempdir().unwrap();
    let listed = write(dir.path(), TablesConfig::default(), &sample(300));
    let shape: Vec<_> = listed.iter().map(|f| (f.table, f.rows)).collect();
    assert_eq!(
        shape,
        [("patient", 100), ("observation", 100), ("observation_component", 200), ("claim", 100)],
        "in a fixed order, tables without rows left out"
    );
    let found = files(dir.path());
    assert_eq!(found.len(), listed.len());
    for file in listed {
        assert_eq!(found[&file.file_name].len() as u64, file.bytes);
    }
}

#[test]
fn row_groups_follow_rows_and_bytes_and_lose_nothing() {
    let documents = sample(300);
    let whole = tempfile::tempdir().unwrap();
    write(whole.path(), TablesConfig::default(), &documents);
    let mut by_rows = TablesConfig::default();
    by_rows.row_group_rows = 7;
    let mut by_bytes = TablesConfig::default();
    by_bytes.buffer_bytes = 20_000;
    for config in [by_rows, by_bytes] {
        let dir = tempfile::tempdir().unwrap();
        write(dir.path(), config.clone(), &documents);
        for table in ["patient", "observation", "observation_component", "claim"] {
            let name = format!("{table}.parquet");
            assert_eq!(rows(&dir.path().join(&name)), rows(&whole.path().join(&name)), "{table}");
        }
        let again = tempfile::tempdir().unwrap();
        write(again.path(), config, &documents);
        assert!(files(dir.path()) == files(again.path()));
        assert!(files(dir.path()) != files(whole.path()));
    }
}
