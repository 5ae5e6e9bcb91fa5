//! A view of your own over synthetic records: as CSV for the eye, and as a Parquet file.
//!
//! `cargo run -p medpipe-examples --example view_to_parquet`

use std::error::Error;
use std::fs::File;

use medpipe::adapter_parquet::{ColumnsWriter, view_columns};
use medpipe::fhir_model::{Document, Position, Unit};
use medpipe::fhir_views::{View, library, write};
use medpipe::synth_phi::{NaiveDate, Population};

/// One row a blood pressure, with both readings beside each other. `%systolic` and `%diastolic` are LOINC codes.
const BLOOD_PRESSURE: &str = r#"{
  "resourceType": "ViewDefinition", "name": "blood_pressure", "resource": "Observation",
  "constant": [{"name": "systolic", "valueCode": "8480-6"}, {"name": "diastolic", "valueCode": "8462-4"}],
  "where": [{"path": "component.code.coding.where(code = %systolic).exists()"}],
  "select": [
    {"column": [
      {"name": "id", "path": "getResourceKey()"},
      {"name": "patient_id", "path": "subject.getReferenceKey(Patient)"},
      {"name": "year", "path": "effective.ofType(dateTime).toString().substring(0, 4).toInteger()"}]},
    {"forEachOrNull": "component.where(code.coding.exists(code = %systolic))", "column": [
      {"name": "systolic", "path": "value.ofType(Quantity).value", "type": "decimal"}]},
    {"forEachOrNull": "component.where(code.coding.exists(code = %diastolic))", "column": [
      {"name": "diastolic", "path": "value.ofType(Quantity).value", "type": "decimal"}]}]}"#;

fn main() -> Result<(), Box<dyn Error>> {
    let view = View::parse(BLOOD_PRESSURE.as_bytes())?;
    let mut rows = view.rows();
    // A view reads de-identified resources and raw ones alike: the table holds what they hold.
    let people = Population::new(7, NaiveDate::from_ymd_opt(2026, 1, 1).ok_or("no such day")?);
    for patient in 0..10 {
        let document = Document::parse(people.bundle(patient).json)?;
        let (unit, _) = Unit::from_document(&document, Position::default());
        for entry in unit.entries {
            view.read(entry.resource.node(), &mut rows)?;
        }
    }

    let mut csv = Vec::new();
    write::csv_header(&rows, &mut csv);
    write::csv_rows(&rows, &mut csv);
    String::from_utf8(csv)?.lines().take(5).for_each(|line| println!("{line}"));

    let dir = tempfile::tempdir()?;
    let path = dir.path().join("blood_pressure.parquet");
    let columns = view_columns(&rows);
    let mut table = ColumnsWriter::new(File::create(&path)?, &columns)?;
    table.write(&columns)?;
    table.finish()?.sync_all()?;
    println!("{} rows, {} bytes of Parquet", rows.len(), path.metadata()?.len());
    println!("ready views: {}", library::names().collect::<Vec<_>>().join(", "));
    if rows.is_empty() { Err("no blood pressures".into()) } else { Ok(()) }
}
