//! Units of measure: enough of UCUM to say whether two units measure the same thing and to convert.
//!
//! Source: the Unified Code for Units of Measure 2.2, case-sensitive form (Regenstrief Institute).
//! Annotations in braces are read and ignored, as UCUM says. Arbitrary units (`[iU]`, `[arb'U]`) convert
//! only to themselves; `[pH]` is taken as dimensionless, since laboratories write `1` and `{pH}` for it.

mod alias;
mod atoms;
mod parse;

use std::fmt;

/// A row of the table of atoms.
pub(crate) struct Atom {
    code: &'static str,
    metric: bool,
    factor: f64,
    base: [i8; 8],
    own: u8,
}

/// A unit reduced to a factor over base units, comparable with others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Unit {
    factor: f64,
    /// Added after scaling: 273.15 for degrees Celsius.
    offset: f64,
    base: [i8; 8],
    own: u8,
}

/// Why a code is not a unit of UCUM.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UnitError {
    /// Nothing there.
    Empty,
    /// The code does not follow the grammar.
    Syntax,
    /// A symbol is in no table of UCUM.
    UnknownSymbol,
}

impl fmt::Display for UnitError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            UnitError::Empty => "the unit is empty",
            UnitError::Syntax => "the unit does not follow the grammar of UCUM",
            UnitError::UnknownSymbol => "a symbol of the unit is not in UCUM",
        })
    }
}

impl std::error::Error for UnitError {}

impl Unit {
    /// Dimensionless one.
    pub const ONE: Unit = Unit { factor: 1.0, offset: 0.0, base: [0; 8], own: 0 };

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
        parse::parse(code)
    }

    /// Reads what people write into `Quantity.unit` when there is no code: UCUM itself, or one of a
    /// short list of everyday spellings (`bpm`, `lbs`, `mmHg`, `°F`).
    pub fn from_display(text: &str) -> Option<Unit> {
        alias::ucum_of(text)
            .map_or_else(|| parse::parse(text.trim()).ok(), |code| parse::parse(code).ok())
    }

    /// Whether both measure the same kind of quantity.
    pub fn commensurable(self, other: Unit) -> bool {
        self.base == other.base && self.own == other.own
    }

    /// Converts a value of this unit into `to`; `None` when the two are not commensurable.
    pub fn convert(self, value: f64, to: Unit) -> Option<f64> {
        if !self.commensurable(to) {
            return None;
        }
        if self == to {
            return Some(value);
        }
        let converted = (value * self.factor + self.offset - to.offset) / to.factor;
        converted.is_finite().then_some(converted)
    }
}
