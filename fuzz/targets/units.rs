//! Any text as a code of UCUM, and a second one after a NUL: refused with a place, or a unit that is comparable with itself,
//! whose base form can be read, and whose conversions are finite.
#![no_main]

use libfuzzer_sys::fuzz_target;
use medpipe_terminology::Decimal;
use medpipe_terminology::ucum::Unit;

fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (code, other) = text.split_once('\0').unwrap_or((text, "1"));
    let number: Option<Decimal> = other.parse().ok();
    let unit = match Unit::parse(code) {
        Ok(unit) => unit,
        Err(error) => {
            let _ = format!("{error} {error:?}");
            return;
        }
    };
    let value = number.unwrap_or(Decimal::ONE);
    assert!(unit.is_comparable(&unit) && unit.convert(value, &unit) == Some(value));
    assert!(unit.compare(value, &unit, value) == Some(std::cmp::Ordering::Equal));
    if let Some((_, base)) = unit.to_base(value) {
        let base = Unit::parse(&base).expect("a code in base units");
        assert!(base.dimension() == unit.dimension() && base.is_comparable(&unit));
    }
    let Ok(other) = Unit::parse(other) else { return };
    let there = unit.convert(value, &other);
    assert!(unit.is_comparable(&other) == other.is_comparable(&unit));
    assert!(there.is_none() || unit.is_comparable(&other));
    assert!(unit.convert_f64(value.to_f64(), &other).is_none_or(f64::is_finite));
    let _ = (unit.compare(value, &other, value), unit.as_number(value));
    for joined in [unit.times(&other), unit.per(&other)].into_iter().flatten() {
        assert!(joined.is_comparable(&joined));
        let _ = joined.to_base(value);
    }
});
