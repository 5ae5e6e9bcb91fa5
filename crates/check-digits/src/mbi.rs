//! Medicare Beneficiary Identifier: eleven positions, each of a fixed class; there is no check digit.
//!
//! Classes (CMS, "Understanding the MBI format"): C digit 1-9, N digit, A letter but S, L, O, I, B, Z,
//! AN either: `C A AN N A AN N A A N N`. Printed as 4-3-4 with hyphens.

use crate::chars::compact;

#[derive(Clone, Copy)]
enum Class {
    NonZero,
    Digit,
    Letter,
    Either,
}

const POSITIONS: [Class; 11] = {
    use Class::{Digit, Either, Letter, NonZero};
    [NonZero, Letter, Either, Digit, Letter, Either, Digit, Letter, Letter, Digit, Digit]
};

fn letter(b: u8) -> bool {
    b.is_ascii_uppercase() && !matches!(b, b'S' | b'L' | b'O' | b'I' | b'B' | b'Z')
}

/// Whether `mbi` has the position classes of an MBI, in either case, plain or as 4-3-4.
pub fn is_valid(mbi: &str) -> bool {
    let mut buf = [0; 11];
    compact(mbi, &mut buf).is_some_and(|chars| {
        chars.len() == POSITIONS.len()
            && chars.iter().zip(POSITIONS).all(|(&b, class)| match class {
                Class::NonZero => matches!(b, b'1'..=b'9'),
                Class::Digit => b.is_ascii_digit(),
                Class::Letter => letter(b),
                Class::Either => b.is_ascii_digit() || letter(b),
            })
    })
}
