//! Tables end to end: what stays, what goes, what is counted.

use proptest::prelude::*;

use super::csv::{CsvError, CsvOptions, RowFault};
use super::*;
use crate::dates::Date;
use crate::key::Key;

const POLICY: &str = r#"
    patient = "mrn"
    [policy]
    base = "expert_dates"
    [columns]
    mrn = { kind = "ID_MRN", operator = "hash" }
    name = { kind = "NAME", drop = true }
    born = { kind = "DATE", operator = "year_only" }
    admitted = { kind = "DATE" }
    discharged = { kind = "DATE" }
    age = { kind = "AGE_90" }
    zip = { kind = "ZIP", operator = "zip3" }
    note = "free_text"
    "diag_*" = "keep"
    misspelt = "keep"
"#;

fn deid(policy: &str) -> TableDeidentifier {
    let policy: TablePolicy = toml::from_str(policy).unwrap();
    let key = Key::from_bytes(b"0123456789abcdef0123456789abcdef").unwrap();
    policy.build(Some(&key), None, Date::new(2026, 1, 1).unwrap()).unwrap()
}

fn run(policy: &str, file: &str) -> (Vec<Vec<String>>, TableReport, Vec<BadRow>) {
    let (mut out, mut bad) = (Vec::new(), Vec::new());
    let report = deid(policy)
        .csv(file.as_bytes(), &mut out, &CsvOptions::default(), |row| bad.push(row))
        .unwrap();
    let mut reader = csv::CsvReader::new(&out[..], &CsvOptions::default()).unwrap();
    let mut rows = vec![reader.names().to_vec()];
    while let Some(row) = reader.next_row().unwrap() {
        assert_eq!(row.fault(), None);
        rows.push(row.iter().map(|f| String::from_utf8(f.to_vec()).unwrap()).collect());
    }
    (rows, report, bad)
}

const FILE: &str = "mrn,name,born,admitted,discharged,age,zip,phone,note,diag_1
4471120,Ada Brennan,1961-03-05,2024-03-05,2024-03-09,63,02139,212-555-0147,\"BRENNAN, A. b. 5 March 1961, MRN 4471120\",E11.9
4471120,Ada Brennan,1961-03-05,2024-04-05,2024-04-06,63,03601,,stable,I10
9920017,Bo Li,1930-01-02,2024-01-01,soon,94,,,,
";

#[test]
fn every_column_by_its_rule() {
    let (rows, report, bad) = run(POLICY, FILE);
    assert!(bad.is_empty());
    assert_eq!(rows[0], ["mrn", "born", "admitted", "discharged", "age", "zip", "note", "diag_1"]);
    let [ada, again, bo] = &rows[1..] else { panic!("rows") };
    assert_eq!(ada[0], again[0]);
    assert_ne!(ada[0], bo[0]);
    assert_eq!([&ada[1], &bo[1]], ["1961", "[DATE]"]);
    // Shifted by one number of days for the patient: intervals stay.
    let day = |text: &str| Date::parse(text).unwrap().to_days();
    assert_ne!(ada[2], "2024-03-05");
    assert_eq!(day(&ada[3]) - day(&ada[2]), 4);
    assert_eq!(day(&again[2]) - day(&ada[2]), 31);
    assert_eq!(bo[3], "[DATE]");
    assert_eq!([&ada[4], &bo[4], &ada[5], &again[5]], ["63", "90+", "021", "000"]);
    for known in ["BRENNAN", "1961", "4471120"] {
        assert!(!ada[6].contains(known), "{}", ada[6]);
    }
    assert_eq!((again[6].as_str(), ada[7].as_str(), bo[7].as_str()), ("stable", "E11.9", ""));
    assert_eq!((report.unknown_columns(), report.unused.as_slice()), (1, &["misspelt".into()][..]));
    assert_eq!(report.columns[7].name, None, "the name of an unknown column is not told");
    assert_eq!((report.columns[2].values, report.columns[2].changed), (3, 3));
    let debug = format!("{report:?}{:?}", deid(POLICY).plan(&["mrn", "diag_1"]).unwrap());
    assert!(!debug.contains("Brennan") && !debug.contains("4471120"));
}

