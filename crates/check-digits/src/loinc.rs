//! LOINC code: one to seven digits, a hyphen, and a mod 10 check digit (LOINC Users' Guide, appendix on
//! calculating mod 10 check digits; the arithmetic is Luhn's).

use crate::chars::to_char;
use crate::luhn::sum;

/// Whether `code` is a LOINC number with the right check digit. Parts and answers (`LP…`, `LA…`) carry
/// their prefix before the digits and are accepted as well.
pub fn is_valid(code: &str) -> bool {
    let bare = code.strip_prefix("LP").or_else(|| code.strip_prefix("LA")).unwrap_or(code);
    let Some((number, check)) = bare.split_once('-') else {
        return false;
    };
    check.len() == 1 && check_digit(number).is_some_and(|c| check.as_bytes().first() == Some(&c))
}

/// The check digit for the digits before the hyphen.
pub fn check_digit(number: &str) -> Option<u8> {
    let b = number.as_bytes();
    ((1..=7).contains(&b.len()) && b.iter().all(u8::is_ascii_digit))
        .then(|| to_char(10 - sum(b, true) % 10))
}
