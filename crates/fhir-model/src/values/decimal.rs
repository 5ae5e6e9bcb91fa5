//! Exact decimals.

use std::borrow::Cow;
use std::cmp::Ordering;

/// A FHIR decimal: its text is kept, its value is exact whatever its length. `1.0` and `1.00` are equal in value ([`compare`](Decimal::compare)),
/// but not the same text.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal<'a> {
    text: Cow<'a, str>,
}

/// Decimal places that are written out.
const MOST_ZEROS: usize = 1000;

/// Sign, digits without leading zeros, and the power of ten of the last digit.
struct Parts {
    negative: bool,
    digits: Vec<u8>,
    exponent: i64,
}

impl<'a> Decimal<'a> {
    /// Reads a decimal as JSON writes numbers; `None` for anything else, or for an exponent of more than nine digits.
    pub fn parse(text: impl Into<Cow<'a, str>>) -> Option<Decimal<'a>> {
        let text = text.into();
        parts(&text)?;
        let exponent = text.rsplit(['e', 'E']).next().filter(|e| e.len() < text.len());
        let digits = exponent.map_or(0, |e| e.trim_start_matches(['+', '-']).len());
        (digits <= 9).then_some(Decimal { text })
    }

    /// The decimal of a whole number and a count of decimal places: `(150, 2)` is `1.50`. More than a thousand places are
    /// written as an exponent.
    pub fn from_parts(unscaled: i128, scale: u32) -> Decimal<'static> {
        let scale = scale as usize;
        let sign = if unscaled < 0 { "-" } else { "" };
        let mut digits = unscaled.unsigned_abs().to_string();
        if scale > MOST_ZEROS {
            return Decimal { text: Cow::Owned(format!("{sign}{digits}e-{scale}")) };
        }
        if digits.len() <= scale {
            digits.insert_str(0, &"0".repeat(scale + 1 - digits.len()));
        }
        let (whole, fraction) = digits.split_at(digits.len() - scale);
        let point = if scale == 0 { "" } else { "." };
        Decimal { text: Cow::Owned(format!("{sign}{whole}{point}{fraction}")) }
    }

    /// The text as written.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The same decimal with a text of its own.
    pub fn into_owned(self) -> Decimal<'static> {
        Decimal { text: Cow::Owned(self.text.into_owned()) }
    }

    /// The value as a whole number and a count of decimal places, trailing zeros kept; `None` when it does not fit.
    pub fn to_parts(&self) -> Option<(i128, u32)> {
        let parts = parts(&self.text)?;
        let mut value = 0i128;
        for digit in &parts.digits {
            value = value.checked_mul(10)?.checked_add(i128::from(*digit))?;
        }
        let scale = match parts.exponent {
            exponent @ ..=0 => u32::try_from(-exponent).ok()?,
            exponent => {
                let power = 10i128.checked_pow(u32::try_from(exponent).ok()?)?;
                value = value.checked_mul(power)?;
                0
            }
        };
        Some((if parts.negative { -value } else { value }, scale))
    }

    /// The nearest float.
    pub fn to_f64(&self) -> f64 {
        self.text.parse().unwrap_or(f64::NAN)
    }

    /// Digits behind the point, as written (without exponent).
    pub fn decimal_places(&self) -> usize {
        let plain = self.text.split(['e', 'E']).next().unwrap_or_default();
        plain.split_once('.').map_or(0, |(_, fraction)| fraction.len())
    }

    /// Compares the values exactly.
    pub fn compare(&self, other: &Decimal<'_>) -> Ordering {
        match (parts(&self.text), parts(&other.text)) {
            (Some(a), Some(b)) => compare(&a, &b),
            _ => self.text.cmp(&other.text),
        }
    }
}

fn parts(text: &str) -> Option<Parts> {
    let (negative, rest) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (plain, exponent) = match rest.split_once(['e', 'E']) {
        Some((plain, exponent)) => {
            let digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
            if digits.is_empty() || digits.len() > 10 || !digits.bytes().all(|b| b.is_ascii_digit())
            {
                return None;
            }
            (plain, exponent.strip_prefix('+').unwrap_or(exponent).parse::<i64>().ok()?)
        }
        None => (rest, 0),
    };
    let (whole, fraction) = match plain.split_once('.') {
        Some((_, "")) => return None,
        Some(both) => both,
        None => (plain, ""),
    };
    let is_whole = whole == "0" || !whole.is_empty() && !whole.starts_with('0');
    let all = || whole.bytes().chain(fraction.bytes());
    if !is_whole || !all().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let digits = all().map(|b| b - b'0').skip_while(|d| *d == 0).collect();
    Some(Parts { negative, digits, exponent: exponent - fraction.len() as i64 })
}

fn compare(a: &Parts, b: &Parts) -> Ordering {
    match (a.digits.is_empty(), b.digits.is_empty()) {
        (true, true) => return Ordering::Equal,
        (true, false) => return if b.negative { Ordering::Greater } else { Ordering::Less },
        (false, true) => return if a.negative { Ordering::Less } else { Ordering::Greater },
        (false, false) => {}
    }
    if a.negative != b.negative {
        return b.negative.cmp(&a.negative);
    }
    // The power of ten of the first digit, then digit by digit, the shorter one filled with zeros.
    let top = |p: &Parts| p.digits.len() as i64 + p.exponent;
    let length = a.digits.len().max(b.digits.len());
    let filled = |p: &Parts| {
        let digits: Vec<u8> =
            p.digits.iter().copied().chain(std::iter::repeat(0)).take(length).collect();
        digits
    };
    let size = top(a).cmp(&top(b)).then_with(|| filled(a).cmp(&filled(b)));
    if a.negative { size.reverse() } else { size }
}

impl std::fmt::Debug for Decimal<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Decimal")
    }
}

impl std::fmt::Display for Decimal<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.text)
    }
}

impl From<&Decimal<'_>> for crate::Json {
    fn from(value: &Decimal<'_>) -> crate::Json {
        crate::Json::written(value.as_str().as_bytes().to_vec())
    }
}

impl From<Decimal<'_>> for crate::Json {
    fn from(value: Decimal<'_>) -> crate::Json {
        crate::Json::from(&value)
    }
}
