use std::collections::BTreeSet;

use medpipe_adapter_parquet::{ColumnType, schema};
use medpipe_fhir_model::{Name, defs};

#[test]
fn names_are_unique_and_tidy() {
    let tables = schema();
    let names: BTreeSet<_> = tables.iter().map(|t| t.name).collect();
    assert_eq!(names.len(), tables.len());
    for table in &tables {
        assert!(defs::type_by_name(table.resource_type).is_some(), "{}", table.resource_type);
        let columns: BTreeSet<_> = table.columns.iter().map(|c| c.name.as_str()).collect();
        assert_eq!(columns.len(), table.columns.len(), "a column twice in {}", table.name);
        for column in &table.columns {
            let tidy = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
            assert!(column.name.chars().all(tidy), "{}.{}", table.name, column.name);
            assert!(!column.about.is_empty());
        }
    }
}

/// The R4 type a path of plain members ends in.
fn type_at(start: defs::TypeId, path: &str) -> Option<defs::TypeId> {
    let mut at = start;
    for member in path.split('.').filter(|m| !m.is_empty()) {
        at = at.element(Name::of(member)?)?.type_id();
    }
    Some(at)
}

#[test]
fn every_path_is_a_path_of_fhir_r4_and_ends_in_a_fitting_type() {
    for table in schema() {
        let resource = defs::type_by_name(table.resource_type).unwrap();
        let item = table.each.map(|each| type_at(resource, each).unwrap());
        for column in table.columns.iter().filter(|c| c.path != "row") {
            for path in column.path.split(" | ") {
                if path.starts_with("extension[") || path.starts_with("derived[") {
                    continue;
                }
                let found = type_at(resource, path).or_else(|| type_at(item?, path));
                let found =
                    found.unwrap_or_else(|| panic!("{}.{}: {path}", table.name, column.name));
                if column.name.ends_with("_count") {
                    continue;
                }
                let fits: &[&str] = match column.kind {
                    ColumnType::Flag => &["boolean"],
                    ColumnType::Float => &["decimal"],
                    ColumnType::Integer if column.name.ends_with("_year") => {
                        &["date", "dateTime", "instant"]
                    }
                    ColumnType::Integer => &["integer", "positiveInt", "unsignedInt"],
                    _ if column.name.ends_with("_decimal") => &["decimal"],
                    _ => &["code", "string", "uri", "id", "date", "dateTime", "instant"],
                };
                assert!(fits.contains(&found.name()), "{}: {path} is {}", table.name, found.name());
            }
        }
    }
}

#[test]
fn every_table_can_be_written_and_says_whose_patient_it_is() {
    let own =
        ["patient", "practitioner", "practitioner_role", "organization", "location", "medication"];
    for table in schema() {
        let patient = table.columns.iter().any(|c| c.name == "patient_id");
        assert_eq!(patient, !own.contains(&table.name), "{}", table.name);
    }
    assert!(schema().iter().flat_map(|t| &t.columns).any(|c| c.kind == ColumnType::Flag));
}
