//! `medpipe risk` as scripts meet it.

use std::fs;

use crate::shared;
use crate::tool::{Ran, medpipe};

const TABLE: &str = "age,zip,diagnosis\n60-69,021,flu\n60-69,021,asthma\n70-79,021,Zebrafish\n";

fn risk(file: &str, more: &[&str]) -> Ran {
    Ran::of(medpipe().arg("risk").arg(file).args(more).output().unwrap())
}

#[test]
fn thresholds_decide_the_exit_code() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("table.csv");
    fs::write(&file, TABLE).unwrap();
    let file = file.to_str().unwrap();
    let all = ["--quasi", "age,zip", "--sensitive", "diagnosis", "--json"];
    let answer = risk(file, &all).ends(0).json();
    assert_eq!((answer["k"].as_u64(), answer["classes"].as_u64()), (Some(1), Some(2)));
    assert_eq!(answer["ok"], true);
    assert_eq!(answer["sensitive"][0]["l"], 1);
    let wanted = [&all[..], &["--k", "2", "--t", "0.9"]].concat();
    let answer = risk(file, &wanted).ends(1).json();
    assert_eq!(answer["unmet"][0]["measure"], "k");
    assert_eq!(answer["unmet"].as_array().map(Vec::len), Some(1));
    let table = risk(file, &["--quasi", "age", "--riskiest", "1"]).ends(0);
    assert!(table.stdout.contains("k = 1") && !table.stdout.contains("70-79"));
    let shown = risk(file, &["--quasi", "age", "--riskiest", "1", "--show-values"]).ends(0);
    assert!(shown.stdout.contains("70-79"));
}

#[test]
fn bad_tables_and_wrong_use_are_told_without_values() {
    let dir = tempfile::tempdir().unwrap();
    let write = |name: &str, bytes: &[u8]| {
        let file = dir.path().join(name);
        fs::write(&file, bytes).unwrap();
        file.to_str().unwrap().to_owned()
    };
    let good = write("good.csv", TABLE.as_bytes());
    risk(&good, &["--quasi", "agee"]).ends(2).says(&["no column `agee`"]);
    risk(&good, &["--quasi", "age", "--l", "2"]).ends(2).says(&["--sensitive"]);
    risk(&good, &["--quasi", "age", "--sensitive", "age"]).ends(2).says(&["at once"]);
    risk(&good, &["--quasi", "age", "--sensitive", "zip", "--t", "3"]).ends(2);
    for threshold in ["--k", "--l"] {
        let more = ["--quasi", "age", "--sensitive", "zip", threshold];
        risk(&good, &[&more[..], &["0"]].concat()).ends(2).says(&[threshold]);
        risk(&good, &[&more[..], &["1"]].concat()).ends(0);
    }
    let nan = write("nan.csv", b"age,dose\n61,1\n62,2\n63,NaN\n");
    let ordered = ["--quasi", "age", "--sensitive", "dose:ordered"];
    risk(&nan, &ordered).ends(1).says(&["row 3", "`dose`"]);
    risk(&nan, &["--quasi", "age", "--sensitive", "dose:equal"]).ends(0);
    risk("nowhere.csv", &["--quasi", "age"]).ends(2);
    let no_header = write("data.csv", b"Zebrafish,1961-03-05\nx,y\n");
    let ran = risk(&no_header, &["--quasi", "age"]).ends(1).says(&["header"]);
    assert!(!ran.stderr.contains("Zebrafish"));
    risk(&no_header, &["--quasi", "column1", "--no-header"]).ends(0);
    let ragged = write("ragged.csv", b"age,zip\n1,2\n3\n");
    let answer = risk(&ragged, &["--quasi", "age", "--json"]).ends(1).json();
    assert_eq!(
        (answer["skipped"]["csv.ragged"].as_u64(), answer["rows"].as_u64()),
        (Some(1), Some(1))
    );
    risk(&write("empty.csv", b""), &["--quasi", "age"]).ends(1).says(&["empty"]);
    risk(&write("header.csv", b"age\n"), &["--quasi", "age"]).ends(1).says(&["no rows"]);
    for content in [&b"PAR1"[..], b"age,zip\n1,2\n", b""] {
        let file = write("bad.parquet", content);
        let ran =
            risk(&file, &["--quasi", "age"]).ends(1).says(&["cannot be read", "no Parquet file"]);
        assert!(!ran.stderr.contains("encoder"), "{}", ran.stderr);
    }
}

/// Against pyCANON 1.3.6, run on the same file: `race`, `gender`, `age` and `time_in_hospital`.
#[test]
fn the_diabetes_table_has_the_figures_of_pycanon() {
    let Some(file) = shared::find("data/tables/diabetic_data.csv.gz") else { return };
    let columns =
        ["--quasi", "race,gender,age", "--sensitive", "time_in_hospital,readmitted", "--json"];
    let answer = risk(file.to_str().unwrap(), &columns).ends(0).json();
    assert_eq!((answer["rows"].as_u64(), answer["k"].as_u64()), (Some(101_766), Some(1)));
    let expected = [
        (0.324_618_015_084_379, 22.176_041_903_894, 3.143_119_068_538),
        (0.460_880_844_289_842, 3.480_320_507_176, 2.069_838_110_834),
    ];
    for (measured, (t, beta, delta)) in answer["sensitive"].as_array().unwrap().iter().zip(expected)
    {
        for (name, value) in
            [("t", t), ("beta", beta), ("delta", delta), ("alpha", 1.0), ("entropy_l", 1.0)]
        {
            let found = measured[name].as_f64().unwrap();
            assert!((found - value).abs() < 1e-9, "{name}: {found} {value}");
        }
    }
}
