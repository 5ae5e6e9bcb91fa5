//! Exact decimal numbers.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// Most digits after the point.
const MAX_SCALE: u8 = 28;
/// Mantissas stay below this (37 digits), so that one more digit always fits.
const LIMIT: i128 = 10_i128.pow(37);

/// A decimal number: an integer and how many of its digits stand after the point. Equality and order are those of the numbers;
/// the scale is kept, since in health data `1.10` says more than `1.1`.
///
/// ```
/// use medpipe_terminology::Decimal;
/// let a: Decimal = "1.10".parse()?;
/// let b: Decimal = "1.1".parse()?;
/// assert_eq!(a, b);
/// assert_eq!((a.to_string().as_str(), a.scale()), ("1.10", 2));
/// # Ok::<(), medpipe_terminology::DecimalError>(())
/// ```
#[derive(Clone, Copy)]
pub struct Decimal {
    mantissa: i128,
    scale: u8,
}

/// Why a text is no decimal.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DecimalError {
    /// The text does not follow the grammar `[+-]digits[.digits][e[+-]digits]`.
    #[error("not a decimal number; write digits, at most one point, and no other signs")]
    Syntax,
    /// More than 37 digits before the point.
    #[error("the number has more digits than can be held (37)")]
    TooLarge,
}

/// Ten to a small power.
fn ten(power: u32) -> Option<i128> {
    10_i128.checked_pow(power)
}

/// Division that rounds half away from zero.
fn divide_rounded(number: i128, by: i128) -> i128 {
    let quotient = number / by;
    let rest = number % by;
    if rest.unsigned_abs() * 2 >= by.unsigned_abs() {
        quotient + if (number < 0) == (by < 0) { 1 } else { -1 }
    } else {
        quotient
    }
}

impl Decimal {
    /// Zero.
    pub const ZERO: Decimal = Decimal { mantissa: 0, scale: 0 };
    /// One.
    pub const ONE: Decimal = Decimal { mantissa: 1, scale: 0 };

    /// `mantissa` divided by ten to the `scale`; `None` when it has over 37 digits or a scale over 28.
    pub fn new(mantissa: i128, scale: u8) -> Option<Decimal> {
        (mantissa.unsigned_abs() < LIMIT.unsigned_abs() && scale <= MAX_SCALE)
            .then_some(Decimal { mantissa, scale })
    }

    /// The digits as an integer.
    pub fn mantissa(self) -> i128 {
        self.mantissa
    }

    /// How many digits stand after the point.
    pub fn scale(self) -> u8 {
        self.scale
    }

    /// True below zero.
    pub fn is_negative(self) -> bool {
        self.mantissa < 0
    }

    /// True for zero of any scale.
    pub fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// A number of any scale, brought into the limits by rounding digits after the point; `None` when even that does not help.
    fn fit(mut mantissa: i128, mut scale: i32) -> Option<Decimal> {
        if scale < 0 {
            mantissa = mantissa.checked_mul(ten(scale.unsigned_abs())?)?;
            scale = 0;
        }
        let over = scale - i32::from(MAX_SCALE);
        if over > 0 {
            mantissa = ten(over.unsigned_abs()).map_or(0, |by| divide_rounded(mantissa, by));
            scale = i32::from(MAX_SCALE);
        }
        while mantissa.unsigned_abs() >= LIMIT.unsigned_abs() {
            if scale == 0 {
                return None;
            }
            mantissa = divide_rounded(mantissa, 10);
            scale -= 1;
        }
        Some(Decimal { mantissa, scale: u8::try_from(scale).ok()? })
    }

    /// The same number with another scale: zeros are added, or digits rounded away (half away from zero). `None` on overflow.
    pub fn rescale(self, scale: u8) -> Option<Decimal> {
        if scale > MAX_SCALE {
            return None;
        }
        if scale >= self.scale {
            let mantissa = self.mantissa.checked_mul(ten(u32::from(scale - self.scale))?)?;
            Decimal::new(mantissa, scale)
        } else {
            let by = ten(u32::from(self.scale - scale))?;
            Some(Decimal { mantissa: divide_rounded(self.mantissa, by), scale })
        }
    }

