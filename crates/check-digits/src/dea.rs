//! DEA registration number: registrant type, initial of the name (or 9 for a business address), six
//! digits and a check digit: (d1 + d3 + d5) + 2 (d2 + d4 + d6), last digit.

use crate::chars::{all_digits, compact, digit, to_char};

/// Registrant types in use: practitioners (A, B, F, G), mid-level practitioners (M), hospitals,
/// pharmacies, teaching institutions, distributors, manufacturers, narcotic treatment and others.
const TYPES: &[u8] = b"ABCDEFGHJKLMPRSTUX";

/// Whether `number` has the structure and check digit of a DEA number. Letters may be in either case.
pub fn is_valid(number: &str) -> bool {
    let mut buf = [0; 9];
    let Some([kind, initial, digits @ ..]) = compact(number, &mut buf) else {
        return false;
    };
    let Some((last, payload)) = digits.split_last() else {
        return false;
    };
    TYPES.contains(kind)
        && (initial.is_ascii_uppercase() || *initial == b'9')
        && payload.len() == 6
        && all_digits(digits)
        && compute(payload) == *last
}

/// The check digit for six digits.
pub fn check_digit(payload: &str) -> Option<u8> {
    let mut buf = [0; 6];
    let d = compact(payload, &mut buf)?;
    (d.len() == 6 && all_digits(d)).then(|| compute(d))
}

fn compute(payload: &[u8]) -> u8 {
    let weighted = payload.iter().zip([1, 2].into_iter().cycle());
    to_char(weighted.filter_map(|(&b, w)| digit(b).map(|d| d * w)).sum())
}
