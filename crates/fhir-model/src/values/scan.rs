//! Reading digits.

/// Takes `N` digits off the front.
pub(super) fn digits<const N: usize>(text: &[u8]) -> Option<(u32, &[u8])> {
    let (front, rest) = text.split_first_chunk::<N>()?;
    let mut value = 0;
    for byte in front {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = value * 10 + u32::from(digit);
    }
    Some((value, rest))
}

/// Takes one byte off the front.
pub(super) fn byte(text: &[u8], wanted: u8) -> Option<&[u8]> {
    text.strip_prefix(&[wanted])
}

/// Days of a month of the proleptic Gregorian calendar.
pub(super) fn days_in(year: u32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

/// Days since 0000-03-01 of the proleptic Gregorian calendar.
pub(super) fn day_number(year: u32, month: u32, day: u32) -> i64 {
    let (year, month) = (i64::from(year), i64::from(month));
    let year = if month > 2 { year } else { year - 1 };
    let of_march = (month + 9) % 12;
    365 * year + year.div_euclid(4) - year.div_euclid(100)
        + year.div_euclid(400)
        + (153 * of_march + 2) / 5
        + i64::from(day)
        - 1
}