    /// Cuts digits off towards zero until `scale` are left after the point.
    pub fn truncate_to(self, scale: u8) -> Decimal {
        if scale >= self.scale {
            return self;
        }
        let by = ten(u32::from(self.scale - scale)).unwrap_or(LIMIT);
        Decimal { mantissa: self.mantissa / by, scale }
    }

    /// Without zeros at the end of the fraction.
    #[must_use]
    pub fn normalize(self) -> Decimal {
        let mut out = self;
        while out.scale > 0 && out.mantissa % 10 == 0 {
            out.mantissa /= 10;
            out.scale -= 1;
        }
        out
    }

    /// Sum; `None` on overflow. The scale is the larger one.
    pub fn checked_add(self, other: Decimal) -> Option<Decimal> {
        let scale = self.scale.max(other.scale);
        match (self.rescale(scale), other.rescale(scale)) {
            (Some(a), Some(b)) => {
                Decimal::fit(a.mantissa.checked_add(b.mantissa)?, i32::from(scale))
            }
            // One is large and the other long: let go of the last digits.
            _ => {
                let scale = self.scale.min(other.scale);
                let sum =
                    self.rescale(scale)?.mantissa.checked_add(other.rescale(scale)?.mantissa)?;
                Decimal::fit(sum, i32::from(scale))
            }
        }
    }

    /// Difference; `None` on overflow.
    pub fn checked_sub(self, other: Decimal) -> Option<Decimal> {
        self.checked_add(-other)
    }

    /// Product; `None` on overflow. Exact unless it has over 28 digits after the point or 37 in all.
    pub fn checked_mul(self, other: Decimal) -> Option<Decimal> {
        let (mut a, mut b) = (self, other);
        loop {
            if let Some(product) = a.mantissa.checked_mul(b.mantissa) {
                return Decimal::fit(product, i32::from(a.scale) + i32::from(b.scale));
            }
            let longer = if a.scale >= b.scale { &mut a } else { &mut b };
            if longer.scale == 0 {
                return None;
            }
            *longer = longer.rescale(longer.scale - 1)?;
        }
    }

    /// Quotient; `None` for a division by zero or on overflow. Exact when it ends within 28 digits, rounded there otherwise.
    pub fn checked_div(self, other: Decimal) -> Option<Decimal> {
        if other.mantissa == 0 {
            return None;
        }
        let by = other.mantissa.checked_abs()?;
        let negative = (self.mantissa < 0) != (other.mantissa < 0);
        let number = self.mantissa.checked_abs()?;
        let mut quotient = number / by;
        let mut rest = number % by;
        let mut scale = i32::from(self.scale) - i32::from(other.scale);
        while rest != 0 && quotient < LIMIT / 10_i128.pow(9) && scale < i32::from(MAX_SCALE) {
            rest *= 10;
            quotient = quotient * 10 + rest / by;
            rest %= by;
            scale += 1;
        }
        if rest != 0 && rest * 2 >= by {
            quotient += 1;
        }
        Decimal::fit(if negative { -quotient } else { quotient }, scale)
    }

    /// The rest of a division towards zero; `None` for a division by zero or on overflow.
    pub fn checked_rem(self, other: Decimal) -> Option<Decimal> {
        if other.mantissa == 0 {
            return None;
        }
        let scale = self.scale.max(other.scale);
        let (a, b) = (self.rescale(scale)?, other.rescale(scale)?);
        Some(Decimal { mantissa: a.mantissa % b.mantissa, scale })
    }

    /// Absolute value.
    #[must_use]
    pub fn abs(self) -> Decimal {
        Decimal { mantissa: self.mantissa.abs(), ..self }
    }

    /// The largest integer not above it.
    pub fn floor(self) -> i128 {
        let by = ten(u32::from(self.scale)).unwrap_or(LIMIT);
        self.mantissa.div_euclid(by)
    }

    /// The smallest integer not below it.
    pub fn ceiling(self) -> i128 {
        -(-self).floor()
    }

    /// The integer towards zero.
    pub fn truncate(self) -> i128 {
        self.mantissa / ten(u32::from(self.scale)).unwrap_or(LIMIT)
    }

    /// The number as an integer, when it is one.
    pub fn as_integer(self) -> Option<i128> {
        let by = ten(u32::from(self.scale))?;
        (self.mantissa % by == 0).then_some(self.mantissa / by)
    }

