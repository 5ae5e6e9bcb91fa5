//! Check digits, written anew for this check.

/// Luhn (ISO/IEC 7812-1) over digits, the last of which is the check digit; `start` is the sum to
/// begin with (24 stands for the prefix 80840 of a National Provider Identifier).
pub(super) fn luhn(digits: &[u8], start: u32) -> bool {
    let mut sum = start;
    for (at, digit) in digits.iter().rev().enumerate() {
        let value = u32::from(digit.wrapping_sub(b'0'));
        if value > 9 {
            return false;
        }
        sum += if at % 2 == 0 { value } else { value * 2 - if value > 4 { 9 } else { 0 } };
    }
    sum.is_multiple_of(10)
}

/// A vehicle identification number: 17 signs, check digit in the ninth (49 CFR 565.15).
pub(super) fn vin(token: &[u8]) -> bool {
    const WEIGHTS: [u32; 17] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
    if token.len() != 17 || !token.iter().any(u8::is_ascii_alphabetic) {
        return false;
    }
    let value = |b: u8| match b.to_ascii_uppercase() {
        d @ b'0'..=b'9' => Some(u32::from(d - b'0')),
        c @ b'A'..=b'H' => Some(u32::from(c - b'A') + 1),
        c @ b'J'..=b'N' => Some(u32::from(c - b'J') + 1),
        b'P' => Some(7),
        b'R' => Some(9),
        c @ b'S'..=b'Z' => Some(u32::from(c - b'S') + 2),
        _ => None,
    };
    let mut sum = 0;
    for (b, weight) in token.iter().zip(WEIGHTS) {
        let Some(v) = value(*b) else { return false };
        sum += v * weight;
    }
    let check = match sum % 11 {
        10 => b'X',
        n => b'0' + n as u8,
    };
    token.get(8).map(u8::to_ascii_uppercase) == Some(check)
}

/// A Medicare beneficiary identifier (CMS, 2018): 11 signs of fixed classes.
pub(super) fn mbi(token: &[u8]) -> bool {
    let letter = |b: u8| b.is_ascii_uppercase() && !b"SLOIBZ".contains(&b);
    token.len() == 11
        && token.iter().enumerate().all(|(at, &b)| match at {
            0 => matches!(b, b'1'..=b'9'),
            1 | 4 | 7 | 8 => letter(b),
            2 | 5 => letter(b) || b.is_ascii_digit(),
            _ => b.is_ascii_digit(),
        })
}

/// A DEA number: two letters, seven digits, the last their check.
pub(super) fn dea(token: &[u8]) -> bool {
    let (Some(letters), Some(digits)) = (token.get(..2), token.get(2..9)) else { return false };
    if token.len() != 9 || !letters.iter().all(u8::is_ascii_uppercase) {
        return false;
    }
    let at = |i: usize| digits.get(i).map(|d| u32::from(d.wrapping_sub(b'0')));
    let mut values = [0u32; 7];
    for (i, value) in values.iter_mut().enumerate() {
        match at(i) {
            Some(d) if d < 10 => *value = d,
            _ => return false,
        }
    }
    let [a, b, c, d, e, f, check] = values;
    (a + c + e + 2 * (b + d + f)) % 10 == check
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn check_digits() {
        assert!(luhn(b"4111111111111111", 0) && !luhn(b"4111111111111112", 0));
        assert!(luhn(b"1234567893", 24) && !luhn(b"1234567890", 24));
        assert!(vin(b"1M8GDM9AXKP042788") && !vin(b"1M8GDM9A1KP042788"));
        assert!(mbi(b"1EG4TE5MK73") && !mbi(b"1EG4TE5MK7A"));
        assert!(dea(b"AB1234563") && !dea(b"AB1234564"));
    }
}
