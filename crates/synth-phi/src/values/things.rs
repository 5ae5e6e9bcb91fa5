//! Numbers of records, devices, vehicles and pictures.

use crate::draw::Draw;
use chrono::{Datelike, NaiveDate};
use medpipe_check_digits as check;

/// Medical record number: a prefix and six digits, not beginning with 0.
pub(crate) fn mrn(draw: &mut Draw) -> String {
    let prefix = draw.pick(&["MR", "MRN", "PT", "PAT", "HSP"]);
    format!("{prefix}{}{}", draw.digit(1), draw.digits(5))
}

/// `POL` and six digits.
pub(crate) fn policy(draw: &mut Draw) -> String {
    format!("POL{}{}", draw.digit(1), draw.digits(5))
}

/// `ABC`, `XYZ` or `DEF` and nine digits.
pub(crate) fn member(draw: &mut Draw) -> String {
    let prefix = draw.pick(&["ABC", "XYZ", "DEF"]);
    format!("{prefix}{}{}", draw.digit(1), draw.digits(8))
}

/// `ACCT` and eight to ten digits.
pub(crate) fn account(draw: &mut Draw) -> String {
    let count = 8 + draw.below(3) as usize;
    match draw.below(3) {
        0 => format!("ACCT-{}", draw.digits(count)),
        1 => format!("ACCT{}", draw.digits(count)),
        _ => format!("{}{}", draw.digit(1), draw.digits(count)),
    }
}

/// `CLM` and ten digits.
pub(crate) fn claim(draw: &mut Draw) -> String {
    format!("CLM{}", draw.digits(10))
}

/// Accession number of a specimen or study in the year of `date`.
pub(crate) fn accession(draw: &mut Draw, prefix: &str, date: NaiveDate) -> String {
    format!("{prefix}{:02}-{}", date.year().rem_euclid(100), draw.digits(6))
}

/// Serial number of a device.
pub(crate) fn device_serial(draw: &mut Draw) -> String {
    match draw.below(3) {
        0 => format!("SN{}", draw.digits(8)),
        1 => format!("{}{}", draw.letters(3, b"BCDFGHJKLMNPRSTVWX"), draw.digits(6)),
        _ => format!("SN-{}-{}", draw.letters(2, b"BCDFGHJKLMNPRSTVWX"), draw.digits(7)),
    }
}

/// GS1 unique device identifier: device (01), expiry (17), lot (10) and serial (21).
pub(crate) fn udi(draw: &mut Draw, expiry: NaiveDate) -> String {
    let payload = format!("0952{}", draw.digits(9));
    let last = check_gtin(&payload);
    format!(
        "(01){payload}{last}(17){}(10)L{}(21){}",
        expiry.format("%y%m%d"),
        draw.digits(5),
        draw.digits(9)
    )
}

/// GS1 mod 10 check digit of thirteen digits: weights 3 and 1 from the right.
fn check_gtin(payload: &str) -> u32 {
    let sum: u32 = payload
        .bytes()
        .rev()
        .zip([3, 1].into_iter().cycle())
        .map(|(b, w)| u32::from(b.wrapping_sub(b'0')) * w)
        .sum();
    (10 - sum % 10) % 10
}

/// Vehicle identification number beginning with 0, with the right check character in place nine.
pub(crate) fn vin(draw: &mut Draw) -> String {
    const CHARS: &[u8] = b"ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
    const YEARS: &[u8] = b"ABCDEFGHJKLMNPRSTVWXY123456789";
    let front = format!("0{}", draw.letters(7, CHARS));
    let back = format!("{}{}{}", draw.letters(1, YEARS), draw.letters(1, CHARS), draw.digits(6));
    let check = check::vin::check_digit(&format!("{front}0{back}")).map_or('0', char::from);
    format!("{front}{check}{back}")
}

/// Licence plate beginning with QZ.
pub(crate) fn plate(draw: &mut Draw) -> String {
    format!("QZ{}-{}", draw.letters(1, b"ABCDEFGHJKLMNPRSTUVWXYZ"), draw.digits(4))
}

/// File name of a photograph.
pub(crate) fn photo(draw: &mut Draw) -> String {
    format!("IMG_{}.jpg", draw.digits(8))
}

/// Reference of a stored fingerprint, iris, voice or face template.
pub(crate) fn biometric(draw: &mut Draw) -> String {
    let what = draw.pick(&["FP", "IRIS", "VOICE", "FACE"]);
    format!("{what}-{}", draw.digits(9))
}
