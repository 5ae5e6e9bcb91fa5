//! The first line: which delimiter, which names.

use super::{CsvError, CsvOptions};

/// The delimiter as a byte: as chosen, or guessed from the first line.
pub(super) fn delimiter(options: &CsvOptions, line: &[u8]) -> Result<u8, CsvError> {
    let Some(chosen) = options.delimiter else { return Ok(guess(line, options.quotes)) };
    let byte = u8::try_from(chosen).ok().filter(u8::is_ascii).ok_or(CsvError::BadDelimiter)?;
    if matches!(byte, b'"' | b'\r' | b'\n' | 0) { Err(CsvError::BadDelimiter) } else { Ok(byte) }
}

/// The candidate that stands most often outside quotes; a comma when there is none.
fn guess(line: &[u8], quotes: bool) -> u8 {
    let mut counts = [(b',', 0usize), (b';', 0), (b'\t', 0), (b'|', 0)];
    let mut inside = false;
    for byte in line {
        inside ^= quotes && *byte == b'"';
        if let Some((_, count)) = counts.iter_mut().find(|(c, _)| c == byte && !inside) {
            *count += 1;
        }
    }
    let best = counts.iter().rev().max_by_key(|(_, count)| *count);
    best.filter(|(_, count)| *count > 0).map_or(b',', |(byte, _)| *byte)
}

/// Checks the names of the columns.
pub(super) fn names<'a>(
    fields: impl Iterator<Item = &'a [u8]>,
    options: &CsvOptions,
) -> Result<Vec<String>, CsvError> {
    let mut names: Vec<String> = Vec::new();
    for (at, field) in fields.enumerate() {
        let column = at + 1;
        if !options.header {
            names.push(format!("column{column}"));
            continue;
        }
        if field.contains(&0) {
            return Err(CsvError::Utf16);
        }
        let name =
            std::str::from_utf8(field).map_err(|_| CsvError::HeaderEncoding { column })?.trim();
        if name.is_empty() {
            return Err(CsvError::NoName { column });
        }
        if let Some(earlier) = names.iter().position(|n| n == name) {
            return Err(CsvError::SameName { column, earlier: earlier + 1 });
        }
        if !options.trust_header && looks_like_data(name) {
            return Err(CsvError::NoHeader { column });
        }
        names.push(name.to_owned());
    }
    Ok(names)
}

/// A number, or digits with the signs of dates, times and numbers of people between them.
fn looks_like_data(name: &str) -> bool {
    name.parse::<f64>().is_ok_and(f64::is_finite)
        || (name.bytes().filter(u8::is_ascii_digit).count() >= 4
            && name.bytes().all(|b| b.is_ascii_digit() || b"-/.: +()TZ".contains(&b)))
        || name.contains('@')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delimiters_are_guessed_outside_quotes() {
        assert_eq!(guess(b"a;b;c,d", true), b';');
        assert_eq!(guess(b"\"a,b,c\";d", true), b';');
        assert_eq!(guess(b"a\tb", true), b'\t');
        assert_eq!(guess(b"one column", true), b',');
    }

    #[test]
    fn data_in_the_header_is_seen() {
        for data in ["12.5", "-3", "1961-03-05", "03/05/1961", "212-555-0147", "a@b.org"] {
            assert!(looks_like_data(data), "{data}");
        }
        for name in ["age", "diag_1", "2019 total", "HbA1c", "inf", "A1Cresult", "nan"] {
            assert!(!looks_like_data(name), "{name}");
        }
    }
}
