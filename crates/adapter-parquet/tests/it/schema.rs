use std::collections::BTreeSet;

use medpipe_adapter_parquet::{ColumnType, schema};
use medpipe_fhir_model::defs;

#[test]
fn names_are_unique_and_tidy() {
    let tables = schema().unwrap();
    let names: BTreeSet<_> = tables.iter().map(|t| t.name).collect();
    assert_eq!(names.len(), tables.len());
    for table in &tables {
        assert!(defs::type_by_name(table.resource_type).is_some(), "{}", table.resource_type);
        let columns: BTreeSet<_> = table.columns.iter().map(|c| c.name.as_str()).collect();
        assert_eq!(columns.len(), table.columns.len(), "a column twice in {}", table.name);
        for column in &table.columns {
            let tidy = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            assert!(column.name.chars().all(tidy), "{}.{}", table.name, column.name);
            assert!(!column.about.is_empty() && !column.path.is_empty());
        }
    }
}

#[test]
fn every_table_can_be_written_and_says_whose_patient_it_is() {
    let own =
        ["patient", "practitioner", "practitioner_role", "organization", "location", "medication"];
    for table in schema().unwrap() {
        let patient = table.columns.iter().any(|c| c.name == "patient_id");
        assert_eq!(patient, !own.contains(&table.name), "{}", table.name);
    }
    assert!(schema().unwrap().iter().flat_map(|t| &t.columns).any(|c| c.kind == ColumnType::Flag));
}
