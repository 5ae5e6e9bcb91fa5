use medpipe_adapter_parquet::{RowExtra, Tables, TablesConfig};
use parquet::record::Field;

use crate::read::{document, rows, rows_of, text};

#[test]
fn an_observation_fills_its_columns() {
    let observation = r#"{"resourceType":"Observation","id":"o1","status":"final",
      "category":[{"coding":[{"code":"vital-signs"}]},{"coding":[{"code":"other"}]}],
      "code":{"coding":[{"system":"http://loinc.org","code":"39156-5","display":"BMI"},{"code":"x"}]},
      "subject":{"reference":"urn:uuid:p1"},"encounter":{"reference":"Encounter/e1"},
      "effectiveDateTime":"2011-05","valueQuantity":{"value":27.50,"unit":"kilo","code":"kg/m2"},
      "referenceRange":[{"high":{"value":25}}],
      "extension":[{"url":"https://medpipe.dev/fhir/StructureDefinition/derived","extension":[
        {"url":"name","valueCode":"bmi-category"},{"url":"value","valueCode":"overweight"}]}]}"#;
    let rows = rows_of(observation, "observation");
    assert_eq!(rows.len(), 1);
    let row = &rows[0];
    for (column, value) in [
        ("id", text("o1")),
        ("version", Field::Long(1)),
        ("status", text("final")),
        ("category_code", text("vital-signs")),
        ("category_system", Field::Null),
        ("code_system", text("http://loinc.org")),
        ("code", text("39156-5")),
        ("code_display", text("BMI")),
        ("patient_id", text("p1")),
        ("subject_type", Field::Null),
        ("subject_id", text("p1")),
        ("encounter_id", text("e1")),
        ("effective_year", Field::Long(2011)),
        ("effective_date", text("2011-05")),
        ("value", Field::Double(27.5)),
        ("value_decimal", text("27.50")),
        ("value_unit", text("kg/m2")),
        ("value_flag", Field::Null),
        ("reference_low", Field::Null),
        ("reference_high", Field::Double(25.0)),
        ("bmi_category", text("overweight")),
        ("component_count", Field::Long(0)),
        ("quality_score", Field::Null),
        ("input", Field::Long(0)),
        ("entry", Field::Long(0)),
    ] {
        assert_eq!(row.get(column), Some(&value), "{column}");
    }
}

#[test]
fn a_repeating_element_gives_a_row_an_item() {
    let pressure = r#"{"resourceType":"Observation","id":"o2","subject":{"reference":"Patient/p"},
      "component":[{"code":{"coding":[{"code":"8480-6"}]},"valueQuantity":{"value":120,"unit":"mmHg"}},
                   {"code":{"coding":[{"code":"8462-4"}]},"valueBoolean":true}]}"#;
    let rows = rows_of(pressure, "observation_component");
    let shape: Vec<_> = rows
        .iter()
        .map(|r| {
            ["observation_id", "item", "patient_id", "code", "value", "value_unit", "value_flag"]
                .map(|c| r[c].clone())
        })
        .collect();
    let shared = |item| [text("o2"), Field::Long(item), text("p")];
    let [a, b, c] = shared(0);
    let first = [a, b, c, text("8480-6"), Field::Double(120.0), text("mmHg"), Field::Null];
    let [a, b, c] = shared(1);
    let second = [a, b, c, text("8462-4"), Field::Null, Field::Null, Field::Bool(true)];
    assert_eq!(shape, [first, second]);
    assert_eq!(rows_of(pressure, "observation")[0]["component_count"], Field::Long(2));

    let report = r##"{"resourceType":"DiagnosticReport","id":"d","result":[
      {"reference":"Observation/a"},{"reference":"#contained"}]}"##;
    let ids: Vec<_> = rows_of(report, "diagnostic_report_result")
        .iter()
        .map(|r| r["observation_id"].clone())
        .collect();
    assert_eq!(ids, [text("a"), Field::Null]);
}

