//! Units of measure as the checks see them: by code or by everyday spelling, converted as floats.
//!
//! The units themselves are those of [`medpipe_terminology::ucum`]. Two things are stricter or laxer here than there: amounts
//! (`mol`) are no plain numbers, so that mass and amount concentrations stay apart from counts; and `[pH]` is taken as
//! dimensionless, since laboratories write `1` and `{pH}` for it.

mod alias;

use medpipe_terminology::ucum;

pub use medpipe_terminology::ucum::UnitError;

/// A unit that converts floats into others of its kind.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unit(ucum::Unit);

impl Unit {
    /// Dimensionless one.
    pub const ONE: Unit = Unit(ucum::Unit::ONE);

    /// Reads a case-sensitive UCUM code.
    ///
    /// ```
    /// use medpipe_clinical_validate::units::Unit;
    /// let inches = Unit::parse("[in_i]")?;
    /// let metres = inches.convert(70.0, Unit::parse("m")?);
    /// assert!(metres.is_some_and(|m| (m - 1.778).abs() < 1e-9));
    /// # Ok::<(), medpipe_clinical_validate::units::UnitError>(())
    /// ```
    ///
    /// # Errors
    /// When the code is empty, ill-formed, or holds a symbol that UCUM does not know.
    pub fn parse(code: &str) -> Result<Unit, UnitError> {
        if code == "[pH]" { Ok(Unit::ONE) } else { ucum::Unit::parse(code).map(Unit) }
    }

    /// Reads what people write into `Quantity.unit` when there is no code: UCUM itself, or one of a
    /// short list of everyday spellings (`bpm`, `lbs`, `mmHg`, `°F`).
    pub fn from_display(text: &str) -> Option<Unit> {
        Unit::parse(alias::ucum_of(text).unwrap_or_else(|| text.trim())).ok()
    }

    /// Whether both measure the same kind of quantity.
    pub fn commensurable(self, other: Unit) -> bool {
        self.0.is_comparable(&other.0) && self.0.dimension() == other.0.dimension()
    }

    /// Converts a value of this unit into `to`; `None` when the two are not commensurable.
    pub fn convert(self, value: f64, to: Unit) -> Option<f64> {
        if self.commensurable(to) { self.0.convert_f64(value, &to.0) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts() {
        for (value, from, to, expected) in [
            (98.6, "[degF]", "Cel", 37.0),
            (150.0, "[lb_av]", "kg", 68.038_855_5),
            (90.0, "mL/min/{1.73_m2}", "L/h", 5.4),
            (140.0, "meq/L", "mmol/L", 140.0),
            (7.4, "[pH]", "{pH}", 7.4),
        ] {
            let from = Unit::parse(from).expect(from);
            let got = from.convert(value, Unit::parse(to).expect(to)).expect(to);
            assert!((got - expected).abs() < 1e-12 * expected.abs(), "{got} {expected}");
        }
    }

    #[test]
    fn keeps_amounts_and_arbitrary_units_apart() {
        for (a, b) in [("mol/L", "/L"), ("[iU]/L", "U/L"), ("[pH]", "mol/L"), ("g/L", "mol/L")] {
            let (a, b) = (Unit::parse(a).expect(a), Unit::parse(b).expect(b));
            assert!(!a.commensurable(b) && a.convert(1.0, b).is_none());
        }
    }

    #[test]
    fn reads_everyday_spellings() {
        for (text, code) in
            [("mmHg", "mm[Hg]"), (" lbs ", "[lb_av]"), ("°F", "[degF]"), ("kg", "kg")]
        {
            assert_eq!(Unit::from_display(text), Unit::parse(code).ok(), "{text}");
        }
        assert_eq!(Unit::from_display("a handful"), None);
    }
}