#[test]
fn bad_rows_go_to_quarantine_and_counts_add_up() {
    let file = "a,diag_1\n1,x\n2\n3,\"y\n";
    let (rows, report, bad) = run("[columns]\n\"diag_*\" = \"keep\"\n", file);
    assert_eq!(rows.len(), 2);
    let places: Vec<_> = bad.iter().map(|b| (b.line, b.offset, b.code)).collect();
    assert_eq!(places, [(3, 13, "csv.ragged"), (4, 15, "csv.quotes")]);
    let c = report.counts;
    assert_eq!((c.read, c.written, c.quarantined, c.dropped), (3, 1, 2, 0));
    let mut bad = Vec::new();
    let bytes = b"a,diag_1\n\xFF,x\n1,y\n";
    deid("[columns]\n\"diag_*\" = \"keep\"\n")
        .csv(&bytes[..], Vec::new(), &CsvOptions::default(), |row| bad.push(row.fault))
        .unwrap();
    assert_eq!(bad, [RowFault::Encoding]);
}

#[test]
fn what_does_not_fit_is_an_error() {
    let error = |policy: &str, file: &str| {
        let options = CsvOptions::default();
        deid(policy).csv(file.as_bytes(), Vec::new(), &options, |_| ()).unwrap_err()
    };
    let keep = "[columns]\na = \"keep\"\n";
    assert_eq!(error(keep, ""), TableError::Csv(CsvError::Empty));
    assert_eq!(error(keep, "b,c\n1,2\n"), TableError::Policy(TablePolicyError::NothingLeft));
    let patient = "patient = \"p\"\n[columns]\na = \"keep\"\n";
    let missing = TablePolicyError::NoPatientColumn { column: "p".into() };
    assert_eq!(error(patient, "a\n1\n"), TableError::Policy(missing));
}

#[test]
fn kept_columns_are_looked_at() {
    let (_, report, _) = run("[columns]\na = \"keep\"\n", "a\nSSN 219-09-9999\nwell\n");
    assert_eq!(report.columns[0].residue.get("residue.ssn"), Some(&1));
    assert_eq!(report.residue(), 1);
}

#[test]
fn rows_without_a_patient_have_no_shifted_dates() {
    let policy = "patient = \"p\"\n[columns]\nd = { kind = \"DATE\", operator = \"shift_date\" }\n";
    let (rows, report, _) = run(policy, "p,d\n,2024-01-05\n7,2024-01-05\n");
    assert_eq!(rows[1], ["[DATE]"]);
    assert!(Date::parse(&rows[2][0]).is_some_and(|d| d != Date::new(2024, 1, 5).unwrap()));
    assert_eq!(report.without_patient, 1);
}

proptest! {
    #[test]
    fn nothing_unnamed_comes_through(
        values in proptest::collection::vec("[A-Z]{9}", 1..6),
        columns in proptest::collection::vec("[a-z]{3,8}", 1..6),
    ) {
        let names: std::collections::BTreeSet<String> = columns.into_iter().map(|c| format!("x{c}")).collect();
        let mut file = format!("kept,{}\n", names.iter().cloned().collect::<Vec<_>>().join(","));
        for value in &values {
            file.push_str("ok");
            names.iter().for_each(|_| { file.push(','); file.push_str(value); });
            file.push('\n');
        }
        let (rows, report, _) = run("[columns]\nkept = \"keep\"\n", &file);
        prop_assert_eq!(report.counts.written as usize, values.len());
        prop_assert!(rows.iter().all(|row| row.len() == 1));
        prop_assert_eq!(report.unknown_columns(), names.len());
    }

    #[test]
    fn any_bytes_add_up(bytes in proptest::collection::vec(
        prop::sample::select(b"ab1,;\"\r\n\xFF\0 ".to_vec()), 0..200)) {
        let policy: TablePolicy = toml::from_str("[columns]\n\"*\" = \"keep\"\n").unwrap();
        let deid = policy.build(None, None, Date::new(2026, 1, 1).unwrap()).unwrap();
        let mut bad = 0;
        if let Ok(report) = deid.csv(&bytes[..], Vec::new(), &CsvOptions::default(), |_| bad += 1) {
            let c = report.counts;
            prop_assert_eq!(c.read, c.written + c.quarantined + c.dropped);
            prop_assert_eq!(c.quarantined, bad);
        }
    }
}
