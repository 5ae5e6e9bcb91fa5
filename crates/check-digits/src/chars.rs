//! Fixed-size reading of identifiers with their separators taken out.

/// Copies the ASCII alphanumerics of `text`, letters in upper case, into `out`; `None` when there are
/// more than fit, or when a character is neither alphanumeric nor one of the separators `-` and blank.
pub(crate) fn compact<'o>(text: &str, out: &'o mut [u8]) -> Option<&'o [u8]> {
    let mut n = 0;
    for b in text.bytes() {
        if b.is_ascii_alphanumeric() {
            *out.get_mut(n)? = b.to_ascii_uppercase();
            n += 1;
        } else if b != b'-' && b != b' ' {
            return None;
        }
    }
    out.get(..n)
}

/// Value of an ASCII digit.
pub(crate) fn digit(b: u8) -> Option<u32> {
    b.is_ascii_digit().then(|| u32::from(b - b'0'))
}

/// Whether every byte is an ASCII digit.
pub(crate) fn all_digits(bytes: &[u8]) -> bool {
    bytes.iter().all(u8::is_ascii_digit)
}

/// The digit character of `value % 10`.
pub(crate) fn to_char(value: u32) -> u8 {
    // A remainder below ten always fits.
    b'0' + (value % 10) as u8
}
