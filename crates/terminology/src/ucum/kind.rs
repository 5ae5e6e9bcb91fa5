//! What the number before a unit means.

/// What an atom's number means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    /// A multiple of base units.
    Ratio,
    /// Defined by a procedure: converts to itself only (UCUM 2.2, section 24).
    Arbitrary,
    /// An offset scale of temperature.
    Celsius,
    /// An offset scale of temperature.
    Fahrenheit,
    /// An offset scale of temperature.
    Reaumur,
    /// A hundred times the tangent of an angle.
    Tangent,
    /// Homeopathic potency, decimal series.
    HomeopathicX,
    /// Homeopathic potency, centesimal series.
    HomeopathicC,
    /// Homeopathic potency, millesimal series.
    HomeopathicM,
    /// Homeopathic potency, quintamillesimal series.
    HomeopathicQ,
    /// Acidity.
    MinusLog10,
    /// Natural logarithm of a ratio.
    Ln,
    /// Decimal logarithm of a ratio of powers.
    Log10,
    /// Twice the decimal logarithm: a ratio of fields.
    TwiceLog10,
    /// Binary logarithm.
    Log2,
    /// Square root.
    SquareRoot,
}
