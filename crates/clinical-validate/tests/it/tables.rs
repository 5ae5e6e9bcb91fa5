//! The tables against the shared data they were derived from.
#![allow(clippy::disallowed_methods)]

use medpipe_clinical_validate::limits::{LIMITS, LimitFinding, LimitSource, Limits, pack_loinc};
use medpipe_clinical_validate::units::Unit;

use crate::shared;

fn read(relative: &str) -> Option<String> {
    Some(std::fs::read_to_string(shared::find(relative)?).expect("readable"))
}

#[test]
fn every_ucum_example_is_read() {
    let Some(table) = read("data/terminology/ucum/ucum_examples.tsv") else { return };
    let codes: Vec<&str> = table.lines().skip(1).filter_map(|l| l.split('\t').nth(1)).collect();
    assert!(codes.len() > 800);
    let refused: Vec<&str> = codes.into_iter().filter(|c| Unit::parse(c).is_err()).collect();
    // The examples list the torr, which the essence table does not have.
    assert_eq!(refused, ["Torr"]);
}

/// A reference range of healthy people must lie within what is possible at all.
#[test]
fn no_limit_cuts_a_reference_range() {
    let Some(table) = read("data/clinical/reference_ranges/lhncbc_flowsheet_loinc_ranges.csv")
    else {
        return;
    };
    let limits = Limits::default();
    let (mut compared, mut outside) = (0, Vec::new());
    for line in table.lines().skip(1) {
        let Some((loinc, rest)) = line.split_once(',') else { continue };
        // The name may hold commas within quotes; the numbers follow the range text.
        let rest = if let Some(quoted) = rest.strip_prefix('"') {
            quoted.split_once("\",").map_or("", |r| r.1)
        } else {
            rest.split_once(',').map_or("", |r| r.1)
        };
        let fields: Vec<&str> = rest.split(',').collect();
        let [unit, _range, low, high, ..] = fields.as_slice() else { continue };
        let (Some(loinc), Some(unit)) = (pack_loinc(loinc), Unit::from_display(unit)) else {
            continue;
        };
        for value in [low, high].into_iter().filter_map(|v| v.parse::<f64>().ok()) {
            match limits.judge(loinc, value, unit) {
                Some(LimitFinding::Within) => compared += 1,
                Some(LimitFinding::Outside) => outside.push((loinc, value)),
                Some(LimitFinding::OtherKind) | None => {}
            }
        }
    }
    eprintln!("{compared} ends of reference ranges compared");
    assert!(compared > 60, "{compared}");
    assert!(outside.is_empty(), "{outside:?}");
}

/// The bounds said to be of mimic3-benchmarks are in the file of that name, by code and in that unit.
#[test]
fn mimic_bounds_are_as_published() {
    let Some(table) = read("data/clinical/reference_ranges/seed_limits_by_loinc.csv") else {
        return;
    };
    let limits = Limits::default();
    let mut compared = 0;
    for line in table.lines().skip(1) {
        // LOINC names hold no comma in this file, save within brackets that have none either.
        let fields: Vec<&str> = line.split(',').collect();
        let [loinc, _name, unit, _outlier_low, valid_low, _valid_high, outlier_high, ..] =
            fields.as_slice()
        else {
            continue;
        };
        let Some(row) = pack_loinc(loinc).and_then(|l| LIMITS.iter().find(|row| row.loinc == l))
        else {
            continue;
        };
        if row.source != LimitSource::Mimic3Benchmarks {
            continue;
        }
        let (Ok(low), Ok(high)) = (valid_low.parse::<f64>(), outlier_high.parse::<f64>()) else {
            continue;
        };
        let own = Unit::parse(row.unit).expect("unit");
        let high = Unit::parse(unit).expect("unit").convert(high, own).expect("same kind");
        assert!(row.high <= high + 1e-9, "{loinc}: {} > {high}", row.high);
        assert!(
            limits.judge(row.loinc, low.max(row.low), own) == Some(LimitFinding::Within),
            "{loinc}"
        );
        compared += 1;
    }
    assert!(compared > 15, "{compared}");
}
