//! Everyday spellings of units in `Quantity.unit`. Own list; compared without case.

static ALIASES: &[(&str, &str)] = &[
    ("%", "%"),
    ("/minute", "/min"),
    ("beats/min", "/min"),
    ("beats/minute", "/min"),
    ("bpm", "/min"),
    ("breaths/min", "/min"),
    ("breaths/minute", "/min"),
    ("c", "Cel"),
    ("centimeter", "cm"),
    ("centimeters", "cm"),
    ("cms", "cm"),
    ("deg c", "Cel"),
    ("deg f", "[degF]"),
    ("degc", "Cel"),
    ("degf", "[degF]"),
    ("degrees c", "Cel"),
    ("degrees f", "[degF]"),
    ("f", "[degF]"),
    ("feet", "[ft_i]"),
    ("foot", "[ft_i]"),
    ("ft", "[ft_i]"),
    ("gram", "g"),
    ("grams", "g"),
    ("in", "[in_i]"),
    ("inch", "[in_i]"),
    ("inches", "[in_i]"),
    ("iu/l", "[iU]/L"),
    ("k/ul", "10*3/uL"),
    ("kgs", "kg"),
    ("kilogram", "kg"),
    ("kilograms", "kg"),
    ("lb", "[lb_av]"),
    ("lbs", "[lb_av]"),
    ("meter", "m"),
    ("meters", "m"),
    ("meq/l", "meq/L"),
    ("mg/dl", "mg/dL"),
    ("mm hg", "mm[Hg]"),
    ("mmhg", "mm[Hg]"),
    ("mmol/l", "mmol/L"),
    ("ng/ml", "ng/mL"),
    ("ounce", "[oz_av]"),
    ("ounces", "[oz_av]"),
    ("oz", "[oz_av]"),
    ("percent", "%"),
    ("pg/ml", "pg/mL"),
    ("ph", "[pH]"),
    ("pound", "[lb_av]"),
    ("pounds", "[lb_av]"),
    ("score", "1"),
    ("u/l", "U/L"),
    ("units/l", "U/L"),
    ("x10^3/ul", "10*3/uL"),
    ("°c", "Cel"),
    ("°f", "[degF]"),
];

/// The UCUM code of an everyday spelling.
pub(super) fn ucum_of(text: &str) -> Option<&'static str> {
    let text = text.trim();
    ALIASES.iter().find(|(spelling, _)| spelling.eq_ignore_ascii_case(text)).map(|(_, code)| *code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_alias_is_a_ucum_unit() {
        for (_, code) in ALIASES {
            assert!(super::super::Unit::parse(code).is_ok(), "{code}");
        }
    }
}
