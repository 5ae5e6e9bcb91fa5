//! Exact factors between units.

use std::cmp::Ordering;

use crate::Decimal;

/// What is longer than this (30 digits) was rounded.
const DIGITS: i128 = 10_i128.pow(30);
/// From here on a number may have been rounded, and equality allows for it.
const ROUNDED: i128 = 10_i128.pow(28);

/// `num / den` times ten to the `exp`, in lowest terms: `den` has no factor 2 or 5, and `num` none of 10. Exact as long as the
/// numbers stay under 30 digits, as nearly all factors of UCUM do; rounded there otherwise.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Ratio {
    num: i128,
    den: i128,
    exp: i32,
}

impl Ratio {
    pub const ONE: Ratio = Ratio::raw(1, 1, 0);
    pub const ZERO: Ratio = Ratio::raw(0, 1, 0);

    /// A ratio already in lowest terms.
    pub const fn raw(num: i128, den: i128, exp: i32) -> Ratio {
        Ratio { num, den, exp }
    }

    fn is_rounded(self) -> bool {
        self.num.unsigned_abs() >= ROUNDED.unsigned_abs()
            || self.den.unsigned_abs() >= ROUNDED.unsigned_abs()
    }

    fn reduced(mut num: i128, mut den: i128, mut exp: i32) -> Option<Ratio> {
        if den == 0 {
            return None;
        }
        if num == 0 {
            return Some(Ratio::ZERO);
        }
        if den < 0 {
            num = num.checked_neg()?;
            den = den.checked_neg()?;
        }
        if let (Ok(num), Ok(den)) = (i64::try_from(num), i64::try_from(den))
            && let Some(ratio) = Ratio::reduced_short(num, den, exp)
        {
            return Some(ratio);
        }
        let common = gcd(num.unsigned_abs(), den.unsigned_abs());
        let common = i128::try_from(common).ok()?;
        num /= common;
        den /= common;
        for (factor, other) in [(2, 5), (5, 2)] {
            while den % factor == 0 {
                den /= factor;
                exp = exp.checked_sub(1)?;
                num = match num.checked_mul(other) {
                    Some(product) => product,
                    None => {
                        exp = exp.checked_add(1)?;
                        num / 10 * other
                    }
                };
            }
        }
        while num % 10 == 0 {
            num /= 10;
            exp = exp.checked_add(1)?;
        }
        while num.unsigned_abs() >= DIGITS.unsigned_abs() {
            num = num / 10 + (num % 10) / 5;
            exp = exp.checked_add(1)?;
        }
        if den >= DIGITS {
            return Ratio::of_f64(num as f64 / den as f64)?.mul(Ratio::raw(1, 1, exp));
        }
        (exp.abs() < 400).then_some(Ratio { num, den, exp })
    }

    /// The same in 64 bits; `None` when they do not suffice.
    fn reduced_short(mut num: i64, mut den: i64, mut exp: i32) -> Option<Ratio> {
        if den != 1 {
            let common = gcd_short(num.unsigned_abs(), den.unsigned_abs());
            let common = i64::try_from(common).ok()?;
            num /= common;
            den /= common;
            for (factor, other) in [(2, 5), (5, 2)] {
                while den % factor == 0 {
                    den /= factor;
                    num = num.checked_mul(other)?;
                    exp = exp.checked_sub(1)?;
                }
            }
        }
        while num % 10 == 0 {
            num /= 10;
            exp = exp.checked_add(1)?;
        }
        (exp.abs() < 400).then_some(Ratio { num: num.into(), den: den.into(), exp })
    }

    pub fn of(value: Decimal) -> Ratio {
        Ratio::reduced(value.mantissa(), 1, -i32::from(value.scale())).unwrap_or(Ratio::ZERO)
    }

    pub fn of_int(value: i128) -> Ratio {
        Ratio::reduced(value, 1, 0).unwrap_or(Ratio::ZERO)
    }

    pub fn of_f64(value: f64) -> Option<Ratio> {
        if !value.is_finite() {
            return None;
        }
        // Seventeen digits say all there is to say about a float.
        let text = format!("{value:.17e}");
        let (digits, exp) = text.split_once('e')?;
        let exp: i32 = exp.parse().ok()?;
        let digits: Decimal = digits.parse().ok()?;
        Ratio::reduced(digits.mantissa(), 1, exp - i32::from(digits.scale()))
    }

    pub fn is_zero(self) -> bool {
        self.num == 0
    }

