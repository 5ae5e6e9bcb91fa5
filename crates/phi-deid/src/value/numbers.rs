//! Surrogates of numbers and codes: the same form, right check digits, ranges that nobody was given.

use medpipe_check_digits::{dea, luhn, mbi, npi, ssn, vin};

use super::draw::Draw;
use super::template::fill;
use super::udi;

/// Shorter codes have too few others of their form.
const SHORTEST: usize = 3;

/// Another number of the same form. A valid NPI, DEA number, MBI, VIN, card or Social Security number
/// stays valid in structure; NPIs begin with a digit that is never given, card numbers with the 9 that
/// no card network has, VINs with the 0 that no region has, and Social Security numbers are of the
/// areas from 900 on that are never issued.
pub(super) fn number(value: &str, draw: &mut Draw) -> Option<String> {
    if let Some((stem, extension)) = file_name(value) {
        return number(stem, draw).map(|new| format!("{new}{extension}"));
    }
    if let Some(new) = udi::device(value, draw) {
        return Some(new);
    }
    let plain: String = value.chars().filter(char::is_ascii_alphanumeric).collect();
    if ssn::Ssn::parse(value).is_some() {
        return fill(value, &never_issued(draw));
    }
    if npi::is_valid(&plain) {
        let payload = digits(char::from(b'3' + draw.below(7) as u8), 8, draw);
        let check = npi::check_digit(&payload)?;
        return fill(value, &with(payload, check));
    }
    if luhn::is_card(&plain) {
        let payload = digits('9', plain.len() - 2, draw);
        let check = luhn::check_digit(&payload)?;
        return fill(value, &with(payload, check));
    }
    if dea::is_valid(&plain) {
        let payload: String = (0..6).map(|_| draw.digit()).collect();
        let check = dea::check_digit(&payload)?;
        let kind = plain.chars().next()?;
        let initial =
            if plain.as_bytes().get(1) == Some(&b'9') { '9' } else { like(kind, draw.letter()) };
        return fill(value, &with(format!("{kind}{initial}{payload}"), check));
    }
    if mbi::is_valid(&plain) {
        return fill(value, &beneficiary(&plain, draw));
    }
    if vin::is_valid(&plain) {
        return fill(value, &vehicle(&plain, draw)?);
    }
    shaped(value, &plain, draw)
}

/// The name of a picture, film or document and its extension with the dot.
fn file_name(value: &str) -> Option<(&str, &str)> {
    const EXTENSIONS: [&str; 20] = [
        "jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "heic", "heif", "webp", "raw", "dcm",
        "dicom", "pdf", "mp4", "mov", "avi", "mpg", "wav", "mp3",
    ];
    let (stem, extension) = value.split_at_checked(value.rfind('.')?)?;
    let known = |e: &&str| extension.get(1..).is_some_and(|x| x.eq_ignore_ascii_case(e));
    (!stem.is_empty() && EXTENSIONS.iter().any(known)).then_some((stem, extension))
}

fn with(mut payload: String, check: u8) -> String {
    payload.push(char::from(check));
    payload
}

fn digits(first: char, more: usize, draw: &mut Draw) -> String {
    std::iter::once(first).chain((0..more).map(|_| draw.digit())).collect()
}

/// Area 900 to 999, group 01 to 49: in none of the ranges of taxpayer numbers.
fn never_issued(draw: &mut Draw) -> String {
    format!("9{:02}{:02}{:04}", draw.below(100), 1 + draw.below(49), 1 + draw.below(9999))
}

/// `letter` in the case of another.
fn like(other: char, letter: char) -> char {
    if other.is_ascii_lowercase() { letter.to_ascii_lowercase() } else { letter }
}

fn beneficiary(plain: &str, draw: &mut Draw) -> String {
    const LETTERS: &[u8] = b"ACDEFGHJKMNPQRTUVWXY";
    let signs = plain.chars().enumerate().map(|(at, c)| match c.is_ascii_digit() {
        true if at == 0 => draw.nonzero(),
        true => draw.digit(),
        false => like(c, draw.pick(LETTERS).map_or('A', char::from)),
    });
    signs.collect()
}

fn vehicle(plain: &str, draw: &mut Draw) -> Option<String> {
    const SIGNS: &[u8] = b"ABCDEFGHJKLMNPRSTUVWXYZ0123456789";
    let mut signs: Vec<u8> = Vec::with_capacity(17);
    for (at, c) in plain.bytes().enumerate() {
        signs.push(match c {
            _ if at == 0 => b'0',
            b'0'..=b'9' => draw.digit() as u8,
            _ => draw.pick(SIGNS).filter(u8::is_ascii_alphabetic).unwrap_or(b'K'),
        });
    }
    let open = String::from_utf8(signs.clone()).ok()?;
    *signs.get_mut(8)? = vin::check_digit(&open)?;
    let new = String::from_utf8(signs).ok()?;
    Some(if plain.bytes().any(|b| b.is_ascii_lowercase()) { new.to_ascii_lowercase() } else { new })
}

/// Digits for digits, letters for letters; never something that passes for a number of a register.
fn shaped(value: &str, plain: &str, draw: &mut Draw) -> Option<String> {
    if plain.len() < SHORTEST || !value.is_ascii() {
        return None;
    }
    (0..16).find_map(|_| {
        let new = other_signs(value, draw);
        let bare: String = new.chars().filter(char::is_ascii_alphanumeric).collect();
        let mut numbers = new.split(|c: char| !c.is_ascii_digit());
        let registered = dea::is_valid(&bare)
            || mbi::is_valid(&bare)
            || vin::is_valid(&bare)
            || [bare.as_str()].into_iter().chain(&mut numbers).any(passes);
        (!registered && bare != plain).then_some(new)
    })
}

/// Whether a run of digits passes for a provider's or a card's number.
fn passes(number: &str) -> bool {
    npi::checksum_holds(number) || luhn::is_card(number)
}

/// Other digits and letters in the same places. Nine digits, in a row or in all, may be a Social Security
/// number: they are of an area that is never issued.
pub(super) fn other_signs(value: &str, draw: &mut Draw) -> String {
    let nine_in_all = value.bytes().filter(u8::is_ascii_digit).count() == 9;
    let mut ready = if nine_in_all { never_issued(draw) } else { String::new() };
    let mut out = String::with_capacity(value.len());
    for (at, c) in value.char_indices() {
        if !c.is_ascii_digit() {
            out.push(if c.is_ascii_alphabetic() { like(c, draw.letter()) } else { c });
            continue;
        }
        let starts = !out.ends_with(|c: char| c.is_ascii_digit());
        let run = value.bytes().skip(at).take_while(u8::is_ascii_digit).count();
        if starts && run == 9 && ready.is_empty() {
            ready = never_issued(draw);
        }
        out.push(if ready.is_empty() { draw.digit() } else { ready.remove(0) });
    }
    out
}

/// A ZIP code of the prefixes 000 to 004, which no area has.
pub(super) fn zip(value: &str, draw: &mut Draw) -> Option<String> {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    if !matches!(digits, 3 | 5 | 9) || value.bytes().any(|b| b.is_ascii_alphabetic()) {
        return None;
    }
    fill(value, &zip_digits(digits, draw))
}

/// That many digits of such a code.
pub(super) fn zip_digits(length: usize, draw: &mut Draw) -> String {
    let mut new = format!("00{}", draw.below(5));
    (3..length).for_each(|_| new.push(draw.digit()));
    new
}
