//! Units whose values are not proportional to the quantity (UCUM 2.2, sections 21 and 22).

use super::Unit;
use super::kind::Kind;
use super::ratio::Ratio;
use crate::Decimal;

/// Zero of Celsius in kelvin.
const CELSIUS: Ratio = Ratio::raw(27_315, 1, -2);
/// Zero of Fahrenheit in degrees of Fahrenheit above absolute zero.
const FAHRENHEIT: Ratio = Ratio::raw(45_967, 1, -2);

impl Unit {
    /// The value in base units.
    pub(crate) fn canonical(&self, value: Decimal) -> Option<Ratio> {
        let value = Ratio::of(value).mul(self.prefix)?;
        match self.kind {
            Kind::Ratio | Kind::Arbitrary => value.mul(self.factor),
            Kind::Celsius => value.add(CELSIUS),
            Kind::Fahrenheit => value.add(FAHRENHEIT)?.mul(self.factor),
            Kind::Reaumur => value.mul(self.factor)?.add(CELSIUS),
            _ => Ratio::of_f64(self.kind.quantity(value.to_f64()))?.mul(self.factor),
        }
    }

    /// The value in this unit of a quantity in base units.
    pub(crate) fn undo(&self, quantity: Ratio) -> Option<Ratio> {
        let value = match self.kind {
            Kind::Ratio | Kind::Arbitrary => quantity.div(self.factor)?,
            Kind::Celsius => quantity.sub(CELSIUS)?,
            Kind::Fahrenheit => quantity.div(self.factor)?.sub(FAHRENHEIT)?,
            Kind::Reaumur => quantity.sub(CELSIUS)?.div(self.factor)?,
            _ => Ratio::of_f64(self.kind.value(quantity.div(self.factor)?.to_f64()))?,
        };
        value.div(self.prefix)
    }

    /// [`Unit::canonical`] in floating point.
    pub(crate) fn canonical_f64(&self, value: f64) -> f64 {
        let (value, factor) = (value * self.prefix.to_f64(), self.factor.to_f64());
        match self.kind {
            Kind::Celsius => value + CELSIUS.to_f64(),
            Kind::Fahrenheit => (value + FAHRENHEIT.to_f64()) * factor,
            Kind::Reaumur => value * factor + CELSIUS.to_f64(),
            kind => kind.quantity(value) * factor,
        }
    }

    /// [`Unit::undo`] in floating point.
    pub(crate) fn undo_f64(&self, quantity: f64) -> f64 {
        let factor = self.factor.to_f64();
        let value = match self.kind {
            Kind::Celsius => quantity - CELSIUS.to_f64(),
            Kind::Fahrenheit => quantity / factor - FAHRENHEIT.to_f64(),
            Kind::Reaumur => (quantity - CELSIUS.to_f64()) / factor,
            kind => kind.value(quantity / factor),
        };
        value / self.prefix.to_f64()
    }
}

impl Kind {
    /// The quantity, in multiples of the unit the scale is built on.
    fn quantity(self, value: f64) -> f64 {
        match self {
            Kind::Tangent => (value / 100.0).atan(),
            Kind::HomeopathicX => 10_f64.powf(-value),
            Kind::HomeopathicC => 100_f64.powf(-value),
            Kind::HomeopathicM => 1000_f64.powf(-value),
            Kind::HomeopathicQ => 50_000_f64.powf(-value),
            Kind::MinusLog10 => 10_f64.powf(-value),
            Kind::Ln => value.exp(),
            Kind::Log10 => 10_f64.powf(value),
            Kind::TwiceLog10 => 10_f64.powf(value / 2.0),
            Kind::Log2 => value.exp2(),
            Kind::SquareRoot => value * value,
            _ => value,
        }
    }

    /// The inverse of [`Kind::quantity`].
    fn value(self, quantity: f64) -> f64 {
        match self {
            Kind::Tangent => quantity.tan() * 100.0,
            Kind::HomeopathicX | Kind::MinusLog10 => -quantity.log10(),
            Kind::HomeopathicC => -quantity.log10() / 2.0,
            Kind::HomeopathicM => -quantity.log10() / 3.0,
            Kind::HomeopathicQ => -quantity.log(50_000.0),
            Kind::Ln => quantity.ln(),
            Kind::Log10 => quantity.log10(),
            Kind::TwiceLog10 => quantity.log10() * 2.0,
            Kind::Log2 => quantity.log2(),
            Kind::SquareRoot => quantity.sqrt(),
            _ => quantity,
        }
    }
}