    pub fn mul(self, other: Ratio) -> Option<Ratio> {
        if self.den == 1
            && other.den == 1
            && let Some(num) = self.num.checked_mul(other.num)
        {
            return Ratio::reduced(num, 1, self.exp.checked_add(other.exp)?);
        }
        // Across first, so that the products stay small.
        let a = i128::try_from(gcd(self.num.unsigned_abs(), other.den.unsigned_abs())).ok()?.max(1);
        let b = i128::try_from(gcd(other.num.unsigned_abs(), self.den.unsigned_abs())).ok()?.max(1);
        let (mut n1, mut n2) = (self.num / a, other.num / b);
        let (d1, d2) = (self.den / b, other.den / a);
        let mut exp = self.exp.checked_add(other.exp)?;
        let den = match d1.checked_mul(d2) {
            Some(den) => den,
            None => return self.mul_rounded(other),
        };
        loop {
            if let Some(num) = n1.checked_mul(n2) {
                return Ratio::reduced(num, den, exp);
            }
            let longer = if n1.unsigned_abs() >= n2.unsigned_abs() { &mut n1 } else { &mut n2 };
            *longer /= 10;
            exp = exp.checked_add(1)?;
        }
    }

    fn mul_rounded(self, other: Ratio) -> Option<Ratio> {
        Ratio::of_f64(self.to_f64() * other.to_f64())
    }

    pub fn div(self, other: Ratio) -> Option<Ratio> {
        self.mul(other.inverse()?)
    }

    fn inverse(self) -> Option<Ratio> {
        Ratio::reduced(self.den, self.num, self.exp.checked_neg()?)
            .or_else(|| Ratio::of_f64(1.0 / self.to_f64()))
    }

    pub fn add(self, other: Ratio) -> Option<Ratio> {
        let exp = self.exp.min(other.exp);
        let exact = || {
            let up =
                |r: Ratio| r.num.checked_mul(10_i128.checked_pow((r.exp - exp).unsigned_abs())?);
            let a = up(self)?.checked_mul(other.den)?;
            let b = up(other)?.checked_mul(self.den)?;
            Ratio::reduced(a.checked_add(b)?, self.den.checked_mul(other.den)?, exp)
        };
        exact().or_else(|| Ratio::of_f64(self.to_f64() + other.to_f64()))
    }

    pub fn sub(self, other: Ratio) -> Option<Ratio> {
        self.add(Ratio { num: -other.num, ..other })
    }

    pub fn powi(self, exponent: i32) -> Option<Ratio> {
        let base = if exponent < 0 { self.inverse()? } else { self };
        (0..exponent.unsigned_abs()).try_fold(Ratio::ONE, |product, _| product.mul(base))
    }

    pub fn to_f64(self) -> f64 {
        // Whole numbers and powers of ten that a float holds exactly: rounded twice at most.
        const EXACT: u128 = 1 << 53;
        const TENS: [f64; 23] = [
            1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
            1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
        ];
        if self.num.unsigned_abs() < EXACT
            && self.den.unsigned_abs() < EXACT
            && let Some(ten) = TENS.get(self.exp.unsigned_abs() as usize)
        {
            let num = self.num as f64;
            let scaled = if self.exp < 0 { num / ten } else { num * ten };
            return scaled / self.den as f64;
        }
        // Through text, so that powers of ten are not multiplied up with their errors.
        let num: f64 = format!("{}e{}", self.num, self.exp).parse().unwrap_or(f64::NAN);
        num / self.den as f64
    }

    /// The number to 28 significant digits, without zeros at its end.
    pub fn to_decimal(self) -> Option<Decimal> {
        let num = Decimal::new(self.num, 0)?;
        let quotient = num.checked_div(Decimal::new(self.den, 0)?)?;
        let scale = i32::from(quotient.scale()).checked_sub(self.exp)?;
        let mut mantissa = quotient.mantissa();
        if scale < 0 {
            mantissa = mantissa.checked_mul(10_i128.checked_pow(scale.unsigned_abs())?)?;
        }
        let over = (scale - 28).max(0).unsigned_abs();
        if over > 0 {
            mantissa = 10_i128
                .checked_pow(over)
                .map_or(0, |by| (mantissa + mantissa.signum() * by / 2) / by);
        }
        Some(Decimal::new(mantissa, u8::try_from(scale.clamp(0, 28)).ok()?)?.normalize())
    }

    pub fn compare(self, other: Ratio) -> Ordering {
        if self == other {
            return Ordering::Equal;
        }
        let Some(difference) = self.sub(other) else {
            return self.to_f64().total_cmp(&other.to_f64());
        };
        if self.is_rounded() || other.is_rounded() {
            let size = self.to_f64().abs().max(other.to_f64().abs());
            if difference.to_f64().abs() <= size * 1e-15 {
                return Ordering::Equal;
            }
        }
        difference.num.cmp(&0)
    }
}

fn gcd(a: u128, b: u128) -> u128 {
    if let (Ok(a), Ok(b)) = (u64::try_from(a), u64::try_from(b)) {
        return gcd_short(a, b).into();
    }
    if b == 0 { a } else { gcd(b, a % b) }
}

fn gcd_short(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
