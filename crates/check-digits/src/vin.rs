//! Vehicle identification number: 17 characters without I, O and Q; the ninth is a mod 11 check (49 CFR 565.15).

use crate::chars::compact;

const WEIGHTS: [u32; 17] = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/// Value of a VIN character (49 CFR 565.15, table III).
fn value(b: u8) -> Option<u32> {
    Some(match b {
        b'0'..=b'9' => u32::from(b - b'0'),
        b'A' | b'J' => 1,
        b'B' | b'K' | b'S' => 2,
        b'C' | b'L' | b'T' => 3,
        b'D' | b'M' | b'U' => 4,
        b'E' | b'N' | b'V' => 5,
        b'F' | b'W' => 6,
        b'G' | b'P' | b'X' => 7,
        b'H' | b'Y' => 8,
        b'R' | b'Z' => 9,
        _ => return None,
    })
}

fn compute(chars: &[u8]) -> Option<u8> {
    let mut total = 0;
    for (&b, w) in chars.iter().zip(WEIGHTS) {
        total += value(b)? * w;
    }
    Some(match total % 11 {
        10 => b'X',
        r => b'0' + r as u8,
    })
}

/// Whether `vin` has 17 allowed characters.
pub fn has_shape(vin: &str) -> bool {
    let mut buf = [0; 17];
    compact(vin, &mut buf).is_some_and(|c| c.len() == 17 && c.iter().all(|&b| value(b).is_some()))
}

/// Whether `vin` has 17 allowed characters and the right check character (vehicles sold in North America have one).
pub fn is_valid(vin: &str) -> bool {
    let mut buf = [0; 17];
    compact(vin, &mut buf).is_some_and(|c| c.len() == 17 && compute(c).as_ref() == c.get(8))
}

/// The ninth character for 17 characters, whatever stands in the ninth place.
pub fn check_digit(vin: &str) -> Option<u8> {
    let mut buf = [0; 17];
    let chars = compact(vin, &mut buf)?;
    // The ninth place weighs nothing, but must hold an allowed character.
    (chars.len() == 17).then(|| compute(chars)).flatten()
}
