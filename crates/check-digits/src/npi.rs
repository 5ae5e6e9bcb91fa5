//! National Provider Identifier: ten digits, the last of which is Luhn's over `80840` and the nine before it.

use crate::chars::{all_digits, compact, to_char};
use crate::luhn::sum;

/// Luhn sum of the prefix 80840 in front of ten digits.
const PREFIX: u32 = 24;

/// Whether `npi` is ten digits beginning with 1 or 2 (the only ones issued) with the right check digit.
pub fn is_valid(npi: &str) -> bool {
    matches!(npi.trim_start().as_bytes().first(), Some(b'1' | b'2')) && checksum_holds(npi)
}

/// Whether the check digit of ten digits holds, whatever the first digit is: synthetic data uses numbers
/// that begin with other digits because those are never issued.
pub fn checksum_holds(npi: &str) -> bool {
    let mut buf = [0; 10];
    compact(npi, &mut buf).is_some_and(|d| {
        d.len() == 10 && all_digits(d) && (PREFIX + sum(d, false)).is_multiple_of(10)
    })
}

/// The check digit for the nine digits of `payload`.
pub fn check_digit(payload: &str) -> Option<u8> {
    let mut buf = [0; 9];
    let d = compact(payload, &mut buf)?;
    (d.len() == 9 && all_digits(d)).then(|| to_char(10 - (PREFIX + sum(d, true)) % 10))
}
