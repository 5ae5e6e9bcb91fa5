//! Luhn's mod 10, as payment cards use it (ISO/IEC 7812-1, annex B).

use crate::chars::{all_digits, compact, digit, to_char};

/// Longest number read, in digits.
pub const MAX_DIGITS: usize = 32;

/// Luhn sum of `digits`, where the rightmost digit is doubled if `double_last`.
pub(crate) fn sum(digits: &[u8], double_last: bool) -> u32 {
    let mut double = double_last;
    let mut total = 0;
    for d in digits.iter().rev().filter_map(|&b| digit(b)) {
        let v = if double { d * 2 } else { d };
        total += if v > 9 { v - 9 } else { v };
        double = !double;
    }
    total
}

/// Whether `number` (2 to 32 digits; blanks and hyphens allowed between them) passes Luhn's check.
pub fn is_valid(number: &str) -> bool {
    let mut buf = [0; MAX_DIGITS];
    compact(number, &mut buf)
        .is_some_and(|d| d.len() >= 2 && all_digits(d) && sum(d, false).is_multiple_of(10))
}

/// Whether `number` looks like a payment card: 13 to 19 digits, Luhn, and not one repeated digit.
pub fn is_card(number: &str) -> bool {
    let mut buf = [0; MAX_DIGITS];
    compact(number, &mut buf).is_some_and(|d| {
        (13..=19).contains(&d.len())
            && all_digits(d)
            && sum(d, false).is_multiple_of(10)
            && d.windows(2).any(|w| w.first() != w.last())
    })
}

/// The check digit that completes `payload`; `None` unless it is 1 to 31 digits.
pub fn check_digit(payload: &str) -> Option<u8> {
    let mut buf = [0; MAX_DIGITS - 1];
    let d = compact(payload, &mut buf)?;
    (!d.is_empty() && all_digits(d)).then(|| to_char(10 - sum(d, true) % 10))
}
