//! Verhoeff's check over the dihedral group D5: catches every single wrong digit and every swap of neighbours.

use crate::chars::{digit, to_char};

const MULTIPLY: [[u8; 10]; 10] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
    [2, 3, 4, 0, 1, 7, 8, 9, 5, 6],
    [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
    [4, 0, 1, 2, 3, 9, 5, 6, 7, 8],
    [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
    [6, 5, 9, 8, 7, 1, 0, 4, 3, 2],
    [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
    [8, 7, 6, 5, 9, 3, 2, 1, 0, 4],
    [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
];
const PERMUTE: [[u8; 10]; 8] = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
    [5, 8, 0, 3, 7, 9, 6, 1, 4, 2],
    [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
    [9, 4, 5, 3, 1, 2, 6, 8, 7, 0],
    [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
    [2, 7, 9, 3, 8, 0, 6, 4, 1, 5],
    [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
];
const INVERSE: [u8; 10] = [0, 4, 3, 2, 1, 5, 6, 7, 8, 9];

fn at<const N: usize>(table: &[[u8; 10]; N], row: usize, column: usize) -> Option<u8> {
    table.get(row)?.get(column).copied()
}

/// Folds the digits from the right, the rightmost standing at place `first_place`.
fn fold(digits: &[u8], first_place: usize) -> Option<u8> {
    let mut c = 0;
    for (i, &b) in digits.iter().rev().enumerate() {
        let p = at(&PERMUTE, (i + first_place) % 8, digit(b)? as usize)?;
        c = at(&MULTIPLY, usize::from(c), usize::from(p))?;
    }
    Some(c)
}

/// Whether `number` (two digits or more, nothing but digits) passes.
pub fn is_valid(number: &str) -> bool {
    number.len() >= 2 && fold(number.as_bytes(), 0) == Some(0)
}

/// The check digit that completes `payload` (one digit or more).
pub fn check_digit(payload: &str) -> Option<u8> {
    if payload.is_empty() {
        return None;
    }
    let c = fold(payload.as_bytes(), 1)?;
    INVERSE.get(usize::from(c)).map(|&d| to_char(u32::from(d)))
}
