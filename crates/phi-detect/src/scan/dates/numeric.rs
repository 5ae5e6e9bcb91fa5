//! Dates in digits.

use super::calendar::{is_compact_iso, is_date, is_month_day, time_after, two_digits};
use super::short::{self, has_cue};
use super::textual::month_name_follows;
use crate::Kind::Date;
use crate::lexicon::cue;
use crate::scan::{Scan, Text};
use crate::token::{Form, Gap};

/// A glued `/`, `-` or `.` at token `i`.
pub(super) fn separator(text: &Text<'_>, i: usize) -> Option<u8> {
    let t = text.at(i);
    (t.form == Form::Sign && t.gap == Gap::Glued && matches!(t.byte, b'/' | b'-' | b'.'))
        .then_some(t.byte)
}

pub(super) fn glued_number(text: &Text<'_>, i: usize) -> bool {
    text.at(i).form == Form::Number && text.at(i).gap == Gap::Glued
}

/// The last token of the date of three numbers that begins at token `i`.
pub(super) fn whole(text: &Text<'_>, i: usize) -> Option<usize> {
    let s = separator(text, i + 1)?;
    let fits = glued_number(text, i + 2)
        && separator(text, i + 3) == Some(s)
        && glued_number(text, i + 4)
        && text.at(i).form == Form::Number;
    if !fits {
        return None;
    }
    let v = [text.number(i), text.number(i + 2), text.number(i + 4)];
    let w = [text.at(i).len(), text.at(i + 2).len(), text.at(i + 4).len()];
    (is_date(v, w) && (s != b'.' || w.contains(&4) || has_cue(text, i))).then_some(i + 4)
}

/// Whether what begins at token `i` can be nothing but a date, or two of them.
pub(in crate::scan) fn begins(text: &Text<'_>, i: usize) -> bool {
    let opened = text.at(i).is_sign(b'(');
    let i = if opened { i + 1 } else { i };
    whole(text, i).is_some_and(|last| !goes_on(text, last) || range_end(text, last).is_some())
        || spaced(text, i).is_some()
        || month_year(text, i)
        || opened && text.at(i).len() == 8 && is_compact_iso(text.bytes_of(i))
}

/// A sign like that of the date and one more number: no date, but an address or number of more parts.
fn goes_on(text: &Text<'_>, last: usize) -> bool {
    separator(text, last + 1).is_some_and(|s| text.at(last - 1).byte == s)
        && glued_number(text, last + 2)
}

/// "1/2/2003-1/9/2003", "2003-01-02/2003-01-09", "2003-01-02--2003-01-09": the second date behind token `last`.
fn range_end(text: &Text<'_>, last: usize) -> Option<(usize, usize)> {
    separator(text, last + 1)?;
    let k = if separator(text, last + 2).is_some() { last + 3 } else { last + 2 };
    let end = glued_number(text, k).then(|| whole(text, k))??;
    Some((k, end))
}

/// "7 / 9 / 2021": the last token.
fn spaced(text: &Text<'_>, i: usize) -> Option<usize> {
    let slash = |k: usize| text.at(k).is_sign(b'/') && text.at(k).gap == Gap::Blank;
    let number = |k: usize| text.at(k).form == Form::Number && text.at(k).gap == Gap::Blank;
    let fits = text.at(i).form == Form::Number
        && slash(i + 1)
        && number(i + 2)
        && slash(i + 3)
        && number(i + 4);
    let w = [text.at(i).len(), text.at(i + 2).len(), text.at(i + 4).len()];
    let v = [text.number(i), text.number(i + 2), text.number(i + 4)];
    (fits && w.contains(&4) && is_date(v, w)).then_some(i + 4)
}

/// "03/2022"
fn month_year(text: &Text<'_>, i: usize) -> bool {
    text.at(i).form == Form::Number
        && text.at(i).len() <= 2
        && separator(text, i + 1) == Some(b'/')
        && glued_number(text, i + 2)
        && text.at(i + 2).len() == 4
        && (1..=12).contains(&text.number(i))
        && (1900..2100).contains(&text.number(i + 2))
}

/// "1/2/2003T14:30", "1/2/2003MRN": the year has letters glued to it.
fn glued_year(scan: &mut Scan<'_>, i: usize) -> bool {
    let text = scan.text;
    let Some(s) = separator(&text, i + 1) else { return false };
    let year = text.at(i + 4);
    let fits = glued_number(&text, i + 2)
        && separator(&text, i + 3) == Some(s)
        && year.form == Form::Mixed
        && year.gap == Gap::Glued;
    let b = text.bytes_of(i + 4);
    let digits = b.iter().take_while(|b| b.is_ascii_digit()).count();
    let v = [text.number(i), text.number(i + 2), two_digits(b.get(..digits).unwrap_or_default())];
    if !fits || digits != 4 || !is_date(v, [text.at(i).len(), text.at(i + 2).len(), 4]) {
        return false;
    }
    let last = if b.get(4) == Some(&b'T') { time_after(&text, i + 4) } else { i + 4 };
    let mut span = text.span(i, last, Date, 0.93, "date.glued");
    if b.get(4) != Some(&b'T') {
        span.end = year.start as usize + 4;
    }
    scan.found.push(span);
    true
}

