//! Numbers that a government issues.

use crate::draw::Draw;
use medpipe_check_digits as check;

/// Social Security number of an area never assigned, `AAA-GG-SSSS`.
pub(crate) fn ssn(draw: &mut Draw) -> String {
    let serial = draw.range(1, 9999);
    match draw.below(4) {
        0 => format!("000-{:02}-{serial:04}", draw.range(1, 99)),
        1 => format!("666-{:02}-{serial:04}", draw.range(1, 99)),
        _ => {
            let area = draw.range(900, 999);
            let group = match draw.below(10) {
                0 => 89,
                1 | 2 => draw.range(66, 69),
                _ => draw.range(1, 49),
            };
            format!("{area}-{group:02}-{serial:04}")
        }
    }
}

/// National Provider Identifier beginning with 3 to 9, with the right check digit.
pub(crate) fn npi(draw: &mut Draw) -> String {
    let payload = format!("{}{}", draw.digit(3), draw.digits(8));
    let last = check::npi::check_digit(&payload).map_or('0', char::from);
    format!("{payload}{last}")
}

/// DEA number of registrant type Z, with the right check digit.
pub(crate) fn dea(draw: &mut Draw, family: &str) -> String {
    let payload = draw.digits(6);
    let initial =
        family.chars().find(char::is_ascii_alphabetic).map_or('9', |c| c.to_ascii_uppercase());
    let last = check::dea::check_digit(&payload).map_or('0', char::from);
    format!("Z{initial}{payload}{last}")
}

/// Medicare Beneficiary Identifier beginning with 0, `0AN0-AN0-AA00` by position class.
pub(crate) fn mbi(draw: &mut Draw) -> String {
    const LETTERS: &[u8] = b"ACDEFGHJKMNPQRTUVWXY";
    const EITHER: &[u8] = b"ACDEFGHJKMNPQRTUVWXY0123456789";
    let (a, b, c) = (draw.letters(1, LETTERS), draw.letters(1, EITHER), draw.digit(0));
    let (d, e, f) = (draw.letters(1, LETTERS), draw.letters(1, EITHER), draw.digit(0));
    let (g, h) = (draw.letters(2, LETTERS), draw.digits(2));
    format!("0{a}{b}{c}-{d}{e}{f}-{g}{h}")
}

/// Driver's licence: a letter, three zeros and five digits.
pub(crate) fn drivers_license(draw: &mut Draw) -> String {
    format!("{}000{}", draw.letters(1, b"ABCDEFGHJKLMNPRSTVWY"), draw.digits(5))
}

/// Passport: a letter, two zeros and six digits (the next-generation US form is a letter and eight digits).
pub(crate) fn passport(draw: &mut Draw) -> String {
    format!("Q00{}", draw.digits(6))
}
