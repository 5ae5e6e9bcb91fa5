//! Units of measure by UCUM.
//!
//! Source: the Unified Code for Units of Measure 2.2 (Regenstrief Institute), case-sensitive codes. Factors are kept exactly, as
//! ratios of integers, so that `1 [in_i]` is `2.54 cm` and nothing beside it. The mole is a base unit here; UCUM defines it as a
//! number, and [`Unit::is_comparable`] knows that too.

mod atoms;
mod kind;
mod parse;
mod prefixes;
pub(crate) mod ratio;
mod special;

use std::cmp::Ordering;

use crate::Decimal;
use kind::Kind;
use ratio::Ratio;

/// The address by which FHIR names UCUM.
pub const SYSTEM: &str = "http://unitsofmeasure.org";

/// The number of particles in a mole, as UCUM 2.2 has it.
const AVOGADRO: Ratio = Ratio::raw(60_221_367, 1, 16);

/// A unit, reduced to a factor over base units.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Unit {
    factor: Ratio,
    /// Exponents of m, s, g, rad, K, C, cd, mol.
    base: [i8; 8],
    /// Arbitrary units it is made of: number of the atom and exponent; 0 stands for none.
    arbitrary: [(u16, i8); 2],
    kind: Kind,
    /// What a prefix of a special unit multiplies.
    prefix: Ratio,
}

/// Why a code is not a unit.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum UnitError {
    /// Nothing there.
    #[error("the unit is empty; write 1 for a plain number")]
    Empty,
    /// Longer than 200 bytes or nested deeper than 16.
    #[error("the unit is longer or deeper than any unit is")]
    TooLong,
    /// The code does not follow the grammar.
    #[error("the unit does not follow the grammar of UCUM at byte {0}")]
    Syntax(usize),
    /// A symbol is in no table of UCUM.
    #[error("the symbol at byte {0} of the unit is not in UCUM")]
    UnknownSymbol(usize),
    /// Exponents or factors are beyond what can be held.
    #[error("the exponents or factors of the unit are too large")]
    TooLarge,
}

impl Unit {
    /// Dimensionless one.
    pub const ONE: Unit = Unit {
        factor: Ratio::ONE,
        base: [0; 8],
        arbitrary: [(0, 0); 2],
        kind: Kind::Ratio,
        prefix: Ratio::ONE,
    };

    /// Reads a case-sensitive UCUM code. Annotations in braces are read and ignored, as UCUM says.
    ///
    /// ```
    /// use medpipe_terminology::{Decimal, ucum::Unit};
    /// let inch = Unit::parse("[in_i]")?;
    /// let height: Decimal = "70".parse()?;
    /// assert_eq!(inch.convert(height, &Unit::parse("cm")?), Some("177.8".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When the code is empty, ill-formed, or holds a symbol that UCUM does not know.
    pub fn parse(code: &str) -> Result<Unit, UnitError> {
        parse::parse(code)
    }

    /// Whether both measure the same kind of quantity, so that values convert.
    pub fn is_comparable(&self, other: &Unit) -> bool {
        self.arbitrary == other.arbitrary
            && self.base.iter().zip(other.base).take(7).all(|(a, b)| *a == b)
    }

    /// Exponents of the base units m, s, g, rad, K, C, cd and mol.
    pub fn dimension(&self) -> [i8; 8] {
        self.base
    }

    /// True when values are not proportional to the quantity: temperatures in Celsius, logarithms, pH.
    pub fn is_special(&self) -> bool {
        !matches!(self.kind, Kind::Ratio | Kind::Arbitrary)
    }

    /// Converts a value of this unit into `to`; `None` when they are not comparable or the result cannot be held.
    /// Exact, unless a quotient does not end (then 28 digits) or a unit is special by a curve (then 15).
    pub fn convert(&self, value: Decimal, to: &Unit) -> Option<Decimal> {
        if !self.is_comparable(to) {
            return None;
        }
        if self == to {
            return Some(value);
        }
        to.undo(self.canonical(value)?.mul(self.moles(to)?)?)?.to_decimal()
    }

    /// As [`Unit::convert`], for floats: faster, and exact to about fifteen digits.
    ///
    /// ```
    /// use medpipe_terminology::ucum::Unit;
    /// let fever = Unit::parse("[degF]")?.convert_f64(98.6, &Unit::parse("Cel")?);
    /// assert!(fever.is_some_and(|t| (t - 37.0).abs() < 1e-9));
    /// # Ok::<(), medpipe_terminology::ucum::UnitError>(())
    /// ```
    pub fn convert_f64(&self, value: f64, to: &Unit) -> Option<f64> {
        if !self.is_comparable(to) {
            return None;
        }
        if self == to {
            return Some(value);
        }
        let quantity = self.canonical_f64(value) * self.moles(to)?.to_f64();
        Some(to.undo_f64(quantity)).filter(|converted| converted.is_finite())
    }

    /// Compares two values across units; `None` when the units are not comparable.
    pub fn compare(&self, value: Decimal, other: &Unit, other_value: Decimal) -> Option<Ordering> {
        if !self.is_comparable(other) {
            return None;
        }
        if self == other {
            return Some(value.cmp(&other_value));
        }
        let left = self.canonical(value)?.mul(self.moles(other)?)?;
        Some(left.compare(other.canonical(other_value)?))
    }

    /// The product of two units; `None` for special units or when exponents grow too large.
    pub fn times(&self, other: &Unit) -> Option<Unit> {
        self.combine(other, false)
    }

    /// The quotient of two units; `None` for special units or when exponents grow too large.
    pub fn per(&self, other: &Unit) -> Option<Unit> {
        self.combine(other, true)
    }

    /// The number that a value of a unit without dimension stands for: of `%` a hundredth.
    pub fn as_number(&self, value: Decimal) -> Option<Decimal> {
        self.convert(value, &Unit::ONE)
    }

    /// A code in base units (`g.m-3`) and the value in it. `None` for arbitrary units.
    pub fn to_base(&self, value: Decimal) -> Option<(Decimal, String)> {
        if self.arbitrary != [(0, 0); 2] {
            return None;
        }
        let mut code = String::new();
        for (symbol, exponent) in
            ["m", "s", "g", "rad", "K", "C", "cd", "mol"].iter().zip(self.base)
        {
            if exponent != 0 {
                if !code.is_empty() {
                    code.push('.');
                }
                code.push_str(symbol);
                if exponent != 1 {
                    code.push_str(&exponent.to_string());
                }
            }
        }
        if code.is_empty() {
            code.push('1');
        }
        Some((self.canonical(value)?.to_decimal()?, code))
    }

    fn combine(&self, other: &Unit, divide: bool) -> Option<Unit> {
        parse::combine(*self, *other, divide).ok()
    }

    /// What turns moles of this unit into the numbers of the other.
    fn moles(&self, other: &Unit) -> Option<Ratio> {
        let [.., own] = self.base;
        let [.., theirs] = other.base;
        if own == theirs {
            return Some(Ratio::ONE);
        }
        AVOGADRO.powi(i32::from(own.checked_sub(theirs)?))
    }
}
