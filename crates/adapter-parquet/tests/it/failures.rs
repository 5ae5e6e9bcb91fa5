use medpipe_adapter_parquet::{RowExtra, Tables, TablesConfig};

use crate::read::{document, write};

#[test]
fn a_type_without_a_table_is_no_error() {
    let dir = tempfile::tempdir().unwrap();
    let mut tables = Tables::create(dir.path(), TablesConfig::default()).unwrap();
    let group = document(r#"{"resourceType":"Group","id":"g"}"#);
    assert!(!tables.push("Group", group.root(), RowExtra::default()).unwrap());
    assert!(tables.finish().unwrap().is_empty());
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
}

#[test]
fn tables_of_a_killed_run_are_removed_and_other_files_stay() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::write(dir.path().join("claim.parquet"), "half a table").unwrap();
    std::fs::write(dir.path().join("notes.txt"), "mine").unwrap();
    write(
        dir.path(),
        TablesConfig::default(),
        &[document(r#"{"resourceType":"Patient","id":"p"}"#)],
    );
    assert!(!dir.path().join("claim.parquet").exists());
    assert!(dir.path().join("notes.txt").exists());
}

#[test]
fn a_folder_that_cannot_be_made_or_written_is_an_error() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("SECRET");
    std::fs::write(&file, "").unwrap();
    let error = Tables::create(file.join("tables"), TablesConfig::default()).unwrap_err();
    assert!(!error.is_disk_full());
    assert!(!format!("{error} {error:?}").contains("SECRET"));

    // The file of a table cannot be made: a folder of that name came in between.
    let mut config = TablesConfig::default();
    config.row_group_rows = 1;
    let mut tables = Tables::create(dir.path(), config).unwrap();
    std::fs::create_dir(dir.path().join("patient.parquet")).unwrap();
    let patient = document(r#"{"resourceType":"Patient","id":"p"}"#);
    assert!(tables.push("Patient", patient.root(), RowExtra::default()).is_err());
    assert!(tables.push("Patient", patient.root(), RowExtra::default()).is_err());
    assert!(tables.finish().is_err());
}

#[test]
fn debug_shows_no_value() {
    let extra = RowExtra {
        population_group: Some("SECRET"),
        geographic_region: Some("SECRET"),
        ..RowExtra::default()
    };
    assert!(!format!("{extra:?}").contains("SECRET"));
}

#[test]
fn a_thread_of_its_own_may_write() {
    fn sendable<T: Send>() {}
    sendable::<Tables>();
}
