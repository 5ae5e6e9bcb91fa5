use crate::shared;
use medpipe_check_digits::{dea, loinc, mbi, npi, sctid};

#[test]
fn every_row_of_the_golden_file_is_judged_right() {
    let Some(shared) = shared::folder() else {
        return;
    };
    let text = std::fs::read_to_string(shared.join("data/golden/check_digits.csv")).unwrap();
    let mut rows = 0;
    for (n, line) in text.lines().enumerate().skip(1) {
        let mut f = line.split(',');
        let (kind, value, valid) = (f.next().unwrap(), f.next().unwrap(), f.next().unwrap() == "1");
        let got = match kind {
            "dea" => dea::is_valid(value),
            "loinc" => loinc::is_valid(value),
            "mbi" => mbi::is_valid(value),
            "npi" => npi::is_valid(value),
            "snomed" => sctid::is_valid(value),
            other => panic!("unknown kind {other}"),
        };
        assert_eq!(got, valid, "row {} ({kind} {value})", n + 1);
        rows += 1;
    }
    assert!(rows >= 370, "only {rows} rows");
}
