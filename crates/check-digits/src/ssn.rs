//! US Social Security number: area, group, serial. It has no check digit, but some parts are never issued.

use crate::chars::{all_digits, compact, digit};

/// What the ranges say about a number of the right shape.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Class {
    /// May have been issued to a person.
    Issuable,
    /// Area 000, 666 or 900-999 outside the ITIN groups, or group 00, or serial 0000: never issued.
    /// Synthetic data uses these on purpose.
    NeverIssued,
    /// Individual taxpayer identification number: area 9xx, group 50-65, 70-88, 90-92 or 94-99.
    Itin,
    /// Used in advertising and withdrawn: 078-05-1120, 219-09-9999, 457-55-5462.
    Withdrawn,
}

/// A number of the shape AAA-GG-SSSS. It identifies a person: `Debug` prints its class only.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Ssn {
    area: u16,
    group: u8,
    serial: u16,
}

impl Ssn {
    /// Reads nine digits, plain or with hyphens or blanks after the third and the fifth.
    pub fn parse(text: &str) -> Option<Ssn> {
        let mut buf = [0; 9];
        let digits = compact(text, &mut buf)?;
        if digits.len() != 9 || !all_digits(digits) || !separators_fit(text) {
            return None;
        }
        let number = |range: core::ops::Range<usize>| {
            let part = digits.get(range)?;
            Some(part.iter().filter_map(|&b| digit(b)).fold(0, |n, d| n * 10 + d))
        };
        Some(Ssn {
            area: u16::try_from(number(0..3)?).ok()?,
            group: u8::try_from(number(3..5)?).ok()?,
            serial: u16::try_from(number(5..9)?).ok()?,
        })
    }

    /// The first three digits.
    pub fn area(self) -> u16 {
        self.area
    }

    /// What the issued ranges say.
    pub fn class(self) -> Class {
        match (self.area, self.group, self.serial) {
            (900.., 50..=65 | 70..=88 | 90..=92 | 94..=99, 1..) => Class::Itin,
            (0 | 666 | 900.., _, _) | (_, 0, _) | (_, _, 0) => Class::NeverIssued,
            (78, 5, 1120) | (219, 9, 9999) | (457, 55, 5462) => Class::Withdrawn,
            _ => Class::Issuable,
        }
    }
}

impl core::fmt::Debug for Ssn {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "Ssn({:?})", self.class())
    }
}

/// Separators stand after digit 3 and 5 or nowhere, and are the same.
fn separators_fit(text: &str) -> bool {
    let b = text.as_bytes();
    match b.len() {
        9 => true,
        11 => b.get(3) == b.get(6) && b.get(3).is_some_and(|c| !c.is_ascii_digit()),
        _ => false,
    }
}

/// Whether `text` is a number that may have been issued to a person (see [`Class::Issuable`]).
pub fn is_valid(text: &str) -> bool {
    Ssn::parse(text).is_some_and(|s| s.class() == Class::Issuable)
}
