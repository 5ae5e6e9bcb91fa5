//! The formats of the primitive datatypes (FHIR R4, 2.24.0.1), as scanners over bytes.

/// The number written in a few digits; none when another byte stands among them.
#[inline]
fn number<const N: usize>(digits: &[u8; N]) -> Option<u32> {
    digits.iter().try_fold(0u32, |value, byte| {
        let digit = byte.wrapping_sub(b'0');
        (digit < 10).then_some(value * 10 + u32::from(digit))
    })
}

/// A date of year, month or day precision; the rest of the text after a whole date.
#[inline]
fn date_part(text: &[u8]) -> Option<(usize, &[u8])> {
    let (year, rest) = text.split_first_chunk::<4>()?;
    let year = number(year)?;
    if year == 0 {
        return None;
    }
    let Some((b'-', rest)) = rest.split_first() else { return Some((1, rest)) };
    let (month, rest) = rest.split_first_chunk::<2>()?;
    let month = number(month)?;
    if !(1..=12).contains(&month) {
        return None;
    }
    let Some((b'-', rest)) = rest.split_first() else { return Some((2, rest)) };
    let (day, rest) = rest.split_first_chunk::<2>()?;
    let day = number(day)?;
    (day >= 1 && day <= days_in(year, month)).then_some((3, rest))
}

#[inline]
fn days_in(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

/// `hh:mm:ss` with an optional fraction; a leap second may stand. The rest of the text after it.
#[inline]
fn clock_part(text: &[u8]) -> Option<&[u8]> {
    let (clock, rest) = text.split_first_chunk::<8>()?;
    let [h1, h2, b':', m1, m2, b':', s1, s2] = *clock else { return None };
    if number(&[h1, h2])? > 23 || number(&[m1, m2])? > 59 || number(&[s1, s2])? > 60 {
        return None;
    }
    let Some((b'.', fraction)) = rest.split_first() else { return Some(rest) };
    let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
    if digits == 0 { None } else { fraction.get(digits..) }
}

/// `Z`, or an offset of at most fourteen hours.
#[inline]
fn is_zone(text: &[u8]) -> bool {
    match *text {
        [b'Z'] => true,
        [b'+' | b'-', h1, h2, b':', m1, m2] => match (number(&[h1, h2]), number(&[m1, m2])) {
            (Some(hours), Some(minutes)) => {
                (hours < 14 && minutes < 60) || (hours == 14 && minutes == 0)
            }
            _ => false,
        },
        _ => false,
    }
}

pub(super) fn is_date(text: &[u8]) -> bool {
    matches!(date_part(text), Some((_, [])))
}

pub(super) fn is_date_time(text: &[u8]) -> bool {
    match date_part(text) {
        Some((_, [])) => true,
        Some((3, [b'T', rest @ ..])) => clock_part(rest).is_some_and(is_zone),
        _ => false,
    }
}

pub(super) fn is_instant(text: &[u8]) -> bool {
    match date_part(text) {
        Some((3, [b'T', rest @ ..])) => clock_part(rest).is_some_and(is_zone),
        _ => false,
    }
}

pub(super) fn is_time(text: &[u8]) -> bool {
    matches!(clock_part(text), Some([]))
}

pub(super) fn is_id(text: &[u8]) -> bool {
    (1..=64).contains(&text.len())
        && text.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'))
}

pub(super) fn is_code(text: &[u8]) -> bool {
    let mut after_space = true;
    for byte in text {
        let space = is_space(*byte);
        if space && after_space {
            return false;
        }
        after_space = space;
    }
    !after_space
}

pub(super) fn is_uri(text: &[u8]) -> bool {
    !text.iter().any(|byte| is_space(*byte))
}

#[inline]
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

pub(super) fn is_oid(text: &[u8]) -> bool {
    let Some(numbers) = text.strip_prefix(b"urn:oid:") else { return false };
    let mut parts = numbers.split(|byte| *byte == b'.');
    let first = parts.next().is_some_and(|root| matches!(root, [b'0'..=b'2']));
    let mut more = 0;
    let rest = parts.all(|part| {
        more += 1;
        matches!(part, [b'0'] | [b'1'..=b'9', ..]) && part.iter().all(u8::is_ascii_digit)
    });
    first && rest && more > 0
}

pub(super) fn is_uuid(text: &[u8]) -> bool {
    let Some(uuid) = text.strip_prefix(b"urn:uuid:") else { return false };
    uuid.len() == 36
        && uuid.iter().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => *byte == b'-',
            _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
        })
}

/// A whole number of 32 bits within the bounds, written without fraction, exponent or needless zeros.
pub(super) fn is_integer(text: &[u8], least: i64) -> bool {
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, text),
    };
    if digits.is_empty() || digits.len() > 10 || (digits.len() > 1 && digits.first() == Some(&b'0'))
    {
        return false;
    }
    let value = digits.iter().try_fold(0i64, |value, byte| {
        byte.is_ascii_digit().then(|| value * 10 + i64::from(byte - b'0'))
    });
    value
        .map(|value| if negative { -value } else { value })
        .is_some_and(|v| v >= least && v <= i64::from(i32::MAX))
}

/// Base64 with white space allowed anywhere; JSON escapes of white space and of the slash may stand too.
pub(super) fn is_base64(raw: &[u8]) -> bool {
    let (mut digits, mut padding) = (0usize, 0usize);
    let mut bytes = raw.iter();
    while let Some(byte) = bytes.next() {
        let byte = match byte {
            b'\\' => match bytes.next() {
                Some(b'n' | b'r' | b't') => b' ',
                Some(b'/') => b'/',
                // Any other character could have been written as it is: look at the text itself.
                _ => return false,
            },
            other => *other,
        };
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'+' | b'/' if padding == 0 => digits += 1,
            b'=' => padding += 1,
            _ if is_space(byte) => {}
            _ => return false,
        }
    }
    padding <= 2 && digits > 0 && (digits + padding).is_multiple_of(4)
}

#[cfg(test)]
#[path = "format_tests.rs"]
mod tests;