    /// The nearest float.
    pub fn to_f64(self) -> f64 {
        // Through the text, so that the result is the nearest one.
        if self.scale == 0 || self.mantissa.unsigned_abs() < 1 << 53 {
            self.mantissa as f64 / 10_f64.powi(i32::from(self.scale))
        } else {
            self.to_string().parse().unwrap_or(f64::NAN)
        }
    }

    /// The shortest decimal that reads back as this float; `None` when it is not finite or too large.
    pub fn from_f64(value: f64) -> Option<Decimal> {
        if !value.is_finite() {
            return None;
        }
        format!("{value:e}").parse().ok()
    }

    /// The integer part and 28 digits of the fraction, by which numbers of different scale compare without overflow.
    fn split(self) -> (i128, i128) {
        let by = ten(u32::from(self.scale)).unwrap_or(LIMIT);
        let up = ten(u32::from(MAX_SCALE - self.scale.min(MAX_SCALE))).unwrap_or(1);
        (self.mantissa / by, (self.mantissa % by) * up)
    }
}

impl std::ops::Neg for Decimal {
    type Output = Decimal;

    fn neg(self) -> Decimal {
        Decimal { mantissa: -self.mantissa, ..self }
    }
}

impl From<i64> for Decimal {
    fn from(value: i64) -> Decimal {
        Decimal { mantissa: i128::from(value), scale: 0 }
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Decimal) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Decimal) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Decimal) -> Ordering {
        if self.scale == other.scale {
            return self.mantissa.cmp(&other.mantissa);
        }
        self.split().cmp(&other.split())
    }
}

impl std::hash::Hash for Decimal {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.split().hash(state);
    }
}

impl FromStr for Decimal {
    type Err = DecimalError;

    fn from_str(text: &str) -> Result<Decimal, DecimalError> {
        let (body, exponent) = match text.find(['e', 'E']) {
            Some(at) => {
                let (body, tail) = text.split_at(at);
                let tail = tail.get(1..).unwrap_or_default();
                if tail.len() > 6 {
                    return Err(DecimalError::Syntax);
                }
                (body, tail.parse::<i32>().map_err(|_| DecimalError::Syntax)?)
            }
            None => (text, 0),
        };
        let (negative, digits) = match body.as_bytes() {
            [b'-', ..] => (true, body.get(1..)),
            [b'+', ..] => (false, body.get(1..)),
            _ => (false, Some(body)),
        };
        let digits = digits.unwrap_or_default();
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        if whole.is_empty() || fraction.is_empty() {
            return Err(DecimalError::Syntax);
        }
        let fraction = if digits.contains('.') { fraction } else { "" };
        let mut mantissa: i128 = 0;
        let mut scale: i32 = 0;
        let mut full = false;
        for (byte, after) in
            whole.bytes().map(|b| (b, false)).chain(fraction.bytes().map(|b| (b, true)))
        {
            if !byte.is_ascii_digit() {
                return Err(DecimalError::Syntax);
            }
            if full && after {
                continue;
            }
            let next = mantissa * 10 + i128::from(byte - b'0');
            if next >= LIMIT {
                if !after {
                    return Err(DecimalError::TooLarge);
                }
                // Digits that cannot be held: the number is cut here.
                full = true;
                continue;
            }
            mantissa = next;
            scale += i32::from(after);
        }
        let mantissa = if negative { -mantissa } else { mantissa };
        if mantissa == 0 {
            let scale = scale.saturating_sub(exponent).clamp(0, i32::from(MAX_SCALE));
            return Ok(Decimal { mantissa, scale: u8::try_from(scale).unwrap_or(0) });
        }
        Decimal::fit(mantissa, scale.saturating_sub(exponent)).ok_or(DecimalError::TooLarge)
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.scale == 0 {
            return write!(f, "{}", self.mantissa);
        }
        let by = ten(u32::from(self.scale)).unwrap_or(LIMIT).unsigned_abs();
        let number = self.mantissa.unsigned_abs();
        let sign = if self.mantissa < 0 { "-" } else { "" };
        let width = usize::from(self.scale);
        write!(f, "{sign}{}.{:0width$}", number / by, number % by)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Decimal(scale {})", self.scale)
    }
}
