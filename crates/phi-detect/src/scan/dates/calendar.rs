//! What can be a date.

use crate::scan::Text;
use crate::token::{Form, Gap};

/// Days in a month of a leap year; 0 for no month.
fn days_in(month: u32) -> u32 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 => 29,
        _ => 0,
    }
}

pub(in crate::scan) fn is_month_day(month: u32, day: u32) -> bool {
    day >= 1 && day <= days_in(month)
}

/// A year of four digits as records have them.
pub(in crate::scan) fn is_year(year: u32) -> bool {
    (1850..=2150).contains(&year)
}

/// Whether three numbers, of the given widths, can be a date in some order.
pub(in crate::scan) fn is_date(v: [u32; 3], width: [usize; 3]) -> bool {
    let [a, b, c] = v;
    let two = |w: usize| w <= 2;
    match width {
        [4, x, y] if two(x) && two(y) => is_year(a) && (is_month_day(b, c) || is_month_day(c, b)),
        [x, y, 4] if two(x) && two(y) => is_year(c) && (is_month_day(a, b) || is_month_day(b, a)),
        [x, y, 2] if two(x) && two(y) => {
            is_month_day(a, b) || is_month_day(b, a) || is_month_day(b, c)
        }
        _ => false,
    }
}

pub(in crate::scan) fn two_digits(b: &[u8]) -> u32 {
    b.iter().take(8).fold(0, |n, d| n * 10 + u32::from(d.wrapping_sub(b'0') % 10))
}

pub(in crate::scan) fn is_compact_iso(b: &[u8]) -> bool {
    let part = |r: std::ops::Range<usize>| b.get(r).map(two_digits).unwrap_or_default();
    (1900..2100).contains(&part(0..4)) && is_month_day(part(4..6), part(6..8))
}

/// A time of day, zone or fraction written right behind a date.
pub(in crate::scan) fn time_after(text: &Text<'_>, last: usize) -> usize {
    let (a, colon, b) = (text.at(last + 1), text.at(last + 2), text.at(last + 3));
    let clock = |n: usize| {
        text.at(n).form != Form::Word && text.at(n).form != Form::Sign && text.at(n).len() <= 4
    };
    let start_ok =
        a.gap <= Gap::Blank && clock(last + 1) && colon.is_sign(b':') && colon.gap == Gap::Glued;
    if !(start_ok && b.gap == Gap::Glued) {
        // 2020-01-05T10:00:00Z: the hour is part of the mixed token.
        let mixed = text.at(last).form == Form::Mixed && a.is_sign(b':') && a.gap == Gap::Glued;
        if !mixed {
            return last;
        }
    }
    let mut end = last;
    for n in last + 1..last + 12 {
        let t = text.at(n);
        let part = t.gap == Gap::Glued || n == last + 1;
        let sign = t.is_sign(b':') || t.is_sign(b'.') || t.is_sign(b'+') || t.is_sign(b'-');
        if !part || t.form == Form::Word || t.form == Form::Edge || t.form == Form::Sign && !sign {
            break;
        }
        if t.form != Form::Sign {
            end = n;
        }
    }
    end
}
