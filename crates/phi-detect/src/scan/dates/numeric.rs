//! Dates in digits.

use super::calendar::{is_compact_iso, is_date, is_month_day, time_after, two_digits};
use super::month_day::month_day;
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

/// A date of three numbers that begins at token `i`, whatever stands around it.
#[derive(Clone, Copy)]
pub(super) struct Full {
    /// Its last token, and the offset where it ends: within that token where letters are glued to the year.
    pub(super) last: usize,
    end: u32,
}

/// "3/14/2019", "2019-03-14", "2019-03-14T10:15", "3/14/2019MRN".
pub(super) fn full(text: &Text<'_>, i: usize) -> Option<Full> {
    let sign = separator(text, i + 1)?;
    let third = text.at(i + 4);
    let joined = text.at(i).form == Form::Number
        && glued_number(text, i + 2)
        && separator(text, i + 3) == Some(sign)
        && third.gap == Gap::Glued;
    if !joined || text.at(i).len() > 4 || text.at(i + 2).len() > 4 {
        return None;
    }
    let bytes = text.bytes_of(i + 4);
    let digits = match third.form {
        Form::Number => bytes.len(),
        Form::Mixed => bytes.iter().take_while(|b| b.is_ascii_digit()).count(),
        _ => return None,
    };
    let v = [text.number(i), text.number(i + 2), bytes.get(..digits).map(two_digits)?];
    let w = [text.at(i).len(), text.at(i + 2).len(), digits];
    if !is_date(v, w) || third.form == Form::Mixed && !w.contains(&4) {
        return None;
    }
    // The hour behind a T is part of the timestamp; other letters are not.
    let behind = bytes.get(digits..).unwrap_or_default();
    let hour = matches!(behind, [b'T', b'0'..=b'9', ..]);
    let end = if behind.is_empty() || hour { third.end } else { third.start + digits as u32 };
    Some(Full { last: i + 4, end })
}

/// Whether the number at token `i` begins the second date of a range: "1/2/2003-1/9/2003", "1/2-1/9/2003".
fn ends_range(text: &Text<'_>, i: usize) -> bool {
    let joins = |k: usize| matches!(text.before(k, 1).byte, b'-' | b'/' | b',') && k > 3;
    let end =
        if text.before(i, 1).is_sign(b'-') && text.before(i, 2).is_sign(b'-') { 2 } else { 1 };
    let ends = |length: usize| i.checked_sub(end + length);
    joins(i)
        && (ends(5).and_then(|k| full(text, k)).is_some()
            || ends(3).is_some_and(|k| is_short(text, k) && text.before(i, 1).is_sign(b'-')))
}

/// Month/day at token `i`, whatever stands around it.
pub(super) fn is_short(text: &Text<'_>, i: usize) -> bool {
    text.at(i).form == Form::Number
        && text.at(i).len() <= 2
        && separator(text, i + 1) == Some(b'/')
        && glued_number(text, i + 2)
        && text.at(i + 2).len() <= 2
        && is_month_day(text.number(i), text.number(i + 2))
}

/// Whether what is glued behind a date ending at token `last` says that it is none: more digits, but for another date.
fn runs_on(text: &Text<'_>, last: usize) -> bool {
    separator(text, last + 1).is_some()
        && glued_number(text, last + 2)
        && full(text, last + 2).is_none()
}

/// Dates that begin with a number.
pub(in crate::scan) fn numeric(scan: &mut Scan<'_>, i: usize) {
    let text = scan.text;
    let t = text.at(i);
    let after_number = t.gap == Gap::Glued
        && i > 0
        && (matches!(text.before(i, 1).byte, b'/' | b'.' | b'-' | b':' | b'$' | b',' | b'_'))
        && text.before(i, 2).form != Form::Word
        && text.before(i, 1).gap == Gap::Glued;
    let date = full(&text, i);
    let code_before =
        || text.before(i, 2).form == Form::Mixed && separator(&text, i + 1) == Some(b'/');
    if after_number && !(ends_range(&text, i) || date.is_some() && code_before()) {
        return;
    }
    if let Some(date) = date {
        let dotted = text.at(i + 1).is_sign(b'.');
        let whole = [i, i + 2, i + 4].iter().any(|&k| text.at(k).len() >= 4);
        if !runs_on(&text, date.last) && (!dotted || whole || has_cue(&text, i)) {
            let glued_word = date.end < text.at(date.last).end;
            let last = if glued_word { date.last } else { time_after(&text, date.last) };
            let span = text.span(i, last, Date, 0.92, "date.numeric");
            let end = if glued_word { date.end as usize } else { span.end };
            scan.found.push(crate::Span { end, ..span });
        }
        return;
    }
    if t.len() <= 2 && spaced(scan, i) {
        return;
    }
    if t.len() <= 2 && month_name_follows(scan, i) {
        return;
    }
    if t.len() <= 2
        && (separator(&text, i + 1) == Some(b'/') || separator(&text, i + 1) == Some(b'-'))
        && glued_number(&text, i + 2)
    {
        return month_day(scan, i);
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
            && !(separator(&text, i + 3).is_some() && glued_number(&text, i + 4))
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

/// Whether a date or month/day begins at the number at token `i`, or behind the bracket there.
pub(in crate::scan) fn begins(text: &Text<'_>, i: usize) -> bool {
    let i = if text.at(i).is_sign(b'(') { i + 1 } else { i };
    let compact = text.at(i).len() == 8
        && is_compact_iso(text.bytes_of(i))
        && !(matches!(text.at(i + 1).byte, b'-' | b'.') && glued_number(text, i + 2));
    compact || full(text, i).is_some() || is_short(text, i)
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

/// Whether a date is announced within the three tokens before `i`.
pub(super) fn has_cue(text: &Text<'_>, i: usize) -> bool {
    (1..=3)
        .take_while(|&n| i >= n && text.at(i + 1 - n).gap <= Gap::Wide)
        .any(|n| text.before(i, n).is(cue::DATE_CUE))
}

/// Blanks around the signs: "7 / 9 / 2021".
fn spaced(scan: &mut Scan<'_>, i: usize) -> bool {
    let text = scan.text;
    let near = |k: usize| text.at(k).gap <= Gap::Blank;
    let slash = |k: usize| text.at(k).is_sign(b'/') && near(k);
    let number = |k: usize| text.at(k).form == Form::Number && near(k);
    if !(slash(i + 1) && number(i + 2) && slash(i + 3) && number(i + 4)) {
        return false;
    }
    let v = [text.number(i), text.number(i + 2), text.number(i + 4)];
    let w = [text.at(i).len(), text.at(i + 2).len(), text.at(i + 4).len()];
    let fits = w[2] == 4 && is_date(v, w);
    if fits {
        scan.push(i, i + 4, Date, 0.85, "date.numeric");
    }
    fits
}