/// Dates that begin with a number.
pub(in crate::scan) fn numeric(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let before = text.before(i, 1);
    let number_before = text.before(i, 2).form == Form::Number;
    let mixed_before = text.before(i, 2).form == Form::Mixed;
    let after_number = t.gap == Gap::Glued
        && before.gap == Gap::Glued
        && match before.byte {
            b'/' | b'.' | b':' => number_before || mixed_before,
            b'-' => number_before,
            b',' => number_before && whole(&text, i).is_none(),
            b'$' | b'_' => true,
            _ => false,
        };
    if after_number {
        return;
    }
    if let Some(last) = whole(&text, i) {
        if let Some((second, end)) = range_end(&text, last) {
            scan.push(i, last, Date, 0.92, "date.numeric");
            scan.push(second, time_after(&text, end), Date, 0.92, "date.numeric");
        } else if !goes_on(&text, last) {
            scan.push(i, time_after(&text, last), Date, 0.92, "date.numeric");
            if separator(&text, last + 1).is_some() {
                short::behind(scan, last + 2);
            }
        }
        return;
    }
    if let Some(last) = spaced(&text, i) {
        scan.push(i, time_after(&text, last), Date, 0.85, "date.numeric");
        return;
    }
    if glued_year(scan, i) {
        return;
    }
    // Timestamp glued to the day: 2020-01-05T10:00.
    if separator(&text, i + 1) == Some(b'-')
        && glued_number(&text, i + 2)
        && separator(&text, i + 3) == Some(b'-')
        && text.at(i + 4).form == Form::Mixed
        && text.at(i + 4).gap == Gap::Glued
    {
        let b = text.bytes_of(i + 4);
        let day = b.get(..2).map(two_digits).unwrap_or_default();
        if t.len() == 4 && b.get(2) == Some(&b'T') && is_month_day(text.number(i + 2), day) {
            scan.push(i, time_after(&text, i + 4), Date, 0.95, "date.timestamp");
        }
        return;
    }
    if t.len() <= 2 && month_name_follows(scan, i) {
        return;
    }
    if t.len() <= 2
        && (separator(&text, i + 1) == Some(b'/') || separator(&text, i + 1) == Some(b'-'))
        && glued_number(&text, i + 2)
    {
        return short::short(scan, i);
    }
    if t.len() == 4
        && separator(&text, i + 1).is_some_and(|s| s != b'.')
        && glued_number(&text, i + 2)
    {
        // 2019/04, 2019-04
        let month = text.number(i + 2);
        if text.at(i + 2).len() == 2
            && (1..=12).contains(&month)
            && (1900..2100).contains(&text.number(i))
            && separator(&text, i + 3).is_none()
        {
            scan.push(i, i + 2, Date, 0.7, "date.year-month");
        }
        return;
    }
    if t.len() == 8 && t.gap != Gap::Glued
        || t.len() == 8 && i == 0
        || t.len() == 8 && text.before(i, 1).form == Form::Sign
    {
        compact(scan, i);
    } else if t.len() == 14 {
        let b = text.bytes_of(i);
        if b.get(..8).is_some_and(is_compact_iso) {
            scan.push(i, i, Date, 0.85, "date.compact");
        }
    } else if t.len() == 6 && has_cue(&text, i) && text.before(i, 1).is(cue::LABEL | cue::DATE_CUE)
    {
        let b = text.bytes_of(i);
        let (m, d) = (b.get(..2).map(two_digits), b.get(2..4).map(two_digits));
        if is_month_day(m.unwrap_or_default(), d.unwrap_or_default()) {
            scan.push(i, i, Date, 0.7, "date.compact");
        }
    }
}

/// 20190405, or 04052019 where a cue says so.
fn compact(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let b = text.bytes_of(i);
    let part = |r: std::ops::Range<usize>| b.get(r).map(two_digits).unwrap_or_default();
    if is_compact_iso(b) {
        scan.push(i, i, Date, 0.75, "date.compact");
    } else if has_cue(&text, i)
        && (1900..2100).contains(&part(4..8))
        && (is_month_day(part(0..2), part(2..4)) || is_month_day(part(2..4), part(0..2)))
    {
        scan.push(i, i, Date, 0.85, "date.compact");
    }
}
