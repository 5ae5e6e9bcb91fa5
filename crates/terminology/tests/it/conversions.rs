//! Units: what is read, what converts to what, and how exactly.

use medpipe_terminology::Decimal;
use medpipe_terminology::ucum::Unit;
use proptest::prelude::*;

use crate::shared;

fn unit(code: &str) -> Unit {
    Unit::parse(code).unwrap_or_else(|e| panic!("{code}: {e}"))
}

fn convert(value: &str, from: &str, to: &str) -> Option<Decimal> {
    unit(from).convert(value.parse().expect(value), &unit(to))
}

#[test]
fn converts_exactly() {
    for (value, from, to, expected) in [
        ("98.6", "[degF]", "Cel", "37"),
        ("37", "Cel", "[degF]", "98.6"),
        ("-40", "Cel", "[degF]", "-40"),
        ("150", "[lb_av]", "kg", "68.0388555"),
        ("70", "[in_i]", "cm", "177.8"),
        ("1", "[mi_i]", "m", "1609.344"),
        ("1", "g/dL", "g/L", "10"),
        ("5", "10*9/L", "10*3/uL", "5"),
        ("90", "mL/min/{1.73_m2}", "L/h", "5.4"),
        ("1", "u[IU]/mL", "m[iU]/L", "1"),
        ("140", "meq/L", "mmol/L", "140"),
        ("60", "{beats}/min", "/s", "1"),
        ("24", "kg/m2", "g/cm2", "2.4"),
        ("1", "mol", "1", "602213670000000000000000"),
        ("1", "wk", "d", "7"),
        ("1", "a", "d", "365.25"),
        ("50", "%", "1", "0.5"),
        ("20", "%", "[ppth]", "200"),
        ("1", "J", "N.m", "1"),
        ("1", "KiBy", "By", "1024"),
    ] {
        assert_eq!(
            convert(value, from, to),
            Some(expected.parse().expect(expected)),
            "{from} {to}"
        );
    }
}

#[test]
fn converts_by_curves() {
    for (value, from, to, expected) in [
        ("7.4", "[pH]", "nmol/L", 39.810_717),
        ("3", "B", "1", 1000.0),
        ("20", "dB[V]", "V", 10.0),
        ("7.5", "kPa", "mm[Hg]", 56.254_781_656),
        ("180", "deg", "rad", std::f64::consts::PI),
        ("10", "bit_s", "1", 1024.0),
    ] {
        let got = convert(value, from, to).expect(from).to_f64();
        assert!((got - expected).abs() < 1e-6 * expected.abs(), "{from}: {got} {expected}");
    }
}

#[test]
fn keeps_kinds_apart() {
    for (a, b) in [("g", "m"), ("[iU]/L", "U/L"), ("Cel", "m"), ("1", "rad"), ("[iU]", "[arb'U]")] {
        assert!(!unit(a).is_comparable(&unit(b)), "{a} {b}");
        assert!(convert("1", a, b).is_none());
    }
}

#[test]
fn refuses() {
    for bad in [
        "(score)", "mmHg", "", "{open", "m//s", "mg/", "[lb", "kg m", "lbs", "0", "m99999", "é",
        "m0", "{a{b}}", "()", "k[in_i]", "month", "[s]",
    ] {
        assert!(Unit::parse(bad).is_err(), "{bad}");
    }
    assert!(Unit::parse(&"(".repeat(150)).is_err());
    assert!(Unit::parse(&"m.".repeat(20_000)).is_err());
}

#[test]
fn every_unit_of_the_example_list_is_read() {
    let Some(path) = shared::file("data/terminology/ucum/ucum_examples.tsv") else { return };
    let text = std::fs::read_to_string(path).expect("readable");
    let mut read = 0;
    for line in text.lines().skip(1) {
        let Some(code) = line.split('\t').nth(1) else { continue };
        // The list has one code that the essence does not define.
        if code == "Torr" {
            assert!(Unit::parse(code).is_err());
            continue;
        }
        Unit::parse(code).unwrap_or_else(|e| panic!("{code}: {e}"));
        read += 1;
    }
    assert!(read > 800, "{read}");
}

/// Scales and curves beside multiples.
const PAIRS: &[(&str, &str)] = &[
    ("[degF]", "Cel"),
    ("[degRe]", "K"),
    ("[pH]", "nmol/L"),
    ("dB[V]", "mV"),
    ("mol", "1"),
    ("%", "[ppth]"),
    ("[lb_av]", "kg"),
    ("mm[Hg]", "kPa"),
    ("[iU]/mL", "m[IU]/dL"),
    ("a", "s"),
];

const CODES: &[&str] = &[
    "g", "kg", "[lb_av]", "[oz_av]", "mg", "[gr]", "[ft_i]", "cm", "m", "[in_i]", "[mi_us]", "L",
    "[gal_us]", "cm3",
];

proptest! {
    #[test]
    fn there_and_back(value in -(10_i64.pow(9))..10_i64.pow(9), from in 0..CODES.len(), to in 0..CODES.len()) {
        let (from, to) = (unit(CODES[from]), unit(CODES[to]));
        let value = Decimal::new(i128::from(value), 3).expect("in range");
        if let Some(there) = from.convert(value, &to) {
            let back = to.convert(there, &from).expect("comparable");
            let error = back.checked_sub(value).expect("near").to_f64().abs();
            prop_assert!(error < 1e-9, "{}", error);
            prop_assert!(from.is_comparable(&to));
        }
    }

    #[test]
    fn floats_convert_as_decimals_do(value in 1..10_000_000_i64, pair in 0..PAIRS.len(), back in any::<bool>()) {
        let (from, to) = (unit(PAIRS[pair].0), unit(PAIRS[pair].1));
        let (from, to) = if back { (to, from) } else { (from, to) };
        let value = Decimal::new(i128::from(value), 4).expect("in range");
        if let (Some(exact), Some(float)) = (from.convert(value, &to), from.convert_f64(value.to_f64(), &to)) {
            // A decimal of 28 places holds little of what is very small; a scale with an offset loses near its zero.
            let error = (exact.to_f64() - float).abs();
            prop_assert!(error <= 1e-12 * float.abs() + 1e-12, "{exact} {float}");
        }
    }

    #[test]
    fn any_code_is_read_or_refused(code in "[a-zA-Z0-9.%/()*'{}\\[\\]_+-]{0,30}") {
        if let Ok(unit) = Unit::parse(&code) {
            prop_assert!(unit.is_comparable(&unit));
            prop_assert_eq!(unit.convert(Decimal::ONE, &unit), Some(Decimal::ONE));
            let _ = unit.to_base(Decimal::ONE);
        }
    }
}