#[test]
fn the_first_alternative_that_is_present_counts() {
    let period =
        r#"{"resourceType":"Procedure","id":"p","performedPeriod":{"end":"1999","start":"1998"}}"#;
    let row = &rows_of(period, "procedure")[0];
    assert_eq!(row["performed_year"], Field::Long(1998));
    assert_eq!(row["performed_end_year"], Field::Long(1999));
    let both = r#"{"resourceType":"Procedure","id":"p","performedPeriod":{"start":"1998"},
      "performedDateTime":"2000"}"#;
    assert_eq!(rows_of(both, "procedure")[0]["performed_year"], Field::Long(2000));
}

#[test]
fn extensions_and_values_from_beside_the_resource() {
    let patient = document(
        r#"{"resourceType":"Patient","id":"p","birthDate":"1950",
      "extension":[
        {"url":"http://hl7.org/fhir/us/core/StructureDefinition/us-core-race","extension":[
          {"url":"text","valueString":"no"},
          {"url":"ombCategory","valueCoding":{"code":"2106-3","display":"White"}}]},
        {"url":"https://medpipe.dev/fhir/StructureDefinition/derived","extension":[
          {"url":"name","valueCode":"other"},{"url":"value","valueCode":"no"}]},
        {"url":"https://medpipe.dev/fhir/StructureDefinition/derived","extension":[
          {"url":"name","valueCode":"age-band"},{"url":"value","valueCode":"70-74"}]}]}"#,
    );
    let dir = tempfile::tempdir().unwrap();
    let mut tables = Tables::create(dir.path(), TablesConfig::default()).unwrap();
    let extra = RowExtra {
        version: 2,
        quality_score: Some(0.75),
        population_group: Some("70-74 female"),
        geographic_region: Some("MA"),
        input: 3,
        entry: None,
    };
    assert!(tables.push("Patient", patient.root(), extra).unwrap());
    tables.finish().unwrap();
    let row = &rows(&dir.path().join("patient.parquet"))[0];
    for (column, value) in [
        ("race_code", text("2106-3")),
        ("race_display", text("White")),
        ("ethnicity_code", Field::Null),
        ("age_band", text("70-74")),
        ("birth_year", Field::Long(1950)),
        ("version", Field::Long(2)),
        ("quality_score", Field::Double(0.75)),
        ("population_group", text("70-74 female")),
        ("geographic_region", text("MA")),
        ("input", Field::Long(3)),
        ("entry", Field::Null),
    ] {
        assert_eq!(row.get(column), Some(&value), "{column}");
    }
}

#[test]
fn what_does_not_fit_is_empty() {
    for odd in [
        r#"{"resourceType":"Observation"}"#,
        r#"{"resourceType":"Observation","id":5,"status":["a"],"code":"text","subject":[],
            "encounter":{"reference":7},"valueQuantity":{"value":"27","code":{}},"component":null,
            "effectiveDateTime":20110501,"category":[[]],"valueInteger":99999999999999999999,
            "valueBoolean":"true","referenceRange":[{"low":{"value":1e999}}]}"#,
        r#"{"resourceType":"Observation","code":{"coding":[{},{"code":"a"}]},
            "subject":{"reference":"Group/g"},"extension":[{},{"url":5},
            {"url":"https://medpipe.dev/fhir/StructureDefinition/derived"}]}"#,
    ] {
        let row = &rows_of(odd, "observation")[0];
        for column in [
            "id",
            "patient_id",
            "encounter_id",
            "code",
            "value",
            "value_unit",
            "effective_year",
            "value_integer",
            "value_flag",
            "reference_low",
            "bmi_category",
        ] {
            assert_eq!(row[column], Field::Null, "{column} of {odd}");
        }
    }
    let escaped = r#"{"resourceType":"Patient","id":"a\u0041\"","gender":"é\n"}"#;
    let row = &rows_of(escaped, "patient")[0];
    assert_eq!((row["id"].clone(), row["gender"].clone()), (text("aA\""), text("é\n")));
}
